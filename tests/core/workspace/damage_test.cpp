// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/hotspots/hotspottable.h"
#include "core/patrols/patroltable.h"
#include "core/rules/rule.h"
#include "core/workspace/digest.h"
#include "core/workspace/filecheck.h"
#include "core/workspace/history.h"
#include "core/workspace/listing.h"
#include "tests/support/tamper.h"
#include "tests/support/workspacefixture.h"

#include <QRandomGenerator>

using namespace streife;

namespace {

/// A small file with one of everything that lists and rules read.
class SmallCity : public WorkspaceFixture {
public:
    SmallCity() {
        const AgencyId police = addAgency(QStringLiteral("Polizeiinspektion Mitte"), QStringLiteral("PI Mitte"));
        addOfficer(*ws().ownAgencyId(), QStringLiteral("1001"), QStringLiteral("Adam"));
        addOfficer(police, QStringLiteral("1001"), QStringLiteral("Kern"));
        addHotspot(QStringLiteral("Bahnhof"));
        for (int i = 0; i < 5; ++i)
            addPatrol(QStringLiteral("Streife %1").arg(i), span("2026-11-27T18:00", "2026-11-27T22:00"), police);
        close();
    }
};

/// Everything a reading command does; the code of the first error, none where all went well.
std::optional<ErrorCode> readEverything(const QString& path, const WorkspaceOptions& options) {
    std::optional<ErrorCode> first;
    const auto attempt = [&](const std::function<void()>& work) {
        try {
            work();
        } catch (const Error& e) {
            if (!first)
                first = e.code();
            CHECK(e.text().size() > 15); // a sentence
        }
    };
    std::unique_ptr<Workspace> ws;
    attempt([&] { ws = Workspace::open(path, Workspace::Access::Read, options); });
    if (!ws)
        return first;
    const Week week = Week::of(QDate(2026, 11, 27));
    for (const QString& kind : listKinds())
        attempt([&] { (void)listText(kind, listRecords(*ws, kind)); });
    attempt([&] { (void)check(ws->weekPlan(week, week, Availability::All)); });
    attempt([&] { (void)ws->ownAgency(); });
    attempt([&] { (void)ws->all<Patrol>(); });
    attempt([&] {
        const Partnership partnership = ws->partnership();
        (void)ws->readContent([&](Database& db) {
            (void)lastTouched(db, partnership.id, weeksSpan(partnership, week, week));
            return weekDigest(db, partnership, week) + partnershipDigest(db, partnership.id);
        });
    });
    return first;
}

bool tellsDamage(std::optional<ErrorCode> code) {
    return code == ErrorCode::Damaged || code == ErrorCode::File;
}

} // namespace

TEST_CASE_METHOD(SmallCity, "what is missing in a file is damage, not a wrong question", "[damage]") {
    const QString copy = path(QStringLiteral("copy.streife"));
    CHECK_FALSE(readEverything(freshCopy(path(), copy), options()));
    for (const char* sql :
         {"DELETE FROM partnership", "UPDATE partnership SET _del=1", "DELETE FROM meta", "DROP TABLE meta",
          "DELETE FROM meta WHERE key='partnership'", "UPDATE meta SET value=4711 WHERE key='partnership'",
          "DROP TABLE patrol", "DROP TABLE visit", "DROP TABLE officer_intern", "DROP TABLE hotspot_closure",
          "DROP TABLE agency", "DROP TABLE incident_batch; DROP TABLE crew_intern",
          "ALTER TABLE patrol DROP COLUMN call_sign", "ALTER TABLE officer_intern RENAME COLUMN rank TO grade"}) {
        INFO(sql);
        freshCopy(path(), copy);
        tamper(copy, sql);
        CHECK(tellsDamage(readEverything(copy, options())));
    }
}

TEST_CASE_METHOD(SmallCity, "impossible values are read as something or called damage, and never bring it down",
                 "[damage]") {
    const QString copy = path(QStringLiteral("copy.streife"));
    const char* impossible[] = {"UPDATE patrol SET \"end\"=start",
                                "UPDATE patrol SET \"end\"=start-1",
                                "UPDATE patrol SET start=-9223372036854775808",
                                "UPDATE patrol SET start=9223372036854775807",
                                "UPDATE patrol SET \"end\"=9223372036854775807",
                                "UPDATE patrol SET key='', title=''",
                                "UPDATE patrol SET mode='hover', state='?', outcome=''",
                                "UPDATE patrol SET series=-1, series_day='31.02.'",
                                "UPDATE post SET strength=-5, promised=-1, position=-9223372036854775808",
                                "UPDATE post SET strength=9223372036854775807",
                                "UPDATE post SET agency=0",
                                "UPDATE post SET agency=-4",
                                "UPDATE post SET patrol=0",
                                "UPDATE agency SET parent=id",
                                "UPDATE agency SET kind='?', name=''",
                                "UPDATE agency SET partnership=0",
                                "UPDATE hotspot SET latitude=9223372036854775807, longitude=1",
                                "UPDATE hotspot SET windows='Mo-Xx 99:99'",
                                "UPDATE hotspot SET visits_per_week=-9223372036854775808",
                                "UPDATE officer_intern SET agency=0, unit=-1, service_no='', family_name=''",
                                "UPDATE officer_intern SET rule_profile='?'",
                                "UPDATE partnership SET day_border=9223372036854775807",
                                "UPDATE partnership SET day_border=-1, land='?', municipality='?'",
                                "UPDATE partnership SET name=''",
                                "UPDATE patrol SET id=-id",
                                "UPDATE post SET id=0 WHERE id=(SELECT min(id) FROM post)",
                                "UPDATE patrol SET title=CAST(zeroblob(200000) AS TEXT)",
                                "UPDATE patrol SET title=CAST(x'fffe80' AS TEXT)"};
    for (const char* sql : impossible) {
        INFO(sql);
        freshCopy(path(), copy);
        tamper(copy, sql);
        const auto code = readEverything(copy, options());
        CHECK((!code || tellsDamage(code)));
        CHECK_FALSE(verifyWholeFile(copy).whole());
    }
}

TEST_CASE_METHOD(SmallCity, "the quick look at a copy finds a broken page, and nothing in a whole file", "[damage]") {
    const QString copy = path(QStringLiteral("copy.streife"));
    freshCopy(path(), copy);
    CHECK(verifyPages(copy).whole());
    qint64 at = 0;
    {
        Database db(copy, Database::Mode::Read);
        at =
            (db.integer("SELECT rootpage FROM sqlite_schema WHERE name='patrol'") - 1) * db.integer("PRAGMA page_size");
    }
    QFile file(copy);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    REQUIRE(file.write(QByteArray(64, '\x7f')) == 64);
    file.close();
    CHECK_FALSE(verifyPages(copy).whole());
}

TEST_CASE_METHOD(SmallCity, "flipped and cut pages are damage or go unnoticed, but no other error comes out",
                 "[damage]") {
    QFile file(path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray original = file.readAll();
    const QString copy = path(QStringLiteral("copy.streife"));
    QRandomGenerator random(2026);
    int noticed = 0;
    for (int round = 0; round < 150; ++round) {
        QByteArray damaged = original;
        if (round % 10 == 9)
            damaged.truncate(random.bounded(int(original.size())));
        else
            for (int flips = 1 << random.bounded(6); flips > 0; --flips) {
                const qsizetype where = random.bounded(int(damaged.size()));
                damaged[where] = char(damaged[where] ^ (1 << random.bounded(8)));
            }
        for (const char* suffix : {"", "-wal", "-shm"})
            QFile::remove(copy + QLatin1String(suffix));
        QFile out(copy);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(damaged);
        out.close();
        const auto code = readEverything(copy, options());
        INFO("round " << round << " code " << (code ? int(*code) : -1));
        CHECK((!code || tellsDamage(code) || code == ErrorCode::Newer));
        noticed += code ? 1 : 0;
    }
    CHECK(noticed > 15);
}
