// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/weekplan.h"

namespace streife {

/// A time at which the people of an authority could go on a patrol.
struct OtherSlot {
    TimeSpan span;
    int onDuty = 0; ///< of them on duty at that time
    int free = 0;   ///< who could go by the rules, on duty or not

    bool operator==(const OtherSlot&) const = default;
};

/// What to offer with a refusal: up to `wanted` other times of the same length for which the authority has as many
/// people as its posts in the patrol ask for, none of them busy, absent or against a rule. Times at which enough of
/// them are on duty come first, then the nearest; none lies in the past or in the next 12 hours, overlaps with another
/// or with the patrol. `everybody` holds duties and absences of the authority's people eight days around the patrol.
[[nodiscard]] std::vector<OtherSlot> otherSlots(const Plan& everybody, const PlannedPatrol& patrol, AgencyId agency,
                                                Instant now, int wanted = 3);

} // namespace streife
