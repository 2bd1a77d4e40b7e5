// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/patroldraft.h"
#include "core/rules/finding.h"

#include <QSet>

namespace streife {

/// A small plan around one patrol and some people, in which changed drafts of it are tried with all rules.
class MendTrial {
public:
    MendTrial(const Finding& finding, const PlannedPatrol& patrol, const Plan& everybody,
              const QSet<OfficerId>& people);

    /// Does the finding follow from the plan at all?
    [[nodiscard]] bool stands() const { return m_stands; }
    [[nodiscard]] bool accepts(const PatrolDraft& draft);

private:
    void narrow(const Plan& everybody, const QSet<OfficerId>& people);
    [[nodiscard]] bool mayAppear(const Finding& fresh, Findings& gone, int openNow) const;

    Finding m_finding;
    PlannedPatrol m_patrol;
    Plan m_plan;
    size_t m_place = 0;
    Findings m_before;
    bool m_stands = false;
};

} // namespace streife
