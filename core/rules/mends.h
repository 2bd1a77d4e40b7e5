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

    bool operator==(const Mend&) const = default;
};

/// What can be done about a finding of this patrol, best first. Each was tried: with it the finding is gone, no breach
/// is new, and a warning only where it stands in for a breach. Nothing is offered on posts outside of `own`, nor once
/// an outcome is recorded. `everybody` holds the service week of the patrol with duties and absences of all people;
/// where the finding does not follow from it, nothing is offered.
[[nodiscard]] std::vector<Mend> mendsFor(const Finding& finding, const PlannedPatrol& patrol, const Plan& everybody,
                                         const QSet<AgencyId>& own, int most = 4);

} // namespace streife
