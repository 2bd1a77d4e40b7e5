// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/availability/availability.h"
#include "core/workspace/workspace.h"

namespace streife {

/// Swaps two duties of own people and whoever goes on the patrols that lie in them, as one step that can be undone; no
/// key reopens. Throws Error(Forbidden) for people of another authority, Error(Input) for two duties of one person.
void swapDuties(Workspace& ws, DutyId first, DutyId second);

} // namespace streife
