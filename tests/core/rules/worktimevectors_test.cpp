// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rules/ruletestsupport.h"
#include "tests/support/catch.h"
#include "tests/support/planbuilder.h"

using namespace streife;
using namespace streife::test;

namespace {

/// One officer under a profile; shifts and patrols as a test needs them.
struct Person {
    explicit Person(const char* profile, const char* from = "2026-11-01T00:00", const char* to = "2026-12-31T00:00")
        : b(span(from, to)), who(b.officer(b.kod, "1001")) {
        b.plan.officers.find(who)->ruleProfile = QString::fromLatin1(profile);
    }
    void duty(const char* from, const char* to, DutyKind kind = DutyKind::Dienst) { b.duty(who, span(from, to), kind); }
    void patrol(const char* key, const char* from, const char* to) {
        const PatrolId id = b.patrol(key, from, to);
        b.post(id, b.kod, {who});
        b.post(id, b.pi, {}, 1, 1);
    }
    /// Shifts of one kind on following days.
    void shifts(QDate first, int days, int startHour, int hours) {
        for (int i = 0; i < days; ++i) {
            const Instant start = fromLocal(first.addDays(i), QTime(startHour, 0));
            b.duty(who,
                   {start, fromLocal(first.addDays(i + (startHour + hours) / 24), QTime((startHour + hours) % 24, 0))});
        }
    }
    [[nodiscard]] Findings of(const char* rule) {
        b.plan.everybodysWork = true;
        return only(b.plan, rule);
    }
    [[nodiscard]] Lines lines(const char* rule) {
        b.plan.everybodysWork = true;
        return found(b.plan, rule);
    }
    [[nodiscard]] std::string severities(const char* rule) {
        std::string out;
        for (const Finding& f : of(rule))
            out += f.severity == Severity::Breach ? 'B' : f.severity == Severity::Warning ? 'W' : 'i';
        return out;
    }
    PlanBuilder b;
    OfficerId who;
};

} // namespace

TEST_CASE("eleven hours of rest to the minute: 08:59 is a breach, 09:00 is none", "[worktime]") {
    for (const char* profile : {"arbzg", "azvo-nw", "azvopol-nw", "azuvo-bw", "arbzvo-rp", "azvo-sl"}) {
        INFO(profile);
        Person early(profile);
        early.duty("2026-11-26T14:00", "2026-11-26T22:00");
        early.patrol("K1", "2026-11-27T08:59", "2026-11-27T12:00");
        CHECK(early.lines("rest-time") == Lines{"1001 K1/1001@2026-11-26T14:00 1"});
        CHECK(early.severities("rest-time") == "B");
        CHECK(early.of("daily-hours").empty());
        Person fine(profile);
        fine.duty("2026-11-26T14:00", "2026-11-26T22:00");
        fine.patrol("K1", "2026-11-27T09:00", "2026-11-27T12:00");
        CHECK(fine.of("rest-time").empty());
    }
    Person nobody("none");
    nobody.duty("2026-11-26T14:00", "2026-11-26T22:00");
    nobody.patrol("K1", "2026-11-27T02:00", "2026-11-27T12:00");
    for (const char* rule : {"rest-time", "daily-hours", "weekly-rest", "break"})
        CHECK(nobody.of(rule).empty());
}

TEST_CASE("a verdict names norm, both shifts and what is missing", "[worktime]") {
    Person p("arbzg");
    p.patrol("K1", "2026-11-26T18:00", "2026-11-26T22:00");
    p.patrol("K2", "2026-11-27T08:00", "2026-11-27T12:00");
    const Findings all = p.of("rest-time");
    REQUIRE(all.size() == 1);
    CHECK(all[0].norm == QStringLiteral("ArbZG § 5 (1)"));
    CHECK(all[0].other == QStringLiteral("K1"));
    CHECK(all[0].title.startsWith(QStringLiteral("1 h")));
    CHECK(all[0].text.contains(QStringLiteral("K1 Bahnhof")));
    CHECK(all[0].text.contains(QStringLiteral("K2 Bahnhof")));
    CHECK(all[0].text.contains(QStringLiteral("10 h")));
    CHECK_FALSE(all[0].text.contains(QStringLiteral("not checked")));
    // A number that nobody vouches for says so.
    p.b.plan.officers.find(p.who)->ruleProfile = QStringLiteral("arbzvo-rp");
    CHECK(p.of("rest-time").at(0).text.endsWith(QStringLiteral("This limit is not checked.")));
}

TEST_CASE("the earlier shift may be the patrol, then it carries the finding", "[worktime]") {
    Person p("arbzg");
    p.patrol("K1", "2026-11-26T18:00", "2026-11-27T00:30");
    p.duty("2026-11-27T06:00", "2026-11-27T14:00");
    CHECK(p.lines("rest-time") == Lines{"1001 K1/1001@2026-11-27T06:00 330"});
    Person roster("arbzg");
    roster.duty("2026-11-26T14:00", "2026-11-26T22:00");
    roster.duty("2026-11-27T06:00", "2026-11-27T14:00");
    CHECK(roster.lines("rest-time") == Lines{"1001 /1001@2026-11-26T14:00 180"});
    roster.b.plan.everybodysWork = false; // whoever is on no patrol is the house's own matter
    CHECK(only(roster.b.plan, "rest-time").empty());
}

TEST_CASE("back to back is one shift, on-call duty is rest, a short gap is a break", "[worktime]") {
    Person p("arbzg");
    p.duty("2026-11-26T06:00", "2026-11-26T14:00");
    p.patrol("K1", "2026-11-26T14:00", "2026-11-26T16:00");
    p.duty("2026-11-26T16:00", "2026-11-27T06:00", DutyKind::Rufbereitschaft);
    p.duty("2026-11-27T06:00", "2026-11-27T12:00");
    CHECK(p.of("rest-time").empty());
    CHECK(p.of("daily-hours").empty()); // exactly ten hours
    Person gap("arbzg");
    gap.duty("2026-11-26T06:00", "2026-11-26T12:00");
    gap.duty("2026-11-26T12:59", "2026-11-26T15:00");
    CHECK(gap.of("rest-time").empty());
    Person longer("arbzg");
    longer.duty("2026-11-26T06:00", "2026-11-26T12:00");
    longer.duty("2026-11-26T13:00", "2026-11-26T15:00");
    CHECK(longer.lines("rest-time") == Lines{"1001 /1001@2026-11-26T06:00 600"});
}

TEST_CASE("ten hours a day, duties and patrols together, what overlaps once", "[worktime]") {
    Person p("arbzg");
    p.duty("2026-11-26T06:00", "2026-11-26T14:00");
    p.patrol("K1", "2026-11-26T12:00", "2026-11-26T16:01");
    CHECK(p.lines("daily-hours") == Lines{"1001 K1/1001@2026-11-26T06:00 1"});
    CHECK(p.severities("daily-hours") == "B");
    Person split("arbzg");
    split.duty("2026-11-26T06:00", "2026-11-26T14:00");
    split.patrol("K1", "2026-11-26T18:00", "2026-11-26T22:00");
    CHECK(split.lines("daily-hours") == Lines{"1001 K1/1001@2026-11-26T06:00 120"});
}

TEST_CASE("nights of the clock change last seven and nine hours", "[worktime]") {
    Person spring("arbzg", "2026-03-01T00:00", "2026-04-30T00:00");
    spring.patrol("K1", "2026-03-28T20:00", "2026-03-29T07:00"); // eleven on the clock, ten in truth
    CHECK(spring.of("daily-hours").empty());
    spring.duty("2026-03-29T18:00", "2026-03-29T20:00");
    CHECK(spring.of("rest-time").empty()); // 11 h
    Person autumn("arbzg", "2026-10-01T00:00", "2026-11-30T00:00");
    autumn.patrol("K1", "2026-10-24T21:00", "2026-10-25T07:00"); // ten on the clock
    CHECK(autumn.lines("daily-hours") == Lines{"1001 K1/ 60"});
    Person night("azvopol-nw", "2026-03-01T00:00", "2026-04-30T00:00");
    night.b.plan.ruleLimits.push_back({RuleLimitId(1),
                                       QStringLiteral("azvopol-nw"),
                                       LimitKind::DailyHours,
                                       7 * 60,
                                       QStringLiteral("DV 1"),
                                       {},
                                       {},
                                       {},
                                       LimitState::Checked,
                                       {},
                                       {}});
    night.duty("2026-03-28T22:00", "2026-03-29T06:00");
    CHECK(night.of("daily-hours").empty()); // 7 h
    night.duty("2026-03-30T22:00", "2026-03-31T06:00");
    CHECK(night.lines("daily-hours") == Lines{"1001 / 60"}); // 8 h
}

TEST_CASE("police: rest within 24 hours of the start of the shift before", "[worktime]") {
    Person split("azvopol-nw"); // two short shifts with one long rest in the same 24 hours
    split.duty("2026-11-26T06:00", "2026-11-26T10:00");
    split.duty("2026-11-26T14:00", "2026-11-26T18:00");
    CHECK(split.of("rest-time").empty());
    split.b.plan.officers.find(split.who)->ruleProfile = QStringLiteral("arbzg");
    CHECK(split.lines("rest-time") == Lines{"1001 /1001@2026-11-26T06:00 420"});
    Person endless("azvopol-nw"); // nothing follows, yet no eleven hours are left of the day
    endless.duty("2026-11-26T06:00", "2026-11-26T20:00");
    CHECK(endless.lines("rest-time") == Lines{"1001 / 60"});
}

TEST_CASE("weekly rest: 35 hours in one piece, around the Sunday too", "[worktime]") {
    Person saturday("arbzg");
    saturday.shifts(QDate(2026, 11, 23), 6, 6, 8); // Saturday 14:00 to Monday 06:00 are 40 hours
    saturday.shifts(QDate(2026, 11, 30), 1, 6, 8);
    CHECK(saturday.of("weekly-rest").empty());
    Person late("arbzg");
    late.shifts(QDate(2026, 11, 23), 6, 14, 8); // Saturday 22:00 to Monday 06:00 are 32
    late.shifts(QDate(2026, 11, 30), 1, 6, 8);
    CHECK(late.lines("weekly-rest") == Lines{"1001 / 180"});
    Person always("arbzg");
    always.shifts(QDate(2026, 11, 22), 9, 8, 8);
    CHECK(always.lines("weekly-rest").size() >= 1);
    CHECK(always.of("weekly-rest").front().minutesMissing == 35 * 60 - 16 * 60);
}

TEST_CASE("five shifts, then yellow, from the eighth on red", "[worktime]") {
    const auto run = [](int days) {
        Person p("azvopol-nw");
        p.shifts(QDate(2026, 11, 9), days, 6, 8);
        return p.severities("consecutive-shifts");
    };
    CHECK(run(5).empty());
    CHECK(run(6) == "W");
    CHECK(run(7) == "W");
    CHECK(run(8) == "B");
    Person p("azvopol-nw");
    p.shifts(QDate(2026, 11, 9), 7, 6, 8);
    p.patrol("K8", "2026-11-16T08:00", "2026-11-16T12:00");
    const Findings all = p.of("consecutive-shifts");
    REQUIRE(all.size() == 1);
    CHECK(all[0].patrol.has_value());
    CHECK(all[0].other == QStringLiteral("1001@2026-11-09T06:00"));
    CHECK(all[0].norm == QStringLiteral("AZVOPol NRW § 19 (2) Nr. 2"));
    Person employee("arbzg");
    employee.shifts(QDate(2026, 11, 9), 12, 6, 8);
    CHECK(employee.of("consecutive-shifts").empty());
}

TEST_CASE("three nights, then yellow, from the fifth on red", "[worktime]") {
    const auto nights = [](int n) {
        Person p("azvopol-nw");
        p.shifts(QDate(2026, 11, 9), n, 22, 8);
        return p.severities("consecutive-nights");
    };
    CHECK(nights(3).empty());
    CHECK(nights(4) == "W");
    CHECK(nights(5) == "B");
    Person apart("azvopol-nw"); // two by two
    apart.shifts(QDate(2026, 11, 9), 2, 22, 8);
    apart.shifts(QDate(2026, 11, 12), 3, 22, 8);
    CHECK(apart.of("consecutive-nights").empty());
    Person shortNights("azvopol-nw"); // until 04:00 is no Nachtschicht of § 2 Nr. 9
    shortNights.shifts(QDate(2026, 11, 9), 6, 20, 8);
    CHECK(shortNights.of("consecutive-nights").empty());
}

TEST_CASE("forward rotation: night to early is red, late to early yellow, a free day clears it", "[worktime]") {
    const auto change = [](const char* f1, const char* t1, const char* f2, const char* t2) {
        Person p("azvopol-nw");
        p.duty(f1, t1);
        p.patrol("K1", f2, t2);
        return p.severities("backward-rotation");
    };
    CHECK(change("2026-11-23T22:00", "2026-11-24T06:00", "2026-11-25T06:00", "2026-11-25T14:00") == "B");
    CHECK(change("2026-11-23T14:00", "2026-11-23T22:00", "2026-11-24T06:00", "2026-11-24T14:00") == "W");
    CHECK(change("2026-11-23T22:00", "2026-11-24T06:00", "2026-11-25T14:00", "2026-11-25T22:00") == "W");
    CHECK(change("2026-11-23T22:00", "2026-11-24T06:00", "2026-11-26T06:00", "2026-11-26T14:00").empty());
    CHECK(change("2026-11-23T06:00", "2026-11-23T14:00", "2026-11-24T14:00", "2026-11-24T22:00").empty());
    CHECK(change("2026-11-23T14:00", "2026-11-23T22:00", "2026-11-24T22:00", "2026-11-25T06:00").empty());
}

TEST_CASE("two free Sundays in eight weeks", "[worktime]") {
    Person p("azvopol-nw", "2026-11-01T00:00", "2026-12-31T00:00");
    for (int i = 0; i < 6; ++i) // six Sundays up to 6 December
        p.shifts(QDate(2026, 11, 1).addDays(7 * i), 1, 8, 4);
    CHECK(p.of("free-sundays").empty()); // two of eight are free, nobody knows otherwise
    p.b.plan.workedSundays[p.who] = {QDate(2026, 10, 25)};
    const Findings all = p.of("free-sundays");
    REQUIRE(all.size() == 1);
    CHECK(all[0].severity == Severity::Warning);
    CHECK(all[0].title.startsWith(QStringLiteral("1 of 2")));
    CHECK(all[0].at == streife::test::at("2026-12-06T08:00"));
    p.b.plan.workedSundays[p.who] = {QDate(2026, 10, 11)}; // too long ago
    CHECK(p.of("free-sundays").empty());
    // Saturday night reaches into the Sunday.
    Person night("azvopol-nw");
    night.b.plan.workedSundays[night.who] = {QDate(2026, 10, 4),  QDate(2026, 10, 11), QDate(2026, 10, 18),
                                             QDate(2026, 10, 25), QDate(2026, 11, 1),  QDate(2026, 11, 8)};
    night.patrol("K1", "2026-11-14T20:00", "2026-11-15T00:00");
    CHECK(night.of("free-sundays").empty());
    night.patrol("K2", "2026-11-14T20:00", "2026-11-15T00:01");
    CHECK(night.lines("free-sundays") == Lines{"1001 K2/ "});
}

TEST_CASE("a patrol of more than six hours needs a break, of more than nine a longer one", "[worktime]") {
    const auto brk = [](const char* to) {
        Person p("arbzg");
        p.patrol("K1", "2026-11-26T08:00", to);
        return p.severities("break") + (p.of("break").empty() ? "" : std::to_string(*p.of("break")[0].minutesMissing));
    };
    CHECK(brk("2026-11-26T14:00").empty());
    CHECK(brk("2026-11-26T14:01") == "W30");
    CHECK(brk("2026-11-26T17:00") == "W30");
    CHECK(brk("2026-11-26T17:01") == "B45");
    Person two("arbzg"); // with a quarter of an hour between them nothing is said
    two.patrol("K1", "2026-11-26T08:00", "2026-11-26T12:00");
    two.patrol("K2", "2026-11-26T12:15", "2026-11-26T16:00");
    CHECK(two.of("break").empty());
    two.patrol("K3", "2026-11-26T12:00", "2026-11-26T12:15");
    CHECK(two.lines("break") == Lines{"1001 K2/ 30"});
}

TEST_CASE("restrictions bind patrols by the hour and only while they are valid", "[worktime]") {
    const auto restricted = [](RestrictionKind kind, const char* from, const char* to) {
        Person p("none");
        p.b.plan.restrictions.push_back({RestrictionId(1), p.who, kind, QDate(2026, 11, 1), QDate(2026, 11, 28)});
        p.patrol("K1", from, to);
        return p.lines("restriction");
    };
    using enum RestrictionKind;
    CHECK(restricted(NoNight, "2026-11-26T18:00", "2026-11-26T23:00").empty());
    CHECK(restricted(NoNight, "2026-11-26T18:00", "2026-11-26T23:01") == Lines{"1001 K1/ 1"});
    CHECK(restricted(NoNight, "2026-11-26T05:00", "2026-11-26T09:00") == Lines{"1001 K1/ 60"});
    CHECK(restricted(NoWeekend, "2026-11-27T22:00", "2026-11-28T02:00") == Lines{"1001 K1/ 120"});
    CHECK(restricted(NoWeekend, "2026-11-27T18:00", "2026-11-28T00:00").empty());
    CHECK(restricted(NoLateShift, "2026-11-26T18:00", "2026-11-26T20:00").empty());
    CHECK(restricted(NoLateShift, "2026-11-26T18:00", "2026-11-26T22:00") == Lines{"1001 K1/ 120"});
    CHECK(restricted(NoOutdoor, "2026-11-26T08:00", "2026-11-26T12:00") == Lines{"1001 K1/ 240"});
    CHECK(restricted(NoOutdoor, "2026-11-29T08:00", "2026-11-29T12:00").empty()); // the restriction is over
}

TEST_CASE("changes inside the notice period are told, the first entry is none", "[worktime]") {
    Person p("azvopol-nw");
    p.patrol("K1", "2026-11-27T18:00", "2026-11-27T22:00");
    CHECK(p.of("short-notice").empty());
    const PatrolId id = p.b.plan.patrols.front().patrol.id;
    p.b.plan.lateChanges.insert(id, at("2026-11-20T18:00")); // exactly seven days
    CHECK(p.of("short-notice").empty());
    p.b.plan.lateChanges.insert(id, at("2026-11-20T18:01"));
    CHECK(p.severities("short-notice") == "i");
    p.b.plan.officers.find(p.who)->ruleProfile = QStringLiteral("arbzg"); // knows no notice
    CHECK(p.of("short-notice").empty());
}

TEST_CASE("a profile of the house comes before the one that it builds on", "[worktime]") {
    Person p("kod");
    p.b.plan.ruleProfiles.push_back(
        {RuleProfileId(1), QStringLiteral("kod"), ShortText(QStringLiteral("KOD Hamm")), QStringLiteral("arbzg")});
    p.duty("2026-11-26T14:00", "2026-11-26T22:00");
    p.patrol("K1", "2026-11-27T07:30", "2026-11-27T12:00");
    CHECK(p.lines("rest-time") == Lines{"1001 K1/1001@2026-11-26T14:00 90"});
    RuleLimit nine{RuleLimitId(1),
                   QStringLiteral("kod"),
                   LimitKind::Rest,
                   9 * 60,
                   QStringLiteral("TV § 7"),
                   {},
                   QDate(2026, 12, 1),
                   {},
                   LimitState::Checked,
                   {},
                   {}};
    p.b.plan.ruleLimits = {nine}; // valid later only
    CHECK(p.of("rest-time").size() == 1);
    p.b.plan.ruleLimits[0].validFrom = QDate(2026, 11, 1);
    CHECK(p.of("rest-time").empty());
    p.b.plan.ruleLimits[0].value = 10 * 60;
    CHECK(p.of("rest-time").at(0).norm == QStringLiteral("TV § 7"));
    p.b.plan.ruleLimits[0].value = -1; // switched off
    CHECK(p.of("rest-time").empty());
}

TEST_CASE("a release holds until the finding gets worse", "[worktime]") {
    Person p("arbzg");
    p.duty("2026-11-26T14:00", "2026-11-26T22:00");
    p.patrol("K1", "2026-11-27T08:00", "2026-11-27T12:00");
    Findings all = p.of("rest-time");
    REQUIRE(all.size() == 1);
    CHECK(isOpen(all[0]));
    p.b.plan.overrides = {overrideFor(all[0], OverrideReason::OperationalNeed, {})};
    CHECK_FALSE(isOpen(p.of("rest-time").at(0)));
    Patrol& patrol = p.b.plan.patrols.front().patrol;
    patrol.span = span("2026-11-27T08:30", "2026-11-27T12:00"); // better
    CHECK_FALSE(isOpen(p.of("rest-time").at(0)));
    patrol.span = span("2026-11-27T07:59", "2026-11-27T12:00"); // one minute worse
    CHECK(isOpen(p.of("rest-time").at(0)));
    // It is no licence for anybody or anything else.
    patrol.span = span("2026-11-27T08:00", "2026-11-27T12:00");
    p.b.plan.overrides[0].officer = OfficerId(999);
    CHECK(isOpen(p.of("rest-time").at(0)));
    p.b.plan.overrides[0].officer = p.who;
    p.b.plan.overrides[0].rule = QStringLiteral("daily-hours");
    CHECK(isOpen(p.of("rest-time").at(0)));
}

TEST_CASE("double booking and absence cannot be taken on", "[worktime]") {
    Person p("none");
    p.patrol("K1", "2026-11-27T08:00", "2026-11-27T12:00");
    p.patrol("K2", "2026-11-27T10:00", "2026-11-27T14:00");
    p.b.absence(p.who, span("2026-11-27T08:00", "2026-11-27T09:00"));
    for (const char* rule : {"double-booking", "absence"}) {
        const Finding f = p.of(rule).at(0);
        p.b.plan.overrides = {overrideFor(f, OverrideReason::OperationalNeed, {})};
        CHECK(isOpen(p.of(rule).at(0)));
    }
}
