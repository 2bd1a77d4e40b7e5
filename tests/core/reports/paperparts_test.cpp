// SPDX-License-Identifier: GPL-3.0-or-later
// A week plan without the parts that nobody wants on the wall.
#include "core/reports/paperparts.h"
#include "core/reports/reportwriter.h"
#include "tests/core/reports/paperplan.h"
#include "tests/support/catch.h"

using namespace streife;
using namespace streife::test;

namespace {

/// The sample week, in which one patrol was moved since it was issued.
ReportDocument changedWeek() {
    PaperPlan p = PaperPlan::sample();
    WeekSheet sheet = weekSheet(2026, 48, "K-2");
    sheet.previous = issuedWeek(p.plan, *Week::of(2026, 48));
    sheet.previousIssue = QStringLiteral("K-1");
    PlannedPatrol& moved = p.plan.patrols.front();
    moved.patrol.span = {moved.patrol.span.start().plusMinutes(30), moved.patrol.span.end()};
    return weekPlan(p.plan, {sheet}, options());
}

QString html(const PaperParts& parts) {
    return QString::fromUtf8(render(withParts(changedWeek(), parts), ReportFormat::Html));
}

std::vector<PatrolBlock> blocksOf(const ReportDocument& document) {
    std::vector<PatrolBlock> out;
    for (const DayColumn& day : std::get<WeekGrid>(document.sheets.at(0).sections.at(0)).days)
        out.insert(out.end(), day.blocks.begin(), day.blocks.end());
    return out;
}

} // namespace

TEST_CASE("with all parts the paper is the same", "[reports][parts]") {
    CHECK(withParts(changedWeek(), {}) == changedWeek());
}

TEST_CASE("each part is left out for itself, who and when always stay", "[reports][parts]") {
    const std::vector<PatrolBlock> whole = blocksOf(changedWeek());
    REQUIRE(std::any_of(whole.begin(), whole.end(), [](const PatrolBlock& b) { return !b.visits.empty(); }));
    REQUIRE(std::any_of(whole.begin(), whole.end(), [](const PatrolBlock& b) { return b.changed; }));
    for (int mask = 0; mask < 8; ++mask) {
        const PaperParts parts{(mask & 1) != 0, (mask & 2) != 0, (mask & 4) != 0};
        const ReportDocument document = withParts(changedWeek(), parts);
        const std::vector<PatrolBlock> blocks = blocksOf(document);
        REQUIRE(blocks.size() == whole.size());
        CHECK(document.sheets.at(0).changeNote.isEmpty() == !parts.changes);
        for (size_t i = 0; i < blocks.size(); ++i) {
            INFO(mask << ' ' << whole[i].key.toStdString());
            CHECK(blocks[i].when == whole[i].when);
            CHECK(blocks[i].title == whole[i].title);
            CHECK(blocks[i].posts == whole[i].posts);
            CHECK(blocks[i].cancelled == whole[i].cancelled);
            CHECK(blocks[i].details == (parts.details ? whole[i].details : QStringList()));
            CHECK(blocks[i].visits == (parts.visits ? whole[i].visits : std::vector<VisitLine>()));
            CHECK(blocks[i].changed == (parts.changes && whole[i].changed));
            CHECK(blocks[i].change == (parts.changes ? whole[i].change : QString()));
        }
    }
}

TEST_CASE("what is left out is on no paper", "[reports][parts]") {
    REQUIRE(html({}).contains(QStringLiteral("15 min")));
    CHECK_FALSE(html({true, false, true}).contains(QStringLiteral("15 min")));
    REQUIRE(html({}).contains(QStringLiteral("K-1")));
    CHECK_FALSE(html({true, true, false}).contains(QStringLiteral("K-1")));
}

TEST_CASE("cards keep what a crew needs, whatever the wall leaves out", "[reports][parts]") {
    const PaperPlan p = PaperPlan::sample();
    std::vector<PatrolId> all;
    for (const PlannedPatrol& patrol : p.plan.patrols)
        all.push_back(patrol.patrol.id);
    const ReportDocument cards = patrolCards(p.plan, all, {}, options());
    CHECK(withParts(cards, {false, false, false}) == cards);
}
