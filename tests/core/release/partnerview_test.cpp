// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/partnerview.h"

#include "tests/support/catch.h"
#include "tests/support/planbuilder.h"

using namespace streife;
using namespace streife::test;

TEST_CASE("a partner sees of our people the strength and what is released, and all of its own", "[release]") {
    PlanBuilder b;
    const AgencyId station = b.agency("Wache Nord", b.pi);
    const OfficerId ours = b.officer(b.kod, "1", "Adam");
    const OfficerId theirs = b.officer(b.pi, "2", "Berger");
    const OfficerId below = b.officer(station, "3", "Celik");
    const PatrolId id = b.patrol("KOD-1", "2026-11-27T18:00", "2026-11-27T22:00");
    b.post(id, b.kod, {ours}, 2).releasedName = QStringLiteral("Bär");
    b.post(id, b.pi, {theirs});
    b.post(id, station, {below});
    for (const OfficerId o : {ours, theirs, below}) {
        b.duty(o, span("2026-11-27T14:00", "2026-11-27T22:00"));
        b.absence(o, span("2026-11-28T14:00", "2026-11-28T22:00"));
    }
    const Plan seen = partnerView(b.plan, b.pi);
    const PlannedPatrol& patrol = seen.patrols.front();
    CHECK(patrol.posts[0].crew.empty());
    CHECK(patrol.posts[0].post.promised == 1);
    CHECK(patrol.posts[0].open() == 1);
    CHECK(patrol.posts[0].releasedName == QStringLiteral("Bär"));
    CHECK(patrol.posts[1].crew.size() == 1);
    CHECK(patrol.posts[2].crew.size() == 1);
    CHECK_FALSE(seen.officers.contains(ours));
    CHECK(seen.officers.contains(theirs));
    CHECK(seen.officers.contains(below));
    CHECK(seen.duties.size() == 2);
    CHECK(seen.absences.size() == 2);
    for (const OfficerId o : {theirs, below})
        CHECK(std::any_of(seen.duties.begin(), seen.duties.end(), [&](const Duty& d) { return d.officer == o; }));
}
