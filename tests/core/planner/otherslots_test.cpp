// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/otherslots.h"

#include "core/rules/rule.h"
#include "tests/support/catch.h"
#include "tests/support/planbuilder.h"

#include <random>

using namespace streife;
using namespace streife::test;

namespace {

const Instant kNow = at("2026-11-23T15:50");

} // namespace

TEST_CASE("a refusal offers three times at which enough people are on duty, the nearest first", "[slots]") {
    PlanBuilder b;
    const OfficerId one = b.officer(b.pi, "1", "Adler");
    const OfficerId two = b.officer(b.pi, "2", "Berg");
    const PatrolId id = b.patrol("KOD-1", "2026-11-26T18:00", "2026-11-26T22:00");
    b.post(id, b.pi, {}, 2);
    for (const char* day : {"2026-11-25", "2026-11-27", "2026-11-28", "2026-11-29"})
        for (const OfficerId o : {one, two})
            b.duty(o, span((QByteArray(day) + "T16:00").constData(), (QByteArray(day) + "T23:30").constData()));
    b.plan.duties.erase(b.plan.duties.begin()); // only one of them on the 25th
    const auto offers = otherSlots(b.plan, b.at(id), b.pi, kNow);
    REQUIRE(offers.size() == 3);
    CHECK(offers[0].span == span("2026-11-27T18:00", "2026-11-27T22:00"));
    CHECK(offers[1].span == span("2026-11-28T18:00", "2026-11-28T22:00"));
    CHECK(offers[2].span == span("2026-11-29T18:00", "2026-11-29T22:00"));
    CHECK(offers[0].onDuty == 2);
}

TEST_CASE("where nobody is on duty, free people do, and nothing is offered where there are none", "[slots]") {
    PlanBuilder b;
    const OfficerId one = b.officer(b.pi, "1");
    const PatrolId id = b.patrol("KOD-1", "2026-11-24T18:00", "2026-11-24T22:00");
    b.post(id, b.pi, {}, 1);
    auto offers = otherSlots(b.plan, b.at(id), b.pi, kNow);
    REQUIRE(offers.size() == 3);
    CHECK(offers[0].onDuty == 0);
    CHECK(offers[0].free == 1);
    CHECK(offers[0].span == span("2026-11-24T22:00", "2026-11-25T02:00")); // four hours later the same day
    b.absence(one, span("2026-11-20T00:00", "2026-12-04T00:00"));
    CHECK(otherSlots(b.plan, b.at(id), b.pi, kNow).empty());
    CHECK(otherSlots(b.plan, b.at(id), b.kod, kNow).empty()); // nobody known
}

TEST_CASE("what is offered can be taken: the people are free, and no rule is broken", "[slots]") {
    std::mt19937 random(48);
    const auto pick = [&](int n) { return int(random() % unsigned(n)); };
    int offered = 0;
    for (int round = 0; round < 60; ++round) {
        PlanBuilder b;
        std::vector<OfficerId> people;
        for (int i = 0; i < 6; ++i) {
            people.push_back(b.officer(b.pi, QByteArray::number(i).constData(), "Adler"));
            b.plan.officers.find(people.back())->ruleProfile = QStringLiteral("azvopol-nw");
            for (int day = 0; day < 9; ++day)
                if (pick(2) == 0) {
                    const Instant start = at("2026-11-21T06:00").plusMinutes(day * 24 * 60 + pick(3) * 8 * 60);
                    b.duty(people.back(), {start, start.plusMinutes(8 * 60)});
                }
            if (pick(5) == 0)
                b.absence(people.back(), span("2026-11-25T00:00", "2026-11-27T00:00"));
        }
        const PatrolId id = b.patrol("KOD-1", "2026-11-26T18:00", "2026-11-26T22:00");
        b.post(id, b.pi, {}, 2);
        const PatrolId other = b.patrol("KOD-2", "2026-11-27T17:00", "2026-11-27T21:00");
        b.post(other, b.pi, {people[0], people[1]});
        const auto offers = otherSlots(b.plan, b.at(id), b.pi, kNow);
        for (size_t i = 0; i < offers.size(); ++i) {
            ++offered;
            CHECK(kNow <= offers[i].span.start());
            CHECK(offers[i].span.minutes() == 240);
            CHECK_FALSE(offers[i].span.overlaps(b.at(id).patrol.span));
            for (size_t j = 0; j < i; ++j)
                CHECK_FALSE(offers[i].span.overlaps(offers[j].span));
            // Each person put there alone: as many as were told raise nothing but where their duty lies.
            int fine = 0;
            for (const OfficerId o : people) {
                PlanBuilder trial = b;
                PlannedPatrol& p = trial.at(id);
                p.patrol.span = offers[i].span;
                p.posts[0].crew = {{CrewId(trial.next()), p.posts[0].post.id, o, 0}};
                const Findings found = checkPeople(trial.plan, {o});
                const Findings before = checkPeople(b.plan, {o});
                fine += std::none_of(found.begin(), found.end(), [&](const Finding& f) {
                    return f.severity != Severity::Info && f.rule != QStringLiteral("not-on-duty")
                           && std::find(before.begin(), before.end(), f) == before.end();
                });
            }
            CHECK(fine == offers[i].free);
            CHECK(offers[i].free >= 2);
        }
    }
    CHECK(offered > 60);
}
