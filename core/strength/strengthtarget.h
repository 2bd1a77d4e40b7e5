// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/officers/officer.h"

namespace streife {

using StrengthTargetId = Id<struct StrengthTargetTag>;
using StaffAgreementId = Id<struct StaffAgreementTag>;

inline constexpr int kHolidayBit = 1 << 7; ///< beside bit 0 = Monday … bit 6 = Sunday
inline constexpr int kEveryWeekday = (1 << 7) - 1;
inline constexpr int kMostStrength = 999;

/// Soll: how many people a shift needs. The day is the civil day on which the shift begins, as rosters call it. A line
/// for holidays replaces the lines of the weekdays with the same authority, unit, function and shift.
struct StrengthTarget {
    StrengthTargetId id;
    AgencyId agency;            ///< with the Dienststellen below it
    std::optional<UnitId> unit; ///< none = of all units
    QString function;           ///< empty = any
    ShortText shift;            ///< "Spät"
    int weekdays = kEveryWeekday;
    int startMinute = 0; ///< wall clock, 0..1439
    int minutes = 480;   ///< on the wall clock, 1..1440
    int strength = 1;    ///< 0 = nobody is needed (on holidays)
    QDate validFrom;     ///< null = since ever
    QDate validUntil;    ///< last day, null = unlimited

    [[nodiscard]] bool validOn(QDate day) const {
        return (validFrom.isNull() || validFrom <= day) && (validUntil.isNull() || day <= validUntil);
    }
    bool operator==(const StrengthTarget&) const = default;
};

/// The Dienstvereinbarung that allows an own authority to look at the load of single people.
struct StaffAgreement {
    StaffAgreementId id;
    AgencyId agency;
    ShortText number;

    bool operator==(const StaffAgreement&) const = default;
};

/// What is wrong with it in itself, as a sentence; empty = nothing.
[[nodiscard]] QString targetProblem(const StrengthTarget& target);
/// What tells one line from another, names compared folded: the need, its weekdays and its first day.
[[nodiscard]] QString targetKey(const StrengthTarget& target);
/// Do both ask for the same: authority, unit, function, shift? Names are compared folded.
[[nodiscard]] bool sameNeed(const StrengthTarget& a, const StrengthTarget& b);

/// "Mo-Fr, Feiertag": German as in time windows, in files and JSON.
[[nodiscard]] QString weekdaysText(int mask);
/// "Mon–Fri, holiday" in the language of the program.
[[nodiscard]] QString weekdaysWords(int mask);
/// Understands both, lists and ranges ("Fr-Mo"), "täglich", "Werktag"; none where it is anything else or nothing.
[[nodiscard]] std::optional<int> parseWeekdays(const QString& text);
/// "14:00–22:00"
[[nodiscard]] QString targetTimes(const StrengthTarget& target);

} // namespace streife
