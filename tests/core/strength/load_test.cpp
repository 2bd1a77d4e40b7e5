// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strength/load.h"

#include "tests/support/catch.h"
#include "tests/support/planbuilder.h"

#include <random>
#include <set>

using namespace streife;
using namespace streife::test;

namespace {

struct LoadFixture : PlanBuilder {
    LoadFixture() : PlanBuilder(span("2026-10-20T06:00", "2027-01-05T06:00")) {
        plan.holidays = holidays(QStringLiteral("NW"), QStringLiteral("Hamm"), QDate(2026, 10, 20), QDate(2027, 1, 6));
    }
    UnitId unit(const char* name) {
        const UnitId id(next());
        plan.units.insert(id, Unit{id, kod, ShortText(QString::fromUtf8(name))});
        return id;
    }
    void people(int n, std::optional<UnitId> unit) {
        for (int i = 0; i < n; ++i)
            plan.officers.find(officer(kod, "1"))->unit = unit;
    }
    [[nodiscard]] std::vector<OfficerLoad> loads() const {
        return loadsOf(plan, QDate(2026, 10, 20), QDate(2027, 1, 5));
    }
    [[nodiscard]] OfficerLoad of(OfficerId id) const {
        for (const OfficerLoad& l : loads())
            if (l.officer == id)
                return l;
        FAIL("nobody");
        return {id};
    }
    /// "nights/sundays/holidays"
    [[nodiscard]] QString counts(OfficerId id) const {
        const OfficerLoad l = of(id);
        return QStringLiteral("%1/%2/%3").arg(l.nights).arg(l.sundays).arg(l.holidays);
    }
    [[nodiscard]] QString groups() const {
        QStringList out;
        for (const GroupLoad& g : groupLoads(plan, loads()))
            out << QStringLiteral("%1 %2")
                       .arg(g.kind == GroupLoad::Kind::All    ? QStringLiteral("all")
                            : g.kind == GroupLoad::Kind::Rest ? QStringLiteral("rest")
                            : g.unit                          ? plan.units.constFind(*g.unit)->name.str()
                                                              : QStringLiteral("none"))
                       .arg(g.people);
        return out.join(QStringLiteral(", "));
    }
};

} // namespace

TEST_CASE("what is a night, a Sunday, a holiday of work", "[strength][load]") {
    LoadFixture f;
    const OfficerId o = f.officer(f.kod, "1");
    struct Case {
        const char* what;
        const char* from;
        const char* to;
        const char* counts;
    };
    const auto c =
        GENERATE(Case{"a day shift on Tuesday", "2026-11-24T06:00", "2026-11-24T14:00", "0/0/0"},
                 Case{"ends at midnight", "2026-11-24T18:00", "2026-11-25T00:00", "0/0/0"},
                 Case{"a minute past midnight", "2026-11-24T18:00", "2026-11-25T00:01", "1/0/0"},
                 Case{"begins at 04:59", "2026-11-24T04:59", "2026-11-24T12:00", "1/0/0"},
                 Case{"begins at 05:00", "2026-11-24T05:00", "2026-11-24T12:00", "0/0/0"},
                 Case{"Saturday night reaches into Sunday", "2026-11-28T22:00", "2026-11-29T06:00", "1/1/0"},
                 Case{"Sunday night ends on Monday", "2026-11-29T22:00", "2026-11-30T06:00", "1/1/0"},
                 Case{"Allerheiligen is a Sunday too in 2026", "2026-11-01T10:00", "2026-11-01T12:00", "0/1/1"},
                 Case{"Christmas Eve into Christmas Day", "2026-12-24T22:00", "2026-12-25T06:00", "1/0/1"},
                 Case{"the long night of the clock change is one", "2026-10-24T22:00", "2026-10-25T06:00", "1/1/0"},
                 Case{"two days through", "2026-11-24T20:00", "2026-11-26T20:00", "2/0/0"});
    INFO(c.what);
    f.duty(o, span(c.from, c.to));
    CHECK(f.counts(o) == QLatin1String(c.counts));
    f.duty(o, span(c.from, c.to)); // twice the same work is not twice the load
    f.post(f.patrol("K-1", c.from, c.to), f.kod, {o});
    CHECK(f.counts(o) == QLatin1String(c.counts));
}

TEST_CASE("which work counts", "[strength][load]") {
    LoadFixture f;
    const OfficerId o = f.officer(f.kod, "1");
    const TimeSpan night = span("2026-11-28T22:00", "2026-11-29T06:00");
    SECTION("standby duty and courses") {
        f.duty(o, night, DutyKind::Bereitschaft);
        CHECK(f.counts(o) == u"1/1/0");
        f.plan.duties.front().kind = DutyKind::Lehrgang;
        CHECK(f.counts(o) == u"1/1/0");
    }
    SECTION("not to be on call") {
        f.duty(o, night, DutyKind::Rufbereitschaft);
        CHECK(f.counts(o) == u"0/0/0");
    }
    SECTION("not a duty that an absence takes away") {
        f.duty(o, night);
        f.absence(o, span("2026-11-29T00:00", "2026-11-29T12:00"));
        CHECK(f.counts(o) == u"0/0/0");
    }
    SECTION("a patrol counts by itself") {
        f.post(f.patrol("K-1", night), f.kod, {o});
        CHECK(f.counts(o) == u"1/1/0");
    }
    SECTION("not one called off or failed") {
        f.post(f.patrol("K-1", night), f.kod, {o});
        f.plan.patrols.front().patrol.outcome = PatrolOutcome::Failed;
        CHECK(f.counts(o) == u"0/0/0");
        f.plan.patrols.front().patrol.outcome = PatrolOutcome::None;
        f.plan.patrols.front().patrol.state = PatrolState::Cancelled;
        CHECK(f.counts(o) == u"0/0/0");
    }
    SECTION("one of another partnership of the file") {
        f.plan.elsewhere.push_back({o, night, {}, {}, {}});
        CHECK(f.counts(o) == u"1/1/0");
    }
    SECTION("not outside the days that were asked for") {
        f.duty(o, span("2026-10-17T22:00", "2026-10-20T00:00"));
        CHECK(f.counts(o) == u"0/0/0");
    }
}

TEST_CASE("people come by name, whatever they have worked", "[strength][load]") {
    LoadFixture f;
    const OfficerId z = f.officer(f.kod, "1", "Zander");
    const OfficerId oe = f.officer(f.kod, "2", "Öger");
    const OfficerId a = f.officer(f.kod, "3", "Adam");
    f.duty(z, span("2026-11-28T22:00", "2026-11-29T06:00"));
    std::vector<OfficerId> order;
    for (const OfficerLoad& l : f.loads())
        order.push_back(l.officer);
    CHECK(order == std::vector<OfficerId>{a, oe, z});
}

TEST_CASE("groups under five people are told with others or not at all, also by subtraction", "[strength][load]") {
    LoadFixture f;
    const UnitId a = f.unit("A");
    const UnitId b = f.unit("B");
    const UnitId c = f.unit("C");
    SECTION("a large one alone") {
        f.people(5, a);
        CHECK(f.groups() == u"A 5");
    }
    SECTION("nobody is left to be told about") {
        f.people(4, a);
        CHECK(f.groups().isEmpty());
    }
    SECTION("with one too small beside it the whole would give the small one away") {
        f.people(9, a);
        f.people(4, b);
        CHECK(f.groups() == u"A 9");
    }
    SECTION("two small ones are told together") {
        f.people(9, a);
        f.people(4, b);
        f.people(1, c);
        CHECK(f.groups() == u"A 9, rest 5, all 14");
    }
    SECTION("two large ones and the whole") {
        f.people(5, a);
        f.people(6, b);
        CHECK(f.groups() == u"A 5, B 6, all 11");
    }
    SECTION("those without a unit are a group") {
        f.people(5, {});
        f.people(6, b);
        CHECK(f.groups() == u"B 6, none 5, all 11");
    }
    SECTION("authorities are not added up") {
        f.people(5, a);
        for (int i = 0; i < 3; ++i)
            f.officer(f.pi, "2");
        CHECK(f.groups() == u"A 5");
    }
}

TEST_CASE("least, median, most", "[strength][load]") {
    LoadFixture f;
    const UnitId a = f.unit("A");
    for (int person = 0; person < 6; ++person) {
        const OfficerId o = f.officer(f.kod, "1");
        f.plan.officers.find(o)->unit = a;
        for (int night = 0; night < person * person; ++night) { // 0 1 4 9 16 25
            const Instant start = test::at("2026-11-02T22:00").plusMinutes(24 * 60 * night);
            f.duty(o, {start, start.plusMinutes(480)});
        }
    }
    const auto groups = groupLoads(f.plan, f.loads());
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].nights == LoadRange{0, 6.5, 25});
    CHECK(rangeText(groups[0].nights) == QString::fromUtf8("0–6,5–25"));
    CHECK(rangeText({1, 2, 3}) == QString::fromUtf8("1–2–3"));
}

namespace {

OfficerLoad slowly(const Plan& plan, OfficerId id, QDate from, QDate to) {
    std::set<QDate> nights;
    std::set<QDate> days;
    for (Instant at = fromLocal(from, QTime(0, 0)); at < fromLocal(to, QTime(0, 0)); at = at.plusMinutes(1)) {
        bool absent = false;
        for (const Absence& a : plan.absences)
            absent = absent || (a.officer == id && a.span.contains(at));
        bool works = false;
        for (const Duty& d : plan.duties)
            works = works || (d.officer == id && d.kind != DutyKind::Rufbereitschaft && d.span.contains(at) && !absent);
        for (const PlannedPatrol& p : plan.patrols)
            for (const PlannedPost& post : p.posts)
                for (const CrewMember& c : post.crew)
                    works = works
                            || (c.officer == id && p.patrol.state != PatrolState::Cancelled
                                && p.patrol.outcome != PatrolOutcome::Failed && p.patrol.span.contains(at));
        if (!works)
            continue;
        const LocalTime local = toLocal(at);
        days.insert(local.date);
        if (local.time.hour() < 5)
            nights.insert(local.date);
    }
    OfficerLoad out{id, int(nights.size()), 0, 0};
    for (const QDate day : days) {
        out.sundays += day.dayOfWeek() == 7 ? 1 : 0;
        for (const Holiday& h : plan.holidays)
            out.holidays += h.date == day ? 1 : 0;
    }
    return out;
}

} // namespace

TEST_CASE("load is what counting minute by minute gives", "[strength][load]") {
    int nights = 0;
    int sundays = 0;
    int holidays = 0;
    for (unsigned seed = 1; seed <= 240; ++seed) {
        std::mt19937 random(seed);
        const auto dice = [&](int n) { return int(random() % unsigned(n)); };
        LoadFixture f;
        const OfficerId o = f.officer(f.kod, "1");
        const QDate first = dice(2) == 0 ? QDate(2026, 10, 23) : QDate(2026, 12, 23);
        const auto somewhere = [&](int longest) {
            const Instant start = fromLocal(first.addDays(dice(6)), QTime(dice(24), dice(4) * 15));
            return TimeSpan(start, start.plusMinutes(15 * (1 + dice(longest))));
        };
        for (int n = dice(7); n > 0; --n)
            f.duty(o, somewhere(60), DutyKind(dice(4)));
        for (int n = dice(3); n > 0; --n)
            f.absence(o, somewhere(80));
        for (int n = dice(3); n > 0; --n) {
            const PatrolId p = f.patrol("K", somewhere(24));
            f.post(p, f.kod, {o});
            f.at(p).patrol.state = dice(4) == 0 ? PatrolState::Cancelled : PatrolState::Proposed;
            f.at(p).patrol.outcome = dice(4) == 0 ? PatrolOutcome::Failed : PatrolOutcome::Joint;
        }
        const QDate to = first.addDays(1 + dice(6));
        INFO("seed " << seed);
        const auto fast = loadsOf(f.plan, first, to);
        REQUIRE(fast.size() == 1);
        REQUIRE(fast.front() == slowly(f.plan, o, first, to));
        nights += fast.front().nights;
        sundays += fast.front().sundays;
        holidays += fast.front().holidays;
    }
    CHECK(nights > 100);
    CHECK(sundays > 40);
    CHECK(holidays > 40);
}
