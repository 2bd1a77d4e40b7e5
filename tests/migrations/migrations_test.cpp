// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/agencytable.h"
#include "core/base/error.h"
#include "core/officers/deputytable.h"
#include "core/officers/officerservice.h"
#include "core/officers/officertable.h"
#include "core/patrols/patrolservice.h"
#include "core/store/backup.h"
#include "core/store/schema.h"
#include "core/templates/weektemplateservice.h"
#include "core/workspace/digest.h"
#include "core/workspace/filecheck.h"
#include "core/workspace/overviewing.h"
#include "core/workspace/tables.h"
#include "core/workspace/workspace.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace streife;

namespace {

QByteArray schemaOf(Database& db) {
    QByteArray out;
    Statement s(
        db.handle(),
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'search_%' AND name NOT LIKE 'place_%' "
        "ORDER BY type DESC, name");
    while (s.step())
        out += s.bytes(0).simplified() + '\n';
    return out;
}

QByteArray snapshot(int version) {
    QFile file(QStringLiteral(STREIFE_TEST_SOURCES "/migrations/schema_%1.txt").arg(version, 4, 10, QLatin1Char('0')));
    INFO(file.fileName().toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// As an older version wrote it: without the tables and indexes that later steps add.
void makeOlder(Database& db, int version) {
    const QByteArray old = snapshot(version);
    QList<QByteArray> drops;
    for (const QByteArray& line : schemaOf(db).split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() < 3 || (words[1] != "TABLE" && words[1] != "INDEX"))
            continue;
        const QByteArray name = words[2].split('(').front();
        if (!old.contains("CREATE " + words[1] + ' ' + name + (words[1] == "TABLE" ? '(' : ' ')))
            drops.prepend("DROP " + words[1] + " IF EXISTS " + name); // indexes stand last and go first
    }
    for (const TableInfo* table : registry().all())
        for (const ColumnInfo& c : table->columns)
            if (table->since <= version && c.since > version)
                drops << "ALTER TABLE " + table->name + " DROP COLUMN " + c.sql();
    for (const QByteArray& drop : drops)
        db.exec(drop);
    db.exec("DELETE FROM meta WHERE key='columns'");
    db.exec("PRAGMA user_version=" + QByteArray::number(version));
}

} // namespace

TEST_CASE("a new file has the schema of the newest snapshot", "[migrations]") {
    const QTemporaryDir dir;
    Database db(dir.filePath(QStringLiteral("a.streife")), Database::Mode::Create);
    migrate(db);
    CHECK(db.integer("PRAGMA user_version") == schemaVersion());
    CHECK(db.integer("PRAGMA application_id") == kApplicationId);
    CHECK(schemaOf(db) == snapshot(schemaVersion()));
    migrate(db); // a second run finds nothing to do
    CHECK(schemaOf(db) == snapshot(schemaVersion()));
}

TEST_CASE("a step that fails leaves the version before it", "[migrations]") {
    const QTemporaryDir dir;
    Database db(dir.filePath(QStringLiteral("a.streife")), Database::Mode::Create);
    db.exec("CREATE TABLE visit(x INTEGER) STRICT"); // in the way of the first step
    CHECK_THROWS_AS(migrate(db), Error);
    CHECK(db.integer("PRAGMA user_version") == 0);
    CHECK(db.integer("SELECT count(*) FROM sqlite_master WHERE name='patrol'") == 0);
}

TEST_CASE("statements are separated by their own line, so that one may hold a semicolon", "[migrations]") {
    const auto statements = migrationStatements(1);
    CHECK(statements.size() > 40);
    for (const QByteArray& s : statements) {
        CHECK(s.contains("CREATE"));
        CHECK_FALSE(s.contains("--;"));
    }
    CHECK_THROWS_AS(migrationStatements(9999), Error);
}

TEST_CASE("a file of the version before opens: backed up, migrated, nothing lost, and read as it is before that",
          "[migrations]") {
    const int version = GENERATE(range(1, schemaVersion()));
    INFO("version " << version);
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("alt.streife"));
    const WorkspaceOptions options{Clock(Instant{1'795'000'000'000}), {}, dir.filePath(QStringLiteral("state"))};
    {
        const auto ws = Workspace::create(path,
                                          {QStringLiteral("P"),
                                           QStringLiteral("NW"),
                                           QStringLiteral("Hamm"),
                                           QStringLiteral("KOD"),
                                           {},
                                           AgencyKind::Ordnungsamt},
                                          options);
        ws->change(QStringLiteral("people"), [&](Writer& w) {
            const OfficerId officer = OfficerService(w).add({w.newId<Officer>(),
                                                             *ws->ownAgencyId(),
                                                             {},
                                                             ShortText(QStringLiteral("1")),
                                                             ShortText(QStringLiteral("Adam")),
                                                             {},
                                                             {},
                                                             {},
                                                             {}});
            PatrolDraft draft{{},
                              QStringLiteral("Abendstreife"),
                              {{1'795'000'000'000}, {1'795'007'200'000}},
                              PatrolMode::Foot,
                              {},
                              {},
                              PatrolState::Proposed,
                              PatrolOutcome::None,
                              {},
                              {},
                              {},
                              {},
                              {},
                              {},
                              {}};
            draft.posts = {{*ws->ownAgencyId(), 1, 0, {}, {}, {officer}}};
            PatrolService(w).create(ws->partnershipId(), draft);
        });
    }
    {
        Database db(path, Database::Mode::Write);
        makeOlder(db, version);
        CHECK(schemaOf(db) == snapshot(version));
    }
    const auto agencies = [](Workspace& ws) { return ws.all<Agency>(); };
    std::vector<Agency> before;
    {
        const auto ws = Workspace::open(path, Workspace::Access::Read, options);
        before = agencies(*ws);
        CHECK(before.size() == 1);
        CHECK_FALSE(ws->read([&](Database& db) { return partnershipDigest(db, ws->partnershipId()); }).isEmpty());
        CHECK(ws->read([&](Database& db) { return readTemplates(db, ws->partnershipId()); }).empty());
        CHECK_NOTHROW(readOverview(OverviewQuery::of(*ws)));
        REQUIRE(ws->all<Officer>().size() == 1);
        CHECK(ws->all<Officer>().front().callName.isEmpty());
        CHECK(ws->all<Deputy>().empty());
        const Plan plan = ws->plan({{1'795'000'000'000}, {1'795'007'200'000}});
        REQUIRE(plan.patrols.size() == 1);
        CHECK(plan.patrols.front().posts.front().named() == 1);
    }
    CHECK(checkFile(path).version == version); // reading never migrates
    CHECK(verifyWholeFile(path).damages.isEmpty());
    {
        const auto ws = Workspace::open(path, Workspace::Access::Write, options);
        const Plan plan = ws->plan({{1'795'000'000'000}, {1'795'007'200'000}});
        CHECK(plan.patrols.front().posts.front().post.named == 1); // stood in the log, and has a column now
        CHECK(agencies(*ws) == before);
        CHECK(ws->read([&](Database& db) { return schemaOf(db); }) == snapshot(schemaVersion()));
        CHECK(ws->read([&](Database& db) { return readTemplates(db, ws->partnershipId()); }).empty());
    }
    CHECK(checkFile(path).version == schemaVersion());
    CHECK(verifyWholeFile(path).damages.isEmpty());
    CHECK(QDir(path + QStringLiteral("-sicherung")).entryList(QDir::Files).size() >= 1);
}
