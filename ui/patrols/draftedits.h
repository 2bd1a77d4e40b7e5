// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/patroldraft.h"

namespace streife {

/// Call sign, else title.
[[nodiscard]] QString nameOf(const PlannedPatrol& patrol);

/// Names `officer` on a post of his authority: in the place of `instead`, else where somebody is missing, else as one
/// more. False where he is on the patrol already or `instead` is not.
[[nodiscard]] bool nameOn(PatrolDraft& patrol, const Officer& officer, std::optional<OfficerId> instead);

/// A visit by a patrol around `at`: an hour from there, or any time of the patrol where that lies outside.
[[nodiscard]] VisitDraft visitAt(const TimeSpan& patrol, const Hotspot& place, Instant at);

/// Its place in the order of the patrol; drafts keep that order.
[[nodiscard]] std::optional<size_t> placeOf(const PlannedPatrol& patrol, VisitId visit);
/// Puts a visit to another place or time, or with `also` one more like it there.
void moveVisitOf(PatrolDraft& patrol, size_t visit, HotspotId place, const TimeSpan& window, bool also);

/// The visit at another place or another time; a planned minute goes along and stays inside.
[[nodiscard]] VisitDraft movedVisit(const VisitDraft& visit, HotspotId place, const TimeSpan& window);

} // namespace streife
