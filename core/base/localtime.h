// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QDate>
#include <QTime>

namespace streife {

/// Civil time in Europe/Berlin, the zone of every German authority. Conversions read the time-zone database once
/// and are then a binary search (cheap enough for 100,000 rows).
struct LocalTime {
    QDate date;
    QTime time;
    int offsetMinutes = 0; ///< east of UTC: 60 or 120
};

[[nodiscard]] LocalTime toLocal(Instant at);

enum class LocalKind {
    Plain,
    Gap,    ///< does not exist (spring); `at` is the instant of the change
    Overlap ///< exists twice (autumn); `at` is the first one
};
struct ResolvedLocal {
    Instant at;
    LocalKind kind = LocalKind::Plain;
};
/// Wall time to instant. QTime may not be "24:00"; give the next day.
[[nodiscard]] ResolvedLocal resolveLocal(QDate date, QTime time);
/// As resolveLocal, for times that programs compute (06:00 day borders …): a gap counts as the change itself.
[[nodiscard]] Instant fromLocal(QDate date, QTime time);

/// "2026-11-27T18:00:00+01:00"
[[nodiscard]] QString isoLocal(Instant at);

} // namespace streife
