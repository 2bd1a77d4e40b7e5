// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/weekplan.h"

#include <QString>

namespace streife::test {

// The way back from a patrol to the cells that it could have been imported from.
[[nodiscard]] QString postsCell(const PlannedPatrol& patrol, const QHash<AgencyId, Agency>& agencies);
[[nodiscard]] QString visitsCell(const PlannedPatrol& patrol, const QHash<HotspotId, Hotspot>& hotspots);
/// Service numbers, with the authority ("PI/1001") where `officers` has the number twice.
[[nodiscard]] QString crewCell(const PlannedPatrol& patrol, const QHash<OfficerId, Officer>& officers,
                               const QHash<AgencyId, Agency>& agencies);
[[nodiscard]] QString tasksCell(const PlannedPatrol& patrol);

} // namespace streife::test
