// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/table.h"
#include "core/worktime/rulelimit.h"

namespace streife {

template <> const Table<RuleProfile>& tableOf<RuleProfile>();
template <> const Table<RuleLimit>& tableOf<RuleLimit>();

} // namespace streife
