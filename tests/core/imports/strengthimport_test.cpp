// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/agencyservice.h"
#include "core/agencies/agencytable.h"
#include "core/store/repository.h"
#include "core/strength/strengthreader.h"
#include "core/workspace/listing.h"
#include "tests/core/imports/importfixture.h"

#include <QJsonObject>

using namespace streife;

namespace {

struct TargetImport : ImportFixture {
    TargetImport() {
        ws().change(QStringLiteral("unit"),
                    [&](Writer& w) { AgencyService(w).unit(own(), QStringLiteral("Gruppe A")); });
    }
    QString take(const QByteArray& csv) {
        const QString foreseen = counts(dryRun(ImportKind::StrengthTargets, csv));
        const QString done = counts(import(ImportKind::StrengthTargets, csv));
        CHECK(foreseen == done);
        return done;
    }
    std::vector<StrengthTarget> targets() {
        return ws().read([&](Database& db) { return readTargets(db, ws().partnershipId()); });
    }
    /// What an export of the list would be, as csv.
    QByteArray listed() {
        const QList<QByteArray> keys{"agency", "unit", "function", "shift",      "weekdays",
                                     "start",  "end",  "strength", "valid_from", "valid_until"};
        QByteArray out = keys.join(';') + '\n';
        for (const QJsonValue& v : listRecords(ws(), QStringLiteral("strength-targets"))) {
            QByteArrayList cells;
            for (const QByteArray& key : keys)
                cells << v.toObject().value(QLatin1String(key)).toVariant().toString().toUtf8();
            out += cells.join(';') + '\n';
        }
        return out;
    }
};

const QByteArray kHead = "Behörde;Dienstgruppe;Funktion;Schicht;Wochentage;Beginn;Ende;Soll;Gültig ab;Gültig bis\n";

} // namespace

TEST_CASE_METHOD(TargetImport, "required strengths come from csv with German headers, and known ones are known",
                 "[strength][imports]") {
    const QByteArray csv = kHead
                           + "KOD Musterstadt;Gruppe A;Streifenführung;Spät;Mo-Fr;14:00;22:00;3;01.12.2026;31.12.2026\n"
                             "KOD Musterstadt;;;Nacht;täglich, Feiertag;22:00;06:00;2;;\n"
                             "PI;;;Tag;;00:00;24:00;1;;\n";
    CHECK(take(csv) == QStringLiteral("3/0/0/0"));
    REQUIRE(targets().size() == 3);
    const StrengthTarget night = targets()[0];
    CHECK(night.shift.str() == QStringLiteral("Nacht"));
    CHECK(night.weekdays == (kEveryWeekday | kHolidayBit));
    CHECK(night.startMinute == 22 * 60);
    CHECK(night.minutes == 480);
    const StrengthTarget late = targets()[1];
    CHECK(late.unit.has_value());
    CHECK(late.function == QStringLiteral("Streifenführung"));
    CHECK(late.strength == 3);
    CHECK(late.validFrom == QDate(2026, 12, 1));
    CHECK(late.validUntil == QDate(2026, 12, 31));
    CHECK(targets()[2].minutes == 1440); // a whole day, kept for the police station
    CHECK(take(csv) == QStringLiteral("0/0/0/3"));
    CHECK(take(listed()) == QStringLiteral("0/0/0/3"));
    CHECK(take("agency;shift;weekdays;start;end;strength\nKOD Musterstadt;nacht;täglich, Feiertag;22;6;4\n")
          == QStringLiteral("0/1/0/0"));
    CHECK(targets()[0].strength == 4);
}

TEST_CASE_METHOD(TargetImport, "every bad cell is told with its line and column, and nothing is written",
                 "[strength][imports]") {
    struct Case {
        const char* line;
        const char* place;
    };
    const auto c =
        GENERATE(Case{"Niemand;;;Spät;Mo;14:00;22:00;3;;", "2:Behörde:Niemand"},
                 Case{";;;Spät;Mo;14:00;22:00;3;;", "2:Behörde:"},
                 Case{"KOD Musterstadt;Gruppe Z;;Spät;Mo;14:00;22:00;3;;", "2:Dienstgruppe:Gruppe Z"},
                 Case{"PI;Gruppe A;;Spät;Mo;14:00;22:00;3;;", "2:Dienstgruppe:Gruppe A"},
                 Case{"KOD Musterstadt;;;;Mo;14:00;22:00;3;;", "2:Schicht:"},
                 Case{"KOD Musterstadt;;;Spät;Motag;14:00;22:00;3;;", "2:Wochentage:Motag"},
                 Case{"KOD Musterstadt;;;Spät;Mo;25:00;22:00;3;;", "2:Beginn:25:00"},
                 Case{"KOD Musterstadt;;;Spät;Mo;27.11.2026 14:00;22:00;3;;", "2:Beginn:27.11.2026 14:00"},
                 Case{"KOD Musterstadt;;;Spät;Mo;14:00;;3;;", "2:Ende:"},
                 Case{"KOD Musterstadt;;;Spät;Mo;14:00;22:00;;;", "2:Soll:"},
                 Case{"KOD Musterstadt;;;Spät;Mo;14:00;22:00;-1;;", "2:Soll:-1"},
                 Case{"KOD Musterstadt;;;Spät;Mo;14:00;22:00;1000;;", "2:Soll:1000"},
                 Case{"KOD Musterstadt;;;Spät;Mo;14:00;22:00;99999999999999;;", "2:Soll:99999999999999"},
                 Case{"KOD Musterstadt;;;Spät;Mo;14:00;22:00;drei;;", "2:Soll:drei"},
                 Case{"KOD Musterstadt;;;Spät;Mo;14:00;22:00;3;30.02.2026;", "2:Gültig ab:30.02.2026"},
                 Case{"KOD Musterstadt;;;Spät;Mo;14:00;22:00;3;02.12.2026;01.12.2026", "2:Gültig bis:01.12.2026"});
    CHECK(take(kHead + c.line + "\n") == QString::fromUtf8(c.place));
    CHECK(targets().empty());
}

TEST_CASE_METHOD(TargetImport, "two lines for the same are refused, naming the first", "[strength][imports]") {
    CHECK(take(kHead
               + "KOD Musterstadt;;;Spät;Mo-Fr;14:00;22:00;3;;\n"
                 "KOD Musterstadt;;;SPÄT;Mo, Di, Mi, Do, Fr;15:00;22:00;2;;\n")
          == QString::fromUtf8("3:Schicht:SPÄT"));
}

TEST_CASE_METHOD(TargetImport, "a missing column is named, an authority that keeps its own is refused",
                 "[strength][imports]") {
    CHECK(import(ImportKind::StrengthTargets, "agency;shift;start;end\nPI;Spät;14:00;22:00\n").refused());
    ws().change(QStringLiteral("on its own"), [&](Writer& w) {
        const Agency before = Repository<Agency>(w).get(police());
        Agency after = before;
        after.steward.reset();
        Repository<Agency>(w).save(before, after);
    });
    CHECK(take("agency;shift;start;end;strength\nPI;Spät;14:00;22:00;1\n") == QStringLiteral("2:agency:PI"));
}

TEST_CASE_METHOD(TargetImport, "thousands of lines are a matter of seconds, each is known again", "[strength]") {
    QByteArray csv = "agency;shift;weekdays;start;end;strength\n";
    for (int i = 0; i < 10'000; ++i) // comparing each with each would take minutes
        csv += "KOD;Schicht " + QByteArray::number(i) + ";Mo-Fr;06:00;14:00;3\n";
    CHECK(counts(import(ImportKind::StrengthTargets, csv)) == QStringLiteral("10000/0/0/0"));
    CHECK(counts(import(ImportKind::StrengthTargets, csv)) == QStringLiteral("0/0/0/10000"));
}

TEST_CASE_METHOD(TargetImport, "in a second partnership lines and units are found again", "[strength][partnership]") {
    const QByteArray csv = "agency;unit;shift;start;end;strength\nKOD Musterstadt;Gruppe A;Spät;14:00;22:00;3\n";
    CHECK(take(csv) == QStringLiteral("1/0/0/0"));
    const QString south = QStringLiteral("Bündnis Süd");
    (void)ws().addPartnership({south, QStringLiteral("NW"), QStringLiteral("Unna"), QStringLiteral("KOD Musterstadt"),
                               QStringLiteral("KOD"), AgencyKind::Ordnungsamt});
    workIn(south);
    CHECK(take(csv) == QStringLiteral("0/0/0/1"));
    CHECK(take("agency;unit;shift;start;end;strength\nKOD;gruppe a;Spät;14:00;22:00;4\n") == QStringLiteral("0/1/0/0"));
}
