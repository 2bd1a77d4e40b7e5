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
// Working time (core/worktime): what people work by is their profile; without one nothing is checked.

/// Between the end of a shift and the start of the next, or in one piece within 24 hours of the start of a shift.
[[nodiscard]] Findings checkRestTime(const PlanIndex& index);
/// All shifts that start on one civil day.
[[nodiscard]] Findings checkDailyHours(const PlanIndex& index);
/// One rest per calendar week, of which 24 hours lie between Monday and Monday.
[[nodiscard]] Findings checkWeeklyRest(const PlanIndex& index);
/// Patrols without a gap between them; duties of the roster hold their breaks themselves.
[[nodiscard]] Findings checkBreak(const PlanIndex& index);
/// One finding per run, where it crosses the limit.
[[nodiscard]] Findings checkConsecutiveShifts(const PlanIndex& index);
[[nodiscard]] Findings checkConsecutiveNights(const PlanIndex& index);
/// Only where no civil day without work lies between the two shifts.
[[nodiscard]] Findings checkBackwardRotation(const PlanIndex& index);
/// Where somebody works on a Sunday and had too few free ones in the weeks up to it.
[[nodiscard]] Findings checkFreeSundays(const PlanIndex& index);
/// Patrols alone; the roster is the house's own matter.
[[nodiscard]] Findings checkRestriction(const PlanIndex& index);
/// Time or people changed after the patrol was entered, fewer days before its start than the plan is binding ahead.
[[nodiscard]] Findings checkShortNotice(const PlanIndex& index);

[[nodiscard]] Findings checkStrength(const PlanIndex& index);
/// Dienststellen below one authority are one agency.
[[nodiscard]] Findings checkJointCrew(const PlanIndex& index);
/// Posts without anybody named are left to `strength` (open) or to their agency (promised).
[[nodiscard]] Findings checkFunctionMissing(const PlanIndex& index);
/// The same of what people learn; a post asks for either by name, see Holders.
[[nodiscard]] Findings checkQualificationMissing(const PlanIndex& index);
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
