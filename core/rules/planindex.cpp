// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/planindex.h"

#include "core/rules/workedshifts.h"

#include <algorithm>

namespace streife {
namespace {

template <class T> std::vector<const T*> sortedByOfficer(const std::vector<T>& rows, const PlanScope* scope) {
    std::vector<const T*> out;
    if (!scope)
        out.reserve(rows.size());
    for (const T& row : rows)
        if (!scope || scope->people.contains(row.officer))
            out.push_back(&row);
    const auto before = [](const T* a, const T* b) {
        return std::tie(a->officer, a->span, a->id) < std::tie(b->officer, b->span, b->id);
    };
    if (!std::is_sorted(out.begin(), out.end(), before))
        std::sort(out.begin(), out.end(), before);
    return out;
}

template <class T> auto rangeOf(const std::vector<const T*>& rows, OfficerId officer) {
    struct Less {
        bool operator()(const T* row, OfficerId id) const { return row->officer < id; }
        bool operator()(OfficerId id, const T* row) const { return id < row->officer; }
    };
    return std::equal_range(rows.begin(), rows.end(), officer, Less{});
}

bool earlier(const Patrol& a, const Patrol& b) {
    return std::tie(a.span, a.key, a.id) < std::tie(b.span, b.key, b.id);
}

} // namespace

PlanIndex::PlanIndex(const Plan& plan) : PlanIndex(plan, nullptr, {}) {
}

PlanIndex::PlanIndex(const Plan& plan, const PlanScope& scope, std::span<const PlannedPatrol> instead)
    : PlanIndex(plan, &scope, instead) {
}

PlanIndex::PlanIndex(const Plan& plan, const PlanScope* scope, std::span<const PlannedPatrol> instead)
    : m_plan(plan), m_duties(sortedByOfficer(plan.duties, scope)), m_absences(sortedByOfficer(plan.absences, scope)),
      m_workRules(plan.ruleProfiles, plan.ruleLimits) {
    collectPatrols(scope, instead);
    m_work = workedShifts(*this, m_workRules);
}

PlanIndex::~PlanIndex() = default;

void PlanIndex::collectPatrols(const PlanScope* scope, std::span<const PlannedPatrol> instead) {
    std::vector<const PlannedPatrol*> live;
    live.reserve(m_plan.patrols.size() + instead.size());
    const auto add = [&](const PlannedPatrol& p) {
        if (p.patrol.state != PatrolState::Cancelled)
            live.push_back(&p);
    };
    for (const PlannedPatrol& stored : m_plan.patrols)
        if (std::none_of(instead.begin(), instead.end(), [&](auto& p) { return p.patrol.id == stored.patrol.id; }))
            add(stored);
    for (const PlannedPatrol& p : instead)
        add(p);
    collectAssignments(scope, live);
    if (scope)
        std::erase_if(live, [&](auto* p) { return !scope->patrols.contains(p->patrol.id); });
    std::sort(live.begin(), live.end(), [](auto* a, auto* b) { return earlier(a->patrol, b->patrol); });
    m_patrols = std::move(live);
}

void PlanIndex::collectAssignments(const PlanScope* scope, const std::vector<const PlannedPatrol*>& patrols) {
    QHash<OfficerId, std::vector<Assignment>> byOfficer;
    for (const PlannedPatrol* p : patrols)
        for (const PlannedPost& post : p->posts)
            for (const CrewMember& member : post.crew) {
                if (scope && !scope->people.contains(member.officer))
                    continue;
                const auto officer = m_plan.officers.constFind(member.officer);
                if (officer == m_plan.officers.constEnd())
                    continue;
                auto& own = byOfficer[member.officer];
                if (!own.empty() && own.back().patrol == p)
                    ++own.back().times;
                else
                    own.push_back({&*officer, p});
            }
    for (auto& own : byOfficer) {
        std::sort(own.begin(), own.end(),
                  [](const Assignment& a, const Assignment& b) { return earlier(a.patrol->patrol, b.patrol->patrol); });
        m_assignments.push_back(std::move(own));
    }
    std::sort(m_assignments.begin(), m_assignments.end(), [](const auto& a, const auto& b) {
        const Officer& x = *a.front().officer;
        const Officer& y = *b.front().officer;
        return std::tie(x.serviceNo, x.id) < std::tie(y.serviceNo, y.id);
    });
}

std::vector<const Duty*> PlanIndex::dutiesOf(OfficerId officer) const {
    const auto [from, to] = rangeOf(m_duties, officer);
    return {from, to};
}

SpanUnion PlanIndex::absencesOf(OfficerId officer) const {
    const auto [from, to] = rangeOf(m_absences, officer);
    std::vector<TimeSpan> spans;
    for (auto it = from; it != to; ++it)
        spans.push_back((*it)->span);
    return unionOf(std::move(spans));
}

} // namespace streife
