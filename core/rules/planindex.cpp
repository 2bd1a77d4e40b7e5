// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/planindex.h"

#include "core/base/fold.h"
#include "core/rules/workedshifts.h"

#include <algorithm>

namespace streife {
namespace {

template <class T> std::vector<const T*> sortedByOfficer(const std::vector<T>& rows) {
    std::vector<const T*> out;
    out.reserve(rows.size());
    for (const T& row : rows)
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

bool givesFunction(const Function& f, const QString& foldedName, QDate day) {
    return (f.validFrom.isNull() || f.validFrom <= day) && (f.validUntil.isNull() || day <= f.validUntil)
           && folded(f.name.str()) == foldedName;
}

PlanIndex::PlanIndex(const Plan& plan)
    : m_plan(plan), m_duties(sortedByOfficer(plan.duties)), m_absences(sortedByOfficer(plan.absences)),
      m_workRules(plan.ruleProfiles, plan.ruleLimits) {
    collectPatrols();
    collectAssignments();
    m_work = workedShifts(*this, m_workRules);
}

PlanIndex::~PlanIndex() = default;

void PlanIndex::collectPatrols() {
    for (const PlannedPatrol& p : m_plan.patrols)
        if (p.patrol.state != PatrolState::Cancelled)
            m_patrols.push_back(&p);
    std::sort(m_patrols.begin(), m_patrols.end(), [](auto* a, auto* b) { return earlier(a->patrol, b->patrol); });
}

void PlanIndex::collectAssignments() {
    QHash<OfficerId, std::vector<Assignment>> byOfficer;
    for (const PlannedPatrol& p : m_plan.patrols) {
        if (p.patrol.state == PatrolState::Cancelled)
            continue;
        for (const PlannedPost& post : p.posts)
            for (const CrewMember& member : post.crew) {
                const auto officer = m_plan.officers.constFind(member.officer);
                if (officer == m_plan.officers.constEnd())
                    continue;
                auto& own = byOfficer[member.officer];
                if (!own.empty() && own.back().patrol == &p)
                    ++own.back().times;
                else
                    own.push_back({&*officer, &p});
            }
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
