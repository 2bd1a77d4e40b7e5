// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/weekplan.h"
#include "core/rules/finding.h"

namespace streife {

// Words that the texts of several rules share.

[[nodiscard]] QString patrolName(const Patrol& patrol); ///< "S 19 Abendstreife", without call sign the key
[[nodiscard]] QString patrolWhen(const Plan& plan, const Patrol& patrol); ///< "Fr 27.11. 18:00–22:00", service day
[[nodiscard]] QString agencyName(const Plan& plan, AgencyId agency);
[[nodiscard]] QString hotspotName(const Plan& plan, HotspotId hotspot);
/// "Released by Adam on 23.11.2026 15:50: compelling operational reasons. Az. 3"
[[nodiscard]] QString releaseText(const Override& released);
/// A finding of `rule` about a patrol, with its place in time.
[[nodiscard]] Finding patrolFinding(const char* rule, Severity severity, const Patrol& patrol);

} // namespace streife
