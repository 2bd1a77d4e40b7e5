// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/reports/rosterreport.h"
#include "tests/core/reports/reporttools.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonObject>

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
