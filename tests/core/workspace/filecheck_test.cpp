// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/filecheck.h"

#include "core/base/error.h"
#include "core/hotspots/hotspotservice.h"
#include "core/hotspots/hotspottable.h"
#include "core/patrols/patrolservice.h"
#include "core/situation/incidentbatch.h"
#include "core/situation/incidenttable.h"
#include "core/store/repository.h"
#include "core/store/schema.h"
#include "core/workspace/backups.h"
#include "tests/support/tamper.h"
#include "tests/support/workspacefixture.h"

#include <QDir>
#include <QFileInfo>

using namespace streife;

namespace {

/// Patrols, hotspots with and without coordinates, edits, a deletion, and two deliveries of incidents.
class City : public WorkspaceFixture {
public:
    City() {
        const AgencyId police = addAgency(QStringLiteral("Polizeiinspektion Mitte"), QStringLiteral("PI Mitte"));
        for (int i = 0; i < 6; ++i)
            addPatrol(QStringLiteral("Streife %1 Grünanlage").arg(i), span("2026-11-27T18:00", "2026-11-27T22:00"),
                      police);
        ws().change(QStringLiteral("hotspots"), [&](Writer& w) {
            for (int i = 0; i < 120; ++i)
                HotspotService(w).add({w.newId<Hotspot>(),
                                       ws().partnershipId(),
                                       ShortText(QStringLiteral("Brennpunkt %1").arg(i)),
                                       QStringLiteral("Lärm"),
                                       HotspotKind::Objective,
                                       i % 4 ? GeoPoint::fromE7(516'000'000 + i, 78'000'000 - i) : std::nullopt,
                                       i,
                                       15,
                                       {}});
        });
        const HotspotId gone = addHotspot(QStringLiteral("Alter Busbahnhof"));
        ws().change(QStringLiteral("delete"), [&](Writer& w) { HotspotService(w).remove(gone); });
        const HotspotId renamed = addHotspot(QStringLiteral("ZOB"));
        ws().change(QStringLiteral("edit"), [&](Writer& w) {
            Repository<Hotspot> hotspots(w);
            Hotspot h = hotspots.get(renamed);
            const Hotspot old = h;
            h.name = ShortText(QStringLiteral("Neuer Busbahnhof"));
            h.where = GeoPoint::fromE7(516'800'000, 78'200'000);
            hotspots.save(old, h);
        });
        for (int batch = 0; batch < 2; ++batch)
            ws().change(QStringLiteral("incidents"), [&](Writer& w) {
                std::vector<Incident> incidents;
                for (int i = 0; i < 30; ++i)
                    incidents.push_back({QStringLiteral("V-%1-%2").arg(batch).arg(i), QStringLiteral("Ruhestörung"),
                                         at("2026-11-01T22:00").plusMinutes(i),
                                         i % 3 ? std::optional(at("2026-11-02T00:00")) : std::nullopt,
                                         i % 2 ? GeoPoint::fromE7(516'000'000, 78'000'000) : std::nullopt, 1 + i % 5});
                (void)writeIncidents(w, ws().partnershipId(), ShortText(QStringLiteral("Leitstelle")), incidents);
            });
        close();
    }
};

struct Manipulation {
    const char* sql;
    const char* says; ///< part of the one sentence that must name it
};

constexpr Manipulation kManipulations[] = {
    // the search index: its texts, its kinds, its terms
    {"DELETE FROM search WHERE rowid=(SELECT min(id) FROM hotspot)", "search index does not hold what the records say"},
    {"UPDATE search SET text='quatsch' WHERE rowid=(SELECT max(id) FROM patrol)", "search index does not hold"},
    {"INSERT INTO search(rowid,text) VALUES(4711,'niemand')", "search index holds 1 entries without a record"},
    {"DELETE FROM search_kind WHERE row=(SELECT min(id) FROM hotspot)", "search index does not hold"},
    {"UPDATE search_kind SET t=99", "search index does not hold"},
    {"UPDATE search_content SET c0='quatsch' WHERE id=(SELECT max(id) FROM patrol)", "does not find what its texts"},
    {"DELETE FROM search_data WHERE id>100", "earch index"},
    {"UPDATE hotspot SET _del=0 WHERE _del=1", "search index does not hold"},
    // places
    {"DELETE FROM place WHERE id=(SELECT min(id) FROM place)", "index of places does not hold"},
    {"UPDATE place SET lat0=lat0-5 WHERE id=(SELECT min(id) FROM place)", "index of places does not hold"},
    {"INSERT INTO place VALUES(4711,1,1,1,1)", "index of places holds 1 entries without a record"},
    {"UPDATE place_parent SET parentnode=7", "index of places"},
    {"UPDATE place_node SET data=zeroblob(length(data))", "ndex of places"},
    // what does not belong in the file, and what is missing
    {"CREATE TRIGGER spy AFTER INSERT ON patrol BEGIN DELETE FROM post; END", "trigger spy does not belong"},
    {"CREATE VIEW spy AS SELECT * FROM officer_intern", "view spy does not belong"},
    {"CREATE TABLE spy(x)", "table spy does not belong"},
    {"CREATE INDEX spy ON patrol(title)", "index spy does not belong"},
    {"DROP INDEX patrol_key", "index patrol_key is missing"},
    {"DROP TABLE visit", "table visit is missing"},
    {"DROP TABLE op_base", "table op_base is missing"},
    {"DROP TABLE search", "table search is missing"},
    {"DROP TABLE incident", "table incident is missing"},
    {"DROP TABLE meta", "table meta is missing"},
    {"ALTER TABLE patrol ADD COLUMN x INTEGER", "table patrol is not built"},
    {"DROP TABLE incident; CREATE VIEW incident AS SELECT 1 AS batch", "table incident is not built"},
    // what the file says about itself
    {"DELETE FROM meta", "which house"},
    {"DELETE FROM meta WHERE key='house'", "which house"},
    {"DELETE FROM meta WHERE key='partnership'", "names no partnership"},
    {"UPDATE meta SET value=5 WHERE key='partnership'", "names no partnership"},
    {"DELETE FROM meta WHERE key='agency'", "own authority"},
    {"UPDATE meta SET value='x' WHERE key='agency'", "own authority"},
    {"DELETE FROM site", "missing in the list of sites"},
    {"UPDATE site SET counter=1", "is behind what was written"},
    {"PRAGMA user_version=0", "version is missing"},
    // the log
    {"DELETE FROM op_base WHERE op=(SELECT min(op) FROM op_base)", "checksum is wrong"},
    {"INSERT INTO op_base VALUES(4711,4712)", "belong to no deletion"},
    {"INSERT INTO head SELECT id,3,id FROM patrol LIMIT 1", "point to changes of something else"},
    {"DELETE FROM op WHERE c>0; DELETE FROM head", "have lost their changes"},
    {"UPDATE op SET t=77 WHERE n=(SELECT min(n) FROM op)", "belongs to no table"},
    {"DELETE FROM action_intern WHERE id=(SELECT max(id) FROM action_intern)", "lost their author"},
    // incidents stand beside the log
    {"DELETE FROM incident WHERE id=(SELECT min(id) FROM incident)", "29 are there instead of 30"},
    {"UPDATE incident SET category='Diebstahl' WHERE id=7", "incidents of the delivery"},
    {"UPDATE incident SET count=count+1 WHERE id=7", "not what was delivered"},
    {"UPDATE incident SET occurred_at=occurred_at+60000 WHERE id=7", "not what was delivered"},
    {"UPDATE incident SET until=NULL WHERE until IS NOT NULL", "not what was delivered"},
    {"UPDATE incident SET latitude=latitude+1 WHERE id=(SELECT max(id) FROM incident)", "not what was delivered"},
    {"UPDATE incident SET batch=4711 WHERE id=1", "1 incidents belong to no delivery"},
    {"UPDATE incident SET batch=(SELECT max(id) FROM incident_batch)", "60 are there instead of 30"},
};

} // namespace

TEST_CASE_METHOD(City, "an untouched file is whole, open or closed", "[filecheck]") {
    const VerifyReport report = verifyWholeFile(path());
    CHECK(report.damages == QStringList());
    CHECK(report.whole());
    reopen();
    CHECK(verifyWholeFile(path()).damages == QStringList()); // beside the writer
}

TEST_CASE_METHOD(City, "whatever is taken out of a file, slipped in or altered is named", "[filecheck]") {
    const QString copy = path(QStringLiteral("copy.streife"));
    for (const Manipulation& m : kManipulations) {
        INFO(m.sql);
        freshCopy(path(), copy);
        tamper(copy, m.sql);
        const VerifyReport report = verifyWholeFile(copy);
        CHECK_FALSE(report.whole());
        INFO(report.damages.join(QLatin1Char('\n')).toStdString());
        CHECK(report.damages.join(QLatin1Char('\n')).contains(QLatin1String(m.says)));
        CHECK(QFileInfo::exists(copy));
        CHECK_FALSE(QFileInfo::exists(copy + QStringLiteral(".lock")));
    }
}

TEST_CASE_METHOD(City, "a check stops at no damage: all of it is in one report", "[filecheck]") {
    tamper(path(), "DROP TABLE visit; DELETE FROM search_data WHERE id>100; DELETE FROM incident WHERE id=1;"
                   "UPDATE hotspot SET name='x' WHERE id=(SELECT max(id) FROM hotspot); DELETE FROM meta");
    const QString all = verifyWholeFile(path()).damages.join(QLatin1Char('\n'));
    for (const char* sign :
         {"visit is missing", "search index", "29 are there", "differs from the change log", "house"}) {
        INFO(sign);
        CHECK(all.contains(QLatin1String(sign)));
    }
}

TEST_CASE_METHOD(City, "many damages are counted, a hundred of them told", "[filecheck]") {
    reopen();
    ws().change(QStringLiteral("more"), [&](Writer& w) {
        for (int i = 0; i < 120; ++i)
            HotspotService(w).add({w.newId<Hotspot>(),
                                   ws().partnershipId(),
                                   ShortText(QStringLiteral("H%1").arg(i)),
                                   {},
                                   HotspotKind::Fear,
                                   {},
                                   1,
                                   1,
                                   {}});
    });
    close();
    tamper(path(), "UPDATE hotspot SET visits_per_week=visits_per_week+1");
    const VerifyReport report = verifyWholeFile(path());
    CHECK(report.damageCount >= 240);
    CHECK(report.damages.size() == 100);
}

TEST_CASE_METHOD(City, "a file without search or place entries at all is not called whole", "[filecheck]") {
    tamper(path(), "DELETE FROM search; DELETE FROM search_kind; DELETE FROM place");
    const VerifyReport report = verifyWholeFile(path());
    CHECK(report.damageCount == 2); // one sentence per index, not one per record
}

TEST_CASE_METHOD(City, "a damaged file is neither backed up nor restored as if it were good", "[filecheck][backup]") {
    const QString good = path(QStringLiteral("good.streife"));
    const QString bad = path(QStringLiteral("bad.streife"));
    copyFile(path(), good);
    for (const char* sql : {"UPDATE incident SET count=99 WHERE id=3", "UPDATE patrol SET title='x'",
                            "DELETE FROM op WHERE n=(SELECT max(n) FROM op)", "CREATE TABLE spy(x)"}) {
        INFO(sql);
        freshCopy(good, bad);
        tamper(bad, sql);
        const auto refused = [&](const std::function<void()>& work) {
            try {
                work();
                FAIL("went through");
            } catch (const Error& e) {
                CHECK(e.code() == ErrorCode::Damaged);
                CHECK(e.text().contains(bad));
            }
        };
        const QString target = path(QStringLiteral("target.streife"));
        refused([&] { copyFile(bad, target); });
        CHECK_FALSE(QFileInfo::exists(target));
        refused([&] { (void)backupByHand(bad, at("2026-11-22T12:00")); });
        CHECK(QDir(bad + QStringLiteral("-sicherung")).entryList(QDir::Files).isEmpty());
        QFile before(path());
        REQUIRE(before.open(QIODevice::ReadOnly));
        const QByteArray bytes = before.readAll();
        refused([&] { (void)restoreFile(bad, path(), at("2026-11-22T12:00")); });
        before.seek(0);
        CHECK(before.readAll() == bytes); // nothing was replaced
        CHECK(QDir(QFileInfo(path()).path()).entryList({QStringLiteral("*vor-restore*")}).isEmpty());
        CHECK(QDir(QFileInfo(path()).path()).entryList({QStringLiteral("*.neu-*")}).isEmpty());
    }
}

TEST_CASE_METHOD(City, "the check in the background finds what SQLite does not see", "[filecheck]") {
    CHECK_FALSE([&] {
        reopen();
        return ws().backgroundChecks();
    }());
    close();
    REQUIRE(QDir(path() + QStringLiteral("-sicherung")).removeRecursively());
    tamper(path(), "UPDATE op SET val=zeroblob(9) WHERE n=(SELECT min(n) FROM op WHERE c>0)");
    reopen();
    const auto sentence = ws().backgroundChecks();
    REQUIRE(sentence);
    CHECK(sentence->contains(QStringLiteral("-sicherung")));
}

TEST_CASE("the schema that verify expects is the one that migrations make", "[filecheck]") {
    const QTemporaryDir dir;
    Database db(dir.filePath(QStringLiteral("a.streife")), Database::Mode::Create);
    migrate(db);
    CHECK(schemaObjects(db) == referenceSchema(schemaVersion()));
    CHECK(referenceSchema(0).empty());
    CHECK(referenceSchema(schemaVersion()).count("search_content") == 1);
    db.exec("CREATE VIEW v AS SELECT 1");
    CHECK(schemaObjects(db).size() == referenceSchema(schemaVersion()).size() + 1);
}
