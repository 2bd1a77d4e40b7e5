// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard of the rows: from cell to cell, and a twin for every drag.
#include "core/base/localtime.h"
#include "ui/patrols/rowboard.h"
#include "ui/support/movedspan.h"

#include <QKeyEvent>

namespace streife {
namespace {

constexpr int kStepMinutes = 15;

} // namespace

bool RowBoard::stepCursor(int key, bool selecting) {
    if (m_plan.rows.empty())
        return false;
    const int page = std::max(1, (viewport()->height() - m_layout.sizes().header) / m_layout.sizes().lane - 1);
    switch (key) {
    case Qt::Key_Up:
        setCursor(m_state.row - 1, m_state.day, selecting);
        return true;
    case Qt::Key_Down:
        setCursor(m_state.row + 1, m_state.day, selecting);
        return true;
    case Qt::Key_Left:
        setCursor(m_state.row, m_state.day - 1, selecting);
        return true;
    case Qt::Key_Right:
        setCursor(m_state.row, m_state.day + 1, selecting);
        return true;
    case Qt::Key_PageUp:
        setCursor(m_state.row - page, m_state.day, selecting);
        return true;
    case Qt::Key_PageDown:
        setCursor(m_state.row + page, m_state.day, selecting);
        return true;
    case Qt::Key_Home:
        setCursor(0, m_state.day, selecting);
        return true;
    case Qt::Key_End:
        setCursor(m_layout.rowCount() - 1, m_state.day, selecting);
        return true;
    default:
        return false;
    }
}

/// Space: the patrols that begin in this cell one after the other.
void RowBoard::nextInCell() {
    std::vector<RowItemAt> here;
    for (const RowItemAt& at : m_flat)
        if (at.row == m_state.row && item(at).patrol
            && m_layout.nearestDay(m_layout.xOf(item(at).span.start())) == m_state.day)
            here.push_back(at);
    if (here.empty())
        return;
    const auto current = currentItem();
    const auto now = current ? std::find(here.begin(), here.end(), m_flat[size_t(*current)]) : here.end();
    chooseAt(now == here.end() || now + 1 == here.end() ? here.front() : *(now + 1));
}

/// Another place, the window as it is. The cursor goes along.
void RowBoard::moveVisitTo(int row, const RowItem& bar) {
    if (row < 0 || row >= int(m_plan.rows.size()) || m_plan.rows[size_t(row)].kind != PlanRow::Kind::Place)
        return;
    m_state.row = row;
    emit visitMoveRequested(*bar.patrol, VisitId(*bar.visit), row, TimeSpan(bar.span), false);
}

/// As the rows lie: sideways the time, upright the place; with Shift the edges of the window as elsewhere.
bool RowBoard::nudgeVisit(int key, Qt::KeyboardModifiers modifiers) {
    const RowItem bar = item(m_flat[size_t(*currentItem())]);
    const TimeSpan span = bar.span;
    const int across = key == Qt::Key_Left ? -kStepMinutes : key == Qt::Key_Right ? kStepMinutes : 0;
    const int down = key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : 0;
    if (!modifiers.testFlag(Qt::ShiftModifier) && down != 0) {
        moveVisitTo(m_state.row + down, bar);
        return true;
    }
    TimeSpan wanted = span;
    if (!modifiers.testFlag(Qt::ShiftModifier)) {
        wanted = movedWithin(span, span.start().plusMinutes(across), *bar.bounds, kStepMinutes);
    } else if (span.minutes() + down * kStepMinutes - across >= kStepMinutes) {
        const Instant start = span.start().plusMinutes(across);
        const Instant end = span.end().plusMinutes(down * kStepMinutes);
        wanted = {across < 0 ? std::max(start, std::min(span.start(), bar.bounds->start())) : start,
                  down > 0 ? std::min(end, std::max(span.end(), bar.bounds->end())) : end};
    }
    if (wanted != span)
        emit visitMoveRequested(*bar.patrol, VisitId(*bar.visit), m_state.row, wanted, false);
    return true;
}

bool RowBoard::nudge(int key, Qt::KeyboardModifiers modifiers) {
    const auto current = currentItem();
    if (!current || m_readOnly)
        return false;
    if (item(m_flat[size_t(*current)]).visit)
        return nudgeVisit(key, modifiers);
    const RowItem& bar = item(m_flat[size_t(*current)]);
    const TimeSpan span = bar.span;
    const int minutes = key == Qt::Key_Up ? -kStepMinutes : key == Qt::Key_Down ? kStepMinutes : 0;
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        const int start = key == Qt::Key_Left ? -kStepMinutes : key == Qt::Key_Right ? kStepMinutes : 0;
        if (span.minutes() + minutes - start >= kStepMinutes)
            emit moveRequested(*bar.patrol, {span.start().plusMinutes(start), span.end().plusMinutes(minutes)});
    } else if (minutes != 0) {
        emit moveRequested(*bar.patrol, movedTo(span, span.start().plusMinutes(minutes)));
    } else {
        emit moveRequested(*bar.patrol, movedDays(span, key == Qt::Key_Left ? -1 : 1));
    }
    return true;
}

/// What a plain key does to what the cursor is on.
bool RowBoard::actInCell(int key) {
    const auto current = currentItem();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2) {
        if (current)
            emit editRequested(*m_state.selected);
        else if (!m_readOnly)
            emit cellOpened(m_state.row, fromLocal(m_layout.dateOf(m_state.day), QTime(18, 0)),
                            viewport()->mapToGlobal(toViewport(m_layout.cell(m_state.row, m_state.day).center())));
        return true;
    }
    if (key == Qt::Key_Space) {
        nextInCell();
        return true;
    }
    if (key == Qt::Key_Insert && m_state.selected && !m_readOnly) {
        emit joinRequested(*m_state.selected, m_state.row);
        return true;
    }
    if (key == Qt::Key_Delete && current && !m_readOnly) {
        const RowItem bar = item(m_flat[size_t(*current)]);
        if (bar.visit && bar.visit == m_state.visit)
            emit visitRemoveRequested(*bar.patrol, VisitId(*bar.visit));
        else
            emit leaveRequested(*m_state.selected, m_state.row);
        return true;
    }
    if (key == Qt::Key_Escape && m_state.selected) {
        setSelection(std::nullopt);
        return true;
    }
    return false;
}

void RowBoard::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (m_drag.grip != Grip::None) {
        if (key == Qt::Key_Escape)
            cancelDrag();
        return;
    }
    const bool arrow = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (arrow && modifiers.testFlag(Qt::AltModifier) && nudge(key, modifiers))
        return;
    if ((modifiers == Qt::NoModifier || (arrow && modifiers == Qt::ControlModifier))
        && stepCursor(key, modifiers == Qt::NoModifier))
        return;
    if (modifiers == Qt::AltModifier && key == Qt::Key_Insert && m_state.visit && !m_readOnly) {
        for (const RowItemAt& at : m_flat)
            if (item(at).visit == m_state.visit && at.row != m_state.row) {
                moveVisitTo(m_state.row, RowItem(item(at)));
                return;
            }
        return;
    }
    if (modifiers == Qt::NoModifier && !m_plan.rows.empty() && actInCell(key))
        return;
    BoardView::keyPressEvent(event);
}

} // namespace streife
