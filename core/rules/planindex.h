// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/weekplan.h"
#include "core/rules/planscope.h"
#include "core/rules/spans.h"
#include "core/worktime/workrules.h"

#include <span>

namespace streife {

/// One officer on one live patrol; `times` > 1 where the same person was named twice in it.
struct Assignment {
    const Officer* officer;
    const PlannedPatrol* patrol;
    int times = 1;

    [[nodiscard]] const TimeSpan& span() const { return patrol->patrol.span; }
};

struct PersonWork;

/// A plan sorted for sweeping, built once per check. Cancelled patrols are not in it. Refers to the plan, so it must
/// not outlive it.
class PlanIndex {
public:
    explicit PlanIndex(const Plan& plan);
    /// Of these people and patrols alone: assignments() and work() of the people, with all their patrols, patrols() of
    /// the patrols. `instead` are patrols as they might be: in the place of those with the same id, or new ones.
    PlanIndex(const Plan& plan, const PlanScope& scope, std::span<const PlannedPatrol> instead = {});
    ~PlanIndex();
    PlanIndex(const PlanIndex&) = delete;
    PlanIndex& operator=(const PlanIndex&) = delete;

    [[nodiscard]] const Plan& plan() const { return m_plan; }
    /// Live patrols, by start, then key.
    [[nodiscard]] const std::vector<const PlannedPatrol*>& patrols() const { return m_patrols; }
    /// Assignments of one officer, by start, then key; officers by service number.
    [[nodiscard]] const std::vector<std::vector<Assignment>>& assignments() const { return m_assignments; }
    /// By officer, then start.
    [[nodiscard]] const std::vector<const Duty*>& duties() const { return m_duties; }
    [[nodiscard]] std::vector<const Duty*> dutiesOf(OfficerId officer) const;
    [[nodiscard]] SpanUnion absencesOf(OfficerId officer) const;
    /// Shifts of everybody whose working time is checked, by service number (workedshifts.h).
    [[nodiscard]] const std::vector<PersonWork>& work() const { return m_work; }
    [[nodiscard]] const WorkRules& workRules() const { return m_workRules; }

private:
    PlanIndex(const Plan& plan, const PlanScope* scope, std::span<const PlannedPatrol> instead);
    void collectPatrols(const PlanScope* scope, std::span<const PlannedPatrol> instead);
    void collectAssignments(const PlanScope* scope, const std::vector<const PlannedPatrol*>& patrols);

    const Plan& m_plan;
    std::vector<const PlannedPatrol*> m_patrols;
    std::vector<std::vector<Assignment>> m_assignments;
    std::vector<const Duty*> m_duties;      ///< by officer, start
    std::vector<const Absence*> m_absences; ///< by officer, start
    WorkRules m_workRules;
    std::vector<PersonWork> m_work;
};

} // namespace streife
