// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rounds/planninground.h"
#include "core/store/table.h"

namespace streife {

template <> const Table<PlanningRhythm>& tableOf<PlanningRhythm>();
template <> const Table<PlanningDate>& tableOf<PlanningDate>();

} // namespace streife
