// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/value.h"

#include <map>
#include <vector>

namespace streife {

/// One change of one cell, as merging sees it: column numbers as in Op, never 0.
struct CellEdit {
    qint64 n = 0;
    qint64 hlc = 0;
    int column = 0;
    Value value;
    qint64 base = 0;                ///< 0 = none
    std::vector<qint64> bases = {}; ///< what else it had seen: other heads of a decision, all heads of a deleted row
};

struct MergedCell {
    std::vector<qint64> heads; ///< changes that nobody has seen and changed again; the shown one first
    Value value;               ///< of the shown head: the newest by (clock, site, counter)
    bool conflict = false;     ///< several heads with different values wait for a decision
};

struct MergedRow {
    std::map<int, MergedCell> cells; ///< those that were changed after the row was made
    bool deleted = false;
    /// A deletion is shown, but somebody changed something that it had not seen: the row stays.
    bool deletedUnseen = false;
};

/// The state of a row as a function of the set of its changes: their order plays no part.
[[nodiscard]] MergedRow mergeRow(const std::vector<CellEdit>& edits);
/// Of one cell alone; `edits` are all of it.
[[nodiscard]] MergedCell mergeCell(const std::vector<CellEdit>& edits);

} // namespace streife
