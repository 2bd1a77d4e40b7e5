// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verify.h"

#include "core/hotspots/hotspottable.h"
#include "core/patrols/patrolservice.h"
#include "core/store/repository.h"
#include "core/workspace/tables.h"
#include "tests/support/workspacefixture.h"

#include <QFile>
#include <QRandomGenerator>

#include <sqlite3.h>

using namespace streife;

namespace {

/// Writes past everything that protects the file.
void tamper(const QString& path, const char* sql) {
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &db) == SQLITE_OK);
    INFO(sqlite3_errmsg(db));
    REQUIRE(sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(db);
}

class FilledFile : public WorkspaceFixture {
public:
    FilledFile() {
        const AgencyId police = addAgency(QStringLiteral("Polizeiinspektion Mitte"), QStringLiteral("PI Mitte"));
        for (int i = 0; i < 20; ++i)
            addPatrol(QStringLiteral("Streife %1").arg(i), span("2026-11-27T18:00", "2026-11-27T22:00"), police);
        const HotspotId id = addHotspot(QStringLiteral("Bahnhof"));
        for (int i = 1; i < 5; ++i)
            ws().change(QStringLiteral("edit"), [&](Writer& w) {
                Repository<Hotspot> repo(w);
                const Hotspot old = repo.get(id);
                Hotspot h = old;
                h.visitsPerWeek = i;
                repo.save(old, h);
            });
        const PatrolId gone = addPatrol(QStringLiteral("weg"), span("2026-11-28T18:00", "2026-11-28T22:00"), police);
        ws().change(QStringLiteral("delete"), [&](Writer& w) { PatrolService(w).remove(gone); });
        ws().undo();
        ws().redo();
    }
    VerifyReport verify() { return verifyFile(path(), registry()); }
};

} // namespace

TEST_CASE_METHOD(FilledFile, "a file that was edited, undone and redone is whole", "[store]") {
    const VerifyReport open = verify(); // beside the writer
    CHECK(open.damages == QStringList());
    CHECK(open.ops > 60);
    close();
    CHECK(verify().whole());
}

TEST_CASE_METHOD(FilledFile, "every kind of manipulation is found", "[store]") {
    close();
    const char* manipulations[] = {
        "UPDATE patrol SET title='x' WHERE id=(SELECT min(id) FROM patrol)",
        "UPDATE hotspot SET visits_per_week=1",
        "UPDATE hotspot SET scope=scope+1",
        "UPDATE patrol SET _del=1 WHERE id=(SELECT min(id) FROM patrol)",
        "DELETE FROM post WHERE id=(SELECT min(id) FROM post)",
        "DELETE FROM op WHERE n=(SELECT min(n) FROM op WHERE c>0)",
        "UPDATE op SET val=99 WHERE n=(SELECT max(n) FROM op WHERE c=8)",
        "UPDATE op SET h=zeroblob(20) WHERE n=(SELECT min(n) FROM op)",
        "UPDATE op SET base=base+1 WHERE n=(SELECT max(n) FROM op WHERE c=8)",
        "UPDATE action SET hlc=hlc+1 WHERE id=(SELECT min(id) FROM action)",
        "DELETE FROM op_base",
        "DELETE FROM head WHERE c=8",
        "INSERT INTO head SELECT row,c,base FROM op WHERE c=8 AND base<>row LIMIT 1",
        "DELETE FROM action_intern",
    };
    const QString copy = path(QStringLiteral("copy.streife"));
    for (const char* sql : manipulations) {
        INFO(sql);
        QFile::remove(copy);
        REQUIRE(QFile::copy(path(), copy));
        tamper(copy, sql);
        const VerifyReport report = verifyFile(copy, registry());
        CHECK_FALSE(report.whole());
        CHECK_FALSE(report.damages.isEmpty());
    }
}

TEST_CASE_METHOD(FilledFile, "a flipped bit anywhere in the stored ops is found", "[store]") {
    // Collect where op payloads lie in the file, then flip one bit at a time.
    QList<QByteArray> payloads;
    ws().read([&](Database& db) {
        Statement s(db.handle(), "SELECT val FROM op WHERE c=0 AND length(val)>20");
        while (s.step())
            payloads << s.bytes(0);
    });
    close();
    QFile file(path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray original = file.readAll();
    QRandomGenerator random(3);
    int tried = 0;
    for (int round = 0; round < 60; ++round) {
        const QByteArray& payload = payloads[random.bounded(int(payloads.size()))];
        const qsizetype where = original.indexOf(payload);
        if (where < 0)
            continue; // split over pages
        ++tried;
        QByteArray damaged = original;
        const qsizetype byte = where + random.bounded(int(payload.size()));
        damaged[byte] = char(damaged[byte] ^ (1 << random.bounded(8)));
        QFile copy(path(QStringLiteral("flip.streife")));
        REQUIRE(copy.open(QIODevice::WriteOnly | QIODevice::Truncate));
        copy.write(damaged);
        copy.close();
        CHECK_FALSE(verifyFile(copy.fileName(), registry()).whole());
    }
    CHECK(tried > 40);
}
