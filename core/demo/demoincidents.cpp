// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demoincidents.h"

#include "core/base/localtime.h"
#include "core/demo/demorandom.h"

#include <algorithm>
#include <array>

namespace streife {
namespace {

constexpr qint64 kIncidents = 300;
constexpr int kShortestPast = 26; // weeks

QDate firstDay(const DemoCity& city) {
    return city.spec.start.plus(-std::max(kShortestPast, city.figures.weeksBefore)).monday();
}

/// Days of the year in which there are incidents: [from, to).
std::pair<QDate, QDate> daysOf(const DemoCity& city, int year) {
    return {std::max(firstDay(city), QDate(year, 1, 1)), std::min(city.spec.start.monday(), QDate(year + 1, 1, 1))};
}

/// Evening hours come up most often, those before dawn hardly ever.
int hourOf(DemoRandom& dice) {
    static const std::array<int, 24> weight{6, 5, 4, 2, 1, 1, 1,  2,  3,  3,  4,  4,
                                            5, 5, 6, 7, 8, 9, 10, 11, 12, 12, 11, 9};
    static const int sum = [] {
        int n = 0;
        for (const int w : weight)
            n += w;
        return n;
    }();
    int drawn = dice.below(sum);
    int hour = 0;
    while (drawn >= weight[size_t(hour)])
        drawn -= weight[size_t(hour++)];
    return hour;
}

QDate dayOf(const std::pair<QDate, QDate>& days, DemoRandom& dice) {
    const auto count = int(days.first.daysTo(days.second));
    const QDate day = days.first.addDays(dice.below(count));
    if (day.dayOfWeek() < 5 && dice.chance(35)) { // Fridays and Saturdays get what others give up
        const QDate busy = day.addDays(5 - day.dayOfWeek() + dice.below(2));
        return busy < days.second ? busy : day;
    }
    return day;
}

std::optional<GeoPoint> placeOf(const DemoCity& city, DemoRandom& dice) {
    if (dice.chance(3)) // reported without a place
        return std::nullopt;
    const auto& near = city.hotspots[size_t(
        dice.below(dice.chance(50) ? std::min(10, int(city.hotspots.size())) : int(city.hotspots.size())))];
    const int reach = dice.chance(70) ? 12'000 : 90'000; // 130 m or a kilometre
    return GeoPoint::fromE7(near.where->latE7() + dice.between(-reach, reach),
                            near.where->lonE7() + dice.between(-reach, reach));
}

/// Every year gets its part of the total by its number of days, so that the parts add up exactly.
int countOf(const DemoCity& city, int year) {
    const QDate from = firstDay(city);
    const qint64 all = from.daysTo(city.spec.start.monday());
    const auto [first, last] = daysOf(city, year);
    const auto upTo = [&](QDate day) { return city.figures.incidents * from.daysTo(day) / all; };
    return int(upTo(last) - upTo(first));
}

} // namespace

std::vector<int> demoIncidentYears(const DemoCity& city) {
    std::vector<int> out;
    for (int year = firstDay(city).year(); year <= city.spec.start.monday().addDays(-1).year(); ++year)
        if (countOf(city, year) > 0)
            out.push_back(year);
    return out;
}

DemoIncidents makeDemoIncidents(const DemoCity& city, int year) {
    DemoIncidents out{year, {}};
    const auto days = daysOf(city, year);
    const int count = countOf(city, year);
    out.incidents.reserve(size_t(count));
    DemoRandom dice(city.spec.seed, {kIncidents, year});
    for (int i = 1; i <= count; ++i) {
        const QDate day = dayOf(days, dice);
        const Instant at = fromLocal(day, QTime(hourOf(dice), dice.below(60)));
        std::optional<Instant> until;
        if (dice.chance(12)) // somewhere between two times
            until = at.plusMinutes(dice.between(30, 600));
        out.incidents.push_back({QStringLiteral("V-%1-%2").arg(year).arg(i, 6, 10, QLatin1Char('0')),
                                 dice.pick(demoThemes()), at, until, placeOf(city, dice),
                                 dice.chance(6) ? dice.between(2, 5) : 1});
    }
    return out;
}

} // namespace streife
