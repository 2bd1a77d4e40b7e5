// SPDX-License-Identifier: GPL-3.0-or-later
// Qualifications of staff with their last day: "Erste Hilfe@2026-12-31".
#include "core/officers/officertable.h"
#include "core/store/repository.h"
#include "core/workspace/listing.h"
#include "tests/core/imports/importfixture.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace streife;

namespace {

struct LearntImport : ImportFixture {
    QByteArray line(const QByteArray& cell) {
        return "agency;service_no;family_name;qualifications\nKOD;9001;Brandt;" + cell + "\n";
    }
    QString take(const QByteArray& cell) {
        const QString foreseen = counts(dryRun(ImportKind::Staff, line(cell)));
        const QString done = counts(import(ImportKind::Staff, line(cell)));
        CHECK(foreseen == done);
        return done;
    }
    QStringList stored() {
        QStringList out;
        for (const Qualification& q : ws().all<Qualification>("name,id"))
            out << q.name.str() + QLatin1Char('/') + q.validUntil.toString(Qt::ISODate);
        return out;
    }
};

} // namespace

TEST_CASE_METHOD(LearntImport, "staff: a qualification comes with its last day, keeps it and gets another",
                 "[imports]") {
    CHECK(take("Erste Hilfe@2026-12-31|Hund") == QStringLiteral("1/0/0/0"));
    CHECK(stored() == QStringList{QStringLiteral("Erste Hilfe/2026-12-31"), QStringLiteral("Hund/")});
    CHECK(take("hund | erste hilfe @ 31.12.2026") == QStringLiteral("0/0/0/1")); // the same
    CHECK(take("Erste Hilfe|Hund") == QStringLiteral("0/0/0/1"));                // without a day it stays as it is
    CHECK(take("Erste Hilfe@2027-06-30|Hund@2028-01-01") == QStringLiteral("0/1/0/0"));
    CHECK(stored() == QStringList{QStringLiteral("Erste Hilfe/2027-06-30"), QStringLiteral("Hund/2028-01-01")});
    CHECK(take("Hund") == QStringLiteral("0/1/0/0"));
    CHECK(stored() == QStringList{QStringLiteral("Hund/2028-01-01")});
}

TEST_CASE_METHOD(LearntImport, "staff: what the list says is what the import reads", "[imports]") {
    take("Erste Hilfe@2026-12-31|Hund");
    QByteArrayList cells;
    for (const QJsonValue& officer : listRecords(ws(), QStringLiteral("officers")))
        if (officer[QLatin1String("service_no")] == QLatin1String("9001"))
            for (const QJsonValue& q : officer[QLatin1String("qualifications")].toArray())
                cells << q.toString().toUtf8();
    REQUIRE(cells.size() == 2);
    CHECK(take(cells.join('|')) == QStringLiteral("0/0/0/1"));
}

TEST_CASE_METHOD(LearntImport, "staff: a last day that is none is told with its cell", "[imports]") {
    for (const char* cell :
         {"Erste Hilfe@", "Erste Hilfe@2026-02-30", "Erste Hilfe@bald", "Erste Hilfe@2026-12-31T10:00"}) {
        INFO(cell);
        const ImportResult r = import(ImportKind::Staff, line(cell));
        REQUIRE(r.errors.size() == 1);
        CHECK(r.errors[0].line == 2);
        CHECK(r.errors[0].column == QStringLiteral("qualifications"));
        CHECK(r.errors[0].text.contains(QString::fromLatin1(cell)));
    }
    CHECK(import(ImportKind::Staff, line("@2026-12-31")).errors.size() == 1); // a day without a name
    CHECK(stored().isEmpty());
}
