// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/weekplan.h"

namespace streife {

/// Do we keep our promise at this place in these days? Minutes come from the stays of visits; cancelled and failed
/// patrols don't count.
struct Presence {
    HotspotId hotspot;
    QString name;
    QString kind; ///< shown beside the name where it is not an ordinary hotspot
    int target = 0;
    int planned = 0;
    int delivered = 0; ///< part of `planned` whose patrol has taken place
    int visits = 0;

    [[nodiscard]] int missing() const { return std::max(0, target - planned); }
    bool operator==(const Presence&) const = default;
};

/// Hotspots with a target, those that lack most first; `week` lies in the plan's span.
[[nodiscard]] std::vector<Presence> presenceOf(const Plan& plan, const TimeSpan& week);
[[nodiscard]] inline std::vector<Presence> presenceOf(const Plan& plan) {
    return presenceOf(plan, plan.span);
}

} // namespace streife
