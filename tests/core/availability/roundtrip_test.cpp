// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/agencytable.h"
#include "core/availability/availabilitytable.h"
#include "core/hotspots/hotspottable.h"
#include "core/officers/officertable.h"
#include "core/partnership/partnershiptable.h"
#include "core/patrols/confirmationtable.h"
#include "core/patrols/patroltable.h"
#include "core/situation/incidenttable.h"
#include "core/store/repository.h"
#include "core/workspace/filecheck.h"
#include "tests/support/workspacefixture.h"

#include <QRandomGenerator>

#include <limits>

using namespace streife;

namespace {

/// Cells as they might lie in a damaged or foreign file.
Value anyValue(QRandomGenerator& random) {
    static const std::vector<Value> odd{std::monostate{},
                                        qint64(0),
                                        qint64(1),
                                        qint64(-1),
                                        std::numeric_limits<qint64>::min(),
                                        std::numeric_limits<qint64>::max(),
                                        qint64(1) << 32,
                                        QByteArray(),
                                        QByteArray("2026-11-27"),
                                        QByteArray("31.02.2026"),
                                        QByteArray("dienst"),
                                        QByteArray("\xff\xfe\x00x", 4),
                                        QByteArray("a\nb\x01"),
                                        QByteArray(100'000, 'x')};
    return odd[size_t(random.bounded(int(odd.size())))];
}

/// Whatever lies in the cells becomes a value; written and read again it is the same one.
template <class T> void checkTable() {
    const Table<T>& table = tableOf<T>();
    INFO(table.name.constData());
    QRandomGenerator random(21);
    for (int i = 0; i < 1500; ++i) {
        std::vector<Value> cells;
        for (size_t c = 0; c < table.columns.size(); ++c)
            cells.push_back(anyValue(random));
        const T read = table.fromCells(1 + i, cells);
        REQUIRE(read.id.value() == 1 + i);
        const T again = table.fromCells(1 + i, table.toCells(read));
        REQUIRE(again == read);
        REQUIRE(table.toCells(again) == table.toCells(read));
        for (size_t c = 0; c < table.columns.size(); ++c)
            if (table.columns[c].required && table.columns[c].type != ColumnType::Date) // no day stands for all
                REQUIRE_FALSE(isNull(table.toCells(read)[c]));
    }
}

} // namespace

TEST_CASE("whatever lies in a row is read as some value, and that one stays what it is", "[tables]") {
    checkTable<Partnership>();
    checkTable<Agency>();
    checkTable<Unit>();
    checkTable<Officer>();
    checkTable<Qualification>();
    checkTable<Function>();
    checkTable<Duty>();
    checkTable<Absence>();
    checkTable<Restriction>();
    checkTable<Hotspot>();
    checkTable<HotspotClosure>();
    checkTable<PatrolSeries>();
    checkTable<Patrol>();
    checkTable<Post>();
    checkTable<CrewMember>();
    checkTable<Visit>();
    checkTable<PatrolTask>();
    checkTable<ReleasedName>();
    checkTable<Confirmation>();
    checkTable<PhonePromise>();
}

TEST_CASE_METHOD(WorkspaceFixture, "duties, absences and restrictions come back as they were written",
                 "[availability]") {
    const OfficerId adam = addOfficer(*ws().ownAgencyId(), QStringLiteral("1"), QStringLiteral("Adam"));
    std::vector<Duty> duties;
    std::vector<Absence> absences;
    std::vector<Restriction> restrictions;
    ws().change(QStringLiteral("all kinds"), [&](Writer& w) {
        Repository<Duty> d(w);
        Repository<Absence> a(w);
        Repository<Restriction> r(w);
        for (const auto& kind : enumEntries<DutyKind>())
            duties.push_back({d.newId(), adam, span("2026-10-24T22:00", "2026-10-25T06:00"), kind.value,
                              kind.value == DutyKind::Dienst ? QStringLiteral("ND") : QString()});
        absences.push_back({a.newId(), adam, span("2026-12-24T00:00", "2027-01-02T00:00")});
        for (const auto& kind : enumEntries<RestrictionKind>())
            restrictions.push_back({r.newId(), adam, kind.value, {}, QDate(2027, 6, 30)});
        for (const Duty& x : duties)
            d.insert(x);
        for (const Absence& x : absences)
            a.insert(x);
        for (const Restriction& x : restrictions)
            r.insert(x);
    });
    CHECK(ws().all<Duty>() == duties);
    CHECK(ws().all<Absence>() == absences);
    CHECK(ws().all<Restriction>() == restrictions);
    CHECK(duties.front().span.minutes() == 9 * 60); // the long night
    reopen();
    CHECK(ws().all<Duty>() == duties);
    CHECK(verifyWholeFile(path()).damages == QStringList());
}

TEST_CASE_METHOD(WorkspaceFixture, "house rows lie in the house, whoever they are about", "[availability]") {
    const AgencyId kept = addAgency(QStringLiteral("Jugendamt"), QStringLiteral("JA"));
    const OfficerId eva = addOfficer(kept, QStringLiteral("9"), QStringLiteral("Eva"));
    ws().change(QStringLiteral("rows"), [&](Writer& w) {
        Repository<Duty> d(w);
        d.insert({d.newId(), eva, span("2026-11-27T06:00", "2026-11-27T14:00"), DutyKind::Dienst, {}});
        Repository<Absence> a(w);
        a.insert({a.newId(), eva, span("2026-11-28T00:00", "2026-11-29T00:00")});
    });
    ws().read([](Database& db) {
        const qint64 house = db.integer("SELECT value FROM meta WHERE key='house'");
        for (const char* table : {"officer_intern", "duty_intern", "absence_intern"})
            CHECK(db.integer(QByteArray("SELECT count(*) FROM ") + table + " WHERE scope<>" + QByteArray::number(house))
                  == 0);
        CHECK(db.integer("SELECT count(*) FROM agency WHERE scope=" + QByteArray::number(house)) == 0);
    });
}
