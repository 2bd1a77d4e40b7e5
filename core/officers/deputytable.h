// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/officers/deputy.h"
#include "core/store/table.h"

namespace streife {

template <> const Table<Deputy>& tableOf<Deputy>();

} // namespace streife
