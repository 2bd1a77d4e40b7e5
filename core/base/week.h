// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QDate>
#include <QString>

#include <optional>

namespace streife {

/// Minutes after midnight, local time, at which a service day begins; a field of the partnership.
inline constexpr int kDefaultDayBorder = 6 * 60;

/// Calendar week after ISO 8601; `year` is the week's year (31.12.2026 and 01.01.2027 are 2026-W53).
class Week {
public:
    /// none where the week does not exist (2025-W53)
    [[nodiscard]] static std::optional<Week> of(int year, int number);
    [[nodiscard]] static Week of(QDate date);
    /// "2026-W48"
    [[nodiscard]] static std::optional<Week> parse(const QString& text);

    [[nodiscard]] int year() const noexcept { return m_year; }
    [[nodiscard]] int number() const noexcept { return m_number; }
    [[nodiscard]] QDate monday() const;
    [[nodiscard]] QDate sunday() const { return monday().addDays(6); }
    [[nodiscard]] Week plus(int weeks) const { return of(monday().addDays(7 * weeks)); }
    [[nodiscard]] QString iso() const;   ///< "2026-W48"
    [[nodiscard]] QString label() const; ///< "KW 48/2026", also in English ("CW" is not used in Germany)
    auto operator<=>(const Week&) const = default;

private:
    Week(int year, int number) : m_year(year), m_number(number) {}
    int m_year;
    int m_number;
};

/// The service day that an instant belongs to: the civil day that began at the last border.
[[nodiscard]] QDate serviceDay(Instant at, int dayBorder = kDefaultDayBorder);
/// [border of `day`, border of the next day); 23 or 25 hours long on the nights of the clock change.
[[nodiscard]] TimeSpan serviceDaySpan(QDate day, int dayBorder = kDefaultDayBorder);
[[nodiscard]] TimeSpan serviceWeekSpan(Week week, int dayBorder = kDefaultDayBorder);

} // namespace streife
