// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/rosterreport.h"
#include "core/workspace/workspace.h"

namespace streife {

/// How an authority's roster software wants its rows: what was saved for it, else the default.
[[nodiscard]] RosterMapping rosterMapping(Workspace& ws, AgencyId agency);
[[nodiscard]] bool hasOwnRosterMapping(Workspace& ws, AgencyId agency);
/// One step that can be undone; none where nothing changes. Throws Error(Input) for a mapping that can't be used.
void saveRosterMapping(Workspace& ws, AgencyId agency, const RosterMapping& mapping);
/// Back to the default.
void removeRosterMapping(Workspace& ws, AgencyId agency);

} // namespace streife
