// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/offer.h"
#include "core/store/database.h"

#include <QHash>

#include <optional>

namespace streife {

/// One offer with what is taken of it.
[[nodiscard]] std::optional<PlannedOffer> readOffer(Database& db, OfferId id);

/// What posts get out of offers that hold; those that get nothing may be missing.
[[nodiscard]] QHash<PostId, int> readOffered(Database& db);

} // namespace streife
