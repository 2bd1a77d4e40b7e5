// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worktime/rulelimit.h"

#include "core/base/enumtext.h"
#include "core/base/formats.h"
#include "core/base/tr.h"

namespace streife {

template <> const std::vector<EnumEntry<LimitKind>>& enumEntries<LimitKind>() {
    using enum LimitKind;
    static const std::vector<EnumEntry<LimitKind>> all{
        {Rest, "rest", QT_TRANSLATE_NOOP("streife", "Rest between two shifts")},
        {RestWithin24h, "rest-within-24h",
         QT_TRANSLATE_NOOP("streife", "Rest within 24 hours of the start of a shift")},
        {Interruption, "interruption", QT_TRANSLATE_NOOP("streife", "Shorter gaps belong to the shift")},
        {DailyHours, "daily-hours", QT_TRANSLATE_NOOP("streife", "Working time per day at most")},
        {WeeklyRest, "weekly-rest", QT_TRANSLATE_NOOP("streife", "Rest per week in one piece")},
        {BreakAfter, "break-after", QT_TRANSLATE_NOOP("streife", "Break due after")},
        {Break, "break", QT_TRANSLATE_NOOP("streife", "Length of the break")},
        {LongBreakAfter, "long-break-after", QT_TRANSLATE_NOOP("streife", "Longer break due after")},
        {LongBreak, "long-break", QT_TRANSLATE_NOOP("streife", "Length of the longer break")},
        {Shifts, "shifts", QT_TRANSLATE_NOOP("streife", "Shifts in a row, should be at most")},
        {ShiftsAtMost, "shifts-at-most", QT_TRANSLATE_NOOP("streife", "Shifts in a row, never more than")},
        {Nights, "nights", QT_TRANSLATE_NOOP("streife", "Nights in a row, should be at most")},
        {NightsAtMost, "nights-at-most", QT_TRANSLATE_NOOP("streife", "Nights in a row, never more than")},
        {NightFrom, "night-from", QT_TRANSLATE_NOOP("streife", "A night shift holds the time from")},
        {NightUntil, "night-until", QT_TRANSLATE_NOOP("streife", "A night shift holds the time until")},
        {ForwardRotation, "forward-rotation",
         QT_TRANSLATE_NOOP("streife", "Only early, late, night in this direction")},
        {EarlyFrom, "early-from", QT_TRANSLATE_NOOP("streife", "Early shifts start from")},
        {LateFrom, "late-from", QT_TRANSLATE_NOOP("streife", "Late shifts start from")},
        {FreeSundays, "free-sundays", QT_TRANSLATE_NOOP("streife", "Free Sundays at least")},
        {FreeSundaysWeeks, "free-sundays-weeks", QT_TRANSLATE_NOOP("streife", "Free Sundays within weeks")},
        {NoticeDays, "notice-days", QT_TRANSLATE_NOOP("streife", "Plan binding ahead")},
    };
    return all;
}

template <> const std::vector<EnumEntry<LimitState>>& enumEntries<LimitState>() {
    using enum LimitState;
    static const std::vector<EnumEntry<LimitState>> all{
        {Unchecked, "unchecked", QT_TRANSLATE_NOOP("streife", "not checked")},
        {Sourced, "sourced", QT_TRANSLATE_NOOP("streife", "from the text of the norm")},
        {Checked, "checked", QT_TRANSLATE_NOOP("streife", "checked")},
    };
    return all;
}

LimitUnit unitOf(LimitKind kind) {
    switch (kind) {
    case LimitKind::NightFrom:
    case LimitKind::NightUntil:
    case LimitKind::EarlyFrom:
    case LimitKind::LateFrom:
        return LimitUnit::MinuteOfDay;
    case LimitKind::Shifts:
    case LimitKind::ShiftsAtMost:
    case LimitKind::Nights:
    case LimitKind::NightsAtMost:
    case LimitKind::FreeSundays:
    case LimitKind::FreeSundaysWeeks:
        return LimitUnit::Count;
    case LimitKind::NoticeDays:
        return LimitUnit::Days;
    case LimitKind::ForwardRotation:
        return LimitUnit::YesNo;
    case LimitKind::Rest:
    case LimitKind::RestWithin24h:
    case LimitKind::Interruption:
    case LimitKind::DailyHours:
    case LimitKind::WeeklyRest:
    case LimitKind::BreakAfter:
    case LimitKind::Break:
    case LimitKind::LongBreakAfter:
    case LimitKind::LongBreak:
        break;
    }
    return LimitUnit::Minutes;
}

QString limitText(LimitKind kind, int value) {
    if (value < 0)
        return tr("does not apply");
    switch (unitOf(kind)) {
    case LimitUnit::Minutes:
        return formatDuration(value);
    case LimitUnit::MinuteOfDay:
        return QStringLiteral("%1:%2")
            .arg(value / 60, 2, 10, QLatin1Char('0'))
            .arg(value % 60, 2, 10, QLatin1Char('0'));
    case LimitUnit::Days:
        return tr("%n day(s)", nullptr, value);
    case LimitUnit::YesNo:
        return value > 0 ? tr("yes") : tr("no");
    case LimitUnit::Count:
        break;
    }
    return QString::number(value);
}

} // namespace streife
