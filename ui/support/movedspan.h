// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

namespace streife {

/// `span` begun at another instant; the length in real time stays.
[[nodiscard]] TimeSpan movedTo(const TimeSpan& span, Instant start);
/// The same wall-clock time some days later or earlier; the length in real time stays.
[[nodiscard]] TimeSpan movedDays(const TimeSpan& span, int days);

} // namespace streife
