// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/planchecker.h"

#include <algorithm>

namespace streife {
namespace {

std::vector<RankedFinding> evaluated(const PlanIndex& index) {
    std::vector<RankedFinding> out;
    evaluate(index, RuleSubject::People, out);
    evaluate(index, RuleSubject::Patrols, out);
    return out;
}

std::vector<RankedFinding> twinsIn(const Plan& plan) {
    std::vector<RankedFinding> out;
    evaluate(PlanIndex(plan, PlanScope()), RuleSubject::Records, out);
    return out;
}

} // namespace

const Findings& PlanChecker::take(std::shared_ptr<const Plan> plan) {
    const std::shared_ptr<const Plan> before = std::exchange(m_plan, std::move(plan));
    m_change = {};
    if (before)
        m_change = changeBetween(*before, *m_plan);
    else
        m_change.everything = true;
    // A twin's text tells of both patrols, whichever of them was touched.
    if (!m_change.scope.patrols.isEmpty()
        && std::any_of(m_records.begin(), m_records.end(), [](auto& r) { return r.finding.patrol.has_value(); }))
        m_change.records = true;
    if (m_change.everything)
        checkAll();
    else
        checkAgain();
    std::vector<const RankedFinding*> all;
    const auto add = [&](const std::vector<RankedFinding>& found) {
        for (const RankedFinding& ranked : found)
            all.push_back(&ranked);
    };
    for (const auto& found : m_people)
        add(found);
    for (const auto& found : m_patrols)
        add(found);
    add(m_records);
    m_findings = inOrder(*m_plan, all);
    return m_findings;
}

void PlanChecker::clear() {
    *this = {};
}

void PlanChecker::checkAll() {
    m_people.clear();
    m_patrols.clear();
    keep(evaluated(PlanIndex(*m_plan)));
    m_records = twinsIn(*m_plan);
}

void PlanChecker::checkAgain() {
    for (const OfficerId id : m_change.scope.people)
        m_people.remove(id);
    for (const PatrolId id : m_change.scope.patrols)
        m_patrols.remove(id);
    if (!m_change.scope.empty())
        keep(evaluated(PlanIndex(*m_plan, m_change.scope)));
    if (m_change.records)
        m_records = twinsIn(*m_plan);
}

void PlanChecker::keep(std::vector<RankedFinding> found) {
    const std::vector<Rule>& rules = allRules();
    for (RankedFinding& ranked : found) {
        const Finding& f = ranked.finding;
        if (rules[size_t(ranked.rank)].subject == RuleSubject::People)
            m_people[*f.officer].push_back(std::move(ranked));
        else
            m_patrols[*f.patrol].push_back(std::move(ranked));
    }
}

Findings PlanChecker::tried(std::span<const PlannedPatrol> patrols) const {
    if (!m_plan)
        return {};
    PlanScope scope;
    for (const PlannedPatrol& p : patrols) {
        scope.patrols.insert(p.patrol.id);
        scope.people |= namedOn(p);
    }
    for (const PlannedPatrol& p : m_plan->patrols)
        if (scope.patrols.contains(p.patrol.id))
            scope.people |= namedOn(p);
    const std::vector<RankedFinding> found = evaluated(PlanIndex(*m_plan, scope, patrols));
    std::vector<const RankedFinding*> all;
    for (const RankedFinding& ranked : found)
        all.push_back(&ranked);
    return inOrder(*m_plan, all);
}

} // namespace streife
