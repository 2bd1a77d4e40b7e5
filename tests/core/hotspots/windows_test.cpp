// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hotspots/windows.h"

#include "core/base/localtime.h"
#include "tests/support/catch.h"

#include <random>

using namespace streife;

namespace {

QString canonical(const char* text) {
    const ParsedWindows p = parseWindows(QString::fromUtf8(text));
    return p.ok() ? p.windows.text() : QStringLiteral("! ") + p.error;
}

Windows windowsOf(const char* text) {
    const ParsedWindows p = parseWindows(QString::fromUtf8(text));
    INFO(p.error.toStdString());
    REQUIRE(p.ok());
    return p.windows;
}

Instant at(QDate day, int hour, int minute = 0) {
    return fromLocal(day, QTime(hour, minute));
}

const QDate kFriday(2026, 11, 27);

} // namespace

TEST_CASE("windows are read as people write them and get one form", "[windows]") {
    const std::vector<std::pair<const char*, const char*>> cases{
        {"Mo-Fr 18:00-24:00, Sa 14:00-02:00", "Mo-Fr 18:00-24:00, Sa 14:00-02:00"},
        {"Mon-Fri 18:00-24:00; Sat 2:00-4.30", "Mo-Fr 18:00-24:00, Sa 02:00-04:30"},
        {"Montag bis Freitag von 18 bis 22 Uhr", "Mo-Fr 18:00-22:00"},
        {"täglich 20–2", "täglich 20:00-02:00"},
        {"TAEGLICH 06:00-22:00", "täglich 06:00-22:00"},
        {"daily 06:00-22:00", "täglich 06:00-22:00"},
        {"Mo-So 06:00-22:00", "täglich 06:00-22:00"},
        {"Mo, Mi, Fr 18-20", "Mo, Mi, Fr 18:00-20:00"},
        {"Mo., Di. u", "!"},
        {"Mo und Di 18-20", "Mo-Di 18:00-20:00"},
        {"Mo-Fr 8-10, 16-18", "Mo-Fr 08:00-10:00, Mo-Fr 16:00-18:00"},
        {"Sa", "Sa 00:00-24:00"},
        {"Mo-Do 18-20, Sa, So", "Mo-Do 18:00-20:00, Sa-So 00:00-24:00"},
        {"Sa ganztägig", "Sa 00:00-24:00"},
        {"Sunday all day", "So 00:00-24:00"},
        {"Fr-Mo 22:00-00:00", "Mo, Fr-So 22:00-24:00"},
        {"Mo 18-20\nDi 19-21", "Mo 18:00-20:00, Di 19:00-21:00"},
        {"Mo 18-20, Mo 19-22, Mo 22-23", "Mo 18:00-23:00"},
        {"Sa 14:00-02:00, Fr 18:00-24:00", "Fr 18:00-24:00, Sa 14:00-02:00"},
        {"Mo 00:00-24:00, Mo 14:00-02:00", "Mo 00:00-24:00, Mo 14:00-02:00"},
        {"", ""},
        {"  ", ""},
    };
    for (const auto& [text, expected] : cases) {
        INFO(text);
        if (QByteArray(expected) == "!")
            CHECK(canonical(text).startsWith(QLatin1Char('!')));
        else
            CHECK(canonical(text) == QString::fromUtf8(expected));
    }
}

TEST_CASE("windows that cannot be meant are refused with the part in question", "[windows]") {
    const std::vector<std::pair<const char*, const char*>> cases{
        {"Mo-Fr 25:00-26:00", "25:00"},
        {"Mo 18:60-19:00", "18:60"},
        {"18-20", "18-20"},
        {"Mo-", "mo"},
        {"Mo 18", "18"},
        {"Mo 18-", "18"},
        {"Feiertag 8-10", "feiertag"},
        {"Mo 24:00-02:00", "24:00"},
        {"Mo 18:00-18:00", "18:00"},
        {"Mo 18:00-20:00-22:00", "-"},
        {"Mo 180-200", "180"},
        {"Mo; DROP TABLE x", "drop"},
        {"- Mo", "-"},
        {"Mo 8:0-9:00", "8:0"},
    };
    for (const auto& [text, part] : cases) {
        const ParsedWindows p = parseWindows(QString::fromUtf8(text));
        INFO(text << " → " << p.error.toStdString());
        CHECK_FALSE(p.ok());
        CHECK(p.error.contains(QString::fromUtf8(part)));
        CHECK(p.windows.anyTime());
    }
    CHECK_FALSE(parseWindows(QStringLiteral("Mo 8-9,").repeated(100'000)).ok());
}

TEST_CASE("a window over midnight belongs to the day it starts", "[windows]") {
    const Windows w = windowsOf("Fr 18:00-24:00, Sa 14:00-02:00");
    CHECK_FALSE(w.contains(at(kFriday, 17, 59)));
    CHECK(w.contains(at(kFriday, 18)));
    CHECK(w.contains(at(kFriday, 23, 59)));
    CHECK_FALSE(w.contains(at(kFriday.addDays(1), 0)));
    CHECK(w.contains(at(kFriday.addDays(2), 1, 59)));
    CHECK_FALSE(w.contains(at(kFriday.addDays(2), 2)));
    CHECK(Windows().contains(at(kFriday, 3)));

    const auto weekend = spans(w, kFriday, kFriday.addDays(3));
    REQUIRE(weekend.size() == 2);
    CHECK(weekend[0] == TimeSpan(at(kFriday, 18), at(kFriday.addDays(1), 0)));
    CHECK(weekend[1] == TimeSpan(at(kFriday.addDays(1), 14), at(kFriday.addDays(2), 2)));
    // asked for Sunday alone: what runs over from Saturday is in it, cut at midnight
    CHECK(spans(w, kFriday.addDays(2), kFriday.addDays(3))
          == std::vector<TimeSpan>{{at(kFriday.addDays(2), 0), at(kFriday.addDays(2), 2)}});
    CHECK(spans(w, kFriday, kFriday).empty());
    CHECK(spans(w, QDate(), kFriday).empty());
    CHECK(spans(Windows(), kFriday, kFriday.addDays(1)).at(0).minutes() == 24 * 60);
}

TEST_CASE("windows on the nights of the clock change follow the wall clock", "[windows]") {
    const QDate spring(2026, 3, 29);
    const QDate autumn(2026, 10, 25);
    const Windows night = windowsOf("täglich 22:00-06:00");
    const auto minutes = [](const std::vector<TimeSpan>& all) {
        qint64 sum = 0;
        for (const TimeSpan& s : all)
            sum += s.minutes();
        return sum;
    };
    CHECK(minutes(spans(night, spring, spring.addDays(1))) == (8 - 1) * 60);
    CHECK(minutes(spans(night, autumn, autumn.addDays(1))) == (8 + 1) * 60);
    CHECK(spans(windowsOf("So 02:00-03:00"), spring, spring.addDays(1)).empty()); // the hour does not exist
    CHECK(minutes(spans(windowsOf("So 02:30-03:30"), spring, spring.addDays(1))) == 30);
    CHECK(minutes(spans(windowsOf("So 02:00-03:00"), autumn, autumn.addDays(1))) == 120); // it comes twice
    CHECK(minutes(spans(windowsOf("täglich 00:00-24:00"), autumn, autumn.addDays(1))) == 25 * 60);
}

TEST_CASE("generated windows: text, spans and contains agree with a look at every quarter of an hour", "[windows]") {
    std::mt19937 random(7);
    const auto upTo = [&random](int n) { return int(random() % unsigned(n)); };
    for (int round = 0; round < 60; ++round) {
        std::vector<WeeklyWindow> all;
        for (int n = 1 + upTo(6); n > 0; --n) {
            const int start = upTo(96) * 15;
            all.push_back({upTo(7), start, start + 15 * (1 + upTo(96))});
        }
        const Windows w{all};
        const ParsedWindows again = parseWindows(w.text());
        INFO(w.text().toStdString());
        REQUIRE(again.ok());
        CHECK(again.windows == w);
        CHECK(again.windows.text() == w.text());

        const QDate monday = QDate(2026, 6, 1).addDays(7 * upTo(10)); // no clock change in between
        const auto found = spans(w, monday, monday.addDays(7));
        for (size_t i = 1; i < found.size(); ++i)
            REQUIRE(found[i - 1].end() < found[i].start());
        for (int quarter = 0; quarter < 7 * 96; ++quarter) {
            bool expected = false;
            for (const WeeklyWindow& one : all)
                for (const int week : {0, 7 * 1440}) // Sunday's night reaches into the next Monday
                    expected = expected
                               || (one.weekday * 1440 + one.startMinute <= quarter * 15 + week
                                   && quarter * 15 + week < one.weekday * 1440 + one.endMinute);
            const Instant moment = at(monday, 0).plusMinutes(quarter * 15);
            const bool inSpans = std::any_of(found.begin(), found.end(), [&](auto& s) { return s.contains(moment); });
            if (inSpans != expected || w.contains(moment) != expected)
                FAIL("at " << isoLocal(moment).toStdString());
        }
    }
}
