// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/rail.h"

#include "ui/support/colors.h"
#include "ui/support/commands.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/tooltip.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace streife {
namespace {

class RailButton : public QAbstractButton {
public:
    RailButton(QString iconName, const QString& text, QWidget* parent)
        : QAbstractButton(parent), m_icon(std::move(iconName)) {
        setText(text);
        setAccessibleName(text);
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setToolTip(plainTip(text));
    }
    void follow(const QAction* action) {
        const auto show = [this, action] {
            const QString keys = keyText(action->shortcuts());
            const QKeyCombination key = action->shortcut().isEmpty() ? QKeyCombination() : action->shortcut()[0];
            const bool digit =
                key.keyboardModifiers() == Qt::ControlModifier && key.key() >= Qt::Key_1 && key.key() <= Qt::Key_9;
            m_number = digit ? key.key() - Qt::Key_0 : 0;
            setToolTip(plainTip(withKeys(text(), keys)));
            update();
        };
        connect(action, &QAction::changed, this, show);
        show();
    }
    [[nodiscard]] QSize sizeHint() const override {
        const int u = Metrics::of(this).u;
        return {45 * u, 9 * u};
    }
    [[nodiscard]] QSize minimumSizeHint() const override {
        const int u = Metrics::of(this).u;
        return {9 * u, 9 * u};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Colors& c = colorsOf(palette());
        const int u = Metrics::of(this).u;
        const bool on = isChecked();
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(Qt::NoPen);
        QRect box = rect().adjusted(2 * u, u / 2, -2 * u, -u / 2);
        if (on || underMouse()) {
            p.setBrush(on ? (c.dark ? c.tint : c.surface) : c.dark ? c.line : c.rail.lighter(125));
            p.drawRoundedRect(box, u + 1, u + 1);
        }
        if (hasFocus()) {
            p.setPen(QPen(c.focus, 2));
            p.setBrush(Qt::NoBrush);
            p.drawRoundedRect(box.adjusted(1, 1, -1, -1), u + 1, u + 1);
        }
        const QColor ink = on ? (c.dark ? c.ink : c.navy) : c.railText;
        const int iconSize = 5 * u;
        const bool narrow = width() < 24 * u;
        const int left = narrow ? (width() - iconSize) / 2 : box.x() + 2 * u;
        drawIcon(p, m_icon, QRect(left, (height() - iconSize) / 2, iconSize, iconSize), ink);
        if (narrow)
            return;
        p.setFont(scaledFont(font(), 13, on ? QFont::DemiBold : QFont::Normal));
        p.setPen(ink);
        const QRect room = box.adjusted(2 * u + iconSize + 2 * u, 0, -6 * u, 0);
        p.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                   p.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
        if (m_number > 0) {
            p.setFont(labelFont(font()));
            p.setPen(on ? c.muted : c.railMuted);
            p.drawText(box.adjusted(0, 0, -2 * u - u / 2, 0), Qt::AlignVCenter | Qt::AlignRight,
                       QString::number(m_number));
        }
    }

private:
    QString m_icon;
    int m_number = 0;
};

/// A hairline with room around it.
class RailLine : public QWidget {
public:
    using QWidget::QWidget;
    [[nodiscard]] QSize sizeHint() const override {
        const int u = Metrics::of(this).u;
        return {9 * u, 5 * u};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const int u = Metrics::of(this).u;
        QColor ink = colorsOf(palette()).railMuted;
        ink.setAlpha(110);
        QPainter(this).fillRect(QRect(4 * u, height() / 2, width() - 8 * u, 1), ink);
    }
};

} // namespace

Rail::Rail(QWidget* parent) : QWidget(parent), m_line(new RailLine(this)) {
    auto* box = new QVBoxLayout(this);
    box->setSpacing(0);
    box->addWidget(m_line);
    m_line->hide();
    box->addStretch(1);
    setAccessibleName(tr("Areas"));
    look();
}

void Rail::look() {
    const Metrics m = Metrics::of(this);
    layout()->setContentsMargins(0, 3 * m.u, 0, 3 * m.u);
    setFixedWidth(m_narrow ? 13 * m.u : m.rail);
}

QSize Rail::sizeHint() const {
    const Metrics m = Metrics::of(this);
    return {m_narrow ? 13 * m.u : m.rail, 200};
}

void Rail::setNarrow(bool narrow) {
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    look();
}

void Rail::add(const QString& iconName, const QString& text, bool belowLine) {
    const int index = count();
    auto* button = new RailButton(iconName, text, this);
    static_cast<QVBoxLayout*>(layout())->insertWidget(belowLine ? layout()->count() - 1 : m_above, button);
    m_above += belowLine ? 0 : 1;
    if (belowLine)
        m_line->show();
    m_buttons << button;
    connect(button, &QAbstractButton::toggled, this,
            [this, index](bool on) { // a screen reader toggles, it doesn't click
                if (!on || m_current == index)
                    return;
                m_current = index;
                emit chosen(index);
            });
}

void Rail::setAction(int index, QAction* action) {
    static_cast<RailButton*>(m_buttons[index])->follow(action);
}

void Rail::setCurrent(int index) {
    m_current = index;
    m_buttons[index]->setChecked(true);
}

void Rail::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.fillRect(rect(), colorsOf(palette()).rail);
}

void Rail::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        look();
}

} // namespace streife
