// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/week.h"
#include "core/partnership/partnership.h"
#include "core/store/database.h"

namespace streife {

/// One hash (SHA-256) of what all participants hold: the shown values of shared rows that are not deleted, no house
/// rows, no released names. Equal on converged files, whatever way the edits took.
[[nodiscard]] QByteArray partnershipDigest(Database& db, PartnershipId partnership);

/// The same of one service week: its patrols with posts, visits and tasks, and the names of the places and authorities
/// in them.
[[nodiscard]] QByteArray weekDigest(Database& db, const Partnership& partnership, Week week);

/// Stand on paper: the instant of the last action that touched the patrols of [span), those that were moved out of it
/// or deleted included; none where nothing ever did.
[[nodiscard]] std::optional<Instant> lastTouched(Database& db, PartnershipId partnership, const TimeSpan& span);

} // namespace streife
