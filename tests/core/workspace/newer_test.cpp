// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/hotspots/hotspottable.h"
#include "core/store/schema.h"
#include "core/workspace/backups.h"
#include "core/workspace/filecheck.h"
#include "core/workspace/listing.h"
#include "tests/support/tamper.h"
#include "tests/support/workspacefixture.h"

#include <QFileInfo>

using namespace streife;

namespace {

/// A file as a later version would leave it: more tables and columns, and what it says about readers.
class NewerFile : public WorkspaceFixture {
public:
    NewerFile() {
        addHotspot(QStringLiteral("Bahnhof"));
        close();
        tamper(path(), "ALTER TABLE hotspot ADD COLUMN mood TEXT; CREATE TABLE drone(id INTEGER PRIMARY KEY) STRICT;"
                       "CREATE TRIGGER later AFTER INSERT ON drone BEGIN SELECT 1; END");
        tamper(path(), "PRAGMA user_version=107");
    }
    void says(const char* key, const char* value) {
        tamper(path(), (QByteArray("INSERT OR REPLACE INTO meta VALUES('") + key + "'," + value + ")").constData());
    }
    QByteArray bytes() {
        QFile file(path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    std::unique_ptr<Workspace> opened(Workspace::Access access) { return Workspace::open(path(), access, options()); }
    QString refusal(Workspace::Access access) {
        try {
            (void)opened(access);
        } catch (const Error& e) {
            CHECK(e.code() == ErrorCode::Newer);
            return e.text();
        }
        FAIL("was opened");
        return {};
    }
};

} // namespace

TEST_CASE_METHOD(WorkspaceFixture, "a file says which program wrote it, nobody older reads it unasked", "[newer]") {
    ws().read([](Database& db) {
        CHECK(db.text("SELECT value FROM meta WHERE key='program'") == QStringLiteral(STREIFE_VERSION));
        CHECK(db.integer("SELECT count(*) FROM meta WHERE key='min_reader'") == 0);
    });
    addHotspot(QStringLiteral("Bahnhof"));
    close();
    tamper(path(), "PRAGMA user_version=101"); // as this program made it, otherwise
    try {
        reopen(Workspace::Access::Read);
        FAIL("was opened");
    } catch (const Error& e) {
        CHECK(e.code() == ErrorCode::Newer);
        CHECK(e.text().contains(QStringLiteral("file version 101")));
    }
}

TEST_CASE_METHOD(NewerFile, "a newer file that older programs may read is read, with a note", "[newer]") {
    says("min_reader", "1");
    says("program", "'0.9.1'");
    const QByteArray before = bytes();
    for (const auto access : {Workspace::Access::Read, Workspace::Access::Prefer}) {
        const auto ws = opened(access);
        CHECK_FALSE(ws->writable());
        CHECK(ws->readOnlyReason().contains(QStringLiteral("0.9.1")));
        CHECK(ws->readOnlyReason().contains(path()));
        CHECK(ws->all<Hotspot>().size() == 1);
        for (const QString& kind : listKinds())
            CHECK_NOTHROW(listRecords(*ws, kind));
        CHECK_THROWS_AS(ws->change(QStringLiteral("x"), [](Writer&) {}), Error);
    }
    CHECK(refusal(Workspace::Access::Write).contains(QStringLiteral("0.9.1")));
    CHECK(bytes() == before);
    CHECK_FALSE(QFileInfo::exists(path() + QStringLiteral("-sicherung"))); // nothing was migrated
}

TEST_CASE_METHOD(NewerFile, "checklist 19: a newer file that older programs may not read names the program it needs",
                 "[newer]") {
    says("min_reader", "105");
    says("program", "'0.9.1'");
    const QByteArray before = bytes();
    for (const auto access : {Workspace::Access::Read, Workspace::Access::Prefer, Workspace::Access::Write})
        CHECK(refusal(access).contains(QStringLiteral("Doppelstreife 0.9.1")));
    CHECK(bytes() == before);
}

TEST_CASE_METHOD(NewerFile, "a newer file that says nothing about readers is not guessed at", "[newer]") {
    tamper(path(), "DELETE FROM meta WHERE key IN ('min_reader','program')");
    CHECK(refusal(Workspace::Access::Read).contains(QStringLiteral("file version 107")));
    for (const char* nonsense : {"0", "-3", "'x'", "NULL", "99999999999", "zeroblob(4)"}) {
        INFO(nonsense);
        says("min_reader", nonsense);
        CHECK_FALSE(refusal(Workspace::Access::Prefer).isEmpty());
    }
    tamper(path(), "DROP TABLE meta");
    CHECK_FALSE(refusal(Workspace::Access::Read).isEmpty());
}

TEST_CASE_METHOD(NewerFile, "what a newer version has added is no damage, what it lacks is", "[newer]") {
    says("min_reader", "1");
    CHECK(verifyWholeFile(path()).damages == QStringList());
    tamper(path(), "DROP TABLE visit");
    CHECK(verifyWholeFile(path()).damages.join(QLatin1Char(' ')).contains(QStringLiteral("visit")));
}

TEST_CASE_METHOD(NewerFile, "a newer file is copied whole but never put in another's place", "[newer]") {
    says("min_reader", "1");
    const QString copy = path(QStringLiteral("copy.streife"));
    copyFile(path(), copy);
    CHECK(checkFile(copy).version == 107);
    try {
        (void)restoreFile(copy, path(QStringLiteral("target.streife")), at("2026-11-22T12:00"));
        FAIL("was restored");
    } catch (const Error& e) {
        CHECK(e.code() == ErrorCode::Newer);
    }
    CHECK_FALSE(QFileInfo::exists(path(QStringLiteral("target.streife"))));
}
