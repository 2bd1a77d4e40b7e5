// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/rostermappings.h"

#include "core/base/error.h"
#include "core/imports/savedmappingtable.h"
#include "core/patrols/patrolservice.h"
#include "core/patrols/planreader.h"
#include "core/reports/reportwriter.h"
#include "core/workspace/publishing.h"
#include "tests/support/workspacefixture.h"

#include <QJsonDocument>

using namespace streife;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHouse = R"({"columns": [{"title": "PNr", "field": "service_no"}, {"title": "Art", "field": "text:GS"},
    {"title": "Code", "field": "code"}], "codes": [{"from": "17:00", "to": "06:00", "code": "N1"}], "default_code": "T1"})";

class RosterFixture : public WorkspaceFixture {
public:
    RosterFixture() {
        const PatrolId patrol = addPatrol(u"Abendstreife"_s, span("2026-11-27T18:00", "2026-11-27T22:00"), police);
        const OfficerId adam = addOfficer(own(), u"1001"_s, u"Adam"_s);
        ws().change(u"crew"_s, [&](Writer& w) {
            PatrolDraft d = PatrolDraft::of(*readPatrol(w.db(), patrol));
            d.posts[0].crew = {adam};
            PatrolService(w).update(patrol, d);
        });
    }
    AgencyId own() { return *ws().ownAgencyId(); }
    QString roster(const std::optional<RosterMapping>& mapping = {}) {
        const Week week = *Week::parse(u"2026-W48"_s);
        PaperRequest r{PaperRequest::Report::Roster, week, week, QDate(2026, 11, 1), {}, {}, own(), Paper::A4, mapping};
        return QString::fromUtf8(render(makePaper(ws(), r), ReportFormat::Csv));
    }
    AgencyId police = addAgency(u"Polizeiinspektion Mitte"_s, u"PI"_s);
};

QString refusal(const QByteArray& json) {
    try {
        (void)parseRosterMapping(json);
    } catch (const Error& e) {
        CHECK(e.code() == ErrorCode::Input);
        return e.text();
    }
    return {};
}

} // namespace

TEST_CASE_METHOD(RosterFixture, "roster mapping: saved per authority, changed, undone, forgotten", "[roster]") {
    CHECK_FALSE(hasOwnRosterMapping(ws(), own()));
    CHECK(rosterMapping(ws(), own()) == defaultRosterMapping());
    const RosterMapping house = parseRosterMapping(kHouse);
    saveRosterMapping(ws(), own(), house);
    CHECK(hasOwnRosterMapping(ws(), own()));
    CHECK(rosterMapping(ws(), own()) == house);
    CHECK(rosterMapping(ws(), police) == defaultRosterMapping());
    CHECK(roster().contains(u"PNr;Art;Code\r\n1001;GS;N1"));

    const QString step = ws().undoLabel();
    saveRosterMapping(ws(), own(), house); // the same again is no step
    CHECK(ws().undoLabel() == step);
    RosterMapping other = house;
    other.columns.pop_back();
    saveRosterMapping(ws(), own(), other);
    CHECK(ws().all<SavedMapping>().size() == 1);
    CHECK(roster().contains(u"PNr;Art\r\n1001;GS"));
    ws().undo();
    CHECK(rosterMapping(ws(), own()) == house);
    removeRosterMapping(ws(), own());
    CHECK(roster() == roster(defaultRosterMapping()));
    ws().undo();
    reopen(Workspace::Access::Read);
    CHECK(rosterMapping(ws(), own()) == house);
    // Another one for once leaves the saved one alone.
    CHECK(roster(other).contains(u"PNr;Art\r\n"));
    CHECK(rosterMapping(ws(), own()) == house);
}

TEST_CASE_METHOD(RosterFixture, "roster mapping: one that can't work is not saved", "[roster]") {
    RosterMapping broken = parseRosterMapping(kHouse);
    broken.columns[0].field = u"shoe_size"_s;
    CHECK_THROWS_AS(saveRosterMapping(ws(), own(), broken), Error);
    CHECK_FALSE(hasOwnRosterMapping(ws(), own()));
}

TEST_CASE("roster mapping: what it prints is what it takes", "[roster]") {
    for (const RosterMapping& m : {defaultRosterMapping(), parseRosterMapping(kHouse)})
        CHECK(parseRosterMapping(QJsonDocument(toJson(m)).toJson()) == m);
}

TEST_CASE("roster mapping: every mistake has a sentence that names it", "[roster]") {
    const QByteArray column = R"({"title": "X", "field": "name"})";
    const auto with = [&](const QByteArray& rule) {
        return "{\"columns\": [" + column + "], \"codes\": [" + rule + "]}";
    };
    const std::vector<std::pair<QByteArray, QString>> wrong = {
        {"", u"JSON"_s},
        {"[1]", u"JSON"_s},
        {"{\"columns\":", u"position"_s},
        {QByteArray("{\"columns\":") + QByteArray(5000, '[') + QByteArray(5000, ']') + "}", u"JSON"_s},
        {"{}", u"no columns"_s},
        {R"({"columns": []})", u"no columns"_s},
        {R"({"columns": "name"})", u"\"columns\" must be a list"_s},
        {R"({"columns": ["name"]})", u"\"columns\" must be a list of objects"_s},
        {R"({"columns": [{"titel": "X", "field": "name"}]})", u"titel"_s},
        {R"({"columns": [{"title": 3, "field": "name"}]})", u"\"title\" must be a text"_s},
        {R"({"columns": [{"title": "X"}]})", u"column \"X\""_s},
        {R"({"columns": [{"title": "X", "field": "salary"}]})", u"salary"_s},
        {R"({"columns": [{"title": "X\ny", "field": "name"}]})", u"control characters"_s},
        {"{\"columns\": [{\"title\": \"" + QByteArray(201, 'x') + "\", \"field\": \"name\"}]}", u"200"_s},
        {"{\"columns\": [" + (column + ",").repeated(500) + column + "]}", u"500"_s},
        {"{\"spalten\": [], \"columns\": [" + column + "]}", u"spalten"_s},
        {with(R"({"code": ""})"), u"no shift code"_s},
        {with(R"({"from": "6:00"})"), u"no shift code"_s},
        {with(R"({"code": 7})"), u"\"code\" must be a text"_s},
        {with(R"({"from": "25:00", "code": "N"})"), u"25:00"_s},
        {with(R"({"from": "spät", "code": "N"})"), u"spät"_s},
        {with(R"({"weekdays": "08", "code": "N"})"), u"1 (Monday) to 7"_s},
        {with(R"({"weekdays": "Mo-Fr", "code": "N"})"), u"1 (Monday) to 7"_s},
        {"{\"columns\": [" + column + "], \"default_code\": 1}", u"default_code"_s},
    };
    for (const auto& [json, names] : wrong) {
        INFO(json.left(200) << " -> " << refusal(json));
        CHECK(refusal(json).contains(names));
    }
    CHECK(refusal(with(R"({"from": "22:00", "to": "24:00", "weekdays": "67", "code": "WE"})")).isEmpty());
}
