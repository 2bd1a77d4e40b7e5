// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/merger.h"

namespace streife {

// Ops that wait. They lie in a table of their own; nothing of them shows anywhere else.

void parkOp(Database& db, qint64 scope, const ForeignAction& action, const ForeignOp& op, Parking why);
/// What waits of the actions with these ids, by number: it is known here, so it is passed on as what was applied.
[[nodiscard]] std::vector<ForeignOp> parkedOps(Database& db, qint64 scope, qint64 fromAction, qint64 toAction);
/// Takes out what waited for this record, oldest first; each with the stamp of its action and no other op.
[[nodiscard]] std::vector<std::pair<ForeignAction, ForeignOp>> takeParked(Database& db, qint64 row);
/// The same with all that waits in quarantine or for a newer program.
[[nodiscard]] std::vector<std::pair<ForeignAction, ForeignOp>> takeUndecided(Database& db);
[[nodiscard]] qint64 countParked(Database& db, Parking why);

/// "record", "version", "owner"
[[nodiscard]] QString parkingKey(Parking why);

} // namespace streife
