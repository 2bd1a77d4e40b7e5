// SPDX-License-Identifier: GPL-3.0-or-later
// Geometry of the rows: what holds for every plan.
#include "core/base/localtime.h"
#include "tests/support/catch.h"
#include "ui/patrols/rowlayout.h"

#include <random>

using namespace streife;

namespace {

constexpr int kText = 30;

RowPlan anyPlan(unsigned seed, QDate monday, int days) {
    std::mt19937 random(seed);
    const auto pick = [&](int from, int to) { return std::uniform_int_distribution<int>(from, to)(random); };
    RowPlan plan{monday, kDefaultDayBorder, {}, {}};
    for (int d = 0; d < days; ++d)
        plan.days.push_back({monday.addDays(d), {}});
    for (int r = 0; r < 12; ++r) {
        PlanRow row{PlanRow::Kind::Officer, r + 1, QStringLiteral("N"), {}, {}, 0, {}, false, {}};
        std::vector<RowItem> patrols;
        for (int i = pick(0, 9); i > 0; --i) {
            const Instant start = fromLocal(monday, QTime(6, 0)).plusMinutes(pick(-300, days * 1440 - 1));
            const TimeSpan span{start, start.plusMinutes(pick(1, 900))};
            const bool patrol = pick(0, 1) == 1;
            RowItem item{patrol ? RowItem::Kind::Patrol : RowItem::Kind::Duty,
                         span,
                         QStringLiteral("S 1"),
                         {},
                         Binding::Proposed,
                         false,
                         {}};
            (patrol ? patrols : row.items).push_back(item);
        }
        std::sort(patrols.begin(), patrols.end(),
                  [](const RowItem& a, const RowItem& b) { return a.span.start() < b.span.start(); });
        row.items.insert(row.items.end(), patrols.begin(), patrols.end());
        plan.rows.push_back(row);
    }
    return plan;
}

RowLayout layoutOf(const RowPlan& plan, int width) {
    return {plan, {}, width, [](const QString&) { return kText; }};
}

} // namespace

TEST_CASE("bars of patrols never cover each other, lie in their row and leave room for their text", "[rows][layout]") {
    for (unsigned seed = 0; seed < 60; ++seed)
        for (const int days : {1, 7, 28}) {
            INFO("seed " << seed << ", days " << days);
            const RowPlan plan = anyPlan(seed, QDate(2026, 10, 19), days);
            const RowLayout layout = layoutOf(plan, 900);
            int bottom = layout.sizes().header;
            for (int r = 0; r < layout.rowCount(); ++r) {
                const QRect row = layout.row(r);
                REQUIRE(row.top() == bottom); // no gap between the rows
                bottom = row.bottom() + 1;
                std::vector<QRect> bars;
                for (size_t i = 0; i < plan.rows[size_t(r)].items.size(); ++i) {
                    const QRect bar = layout.item({r, int(i)});
                    REQUIRE(row.contains(bar));
                    if (plan.rows[size_t(r)].items[i].kind != RowItem::Kind::Patrol)
                        continue;
                    CHECK(bar.width() >= kText);
                    for (const QRect& other : bars)
                        REQUIRE_FALSE(bar.intersects(other));
                    bars.push_back(bar);
                }
            }
            CHECK(layout.contentSize().height() == bottom);
        }
}

TEST_CASE("what lies under a point of the rows is what is drawn there, patrols before duties", "[rows][layout]") {
    for (unsigned seed = 0; seed < 30; ++seed) {
        const RowPlan plan = anyPlan(seed, QDate(2026, 11, 23), 7);
        const RowLayout layout = layoutOf(plan, 1100);
        std::mt19937 random(seed);
        for (int n = 0; n < 300; ++n) {
            const QPoint at(int(random() % unsigned(layout.contentSize().width())),
                            int(random() % unsigned(layout.contentSize().height())));
            const auto hit = layout.itemAt(at);
            bool patrol = false;
            bool any = false;
            for (int r = 0; r < layout.rowCount(); ++r)
                for (size_t i = 0; i < plan.rows[size_t(r)].items.size(); ++i)
                    if (layout.item({r, int(i)}).contains(at)) {
                        any = true;
                        patrol = patrol || plan.rows[size_t(r)].items[i].kind == RowItem::Kind::Patrol;
                    }
            REQUIRE(hit.has_value() == any);
            if (hit) {
                CHECK(layout.item(*hit).contains(at));
                CHECK((plan.rows[size_t(hit->row)].items[size_t(hit->item)].kind == RowItem::Kind::Patrol) == patrol);
            }
        }
    }
}

TEST_CASE("places on the axis and instants belong to each other, also where the clock changes", "[rows][layout]") {
    // KW 43/2026 has a night of 25 hours, KW 13/2026 one of 23.
    for (const QDate monday : {QDate(2026, 10, 19), QDate(2026, 3, 23), QDate(2026, 11, 23)}) {
        const RowPlan plan = anyPlan(1, monday, 7);
        const RowLayout layout = layoutOf(plan, 3000); // wide enough for quarters of an hour
        REQUIRE(layout.snap() == 15);
        for (int minute = 0; minute < 7 * 1440; minute += 15) {
            const QDateTime wall = QDateTime(monday, QTime(6, 0), Qt::UTC).addSecs(minute * 60);
            const ResolvedLocal at = resolveLocal(wall.date(), wall.time());
            if (at.kind != LocalKind::Plain)
                continue;
            CHECK(layout.instantAt(layout.xOf(at.at), 15) == at.at);
        }
    }
    CHECK(layoutOf(anyPlan(1, QDate(2026, 11, 23), 7), 1200).snap() == 15);
    CHECK(layoutOf(anyPlan(1, QDate(2026, 11, 23), 28), 900).snap() == 30);
}
