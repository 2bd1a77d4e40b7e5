// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <vector>

namespace streife {

/// A partnership of the file and the row that stands for our authority in it. The house is one; its authority has a row
/// of its own in each partnership, because each is exchanged with other partners.
struct OwnSide {
    qint64 partnership = 0;
    qint64 agency = 0;

    bool operator==(const OwnSide&) const = default;
};

/// The one that the file was founded with comes first, then the others by age.
[[nodiscard]] std::vector<OwnSide> ownSides(Database& db);
/// Adds one; inside a write transaction.
void addOwnSide(Database& db, const OwnSide& side);

} // namespace streife
