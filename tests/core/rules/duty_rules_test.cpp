// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule.h"
#include "core/rules/rules.h"
#include "tests/core/rules/ruletestsupport.h"
#include "tests/support/catch.h"
#include "tests/support/planbuilder.h"

#include <map>

using namespace streife;
using namespace streife::test;

TEST_CASE("double-booking: back to back is fine, one minute too much is a breach", "[rules]") {
    PlanBuilder b;
    const OfficerId adam = b.officer(b.kod, "1001", "Adam");
    b.post(b.patrol("K1", "2026-11-27T15:00", "2026-11-27T18:00"), b.kod, {adam});
    const PatrolId second = b.patrol("K2", "2026-11-27T18:00", "2026-11-27T22:00");
    b.post(second, b.kod, {adam});
    CHECK(found(b.plan, "double-booking").empty());

    b.at(second).patrol.span = span("2026-11-27T17:59", "2026-11-27T22:00");
    const Findings all = only(b.plan, "double-booking");
    REQUIRE(all.size() == 1);
    CHECK(all[0].severity == Severity::Breach);
    CHECK(all[0].officer == adam);
    CHECK(all[0].patrol == second); // the later one
    CHECK(all[0].other == QStringLiteral("K1"));
    CHECK(all[0].minutesMissing == 1);
    CHECK(all[0].title.startsWith(QStringLiteral("1 min")));
    CHECK(all[0].text.contains(QStringLiteral("Adam")));
    CHECK(all[0].text.contains(QStringLiteral("17:59–22:00")));
}

TEST_CASE("double-booking: one finding per officer and pair", "[rules]") {
    PlanBuilder b;
    const OfficerId adam = b.officer(b.kod, "1001");
    const OfficerId kern = b.officer(b.pi, "2001", "Kern");
    for (const char* key : {"K1", "K2", "K3"}) {
        const PatrolId p = b.patrol(key, "2026-11-27T18:00", "2026-11-27T22:00");
        b.post(p, b.kod, {adam});
        b.post(p, b.pi, {kern});
    }
    CHECK(found(b.plan, "double-booking")
          == Lines{"1001 K2/K1 240", "1001 K3/K1 240", "1001 K3/K2 240", "2001 K2/K1 240", "2001 K3/K1 240",
                   "2001 K3/K2 240"});
    b.at(PatrolId(b.plan.patrols[2].patrol.id)).patrol.state = PatrolState::Cancelled;
    CHECK(found(b.plan, "double-booking") == Lines{"1001 K2/K1 240", "2001 K2/K1 240"});
}

TEST_CASE("double-booking: over midnight, on clock-change nights and across the border of the week", "[rules]") {
    PlanBuilder b;
    const OfficerId adam = b.officer(b.kod, "1001");
    b.post(b.patrol("K1", "2026-11-29T22:00", "2026-11-30T06:30"), b.kod, {adam}); // Sunday night of week 48
    b.post(b.patrol("K2", "2026-11-30T06:00", "2026-11-30T08:00"), b.kod, {adam}); // Monday of week 49
    CHECK(found(b.plan, "double-booking").empty()); // belongs to the week of the later patrol
    b.plan.span = serviceWeekSpan(*Week::of(2026, 49));
    CHECK(found(b.plan, "double-booking") == Lines{"1001 K2/K1 30"});

    PlanBuilder autumn(serviceWeekSpan(*Week::of(2026, 43)));
    const OfficerId kern = autumn.officer(autumn.pi, "2001");
    autumn.post(autumn.patrol("K1", "2026-10-24T22:00", "2026-10-25T04:00"), autumn.pi, {kern});
    autumn.post(autumn.patrol("K2", "2026-10-25T01:00", "2026-10-25T04:00"), autumn.pi, {kern});
    CHECK(found(autumn.plan, "double-booking") == Lines{"2001 K2/K1 240"}); // 01 to 04 lasts four hours
}

TEST_CASE("double-booking: the same officer twice in one patrol", "[rules]") {
    PlanBuilder b;
    const OfficerId adam = b.officer(b.kod, "1001");
    const PatrolId p = b.patrol("K1", "2026-11-27T18:00", "2026-11-27T22:00");
    b.post(p, b.kod, {adam, adam});
    b.post(p, b.kod, {adam});
    const Findings all = only(b.plan, "double-booking");
    REQUIRE(all.size() == 1);
    CHECK(all[0].other == QStringLiteral("K1"));
    CHECK(all[0].text.contains(QStringLiteral("3 posts")));
}

TEST_CASE("absence: half-open, and overlapping entries count once", "[rules]") {
    PlanBuilder b;
    const OfficerId adam = b.officer(b.kod, "1001");
    b.post(b.patrol("K1", "2026-11-27T18:00", "2026-11-27T22:00"), b.kod, {adam});
    b.absence(adam, span("2026-11-27T22:00", "2026-11-28T22:00"));
    b.absence(adam, span("2026-11-26T00:00", "2026-11-27T18:00"));
    b.absence(b.officer(b.kod, "1002"), span("2026-11-27T18:00", "2026-11-27T20:00"));
    CHECK(found(b.plan, "absence").empty());
    b.absence(adam, span("2026-11-27T19:00", "2026-11-27T20:30"));
    b.absence(adam, span("2026-11-27T20:00", "2026-11-27T21:00"));
    CHECK(found(b.plan, "absence") == Lines{"1001 K1/ 120"});
}

TEST_CASE("not-on-duty: warning in a known week, info in an unknown one", "[rules]") {
    PlanBuilder b;
    const OfficerId adam = b.officer(b.kod, "1001");
    b.post(b.patrol("K1", "2026-11-27T18:00", "2026-11-27T22:00"), b.kod, {adam});
    const auto severity = [&b] {
        const Findings all = only(b.plan, "not-on-duty");
        return all.empty() ? QStringLiteral("-") : QString::number(int(all.at(0).severity));
    };
    const QString info = QString::number(int(Severity::Info));
    const QString warning = QString::number(int(Severity::Warning));
    CHECK(severity() == info);
    b.duty(adam, span("2026-11-22T22:00", "2026-11-23T06:00")); // the night before this service week
    b.duty(adam, span("2026-11-30T06:00", "2026-11-30T14:00")); // Monday after it
    CHECK(severity() == info);
    b.duty(adam, span("2026-11-29T22:00", "2026-11-30T06:00")); // Sunday night still belongs to it
    CHECK(severity() == warning);
    CHECK(found(b.plan, "not-on-duty") == Lines{"1001 K1/ 240"});
    b.duty(adam, span("2026-11-27T14:00", "2026-11-27T20:00"));
    CHECK(found(b.plan, "not-on-duty") == Lines{"1001 K1/ 120"});
    b.duty(adam, span("2026-11-27T20:00", "2026-11-28T04:00")); // two duties, one after the other
    CHECK(found(b.plan, "not-on-duty").empty());
}

TEST_CASE("not-on-duty: a course and being on call at home cover no patrol", "[rules]") {
    for (const auto& [kind, covers] : {std::pair{DutyKind::Dienst, true},
                                       {DutyKind::Bereitschaft, true},
                                       {DutyKind::Rufbereitschaft, false},
                                       {DutyKind::Lehrgang, false}}) {
        PlanBuilder b;
        const OfficerId adam = b.officer(b.kod, "1001");
        b.post(b.patrol("K1", "2026-11-27T18:00", "2026-11-27T22:00"), b.kod, {adam});
        b.duty(adam, span("2026-11-27T14:00", "2026-11-27T22:00"), kind);
        CHECK(found(b.plan, "not-on-duty").empty() == covers);
    }
}

TEST_CASE("people and their times against counting minute by minute", "[rules][oracle]") {
    // 250 small worlds; a third of them lie on the nights of the clock change
    const std::array<QDate, 3> days{QDate(2026, 3, 28), QDate(2026, 10, 24), QDate(2026, 11, 28)};
    Dice dice(11);
    int findings = 0;
    for (int round = 0; round < 250; ++round) {
        const QDate day = days[size_t(round % 3)];
        const Instant zero = fromLocal(day, QTime(12, 0));
        PlanBuilder b({zero, zero.plusMinutes(4 * 1440)});
        const auto some = [&](int longest) {
            const Instant from = zero.plusMinutes(5 * dice(400));
            return TimeSpan(from, from.plusMinutes(5 * (1 + dice(longest))));
        };
        std::vector<OfficerId> people;
        for (const char* no : {"1001", "1002", "1003"})
            people.push_back(b.officer(b.kod, no));
        for (const char* key : {"K1", "K2", "K3", "K4", "K5"}) {
            const PatrolId p = b.patrol(key, some(90));
            std::vector<OfficerId> crew;
            for (const OfficerId who : people)
                if (dice(2) == 0)
                    crew.push_back(who);
            b.post(p, b.kod, crew, 1);
            if (dice(8) == 0)
                b.at(p).patrol.state = PatrolState::Cancelled;
        }
        for (const OfficerId who : people) {
            for (int n = dice(4); n > 0; --n)
                b.duty(who, some(150), dice(5) == 0 ? DutyKind::Lehrgang : DutyKind::Dienst);
            for (int n = dice(3); n > 0; --n)
                b.absence(who, some(60));
        }
        INFO("round " << round);
        const auto minute = [zero](Instant i) { return int((i.ms - zero.ms) / kMinuteMs); };
        const auto marks = [&](auto&& rows, auto&& counts) {
            std::vector<bool> minutes(5 * 1440, false);
            for (const auto& row : rows)
                if (counts(row))
                    for (int m = minute(row.span.start()); m < minute(row.span.end()); ++m)
                        minutes[size_t(m)] = true;
            return minutes;
        };
        Lines doubles, absences, offDuty;
        for (const OfficerId who : people) {
            const QString no = b.plan.officers.value(who, *b.plan.officers.cbegin()).serviceNo.str();
            const auto absent = marks(b.plan.absences, [&](auto& a) { return a.officer == who; });
            const auto onDuty =
                marks(b.plan.duties, [&](auto& d) { return d.officer == who && d.kind == DutyKind::Dienst; });
            const auto live = livePatrolsOf(b.plan, who);
            std::map<const Patrol*, std::vector<bool>> out;
            for (const Patrol* p : live)
                out.emplace(p, marks(std::vector{*p}, [](auto&) { return true; }));
            for (const Patrol* p : live) {
                const auto& own = out.at(p);
                int away = 0, off = 0;
                for (size_t m = 0; m < own.size(); ++m) {
                    away += own[m] && absent[m];
                    off += own[m] && !onDuty[m];
                }
                if (away > 0)
                    absences.push_back((QStringLiteral("%1 %2/ %3").arg(no, p->key.str()).arg(away)).toStdString());
                if (off > 0)
                    offDuty.push_back((QStringLiteral("%1 %2/ %3").arg(no, p->key.str()).arg(off)).toStdString());
                for (const Patrol* q : live) {
                    if (std::tie(p->span, p->key) >= std::tie(q->span, q->key))
                        continue; // p is the earlier one
                    const auto& other = out.at(q);
                    int both = 0;
                    for (size_t m = 0; m < own.size(); ++m)
                        both += own[m] && other[m];
                    if (both > 0)
                        doubles.push_back((QStringLiteral("%1 %2/%3 %4").arg(no, q->key.str(), p->key.str()).arg(both))
                                              .toStdString());
                }
            }
        }
        for (Lines* list : {&doubles, &absences, &offDuty})
            std::sort(list->begin(), list->end());
        REQUIRE(found(b.plan, "double-booking") == doubles);
        REQUIRE(found(b.plan, "absence") == absences);
        REQUIRE(found(b.plan, "not-on-duty") == offDuty);
        findings += int(doubles.size() + absences.size() + offDuty.size());
    }
    CHECK(findings > 500); // the worlds are not empty
}
