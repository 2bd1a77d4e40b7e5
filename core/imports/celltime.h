// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localtime.h"

#include <QStringView>

#include <optional>

namespace streife {

inline constexpr int kDaySeconds = 86'400;

/// What a cell says about time: a day, a time of day, or both.
struct CellWhen {
    QDate date;                       ///< null = none
    std::optional<int> seconds;       ///< after midnight, 0..86400 ("24:00")
    std::optional<int> offsetMinutes; ///< east of UTC, where the cell names it

    bool operator==(const CellWhen&) const = default;
};

/// How numbers are to be taken: a typed cell whose format the reader could not tell comes as a bare number.
enum class NumberCells { AreText, MayBeSerial };

/// "2026-11-27T18:00", "27.11.2026 18:00", "Fr, 27.11.26", "18:00", "18.00 Uhr", "24:00", "…Z", "…+01:00"; none where
/// it is anything else or does not exist (31.02.).
[[nodiscard]] std::optional<CellWhen> parseWhen(QStringView text, NumberCells numbers = NumberCells::AreText);

/// Day and time of day to an instant; German civil time unless the cell named an offset. Tells gap and overlap.
[[nodiscard]] ResolvedLocal resolveWhen(QDate date, int seconds, std::optional<int> offsetMinutes);

/// "06:00-14:00" with any dash, as a shift table writes it; none where it is anything else.
struct DayTimes {
    int startSeconds = 0;
    int endSeconds = 0; ///< not after the start: on the next day

    bool operator==(const DayTimes&) const = default;
};
[[nodiscard]] std::optional<DayTimes> parseDayTimes(QStringView text);
/// One end of such a span, seconds after midnight: "06:00", "6.30 Uhr", "6".
[[nodiscard]] std::optional<int> parseSpanTime(QStringView text);

} // namespace streife
