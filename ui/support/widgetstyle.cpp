// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/widgetstyle.h"

#include "ui/support/colors.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QPainter>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace streife {
namespace {

bool has(const QWidget* widget, const char* property) {
    return widget != nullptr && widget->property(property).toBool();
}

void panel(QPainter& p, const QRect& rect, const QColor& fill, const QColor& border, qreal radius, qreal width = 1) {
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    p.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = width / 2;
    p.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    p.restore();
}

void buttonPanel(QPainter& p, const QStyleOption& o, const QWidget* w) {
    const Colors& c = colorsOf(o.palette);
    const bool enabled = o.state.testFlag(QStyle::State_Enabled);
    const bool hover = enabled && o.state.testFlag(QStyle::State_MouseOver);
    const bool pressed = o.state.testFlag(QStyle::State_Sunken);
    const bool on = o.state.testFlag(QStyle::State_On);
    const int radius = Metrics::of(w).u + 1;
    if (has(w, "link")) { // no panel: its words begin where the form does
        const bool focus =
            o.state.testFlag(QStyle::State_HasFocus) && o.state.testFlag(QStyle::State_KeyboardFocusChange);
        if (focus || hover || pressed)
            p.fillRect(o.rect.x(), o.rect.bottom() - Metrics::of(w).u, o.rect.width(), focus ? 2 : 1,
                       focus ? c.focus : c.muted);
        return;
    }
    if (has(w, "primary") && enabled) {
        const QColor fill = pressed ? c.navy.darker(115) : hover ? c.navy.lighter(c.dark ? 106 : 118) : c.navy;
        panel(p, o.rect, fill, fill, radius);
    } else if (has(w, "quiet")) {
        if (hover || pressed || on)
            panel(p, o.rect, pressed || on ? c.tint : c.ground, {}, radius);
    } else {
        panel(p, o.rect, pressed || on ? c.tint : hover ? c.ground : c.surface, c.edge, radius);
    }
    if (o.state.testFlag(QStyle::State_HasFocus) && o.state.testFlag(QStyle::State_KeyboardFocusChange))
        panel(p, o.rect, {}, c.focus, radius, 2);
}

void fieldPanel(QPainter& p, const QStyleOption& o, const QWidget* w, bool focus) {
    const Colors& c = colorsOf(o.palette);
    const bool enabled = o.state.testFlag(QStyle::State_Enabled) && !o.state.testFlag(QStyle::State_ReadOnly);
    const bool hover = enabled && o.state.testFlag(QStyle::State_MouseOver);
    if (has(w, "quiet") && !focus && !hover)
        return; // reads as text until somebody comes near
    const QColor border = focus ? c.focus : hover ? c.muted : c.edge;
    panel(p, o.rect, enabled || focus ? c.surface : c.ground, border, Metrics::of(w).u + 1, focus ? 2 : 1);
}

void chevron(QPainter& p, const QRect& area, const char* name, const QStyleOption& o, int size) {
    const Colors& c = colorsOf(o.palette);
    const QRect r(area.center().x() - size / 2 + 1, area.center().y() - size / 2 + 1, size, size);
    drawIcon(p, QString::fromLatin1(name), r, c.muted);
}

} // namespace

WidgetStyle::WidgetStyle() : QProxyStyle(QStringLiteral("Fusion")) {
}

void WidgetStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
    const Colors& c = colorsOf(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        buttonPanel(*painter, *option, widget);
        return;
    case PE_PanelButtonTool:
        buttonPanel(*painter, *option, widget);
        return;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            fieldPanel(*painter, *option, widget, option->state.testFlag(State_HasFocus));
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (has(widget, "quiet") && !option->state.testFlag(State_HasFocus) && !option->state.testFlag(State_MouseOver))
            return;
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            panel(*painter, option->rect, {}, option->state.testFlag(State_HasFocus) ? c.focus : c.edge,
                  Metrics::of(widget).u);
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView*>(widget) != nullptr)
            return; // the row shows it, see PE_PanelItemViewItem
        if (option->state.testFlag(State_KeyboardFocusChange))
            panel(*painter, option->rect, {}, c.focus, Metrics::of(widget).u, 2);
        return;
    case PE_PanelItemViewItem:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
            item != nullptr && item->state.testFlag(State_Selected) && item->index.column() == 0 && widget != nullptr
            && widget->hasFocus())
            painter->fillRect(QRect(option->rect.topLeft(), QSize(3, option->rect.height())), c.focus);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            chevron(*painter, option->rect, header->sortIndicator == QStyleOptionHeader::SortUp ? "down" : "up",
                    *option, 3 * Metrics::of(widget).u);
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, c.surface);
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, c.surface);
        painter->fillRect(option->rect.x(), option->rect.y(), option->rect.width(), 1, c.line);
        return;
    case PE_FrameStatusBarItem:
        return;
    case PE_FrameMenu:
        panel(*painter, option->rect, {}, c.line, 0);
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, c.surface);
        return;
    case PE_IndicatorCheckBox: {
        const bool on = option->state.testFlag(State_On);
        panel(*painter, option->rect.adjusted(1, 1, -1, -1), on ? c.navy : c.surface, on ? c.navy : c.edge.darker(120),
              3, 1.4);
        if (on)
            drawIcon(*painter, QStringLiteral("check"), option->rect.adjusted(2, 2, -2, -2), c.onNavy);
        return;
    }
    case PE_IndicatorTabClose:
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void WidgetStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    const Colors& c = colorsOf(option->palette);
    switch (element) {
    case CE_PushButtonLabel:
        if (has(widget, "row") && !option->state.testFlag(State_MouseOver) && !option->state.testFlag(State_HasFocus)) {
            painter->save();
            painter->setOpacity(0.6); // 4.6:1 on white: one in each row must not outshine the words
            QProxyStyle::drawControl(element, option, painter, widget);
            painter->restore();
            return;
        }
        [[fallthrough]];
    case CE_ToolButtonLabel:
        if (has(widget, "primary") && option->state.testFlag(State_Enabled)) {
            if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
                QStyleOptionButton copy = *button;
                copy.palette.setColor(QPalette::ButtonText, c.onNavy);
                QProxyStyle::drawControl(element, &copy, painter, widget);
                return;
            }
        }
        break;
    case CE_HeaderSection:
        painter->fillRect(option->rect, c.surface);
        painter->fillRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1, c.line);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, c.surface);
        painter->fillRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1, c.line);
        return;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeader copy = *header;
            copy.palette.setColor(QPalette::ButtonText, c.muted);
            copy.state.setFlag(State_On, false);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, c.line);
        return;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            painter->fillRect(item->rect, c.surface);
            if (item->state.testFlag(State_Selected))
                panel(*painter, item->rect.adjusted(0, 4, 0, -4), c.tint, {}, 4);
            painter->setPen(item->state.testFlag(State_Enabled) ? c.ink : c.muted);
            const bool mnemonics = QGuiApplication::queryKeyboardModifiers().testFlag(Qt::AltModifier);
            painter->drawText(item->rect, Qt::AlignCenter | (mnemonics ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                              item->text);
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, c.surface);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void WidgetStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                     const QWidget* widget) const {
    const int glyph = 3 * Metrics::of(widget).u;
    if (control == CC_ComboBox) {
        const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        if (combo != nullptr && combo->frame)
            fieldPanel(*painter, *option, widget, option->state.testFlag(State_HasFocus));
        chevron(*painter, subControlRect(control, option, SC_ComboBoxArrow, widget), "down", *option, glyph);
        return;
    }
    if (control == CC_SpinBox) {
        fieldPanel(*painter, *option, widget, option->state.testFlag(State_HasFocus));
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        if (spin != nullptr && spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            chevron(*painter, subControlRect(control, option, SC_SpinBoxUp, widget), "up", *option, glyph - 2);
            chevron(*painter, subControlRect(control, option, SC_SpinBoxDown, widget), "down", *option, glyph - 2);
        }
        return;
    }
    if (control == CC_ScrollBar) {
        const Colors& c = colorsOf(option->palette);
        const QRect thumb = subControlRect(control, option, SC_ScrollBarSlider, widget);
        const bool active = option->state.testFlag(State_MouseOver) || option->state.testFlag(State_Sunken);
        painter->fillRect(option->rect, c.surface);
        panel(*painter, thumb.adjusted(3, 3, -3, -3), active ? c.muted : c.edge, {}, 3);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize WidgetStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                    const QWidget* widget) const {
    QSize s = QProxyStyle::sizeFromContents(type, option, size, widget);
    const Metrics m = Metrics::of(widget);
    switch (type) {
    case CT_PushButton:
        s = QSize(std::max(size.width() + 6 * m.u, 8 * m.u), m.control);
        if (const auto* b = qstyleoption_cast<const QStyleOptionButton*>(option); b && b->text.isEmpty())
            s.setWidth(m.control);
        if (has(widget, "row"))
            return {7 * m.u, 7 * m.u};
        if (has(widget, "link")) {
            const auto* b = qstyleoption_cast<const QStyleOptionButton*>(option);
            const bool menu = b != nullptr && b->features.testFlag(QStyleOptionButton::HasMenu);
            s.setWidth(size.width() + 2 + (menu ? 2 * m.u : 0)); // the arrow stands off the words
        }
        return s;
    case CT_ToolButton:
        return {std::max(s.width(), m.row), std::max(s.height(), m.row)};
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return {s.width(), has(widget, "quiet") ? 7 * m.u : m.control};
    case CT_MenuItem:
        if (const auto* i = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            i && i->menuItemType != QStyleOptionMenuItem::Separator)
            s.setHeight(std::max(s.height(), 7 * m.u));
        return s;
    case CT_ItemViewItem: // what drops down from a choice or a search is as easy to hit as a menu
        if (widget != nullptr && widget->window()->windowType() == Qt::Popup)
            s.setHeight(std::max(s.height(), 7 * m.u));
        return s;
    case CT_MenuBarItem:
        return {size.width() + 4 * m.u, 9 * m.u};
    default:
        return s;
    }
}

int WidgetStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    const int u = Metrics::of(widget).u;
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return 4 * u;
    case PM_ScrollBarExtent:
        return 3 * u;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 2 * u;
    case PM_SplitterWidth:
        return 1;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
        return 0;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return 4 * u;
    case PM_HeaderMargin:
        return 2 * u;
    case PM_FocusFrameHMargin:
        return 2 * u - 1;
    case PM_CheckBoxLabelSpacing:
        return 2 * u;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int WidgetStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* data) const {
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    case SH_UnderlineShortcut:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QRect WidgetStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    const QRect r = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_HeaderArrow) {
        const int arrow = 4 * Metrics::of(widget).u;
        return {option->rect.right() - arrow - arrow / 4, option->rect.center().y() - arrow / 2, arrow, arrow};
    }
    if (element != SE_LineEditContents)
        return r;
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    const int u = Metrics::of(widget).u;
    if (has(widget, "quiet"))
        return r.adjusted(u - 2, 0, -u + 2, 0); // with the two pixels Qt adds: one step, as the words above and below
    return frame != nullptr && frame->lineWidth > 0 ? r.adjusted(u + 1, 0, -u - 1, 0) : r;
}

QRect WidgetStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                  const QWidget* widget) const {
    const int u = Metrics::of(widget).u;
    const QRect r = option->rect;
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return has(widget, "quiet") ? QRect(r.right() - 5 * u, r.y(), 4 * u, r.height())
                                    : QRect(r.right() - 7 * u, r.y(), 6 * u, r.height());
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return has(widget, "quiet") ? r.adjusted(u, 1, -5 * u, -1) : r.adjusted(2 * u, 1, -7 * u, -1);
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (bar == nullptr || part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine || part == SC_ScrollBarFirst
            || part == SC_ScrollBarLast)
            return {};
        const bool horizontal = bar->orientation == Qt::Horizontal;
        const int length = horizontal ? r.width() : r.height();
        const int range = bar->maximum - bar->minimum;
        int thumb = length;
        if (range > 0)
            thumb = std::clamp(int(qint64(bar->pageStep) * length / (range + bar->pageStep)), std::min(length, 8 * u),
                               length);
        const int start =
            sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
        QRect out(0, 0, horizontal ? thumb : r.width(), horizontal ? r.height() : thumb);
        if (part == SC_ScrollBarSlider)
            out.translate(horizontal ? start : 0, horizontal ? 0 : start);
        else if (part == SC_ScrollBarGroove)
            out = QRect(QPoint(0, 0), r.size());
        else if (part == SC_ScrollBarSubPage)
            out = horizontal ? QRect(0, 0, start, r.height()) : QRect(0, 0, r.width(), start);
        else if (part == SC_ScrollBarAddPage)
            out = horizontal ? QRect(start + thumb, 0, length - start - thumb, r.height())
                             : QRect(0, start + thumb, r.width(), length - start - thumb);
        return visualRect(option->direction, r, out.translated(r.topLeft()));
    }
    if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const bool buttons = spin == nullptr || spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int w = buttons ? 6 * u : 0;
        if (part == SC_SpinBoxUp)
            return {r.right() - w, r.y() + u / 2, w, r.height() / 2 - u / 2};
        if (part == SC_SpinBoxDown)
            return {r.right() - w, r.y() + r.height() / 2, w, r.height() / 2 - u / 2};
        if (part == SC_SpinBoxEditField)
            return r.adjusted(u, 1, -w - 1, -1);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace streife
