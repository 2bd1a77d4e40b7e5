// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formats.h"

#include "core/base/language.h"
#include "core/base/localtime.h"
#include "tests/support/catch.h"

#include <limits>

using namespace streife;

namespace {

TimeSpan span(QDate from, QTime start, QDate to, QTime end) {
    return {fromLocal(from, start), fromLocal(to, end)};
}

/// German for as long as it lives; other tests read English.
struct German {
    Language before = currentLanguage();
    German() { setLanguage(Language::German); }
    ~German() { setLanguage(before); }
};

const QDate kFriday(2026, 11, 27);

} // namespace

TEST_CASE("dates are written as in Germany, in both languages", "[formats]") {
    CHECK(formatDate(QDate(2026, 3, 5)) == QStringLiteral("05.03.2026"));
    CHECK(formatDayMonth(QDate(2026, 3, 5)) == QStringLiteral("05.03."));
    CHECK(formatDay(kFriday) == QStringLiteral("Fri 27.11."));
    CHECK(formatDayLong(kFriday) == QStringLiteral("Friday, 27.11.2026"));
    CHECK(formatMonth(2026, 3) == QStringLiteral("March 2026"));
    const German german;
    CHECK(formatDay(kFriday) == QStringLiteral("Fr 27.11."));
    CHECK(formatDayLong(kFriday) == QStringLiteral("Freitag, 27.11.2026"));
    CHECK(formatMonth(2026, 3) == QString::fromUtf8("März 2026"));
    QStringList days;
    QStringList months;
    for (int i = 0; i < 7; ++i)
        days << formatWeekday(QDate(2026, 11, 23).addDays(i));
    for (int m = 1; m <= 12; ++m)
        months << formatMonth(2026, m).section(QLatin1Char(' '), 0, 0);
    CHECK(days.join(QLatin1Char(' ')) == QStringLiteral("Mo Di Mi Do Fr Sa So"));
    CHECK(months.join(QLatin1Char(' '))
          == QString::fromUtf8("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"));
}

TEST_CASE("times are those of the wall clock, with both digits", "[formats]") {
    CHECK(formatTime(QTime(0, 0)) == QStringLiteral("00:00"));
    CHECK(formatTime(QTime(9, 5, 59)) == QStringLiteral("09:05")); // never rounded up to a time that has not come
    CHECK(formatTime(fromLocal(QDate(2026, 7, 1), QTime(18, 30))) == QStringLiteral("18:30"));
    CHECK(formatDateTime(fromLocal(kFriday, QTime(23, 59))) == QStringLiteral("27.11.2026 23:59"));
    const German german;
    CHECK(formatStand(fromLocal(QDate(2026, 11, 24), QTime(9, 40))) == QStringLiteral("24.11.2026, 09:40 Uhr"));
}

TEST_CASE("a span says on which day it ends where that is another", "[formats]") {
    const QDate saturday = kFriday.addDays(1);
    const German german;
    struct {
        TimeSpan span;
        const char* full;
        const char* brief;
    } const cases[] = {
        {span(kFriday, {18, 0}, kFriday, {22, 0}), "18:00–22:00", "18–22"},
        {span(kFriday, {19, 30}, kFriday, {23, 0}), "19:30–23:00", "19:30–23"},
        {span(kFriday, {19, 0}, saturday, {1, 0}), "19:00–01:00 (Sa)", "19–01"},
        {span(kFriday, {20, 0}, saturday, {0, 0}), "20:00–00:00 (Sa)", "20–00"},
        {span(kFriday, {6, 0}, saturday, {6, 0}), "06:00–06:00 (Sa)", "06–06"},
        {span(kFriday, {6, 0}, kFriday.addDays(2), {6, 0}), "06:00–06:00 (29.11.)", "06–06 (29.11.)"},
        {span(kFriday, {6, 0}, QDate(2027, 1, 2), {6, 15}), "06:00–06:15 (02.01.)", "06–06:15 (02.01.)"},
        // the night of the clock change: wall times, whatever they last
        {span({2026, 10, 24}, {22, 0}, {2026, 10, 25}, {6, 0}), "22:00–06:00 (So)", "22–06"},
        {span({2026, 3, 28}, {22, 0}, {2026, 3, 29}, {6, 0}), "22:00–06:00 (So)", "22–06"},
    };
    for (const auto& c : cases) {
        INFO(c.full);
        CHECK(formatSpan(c.span) == QString::fromUtf8(c.full));
        CHECK(formatSpanShort(c.span) == QString::fromUtf8(c.brief));
    }
}

TEST_CASE("a range of days names the year once, where it is one", "[formats]") {
    CHECK(formatDateRange(QDate(2026, 11, 23), QDate(2026, 11, 29)) == QString::fromUtf8("23.11. – 29.11.2026"));
    CHECK(formatDateRange(QDate(2026, 12, 28), QDate(2027, 1, 3)) == QString::fromUtf8("28.12.2026 – 03.01.2027"));
}

TEST_CASE("durations are hours and minutes", "[formats]") {
    struct {
        qint64 minutes;
        const char* text;
    } const cases[] = {{0, "0 min"},      {1, "1 min"},         {59, "59 min"}, {60, "1 h"},
                       {61, "1 h 1 min"}, {659, "10 h 59 min"}, {660, "11 h"},  {6000, "100 h"}};
    for (const auto& c : cases)
        CHECK(formatDuration(c.minutes) == QLatin1String(c.text));
}

TEST_CASE("numbers are parted by thousands", "[formats]") {
    struct {
        qint64 value;
        const char* text;
    } const cases[] = {{0, "0"},
                       {7, "7"},
                       {999, "999"},
                       {1000, "1.000"},
                       {12345, "12.345"},
                       {1234567, "1.234.567"},
                       {-1, "−1"},
                       {-999, "−999"},
                       {-1000, "−1.000"},
                       {std::numeric_limits<qint64>::max(), "9.223.372.036.854.775.807"},
                       {std::numeric_limits<qint64>::min(), "−9.223.372.036.854.775.808"}};
    for (const auto& c : cases)
        CHECK(formatNumber(c.value) == QString::fromUtf8(c.text));
}
