// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/foreignaction.h"

namespace streife {

// What comes from outside is hostile until checked. Both give what is wrong, for the log; empty = nothing.

/// Numbers of action, op, row and bases: do they belong together, and to one site?
[[nodiscard]] QString opProblem(const ActionStamp& stamp, const ForeignOp& op);
/// Do the values fit into the columns of the table? Columns of newer programs may hold anything that a cell can.
[[nodiscard]] QString cellProblem(const TableInfo& table, const ForeignOp& op);

} // namespace streife
