// SPDX-License-Identifier: GPL-3.0-or-later
// Patrols that last over nights and days: where they stand, what the other days say, how their times read.
#include "core/base/formats.h"
#include "core/reports/reportwriter.h"
#include "tests/core/reports/paperplan.h"
#include "tests/support/catch.h"

#include <tuple>

using namespace streife;
using namespace streife::test;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

WeekGrid gridOf(const PaperPlan& p, int number, int year = 2026) {
    const auto document = weekPlan(p.plan, {weekSheet(year, number)}, options());
    return std::get<WeekGrid>(document.sheets.at(0).sections.at(0));
}

QStringList running(const WeekGrid& grid, int day) {
    return grid.days.at(size_t(day)).runningOn;
}

} // namespace

TEST_CASE("a patrol over several days stands once and is told under every further day", "[reports][multiday]") {
    const German german;
    PaperPlan p;
    (void)p.patrol("KOD-1", span("2026-11-23T18:00", "2026-11-25T10:00"), "Stadtfest", "S 7");
    const WeekGrid grid = gridOf(p, 48);
    REQUIRE(grid.days[0].blocks.size() == 1);
    CHECK(running(grid, 0).isEmpty());
    CHECK(running(grid, 1) == QStringList{u("S 7 Stadtfest läuft bis Mi 25.11., 10:00")});
    CHECK(running(grid, 2) == QStringList{u("S 7 Stadtfest läuft bis 10:00")});
    for (int day = 3; day < 7; ++day)
        CHECK(running(grid, day).isEmpty());
    size_t blocks = 0;
    for (const DayColumn& day : grid.days)
        blocks += day.blocks.size();
    CHECK(blocks == 1);
}

TEST_CASE("the border of the service day decides whether a day still sees the night", "[reports][multiday]") {
    const German german;
    struct Case {
        const char* end;
        QStringList tuesday;
        QStringList wednesday;
    };
    const QString runs = u("S 7 Nacht läuft bis %1");
    const std::vector<Case> cases{
        {"2026-11-24T05:59", {}, {}}, // Monday's service day still
        {"2026-11-24T06:00", {}, {}},
        {"2026-11-24T06:01", {runs.arg(u("06:01"))}, {}},
        {"2026-11-24T23:59", {runs.arg(u("23:59"))}, {}},
        {"2026-11-25T00:00", {runs.arg(u("Mi 25.11., 00:00"))}, {}},
        {"2026-11-25T06:00", {runs.arg(u("Mi 25.11., 06:00"))}, {}},
        {"2026-11-25T06:30", {runs.arg(u("Mi 25.11., 06:30"))}, {runs.arg(u("06:30"))}},
    };
    for (const Case& c : cases) {
        INFO(c.end);
        PaperPlan p;
        (void)p.patrol("KOD-1", span("2026-11-23T22:00", c.end), "Nacht", "S 7");
        const WeekGrid grid = gridOf(p, 48);
        CHECK(running(grid, 1) == c.tuesday);
        CHECK(running(grid, 2) == c.wednesday);
    }
}

TEST_CASE("what began weeks before and what is cancelled", "[reports][multiday]") {
    const German german;
    PaperPlan p;
    (void)p.patrol("KOD-1", span("2026-11-19T18:00", "2026-11-24T12:00"), "Gipfel", "S 1"); // Thursday before
    (void)p.patrol("KOD-2", span("2026-11-22T22:00", "2026-11-23T00:30"), "Nacht", "S 2");
    p.patrol("KOD-3", span("2026-11-22T22:00", "2026-11-24T12:00"), "Absage", "S 3").patrol.state =
        PatrolState::Cancelled;
    (void)p.patrol("KOD-4", span("2026-11-22T20:00", "2026-11-23T00:00"), "Abend", "S 4"); // over at midnight
    (void)p.patrol("KOD-5", span("2026-11-29T22:00", "2026-12-02T08:00"), "Weiter", "");   // leaves the week
    const WeekGrid grid = gridOf(p, 48);
    CHECK(running(grid, 0) == QStringList{u("S 1 Gipfel läuft bis Di 24.11., 12:00"), u("S 2 Nacht läuft bis 00:30")});
    CHECK(running(grid, 1) == QStringList{u("S 1 Gipfel läuft bis 12:00")});
    CHECK(running(grid, 2).isEmpty());
    REQUIRE(grid.days[6].blocks.size() == 1);
    const WeekGrid next = gridOf(p, 49);
    CHECK(running(next, 0) == QStringList{u("Weiter läuft bis Mi 02.12., 08:00")});
    CHECK(running(next, 1) == QStringList{u("Weiter läuft bis Mi 02.12., 08:00")});
    CHECK(running(next, 2) == QStringList{u("Weiter läuft bis 08:00")});
    CHECK(running(next, 3).isEmpty());
}

TEST_CASE("nights of the clock change run on by the clock of the wall", "[reports][multiday]") {
    const German german;
    // Sunday is the day of the change; the night before and the night after are 7 or 9, and 8 hours long.
    for (const auto& [year, number, saturday] :
         {std::tuple(2026, 43, QDate(2026, 10, 24)), std::tuple(2027, 12, QDate(2027, 3, 27))}) {
        INFO(saturday.toString(Qt::ISODate));
        PaperPlan p(saturday.addDays(-5), saturday.addDays(9));
        (void)p.patrol("KOD-1",
                       TimeSpan(fromLocal(saturday, QTime(22, 0)), fromLocal(saturday.addDays(1), QTime(7, 0))),
                       "Nacht", "S 1");
        (void)p.patrol(
            "KOD-2",
            TimeSpan(fromLocal(saturday.addDays(1), QTime(22, 0)), fromLocal(saturday.addDays(2), QTime(5, 0))),
            "Zweite", "S 2");
        const WeekGrid grid = gridOf(p, number, year);
        CHECK(running(grid, 6) == QStringList{u("S 1 Nacht läuft bis 07:00")});
        CHECK(formatSpan(grid.days[5].blocks.at(0).span) == u("22:00–07:00 (So)"));
        CHECK(running(gridOf(p, number + 1, year), 0) == QStringList{u("S 2 Zweite läuft bis 05:00")});
    }
}

TEST_CASE("visits of a patrol over several days say on which day", "[reports][multiday]") {
    const German german;
    PaperPlan p;
    PlannedPatrol& one = p.patrol("KOD-1", span("2026-11-23T18:00", "2026-11-25T10:00"), "Stadtfest", "S 7");
    p.visit(one, p.hotspot("Bahnhof"), span("2026-11-23T20:00", "2026-11-23T22:00"));
    p.visit(one, p.hotspot("Bahnhof"), span("2026-11-24T20:00", "2026-11-24T22:00"));
    p.visit(one, p.hotspot("Dom"), one.patrol.span);
    p.visit(one, p.hotspot("Park"), span("2026-11-24T23:00", "2026-11-25T01:00"));
    one.visits.back().plannedAt = at("2026-11-25T00:30");
    PlannedPatrol& night = p.patrol("KOD-2", span("2026-11-25T22:00", "2026-11-26T06:00"), "Nacht", "S 8");
    p.visit(night, p.hotspot("Bahnhof"), span("2026-11-26T00:00", "2026-11-26T02:00"));
    const WeekGrid grid = gridOf(p, 48);
    QStringList when;
    for (const VisitLine& v : grid.days[0].blocks.at(0).visits)
        when.append(QString(v.when).replace(QChar(QChar::Nbsp), u' '));
    CHECK(when == QStringList{u("Mo 20–22"), u("Di 20–22"), u("Mo 18–10 (25.11.)"), u("Mi 00:30")});
    CHECK(grid.days[2].blocks.at(0).visits.at(0).when == u("00–02")); // within 24 hours nobody is in doubt
}

TEST_CASE("a visit that moves to another day is a change of the wall", "[reports][multiday][changes]") {
    const German german;
    PaperPlan p;
    PlannedPatrol& one = p.patrol("KOD-1", span("2026-11-23T18:00", "2026-11-25T10:00"), "Stadtfest", "S 7");
    p.visit(one, p.hotspot("Bahnhof"), span("2026-11-23T20:00", "2026-11-23T22:00"));
    WeekSheet sheet = weekSheet(2026, 48);
    sheet.previous = issuedWeekFromJson(toJson(issuedWeek(p.plan, sheet.week)));
    const auto change = [&] {
        const auto document = weekPlan(p.plan, {sheet}, options());
        return std::get<WeekGrid>(document.sheets[0].sections[0]).days[0].blocks.at(0).change;
    };
    CHECK(change().isEmpty());
    p.plan.patrols[0].visits[0].window = span("2026-11-24T20:00", "2026-11-24T22:00");
    CHECK(change() == u("Anlaufpunkte geändert"));
}

TEST_CASE("the month names the end of what lasts longer than a day", "[reports][multiday]") {
    const German german;
    PaperPlan p;
    (void)p.patrol("KOD-1", span("2026-11-23T18:00", "2026-11-25T10:00"), "Stadtfest");
    (void)p.patrol("KOD-2", span("2026-11-26T20:00", "2026-11-27T02:00"), "Nacht");
    QStringList texts;
    for (const PageLayout& page : layoutPages(monthPlan(p.plan, 2026, 11, {at("2026-11-24T09:40"), {}, {}}, options())))
        for (const TextMark& t : page.texts)
            texts.append(t.text);
    CHECK(texts.contains(u("18–10 (25.11.)")));
    CHECK(texts.contains(u("20–02")));
}

TEST_CASE("what begins after midnight names its own day wherever it stands under the day before",
          "[reports][multiday]") {
    const German german;
    PaperPlan p;
    const OfficerId jost = p.officer(p.kod, "Jost", "Ida");
    const PatrolId id = p.patrol("KOD-1", span("2026-11-25T02:00", "2026-11-25T05:00"), "Früh", "S 1").patrol.id;
    p.post(p.plan.patrols[0], {p.kod, {jost}});
    (void)p.patrol("KOD-2", span("2026-11-25T05:30", "2026-11-26T01:00"), "Lang", "S 2");
    (void)p.patrol("KOD-3", span("2026-11-25T06:00", "2026-11-25T07:00"), "Tag", "S 3");
    const WeekGrid grid = gridOf(p, 48);
    REQUIRE(grid.days[1].blocks.size() == 2);
    CHECK(grid.days[1].blocks[0].when == u("Mi 02:00–05:00"));
    CHECK(grid.days[1].blocks[1].when == u("Mi 05:30–01:00 (Do)"));
    CHECK(grid.days[2].blocks.at(0).when == u("06:00–07:00"));
    const SheetState state{at("2026-11-24T09:40"), {}, {}};
    const auto textsOf = [](const ReportDocument& d) {
        QStringList out;
        for (const PageLayout& page : layoutPages(d))
            for (const TextMark& t : page.texts)
                out << t.text;
        return out;
    };
    CHECK(textsOf(weekPlan(p.plan, {weekSheet(2026, 48)}, options())).contains(u("Mi 02:00–05:00")));
    CHECK(textsOf(monthPlan(p.plan, 2026, 11, state, options())).contains(u("Mi 02–05")));
    CHECK(textsOf(patrolCards(p.plan, {id}, state, options())).contains(u("Mi 02:00–05:00")));
    CHECK(textsOf(personalSheet(p.plan, jost, 2026, 11, {}, state, options())).contains(u("Mi 02:00–05:00")));
    const QString html =
        QString::fromUtf8(render(weekPlan(p.plan, {weekSheet(2026, 48)}, options()), ReportFormat::Html));
    CHECK(html.contains(u("<th scope=\"row\">Mi 02:00–05:00</th>")));
    const QString month = QString::fromUtf8(render(monthPlan(p.plan, 2026, 11, state, options()), ReportFormat::Html));
    CHECK(month.contains(u("<th scope=\"row\">Mi 02:00–05:00</th>")));
}

TEST_CASE("short spans name the end's day only beyond 24 hours", "[reports][multiday]") {
    const German german;
    CHECK(formatSpanShort(span("2026-11-23T18:00", "2026-11-23T22:30")) == u("18–22:30"));
    CHECK(formatSpanShort(span("2026-11-23T18:00", "2026-11-24T18:00")) == u("18–18"));
    CHECK(formatSpanShort(span("2026-11-23T18:00", "2026-11-24T20:00")) == u("18–20 (Di)"));
    CHECK(formatSpanShort(span("2026-11-23T18:00", "2026-11-25T20:00")) == u("18–20 (25.11.)"));
    // 25 hours on the clock of the wall, but the night is one hour shorter: still more than a day on the wall
    CHECK(formatSpanShort(span("2027-03-27T20:00", "2027-03-28T22:00")) == u("20–22 (So)"));
}
