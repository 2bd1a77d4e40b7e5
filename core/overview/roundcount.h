// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/weekplan.h"
#include "core/rounds/planningcalendar.h"

namespace streife {

/// Of the authority's live patrols in a period of its planning round.
struct RoundCount {
    int all = 0;
    int unanswered = 0; ///< neither confirmed nor declined by it
    int unbound = 0;

    bool operator==(const RoundCount&) const = default;
};

[[nodiscard]] RoundCount countRound(const PlanningDue& due, const std::vector<PlannedPatrol>& patrols,
                                    const QHash<AgencyId, Agency>& agencies, int dayBorder);

} // namespace streife
