// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/weekplan.h"

namespace streife {

/// What binds both sides, as a short text: "1:" (number of the recipe) and a hash of start, end, mode, meeting point,
/// posts (authority, strength, function) and tasks. Rows are sorted, equal tasks count once; no ids: twins after a
/// merge and copies in other files give the same seal. Authorities stand in it by their name.
[[nodiscard]] QString sealOf(const PlannedPatrol& patrol, const QHash<AgencyId, Agency>& agencies);

} // namespace streife
