// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules say while something is dragged, before it is dropped.
#include "core/rules/placenotes.h"
#include "ui/patrols/draftedits.h"
#include "ui/patrols/planarea.h"
#include "ui/patrols/rowboard.h"
#include "ui/patrols/weekboard.h"
#include "ui/support/movedspan.h"

#include <limits>

namespace streife {
namespace {

/// Stands for a patrol that is not stored yet.
constexpr PatrolId kUnstored(std::numeric_limits<qint64>::max());

PlannedPatrol unstored(const PlannedPatrol& like, const PatrolDraft& draft) {
    PlannedPatrol p = draft.appliedTo(like);
    p.patrol.id = kUnstored;
    return p;
}

} // namespace

DragNotes PlanArea::notesOn(std::vector<PlannedPatrol> held) const {
    Findings found = placeNotes(m_checker, held);
    std::erase_if(found, [](const Finding& f) { return f.patrol == kUnstored && !f.officer; });
    return dragNotes(found, [this](OfficerId id) {
        const auto officer = m_plan->officers.constFind(id);
        return officer == m_plan->officers.cend() ? QString() : officer->familyName.str();
    });
}

/// As move() and copy() would leave them.
std::vector<PlannedPatrol> PlanArea::heldAt(PatrolId id, const TimeSpan& span, bool copy) const {
    const PlannedPatrol* p = patrol(id);
    if (p == nullptr)
        return {};
    if (copy)
        return {unstored(*p, m_commands.copyOf(*p, span))};
    std::vector<PlannedPatrol> out;
    const TimeSpan before = p->patrol.span;
    const auto all = several();
    const auto moved = [](const PlannedPatrol& q, const TimeSpan& to) {
        return PatrolDraft::of(q).movedTo(to).appliedTo(q);
    };
    if (span.minutes() == before.minutes() && std::find(all.begin(), all.end(), p) != all.end()) {
        const WallShift shift = wallShift(before.start(), span.start());
        for (const PlannedPatrol* q : all)
            out.push_back(moved(*q, shifted(q->patrol.span, shift)));
    } else {
        out.push_back(moved(*p, span));
    }
    return out;
}

/// As assign() would leave it.
std::vector<PlannedPatrol> PlanArea::heldOver(PatrolId id, int from, std::optional<int> to, bool also,
                                              const TimeSpan& span) const {
    const PlannedPatrol* p = patrol(id);
    if (p == nullptr)
        return {};
    const std::vector<PlanRow>& rows = m_forces->plan().rows;
    if (!to || rows[size_t(*to)].kind != PlanRow::Kind::Officer)
        return heldAt(id, span, false);
    const auto officer = m_plan->officers.constFind(OfficerId(rows[size_t(*to)].id));
    if (officer == m_plan->officers.cend())
        return {};
    PatrolDraft draft = PatrolDraft::of(*p);
    if (!also)
        draft = draft.movedTo(span);
    const bool hands = !also && rows[size_t(from)].kind == PlanRow::Kind::Officer;
    if (!nameOn(draft, *officer, hands ? std::optional(OfficerId(rows[size_t(from)].id)) : std::nullopt))
        return {};
    return {draft.appliedTo(*p)};
}

void PlanArea::connectHeld() {
    connect(m_board, &WeekBoard::held, this, [this](PatrolId id, const TimeSpan& span, bool copy) {
        m_board->setNotes(notesOn(heldAt(id, span, copy)));
    });
    connect(m_forces, &RowBoard::held, this,
            [this](PatrolId id, int from, std::optional<int> to, bool also, const TimeSpan& span) {
                m_forces->setNotes(notesOn(heldOver(id, from, to, also, span)));
            });
    connect(m_forces, &RowBoard::newHeld, this, [this](const TimeSpan& span, qint64 row) {
        const Patrol blank{kUnstored,
                           m_plan->partnership.id,
                           ShortText::fromStore({}),
                           ShortText::fromStore({}),
                           span,
                           {},
                           {},
                           {},
                           {},
                           {},
                           {},
                           {},
                           {},
                           {}};
        const PatrolDraft draft = m_commands.newPatrol(span, *m_plan, OfficerId(row));
        m_forces->setNotes(notesOn({unstored({blank, {}, {}, {}}, draft)}));
    });
    connect(m_places, &RowBoard::visitHeld, this,
            [this](PatrolId id, VisitId visit, int to, const TimeSpan& window, bool also) {
                const PlannedPatrol* p = patrol(id);
                if (p == nullptr)
                    return;
                const auto index = placeOf(*p, visit);
                if (!index)
                    return;
                PatrolDraft draft = PatrolDraft::of(*p);
                moveVisitOf(draft, *index, HotspotId(m_places->plan().rows[size_t(to)].id), window, also);
                m_places->setNotes(notesOn({draft.appliedTo(*p)}));
            });
}

} // namespace streife
