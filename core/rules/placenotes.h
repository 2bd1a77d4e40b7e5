// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/planchecker.h"

namespace streife {

/// What speaks against putting patrols where they are held: breaches and warnings about the people on them that the
/// place brings, and whatever else is not found today. What stays as it is, and what was taken on, is left out.
/// Breaches first.
[[nodiscard]] Findings placeNotes(const PlanChecker& checker, std::span<const PlannedPatrol> held);

} // namespace streife
