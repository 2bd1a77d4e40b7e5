// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/finding.h"
#include "core/rules/planindex.h"

namespace streife {

// The rules one by one; everybody but the registry and their tests calls check() of rule.h.

[[nodiscard]] Findings checkDoubleBooking(const PlanIndex& index);
[[nodiscard]] Findings checkAbsence(const PlanIndex& index);
/// Only duties of the kinds Dienst and Bereitschaft cover a patrol.
[[nodiscard]] Findings checkNotOnDuty(const PlanIndex& index);
[[nodiscard]] Findings checkStrength(const PlanIndex& index);
/// Dienststellen below one authority are one agency.
[[nodiscard]] Findings checkJointCrew(const PlanIndex& index);
/// Posts without anybody named are left to `strength` (open) or to their agency (promised).
[[nodiscard]] Findings checkFunctionMissing(const PlanIndex& index);
/// One per patrol and measure; an agency counts with a post of strength.
[[nodiscard]] Findings checkPowerMissing(const PlanIndex& index);
/// Only where `power-missing` has nothing against the measure, and wherever the Land is not known.
[[nodiscard]] Findings checkPowerUnchecked(const PlanIndex& index);
[[nodiscard]] Findings checkVisitsExceedPatrol(const PlanIndex& index);
/// A visit counts as closed when its stay does not fit into the open part of its window.
[[nodiscard]] Findings checkHotspotClosed(const PlanIndex& index);
[[nodiscard]] Findings checkHoliday(const PlanIndex& index);
[[nodiscard]] Findings checkDuplicate(const PlanIndex& index);

} // namespace streife
