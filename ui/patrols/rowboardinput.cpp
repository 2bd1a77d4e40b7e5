// SPDX-License-Identifier: GPL-3.0-or-later
// The mouse on the rows.
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "ui/patrols/rowboard.h"
#include "ui/support/metrics.h"
#include "ui/support/movedspan.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace streife {
namespace {

constexpr int kNewPatrolMinutes = 4 * 60;
constexpr int kLeastWindow = 15; ///< minutes of a visit that is pushed against the end of its patrol

} // namespace

std::optional<RowItemAt> RowBoard::barAt(QPoint content) const {
    const auto at = m_layout.itemAt(content);
    return at && item(*at).patrol ? at : std::nullopt;
}

/// A bar that is only as wide as its text has no edges to pull.
RowBoard::Grip RowBoard::gripAt(QPoint content, RowItemAt at) const {
    const QRect r = m_layout.item(at);
    const int edge = Metrics::of(this).u + 1;
    if (m_layout.xOf(item(at).span.end()) < r.right() - 1 || r.width() < 6 * edge)
        return Grip::Move;
    return content.x() <= r.left() + edge ? Grip::Start : content.x() >= r.right() - edge ? Grip::End : Grip::Move;
}

void RowBoard::mousePressEvent(QMouseEvent* event) {
    if (m_drag.grip != Grip::None && event->button() != Qt::LeftButton)
        return;
    const QPoint at = event->position().toPoint();
    const QPoint content = toContent(at);
    m_drag = {};
    if (at.y() < m_layout.sizes().header || !m_layout.rowAt(content.y()))
        return;
    const int row = *m_layout.rowAt(content.y());
    if (!inBody(at)) {
        setCursor(row, m_state.day, false);
        return;
    }
    const auto bar = barAt(content);
    setCursor(row, m_layout.nearestDay(content.x()), false);
    chooseAt(bar);
    if (event->button() != Qt::LeftButton || m_readOnly)
        return;
    m_drag.pressed = m_drag.mouse = content;
    m_drag.row = row;
    if (bar) {
        m_drag.item = *bar;
        m_drag.grip = gripAt(content, *bar);
    } else if (m_plan.rows[size_t(row)].kind == PlanRow::Kind::Officer) {
        m_drag.grip = Grip::Create;
    }
}

void RowBoard::mouseMoveEvent(QMouseEvent* event) {
    const QPoint content = toContent(event->position().toPoint());
    if (m_drag.grip == Grip::None) {
        const auto over = inBody(event->position().toPoint()) ? barAt(content) : std::nullopt;
        if (over != m_state.hovered) {
            m_state.hovered = over;
            viewport()->update();
        }
        const Grip grip = over && !m_readOnly ? gripAt(content, *over) : Grip::None;
        viewport()->setCursor(grip == Grip::Start || grip == Grip::End ? Qt::SizeHorCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_drag.active && (content - m_drag.pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    if (!m_drag.active) {
        m_drag.active = true;
        if (m_drag.grip != Grip::Create)
            m_state.lifted = m_drag.item;
        m_autoscroll.start(40, this);
    }
    updateDrag(content, event->modifiers());
}

void RowBoard::updateDrag(QPoint content, Qt::KeyboardModifiers modifiers) {
    m_drag.mouse = content;
    m_drag.free = modifiers.testFlag(Qt::AltModifier);
    m_drag.also = modifiers.testFlag(Qt::ControlModifier);
    const int row = m_layout.nearestRow(content.y());
    const auto place = [this] { return std::tuple(m_state.dropRow, m_drag.span, m_drag.also && m_state.dropRow); };
    const auto before = place();
    m_state.dropRow =
        m_drag.grip == Grip::Move && row != m_drag.row && takesOver(row) ? std::optional(row) : std::nullopt;
    m_drag.span = dragSpan();
    if (place() != before)
        tellHeld();
    viewport()->update();
}

void RowBoard::tellHeld() {
    m_drag.notes.clear();
    if (!m_drag.span)
        return;
    if (m_drag.grip == Grip::Create) {
        emit newHeld(*m_drag.span, m_plan.rows[size_t(m_drag.row)].id);
        return;
    }
    const RowItem& bar = item(m_drag.item);
    const bool also = m_drag.also && m_state.dropRow;
    if (bar.visit)
        emit visitHeld(*bar.patrol, VisitId(*bar.visit), m_state.dropRow.value_or(m_drag.row), *m_drag.span, also);
    else
        emit held(*bar.patrol, m_drag.row, m_state.dropRow, also, *m_drag.span);
}

QRect RowBoard::ghostRect() const {
    return m_layout.spanRect(*m_drag.span, m_state.dropRow.value_or(m_drag.row));
}

/// People of one authority stand in for each other; a post that nobody fills is taken by them. Any place may be
/// visited.
bool RowBoard::takesOver(int row) const {
    const PlanRow& from = m_plan.rows[size_t(m_drag.row)];
    const PlanRow& to = m_plan.rows[size_t(row)];
    if (from.kind == PlanRow::Kind::Place)
        return to.kind == PlanRow::Kind::Place;
    return to.kind == PlanRow::Kind::Officer && from.letter == to.letter
           && (from.kind == PlanRow::Kind::Officer || from.kind == PlanRow::Kind::Open);
}

std::optional<TimeSpan> RowBoard::dragSpan() const {
    const int snap = m_drag.free ? 1 : m_layout.snap();
    const int dx = m_drag.mouse.x() - m_drag.pressed.x();
    if (m_drag.grip == Grip::Create) {
        const Instant a = m_layout.instantAt(m_drag.pressed.x(), snap);
        const Instant b = m_layout.instantAt(m_drag.mouse.x(), snap);
        return a == b ? std::nullopt : std::optional(TimeSpan{std::min(a, b), std::max(a, b)});
    }
    const RowItem& bar = item(m_drag.item);
    const TimeSpan span = bar.span;
    // Dragged to another person the time stays unless the pointer clearly went sideways.
    const int slack = m_state.dropRow ? 4 * Metrics::of(this).u : 2;
    if (std::abs(dx) <= slack)
        return span;
    if (m_drag.grip == Grip::Move) {
        const Instant start = m_layout.instantAt(m_layout.xOf(span.start()) + dx, snap);
        return bar.bounds ? movedWithin(span, start, *bar.bounds, kLeastWindow) : movedTo(span, start);
    }
    if (m_drag.grip == Grip::Start) {
        const Instant at = m_layout.instantAt(m_layout.xOf(span.start()) + dx, snap);
        const Instant start = std::min(at, span.end().plusMinutes(-snap));
        return TimeSpan{bar.bounds ? std::max(start, std::min(span.start(), bar.bounds->start())) : start, span.end()};
    }
    const Instant at = m_layout.instantAt(m_layout.xOf(span.end()) + dx, snap);
    const Instant end = std::max(at, span.start().plusMinutes(snap));
    return TimeSpan{span.start(), bar.bounds ? std::min(end, std::max(span.end(), bar.bounds->end())) : end};
}

QString RowBoard::ghostLabel() const {
    QStringList parts;
    if (m_state.dropRow)
        parts << m_plan.rows[size_t(*m_state.dropRow)].title;
    parts << formatDay(serviceDay(m_drag.span->start(), m_plan.dayBorder)) << formatSpan(*m_drag.span)
          << formatDuration(m_drag.span->minutes());
    return parts.join(QStringLiteral(" · "));
}

void RowBoard::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    if (m_drag.active)
        updateDrag(toContent(event->position().toPoint()), event->modifiers());
    finishDrag();
}

void RowBoard::finishDrag() {
    const Drag done = m_drag;
    const std::optional<int> row = m_state.dropRow;
    cancelDrag();
    if (!done.active || !done.span)
        return;
    if (done.grip == Grip::Create) {
        emit createRequested(*done.span, m_plan.rows[size_t(done.row)].id);
        return;
    }
    const RowItem& bar = item(done.item);
    const PatrolId id = *bar.patrol;
    const bool moved = *done.span != bar.span;
    if (bar.visit) {
        if (moved || row)
            emit visitMoveRequested(id, VisitId(*bar.visit), row.value_or(done.row), *done.span, row && done.also);
        return;
    }
    if (row && done.also)
        emit joinRequested(id, *row);
    else if (row)
        emit handOverRequested(id, done.row, *row, moved ? done.span : std::nullopt);
    else if (moved)
        emit moveRequested(id, *done.span);
}

void RowBoard::cancelDrag() {
    if (m_drag.active)
        viewport()->update();
    m_drag = {};
    m_state.lifted.reset();
    m_state.dropRow.reset();
    m_autoscroll.stop();
}

void RowBoard::timerEvent(QTimerEvent* event) {
    if (event->timerId() != m_autoscroll.timerId()) {
        BoardView::timerEvent(event);
        return;
    }
    const QPoint p = toViewport(m_drag.mouse);
    const int margin = m_layout.sizes().lane;
    const int step = p.y() < m_layout.sizes().header + margin ? -margin / 2
                     : p.y() > viewport()->height() - margin  ? margin / 2
                                                              : 0;
    const int before = verticalScrollBar()->value();
    verticalScrollBar()->setValue(before + step);
    if (const int gone = verticalScrollBar()->value() - before; gone != 0)
        updateDrag(m_drag.mouse + QPoint(0, gone), QApplication::keyboardModifiers());
}

void RowBoard::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint at = event->position().toPoint();
    const QPoint content = toContent(at);
    if (at.y() < m_layout.sizes().header && at.x() >= m_layout.sizes().title && !m_plan.days.empty()) {
        emit dayRequested(m_layout.dateOf(m_layout.nearestDay(content.x())));
        return;
    }
    if (!inBody(at))
        return;
    if (const auto bar = barAt(content)) {
        mousePressEvent(event); // whoever clicks and drags at once means the drag
        emit editRequested(*item(*bar).patrol);
        return;
    }
    const int row = *m_layout.rowAt(content.y());
    const Instant start = m_layout.instantAt(content.x(), 60);
    if (m_readOnly)
        return;
    if (m_plan.rows[size_t(row)].kind == PlanRow::Kind::Officer)
        emit createRequested({start, start.plusMinutes(kNewPatrolMinutes)}, m_plan.rows[size_t(row)].id);
    else
        emit cellOpened(row, m_layout.instantAt(content.x(), 1), viewport()->mapToGlobal(at));
}

void RowBoard::contextMenuEvent(QContextMenuEvent* event) {
    if (m_drag.grip != Grip::None)
        return;
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRect cell = m_layout.rowCount() > 0 ? m_layout.cell(m_state.row, m_state.day) : QRect();
        emit menuRequested(m_state.selected, viewport()->mapToGlobal(toViewport(cell.center())));
        return;
    }
    const auto bar = inBody(event->pos()) ? barAt(toContent(event->pos())) : std::nullopt;
    chooseAt(bar);
    emit menuRequested(m_state.selected, event->globalPos());
}

/// With `selecting`, entering a cell chooses the first patrol that begins there; a cell without one changes nothing.
void RowBoard::setCursor(int row, int day, bool selecting) {
    if (m_plan.rows.empty())
        return;
    m_state.row = std::clamp(row, 0, m_layout.rowCount() - 1);
    m_state.day = std::clamp(day, 0, m_layout.dayCount() - 1);
    viewport()->update();
    reveal(m_layout.cell(m_state.row, m_state.day));
    for (size_t i = 0; i < m_flat.size(); ++i) {
        const RowItemAt at = m_flat[i];
        if (at.row != m_state.row || m_layout.nearestDay(m_layout.xOf(item(at).span.start())) != m_state.day)
            continue;
        if (selecting && item(at).patrol)
            chooseAt(at);
        tellFocus(int(i));
        if (item(at).patrol)
            return;
    }
}

void RowBoard::reveal(QRect content) {
    const RowLayout::Sizes& s = m_layout.sizes();
    const int top = content.top() - s.header;
    const int visible = viewport()->height() - s.header;
    const int y = verticalScrollBar()->value();
    if (top < y)
        verticalScrollBar()->setValue(top);
    else if (top + content.height() > y + visible)
        verticalScrollBar()->setValue(top + content.height() - visible);
    const int left = content.left() - s.title;
    const int room = viewport()->width() - s.title - s.sum;
    const int x = horizontalScrollBar()->value();
    if (left < x)
        horizontalScrollBar()->setValue(left);
    else if (left + content.width() > x + room)
        horizontalScrollBar()->setValue(left + content.width() - room);
}

} // namespace streife
