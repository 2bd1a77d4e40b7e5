// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/store/backup.h"
#include "core/store/schema.h"
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
