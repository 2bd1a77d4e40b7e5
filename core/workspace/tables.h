// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/table.h"

namespace streife {

/// Every synced table of the program, by number.
[[nodiscard]] const Registry& registry();

} // namespace streife
