// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard of the week board: from patrol to patrol, and a twin for every drag.
#include "ui/patrols/weekboard.h"
#include "ui/support/movedspan.h"

#include <QKeyEvent>

namespace streife {
namespace {

constexpr int kStepMinutes = 15;

} // namespace

bool WeekBoard::stepSelection(int key, bool extend) {
    if (m_board.blocks.empty())
        return false;
    const auto go = [&](size_t index) { extend ? extendTo(index) : selectIndex(index); };
    if (!m_state.selected || key == Qt::Key_Home || key == Qt::Key_End) {
        go(key == Qt::Key_End ? m_board.blocks.size() - 1 : 0);
    } else if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const size_t i = *m_state.selected;
        if (key == Qt::Key_Up && i > 0)
            go(i - 1);
        else if (key == Qt::Key_Down && i + 1 < m_board.blocks.size())
            go(i + 1);
    } else {
        const int step = key == Qt::Key_Left ? -1 : 1;
        const QRect from = m_layout.block(*m_state.selected);
        int day = m_layout.dayOf(m_board.blocks[*m_state.selected].span.start()).value_or(0) + step;
        while (day >= 0 && day < m_layout.dayCount() && m_layout.blocksOf(day).empty())
            day += step;
        if (day < 0 || day >= m_layout.dayCount())
            return true;
        const auto& there = m_layout.blocksOf(day);
        go(*std::min_element(there.begin(), there.end(), [&](size_t a, size_t b) {
            return std::abs(m_layout.block(a).y() - from.y()) < std::abs(m_layout.block(b).y() - from.y());
        }));
    }
    revealSelected();
    return true;
}

bool WeekBoard::nudge(int key, Qt::KeyboardModifiers modifiers) {
    if (!m_state.selected || m_readOnly)
        return false;
    const BoardBlock& block = m_board.blocks[*m_state.selected];
    const TimeSpan span = block.span;
    const int minutes = key == Qt::Key_Up ? -kStepMinutes : key == Qt::Key_Down ? kStepMinutes : 0;
    if (modifiers.testFlag(Qt::ShiftModifier)) { // upright the end, sideways the start
        const int start = key == Qt::Key_Left ? -kStepMinutes : key == Qt::Key_Right ? kStepMinutes : 0;
        if (span.minutes() + minutes - start >= kStepMinutes)
            emit moveRequested(block.id, {span.start().plusMinutes(start), span.end().plusMinutes(minutes)});
    } else if (minutes != 0) {
        emit moveRequested(block.id, movedTo(span, span.start().plusMinutes(minutes)));
    } else {
        emit moveRequested(block.id, movedDays(span, key == Qt::Key_Left ? -1 : 1));
    }
    return true;
}

void WeekBoard::keyReleaseEvent(QKeyEvent* event) {
    const int key = event->key();
    if (m_drag.active && (key == Qt::Key_Alt || key == Qt::Key_Control))
        updateDrag(m_drag.mouse,
                   event->modifiers().setFlag(key == Qt::Key_Alt ? Qt::AltModifier : Qt::ControlModifier, false));
    BoardView::keyReleaseEvent(event);
}

void WeekBoard::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const bool arrow = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right;
    if (key == Qt::Key_Escape && m_drag.grip != Grip::None) {
        cancelDrag();
        return;
    }
    if (m_drag.grip != Grip::None) { // what is dragged must not change under the pointer
        if (m_drag.active && (key == Qt::Key_Alt || key == Qt::Key_Control))
            updateDrag(m_drag.mouse, event->modifiers() | (key == Qt::Key_Alt ? Qt::AltModifier : Qt::ControlModifier));
        return;
    }
    if (arrow && event->modifiers().testFlag(Qt::AltModifier) && nudge(key, event->modifiers()))
        return;
    const int week = key == Qt::Key_PageUp ? -1 : key == Qt::Key_PageDown ? 1 : 0;
    if (week != 0 && event->modifiers() == (Qt::AltModifier | Qt::ShiftModifier) && m_state.selected && !m_readOnly) {
        emit weekStepRequested(m_board.blocks[*m_state.selected].id, week);
        return;
    }
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool extend = event->modifiers() == Qt::ShiftModifier;
    if ((plain || extend) && (arrow || key == Qt::Key_Home || key == Qt::Key_End) && stepSelection(key, extend))
        return;
    if (event->matches(QKeySequence::SelectAll) && !m_board.blocks.empty()) {
        setChosen(std::vector<bool>(m_board.blocks.size(), true), m_state.selected.value_or(0));
        return;
    }
    if (plain && m_state.selected) {
        const PatrolId id = m_board.blocks[*m_state.selected].id;
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2) {
            emit editRequested(id);
            return;
        }
        if (key == Qt::Key_Delete && !m_readOnly) {
            emit removeRequested(id);
            return;
        }
    }
    if (plain && key == Qt::Key_Escape && m_state.selected) {
        selectIndex(std::nullopt);
        return;
    }
    const bool letters = (event->modifiers() & ~Qt::ShiftModifier) == 0 && event->text().size() == 1
                         && event->text()[0].isLetterOrNumber();
    if (letters && !m_readOnly && !m_state.selected && !m_board.days.empty()) {
        emit typed(event->text());
        return;
    }
    BoardView::keyPressEvent(event);
}

} // namespace streife
