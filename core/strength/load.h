// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/weekplan.h"

namespace streife {

inline constexpr int kSmallestGroup = 5;

/// What one person worked in a period: for the own shift lead only, see docs/rules.md.
struct OfficerLoad {
    OfficerId officer;
    int nights = 0;
    int sundays = 0;
    int holidays = 0;

    bool operator==(const OfficerLoad&) const = default;
};

struct LoadRange {
    int least = 0;
    double median = 0; ///< of an even number the middle of both
    int most = 0;

    bool operator==(const LoadRange&) const = default;
};

/// People whose ranges are told together: never fewer than kSmallestGroup.
struct GroupLoad {
    enum class Kind {
        Unit, ///< one Dienstgruppe; without a unit: those who have none
        Rest, ///< groups too small to be told alone
        All   ///< the whole authority; left out where it would tell who is hidden
    };
    AgencyId agency;
    Kind kind = Kind::Unit;
    std::optional<UnitId> unit;
    int people = 0;
    LoadRange nights;
    LoadRange sundays;
    LoadRange holidays;

    bool operator==(const GroupLoad&) const = default;
};

/// "2–4–9", "2–4,5–9": least, median, most.
[[nodiscard]] QString rangeText(const LoadRange& range);

/// Of the civil days [from, to), everybody once, by family name, given name, service number: an order that says nothing
/// about the numbers. The plan has to hold these days with the duties and absences of everybody.
[[nodiscard]] std::vector<OfficerLoad> loadsOf(const Plan& plan, QDate from, QDate to);
/// By authority, unit. Whoever sees all of it cannot subtract their way to fewer than kSmallestGroup people.
[[nodiscard]] std::vector<GroupLoad> groupLoads(const Plan& plan, const std::vector<OfficerLoad>& loads);

} // namespace streife
