// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/verify.h"

namespace streife {

// Parts of verifyFile(), each in a file of its own.

/// Tables, indexes, triggers and views are those that the migrations build. Says which are missing, changed or foreign;
/// returns the synced tables that are there.
[[nodiscard]] std::vector<const TableInfo*> verifySchema(Database& db, const Registry& registry, VerifyReport& report);

/// Search and place index: their content, and whether the indexes themselves follow from it.
void verifyDerived(Database& db, const std::vector<const TableInfo*>& tables, VerifyReport& report);

} // namespace streife
