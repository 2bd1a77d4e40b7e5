// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/planchange.h"
#include "core/rules/rankedfinding.h"

#include <memory>
#include <span>

namespace streife {

/// The findings of a plan that is edited step by step. Only what an edit touches is looked at again; the list is at any
/// time the same as that of check().
class PlanChecker {
public:
    /// The plan as it is now; the findings that belong to it.
    const Findings& take(std::shared_ptr<const Plan> plan);
    /// No plan, no findings.
    void clear();

    [[nodiscard]] const Findings& findings() const { return m_findings; }
    /// What would be found about these patrols, and about everybody named on them now or then, if they were like this.
    /// Those with an id of the plan stand in for that patrol, others come in addition; twins of records are not looked
    /// for.
    [[nodiscard]] Findings tried(std::span<const PlannedPatrol> patrols) const;
    /// What the last take() had to look at: nothing at all where the plan was the same.
    [[nodiscard]] const PlanChange& lookedAt() const { return m_change; }

private:
    void checkAll();
    void checkAgain();
    void keep(std::vector<RankedFinding> found);

    std::shared_ptr<const Plan> m_plan;
    PlanChange m_change;
    QHash<OfficerId, std::vector<RankedFinding>> m_people;
    QHash<PatrolId, std::vector<RankedFinding>> m_patrols;
    std::vector<RankedFinding> m_records;
    Findings m_findings;
};

} // namespace streife
