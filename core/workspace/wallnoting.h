// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/wallnote.h"
#include "core/workspace/workspace.h"

namespace streife {

/// Whose people a note from the wall may name: ours and those that we keep.
[[nodiscard]] QSet<AgencyId> wallNoteAgencies(const Workspace& ws, const Plan& plan);
/// What the step is called that the note makes: "Note from the wall: S 21".
[[nodiscard]] QString wallNoteLabel(const WallNote& note);
/// Writes a complete note as one step. Throws as PatrolService::update does.
void writeWallNote(Workspace& ws, const WallNote& note);

} // namespace streife
