// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

namespace streife {

/// How the date of a holiday is found in a year.
struct HolidayRule {
    enum Kind {
        Fixed,        ///< a = month, b = day
        Easter,       ///< a = days after Easter Sunday
        RepentanceDay ///< Wednesday before 23 November
    };
    Kind kind;
    int a = 0;
    int b = 0;
};

/// Lists of municipalities that single rows speak of.
enum class HolidayPlaces {
    None,
    Augsburg,
    CorpusChristiSaxony,
    CorpusChristiThuringia,
    AssumptionNever, ///< Bavaria: mostly Protestant in every census
    AssumptionSince2014,
    AssumptionUntil2013,
    AssumptionUntil2013Since2025,
    AssumptionSince2025,
    AssumptionUntil2024,
};

/// One line of the law: a change of law is a further row with other years, so that old plans keep their holidays.
struct HolidayRow {
    enum Where { Everywhere, OnlyIn, NotIn };

    const char* name;
    HolidayRule rule;
    const char* laender; ///< codes, or "*"
    int from;            ///< first year
    int to;              ///< last year
    Where where = Everywhere;
    HolidayPlaces places = HolidayPlaces::None;
};

[[nodiscard]] const std::vector<HolidayRow>& holidayTable();
/// Names separated by "|".
[[nodiscard]] const std::vector<std::pair<HolidayPlaces, const char*>>& holidayPlaces();
/// Code and name, by name.
[[nodiscard]] const std::vector<std::pair<const char*, const char*>>& landNames();

} // namespace streife
