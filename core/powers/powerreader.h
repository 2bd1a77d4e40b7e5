// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/powers/taskmeasure.h"
#include "core/store/database.h"

namespace streife {

/// The house's own rows; none in a file of a version that has no such table. The caller holds the read transaction.
[[nodiscard]] std::vector<Power> readOwnPowers(Database& db);
[[nodiscard]] std::vector<TaskMeasure> readOwnTaskMeasures(Database& db);

} // namespace streife
