// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/patroldraft.h"

namespace streife {

/// Names `officer` on a post of his authority: in the place of `instead`, else where somebody is missing, else as one
/// more. False where he is on the patrol already or `instead` is not.
[[nodiscard]] bool nameOn(PatrolDraft& patrol, const Officer& officer, std::optional<OfficerId> instead);

/// A visit by a patrol around `at`: an hour from there, or any time of the patrol where that lies outside.
[[nodiscard]] VisitDraft visitAt(const TimeSpan& patrol, const Hotspot& place, Instant at);

} // namespace streife
