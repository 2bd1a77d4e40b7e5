// SPDX-License-Identifier: GPL-3.0-or-later
// The same report in every format.
#include "tests/core/reports/reporttools.h"
#include "tests/support/catch.h"

#include <tuple>

using namespace streife;
using namespace streife::test;

TEST_CASE("what each table format shows of a patrol is the same", "[reports][html][csv][xlsx]") {
    const German german;
    PaperPlan p = PaperPlan::sample();
    p.plan.patrols[4].patrol.state = PatrolState::Cancelled;
    const auto document = week(p);
    const QString html = rendered(document, ReportFormat::Html);
    const QString csv = rendered(document, ReportFormat::Csv);
    const QString strings = unzipped(written(document, "xlsx"), "xl/sharedStrings.xml");
    for (const PlannedPatrol& x : p.plan.patrols) {
        INFO(x.patrol.key.str());
        for (const QString& text : {x.patrol.title.str(), x.patrol.callSign}) {
            CHECK(html.contains(text));
            CHECK(csv.contains(text));
            CHECK(strings.contains(text));
        }
    }
    CHECK(html.count(u("<th scope=\"row\">")) == 11);
    CHECK(html.count(u("abgesagt")) == 1);
    CHECK(html.contains(u("<s>Bahnhof</s>"))); // struck, but still to be read
    CHECK(csv.count(u("abgesagt")) == 1);
    CHECK(strings.count(u("abgesagt")) == 1);
}

TEST_CASE("the month and the card as tables", "[reports][csv][xlsx]") {
    const German german;
    PaperPlan p = PaperPlan::sample();
    p.plan.holidays = {{QDate(2026, 11, 1), u("Allerheiligen")}};
    const SheetState state{at("2026-11-24T09:40"), {}, {}};
    const QString month = rendered(monthPlan(p.plan, 2026, 11, state, options()), ReportFormat::Csv);
    CHECK(month.contains(u("Tag;Beginn;Ende;Rufname;Streife;Behörden;Offene Plätze;Status\r\n")));
    CHECK(month.contains(u("28.11.2026;28.11.2026 19:00;29.11.2026 01:00;S 21;Nacht Innenstadt;K P;1;\r\n")));
    const QString html = rendered(monthPlan(p.plan, 2026, 11, state, options()), ReportFormat::Html);
    CHECK(html.contains(u("<h2>Sonntag, 01.11.2026 – Allerheiligen</h2>")));
    CHECK_FALSE(html.contains(u("Montag, 02.11.2026"))); // nothing on that day
    p.task(p.plan.patrols[0], "Beleuchtung prüfen");
    const QString card =
        rendered(patrolCards(p.plan, {p.plan.patrols[0].patrol.id}, state, options()), ReportFormat::Html);
    for (const char* wanted : {"<h1>Streifenkarte KOD-101</h1>", "<h2>Anlaufpunkte</h2>", "Beleuchtung prüfen",
                               "<h2>Ergebnis</h2>", "gemeinsam", "ausgefallen"})
        CHECK(card.contains(u(wanted)));
}

TEST_CASE("the same plan gives the same bytes where no clock is in the format, and the same text on paper",
          "[reports]") {
    const PaperPlan p = PaperPlan::sample();
    for (const ReportFormat format : {ReportFormat::Html, ReportFormat::Csv, ReportFormat::Ics})
        CHECK(render(week(p), format) == render(week(PaperPlan::sample()), format));
    CHECK(pdfText(written(week(p), "pdf")) == pdfText(written(week(p), "pdf")));
}

TEST_CASE("nights of the clock change are printed as on the clock of the wall", "[reports]") {
    const German german;
    for (const auto& [week, from, to] : {std::tuple(13, "2026-03-28T22:00", "2026-03-29T06:00"),
                                         std::tuple(43, "2026-10-24T22:00", "2026-10-25T06:00")}) {
        const QDate monday = Week::of(2026, week)->monday();
        PaperPlan p(monday, monday.addDays(7));
        (void)p.patrol("KOD-1", span(from, to), "Nacht");
        const QString text = pdfText(written(weekPlan(p.plan, {weekSheet(2026, week)}, options()), "pdf"));
        CHECK(text.contains(u("22:00–06:00 (So)")));
        CHECK(text.contains(week == 13 ? u("Nacht eine Stunde kürzer") : u("Nacht eine Stunde länger")));
    }
}

TEST_CASE("a partnership with another border of the service day is printed by it", "[reports]") {
    PaperPlan p;
    p.plan.partnership.dayBorder = 0; // midnight
    (void)p.patrol("KOD-1", span("2026-11-24T02:00", "2026-11-24T05:00"), "Nacht");
    const auto document = week(p);
    const WeekGrid& grid = std::get<WeekGrid>(document.sheets[0].sections[0]);
    CHECK(grid.days[0].blocks.empty());
    CHECK(grid.days[1].blocks.size() == 1);
}
