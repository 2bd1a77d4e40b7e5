// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partnership/partnership.h"
#include "core/store/table.h"

namespace streife {

template <> const Table<Partnership>& tableOf<Partnership>();

} // namespace streife
