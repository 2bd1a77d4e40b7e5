// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/shorttext.h"

#include <QDate>
#include <QString>

#include <vector>

namespace streife {

using RuleProfileId = Id<struct RuleProfileTag>;
using RuleLimitId = Id<struct RuleLimitTag>;

/// What a number of a working-time rule limits; its unit stands in the key.
enum class LimitKind {
    Rest,             ///< minutes between the end of a shift and the start of the next
    RestWithin24h,    ///< minutes in one piece within 24 hours of the start of a shift
    Interruption,     ///< minutes; a shorter gap belongs to the shift
    DailyHours,       ///< minutes of all shifts that start on one civil day
    WeeklyRest,       ///< minutes in one piece, 24 hours of them between Monday and Monday
    BreakAfter,       ///< minutes of patrols without a gap after which a break is due
    Break,            ///< its minutes
    LongBreakAfter,   ///< minutes without a gap after which the longer one is due
    LongBreak,        ///< its minutes
    Shifts,           ///< days in a row that should not be exceeded
    ShiftsAtMost,     ///< days in a row that must not
    Nights,           ///< night shifts in a row that should not be exceeded
    NightsAtMost,     ///< night shifts in a row that must not
    NightFrom,        ///< minute after midnight; a night shift holds all of NightFrom to NightUntil
    NightUntil,       ///< minute after midnight
    ForwardRotation,  ///< 1 = early, late, night in this direction only
    EarlyFrom,        ///< minute after midnight at which an early shift may start
    LateFrom,         ///< minute after midnight from which it is a late shift
    FreeSundays,      ///< Sundays without work in FreeSundaysWeeks
    FreeSundaysWeeks, ///< weeks up to and including the Sunday that is asked about
    NoticeDays,       ///< days ahead at which a plan is binding
};
inline constexpr int kLimitKinds = int(LimitKind::NoticeDays) + 1;

enum class LimitUnit { Minutes, MinuteOfDay, Days, Count, YesNo };
[[nodiscard]] LimitUnit unitOf(LimitKind kind);
/// "11 h", "00:00", "7 days", "yes"; what is below zero reads "does not apply".
[[nodiscard]] QString limitText(LimitKind kind, int value);

enum class LimitState {
    Unchecked, ///< nicht geprüft
    Sourced,   ///< taken from the text of the norm, not checked by the user's house
    Checked,   ///< by somebody of the house
};

/// One number of a rule with where it comes from. Numbers of the program and of the house look the same.
struct RuleLimit {
    RuleLimitId id{1};
    QString profile; ///< key
    LimitKind kind = LimitKind::Rest;
    int value = 0;  ///< below zero: the rule does not apply
    QString norm;   ///< "ArbZG § 5 (1)"
    QString source; ///< text that was read, or "Dienstvereinbarung 12/2025"
    QDate validFrom;
    QDate validUntil; ///< last day, null = open
    LimitState state = LimitState::Unchecked;
    QString checkedBy;
    QDate checkedOn;

    [[nodiscard]] bool holdsOn(QDate day) const {
        return (validFrom.isNull() || validFrom <= day) && (validUntil.isNull() || day <= validUntil);
    }
    bool operator==(const RuleLimit&) const = default;
};

/// A named set of limits; one of the house takes what it does not say itself from the one it builds on.
struct RuleProfile {
    RuleProfileId id{1};
    QString key; ///< in files: "arbzg", "kod-hamm"
    ShortText name;
    QString basedOn; ///< key of a profile of the program, empty = nothing

    bool operator==(const RuleProfile&) const = default;
};

/// Those that come with the program, in the order of the form; the last one, "none", checks nothing.
[[nodiscard]] const std::vector<RuleProfile>& shippedProfiles();
[[nodiscard]] const std::vector<RuleLimit>& shippedLimits();

} // namespace streife
