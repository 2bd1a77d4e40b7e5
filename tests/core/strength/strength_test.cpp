// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/strength/strengthfixture.h"

#include "core/base/fold.h"
#include "core/calendar/holidays.h"

#include <QElapsedTimer>

#include <random>
#include <set>

using namespace streife;
using namespace streife::test;

namespace {

constexpr int kFriday = 1 << 4;

StrengthFixture friday() {
    StrengthFixture f;
    f.target(kFriday, 14, 8, 3); // 27.11.2026
    return f;
}

} // namespace

TEST_CASE("a shift needs people who are on duty over all of it", "[strength]") {
    StrengthFixture f = friday();
    const OfficerId one = f.officer(f.kod, "1");
    SECTION("exactly the shift") {
        f.duty(one, span("2026-11-27T14:00", "2026-11-27T22:00"));
        CHECK(f.only().available == 1);
        CHECK(f.only().missing() == 2);
    }
    SECTION("two duties back to back cover it together") {
        f.duty(one, span("2026-11-27T12:00", "2026-11-27T18:00"));
        f.duty(one, span("2026-11-27T18:00", "2026-11-28T00:00"), DutyKind::Bereitschaft);
        CHECK(f.only().available == 1);
    }
    SECTION("a minute short at the end") {
        f.duty(one, span("2026-11-27T13:00", "2026-11-27T21:59"));
        CHECK(f.only().available == 0);
    }
    SECTION("a minute late at the start") {
        f.duty(one, span("2026-11-27T14:01", "2026-11-27T23:00"));
        CHECK(f.only().available == 0);
    }
    SECTION("on call and courses are no duty here") {
        f.duty(one, span("2026-11-27T14:00", "2026-11-27T22:00"), DutyKind::Rufbereitschaft);
        f.duty(one, span("2026-11-27T14:00", "2026-11-27T22:00"), DutyKind::Lehrgang);
        CHECK(f.only().available == 0);
    }
    SECTION("the same duty twice is one person") {
        f.duty(one, span("2026-11-27T14:00", "2026-11-27T22:00"));
        f.duty(one, span("2026-11-27T06:00", "2026-11-28T06:00"));
        CHECK(f.only().available == 1);
    }
    SECTION("absent in one minute of it") {
        f.duty(one, span("2026-11-27T14:00", "2026-11-27T22:00"));
        f.absence(one, span("2026-11-27T21:59", "2026-11-28T08:00"));
        CHECK(f.only().available == 0);
    }
    SECTION("absent up to its start") {
        f.duty(one, span("2026-11-27T14:00", "2026-11-27T22:00"));
        f.absence(one, span("2026-11-26T14:00", "2026-11-27T14:00"));
        CHECK(f.only().available == 1);
    }
    SECTION("somebody deleted since counts no more") {
        f.duty(one, span("2026-11-27T14:00", "2026-11-27T22:00"));
        f.plan.formerOfficers.insert(one);
        CHECK(f.only().available == 0);
    }
}

TEST_CASE("whom a shift counts: authority with what lies below it, unit, function", "[strength]") {
    StrengthFixture f = friday();
    const AgencyId station = f.agency("Wache Nord", f.kod);
    const UnitId unit(f.next());
    f.plan.units.insert(unit, Unit{unit, f.kod, text("Gruppe A")});
    const OfficerId own = f.officer(f.kod, "1");
    const OfficerId below = f.officer(station, "2");
    const OfficerId partner = f.officer(f.pi, "3");
    for (const OfficerId id : {own, below, partner})
        f.duty(id, span("2026-11-27T14:00", "2026-11-27T22:00"));
    CHECK(f.only().available == 2);
    f.targets[0].agency = station;
    CHECK(f.only().available == 1);
    f.targets[0].agency = f.kod;
    f.targets[0].unit = unit;
    CHECK(f.only().available == 0);
    f.plan.officers.find(own)->unit = unit;
    CHECK(f.only().available == 1);
    f.targets[0].unit.reset();
    f.targets[0].function = QStringLiteral("streifenführung");
    CHECK(f.only().available == 0);
    f.function(below, "Streifenführung", QDate(2026, 11, 27), QDate(2026, 11, 27));
    f.function(below, "STREIFENFÜHRUNG"); // held twice, counted once
    f.function(own, "Streifenführung", {}, QDate(2026, 11, 26));
    CHECK(f.only().available == 1);
}

TEST_CASE("authorities above one another in a ring, left by a merge, end somewhere", "[strength]") {
    StrengthFixture f = friday();
    const AgencyId a = f.agency("A");
    const AgencyId b = f.agency("B", a);
    f.plan.agencies.find(a)->parent = b;
    f.duty(f.officer(b, "9"), span("2026-11-27T14:00", "2026-11-27T22:00"));
    CHECK(f.only().available == 0);
}

TEST_CASE("who is on a patrol in the shift is bound, and still there", "[strength]") {
    StrengthFixture f = friday();
    const OfficerId one = f.officer(f.kod, "1");
    const OfficerId two = f.officer(f.kod, "2");
    for (const OfficerId id : {one, two})
        f.duty(id, span("2026-11-27T12:00", "2026-11-28T02:00"));
    f.post(f.patrol("K-1", "2026-11-27T21:59", "2026-11-28T01:00"), f.kod, {one});
    f.post(f.patrol("K-2", "2026-11-27T22:00", "2026-11-28T01:00"), f.kod, {two}); // only afterwards
    CHECK(f.only().available == 2);
    CHECK(f.only().bound == 1);
    CHECK(f.only().free() == 1);
    f.plan.elsewhere.push_back({two, span("2026-11-27T13:00", "2026-11-27T14:01"), {}, {}, {}});
    CHECK(f.only().bound == 2);
    f.plan.patrols.front().patrol.state = PatrolState::Cancelled;
    CHECK(f.only().bound == 1);
}

TEST_CASE("nights of the clock change last 7 and 9 hours", "[strength]") {
    struct Case {
        QDate day;
        qint64 minutes;
    };
    const auto c = GENERATE(Case{QDate(2026, 3, 28), 7 * 60}, Case{QDate(2026, 10, 24), 9 * 60},
                            Case{QDate(2026, 11, 28), 8 * 60});
    StrengthFixture f(serviceDaySpan(c.day));
    f.target(kEveryWeekday, 22, 8, 1, "Nacht");
    CHECK(f.only().window.minutes() == c.minutes);
    const OfficerId one = f.officer(f.kod, "1");
    f.duty(one, {fromLocal(c.day, QTime(22, 0)), fromLocal(c.day.addDays(1), QTime(5, 59))});
    CHECK(f.only().available == 0);
    f.duty(one, {fromLocal(c.day, QTime(22, 0)), fromLocal(c.day.addDays(1), QTime(6, 0))});
    CHECK(f.only().available == 1);
}

TEST_CASE("a shift that lies in the hour that spring leaves out does not exist", "[strength]") {
    StrengthFixture f(serviceDaySpan(QDate(2026, 3, 29)));
    f.target(kEveryWeekday, 2, 1, 1);
    CHECK(f.rows().empty());
    f.plan.span = serviceDaySpan(QDate(2026, 3, 30));
    CHECK(f.rows().size() == 1);
}

TEST_CASE("a shift belongs to the civil day on which it begins, also before the border of the service day",
          "[strength]") {
    StrengthFixture f;
    f.target(1 << 0, 5, 8, 1, "Früh"); // Monday 05:00
    CHECK(f.only().date == QDate(2026, 11, 23));
}

TEST_CASE("validity and strength 0 make no rows", "[strength]") {
    StrengthFixture f;
    f.target(kEveryWeekday, 14, 8, 1).validFrom = QDate(2026, 11, 25);
    f.targets[0].validUntil = QDate(2026, 11, 26);
    CHECK(f.rows().size() == 2);
    CHECK(f.rows().front().date == QDate(2026, 11, 25));
    f.targets[0].strength = 0;
    CHECK(f.rows().empty());
}

TEST_CASE("a line for holidays replaces the weekday's line of the same shift", "[strength]") {
    // Fronleichnam, Thursday 04.06.2026, is a holiday in NW.
    StrengthFixture f(serviceDaySpan(QDate(2026, 6, 4)));
    f.plan.holidays = holidays(QStringLiteral("NW"), QStringLiteral("Hamm"), QDate(2026, 6, 4), QDate(2026, 6, 5));
    REQUIRE(f.plan.holidays.size() == 1);
    f.target(kEveryWeekday, 14, 8, 5);
    CHECK(f.only().target.strength == 5); // nothing entered for holidays: the weekday goes on
    CHECK(f.only().holiday);
    f.target(kHolidayBit, 14, 8, 2);
    CHECK(f.only().target.strength == 2);
    SECTION("not on other days") {
        f.plan.span = serviceDaySpan(QDate(2026, 6, 5));
        CHECK(f.only().target.strength == 5);
    }
    SECTION("not of another shift") {
        f.targets[1].shift = text("Nacht");
        CHECK(f.rows().size() == 2);
    }
    SECTION("not while it is not valid") {
        f.targets[1].validUntil = QDate(2026, 6, 3);
        CHECK(f.only().target.strength == 5);
    }
    SECTION("strength 0 says that nobody is needed") {
        f.targets[1].strength = 0;
        CHECK(f.rows().empty());
    }
    SECTION("one line may be for both") {
        f.targets[0].weekdays |= kHolidayBit;
        CHECK(f.rows().size() == 2);
    }
}

TEST_CASE("eight weeks of 250 officers and 60 targets are counted in a blink", "[strength]") {
    StrengthFixture f(
        TimeSpan(serviceDaySpan(QDate(2026, 11, 23)).start(), serviceDaySpan(QDate(2027, 1, 18)).start()));
    const char* shifts[] = {"F", "S", "N"};
    for (int i = 0; i < 250; ++i) {
        const OfficerId o = f.officer(f.kod, "1");
        for (int day = 0; day < 56; ++day) {
            const Instant start = fromLocal(QDate(2026, 11, 23).addDays(day), QTime(6 + 8 * ((i + day) % 3), 0));
            f.duty(o, {start, start.plusMinutes(480)});
        }
    }
    for (int i = 0; i < 60; ++i)
        f.target(kEveryWeekday, 6 + 8 * (i % 3), 8, 80, shifts[i % 3]);
    f.target(kEveryWeekday, 6, 8, 80);
    QElapsedTimer timer;
    timer.start();
    const auto rows = f.rows();
    const qint64 ms = timer.elapsed();
    CHECK(rows.size() == 61 * 56);
    CHECK(rows.front().available == 84); // every third
    WARN("8 weeks, 250 officers, 61 targets: " << ms << " ms");
    CHECK(ms < 1000); // a coarse net; docs/performance.md has the figure
}
