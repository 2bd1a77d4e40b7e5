// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/localtime.h"
#include "core/demo/democity.h"
#include "core/demo/demorandom.h"

#include <algorithm>

namespace streife {
namespace {

struct Times {
    int start; ///< minutes after midnight
    int end;   ///< may lie behind midnight
    const char* code;
};

constexpr Times kEarly{6 * 60 + 30, 14 * 60 + 30, "F"};
constexpr Times kLate{14 * 60, 22 * 60, "S"};
constexpr Times kEvening{18 * 60, 26 * 60, "N"};
constexpr Times kPoliceEarly{6 * 60, 14 * 60, "FD"};
constexpr Times kPoliceLate{14 * 60, 22 * 60, "SD"};
constexpr Times kPoliceNight{22 * 60, 30 * 60, "ND"};
constexpr Times kOffice{8 * 60, 16 * 60 + 30, "T"};
constexpr Times kLongOffice{11 * 60, 19 * 60, "T2"};
constexpr Times kCourse{8 * 60, 16 * 60, "LG"};

/// Groups go forward, early → late → evening, one step a week; both halves of a group together cover seven days.
std::optional<Times> cityTimes(const DemoPerson& p, QDate day) {
    const auto week = (day.toJulianDay() + 1 - day.dayOfWeek()) / 7;
    const int weekday = day.dayOfWeek(); // 1 = Monday
    switch ((p.group + week) % 3) {
    case 0:
        return (p.half == 0 ? weekday <= 5 : weekday >= 2 && weekday <= 6) ? std::optional(kEarly) : std::nullopt;
    case 1:
        return (p.half == 0 ? weekday <= 5 : weekday >= 3) ? std::optional(kLate) : std::nullopt;
    default:
        return (p.half == 0 ? weekday <= 5 : weekday >= 2 && weekday <= 6) ? std::optional(kEvening) : std::nullopt;
    }
}

/// Two early, two late, two nights, four days off; the five groups are two days apart.
std::optional<Times> policeTimes(const DemoPerson& p, QDate day) {
    switch ((day.toJulianDay() + 2 * p.group) % 10 / 2) {
    case 0:
        return kPoliceEarly;
    case 1:
        return kPoliceLate;
    case 2:
        return kPoliceNight;
    default:
        return std::nullopt;
    }
}

std::optional<Times> timesOf(const DemoPerson& p, QDate day) {
    switch (demoAgencies()[size_t(p.agency)].roster) {
    case DemoRoster::City:
        return cityTimes(p, day);
    case DemoRoster::Police:
        return policeTimes(p, day);
    case DemoRoster::Office:
        if (day.dayOfWeek() <= 5)
            return p.half == 0 ? kOffice : kLongOffice;
        return std::nullopt;
    }
    return std::nullopt;
}

TimeSpan spanOf(QDate day, const Times& t) {
    const auto wall = [day](int minute) {
        return fromLocal(day.addDays(minute / 1440), QTime::fromMSecsSinceStartOfDay(minute % 1440 * int(kMinuteMs)));
    };
    return {wall(t.start), wall(t.end)};
}

} // namespace

std::optional<DemoShift> demoShift(const DemoCity& city, const DemoPerson& person, QDate day) {
    const auto times = timesOf(person, day);
    if (!times)
        return std::nullopt;
    constexpr qint64 kCourses = 100;
    DemoRandom random(city.spec.seed, {kCourses, person.officer.serviceNo.str().toInt(), day.toJulianDay()});
    if (day.dayOfWeek() <= 5 && random.below(200) < 3)
        return DemoShift{spanOf(day, kCourse), DutyKind::Lehrgang, kCourse.code};
    return DemoShift{spanOf(day, *times), DutyKind::Dienst, times->code};
}

bool demoAbsent(const DemoPerson& person, const TimeSpan& span) {
    return std::any_of(person.absences.begin(), person.absences.end(),
                       [&](const TimeSpan& a) { return a.overlaps(span); });
}

} // namespace streife
