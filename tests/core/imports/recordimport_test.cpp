// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/agencytable.h"
#include "core/hotspots/hotspottable.h"
#include "core/imports/patrolcells.h"
#include "core/officers/officertable.h"
#include "core/patrols/patroltable.h"
#include "core/patrols/planreader.h"
#include "core/store/repository.h"
#include "tests/core/imports/celltexts.h"
#include "tests/core/imports/importfixture.h"

using namespace streife;
using namespace streife::test;
using namespace Qt::StringLiterals;

namespace {

class RecordFixture : public ImportFixture {
public:
    Agency agency(const QString& name) {
        for (const Agency& a : ws().all<Agency>())
            if (a.name.str() == name)
                return a;
        FAIL("no agency " << name);
        throw 0;
    }
    Officer officer(const QString& number) {
        for (const Officer& o : ws().all<Officer>())
            if (o.serviceNo.str() == number)
                return o;
        FAIL("no officer " << number);
        throw 0;
    }
    QStringList qualifications(const QString& number) {
        QStringList out;
        const OfficerId id = officer(number).id;
        for (const Qualification& q : ws().all<Qualification>())
            if (q.officer == id)
                out << q.name.str();
        out.sort();
        return out;
    }
    Hotspot hotspot(const QString& name) {
        for (const Hotspot& h : ws().all<Hotspot>())
            if (h.name.str() == name)
                return h;
        FAIL("no hotspot " << name);
        throw 0;
    }
    PlannedPatrol patrol(const QString& key) {
        for (const Patrol& p : ws().all<Patrol>())
            if (p.key.str() == key)
                return *ws().read([&](Database& db) { return readPatrol(db, p.id); });
        FAIL("no patrol " << key);
        throw 0;
    }
    /// posts / crew / visits / tasks as a file would write them
    QString cells(const QString& key) {
        const PlannedPatrol p = patrol(key);
        QHash<AgencyId, Agency> agencies;
        for (const Agency& a : ws().all<Agency>())
            agencies.insert(a.id, a);
        QHash<OfficerId, Officer> officers;
        for (const Officer& o : ws().all<Officer>())
            officers.insert(o.id, o);
        QHash<HotspotId, Hotspot> hotspots;
        for (const Hotspot& h : ws().all<Hotspot>())
            hotspots.insert(h.id, h);
        return QStringList{postsCell(p, agencies), crewCell(p, officers, agencies), visitsCell(p, hotspots),
                           tasksCell(p)}
            .join(u" · "_s);
    }
};

} // namespace

TEST_CASE_METHOD(RecordFixture, "agencies: by name, with a superior from the same file", "[imports]") {
    const QByteArray csv = "name;short;kind;land;municipality;parent\n"
                           "Wache Nord;WN;Polizei;NW;Hamm;Polizeipräsidium Hamm\n"
                           "Polizeipräsidium Hamm;PP;polizei;Nordrhein-Westfalen;Hamm;\n"
                           "Hauptzollamt;;zoll;nw;;\n";
    CHECK(counts(import(ImportKind::Agencies, csv)) == u"3/0/0/0");
    CHECK(agency(u"Wache Nord"_s).parent == agency(u"Polizeipräsidium Hamm"_s).id);
    CHECK(agency(u"Wache Nord"_s).kind == AgencyKind::Polizei);
    CHECK(agency(u"Polizeipräsidium Hamm"_s).land == u"NW");
    CHECK(agency(u"Hauptzollamt"_s).steward == own()); // without an install of its own it is kept by us
    CHECK(counts(import(ImportKind::Agencies, csv)) == u"0/0/0/3");
    CHECK(counts(import(ImportKind::Agencies, "name;short\nhauptzollamt;HZA\n")) == u"0/1/0/0");
    CHECK(agency(u"hauptzollamt"_s).shortName == u"HZA");
    CHECK(agency(u"hauptzollamt"_s).kind == AgencyKind::Zoll);
    CHECK(counts(import(ImportKind::Agencies, "name;parent\nWache Nord;\n")) == u"0/1/0/0");
    CHECK_FALSE(agency(u"Wache Nord"_s).parent);
}

TEST_CASE_METHOD(RecordFixture, "agencies: what is wrong", "[imports]") {
    CHECK(
        places(import(ImportKind::Agencies, "name;kind;land;parent\n;polizei;NW;\nA;räuber;XX;\nB;polizei;NW;Niemand\n"
                                            "C;polizei;NW;D\nD;polizei;NW;C\nC;zoll;NW;\n"))
        == QStringList{u"2:name:"_s, u"3:kind:räuber"_s, u"3:land:XX"_s, u"4:parent:Niemand"_s, u"5:parent:D"_s,
                       u"6:parent:C"_s, u"7:name:C"_s});
    CHECK(ws().all<Agency>().size() == 2);
}

TEST_CASE_METHOD(RecordFixture, "staff: names, units, qualifications, by authority and number", "[imports]") {
    const QByteArray csv =
        "Behörde;Personalnummer;Nachname;Vorname;Dienstgrad;rule_profile;Qualifikationen;Dienstgruppe\n"
        "KOD;0042;Müller;Anna;Amtsrätin;AZVO-NW;Ersthelfer|Hundeführer;Team A\n"
        "Polizeiinspektion Mitte;0042;Łukasik;;;azvopol-nw;;\n";
    CHECK(counts(import(ImportKind::Staff, csv)) == u"2/0/0/0");
    CHECK(counts(import(ImportKind::Staff, csv)) == u"0/0/0/2");
    CHECK(ws().all<Unit>().size() == 1);
    CHECK(qualifications(u"0042"_s) == QStringList{u"Ersthelfer"_s, u"Hundeführer"_s});
    CHECK(officer(u"0042"_s).ruleProfile == u"azvo-nw");
    CHECK(officer(u"0042"_s).unit == ws().all<Unit>().front().id);
    CHECK(counts(import(ImportKind::Staff, "agency;service_no;qualifications;unit\nKOD;0042;Ersthelfer;\n"))
          == u"0/1/0/0");
    CHECK(qualifications(u"0042"_s) == QStringList{u"Ersthelfer"_s});
    CHECK_FALSE(officer(u"0042"_s).unit);
    CHECK(officer(u"0042"_s).familyName.str() == u"Müller");
    CHECK(counts(import(ImportKind::Staff, "agency;service_no;Name\nKOD;77;\"Muster, Max\"\n")) == u"1/0/0/0");
    CHECK(officer(u"77"_s).givenName == u"Max");
}

TEST_CASE_METHOD(RecordFixture, "staff: what is wrong, and whose people are not ours", "[imports]") {
    CHECK(places(import(ImportKind::Staff,
                        "agency;service_no;family_name;rule_profile\nZoll;1;A;\nKOD;;B;\nKOD;2;;\nKOD;3;C;frei\n"
                        "KOD;4;D;\nkod;4;E;\n"))
          == QStringList{u"2:agency:Zoll"_s, u"3:service_no:"_s, u"4:family_name:"_s, u"5:rule_profile:frei"_s,
                         u"7:service_no:4"_s});
    CHECK(places(import(ImportKind::Staff, "agency;service_no\nKOD;5\n")) == QStringList{u"2:service_no:5"_s});
    CHECK(ws().all<Officer>().empty());
    // An authority with an install of its own keeps its people itself.
    ws().change(u"own install"_s, [&](Writer& w) {
        Repository<Agency> agencies(w);
        const Agency before = agencies.get(police());
        Agency after = before;
        after.steward = after.id;
        agencies.save(before, after);
    });
    const ImportResult r = import(ImportKind::Staff, "agency;service_no;family_name\nPI;1;A\n");
    REQUIRE(r.errors.size() == 1);
    CHECK(r.errors[0].text == u"PI keeps its staff itself.");
}

TEST_CASE_METHOD(RecordFixture, "hotspots: place with decimal comma, windows, closed spans", "[imports]") {
    const QByteArray csv = "name;category;kind;latitude;longitude;visits_per_week;minutes_per_visit;windows;closed\n"
                           "Bahnhof;Trinkerszene;Angstraum;51,6811;7,8193;5;15;\"Mo-Fr 18-24 Uhr, Sa 14:00-02:00\";"
                           "27.11.2026/29.11.2026|2026-12-24T12:00/2026-12-27T06:00\n"
                           "Park;;;;;;;;\n";
    CHECK(counts(import(ImportKind::Hotspots, csv)) == u"2/0/0/0");
    const Hotspot h = hotspot(u"Bahnhof"_s);
    CHECK(h.kind == HotspotKind::Fear);
    REQUIRE(h.where);
    CHECK(h.where->latE7() == 516'811'000);
    CHECK(h.visitsPerWeek == 5);
    CHECK(h.windows == u"Mo-Fr 18:00-24:00, Sa 14:00-02:00");
    const auto closures = ws().all<HotspotClosure>();
    REQUIRE(closures.size() == 2);
    CHECK(closures[0].span == span("2026-11-27T00:00", "2026-11-30T00:00"));
    CHECK(counts(import(ImportKind::Hotspots, csv)) == u"0/0/0/2");
    CHECK(counts(import(ImportKind::Hotspots, "name;closed;category\nbahnhof;;\n")) == u"0/1/0/0");
    CHECK(ws().all<HotspotClosure>().empty());
    CHECK(hotspot(u"bahnhof"_s).category.isEmpty());
    CHECK(hotspot(u"bahnhof"_s).where);
}

TEST_CASE_METHOD(RecordFixture, "hotspots: what is wrong", "[imports]") {
    const ImportResult r =
        import(ImportKind::Hotspots, "name;kind;latitude;longitude;visits_per_week;windows;closed\n"
                                     "A;x;;;;;\nB;;95;7;;;\nC;;51,6;;;;\nD;;51.6;7.8;1,5;;\nE;;;;-1;;\n"
                                     "F;;;;;Mo 25-26;\nG;;;;;;morgen\nH;;;;;;29.11.2026/27.11.2026\nA;;;;;;\n");
    CHECK(places(r)
          == QStringList{u"2:kind:x"_s, u"3:latitude:95"_s, u"4:longitude:"_s, u"5:visits_per_week:1,5"_s,
                         u"6:visits_per_week:-1"_s, u"7:windows:Mo 25-26"_s, u"8:closed:morgen"_s,
                         u"9:closed:29.11.2026/27.11.2026"_s, u"10:name:A"_s});
    CHECK(ws().all<Hotspot>().empty());
}

TEST_CASE_METHOD(RecordFixture, "patrols: posts, crew, visits and tasks, known, updated, one step", "[imports]") {
    addOfficer(own(), u"1001"_s, u"Muster"_s);
    addOfficer(own(), u"1002"_s, u"Beispiel"_s);
    addOfficer(police(), u"2001"_s, u"Wache"_s);
    addHotspot(u"Bahnhof"_s);
    addHotspot(u"Stadtpark"_s);
    const QByteArray csv =
        "key;title;start;end;mode;crew;visits;tasks;posts;call_sign;meeting_point;state\n"
        "KOD-1;Innenstadt;27.11.2026 18:00;27.11.2026 22:00;zu Fuß;1001|2001;"
        "Bahnhof@18:30/15|Stadtpark/20;Glasflaschen|Jugendschutz;PI:2:Streifenführung|KOD:1;S 21;Wache;\n"
        "KOD-2;Nacht;27.11.2026 22:00;28.11.2026 02:00;car;1001|1002|2001;Bahnhof@01:00-01:45/10;;;;;\n";
    // The second one has no posts in the file: each fills one of the own authority.
    CHECK(counts(import(ImportKind::Patrols, csv)) == u"2/0/0/0");
    CHECK(cells(u"KOD-1"_s)
          == u"PI:2:Streifenführung|KOD:1 · 2001|1001 · Bahnhof@18:30/15|Stadtpark/20 · Glasflaschen|Jugendschutz");
    CHECK(patrol(u"KOD-1"_s).patrol.callSign == u"S 21");
    CHECK(patrol(u"KOD-1"_s).visits[1].window == span("2026-11-27T18:00", "2026-11-27T22:00"));
    CHECK(cells(u"KOD-2"_s) == u"KOD:2|PI:1 · 1001|1002|2001 · Bahnhof@01:00-01:45/10 · ");
    CHECK(patrol(u"KOD-2"_s).patrol.mode == PatrolMode::Car);
    CHECK(patrol(u"KOD-2"_s).visits[0].window == span("2026-11-28T01:00", "2026-11-28T01:45"));
    CHECK(counts(import(ImportKind::Patrols, csv)) == u"0/0/0/2");
    // Missing columns leave, empty cells clear, visits move along.
    CHECK(counts(import(ImportKind::Patrols, "key;start;end;tasks\nKOD-1;27.11.2026 19:00;27.11.2026 23:00;\n"))
          == u"0/1/0/0");
    CHECK(cells(u"KOD-1"_s) == u"PI:2:Streifenführung|KOD:1 · 2001|1001 · Bahnhof@19:30/15|Stadtpark/20 · ");
    CHECK(counts(import(ImportKind::Patrols, "key;crew;state\nKOD-1;1002;abgesagt\n")) == u"0/1/0/0");
    CHECK(cells(u"KOD-1"_s) == u"PI:2:Streifenführung|KOD:1 · 1002 · Bahnhof@19:30/15|Stadtpark/20 · ");
    CHECK(patrol(u"KOD-1"_s).patrol.state == PatrolState::Cancelled);
    ws().undo();
    CHECK(patrol(u"KOD-1"_s).patrol.state == PatrolState::Proposed);
}

TEST_CASE_METHOD(RecordFixture, "patrols: what is wrong", "[imports]") {
    addOfficer(own(), u"1001"_s, u"Muster"_s);
    addHotspot(u"Bahnhof"_s);
    const ImportResult r = import(ImportKind::Patrols, "key;title;start;end;mode;crew;visits;posts\n"
                                                       ";A;27.11.2026 18:00;27.11.2026 22:00;;;;\n"
                                                       "1;;27.11.2026 18:00;27.11.2026 22:00;;;;\n"
                                                       "2;A;27.11.2026;27.11.2026;;;;\n"
                                                       "3;A;27.11.2026 18:00;27.11.2026 22:00;fliegend;;;\n"
                                                       "4;A;27.11.2026 18:00;27.11.2026 22:00;;9999;;KOD\n"
                                                       "5;A;27.11.2026 18:00;27.11.2026 22:00;;1001|1001;;KOD:2\n"
                                                       "6;A;27.11.2026 18:00;27.11.2026 22:00;;;Mond/15;\n"
                                                       "7;A;27.11.2026 18:00;27.11.2026 22:00;;;Bahnhof@25:00;\n"
                                                       "8;A;27.11.2026 18:00;27.11.2026 22:00;;;;Zoll:1\n"
                                                       "9;A;27.11.2026 18:00;27.11.2026 22:00;;;;KOD:0\n"
                                                       "9;A;27.11.2026 18:00;27.11.2026 22:00;;;;\n");
    CHECK(places(r)
          == QStringList{u"2:key:"_s, u"3:title:"_s, u"4:start:27.11.2026"_s, u"5:mode:fliegend"_s, u"6:crew:9999"_s,
                         u"7:crew:1001"_s, u"8:visits:Mond"_s, u"9:visits:Bahnhof@25:00"_s, u"10:posts:Zoll"_s,
                         u"11:posts:KOD:0"_s, u"12:key:9"_s});
    CHECK(ws().all<Patrol>().empty());
}

TEST_CASE("cells: posts and visits", "[imports]") {
    CHECK((parsePostCell(u"PI Mitte:2:Streifenführung"_s) == PostCell{u"PI Mitte"_s, 2, u"Streifenführung"_s}));
    CHECK((parsePostCell(u"KOD"_s) == PostCell{u"KOD"_s, 1, {}}));
    for (const char16_t* text : {u"", u":2", u"KOD:0", u"KOD:100", u"KOD:x", u"KOD:1:a:b"})
        CHECK_FALSE(parsePostCell(QString::fromUtf16(text)));
    CHECK((parseVisitCell(u"Bahnhof@18:30/15"_s) == VisitCell{u"Bahnhof"_s, 66'600, {}, 15}));
    CHECK((parseVisitCell(u"Markt / Rathaus"_s) == VisitCell{u"Markt / Rathaus"_s, {}, {}, {}}));
    CHECK((parseVisitCell(u"Park@23:00-01:00/20"_s) == VisitCell{u"Park"_s, 82'800, 3'600, 20}));
    for (const char16_t* text : {u"", u"@18:30", u"Park@", u"Park/0", u"Park/2000", u"Park@x/5"})
        CHECK_FALSE(parseVisitCell(QString::fromUtf16(text)));
}

TEST_CASE_METHOD(RecordFixture, "what an error offers can be entered as it stands", "[imports]") {
    const ImportResult wrong = import(ImportKind::Agencies, "name;kind;land\nA;räuber;NW\n");
    REQUIRE(wrong.errors.size() == 1);
    const QString label = enumLabel(AgencyKind::Zoll);
    CHECK(wrong.errors[0].text.contains(label));
    CHECK_FALSE(wrong.errors[0].text.contains(u"ordnungsamt"));
    CHECK(counts(import(ImportKind::Agencies, "name;kind;land\nA;" + label.toUtf8() + ";NW\n")) == u"1/0/0/0");
}
