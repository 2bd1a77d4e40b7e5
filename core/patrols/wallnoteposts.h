// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/patroldraft.h"
#include "core/patrols/weekplan.h"

namespace streife {

/// Names somebody on a patrol: on the first post of his authority with room, one whose function he brings before one
/// that asks for none; without room on one more place. → which place that is, in words; none where he is on it already.
[[nodiscard]] std::optional<QString> putOn(PatrolDraft& patrol, const PlannedPatrol& planned, const Plan& plan,
                                           OfficerId officer, QDate day);

/// Gives `comes` the place of `goes`. False where `comes` is on the patrol already or `goes` is not.
bool putInstead(PatrolDraft& patrol, OfficerId comes, OfficerId goes);

} // namespace streife
