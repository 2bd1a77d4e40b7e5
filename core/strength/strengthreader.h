// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/strength/strengthtarget.h"

namespace streife {

/// By authority, shift, weekdays. The authority is the house's row in this partnership, and only authorities of it
/// are told; none where the file is older than the table.
[[nodiscard]] std::vector<StrengthTarget> readTargets(Database& db, PartnershipId partnership);
[[nodiscard]] bool hasTargets(Database& db);

/// Number of the Dienstvereinbarung of the house, empty = none.
[[nodiscard]] QString readAgreement(Database& db);

} // namespace streife
