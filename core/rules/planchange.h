// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/weekplan.h"
#include "core/rules/planscope.h"

namespace streife {

/// What has to be looked at again after a plan became another one.
struct PlanChange {
    bool everything = false; ///< another span, or rows that hold for all: powers, limits, agencies, holidays …
    bool records = false;    ///< records may have become twins, or ceased to be
    PlanScope scope;         ///< with people and patrols that are gone
};

/// Overrides are left out: they are laid over the findings anew each time.
[[nodiscard]] PlanChange changeBetween(const Plan& before, const Plan& after);

/// Everybody named on it.
[[nodiscard]] QSet<OfficerId> namedOn(const PlannedPatrol& patrol);

} // namespace streife
