// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QDate>
#include <QString>
#include <QTime>

namespace streife {

// The one place where dates, times and numbers become text for people. Local time, German order in both languages
// (the paper hangs in a German guard room); weekday and month names follow the language of the program.

[[nodiscard]] QString formatDate(QDate date);           ///< "27.11.2026"
[[nodiscard]] QString formatDayMonth(QDate date);       ///< "27.11."
[[nodiscard]] QString formatWeekday(QDate date);        ///< "Fr"
[[nodiscard]] QString formatDay(QDate date);            ///< "Fr 27.11."
[[nodiscard]] QString formatDayLong(QDate date);        ///< "Freitag, 27.11.2026"
[[nodiscard]] QString formatMonth(int year, int month); ///< "November 2026"
[[nodiscard]] QString formatTime(QTime time);           ///< "18:00"
[[nodiscard]] QString formatTime(Instant at);           ///< "18:00"
[[nodiscard]] QString formatDateTime(Instant at);       ///< "27.11.2026 18:00"
[[nodiscard]] QString formatStand(Instant at);          ///< "24.11.2026, 09:40 Uhr"
/// "18:00–22:00"; where the end lies on another civil day "19:00–01:00 (So)", more than a day later "19:00–01:00
/// (29.11.)"
[[nodiscard]] QString formatSpan(const TimeSpan& span);
/// "18–22", "19:30–23", "19–01": whole hours without minutes, for narrow places; more than 24 hours "18–20 (Di)"
[[nodiscard]] QString formatSpanShort(const TimeSpan& span);
/// "23.11. – 29.11.2026"; both years where they differ
[[nodiscard]] QString formatDateRange(QDate first, QDate last);
[[nodiscard]] QString formatDuration(qint64 minutes); ///< "10 h 59 min", "45 min", "8 h"
[[nodiscard]] QString formatNumber(qint64 value);     ///< "1.234.567"

} // namespace streife
