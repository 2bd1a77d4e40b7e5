// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

namespace streife {

/// `span` begun at another instant; the length in real time stays.
[[nodiscard]] TimeSpan movedTo(const TimeSpan& span, Instant start);
/// The same wall-clock time some days later or earlier; the length in real time stays.
[[nodiscard]] TimeSpan movedDays(const TimeSpan& span, int days);

/// `span` begun at another instant, kept inside of `bounds`. One that fills them has no room to move: it gives way to
/// the edge it is pushed against, down to `least` minutes.
[[nodiscard]] TimeSpan movedWithin(const TimeSpan& span, Instant start, const TimeSpan& bounds, int least);

/// What moves one span onto another, on the wall clock: days first, then minutes.
struct WallShift {
    int days = 0;
    int minutes = 0;
};
[[nodiscard]] WallShift wallShift(Instant from, Instant to);
[[nodiscard]] TimeSpan shifted(const TimeSpan& span, const WallShift& shift);

} // namespace streife
