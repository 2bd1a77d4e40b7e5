// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/override.h"
#include "core/store/table.h"

namespace streife {

template <> const Table<Override>& tableOf<Override>();

} // namespace streife
