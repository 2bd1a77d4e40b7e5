// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/planreports.h"
#include "core/reports/sheetnames.h"

#include <QSet>

namespace streife {

/// Visits of every patrol, or only of those that are new or whose visits read differently on the last issue.
enum class ShownVisits { All, Changed };

/// One week of the wall: what stands in it, and what is marked as changed since the last issue.
struct WeekContent {
    WeekGrid grid;
    QSet<AgencyId> used;    ///< authorities of the patrols that stand in it
    QSet<PatrolId> changed; ///< also those that hung there and are gone
};

[[nodiscard]] WeekContent weekContent(const Plan& plan, const SheetNames& names, const WeekSheet& sheet,
                                      ShownVisits visits = ShownVisits::All);

/// Would a week plan mark nothing against this issue? Compares what people read: who swapped places within an
/// authority, or a key that nobody sees, does not make a paper wrong.
[[nodiscard]] bool wallShows(const Plan& plan, Week week, const IssuedWeek& issued);

} // namespace streife
