// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/localtime.h"
#include "core/base/week.h"
#include "tests/support/catch.h"

#include <QTimeZone>

using namespace streife;

TEST_CASE("local time follows the time-zone database through both changes", "[time]") {
    const QTimeZone berlin("Europe/Berlin");
    // every 30 minutes around the changes of 2026, and a coarse walk over 60 years
    for (const QDate day : {QDate(2026, 3, 29), QDate(2026, 10, 25), QDate(2026, 7, 1), QDate(2026, 1, 1)}) {
        for (int half = -48; half < 96; ++half) {
            const QDateTime utc = QDateTime(day, QTime(0, 0), Qt::UTC).addSecs(half * 1800);
            const LocalTime l = toLocal({utc.toMSecsSinceEpoch()});
            const QDateTime expected = utc.toTimeZone(berlin);
            CHECK(l.date == expected.date());
            CHECK(l.time == expected.time());
            CHECK(l.offsetMinutes * 60 == expected.offsetFromUtc());
        }
    }
    for (qint64 ms = 0; ms < 60LL * 365 * 24 * kHourMs; ms += 977 * 61 * kMinuteMs) {
        const QDateTime expected = QDateTime::fromMSecsSinceEpoch(ms, berlin);
        CHECK(toLocal({ms}).date == expected.date());
        CHECK(toLocal({ms}).time == expected.time());
    }
}

TEST_CASE("the hour that is missing in spring and the one that comes twice in autumn are told apart", "[time]") {
    const auto gap = resolveLocal(QDate(2026, 3, 29), QTime(2, 30));
    CHECK(gap.kind == LocalKind::Gap);
    CHECK(isoLocal(gap.at) == QStringLiteral("2026-03-29T03:00:00+02:00"));

    const auto twice = resolveLocal(QDate(2026, 10, 25), QTime(2, 30));
    CHECK(twice.kind == LocalKind::Overlap);
    CHECK(twice.at.ms == QDateTime(QDate(2026, 10, 25), QTime(0, 30), Qt::UTC).toMSecsSinceEpoch()); // the first

    CHECK(resolveLocal(QDate(2026, 3, 29), QTime(1, 59)).kind == LocalKind::Plain);
    CHECK(resolveLocal(QDate(2026, 3, 29), QTime(3, 0)).kind == LocalKind::Plain);
    CHECK(resolveLocal(QDate(2026, 10, 25), QTime(3, 0)).kind == LocalKind::Plain);
}

TEST_CASE("checklist 10: a night from 22 to 6 lasts 7 hours in spring and 9 in autumn", "[time]") {
    CHECK(TimeSpan(fromLocal(QDate(2026, 3, 28), QTime(22, 0)), fromLocal(QDate(2026, 3, 29), QTime(6, 0))).minutes()
          == 7 * 60);
    CHECK(TimeSpan(fromLocal(QDate(2026, 10, 24), QTime(22, 0)), fromLocal(QDate(2026, 10, 25), QTime(6, 0))).minutes()
          == 9 * 60);
}

TEST_CASE("calendar weeks are those of ISO 8601", "[time]") {
    CHECK(Week::of(QDate(2026, 12, 31)).label() == QStringLiteral("KW 53/2026"));
    CHECK(Week::of(QDate(2027, 1, 3)).iso() == QStringLiteral("2026-W53"));
    CHECK(Week::of(QDate(2024, 12, 30)).iso() == QStringLiteral("2025-W01"));
    CHECK_FALSE(Week::parse(QStringLiteral("2025-W53")));
    CHECK_FALSE(Week::parse(QStringLiteral("2026-48")));
    CHECK_FALSE(Week::parse(QStringLiteral("2026-W00")));
    REQUIRE(Week::parse(QStringLiteral("2026-W48")));
    CHECK(Week::parse(QStringLiteral("2026-W48"))->monday() == QDate(2026, 11, 23));
    CHECK(Week::parse(QStringLiteral("2026-W53"))->plus(1).iso() == QStringLiteral("2027-W01"));
    for (QDate d(2000, 1, 1); d < QDate(2040, 1, 1); d = d.addDays(1)) {
        const Week w = Week::of(d);
        CHECK((w.monday() <= d && d <= w.sunday()));
    }
}

TEST_CASE("the service day of a night patrol is the day it starts", "[time]") {
    CHECK(serviceDay(fromLocal(QDate(2026, 11, 29), QTime(1, 0))) == QDate(2026, 11, 28));
    CHECK(serviceDay(fromLocal(QDate(2026, 11, 29), QTime(5, 59))) == QDate(2026, 11, 28));
    CHECK(serviceDay(fromLocal(QDate(2026, 11, 29), QTime(6, 0))) == QDate(2026, 11, 29));
    CHECK(serviceDaySpan(QDate(2026, 3, 28)).minutes() == 23 * 60);
    CHECK(serviceDaySpan(QDate(2026, 10, 24)).minutes() == 25 * 60);
}

TEST_CASE("a time span cannot be empty or backwards", "[time]") {
    CHECK_THROWS_AS(TimeSpan({5}, {5}), Error);
    CHECK_THROWS_AS(TimeSpan({6}, {5}), Error);
    CHECK_FALSE(TimeSpan({0}, {10}).overlaps(TimeSpan({10}, {20}))); // back to back
    CHECK(TimeSpan({0}, {11}).overlaps(TimeSpan({10}, {20})));
}
