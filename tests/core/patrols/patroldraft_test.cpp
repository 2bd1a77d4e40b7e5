// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/patroldraft.h"

#include "tests/support/catch.h"

#include <random>

using namespace streife;

namespace {

constexpr qint64 kMonday = 1'795'435'200'000; // an hour in November

TimeSpan minutes(qint64 from, qint64 to) {
    return {Instant{kMonday}.plusMinutes(from), Instant{kMonday}.plusMinutes(to)};
}

PatrolDraft draft(const TimeSpan& span) {
    PatrolDraft d{QStringLiteral("KOD-1"),
                  QStringLiteral("Bahnhof"),
                  span,
                  PatrolMode::Car,
                  QStringLiteral("S 1"),
                  QStringLiteral("Wache"),
                  PatrolState::Cancelled,
                  PatrolOutcome::Aborted,
                  QStringLiteral("Regen"),
                  span.start().plusMinutes(5),
                  SeriesId(3),
                  QStringLiteral("2026-11-23"),
                  {},
                  {},
                  {QStringLiteral("Kioske")}};
    d.posts = {{AgencyId(1), 2, 1, QStringLiteral("Führung"), QStringLiteral("C"), {OfficerId(7)}}};
    return d;
}

} // namespace

TEST_CASE("a moved patrol takes its visits along, minute for minute", "[patrols]") {
    std::mt19937 random(4);
    const auto upTo = [&](int n) { return int(random() % unsigned(n)); };
    for (int round = 0; round < 500; ++round) {
        const qint64 length = 30 + upTo(600);
        PatrolDraft d = draft(minutes(0, length));
        for (int n = upTo(5); n > 0; --n) {
            const qint64 from = upTo(int(length));
            const TimeSpan window = minutes(from, from + 1 + upTo(int(length - from)));
            d.visits.push_back({HotspotId(1 + n), window, 10, window.start()});
        }
        const qint64 shift = upTo(20'000) - 10'000;
        const PatrolDraft moved = d.movedTo(minutes(shift, shift + length));
        REQUIRE(moved.visits.size() == d.visits.size());
        for (size_t i = 0; i < d.visits.size(); ++i) {
            CHECK(moved.visits[i].window.start() == d.visits[i].window.start().plusMinutes(shift));
            CHECK(moved.visits[i].window.end() == d.visits[i].window.end().plusMinutes(shift));
            CHECK(moved.visits[i].plannedAt == d.visits[i].plannedAt->plusMinutes(shift));
            CHECK(moved.visits[i].hotspot == d.visits[i].hotspot);
        }
        CHECK(moved.movedTo(d.span) == d); // there and back again
        PatrolDraft rest = moved;
        rest.span = d.span;
        rest.visits = d.visits;
        CHECK(rest == d); // nothing else moved
    }
}

TEST_CASE("visits that lay inside lie inside of a shorter or longer patrol, in their order", "[patrols]") {
    std::mt19937 random(9);
    const auto upTo = [&](int n) { return int(random() % unsigned(n)); };
    for (int round = 0; round < 500; ++round) {
        PatrolDraft d = draft(minutes(0, 240));
        for (const qint64 from : {0, 60, 120, 180})
            d.visits.push_back({HotspotId(from + 1), minutes(from, from + 60), 10, {}});
        const qint64 shift = upTo(3000) - 1500;
        const qint64 length = 1 + upTo(480);
        const TimeSpan to = minutes(shift, shift + length);
        const PatrolDraft moved = d.movedTo(to);
        for (size_t i = 0; i < moved.visits.size(); ++i) {
            const TimeSpan& window = moved.visits[i].window;
            const bool cutAway = qint64(i) * 60 >= length; // left for the rules to show
            CHECK((to.contains(window) || cutAway));
            CHECK(window.start() == minutes(shift + qint64(i) * 60, shift + qint64(i) * 60 + 1).start());
            CHECK(window.minutes() <= 60);
        }
    }
}

TEST_CASE("a visit over the whole patrol stays one over the whole patrol", "[patrols]") {
    for (const qint64 length : {30, 240, 600}) {
        PatrolDraft d = draft(minutes(0, 240));
        d.visits = {{HotspotId(1), d.span, 15, {}}};
        CHECK(d.movedTo(minutes(50, 50 + length)).visits[0].window == minutes(50, 50 + length));
    }
}

TEST_CASE("a copy starts afresh, names and promises go along only where wanted", "[patrols]") {
    const PatrolDraft d = draft(minutes(0, 240));
    const PatrolDraft fresh = d.asNew(false);
    CHECK(fresh.key.isEmpty());
    CHECK(fresh.state == PatrolState::Proposed);
    CHECK(fresh.outcome == PatrolOutcome::None);
    CHECK(fresh.outcomeReason.isEmpty());
    CHECK_FALSE(fresh.abortedAt);
    CHECK_FALSE(fresh.series);
    CHECK(fresh.seriesDay.isEmpty());
    REQUIRE(fresh.posts.size() == 1);
    CHECK(fresh.posts[0].crew.empty());
    CHECK(fresh.posts[0].promised == 0);
    CHECK(fresh.posts[0].strength == 2); // what is asked for stays
    CHECK(fresh.posts[0].function == QStringLiteral("Führung"));
    CHECK(fresh.title == d.title);
    CHECK(fresh.tasks == d.tasks);
    const PatrolDraft with = d.asNew(true);
    CHECK(with.posts == d.posts);
    CHECK(with.key.isEmpty());
}
