// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/area.h"

#include "ui/support/colors.h"
#include "ui/support/metrics.h"

#include <QPainter>
#include <QVBoxLayout>

namespace streife {

Area::Area(QWidget* parent) : QWidget(parent), m_barPart(new QWidget(this)), m_bar(new QHBoxLayout(m_barPart)) {
    const int u = Metrics::of(this).u;
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    m_bar->setContentsMargins(3 * u, 2 * u + 1, 3 * u, 2 * u + 1);
    m_bar->setSpacing(2 * u);
    m_barPart->setMinimumWidth(1); // what does not fit is hidden by the area, it never widens the window
    box->addWidget(m_barPart);
    box->addSpacing(1);
}

void Area::setSurface(QWidget* surface) {
    static_cast<QVBoxLayout*>(layout())->addWidget(surface, 1);
}

void Area::find() {
    if (QWidget* field = searchField())
        field->setFocus(Qt::ShortcutFocusReason);
}

void Area::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.fillRect(rect(), colorsOf(palette()).surface);
    p.fillRect(0, m_barPart->geometry().bottom() + 1, width(), 1, colorsOf(palette()).line);
}

} // namespace streife
