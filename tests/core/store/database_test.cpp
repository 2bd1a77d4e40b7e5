// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/base/error.h"
#include "tests/support/catch.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace streife;

TEST_CASE("a new database is private, in WAL mode and leaves one file when closed", "[store]") {
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.db"));
    {
        Database db(path, Database::Mode::Create);
        db.exec("CREATE TABLE t(a INTEGER, b TEXT) STRICT");
        CHECK(db.text("PRAGMA journal_mode") == QStringLiteral("wal"));
        CHECK(db.integer("PRAGMA synchronous") == 2);
        CHECK(db.integer("PRAGMA trusted_schema") == 0);
        CHECK(QFileInfo(path).permissions().testFlag(QFileDevice::ReadOwner));
        CHECK_FALSE(QFileInfo(path).permissions().testFlag(QFileDevice::ReadOther));
        CHECK_THROWS_AS(Database(path, Database::Mode::Create), Error);
    }
    CHECK_FALSE(QFileInfo::exists(path + QStringLiteral("-wal")));
    CHECK_FALSE(QFileInfo::exists(path + QStringLiteral("-shm")));
}

TEST_CASE("values come back as they were bound", "[store]") {
    const QTemporaryDir dir;
    Database db(dir.filePath(QStringLiteral("a.db")), Database::Mode::Create);
    db.exec("CREATE TABLE t(v ANY) STRICT");
    const std::vector<Value> values{std::monostate{}, qint64(-5), std::numeric_limits<qint64>::max(),
                                    QByteArray("Łódź"), QByteArray("")};
    for (const Value& v : values)
        db.cached("INSERT INTO t VALUES(?1)").bind(1, v).run();
    Statement& s = db.cached("SELECT v FROM t ORDER BY rowid");
    Cursor cursor(s);
    for (const Value& v : values) {
        REQUIRE(cursor.next());
        CHECK((s.value(0) == v));
    }
    CHECK_FALSE(cursor.next());
}

TEST_CASE("a transaction that is not committed leaves nothing", "[store]") {
    const QTemporaryDir dir;
    Database db(dir.filePath(QStringLiteral("a.db")), Database::Mode::Create);
    db.exec("CREATE TABLE t(v INTEGER) STRICT");
    {
        const Transaction t(db, Transaction::Kind::Write);
        db.exec("INSERT INTO t VALUES(1)");
    }
    CHECK(db.integer("SELECT count(*) FROM t") == 0);
    CHECK_FALSE(db.inTransaction());
}

TEST_CASE("a reading connection cannot write", "[store]") {
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.db"));
    Database writer(path, Database::Mode::Create);
    writer.exec("CREATE TABLE t(v INTEGER) STRICT");
    Database reader(path, Database::Mode::Read);
    CHECK_THROWS_AS(reader.exec("INSERT INTO t VALUES(1)"), Error);
    writer.exec("INSERT INTO t VALUES(1)");
    CHECK(reader.integer("SELECT count(*) FROM t") == 1);
}

TEST_CASE("an exception in the middle of reading leaves no open cursor behind", "[store]") {
    const QTemporaryDir dir;
    Database db(dir.filePath(QStringLiteral("a.db")), Database::Mode::Create);
    db.exec("CREATE TABLE t(v INTEGER) STRICT; INSERT INTO t VALUES(1),(2)");
    try {
        Statement& s = db.cached("SELECT v FROM t");
        Cursor cursor(s);
        REQUIRE(cursor.next());
        throw Error(ErrorCode::Cancelled, QStringLiteral("stop"));
    } catch (const Error&) {
    }
    db.exec("DROP TABLE t"); // an open cursor would lock it
}
