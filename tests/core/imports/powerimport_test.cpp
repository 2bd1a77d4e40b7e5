// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/powers/powerreader.h"
#include "core/powers/powerservice.h"
#include "core/reports/powersreport.h"
#include "core/reports/reportwriter.h"
#include "tests/core/imports/importfixture.h"

using namespace streife;

namespace {

struct PowerFiles : ImportFixture {
    QString take(const QByteArray& csv) {
        const QString foreseen = counts(dryRun(ImportKind::Powers, csv));
        const QString done = counts(import(ImportKind::Powers, csv));
        CHECK(foreseen == done);
        return done;
    }
    std::vector<Power> own() {
        return ws().read([](Database& db) { return readOwnPowers(db); });
    }
    std::vector<Power> all() { return effectivePowers(own()); }
    ReportDocument exported() { return powersReport(ws().partnership(), all(), ws().now()); }
};

const QByteArray kHead =
    "Land;Gemeinde;Behördenart;Maßnahme;Erlaubt;Rechtsgrundlage;Bedingung;Mindestbetrag;Höchstbetrag;"
    "Gültig ab;Gültig bis;Quelle;Geprüft von;Geprüft am\n";

} // namespace

TEST_CASE_METHOD(PowerFiles, "powers come from csv with German headers, and the same file again is known",
                 "[powers][imports]") {
    const QByteArray csv =
        kHead
        + "Nordrhein-Westfalen;Hamm;Ordnungsamt;Gewerbekontrolle;ja;§ 29 GewO;nur mit Gewerbeamt;;;01.01.2026;;"
          "Erlass 7;Kern, Rechtsamt;20.11.2026\n"
          "NW;Hamm;polizei;Gewerbekontrolle;nein;;;;;;;Auskunft;;\n"
          "*;;zoll;Verwarnungsgeld;unbekannt;;;5;55;;;Anfrage;;\n";
    CHECK(take(csv) == QStringLiteral("3/0/0/0"));
    CHECK(take(csv) == QStringLiteral("0/0/0/3"));
    REQUIRE(own().size() == 3);
    const Power first = own()[0];
    CHECK(first.land == QStringLiteral("NW"));
    CHECK(first.municipality == QStringLiteral("Hamm"));
    CHECK(first.agencyKind == AgencyKind::Ordnungsamt);
    CHECK(first.verdict == PowerVerdict::Yes);
    CHECK(first.norm == QStringLiteral("§ 29 GewO"));
    CHECK(first.validFrom == QDate(2026, 1, 1));
    CHECK(first.checkedBy == QStringLiteral("Kern, Rechtsamt"));
    CHECK(first.checkedOn == QDate(2026, 11, 20));
    CHECK(own()[1].verdict == PowerVerdict::No);
    CHECK((own()[2].verdict == PowerVerdict::Unknown && own()[2].minEuro == 5 && own()[2].maxEuro == 55));
}

TEST_CASE_METHOD(PowerFiles, "what the program ships is known, what differs becomes a row of the house",
                 "[powers][imports]") {
    const QByteArray head = "land;agency_kind;measure;verdict;checked_by;checked_on\n";
    CHECK(take(head + "NW;ordnungsamt;Aufenthaltsverbot;nein;;\n") == QStringLiteral("0/0/0/1"));
    CHECK(own().empty());
    CHECK(take(head + "NW;ordnungsamt;aufenthaltsverbot;nein;Kern;2026-11-01\n") == QStringLiteral("0/1/0/0"));
    REQUIRE(own().size() == 1);
    CHECK(own()[0].norm == QStringLiteral("§ 24 Abs. 1 Nr. 12 OBG NRW, § 34 Abs. 2 PolG NRW")); // not in the file
    CHECK(own()[0].checked());
    CHECK(take(head + "NW;ordnungsamt;Aufenthaltsverbot;nein;;\n")
          == QStringLiteral("0/1/0/0")); // an empty cell clears
    CHECK_FALSE(own()[0].checked());
    CHECK(all().size() == shippedPowers().size());
}

TEST_CASE_METHOD(PowerFiles, "bad cells are named by line and column, and nothing is written", "[powers][imports]") {
    const struct {
        const char* line;
        const char* place;
    } wrong[]{
        {"Atlantis;;ordnungsamt;X;ja;;;;;;;;;", "2:Land:Atlantis"},
        {";;ordnungsamt;X;ja;;;;;;;;;", "2:Land:"},
        {"NW;;Marine;X;ja;;;;;;;;;", "2:Behördenart:Marine"},
        {"NW;;;X;ja;;;;;;;;;", "2:Behördenart:"},
        {"NW;;polizei;;ja;;;;;;;;;", "2:Maßnahme:"},
        {"NW;;polizei;X;vielleicht;;;;;;;;;", "2:Erlaubt:vielleicht"},
        {"NW;;polizei;X;ja;;;-1;;;;;;", "2:Mindestbetrag:-1"},
        {"NW;;polizei;X;ja;;;;viel;;;;;", "2:Höchstbetrag:viel"},
        {"NW;;polizei;X;ja;;;;;31.02.2026;;;;", "2:Gültig ab:31.02.2026"},
        {"NW;;polizei;X;ja;;;;;;morgen;;;", "2:Gültig bis:morgen"},
        {"NW;;polizei;X;ja;;;;;;;;Kern;gestern", "2:Geprüft am:gestern"},
        {"NW;;polizei;X;ja;;;;;;;;Kern;", "2:Maßnahme:X"},
        {"NW;;polizei;X;ja;;;60;55;;;;;", "2:Maßnahme:X"},
        {"*;Hamm;polizei;X;ja;;;;;;;;;", "2:Maßnahme:X"},
        {"NW;;polizei;X;ja;;;;;2026-02-01;2026-01-01;;;", "2:Maßnahme:X"},
        {"NW;;polizei;X;ja;;;;;;;;;\nnw;;Polizei;x;nein;;;;;;;;;", "3:Maßnahme:x"},
    };
    for (const auto& w : wrong) {
        INFO(w.line);
        const ImportResult result = import(ImportKind::Powers, kHead + w.line + '\n');
        CHECK(places(result) == QStringList{QString::fromUtf8(w.place)});
        CHECK(own().empty());
    }
    CHECK(import(ImportKind::Powers, "Land;Erlaubt\nNW;ja\n").refused()); // no measure, no kind
}

TEST_CASE_METHOD(PowerFiles, "a line without a measure tells its other faults, too", "[powers][imports]") {
    const ImportResult result =
        import(ImportKind::Powers, "land;agency_kind;measure;verdict\nXX;raumfahrt;;vielleicht\n");
    QStringList columns;
    for (const ImportError& e : result.errors)
        columns << e.column;
    CHECK(columns
          == QStringList{QStringLiteral("measure"), QStringLiteral("land"), QStringLiteral("agency_kind"),
                         QStringLiteral("verdict")});
}

TEST_CASE_METHOD(PowerFiles, "a row for each of thousands of places is a matter of seconds", "[powers][imports]") {
    QByteArray csv = "land;municipality;agency_kind;measure;verdict\n";
    for (int i = 0; i < 20'000; ++i) // comparing each with each would take minutes
        csv += "NW;Ort " + QByteArray::number(i) + ";polizei;Platzverweis;ja\n";
    CHECK(counts(import(ImportKind::Powers, csv)) == QStringLiteral("20000/0/0/0"));
}

TEST_CASE_METHOD(PowerFiles, "what is exported as csv or xlsx is known when it comes back", "[powers][imports]") {
    CHECK(take(kHead
               + "NW;Hamm;ordnungsamt;Gewerbekontrolle;ja;§ 29 GewO;\"Text; mit "
                 "\"\"Zeichen\"\"\";5;55;01.01.2026;31.12.2027;"
                 "=Quelle;Kern;20.11.2026\n")
          == QStringLiteral("1/0/0/0"));
    const auto before = all();
    for (const char* name : {"powers.csv", "powers.xlsx"}) {
        INFO(name);
        const QString file = path(QString::fromLatin1(name));
        write(exported(), formatFromPath(file), file);
        CHECK(counts(importPath(ImportKind::Powers, file))
              == QStringLiteral("0/0/0/%1").arg(shippedPowers().size() + 1));
        CHECK(all() == before);
    }
}
