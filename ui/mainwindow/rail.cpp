// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/rail.h"

#include "ui/support/colors.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/tooltip.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace streife {
namespace {

class RailButton : public QAbstractButton {
public:
    RailButton(QString iconName, const QString& text, int number, QWidget* parent)
        : QAbstractButton(parent), m_icon(std::move(iconName)), m_number(number) {
        setText(text);
        setAccessibleName(text);
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        if (number <= 9) {
            setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)));
            setToolTip(plainTip(text + QStringLiteral(" (%1)").arg(shortcut().toString(QKeySequence::NativeText))));
        }
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
        if (m_number <= 9) {
            p.setFont(labelFont(font()));
            p.setPen(on ? c.muted : c.railMuted);
            p.drawText(box.adjusted(0, 0, -2 * u - u / 2, 0), Qt::AlignVCenter | Qt::AlignRight,
                       QString::number(m_number));
        }
    }

private:
    QString m_icon;
    int m_number;
};

} // namespace

Rail::Rail(QWidget* parent) : QWidget(parent) {
    auto* box = new QVBoxLayout(this);
    box->setSpacing(0);
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

void Rail::add(const QString& iconName, const QString& text) {
    const int index = count();
    auto* button = new RailButton(iconName, text, index + 1, this);
    static_cast<QVBoxLayout*>(layout())->insertWidget(index, button);
    m_buttons << button;
    connect(button, &QAbstractButton::clicked, this, [this, index] {
        m_current = index;
        emit chosen(index);
    });
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
