// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/sampleweek.h"
#include "ui/patrols/boardlayout.h"

#include "core/base/localtime.h"

using namespace streife;

namespace {

const BoardBlock& block(const Board& board, const char* title) {
    for (const BoardBlock& b : board.blocks)
        if (b.title == QString::fromUtf8(title))
            return b;
    FAIL("no block " << title);
    return board.blocks.front();
}

QRect rectOf(const Board& board, const BoardLayout& layout, const char* title) {
    for (size_t i = 0; i < board.blocks.size(); ++i)
        if (board.blocks[i].title == QString::fromUtf8(title))
            return layout.block(i);
    return {};
}

Board oneNight(QDate monday, TimeSpan span) {
    Board b;
    b.first = monday;
    for (int i = 0; i < 7; ++i)
        b.days.push_back({monday.addDays(i), {}});
    b.blocks.push_back({PatrolId{1}, span, {}, QStringLiteral("night"), {}, {}, 0, 0, Binding::Proposed, 0, 0, {}});
    return b;
}

} // namespace

TEST_CASE("a block says time, name and what fills each post", "[board]") {
    const Board board = makeBoard(test::sampleWeek(), {}, test::kSampleMonday);
    REQUIRE(board.days.size() == 7);
    REQUIRE(board.blocks.size() == 12);
    const BoardBlock& evening = block(board, "S 19 Abendstreife");
    REQUIRE(evening.posts.size() == 3);
    CHECK(evening.posts[0].letter == QStringLiteral("K"));
    CHECK(evening.posts[0].text == QStringLiteral("Öztürk"));
    CHECK(evening.posts[2].letter == QStringLiteral("P"));
    CHECK(evening.posts[2].state == PostState::Promised);
    const BoardBlock& night = block(board, "S 21 Nacht Innenstadt");
    CHECK(night.posts.back().state == PostState::Open);
    CHECK(night.time.contains(QStringLiteral("19–01")));
    CHECK(night.description.contains(QStringLiteral("19:00–01:00")));
    CHECK(block(board, "S 22 Adventsmarkt").binding == Binding::Cancelled);
}

TEST_CASE("day heads count patrols, open posts and breaches, cancelled ones don't count", "[board]") {
    Finding f;
    f.severity = Severity::Breach;
    f.patrol = PatrolId{119};
    Finding w = f;
    w.severity = Severity::Warning;
    const Board board = makeBoard(test::sampleWeek(), {f, w, f}, test::kSampleMonday);
    CHECK(board.days[4].patrols == 3);
    CHECK(board.days[4].breaches == 2);
    CHECK(board.days[5].open == 1);
    CHECK(board.days[6].patrols == 0);
    CHECK(block(board, "S 19 Abendstreife").breaches == 2);
    CHECK(block(board, "S 19 Abendstreife").warnings == 1);
}

TEST_CASE("a patrol stands in the service day of its start, others side by side", "[board]") {
    const Board board = makeBoard(test::sampleWeek(), {}, test::kSampleMonday);
    const BoardLayout layout(board, {}, 1000);
    const QRect night = rectOf(board, layout, "S 21 Nacht Innenstadt");
    CHECK(layout.column(5).contains(night)); // 19:00–01:00 is one block on Saturday
    CHECK(night.height() == 6 * layout.sizes().hour);
    CHECK(night.top() - layout.column(5).top() == 13 * layout.sizes().hour);
    const QRect evening = rectOf(board, layout, "S 19 Abendstreife");
    const QRect walls = rectOf(board, layout, "S 23 Wallanlagen");
    const QRect station = rectOf(board, layout, "S 18 Bahnhof");
    CHECK_FALSE(evening.intersects(walls));
    CHECK(evening.width() < station.width()); // 15–18 touches 18–22 but does not overlap
    for (size_t i = 0; i < board.blocks.size(); ++i)
        CHECK(layout.blockAt(layout.block(i).center()) == i);
    CHECK_FALSE(layout.blockAt({-500, 100000}));
}

TEST_CASE("positions and instants agree on every quarter hour of a plain day", "[board]") {
    const Board board = makeBoard(test::sampleWeek(), {}, test::kSampleMonday);
    BoardLayout::Sizes sizes;
    sizes.hour = 36;
    const BoardLayout layout(board, sizes, 900);
    for (int minute = 0; minute < 24 * 60; minute += 15) {
        const Instant at = serviceDaySpan(test::kSampleMonday.addDays(2)).start().plusMinutes(minute);
        CHECK(layout.instantAt(2, layout.yOf(at, 2), 15) == at);
    }
    CHECK(layout.instantAt(2, -1000, 15) == serviceDaySpan(test::kSampleMonday.addDays(2)).start());
    CHECK(layout.instantAt(2, 100000, 15) == serviceDaySpan(test::kSampleMonday.addDays(2)).end());
}

TEST_CASE("nights of the clock change keep their wall-clock place and their real length", "[board]") {
    SECTION("autumn: 22-06 lasts nine hours and fills the axis to its end") {
        const QDate monday(2026, 10, 19);
        const TimeSpan night{fromLocal(QDate(2026, 10, 24), QTime(22, 0)), fromLocal(QDate(2026, 10, 25), QTime(6, 0))};
        CHECK(night.minutes() == 9 * 60);
        const Board board = oneNight(monday, night);
        const BoardLayout layout(board, {}, 1000);
        CHECK(layout.block(0).bottom() == layout.column(5).bottom());
        CHECK(layout.block(0).height() == 8 * layout.sizes().hour);
        // One day later by keyboard: starts at the same wall-clock time, still nine hours of work.
        const TimeSpan moved = movedDays(night, 1);
        CHECK(toLocal(moved.start()).time == QTime(22, 0));
        CHECK(moved.minutes() == 9 * 60);
    }
    SECTION("spring: no place on the axis gives a time that does not exist") {
        const QDate monday(2026, 3, 23);
        const Board board =
            oneNight(monday, {fromLocal(QDate(2026, 3, 28), QTime(22, 0)), fromLocal(QDate(2026, 3, 29), QTime(6, 0))});
        const BoardLayout layout(board, {}, 1000);
        Instant last{};
        for (int y = layout.column(5).top(); y <= layout.column(5).bottom() + 1; ++y) {
            const Instant at = layout.instantAt(5, y, 15);
            CHECK(last <= at);
            last = at;
        }
    }
}

TEST_CASE("many overlapping patrols never overlap on screen", "[board]") {
    Board board = oneNight(test::kSampleMonday, serviceDaySpan(test::kSampleMonday));
    board.blocks.clear();
    for (int i = 0; i < 200; ++i) {
        const Instant start =
            serviceDaySpan(test::kSampleMonday.addDays(i % 7)).start().plusMinutes((i * 37) % 1000 / 15 * 15);
        board.blocks.push_back({PatrolId{i + 1},
                                {start, start.plusMinutes(60 + i % 5 * 45)},
                                {},
                                {},
                                {},
                                {},
                                0,
                                0,
                                Binding::Proposed,
                                0,
                                0,
                                {}});
    }
    std::sort(board.blocks.begin(), board.blocks.end(),
              [](const auto& a, const auto& b) { return a.span.start() < b.span.start(); });
    const BoardLayout layout(board, {}, 1800);
    for (size_t a = 0; a < board.blocks.size(); ++a)
        for (size_t b = a + 1; b < board.blocks.size(); ++b)
            if (board.blocks[a].span.overlaps(board.blocks[b].span))
                CHECK_FALSE(layout.block(a).intersects(layout.block(b)));
}
