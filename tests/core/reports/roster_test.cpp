// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/reports/rosterreport.h"
#include "tests/core/reports/randomplan.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonObject>

#include <set>

using namespace streife;
using namespace streife::test;

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

namespace {

const SheetState kRosterState{at("2026-11-24T09:40"), {}, {}};

RosterMapping keysAndChanges() {
    RosterMapping m;
    m.columns = {{u("Key"), u("key")}, {u("No"), u("service_no")}, {u("Change"), u("change")}};
    return m;
}

/// "KOD-1 103 new", one per line of the roster
std::multiset<QString> rosterLines(const PaperPlan& p, const std::optional<IssuedRoster>& previous) {
    const auto document = rosterReport(p.plan, p.kod, keysAndChanges(), previous, kRosterState, options());
    std::multiset<QString> lines;
    for (const TableRow& row : std::get<TableSection>(document.sheets.at(0).sections.at(0)).rows) {
        CHECK(row.struck == (row.cells.at(2).text == u("dropped")));
        lines.insert(row.cells.at(0).text + u' ' + row.cells.at(1).text + u' ' + row.cells.at(2).text);
    }
    return lines;
}

struct Job {
    QString what;
    bool operator==(const Job&) const = default;
};

/// Who is where when, as a set: the oracle knows no order and no JSON.
std::map<std::pair<PatrolId, OfficerId>, std::pair<QString, Job>> jobs(const PaperPlan& p) {
    std::map<std::pair<PatrolId, OfficerId>, std::pair<QString, Job>> out;
    for (const PlannedPatrol& x : p.plan.patrols) {
        const Patrol& patrol = x.patrol;
        if (patrol.state == PatrolState::Cancelled || !p.plan.span.contains(patrol.span.start()))
            continue;
        for (const PlannedPost& post : x.posts) {
            for (const CrewMember& c : post.crew)
                out[{patrol.id, c.officer}] = {patrol.key.str() + u' '
                                                   + p.plan.officers.constFind(c.officer)->serviceNo.str(),
                                               {u("%1 %2 %3 %4")
                                                    .arg(patrol.span.start().ms)
                                                    .arg(patrol.span.end().ms)
                                                    .arg(patrol.title.str(), patrol.callSign)}};
        }
    }
    return out;
}

} // namespace

TEST_CASE("the roster names exactly what is new, changed and gone since it was handed over", "[reports][roster]") {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        Dice dice(seed);
        PaperPlan p = randomPlan(dice, QDate(2026, 11, 23), 1, 25);
        const auto before = jobs(p);
        const IssuedRoster issued = issuedRosterFromJson(toJson(rosterOf(p.plan, p.kod)));
        CHECK(issued.entries.size() == before.size());
        CHECK(rosterLines(p, issued).empty());
        QStringList edits;
        for (int n = 1 + dice.upTo(5); n > 0; --n)
            edits << randomEdit(dice, p);
        const auto now = jobs(p);
        std::multiset<QString> expected;
        for (const auto& [who, what] : now) {
            const auto was = before.find(who);
            if (was == before.end())
                expected.insert(what.first + u(" new"));
            else if (was->second.second != what.second)
                expected.insert(what.first + u(" changed"));
        }
        for (const auto& [who, what] : before) {
            if (!now.contains(who))
                expected.insert(what.first + u(" dropped"));
        }
        INFO("seed " << seed << ": " << edits.join(u(", ")).toStdString());
        CHECK(rosterLines(p, issued) == expected);
        CHECK(rosterLines(p, rosterOf(p.plan, p.kod)).empty()); // handed over again: nothing is left
    }
}

TEST_CASE("dates of a roster as the other program wants them", "[reports][roster]") {
    PaperPlan p;
    const OfficerId jost = p.officer(p.kod, "Jost", "Ida");
    p.post(p.patrol("KOD-1", span("2026-11-27T22:30", "2026-11-28T06:15"), "Nacht", "S 1"), {p.kod, {jost}});
    RosterMapping m;
    for (const QString& field : rosterFields())
        m.columns.push_back({field, field});
    const auto cells = [&] {
        return csvTables(rendered(rosterReport(p.plan, p.kod, m, {}, kRosterState, options()), ReportFormat::Csv))
            .at(0)
            .at(1);
    };
    const auto value = [&](const char* field) { return cells().at(rosterFields().indexOf(u(field))); };
    CHECK(value("date") == u("27.11.2026"));
    CHECK(value("start") == u("27.11.2026 22:30"));
    CHECK(value("end") == u("28.11.2026 06:15"));
    CHECK(value("hours") == u("7,75"));
    CHECK(value("family_name") == u("Jost"));
    CHECK(value("given_name") == u("Ida"));
    CHECK(value("name") == u("Jost, Ida"));
    CHECK(value("unit").isEmpty());
    m.isoDates = true;
    CHECK(value("date") == u("2026-11-27"));
    CHECK(value("start") == u("2026-11-27 22:30"));
    CHECK(value("end") == u("2026-11-28 06:15"));
    CHECK(value("start_time") == u("22:30"));
    CHECK(value("end_time") == u("06:15"));
    CHECK(rosterMappingFromJson(toJson(m)) == m);
    QJsonObject wrong = toJson(m);
    wrong[u("date_format")] = u("MM/dd/yy");
    CHECK_THROWS_AS(rosterMappingFromJson(wrong), Error);
    wrong[u("date_format")] = u("dd.MM.yyyy");
    CHECK_FALSE(rosterMappingFromJson(wrong).isoDates);
    const auto tabs = xlsxTabs(written(rosterReport(p.plan, p.kod, m, {}, kRosterState, options()), "xlsx"));
    CHECK(tabs.at(0).second.at(1).contains(u("2026-11-27 22:30"))); // as text, not as a date of the spreadsheet
}

TEST_CASE("the code follows the start of the patrol, the weekday and the order of the rules", "[reports][roster]") {
    PaperPlan p;
    const OfficerId jost = p.officer(p.kod, "Jost");
    RosterMapping m;
    m.columns = {{u("Code"), u("code")}};
    m.codes = {{0, 1440, u("7"), u("SO")}, {17 * 60, 6 * 60, {}, u("N")}, {6 * 60, 12 * 60, u("12345"), u("F")}};
    m.defaultCode = u("T");
    const auto codeAt = [&](const char* from) {
        p.plan.patrols.clear();
        p.post(p.patrol("KOD-1", TimeSpan(at(from), at(from).plusMinutes(60)), "X"), {p.kod, {jost}});
        const auto document = rosterReport(p.plan, p.kod, m, {}, kRosterState, options());
        return std::get<TableSection>(document.sheets[0].sections[0]).rows.at(0).cells.at(0).text;
    };
    CHECK(codeAt("2026-11-27T16:59") == u("T"));
    CHECK(codeAt("2026-11-27T17:00") == u("N"));
    CHECK(codeAt("2026-11-28T00:30") == u("N"));
    CHECK(codeAt("2026-11-27T05:59") == u("N"));
    CHECK(codeAt("2026-11-27T06:00") == u("F"));
    CHECK(codeAt("2026-11-28T06:00") == u("T")); // Saturday
    CHECK(codeAt("2026-11-29T18:00") == u("SO"));
    CHECK(codeAt("2026-11-30T00:30") == u("N")); // Monday by the calendar, though Sunday's service day
}
