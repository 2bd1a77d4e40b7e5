// SPDX-License-Identifier: GPL-3.0-or-later
// Where blocks are drawn, checked against sums of its own over random weeks.
#include "tests/ui/patrols/boardfixture.h"

#include <QSet>

#include <random>

using namespace streife;
using namespace streife::test;

namespace {

constexpr int kHour = 40;

BoardLayout::Sizes sizes() {
    BoardLayout::Sizes s;
    s.hour = kHour;
    return s;
}

/// A week without clock change, crowded in the evenings as weeks are.
Board randomWeek(unsigned seed, int patrols) {
    std::mt19937 random(seed);
    const auto upTo = [&](int n) { return int(random() % unsigned(n)); };
    std::vector<TimeSpan> spans;
    for (int i = 0; i < patrols; ++i) {
        const QDate day = kSampleMonday.addDays(upTo(3) == 0 ? 4 : upTo(7));
        const int minute = upTo(2) == 0 ? 10 * 60 + upTo(300) : upTo(24 * 60);
        const Instant start = serviceDaySpan(day).start().plusMinutes(seed % 2 == 0 ? minute / 15 * 15 : minute);
        spans.push_back({start, start.plusMinutes(1 + upTo(upTo(4) == 0 ? 900 : 240))});
    }
    return boardWith(kSampleMonday, spans);
}

int dayOf(const BoardBlock& block) {
    return int(kSampleMonday.daysTo(serviceDay(block.span.start())));
}

/// Rows of pixels that a patrol takes: at least as many as can be seen.
std::pair<int, int> rowsOf(const BoardBlock& block) {
    const Instant border = serviceDaySpan(kSampleMonday.addDays(dayOf(block))).start();
    const qint64 from = (block.span.start().ms - border.ms) / kMinuteMs;
    const qint64 to = std::min<qint64>(from + block.span.minutes(), 24 * 60);
    const int top = sizes().header + int(from * kHour / 60);
    return {top, std::max(sizes().header + int(to * kHour / 60), top + sizes().minBlock)};
}

bool together(const BoardBlock& a, const BoardBlock& b) {
    return dayOf(a) == dayOf(b) && rowsOf(a).first < rowsOf(b).second && rowsOf(b).first < rowsOf(a).second;
}

/// How many stand side by side at most, counted at the top of every block.
int mostAtOnce(const Board& board, const std::vector<size_t>& some) {
    int most = 0;
    for (const size_t a : some) {
        const int top = rowsOf(board.blocks[a]).first;
        int n = 0;
        for (const size_t b : some)
            n += rowsOf(board.blocks[b]).first <= top && top < rowsOf(board.blocks[b]).second;
        most = std::max(most, n);
    }
    return most;
}

/// Blocks that overlap, or that overlap with the same ones: they share the width of the day.
std::vector<std::vector<size_t>> crowds(const Board& board) {
    std::vector<std::vector<size_t>> out;
    QSet<size_t> seen;
    for (size_t i = 0; i < board.blocks.size(); ++i) {
        if (seen.contains(i))
            continue;
        std::vector<size_t> crowd{i};
        seen.insert(i);
        for (size_t at = 0; at < crowd.size(); ++at)
            for (size_t j = 0; j < board.blocks.size(); ++j)
                if (!seen.contains(j) && together(board.blocks[j], board.blocks[crowd[at]])) {
                    crowd.push_back(j);
                    seen.insert(j);
                }
        out.push_back(crowd);
    }
    return out;
}

} // namespace

TEST_CASE("of random weeks every patrol has one block, at its time and in its day", "[board][layout]") {
    for (unsigned seed = 1; seed <= 24; ++seed) {
        const Board board = randomWeek(seed, 5 + int(seed) * 3);
        const BoardLayout layout(board, sizes(), 900 + int(seed) * 40);
        INFO("seed " << seed);
        size_t placed = 0;
        for (int d = 0; d < layout.dayCount(); ++d)
            placed += layout.blocksOf(d).size();
        CHECK(placed == board.blocks.size());
        for (size_t i = 0; i < board.blocks.size(); ++i) {
            const BoardBlock& b = board.blocks[i];
            const QRect r = layout.block(i);
            CHECK(r.top() == rowsOf(b).first);
            CHECK(r.height() == rowsOf(b).second - rowsOf(b).first);
            CHECK(r.width() > 0);
            CHECK(r.left() >= layout.column(dayOf(b)).left());
            CHECK(r.right() <= layout.column(dayOf(b)).right());
        }
    }
}

TEST_CASE("no two blocks share a pixel, and none is narrower than it must be", "[board][layout]") {
    for (unsigned seed = 1; seed <= 24; ++seed) {
        const Board board = randomWeek(seed, 5 + int(seed) * 3);
        const BoardLayout layout(board, sizes(), 1600);
        INFO("seed " << seed);
        for (size_t a = 0; a < board.blocks.size(); ++a)
            for (size_t b = a + 1; b < board.blocks.size(); ++b)
                CHECK_FALSE(layout.block(a).intersects(layout.block(b)));
        for (const auto& crowd : crowds(board)) {
            QSet<int> lefts;
            for (const size_t i : crowd)
                lefts.insert(layout.block(i).left());
            CHECK(int(lefts.size()) == mostAtOnce(board, crowd)); // as many lanes as are needed, no more
            const int whole = layout.column(dayOf(board.blocks[crowd[0]])).width() - 2 * layout.sizes().gap;
            for (const size_t i : crowd)
                CHECK(layout.block(i).width() >= whole / int(lefts.size()) - 3);
        }
    }
}

TEST_CASE("the place of a block does not depend on other days", "[board][layout]") {
    const Board whole = randomWeek(7, 60);
    Board friday = whole;
    std::erase_if(friday.blocks, [](const BoardBlock& b) { return dayOf(b) != 4; });
    REQUIRE(friday.blocks.size() > 10);
    const BoardLayout all(whole, sizes(), 1400);
    const BoardLayout again(whole, sizes(), 1400);
    const BoardLayout alone(friday, sizes(), 1400);
    size_t next = 0;
    for (size_t i = 0; i < whole.blocks.size(); ++i) {
        CHECK(all.block(i) == again.block(i));
        if (dayOf(whole.blocks[i]) == 4)
            CHECK(all.block(i) == alone.block(next++));
    }
    CHECK(next == friday.blocks.size());
}

TEST_CASE("patrols that begin together stand in the order of the plan", "[board][layout]") {
    const TimeSpan evening{local(kSampleMonday, 18), local(kSampleMonday, 22)};
    Plan plan = sampleWeek();
    for (PlannedPatrol& p : plan.patrols)
        p.patrol.span = evening;
    const Board board = makeBoard(plan, {}, kSampleMonday);
    const BoardLayout layout(board, sizes(), 3000);
    REQUIRE(board.blocks.size() == plan.patrols.size());
    for (size_t i = 0; i < board.blocks.size(); ++i) {
        CHECK(board.blocks[i].id == plan.patrols[i].patrol.id);
        if (i > 0)
            CHECK(layout.block(i).left() > layout.block(i - 1).right());
    }
}

TEST_CASE("what lies under the pointer is the block drawn there, or nothing", "[board][layout]") {
    for (unsigned seed = 1; seed <= 8; ++seed) {
        const Board board = randomWeek(seed, 60);
        const BoardLayout layout(board, sizes(), 1300);
        std::mt19937 random(seed);
        int hits = 0;
        for (int n = 0; n < 2000; ++n) {
            const QPoint at(int(random() % 1400), int(random() % 1100));
            std::optional<size_t> expected;
            for (size_t i = 0; i < board.blocks.size(); ++i)
                if (layout.block(i).contains(at))
                    expected = i;
            INFO("seed " << seed << " at " << at.x() << "," << at.y());
            CHECK(layout.blockAt(at) == expected);
            hits += expected.has_value();
        }
        CHECK(hits > 100);
    }
}

TEST_CASE("days fill the width without gaps, down to their least width", "[board][layout]") {
    const Board board = boardWith(kSampleMonday, {});
    for (const int width : {300, 716, 717, 1000, 1001, 1919, 3840}) {
        INFO("width " << width);
        const BoardLayout layout(board, sizes(), width);
        int x = layout.sizes().gutter;
        for (int d = 0; d < 7; ++d) {
            CHECK(layout.column(d).left() == x);
            CHECK(layout.dayHeader(d).left() == x);
            CHECK(layout.column(d).width() >= layout.sizes().column);
            CHECK(layout.dayAt({x, 50}) == d);
            x = layout.column(d).right() + 1;
            CHECK(layout.dayAt({x - 1, 50}) == d);
        }
        CHECK(layout.contentSize().width() == x);
        CHECK(x >= width);
        CHECK_FALSE(layout.dayAt({x, 50}));
        CHECK_FALSE(layout.dayAt({layout.sizes().gutter - 1, 50}));
    }
}

TEST_CASE("checklist 11: a very short patrol can still be seen and hit", "[board][layout]") {
    const Instant noon = local(kSampleMonday, 12);
    const Board board = boardWith(kSampleMonday, {{noon, noon.plusMinutes(1)},
                                                  {noon.plusMinutes(1), noon.plusMinutes(90)},
                                                  {noon.plusMinutes(90), noon.plusMinutes(180)}});
    const BoardLayout layout(board, sizes(), 1000);
    CHECK(layout.block(0).height() == layout.sizes().minBlock);
    CHECK_FALSE(layout.block(0).intersects(layout.block(1)));
    CHECK(layout.block(2).width() > layout.block(1).width()); // what only touches has the whole width
    for (const size_t i : {0u, 1u, 2u})
        CHECK(layout.blockAt(layout.block(i).center()) == i);
}

TEST_CASE("patrols in the first and in the second of two equal hours stand side by side", "[board][layout]") {
    const Instant first = local(QDate(2026, 10, 24), 26, 15);
    const Instant second = first.plusMinutes(60); // 02:15 again, while the first one has ended
    const Board board =
        boardWith(QDate(2026, 10, 19), {{first, first.plusMinutes(40)}, {second, second.plusMinutes(40)}});
    const BoardLayout layout(board, sizes(), 1000);
    CHECK(layout.block(0).top() == layout.block(1).top());
    CHECK_FALSE(layout.block(0).intersects(layout.block(1)));
}

TEST_CASE("a patrol of another week is not drawn, and one over several days in its first", "[board][layout]") {
    const Instant monday = local(kSampleMonday, 20);
    const Board board =
        boardWith(kSampleMonday, {{monday.plusMinutes(-3 * 24 * 60), monday.plusMinutes(-3 * 24 * 60 + 60)},
                                  {monday, monday.plusMinutes(50 * 60)}});
    const BoardLayout layout(board, sizes(), 1000);
    CHECK(layout.block(0).isNull());
    CHECK(layout.column(0).contains(layout.block(1)));
    CHECK(layout.block(1).bottom() == layout.column(0).bottom());
    CHECK_FALSE(layout.dayOf(monday.plusMinutes(-3 * 24 * 60)));
    CHECK(layout.blocksOf(0).size() == 1);
    CHECK(layout.blocksOf(1).empty());
}
