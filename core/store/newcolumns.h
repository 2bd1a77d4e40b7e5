// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/table.h"

namespace streife {

/// A newer program may have written, by package, what this file had no column for: it waits in the log. After a
/// migration has brought the column, the rows show it. Inside a write transaction; does nothing the second time.
void fillNewColumns(Database& db, const Registry& registry);

} // namespace streife
