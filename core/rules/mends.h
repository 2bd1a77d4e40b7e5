// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/patroldraft.h"
#include "core/rules/finding.h"

#include <QSet>

namespace streife {

/// One click that removes a finding: what it does, as a verb, and the patrol as it would be.
struct Mend {
    QString text; ///< "Jost statt Adam einsetzen"
    PatrolDraft draft;
    std::optional<OfficerId> person = {}; ///< who would be named anew
    int settles = 1;                      ///< findings that are gone with it

    bool operator==(const Mend&) const = default;
};

/// What can be done about a finding of this patrol, best first. Each was tried: with it the finding is gone, no breach
/// is new, and a warning only where it stands in for a breach. Nothing is offered on posts outside of `own`, nor once
/// an outcome is recorded. `everybody` holds the service week of the patrol with duties and absences of all people;
/// where the finding does not follow from it, nothing is offered.
[[nodiscard]] std::vector<Mend> mendsFor(const Finding& finding, const PlannedPatrol& patrol, const Plan& everybody,
                                         const QSet<AgencyId>& own, int most = 4);

/// By finding, what can be done about all findings of a patrol. What settles several stands under the first of them and
/// says so; nobody is offered for two places, for after one click the other would be wrong.
[[nodiscard]] std::vector<std::vector<Mend>> mendsForAll(const Findings& findings, const PlannedPatrol& patrol,
                                                         const Plan& everybody, const QSet<AgencyId>& own,
                                                         int most = 4);

} // namespace streife
