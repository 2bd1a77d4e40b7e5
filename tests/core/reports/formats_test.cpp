// SPDX-License-Identifier: GPL-3.0-or-later
// The same report in every format.
#include "core/reports/rosterreport.h"
#include "tests/core/reports/reporttools.h"
#include "tests/support/catch.h"

#include <QDateTime>
#include <QTimeZone>

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

namespace {

/// Formulas are disarmed in csv alone.
Grid armed(Grid grid) {
    for (QStringList& row : grid) {
        for (QString& cell : row) {
            if (cell.size() > 1 && cell.startsWith(u'\'') && u("=+-@").contains(cell[1]))
                cell.remove(0, 1);
        }
    }
    return grid;
}

/// Every report of one plan that has tables.
std::vector<ReportDocument> allReports(PaperPlan& p) {
    const SheetState state{at("2026-11-24T09:40"), {}, {}};
    const OfficerId adam = p.plan.patrols[2].posts[0].crew[0].officer;
    p.plan.duties.push_back(
        {DutyId(8003), adam, span("2026-11-24T10:00", "2026-11-24T18:00"), DutyKind::Lehrgang, u("L;\"1\"")});
    Findings findings(1);
    findings[0].officer = adam;
    findings[0].title = u("Ruhezeit 10 h 59 min – 1 Minute fehlt");
    findings[0].norm = u("ArbZG § 5 (1)");
    findings[0].at = at("2026-11-28T01:00");
    p.task(p.plan.patrols[0], "Beleuchtung <prüfen>");
    return {week(p),
            weekPlan(p.plan, {weekSheet(2026, 48), weekSheet(2026, 49)}, options(Paper::A3)),
            monthPlan(p.plan, 2026, 11, state, options()),
            patrolCards(p.plan, {p.plan.patrols[0].patrol.id}, state, options()),
            personalSheet(p.plan, adam, 2026, 11, findings, state, options()),
            rosterReport(p.plan, p.kod, defaultRosterMapping(), {}, state, options())};
}

} // namespace

TEST_CASE("csv and xlsx of every report hold the same cells", "[reports][csv][xlsx]") {
    const German german;
    PaperPlan p = hostile();
    p.plan.patrols[6].patrol.state = PatrolState::Cancelled;
    p.plan.patrols[7].patrol.meetingPoint = u("Tor; \"Nord\"");
    for (const ReportDocument& document : allReports(p)) {
        INFO(document.title);
        QList<Grid> sheets;
        for (const auto& [name, grid] : xlsxTabs(written(document, "xlsx"))) {
            CHECK_FALSE(name.isEmpty());
            sheets.append(grid);
        }
        QList<Grid> tables = csvTables(rendered(document, ReportFormat::Csv));
        if (document.sheets.size() > 1) { // weeks share a header in csv and have a tab each in xlsx
            REQUIRE(tables.size() == 1);
            REQUIRE(sheets.size() == 2);
            sheets = {sheets[0] + sheets[1].mid(1)};
        }
        REQUIRE(tables.size() == sheets.size());
        for (qsizetype i = 0; i < tables.size(); ++i)
            CHECK(armed(tables[i]) == sheets[i]);
    }
}

TEST_CASE("html and odt of every report hold the same tables", "[reports][html][odt]") {
    const German german;
    PaperPlan p = hostile();
    p.plan.patrols[6].patrol.state = PatrolState::Cancelled;
    for (const ReportDocument& document : allReports(p)) {
        INFO(document.title);
        QList<Grid> html;
        for (const auto& [heading, grid] : htmlTables(rendered(document, ReportFormat::Html)))
            html.append(grid);
        const QList<Grid> odt = odtTables(written(document, "odt"));
        REQUIRE(odt.size() == html.size());
        for (qsizetype i = 0; i < html.size(); ++i)
            CHECK(odt[i] == html[i]);
    }
}

TEST_CASE("the rows of a week say what the plan says, read from the spreadsheet", "[reports][xlsx]") {
    const German german;
    PaperPlan p = PaperPlan::sample();
    p.plan.patrols[3].patrol.state = PatrolState::Cancelled;
    const auto tabs = xlsxTabs(written(week(p), "xlsx"));
    REQUIRE(tabs.size() == 1);
    CHECK(tabs[0].first == u("KW 48-2026"));
    const Grid& rows = tabs[0].second;
    REQUIRE(rows.size() == 12);
    CHECK(rows[0]
          == QStringList{u("Tag"), u("Beginn"), u("Ende"), u("Schlüssel"), u("Rufname"), u("Streife"),
                         u("Streifenteam"), u("Anlaufpunkte"), u("Hinweise"), u("Änderung")});
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const PlannedPatrol& planned = p.plan.patrols[size_t(i) - 1];
        INFO(planned.patrol.key.str());
        const auto wall = [](Instant t) { // Qt's own calendar
            return QDateTime::fromMSecsSinceEpoch(t.ms, QTimeZone("Europe/Berlin")).toString(u("dd.MM.yyyy HH:mm"));
        };
        CHECK(rows[i][0] == wall(planned.patrol.span.start()).left(10)); // nobody starts before six in this week
        CHECK(rows[i][1] == wall(planned.patrol.span.start()));
        CHECK(rows[i][2] == wall(planned.patrol.span.end()));
        CHECK(rows[i][3] == planned.patrol.key.str());
        CHECK(rows[i][4] == planned.patrol.callSign);
        CHECK(rows[i][5] == planned.patrol.title.str());
        CHECK(rows[i][6].split(u'\n').size() == (i == 8 ? 3 : 2));
        CHECK(rows[i][7].count(u(" min)")) == qsizetype(planned.visits.size()));
        CHECK(rows[i][9] == (i == 4 ? u("abgesagt") : QString()));
    }
    CHECK(rows[10][6] == u("K: Brandt\nP: 1 Platz offen")); // no colon where nobody can write behind it
}

TEST_CASE("the wall as a table per day: headings, holidays, what runs on, days without patrols", "[reports][html]") {
    const German german;
    PaperPlan p = PaperPlan::sample();
    p.plan.holidays = {{QDate(2026, 11, 25), u("Buß- und Bettag")}};
    (void)p.patrol("KOD-90", span("2026-11-22T22:00", "2026-11-23T02:00"), "Nacht <Süd>", "S 9");
    p.plan.patrols.erase(p.plan.patrols.begin() + 8, p.plan.patrols.begin() + 10); // Saturday is free
    p.sort();
    const QString html = rendered(week(p), ReportFormat::Html);
    const auto tables = htmlTables(html);
    REQUIRE(tables.size() == 6);
    CHECK(tables[0].first == u("Montag, 23.11.2026"));
    CHECK(tables[2].first == u("Mittwoch, 25.11.2026 – Buß- und Bettag"));
    CHECK(tables[5].first == u("Sonntag, 29.11.2026"));
    CHECK(tables[4].second.at(2)
          == QStringList{u("18:00–22:00"), u("S 19"), u("Abendstreife"),
                         u("K: Öztürk-Weißenfels\nK: Adam\nP: 2 (Dienstgruppe C)"),
                         u("19–20:30 Bahnhof (15 min)\n20–21:30 Nordpark (12 min)\n21–22:30 Stadtgarten (15 min)")});
    CHECK(html.contains(u("<p>S 9 Nacht &lt;Süd&gt; läuft bis 02:00</p>")));
    CHECK(html.count(u("<p>keine Streife</p>")) == 1);
    CHECK(html.count(u("<li><strong>")) == 2); // legend
    CHECK(html.contains(u("Stand 24.11.2026, 09:40 Uhr")));
}

TEST_CASE("an empty week is a sentence in text formats and a bare header in tables", "[reports][html][csv][xlsx]") {
    const German german;
    const PaperPlan p;
    const auto document = week(p);
    CHECK(rendered(document, ReportFormat::Html).count(u("keine Streife")) == 7);
    const QList<Grid> csv = csvTables(rendered(document, ReportFormat::Csv));
    REQUIRE(csv.size() == 1);
    CHECK(csv[0].size() == 1);
    const auto tabs = xlsxTabs(written(document, "xlsx"));
    REQUIRE(tabs.size() == 1);
    CHECK(tabs[0].second == csv[0]);
    CHECK(calendarEvents(icsLines(document)).isEmpty());
}

TEST_CASE("control characters never break a file", "[reports][csv][xlsx][html][odt]") {
    PaperPlan p = PaperPlan::sample();
    p.plan.patrols[0].patrol.meetingPoint = u("Tor\u0001 eins\u000b zwei\u001f");
    p.plan.patrols[1].patrol.callSign = u("S\u0008 12");
    const auto document = week(p);
    const auto tabs = xlsxTabs(written(document, "xlsx")); // refuses what is no XML
    REQUIRE(tabs.size() == 1);
    CHECK(tabs[0].second[1][8].contains(u("Tor eins")));
    CHECK(odtTables(written(document, "odt")).size() == 7);
    CHECK(htmlTables(rendered(document, ReportFormat::Html)).size() == 7);
    CHECK(csvTables(rendered(document, ReportFormat::Csv))[0].size() == 12);
}
