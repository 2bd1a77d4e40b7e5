// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/outage.h"

#include "core/officers/holders.h"
#include "tests/support/catch.h"
#include "tests/support/planbuilder.h"

using namespace streife;
using namespace streife::test;

TEST_CASE("an outage hits the live patrols that name the person in these hours, and tells who could go", "[outage]") {
    PlanBuilder b;
    const OfficerId ill = b.officer(b.kod, "1", "Adam");
    const OfficerId onDuty = b.officer(b.kod, "2", "Brandt");
    const OfficerId free = b.officer(b.kod, "3", "Celik");
    const OfficerId away = b.officer(b.kod, "4", "Dorn");
    const OfficerId busy = b.officer(b.kod, "5", "Ernst");
    const OfficerId police = b.officer(b.pi, "6", "Fink");
    const PatrolId morning = b.patrol("KOD-1", "2026-11-27T07:00", "2026-11-27T11:00");
    const PatrolId evening = b.patrol("KOD-2", "2026-11-27T18:00", "2026-11-27T22:00");
    const PatrolId cancelled = b.patrol("KOD-3", "2026-11-27T12:00", "2026-11-27T13:00");
    const PatrolId next = b.patrol("KOD-4", "2026-11-28T18:00", "2026-11-28T22:00");
    const PatrolId other = b.patrol("KOD-5", "2026-11-27T08:00", "2026-11-27T10:00");
    for (const PatrolId id : {morning, evening, cancelled, next})
        b.post(id, b.kod, {ill});
    b.post(morning, b.pi, {police});
    b.post(other, b.kod, {busy});
    b.at(cancelled).patrol.state = PatrolState::Cancelled;
    b.duty(onDuty, span("2026-11-27T06:00", "2026-11-27T14:00"));
    b.absence(away, span("2026-11-27T00:00", "2026-11-28T00:00"));

    const auto hits = outageHits(b.plan, ill, span("2026-11-27T06:00", "2026-11-28T06:00"));
    REQUIRE(hits.size() == 2);
    CHECK(hits[0].patrol == morning);
    CHECK(hits[0].post == 0);
    REQUIRE(hits[0].suited.size() == 2);
    CHECK(hits[0].suited[0].officer == onDuty);
    CHECK(hits[0].suited[1].officer == free);
    CHECK(hits[1].patrol == evening);
    CHECK(hits[1].suited.size() == 3); // Ernst is free again; nobody of the police
    CHECK(outageHits(b.plan, police, span("2026-11-27T06:00", "2026-11-28T06:00")).size() == 1);
    CHECK(outageHits(b.plan, ill, span("2026-11-27T11:00", "2026-11-27T18:00")).empty()); // ends do not touch
}

TEST_CASE("who takes over brings the function that goes with the person", "[outage]") {
    PlanBuilder b;
    const OfficerId lead = b.officer(b.kod, "1", "Adam");
    const OfficerId other = b.officer(b.kod, "2", "Brandt");
    const OfficerId second = b.officer(b.kod, "3", "Celik");
    for (const OfficerId o : {lead, second})
        b.plan.functions.push_back({FunctionId(b.next()), o, ShortText(QStringLiteral("Streifenführung")), {}, {}});
    const PatrolId id = b.patrol("KOD-1", "2026-11-27T18:00", "2026-11-27T22:00");
    b.post(id, b.kod, {lead}, 2).post.function = QStringLiteral("Streifenführung");
    const auto hits = outageHits(b.plan, lead, span("2026-11-27T06:00", "2026-11-28T06:00"));
    REQUIRE(hits.size() == 1);
    REQUIRE(hits[0].suited.size() == 1);
    CHECK(hits[0].suited[0].officer == second);
    CHECK_FALSE(hits[0].suited[0].officer == other);
}

TEST_CASE("nobody is proposed first for two patrols that do not go together", "[outage]") {
    PlanBuilder b;
    const OfficerId ill = b.officer(b.kod, "1", "Adam");
    const OfficerId first = b.officer(b.kod, "2", "Brandt");
    const OfficerId second = b.officer(b.kod, "3", "Celik");
    for (const char* key : {"KOD-1", "KOD-2", "KOD-3"}) // the third has nobody left
        b.post(b.patrol(key, "2026-11-27T18:00", "2026-11-27T22:00"), b.kod, {ill});
    const auto hits = outageHits(b.plan, ill, span("2026-11-27T06:00", "2026-11-28T06:00"));
    REQUIRE(hits.size() == 3);
    REQUIRE_FALSE(hits[0].suited.empty());
    REQUIRE_FALSE(hits[1].suited.empty());
    CHECK(QSet<OfficerId>{hits[0].suited[0].officer, hits[1].suited[0].officer} == QSet<OfficerId>{first, second});
    CHECK(hits[2].suited.empty());
}

TEST_CASE("who stands in for the person on that day comes first, and brings the function with it", "[outage][deputy]") {
    PlanBuilder b;
    const OfficerId lead = b.officer(b.kod, "1", "Adam");
    const OfficerId free = b.officer(b.kod, "2", "Brandt");
    const OfficerId deputy = b.officer(b.kod, "3", "Zander");
    b.plan.functions.push_back({FunctionId(b.next()), lead, ShortText(QStringLiteral("Streifenführung")), {}, {}});
    b.plan.functions.push_back({FunctionId(b.next()), free, ShortText(QStringLiteral("Streifenführung")), {}, {}});
    b.plan.qualifications.push_back({QualificationId(b.next()), lead, ShortText(QStringLiteral("Diensthund")), {}});
    const PatrolId friday = b.patrol("KOD-1", "2026-11-28T01:00", "2026-11-28T04:00"); // a night of Friday's
    const PatrolId next = b.patrol("KOD-2", "2026-11-29T18:00", "2026-11-29T22:00");
    for (const PatrolId id : {friday, next})
        b.post(id, b.kod, {lead}).post.function = QStringLiteral("Streifenführung");
    Deputy row;
    row.officer = lead;
    row.deputy = deputy;
    row.firstDay = row.lastDay = QDate(2026, 11, 27);
    b.plan.deputies = {row};
    const auto hits = outageHits(b.plan, lead, span("2026-11-27T06:00", "2026-11-30T06:00"));
    REQUIRE(hits.size() == 2);
    REQUIRE(hits[0].suited.size() == 2);
    CHECK(hits[0].suited[0].officer == deputy);
    CHECK(hits[0].suited[1].officer == free);
    REQUIRE(hits[1].suited.size() == 1); // on Sunday nobody stands in
    CHECK(hits[1].suited[0].officer == free);
    const Holders dog(b.plan.functions, b.plan.qualifications, QStringLiteral("Diensthund"), b.plan.deputies);
    CHECK_FALSE(dog.holds(deputy, QDate(2026, 11, 27))); // what somebody has learnt stays with that person
    const Holders leaders(b.plan.functions, b.plan.qualifications, QStringLiteral("streifenfuehrung"), b.plan.deputies);
    CHECK(leaders.holds(deputy, QDate(2026, 11, 27)));
    CHECK_FALSE(leaders.holds(deputy, QDate(2026, 11, 26)));
    CHECK_FALSE(leaders.holds(deputy, QDate(2026, 11, 28)));
}
