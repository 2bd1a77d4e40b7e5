// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reports/reporttools.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace streife;
using namespace streife::test;

TEST_CASE("checklist 28: csv keeps quotes and line breaks and disarms formulas", "[reports][csv]") {
    const German german;
    const QString csv = rendered(week(hostile()), ReportFormat::Csv);
    CHECK(render(week(hostile()), ReportFormat::Csv).startsWith("\xEF\xBB\xBF"));
    CHECK(
        csv.startsWith(u("Tag;Beginn;Ende;Schlüssel;Rufname;Streife;Streifenteam;Anlaufpunkte;Hinweise;Änderung\r\n")));
    CHECK(csv.contains(u(";\"<script>alert(1)</script> \"\"&' =1+1\";")));
    for (const char* cell : {";'=cmd|'/c calc'!A0;", ";'+49 111;", ";'@SUM(A1);", ";'-2;"})
        CHECK(csv.contains(u(cell)));
    CHECK(csv.contains(u("23.11.2026;23.11.2026 15:00;23.11.2026 19:00;KOD-101;")));
    CHECK(csv.contains(u("\"K: Öztürk-Weißenfels\nP: O'Neill\"")));
}

TEST_CASE("several weeks share one csv header", "[reports][csv]") {
    const PaperPlan p = PaperPlan::sample();
    const QString csv =
        rendered(weekPlan(p.plan, {weekSheet(2026, 48), weekSheet(2026, 49)}, options()), ReportFormat::Csv);
    CHECK(csv.count(u("Call sign")) == 1);
}

TEST_CASE("checklist 26: xlsx has real dates, a frozen header, a filter and no formulas", "[reports][xlsx]") {
    const German german;
    const QString path = written(week(hostile()), "xlsx");
    const QString sheet = unzipped(path, "xl/worksheets/sheet1.xml");
    const QString strings = unzipped(path, "xl/sharedStrings.xml");
    CHECK(unzipped(path, "xl/workbook.xml").contains(u("name=\"KW 48-2026\"")));
    CHECK(sheet.contains(u("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>")));
    CHECK(sheet.contains(u("<autoFilter ref=\"A1:J12\"/>")));
    CHECK_FALSE(sheet.contains(u("<f>")));
    CHECK(strings.contains(u("=cmd|'/c calc'!A0"))); // as text
    // 23.11.2026 is day 46349 of Excel's calendar; 15:00 is 0.625 of a day
    CHECK(QDate(1899, 12, 30).daysTo(QDate(2026, 11, 23)) == 46349);
    CHECK(sheet.contains(QRegularExpression(u("<c r=\"A2\" s=\"\\d+\"><v>46349</v></c>"))));
    CHECK(sheet.contains(QRegularExpression(u("<c r=\"B2\" s=\"\\d+\"><v>46349\\.625</v></c>"))));
    const QString styles = unzipped(path, "xl/styles.xml");
    CHECK(styles.contains(u("dd.mm.yyyy hh:mm")));
    CHECK(unzipped(path, "docProps/core.xml").contains(u("<dc:title>Gemeinsame Streifen KW 48/2026</dc:title>")));
}

TEST_CASE("xlsx of several sections gives every tab a name that Excel takes", "[reports][xlsx]") {
    PaperPlan p = PaperPlan::sample();
    p.plan.patrols[0].patrol.key = ShortText(u("KOD/1:*?[eine viel zu lange Nummer]"));
    const SheetState state{at("2026-11-24T09:40"), {}, {}};
    std::vector<PatrolId> all;
    for (const PlannedPatrol& x : p.plan.patrols)
        all.push_back(x.patrol.id);
    const QString book = unzipped(written(patrolCards(p.plan, all, state, options()), "xlsx"), "xl/workbook.xml");
    CHECK(book.count(u("<sheet ")) == 11 * 4);
    CHECK_FALSE(book.contains(QRegularExpression(u("<sheet name=\"[^\"]*[\\[\\]:*?/\\\\][^\"]*\""))));
    CHECK_FALSE(book.contains(QRegularExpression(u("<sheet name=\"[^\"]{32,}\""))));
}

TEST_CASE("odt is an OpenDocument with the whole text", "[reports][odt]") {
    const German german;
    const QString path = written(week(hostile()), "odt");
    CHECK(unzipped(path, "mimetype") == u("application/vnd.oasis.opendocument.text"));
    QXmlStreamReader xml(unzipped(path, "content.xml"));
    QString text;
    int tables = 0;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::Characters)
            text += xml.text();
        tables += token == QXmlStreamReader::StartElement && xml.name() == u("table") ? 1 : 0;
    }
    CHECK_FALSE(xml.hasError());
    CHECK(tables == 7);
    for (const char* wanted :
         {"Interner Dienstplan – nicht für Dritte", "Gemeinsame Streifen KW 48/2026", "19:00–01:00 (So)", "Łukasik",
          "P: 2 (Dienstgruppe C)", "<script>alert(1)</script>", "Stand 24.11.2026, 09:40 Uhr"})
        CHECK(text.contains(u(wanted)));
}

TEST_CASE("another program's csv reader finds the cells as they were meant", "[reports][csv]") {
    PaperPlan p = hostile();
    p.plan.patrols[5].patrol.meetingPoint = u("Tor; \"Nord\"");
    const QString path = written(week(p), "csv");
    const Ran ran =
        run(u("/usr/bin/python3"), {u("-c"),
                                    u("import csv,json,sys; print(json.dumps(list(csv.reader(open(sys.argv[1], "
                                      "encoding='utf-8-sig', newline=''), delimiter=';'))))"),
                                    path});
    REQUIRE(ran.code == 0);
    const QJsonArray rows = QJsonDocument::fromJson(ran.out.toUtf8()).array();
    REQUIRE(rows.size() == 12);
    for (const auto& row : rows)
        CHECK(row.toArray().size() == 10);
    CHECK(rows[1].toArray()[5].toString() == u(kHostile));
    CHECK(rows[2].toArray()[4].toString() == u("'=cmd|'/c calc'!A0"));
    CHECK(rows[6].toArray()[8].toString() == u("Meeting point: Tor; \"Nord\""));
    CHECK(rows[8].toArray()[6].toString() == u("K: Öztürk-Weißenfels\nK: Adam\nP: 2 (Dienstgruppe C)"));
}

TEST_CASE("csv holds counts as digits, whatever people read in their place", "[reports]") {
    ReportDocument d;
    TableSection table{u("Bilanz"), {{u("Zahl"), 1}, {u("Was"), 1}}, {}, {}};
    for (const TableCell& cell : {TableCell{u("–"), 0.0}, TableCell{u("1.204"), 1204.0}, TableCell{u("4,00"), 4.0},
                                  TableCell{u("2,50"), 2.5}, TableCell{{}, 3.0}, TableCell{u("7 (Hund)"), {}}})
        table.rows.push_back({{cell, TableCell{u("x"), {}}}, false, false});
    d.sheets.emplace_back();
    d.sheets.back().sections.emplace_back(table);
    QStringList cells;
    for (const QStringList& row : csvTables(rendered(d, ReportFormat::Csv)).value(0).mid(1))
        cells << row.value(0);
    CHECK(cells == QStringList{u("0"), u("1204"), u("4,00"), u("2,50"), {}, u("7 (Hund)")});
}
