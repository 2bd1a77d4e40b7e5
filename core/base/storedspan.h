// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <algorithm>

namespace streife {

/// A span out of two cells that may hold anything: a damaged file or a merge may leave an end before the start, or a
/// time that no calendar has. At least a minute long.
[[nodiscard]] inline TimeSpan storedSpan(qint64 start, qint64 end) {
    const qint64 from = std::clamp(start, -kFarMs, kFarMs);
    return {{from}, {std::clamp(end, from + kMinuteMs, 2 * kFarMs)}};
}

} // namespace streife
