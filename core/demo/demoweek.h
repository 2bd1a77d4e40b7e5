// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/democity.h"
#include "core/patrols/weekplan.h"

namespace streife {

/// The patrols of a service week, ready to be written, by start.
struct DemoWeek {
    std::vector<PlannedPatrol> patrols;
    std::vector<Absence> absences; ///< entered after the patrols were planned
};

/// A series that runs through the present: its patrols are in the weeks.
struct DemoSeries {
    PatrolSeries series;
    size_t slot; ///< number in demoSlots()
};
[[nodiscard]] DemoSeries makeDemoSeries(const DemoCity& city, const DemoIds& ids);

/// Makes week after week; `next` is the number of the next patrol key ("KOD-112") and is counted on.
/// Weeks before the present have outcomes; the present and the next one hold a few findings on purpose.
[[nodiscard]] DemoWeek makeDemoWeek(const DemoCity& city, const DemoSeries& series, Week week, int& next,
                                    const DemoIds& ids);

} // namespace streife
