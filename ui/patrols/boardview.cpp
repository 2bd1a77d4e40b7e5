// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/boardview.h"

#include <QAccessible>
#include <QScrollBar>

namespace streife {

BoardView::BoardView(QWidget* parent) : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
}

QPoint BoardView::toViewport(QPoint content) const {
    return content - QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

QPoint BoardView::toContent(QPoint viewport) const {
    return viewport + QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

void BoardView::updateContent(QRect content) {
    viewport()->update(QRect(toViewport(content.topLeft()), content.size()).adjusted(-6, -6, 6, 6));
}

void BoardView::tellFocus(int item) {
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(item);
    QAccessible::updateAccessibility(&event);
}

} // namespace streife
