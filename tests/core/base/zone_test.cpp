// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/isotime.h"
#include "core/base/localtime.h"
#include "core/base/week.h"
#include "tests/support/catch.h"

#include <limits>

using namespace streife;

namespace {

// An oracle without any library: the proleptic Gregorian calendar by counting days, and the European rule since 1996
// (02:00 to 03:00 on the last Sunday of March, 03:00 to 02:00 on that of October, both at 01:00 UTC).

bool leap(int year) {
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int daysIn(int year, int month) {
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return days[month - 1] + (month == 2 && leap(year) ? 1 : 0);
}

struct Civil {
    int year, month, day;
    auto operator<=>(const Civil&) const = default;
};

qint64 dayNumber(Civil c) { // days since 1970-01-01, a Thursday
    qint64 n = 0;
    for (int y = 1970; y < c.year; ++y)
        n += leap(y) ? 366 : 365;
    for (int m = 1; m < c.month; ++m)
        n += daysIn(c.year, m);
    return n + c.day - 1;
}

Civil civil(qint64 number) {
    Civil c{1970, 1, 1};
    for (; number >= (leap(c.year) ? 366 : 365); ++c.year)
        number -= leap(c.year) ? 366 : 365;
    for (; number >= daysIn(c.year, c.month); ++c.month)
        number -= daysIn(c.year, c.month);
    c.day += int(number);
    return c;
}

int weekday(qint64 number) { // Monday 1 … Sunday 7
    return int((number + 3) % 7) + 1;
}

qint64 changeMs(int year, int month) {
    qint64 day = dayNumber({year, month, 31});
    while (weekday(day) != 7)
        --day;
    return day * 24 * kHourMs + kHourMs;
}

int offsetMinutes(qint64 ms) {
    const int year = civil(ms / (24 * kHourMs)).year;
    return ms >= changeMs(year, 3) && ms < changeMs(year, 10) ? 120 : 60;
}

struct IsoWeek {
    int year, number;
    bool operator==(const IsoWeek&) const = default;
};

IsoWeek isoWeek(qint64 day) { // the week belongs to the year of its Thursday
    const qint64 thursday = day - weekday(day) + 4;
    const int year = civil(thursday).year;
    return {year, int((thursday - dayNumber({year, 1, 1})) / 7) + 1};
}

QDate qdate(Civil c) {
    return {c.year, c.month, c.day};
}

} // namespace

TEST_CASE("local time is what the European rule says, minute by minute around every change", "[time][oracle]") {
    for (int year = 1997; year <= 2100; ++year)
        for (const int month : {3, 10})
            for (int minute = -180; minute <= 180; minute += year % 10 == 6 ? 1 : 17) {
                const qint64 ms = changeMs(year, month) + minute * kMinuteMs;
                const LocalTime l = toLocal({ms});
                const qint64 local = ms + offsetMinutes(ms) * kMinuteMs;
                REQUIRE(l.offsetMinutes == offsetMinutes(ms));
                REQUIRE(l.date == qdate(civil(local / (24 * kHourMs))));
                REQUIRE(l.time.msecsSinceStartOfDay() == local % (24 * kHourMs));
            }
}

TEST_CASE("every instant of a long walk goes to local time and back", "[time][oracle]") {
    for (qint64 ms = changeMs(1997, 3); ms < changeMs(2100, 10); ms += 7 * kHourMs + 13 * kMinuteMs + 250) {
        const LocalTime l = toLocal({ms});
        const ResolvedLocal back = resolveLocal(l.date, l.time);
        REQUIRE(l.offsetMinutes == offsetMinutes(ms));
        REQUIRE(back.kind != LocalKind::Gap);
        // in the autumn the first of the two is meant
        const bool second = back.kind == LocalKind::Overlap && l.offsetMinutes == 60;
        REQUIRE(back.at.ms == ms - (second ? kHourMs : 0));
        REQUIRE(instantFromIso(isoLocal({ms - ms % 1000})) == Instant{ms - ms % 1000});
    }
}

TEST_CASE("each year has exactly one hour that is missing and one that comes twice", "[time][oracle]") {
    for (int year = 1997; year <= 2060; ++year) {
        int missing = 0;
        int twice = 0;
        for (qint64 day = dayNumber({year, 1, 1}); day < dayNumber({year + 1, 1, 1}); ++day) {
            const QDate date = qdate(civil(day));
            for (const int minute : {0, 90, 119, 120, 150, 179, 180, 200, 720, 1439}) {
                const auto kind = resolveLocal(date, QTime(minute / 60, minute % 60)).kind;
                missing += kind == LocalKind::Gap;
                twice += kind == LocalKind::Overlap;
                const bool changeDay = weekday(day) == 7 && day + 7 > dayNumber({civil(day).year, civil(day).month, 31})
                                       && daysIn(civil(day).year, civil(day).month) == 31;
                if (kind != LocalKind::Plain) {
                    REQUIRE(changeDay);
                    REQUIRE((minute >= 120 && minute < 180));
                }
            }
        }
        REQUIRE(missing == 3); // 02:00, 02:30 and 02:59 of the samples
        REQUIRE(twice == 3);
    }
}

TEST_CASE("a missing hour counts as the change itself", "[time]") {
    for (const int minute : {0, 1, 30, 59})
        CHECK(fromLocal(QDate(2027, 3, 28), QTime(2, minute)).ms == changeMs(2027, 3));
    CHECK(isoLocal(fromLocal(QDate(2027, 3, 28), QTime(2, 30))) == QStringLiteral("2027-03-28T03:00:00+02:00"));
}

TEST_CASE("weeks are counted as ISO 8601 counts them, over 130 years", "[time][oracle]") {
    for (qint64 day = 0; day < dayNumber({2100, 1, 1}); ++day) {
        const Week w = Week::of(qdate(civil(day)));
        REQUIRE(IsoWeek{w.year(), w.number()} == isoWeek(day));
        REQUIRE(w.monday()
                == qdate(civil(std::max<qint64>(0, day - weekday(day) + 1)))
                       .addDays(day - weekday(day) + 1 < 0 ? day - weekday(day) + 1 : 0));
        REQUIRE(w.sunday() == w.monday().addDays(6));
    }
}

TEST_CASE("a year has 52 or 53 weeks, no other number is a week", "[time][oracle]") {
    for (int year = 1971; year < 2100; ++year) {
        const int last = isoWeek(dayNumber({year, 12, 28})).number; // always in the last week
        for (const int number : {-1, 0, last + 1, 54, 99, 1'000'000})
            CHECK_FALSE(Week::of(year, number));
        for (int number = 1; number <= last; ++number) {
            const auto week = Week::of(year, number);
            REQUIRE(week);
            REQUIRE(Week::parse(week->iso()) == week);
            REQUIRE(week->plus(1).plus(-1) == *week);
            REQUIRE(*week < week->plus(1));
        }
        CHECK(Week::of(year, last)->plus(1) == Week::of(year + 1, 1));
        CHECK(Week::of(year, 1)->plus(last) == Week::of(year + 1, 1));
    }
}

TEST_CASE("what only looks like a week is none", "[time]") {
    for (const char* text :
         {"", "2026", "2026-W", "2026-W5", "2026W48", "2026-w48x", "2026-W48 ", " 2026-W48", "26-W48", "2026-W4a",
          "2026-W-1", "2026-W+4", "2026-48-W", "+026-W48", "２０２６-W48", "2026-W48..49"}) {
        INFO(text);
        CHECK_FALSE(Week::parse(QString::fromUtf8(text)));
    }
}

TEST_CASE("service days follow one another without gap or overlap, whatever their border", "[time]") {
    for (const int border : {0, 120, 150, 180, 360, 719, 720}) {
        Instant end = serviceDaySpan(QDate(2026, 1, 1), border).start();
        for (QDate day(2026, 1, 1); day < QDate(2028, 1, 1); day = day.addDays(1)) {
            const TimeSpan span = serviceDaySpan(day, border);
            REQUIRE(span.start() == end);
            end = span.end();
            REQUIRE(serviceDay(span.start(), border) == day);
            REQUIRE(serviceDay({span.end().ms - 1}, border) == day);
            REQUIRE(serviceDay(span.end(), border) == day.addDays(1));
            const qint64 hours = span.minutes() / 60;
            REQUIRE((hours >= 23 && hours <= 25));
        }
        for (Week w = Week::of(QDate(2026, 1, 1)); w.monday() < QDate(2028, 1, 1); w = w.plus(1)) {
            REQUIRE(serviceWeekSpan(w, border).start() == serviceDaySpan(w.monday(), border).start());
            REQUIRE(serviceWeekSpan(w, border).end() == serviceDaySpan(w.sunday(), border).end());
        }
    }
}

TEST_CASE("instants that no calendar knows are read without harm", "[time]") {
    for (const qint64 ms : {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), kFarMs, -kFarMs}) {
        const LocalTime l = toLocal({ms});
        CHECK((l.offsetMinutes == 60 || l.offsetMinutes == 120));
        CHECK(isoLocal({ms}).size() == 25);
    }
    CHECK(toLocal({-1}).date == QDate(1970, 1, 1)); // 00:59:59.999 in Berlin
    CHECK(toLocal({-kHourMs - 1}).date == QDate(1969, 12, 31));
}

TEST_CASE("spans overlap and contain as sets of minutes do", "[time][oracle]") {
    constexpr int n = 7;
    for (int a = 0; a < n; ++a)
        for (int b = a + 1; b <= n; ++b)
            for (int c = 0; c < n; ++c)
                for (int d = c + 1; d <= n; ++d) {
                    int common = 0;
                    for (int m = 0; m < n; ++m)
                        common += a <= m && m < b && c <= m && m < d;
                    const TimeSpan x({a * kMinuteMs}, {b * kMinuteMs});
                    const TimeSpan y({c * kMinuteMs}, {d * kMinuteMs});
                    REQUIRE(x.overlaps(y) == (common > 0));
                    REQUIRE(x.contains(y) == (common == d - c));
                    REQUIRE(x.minutes() == b - a);
                    REQUIRE(x.contains(y.start()) == (a <= c && c < b));
                    REQUIRE((x < y) == (std::pair(a, b) < std::pair(c, d)));
                }
}
