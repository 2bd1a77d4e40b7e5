// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/merger.h"
#include "core/store/rowmerge.h"

namespace streife {

// Tables of the log as the merger reads and writes them.

/// Waits in its own table; nothing of it shows anywhere else.
void parkOp(Database& db, qint64 scope, const ForeignAction& action, const ForeignOp& op, Parking why);
/// What waits of the actions with these ids, by number: it is known here, so it is passed on as what was applied.
[[nodiscard]] std::vector<ForeignOp> parkedOps(Database& db, qint64 scope, qint64 fromAction, qint64 toAction);
/// Takes out what waited for this record, oldest first; each with the stamp of its action and no other op.
[[nodiscard]] std::vector<std::pair<ForeignAction, ForeignOp>> takeParked(Database& db, qint64 row);
/// The same with all that waits in quarantine.
[[nodiscard]] std::vector<std::pair<ForeignAction, ForeignOp>> takeQuarantined(Database& db);

/// All changes of a cell, or of all cells of a row.
[[nodiscard]] std::vector<CellEdit> cellEdits(Database& db, qint64 row, int column);
[[nodiscard]] std::vector<CellEdit> rowEdits(Database& db, qint64 row);
[[nodiscard]] bool hasHeads(Database& db, qint64 row, int column);
/// Returns how many there were before.
int rewriteHeads(Database& db, qint64 row, int column, std::vector<qint64> heads);

/// "record", "version", "owner"
[[nodiscard]] QString parkingKey(Parking why);

} // namespace streife
