// SPDX-License-Identifier: GPL-3.0-or-later
// HTML, xlsx, odt, csv and ics of the same reports.
#include "core/base/error.h"
#include "core/reports/reportwriter.h"
#include "core/reports/rosterreport.h"
#include "tests/core/reports/paperplan.h"
#include "tests/support/catch.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>
#include <QXmlStreamReader>

#include <libical/ical.h>

#include <memory>
#include <tuple>

using namespace streife;
using namespace streife::test;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

const char* const kHostile = "<script>alert(1)</script> \"&' =1+1";

PaperPlan hostile() {
    PaperPlan p = PaperPlan::sample();
    p.plan.patrols[0].patrol.title = ShortText(u(kHostile));
    p.plan.patrols[1].patrol.callSign = u("=cmd|'/c calc'!A0");
    p.plan.patrols[2].patrol.callSign = u("+49 111");
    p.plan.patrols[3].patrol.callSign = u("@SUM(A1)");
    p.plan.patrols[4].patrol.callSign = u("-2");
    return p;
}

QString rendered(const ReportDocument& document, ReportFormat format) {
    return QString::fromUtf8(render(document, format));
}

ReportDocument week(const PaperPlan& p) {
    return weekPlan(p.plan, {weekSheet(2026, 48, "K-3")}, options());
}

/// Content of one file inside a zip.
QString unzipped(const QString& zip, const char* name) {
    const Ran ran =
        run(u("/usr/bin/python3"),
            {u("-c"), u("import sys,zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"),
             zip, u(name)});
    INFO(ran.err);
    REQUIRE(ran.code == 0);
    return ran.out;
}

/// Lines of an ics file with folding undone.
QStringList icsLines(const ReportDocument& document) {
    QByteArray bytes = render(document, ReportFormat::Ics);
    CHECK(bytes.count('\n') == bytes.count("\r\n"));
    for (const QByteArray& line : bytes.split('\n'))
        CHECK(line.size() <= 76);
    bytes.replace("\r\n ", "");
    return QString::fromUtf8(bytes).split(u("\r\n"), Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("the HTML twin has language, headings, scopes, no scripts, and escapes everything", "[reports][html]") {
    const German german;
    const QString html = rendered(week(hostile()), ReportFormat::Html);
    CHECK(html.startsWith(u("<!DOCTYPE html>\n<html lang=\"de\">")));
    CHECK(html.contains(u("<title>Gemeinsame Streifen KW 48/2026</title>")));
    CHECK(html.contains(u("<h1>Gemeinsame Streifen KW 48/2026</h1>")));
    CHECK(html.count(QRegularExpression(u("<h2>(Mon|Diens|Mittwoch|Donners|Frei|Sams|Sonn)"))) == 7);
    CHECK(html.contains(u("<th scope=\"col\">Zeit</th>")));
    CHECK(html.contains(u("<th scope=\"row\">19:00–01:00 (So)</th>")));
    CHECK(html.contains(u("P: 2 (Dienstgruppe C)")));
    CHECK(html.contains(u("@media print")));
    CHECK_FALSE(html.contains(u("<script")));
    CHECK(html.contains(u("&lt;script&gt;alert(1)&lt;/script&gt; &quot;&amp;&#39; =1+1")));
    // well-formed apart from the void elements: every opened element is closed
    QString body = html.mid(html.indexOf(u("<main>")));
    body.truncate(body.indexOf(u("</main>")) + 7);
    QXmlStreamReader xml(body.replace(u("<br>"), u("<br/>")));
    while (!xml.atEnd())
        xml.readNext();
    INFO(xml.errorString());
    CHECK_FALSE(xml.hasError());
}

TEST_CASE("HTML of month, card, personal sheet and roster is well-formed too", "[reports][html]") {
    PaperPlan p = hostile();
    const SheetState state{at("2026-11-24T09:40"), {}, {}};
    const OfficerId adam = p.plan.patrols[2].posts[0].crew[0].officer;
    for (const ReportDocument& d : {monthPlan(p.plan, 2026, 11, state, options()),
                                    patrolCards(p.plan, {p.plan.patrols[0].patrol.id}, state, options()),
                                    personalSheet(p.plan, adam, 2026, 11, {}, state, options()),
                                    rosterReport(p.plan, p.kod, defaultRosterMapping(), {}, state, options())}) {
        QString html = rendered(d, ReportFormat::Html);
        CHECK_FALSE(html.contains(u("<script")));
        html = html.mid(html.indexOf(u("<main>")));
        html.truncate(html.indexOf(u("</main>")) + 7);
        QXmlStreamReader xml(html.replace(u("<br>"), u("<br/>")));
        while (!xml.atEnd())
            xml.readNext();
        INFO(d.title << xml.errorString());
        CHECK_FALSE(xml.hasError());
    }
}

TEST_CASE("csv keeps quotes and line breaks and disarms formulas", "[reports][csv]") {
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

TEST_CASE("xlsx has real dates, a frozen header, a filter and no formulas", "[reports][xlsx]") {
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

TEST_CASE("ics: one zone under one name, times as on the wall, stable uids", "[reports][ics]") {
    PaperPlan p = hostile();
    p.plan.patrols[5].patrol.state = PatrolState::Cancelled;
    const auto document = week(p);
    const QStringList lines = icsLines(document);
    CHECK(lines.contains(u("TZID:Europe/Berlin")));
    CHECK(lines.contains(u("DTSTART;TZID=Europe/Berlin:20261128T190000")));
    CHECK(lines.contains(u("DTEND;TZID=Europe/Berlin:20261129T010000")));
    CHECK(lines.count(u("BEGIN:VEVENT")) == 11);
    CHECK(lines.filter(u("STATUS:CANCELLED")).size() == 1);
    CHECK(lines.contains(u("UID:streife-%1@doppelstreife").arg(p.plan.patrols[0].patrol.id.value())));
    CHECK(lines.filter(QRegularExpression(u("^UID:"))).size() == 11);
    CHECK(render(week(p), ReportFormat::Ics) == render(document, ReportFormat::Ics)); // again = no change
    WeekSheet later = weekSheet(2026, 48);
    later.state.stand = later.state.stand.plusMinutes(3);
    const auto sequence = [](const QStringList& all) { return all.filter(u("SEQUENCE:")).first().mid(9).toInt(); };
    CHECK(sequence(icsLines(weekPlan(p.plan, {later}, options()))) > sequence(lines));
}

TEST_CASE("ics: the zone's rules give the instants that were meant, also in the hour that comes twice",
          "[reports][ics]") {
    PaperPlan p(QDate(2026, 10, 19), QDate(2026, 10, 26));
    const Instant first = at("2026-10-25T02:30"); // summer time
    const Instant second = first.plusMinutes(60); // the same clock again
    (void)p.patrol("KOD-1", TimeSpan(first, first.plusMinutes(240)), "Erste");
    (void)p.patrol("KOD-2", TimeSpan(second, second.plusMinutes(240)), "Zweite");
    const QStringList lines = icsLines(weekPlan(p.plan, {weekSheet(2026, 43)}, options()));
    CHECK(lines.filter(u("DTSTART")).mid(2)
          == QStringList{u("DTSTART;TZID=Europe/Berlin:20261025T023000"), u("DTSTART:20261025T013000Z")});
    // the written zone: last Sunday of March and October, 1:00 UTC, as the time-zone database says
    const QTimeZone berlin("Europe/Berlin");
    for (int year = 2024; year < 2036; ++year) {
        for (const int month : {3, 10}) {
            const QDate last(year, month, 31);
            const QDateTime change(last.addDays(-(last.dayOfWeek() % 7)), QTime(1, 0), Qt::UTC);
            CHECK(berlin.offsetFromUtc(change.addSecs(-1)) == (month == 3 ? 3600 : 7200));
            CHECK(berlin.offsetFromUtc(change) == (month == 3 ? 7200 : 3600));
        }
    }
    CHECK(lines.contains(u("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10")));
}

TEST_CASE("the roster goes back in the house's own columns and codes", "[reports][roster]") {
    const German german;
    PaperPlan p = PaperPlan::sample();
    const auto mapping = rosterMappingFromJson(QJsonObject{
        {u("columns"), QJsonArray{QJsonObject{{u("title"), u("PNr")}, {u("field"), u("service_no")}},
                                  QJsonObject{{u("title"), u("Tag")}, {u("field"), u("date")}},
                                  QJsonObject{{u("title"), u("von")}, {u("field"), u("start_time")}},
                                  QJsonObject{{u("title"), u("bis")}, {u("field"), u("end_time")}},
                                  QJsonObject{{u("title"), u("Std")}, {u("field"), u("hours")}},
                                  QJsonObject{{u("title"), u("Code")}, {u("field"), u("code")}},
                                  QJsonObject{{u("title"), u("Art")}, {u("field"), u("text:Streife")}},
                                  QJsonObject{{u("title"), u("Was")}, {u("field"), u("change")}}}},
        {u("codes"), QJsonArray{QJsonObject{{u("weekdays"), u("7")}, {u("code"), u("SO")}},
                                QJsonObject{{u("from"), u("17:00")}, {u("to"), u("06:00")}, {u("code"), u("N1")}}}},
        {u("default_code"), u("T1")}});
    CHECK(rosterMappingFromJson(toJson(mapping)) == mapping);
    const SheetState state{at("2026-11-24T09:40"), {}, {}};
    const auto rows = [&](const std::optional<IssuedRoster>& previous) {
        QStringList lines =
            rendered(rosterReport(p.plan, p.kod, mapping, previous, state, options()), ReportFormat::Csv)
                .split(u("\r\n"), Qt::SkipEmptyParts);
        CHECK(lines.takeFirst() == u("PNr;Tag;von;bis;Std;Code;Art;Was"));
        return lines;
    };
    const Officer brandt = p.plan.officers.value(p.plan.patrols[0].posts[0].crew[0].officer, *p.plan.officers.begin());
    const QString no = brandt.serviceNo.str();
    const QStringList all = rows({});
    CHECK(all.size() == 12); // twelve names of the KOD, none of the PI
    CHECK(all[0] == no + u(";23.11.2026;15:00;19:00;4,00;T1;Streife;neu"));
    CHECK(all.contains(no + u(";28.11.2026;19:00;01:00;6,00;N1;Streife;neu")));
    CHECK(all.last().contains(u(";29.11.2026;16:00;19:00;3,00;SO;Streife;neu")));

    const IssuedRoster issued = issuedRosterFromJson(toJson(rosterOf(p.plan, p.kod)));
    CHECK(issued == rosterOf(p.plan, p.kod));
    CHECK(rows(issued).isEmpty());
    p.plan.patrols[0].patrol.span = span("2026-11-23T16:00", "2026-11-23T20:00"); // moved
    p.plan.patrols[9].patrol.state = PatrolState::Cancelled;
    p.plan.patrols[3].posts[0].crew.clear();
    CHECK(rows(issued)
          == QStringList{no + u(";23.11.2026;16:00;20:00;4,00;T1;Streife;geändert"),
                         no + u(";24.11.2026;18:00;22:00;4,00;N1;Streife;entfällt"),
                         no + u(";28.11.2026;19:00;01:00;6,00;N1;Streife;entfällt")});
}

TEST_CASE("people of a Dienststelle belong to its agency's roster, entries outside of the span are left alone",
          "[reports][roster]") {
    PaperPlan p;
    const AgencyId wache = p.agency("Wache Süd", "", AgencyKind::Ordnungsamt);
    p.plan.agencies.find(wache)->parent = p.kod;
    const OfficerId o = p.officer(wache, "Jost");
    p.post(p.patrol("KOD-1", span("2026-11-23T15:00", "2026-11-23T19:00"), "Bahnhof"), {wache, {o}});
    CHECK(rosterOf(p.plan, p.kod).entries.size() == 1);
    CHECK(rosterOf(p.plan, p.pi).entries.empty());
    IssuedRoster before = rosterOf(p.plan, p.kod);
    before.entries[0].span = span("2026-11-16T15:00", "2026-11-16T19:00"); // last week's
    before.entries[0].patrol = PatrolId(4711);
    const auto d =
        rosterReport(p.plan, p.kod, defaultRosterMapping(), before, {at("2026-11-24T09:40"), {}, {}}, options());
    CHECK(std::get<TableSection>(d.sheets[0].sections[0]).rows.size() == 1);
}

TEST_CASE("a roster mapping that can't work is refused with the reason", "[reports][roster]") {
    const auto column = [](const char* field) {
        return QJsonArray{QJsonObject{{u("title"), u("X")}, {u("field"), u(field)}}};
    };
    CHECK_THROWS_AS(rosterMappingFromJson({}), Error);
    CHECK_THROWS_AS(rosterMappingFromJson(QJsonObject{{u("columns"), column("shoe_size")}}), Error);
    for (const char* clock : {"25:00", "7", "aa:bb", "10:99"}) {
        const QJsonArray codes{QJsonObject{{u("from"), u(clock)}, {u("code"), u("N")}}};
        CHECK_THROWS_AS(rosterMappingFromJson(QJsonObject{{u("columns"), column("name")}, {u("codes"), codes}}), Error);
    }
    CHECK_THROWS_AS(issuedRosterFromJson("{\"entries\":[{\"patrol\":\"0\"}]}"), Error);
    CHECK(rosterMappingFromJson(toJson(defaultRosterMapping())) == defaultRosterMapping());
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

TEST_CASE("libical reads the calendar back: same instants through the zone in the file, same words", "[reports][ics]") {
    PaperPlan p(QDate(2026, 1, 1), QDate(2027, 1, 1));
    std::vector<WeekSheet> weeks;
    for (int n = 1; n <= 53; ++n) { // Saturday nights through both changes of the clock
        const Instant from = fromLocal(Week::of(2026, n)->monday().addDays(5), QTime(20, 0));
        PlannedPatrol& patrol =
            p.patrol(qPrintable(u("KOD-%1").arg(n)), TimeSpan(from, from.plusMinutes(600)), "Nacht; \"Mitte\", \\ Süd");
        patrol.patrol.meetingPoint = u("Tor,\nlinks");
        weeks.push_back(weekSheet(2026, n));
    }
    const QByteArray bytes = render(weekPlan(p.plan, weeks, options()), ReportFormat::Ics);
    const std::unique_ptr<icalcomponent, void (*)(icalcomponent*)> calendar(icalparser_parse_string(bytes.constData()),
                                                                            icalcomponent_free);
    REQUIRE(calendar);
    CHECK(icalcomponent_count_errors(calendar.get()) == 0);
    CHECK(icalcomponent_count_components(calendar.get(), ICAL_VTIMEZONE_COMPONENT) == 1);
    icaltimezone* zone = icalcomponent_get_timezone(calendar.get(), "Europe/Berlin");
    REQUIRE(zone);
    size_t i = 0;
    for (icalcomponent* e = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT); e;
         e = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT)) {
        REQUIRE(i < p.plan.patrols.size());
        const Patrol& patrol = p.plan.patrols[i++].patrol;
        INFO(patrol.key.str());
        CHECK(icaltime_as_timet_with_zone(icalcomponent_get_dtstart(e), zone) * 1000 == patrol.span.start().ms);
        CHECK(icaltime_as_timet_with_zone(icalcomponent_get_dtend(e), zone) * 1000 == patrol.span.end().ms);
        CHECK(u(icalcomponent_get_summary(e)) == patrol.title.str());
        CHECK(u(icalcomponent_get_location(e)) == patrol.meetingPoint);
    }
    CHECK(i == 53);
}

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
