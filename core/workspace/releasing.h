// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/staffshown.h"
#include "core/release/namerelease.h"
#include "core/workspace/workspace.h"

namespace streife {

/// Ours or of one that we keep; one step.
void setNameRelease(Workspace& ws, AgencyId agency, NameMode mode, int days);
/// The one above decides again, or nobody: then nothing is shown.
void resetNameRelease(Workspace& ws, AgencyId agency);
/// Its own row; none where it has none.
[[nodiscard]] std::optional<NameRelease> nameRelease(Workspace& ws, AgencyId agency);

/// Writes and withdraws the names that have become due, as before a package leaves; nothing where the file is open for
/// reading. No step that is undone.
void releaseDueNames(Workspace& ws);

/// What a package would hold of the people of the authority and of the Dienststellen below it, from now on: drawn from
/// the package's bytes.
[[nodiscard]] std::vector<StaffShown> shownToPartners(Workspace& ws, AgencyId agency);

} // namespace streife
