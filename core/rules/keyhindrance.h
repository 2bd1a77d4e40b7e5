// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/weekplan.h"

namespace streife {

/// Why an authority cannot confirm now: of these patrols those in which one of its people is booked twice, with the
/// sentence that says so. The plan holds everything that overlaps with them.
[[nodiscard]] QHash<PatrolId, QString> bookedTwice(const Plan& plan, AgencyId agency, const QSet<PatrolId>& patrols);

} // namespace streife
