// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/weekplan.h"
#include "core/store/database.h"

namespace streife {

/// Fills Plan::lateChanges for the patrols of the asked span: when time, places or people were last changed after the
/// patrol was entered, and before it began.
void readLateChanges(Database& db, Plan& plan);

/// Fills Plan::workedSundays before `before`, for whoever works on a Sunday of the plan and has a rule about them, as
/// far back as that rule looks.
void readWorkedSundays(Database& db, Instant before, Plan& plan);

} // namespace streife
