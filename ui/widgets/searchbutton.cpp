// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchbutton.h"

#include "ui/support/colors.h"
#include "ui/support/commands.h"
#include "ui/support/metrics.h"

#include <QPainter>

namespace streife {

SearchButton::SearchButton(QWidget* parent) : QPushButton(tr("Search …"), parent) {
    setAccessibleName(tr("Search everything"));
    setCommand(this, "edit.search");
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // the first to give way
}

QSize SearchButton::minimumSizeHint() const {
    const Metrics m = Metrics::of(this);
    return {fontMetrics().horizontalAdvance(text()) + 6 * m.u, m.control};
}

QSize SearchButton::sizeHint() const {
    const Metrics m = Metrics::of(this);
    return {42 * m.u, m.control};
}

void SearchButton::paintEvent(QPaintEvent*) {
    const Colors& c = colorsOf(palette());
    const int u = Metrics::of(this).u;
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(hasFocus() ? QPen(c.focus, 2) : QPen(c.edge));
    p.setBrush(underMouse() ? c.ground : c.surface);
    const qreal inset = hasFocus() ? 1 : 0.5;
    p.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), u + 1, u + 1);
    p.setPen(c.muted);
    QRect room = rect().adjusted(3 * u, 0, -3 * u, 0);
    const QString keys = shownKeys(this);
    const int keyWidth = p.fontMetrics().horizontalAdvance(keys);
    if (!keys.isEmpty() && room.width() > keyWidth + p.fontMetrics().horizontalAdvance(text()) + 2 * u) {
        p.drawText(room, Qt::AlignRight | Qt::AlignVCenter, keys);
        room.setRight(room.right() - keyWidth - 2 * u);
    }
    p.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
               p.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

} // namespace streife
