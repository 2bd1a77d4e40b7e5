// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/powers/taskmeasure.h"
#include "core/store/table.h"

namespace streife {

template <> const Table<Power>& tableOf<Power>();
template <> const Table<TaskMeasure>& tableOf<TaskMeasure>();

} // namespace streife
