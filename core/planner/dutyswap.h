// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/finding.h"

namespace streife {

struct Plan;
struct Duty;
struct PlannedPatrol;

/// Diensttausch: each of two people does the other's duty, and goes on the patrols that lie in it.
struct DutySwap {
    const Duty& first;
    const Duty& second;
};

/// Who is on the patrol after the swap; the same as before where it touches neither duty.
[[nodiscard]] PlannedPatrol swapped(const PlannedPatrol& patrol, const DutySwap& swap);
[[nodiscard]] Plan swapped(const Plan& plan, const DutySwap& swap);

/// What the rules say about the two after the swap and did not say before; breaches first. `everybody` holds the duties
/// and absences of both, eight days around.
[[nodiscard]] Findings swapFindings(const Plan& everybody, const DutySwap& swap);

} // namespace streife
