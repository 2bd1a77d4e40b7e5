// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule.h"
#include "tests/core/rules/ruletestsupport.h"
#include "tests/support/catch.h"
#include "tests/support/planbuilder.h"

using namespace streife;
using namespace streife::test;

namespace {

struct Evening : PlanBuilder {
    PatrolId p = patrol("K1", "2026-11-27T18:00", "2026-11-27T22:00");
    HotspotId station = hotspot("Bahnhof");
    HotspotId park = hotspot("Nordpark");
};

constexpr auto kRule = "visits-exceed-patrol";

} // namespace

TEST_CASE("visits-exceed-patrol: a visit outside the patrol", "[rules]") {
    Evening e;
    e.visit(e.p, e.station, span("2026-11-27T18:00", "2026-11-27T22:00"), 15);
    e.visit(e.p, e.park, span("2026-11-27T21:00", "2026-11-27T23:00"), 15); // there is room before 22:00
    CHECK(found(e.plan, kRule).empty());
    e.visit(e.p, e.park, span("2026-11-27T21:50", "2026-11-27T23:00"), 15); // 5 minutes too few
    CHECK(found(e.plan, kRule) == Lines{" K1/Nordpark 5"});
    e.visit(e.p, e.station, span("2026-11-27T22:00", "2026-11-27T23:00"), 15);
    CHECK(found(e.plan, kRule) == Lines{" K1/Bahnhof 15", " K1/Nordpark 5"});
}

TEST_CASE("visits-exceed-patrol: a planned minute must lie inside with its whole stay", "[rules]") {
    Evening e;
    Visit& v = e.visit(e.p, e.station, span("2026-11-27T18:00", "2026-11-27T22:00"), 15, at("2026-11-27T21:45"));
    CHECK(found(e.plan, kRule).empty());
    v.plannedAt = at("2026-11-27T21:46");
    CHECK(found(e.plan, kRule) == Lines{" K1/Bahnhof 1"});
    v.plannedAt = at("2026-11-27T17:59");
    CHECK(found(e.plan, kRule) == Lines{" K1/Bahnhof 1"});
}

TEST_CASE("visits-exceed-patrol: settled visits that overlap, once per pair", "[rules]") {
    Evening e;
    const TimeSpan evening = span("2026-11-27T18:00", "2026-11-27T22:00");
    e.visit(e.p, e.station, evening, 30, at("2026-11-27T19:00"));
    Visit& second = e.visit(e.p, e.park, evening, 15, at("2026-11-27T19:30"));
    CHECK(found(e.plan, kRule).empty()); // back to back
    second.plannedAt = at("2026-11-27T19:20");
    CHECK(found(e.plan, kRule) == Lines{" K1/Bahnhof 10"});
    second.plannedAt = {};
    second.window = span("2026-11-27T19:20", "2026-11-27T19:35"); // leaves no choice either
    CHECK(found(e.plan, kRule) == Lines{" K1/Bahnhof 10"});
    second.window = span("2026-11-27T19:20", "2026-11-27T20:00"); // waits
    CHECK(found(e.plan, kRule).empty());
}

TEST_CASE("visits-exceed-patrol: stays longer than the patrol or than their windows", "[rules]") {
    Evening e;
    const TimeSpan evening = span("2026-11-27T18:00", "2026-11-27T22:00");
    e.visit(e.p, e.station, evening, 120);
    Visit& second = e.visit(e.p, e.park, evening, 120);
    CHECK(found(e.plan, kRule).empty());
    second.stayMinutes = 121;
    CHECK(found(e.plan, kRule) == Lines{" K1/ 1"});
    second.stayMinutes = 15;
    second.window = span("2026-11-27T19:00", "2026-11-27T19:20");
    e.visit(e.p, e.station, span("2026-11-27T19:00", "2026-11-27T19:20"), 15);
    CHECK(found(e.plan, kRule) == Lines{" K1/ 10"}); // 30 minutes of stays in 20
    const Findings all = only(e.plan, kRule);
    CHECK(all[0].text.contains(QStringLiteral("19:00–19:20")));
    e.at(e.p).patrol.state = PatrolState::Cancelled;
    CHECK(found(e.plan, kRule).empty());
}

TEST_CASE("hotspot-closed: the stay does not fit into what is open", "[rules]") {
    Evening e;
    Visit& v = e.visit(e.p, e.station, span("2026-11-27T18:00", "2026-11-27T20:00"), 15);
    e.closed(e.station, span("2026-11-27T20:00", "2026-11-28T08:00")); // begins when the window ends
    e.closed(e.park, span("2026-11-01T00:00", "2026-12-01T00:00"));
    CHECK(found(e.plan, "hotspot-closed").empty());
    e.closed(e.station, span("2026-11-27T18:15", "2026-11-27T20:00"));
    CHECK(found(e.plan, "hotspot-closed").empty()); // just enough before
    v.stayMinutes = 16;
    CHECK(found(e.plan, "hotspot-closed") == Lines{" K1/Bahnhof "});
    CHECK(only(e.plan, "hotspot-closed")[0].text.contains(
        QStringLiteral("closed 27.11.2026 18:15 – 28.11.2026 08:00"))); // the whole closure, not the part in the visit
    v.stayMinutes = 10;
    v.plannedAt = at("2026-11-27T18:06"); // settled, and one minute too long
    CHECK(found(e.plan, "hotspot-closed") == Lines{" K1/Bahnhof "});
    v.plannedAt = {};
    v.window = span("2026-11-27T17:00", "2026-11-27T20:00");
    v.stayMinutes = 20; // open only before the patrol begins
    CHECK(found(e.plan, "hotspot-closed") == Lines{" K1/Bahnhof "});
}

TEST_CASE("visits against trying every minute", "[rules][oracle]") {
    const std::array<QDate, 3> days{QDate(2026, 3, 28), QDate(2026, 10, 24), QDate(2026, 11, 28)};
    Dice dice(23);
    int outside = 0, overlapping = 0, tight = 0, shut = 0;
    for (int round = 0; round < 400; ++round) {
        const Instant zero = fromLocal(days[size_t(round % 3)], QTime(22, 0));
        PlanBuilder b({zero, zero.plusMinutes(1440)});
        const int from = dice(40), to = from + 30 + dice(200); // the patrol, in minutes after `zero`
        const PatrolId p = b.patrol("K1", TimeSpan{zero.plusMinutes(from), zero.plusMinutes(to)});
        const HotspotId spot = b.hotspot("Bahnhof");
        struct Room {
            int from, to, stay;
            bool settled;
        };
        std::vector<Room> rooms;
        for (int n = 1 + dice(4); n > 0; --n) {
            const int start = dice(260), length = 5 + dice(120), stay = 5 + dice(45);
            std::optional<Instant> planned;
            if (dice(3) == 0)
                planned = zero.plusMinutes(start + dice(30));
            b.visit(p, spot, {zero.plusMinutes(start), zero.plusMinutes(start + length)}, stay, planned);
            const int fixed = planned ? int((planned->ms - zero.ms) / kMinuteMs) : start;
            if (planned || length <= stay)
                rooms.push_back({fixed, fixed + stay, stay, true});
            else
                rooms.push_back({start, start + length, stay, false});
        }
        std::vector<bool> closed(600, false);
        for (int n = dice(3); n > 0; --n) {
            const int start = dice(260), length = 1 + dice(120);
            b.closed(spot, {zero.plusMinutes(start), zero.plusMinutes(start + length)});
            std::fill(closed.begin() + start, closed.begin() + start + length, true);
        }
        // a stay may begin at minute s if all its minutes are allowed
        const auto canStay = [&](const Room& r, auto&& allowed) {
            for (int s = r.from; s + r.stay <= r.to; ++s) {
                bool good = true;
                for (int m = s; m < s + r.stay; ++m)
                    good = good && allowed(m);
                if (good)
                    return true;
            }
            return false;
        };
        const auto inPatrol = [&](int m) { return from <= m && m < to; };
        int expectedOutside = 0, expectedPairs = 0, expectedShut = 0, stays = 0, worst = 0;
        std::vector<Room> inside;
        for (size_t i = 0; i < rooms.size(); ++i) {
            const Room& r = rooms[i];
            stays += r.stay;
            const bool in = canStay(r, inPatrol);
            expectedOutside += !in;
            if (in)
                inside.push_back({std::max(r.from, from), std::min(r.to, to), r.stay, r.settled});
            bool touched = false;
            for (int m = r.from; m < r.to; ++m)
                touched = touched || (closed[size_t(m)] && (!in || inPatrol(m)));
            expectedShut += touched && !canStay(r, [&](int m) { return !closed[size_t(m)] && (!in || inPatrol(m)); });
            for (size_t j = 0; j < i; ++j) {
                int both = 0;
                for (int m = 0; m < 600; ++m)
                    both += r.from <= m && m < r.to && rooms[j].from <= m && m < rooms[j].to;
                expectedPairs += r.settled && rooms[j].settled && both > 0;
            }
        }
        for (int a = from; a < to; ++a)
            for (int z = a + 1; z <= to; ++z) {
                int need = 0;
                for (const Room& r : inside)
                    need += r.from >= a && r.to <= z ? r.stay : 0;
                worst = std::max(worst, need - (z - a));
            }
        int expectedLong = stays > to - from ? stays - (to - from) : 0;
        if (expectedLong == 0 && expectedPairs == 0)
            expectedLong = worst;

        int gotOutside = 0, gotPairs = 0, gotLong = 0;
        for (const Finding& f : only(b.plan, kRule)) {
            if (f.other.isEmpty())
                gotLong = f.minutesMissing.value_or(-1);
            else if (f.title.contains(QStringLiteral("overlap")))
                ++gotPairs;
            else
                ++gotOutside;
        }
        INFO("round " << round);
        REQUIRE(gotOutside == expectedOutside);
        REQUIRE(gotPairs == expectedPairs);
        REQUIRE(gotLong == expectedLong);
        REQUIRE(int(found(b.plan, "hotspot-closed").size()) == expectedShut);
        outside += gotOutside;
        overlapping += gotPairs;
        tight += gotLong > 0;
        shut += expectedShut;
    }
    CHECK(outside > 50);
    CHECK(overlapping > 20);
    CHECK(tight > 20);
    CHECK(shut > 50);
}
