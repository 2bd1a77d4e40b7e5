// SPDX-License-Identifier: GPL-3.0-or-later
// The mouse on the week board.
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "ui/patrols/offerbands.h"
#include "ui/patrols/weekboard.h"
#include "ui/support/metrics.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace streife {
namespace {

constexpr int kSnapMinutes = 15;
constexpr int kNewPatrolMinutes = 4 * 60;

} // namespace

WeekBoard::Grip WeekBoard::gripAt(QPoint content, size_t index) const {
    const QRect r = m_layout.block(index);
    const int edge = std::clamp(r.height() / 4, 2, Metrics::of(this).u + 2);
    if (content.y() >= r.bottom() - edge)
        return Grip::End;
    return content.y() <= r.top() + edge ? Grip::Start : Grip::Move;
}

void WeekBoard::hover(QPoint content) {
    const bool body = toViewport(content).y() >= headRoom();
    const std::optional<size_t> over = body ? m_layout.blockAt(content) : std::nullopt;
    if (over != m_state.hovered) {
        for (const auto& index : {m_state.hovered, over})
            if (index)
                updateContent(m_layout.block(*index));
        m_state.hovered = over;
    }
    const Grip grip = over ? gripAt(content, *over) : Grip::None;
    const bool resize = !m_readOnly && (grip == Grip::Start || grip == Grip::End);
    viewport()->setCursor(resize ? Qt::SizeVerCursor : Qt::ArrowCursor);
}

void WeekBoard::mousePressEvent(QMouseEvent* event) {
    if (m_drag.grip != Grip::None && event->button() != Qt::LeftButton)
        return; // another button must not change what is being dragged
    const QPoint at = event->position().toPoint();
    const QPoint content = toContent(at);
    if (const auto day = event->button() == Qt::LeftButton ? strengthAt(at) : std::nullopt) {
        emit strengthRequested(m_layout.dateOf(*day));
        return;
    }
    if (at.y() < headRoom() || m_board.days.empty())
        return;
    if (!headsStay() && at.x() < m_layout.sizes().gutter) {
        const int day = m_layout.nearestDay({m_layout.sizes().gutter, content.y()});
        if (event->button() == Qt::LeftButton && content.y() < m_layout.column(day).y())
            emit weekRequested(m_layout.dateOf(day));
        return;
    }
    m_drag = {};
    const std::optional<size_t> index = m_layout.blockAt(content);
    if (const OfferBand* band = index || m_readOnly || event->button() != Qt::LeftButton
                                    ? nullptr
                                    : offerLabelAt(m_board, m_layout, m_painter.bandFont(), content);
        band != nullptr && band->left > 0) {
        emit offerRequested(band->offer);
        return;
    }
    if (index && event->button() == Qt::LeftButton)
        pressBlock(*index, event->modifiers());
    else if (!index || !m_state.chosen[*index])
        selectIndex(index);
    if (event->button() != Qt::LeftButton || m_readOnly)
        return;
    m_drag.pressed = m_drag.mouse = content;
    if (index)
        m_drag.grip = gripAt(content, *index);
    else if (const auto day = m_layout.dayAt(content); day && m_layout.column(*day).contains(content))
        m_drag.grip = Grip::Create;
}

/// Ctrl may begin a copy and several may be about to be moved: which patrols are chosen is decided on release.
void WeekBoard::pressBlock(size_t index, Qt::KeyboardModifiers modifiers) {
    if (modifiers.testFlag(Qt::ShiftModifier) && m_state.selected) {
        extendTo(index);
    } else if (modifiers.testFlag(Qt::ControlModifier)) {
        if (m_readOnly)
            toggleIndex(index);
        else
            m_drag.toggles = index;
    } else if (m_state.chosen[index]) {
        setChosen(m_state.chosen, index);
        m_drag.alone = index;
    } else {
        selectIndex(index);
    }
}

void WeekBoard::mouseMoveEvent(QMouseEvent* event) {
    const QPoint content = toContent(event->position().toPoint());
    if (m_drag.grip == Grip::None) {
        hover(content);
        return;
    }
    if (!m_drag.active && (content - m_drag.pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    if (!m_drag.active) {
        m_drag.active = true;
        if (m_drag.toggles && !m_state.chosen[*m_drag.toggles])
            selectIndex(m_drag.toggles);
        else if (m_drag.toggles)
            setChosen(m_state.chosen, m_drag.toggles);
        m_state.lifted = m_drag.grip == Grip::Create ? std::nullopt : m_state.selected;
        m_autoscroll.start(40, this);
        if (m_state.lifted)
            updateContent(m_layout.block(*m_state.lifted));
    }
    updateDrag(content, event->modifiers());
}

void WeekBoard::updateDrag(QPoint content, Qt::KeyboardModifiers modifiers) {
    const QRect before = ghostRect();
    m_drag.mouse = content;
    m_drag.copy = m_drag.grip == Grip::Move && modifiers.testFlag(Qt::ControlModifier);
    m_drag.free = modifiers.testFlag(Qt::AltModifier);
    m_drag.span = dragSpan();
    emit draggedOver(m_drag.grip == Grip::Move ? std::optional(viewport()->mapToGlobal(toViewport(content)))
                                               : std::nullopt);
    tellHeld();
    if (const QRect now = ghostRect(); now != before || m_drag.grip == Grip::Move)
        viewport()->update(); // the label and its notes reach beyond the ghost
}

void WeekBoard::tellHeld() {
    if (m_drag.grip == Grip::Create || !m_drag.span || !m_state.selected || m_drag.elsewhere) {
        m_drag.notes.clear();
        m_drag.told.reset();
        return;
    }
    if (m_drag.told == m_drag.span && m_drag.toldCopy == m_drag.copy)
        return;
    m_drag.told = m_drag.span;
    m_drag.toldCopy = m_drag.copy;
    m_drag.notes.clear();
    emit held(m_board.blocks[*m_state.selected].id, *m_drag.span, m_drag.copy);
}

std::optional<TimeSpan> WeekBoard::dragSpan() const {
    const int snap = m_drag.free ? 1 : kSnapMinutes;
    const int day = m_layout.nearestDay(m_drag.mouse);
    if (m_drag.grip == Grip::Create) {
        const int origin = m_layout.nearestDay(m_drag.pressed);
        const Instant a = m_layout.instantAt(origin, m_drag.pressed.y(), snap);
        const Instant b = m_layout.instantAt(origin, m_drag.mouse.y(), snap);
        if (a == b)
            return std::nullopt;
        return TimeSpan{std::min(a, b), std::max(a, b)};
    }
    if (!m_state.selected)
        return std::nullopt;
    const TimeSpan span = m_board.blocks[*m_state.selected].span;
    const int own = m_layout.dayOf(span.start()).value_or(0);
    // Within its week the patrol follows the pointer, in another one it keeps its place below the pointer.
    const int weeks = m_drag.grip == Grip::Move ? m_layout.column(day).y() - m_layout.column(own).y() : 0;
    const int dy = m_drag.mouse.y() - m_drag.pressed.y() - weeks;
    const bool level = std::abs(dy) * 120 < snap * m_layout.sizes().hour; // less than half a step: also 18:10 stays
    if (m_drag.grip == Grip::Move) {
        if (level)
            return day == own ? span : movedDays(span, day - own);
        const int last = m_layout.column(day).bottom() - m_layout.sizes().hour / 4;
        const int top = m_layout.yOf(span.start(), own) + weeks + dy;
        return movedTo(span, m_layout.instantAt(day, std::min(top, last), snap));
    }
    if (level)
        return span;
    if (m_drag.grip == Grip::Start) {
        const Instant at = m_layout.instantAt(own, m_layout.yOf(span.start(), own) + dy, snap);
        return TimeSpan{std::min(at, span.end().plusMinutes(-snap)), span.end()};
    }
    const Instant at = m_layout.instantAt(own, m_layout.yOf(span.end(), own) + dy, snap);
    return TimeSpan{span.start(), std::max(at, span.start().plusMinutes(snap))};
}

QRect WeekBoard::ghostRect() const {
    return m_drag.active && m_drag.span ? m_layout.spanRect(*m_drag.span) : QRect();
}

QString WeekBoard::ghostLabel() const {
    return formatSpan(*m_drag.span) + QStringLiteral(" · ") + formatDuration(m_drag.span->minutes());
}

void WeekBoard::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    if (m_drag.active)
        updateDrag(toContent(event->position().toPoint()), event->modifiers());
    finishDrag();
}

void WeekBoard::finishDrag() {
    const Drag done = m_drag;
    cancelDrag();
    if (!done.active && done.opens)
        emit editRequested(*done.opens);
    else if (!done.active && done.toggles)
        toggleIndex(*done.toggles);
    else if (!done.active && done.alone)
        selectIndex(done.alone);
    if (!done.active || !done.span)
        return;
    if (done.grip == Grip::Create) {
        emit createRequested(*done.span);
        return;
    }
    if (!m_state.selected)
        return;
    const BoardBlock& block = m_board.blocks[*m_state.selected];
    if (done.elsewhere) {
        emit droppedElsewhere(block.id, viewport()->mapToGlobal(toViewport(done.mouse)), done.copy);
        return;
    }
    if (*done.span == block.span)
        return; // dropped where it was
    if (done.copy)
        emit copyRequested(block.id, *done.span);
    else
        emit moveRequested(block.id, *done.span);
}

void WeekBoard::cancelDrag() {
    if (m_drag.active) {
        viewport()->update();
        emit draggedOver(std::nullopt);
    }
    m_drag = {};
    m_state.lifted.reset();
    m_autoscroll.stop();
}

void WeekBoard::timerEvent(QTimerEvent* event) {
    if (event->timerId() != m_autoscroll.timerId()) {
        BoardView::timerEvent(event);
        return;
    }
    const QPoint p = toViewport(m_drag.mouse);
    const int margin = m_layout.sizes().hour / 2;
    const int step = p.y() < headRoom() + margin ? -margin / 2 : p.y() > viewport()->height() - margin ? margin / 2 : 0;
    const int before = verticalScrollBar()->value();
    verticalScrollBar()->setValue(before + step);
    if (const int moved = verticalScrollBar()->value() - before; moved != 0)
        updateDrag(m_drag.mouse + QPoint(0, moved), QApplication::keyboardModifiers());
}

void WeekBoard::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto head = headAt(event->position().toPoint())) {
        emit dayRequested(m_layout.dateOf(*head));
        return;
    }
    const QPoint content = toContent(event->position().toPoint());
    if (const auto index = m_layout.blockAt(content)) {
        mousePressEvent(event); // whoever clicks and drags at once means the drag
        m_drag.opens = m_board.blocks[*index].id;
        return;
    }
    const auto day = m_layout.dayAt(content);
    if (m_readOnly || !day)
        return;
    cancelDrag();
    const int half = m_layout.sizes().hour / 4; // the quarter hour under the pointer, not the nearest
    const Instant start = m_layout.instantAt(*day, std::max(m_layout.column(*day).y(), content.y() - half), 30);
    emit createRequested({start, start.plusMinutes(kNewPatrolMinutes)});
}

void WeekBoard::contextMenuEvent(QContextMenuEvent* event) {
    if (m_drag.grip != Grip::None)
        return;
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QPoint at = m_state.selected ? toViewport(m_layout.block(*m_state.selected).center()) : QPoint(0, 0);
        emit menuRequested(selection(), viewport()->mapToGlobal(at));
        return;
    }
    const auto index = m_layout.blockAt(toContent(event->pos()));
    if (!index || !m_state.chosen[*index])
        selectIndex(index);
    emit menuRequested(selection(), event->globalPos());
}

void WeekBoard::wheelEvent(QWheelEvent* event) {
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (event->angleDelta().y() == 0)
            return; // sideways
        const int y = int(event->position().y());
        const double old = m_layout.sizes().hour;
        const int body = toContent({0, y}).y() - m_layout.sizes().header;
        setHourHeight(int(old * (event->angleDelta().y() > 0 ? 1.15 : 1 / 1.15)));
        verticalScrollBar()->setValue(int(body * m_layout.sizes().hour / old) + m_layout.sizes().header - y);
        event->accept();
        return;
    }
    BoardView::wheelEvent(event);
}

void WeekBoard::revealSelected() {
    if (!m_state.selected)
        return;
    const QRect r = m_layout.block(*m_state.selected);
    const int top = r.top() - headRoom();
    const int visible = viewport()->height() - headRoom();
    const int scroll = verticalScrollBar()->value();
    if (top < scroll || r.height() > visible)
        verticalScrollBar()->setValue(top - m_layout.sizes().gap);
    else if (top + r.height() > scroll + visible)
        verticalScrollBar()->setValue(std::min(top, top + r.height() - visible + m_layout.sizes().gap));
    if (const int x = r.left() - m_layout.sizes().gutter; x < horizontalScrollBar()->value())
        horizontalScrollBar()->setValue(x);
    else if (r.right() > horizontalScrollBar()->value() + viewport()->width())
        horizontalScrollBar()->setValue(r.right() - viewport()->width());
}

} // namespace streife
