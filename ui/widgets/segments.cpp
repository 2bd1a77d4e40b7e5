// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segments.h"

#include "ui/support/colors.h"
#include "ui/support/metrics.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace streife {
namespace {

class Segment : public QAbstractButton {
public:
    Segment(const QString& text, QWidget* parent) : QAbstractButton(parent) {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
    }
    [[nodiscard]] QSize sizeHint() const override {
        const Metrics m = Metrics::of(this);
        return {QFontMetrics(scaledFont(font(), 13, QFont::DemiBold)).horizontalAdvance(text()) + 6 * m.u, m.control};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Colors& c = colorsOf(palette());
        const int u = Metrics::of(this).u;
        const bool first = x() == 0;
        const bool last = x() + width() >= parentWidget()->width() - 1;
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        QPainterPath whole;
        const QRectF r = QRectF(rect()).adjusted(first ? 0.5 : -10, 0.5, last ? -0.5 : 10, -0.5);
        whole.addRoundedRect(r, u + 1, u + 1);
        p.fillPath(whole, isChecked() ? c.tint : underMouse() ? c.ground : c.surface);
        p.setPen(c.edge);
        p.drawPath(whole);
        p.setRenderHint(QPainter::Antialiasing, false);
        if (!first)
            p.fillRect(0, 0, 1, height(), c.edge);
        p.setFont(scaledFont(font(), 13, isChecked() ? QFont::DemiBold : QFont::Normal));
        p.setPen(isChecked() ? c.navy : c.ink);
        p.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus()) {
            p.setPen(QPen(c.focus, 2));
            p.drawRect(rect().adjusted(2, 2, -2, -2));
        }
    }
};

} // namespace

Segments::Segments(const QString& name, QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this)) {
    setAccessibleName(name);
    auto* box = new QHBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) { // a screen reader toggles
        if (on)
            emit chosenChanged(index);
    });
}

void Segments::add(const QString& text) {
    auto* segment = new Segment(text, this);
    m_group->addButton(segment, int(m_group->buttons().size()));
    layout()->addWidget(segment);
    if (m_group->buttons().size() == 1)
        segment->setChecked(true);
}

void Segments::setText(int index, const QString& text) {
    QAbstractButton* button = m_group->button(index);
    if (button == nullptr || button->text() == text)
        return;
    button->setText(text);
    button->updateGeometry();
}

void Segments::choose(int index) {
    QAbstractButton* button = m_group->button(index);
    if (button == nullptr || button->isChecked())
        return;
    button->setChecked(true);
}

int Segments::chosen() const {
    return m_group->checkedId();
}

} // namespace streife
