// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/base/error.h"
#include "core/hotspots/hotspottable.h"
#include "core/workspace/backups.h"
#include "core/workspace/filecheck.h"
#include "tests/support/workspacefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <sys/stat.h>

using namespace streife;

TEST_CASE_METHOD(WorkspaceFixture, "a backup of an open file is whole and holds everything committed", "[store]") {
    addHotspot(QStringLiteral("Bahnhof"));
    const QString made = makeBackup(path(), BackupKind::Daily, ws().now(), verifyWholeFile);
    CHECK(made == backupFolder(path()) + QStringLiteral("/tag-2026-11-22T120000.streife"));
    CHECK(verifyWholeFile(made).whole());
    auto copy = Workspace::open(made, Workspace::Access::Read, options());
    CHECK(copy->all<Hotspot>().size() == 1);
    CHECK(hasDailyBackup(path(), ws().now()));
    CHECK_FALSE(hasDailyBackup(path(), at("2026-11-23T12:00")));
    CHECK_FALSE(QFileInfo(made).permissions().testFlag(QFileDevice::ReadOther));
}

TEST_CASE_METHOD(WorkspaceFixture, "a copy never overwrites and leaves nothing half-made", "[store]") {
    CHECK_THROWS_AS(copyFile(path(), path()), Error);
    CHECK_THROWS_AS(copyFile(path(), path(QStringLiteral("no/such/folder.streife"))), Error);
    CHECK(QDir(QFileInfo(path()).path()).entryList({QStringLiteral("*.neu-*")}).isEmpty());
}

TEST_CASE_METHOD(WorkspaceFixture, "backups made by hand leave those before an import alone", "[store]") {
    const QString before = ws().backupBefore();
    QStringList byHand;
    for (int i = 0; i < 12; ++i)
        byHand << backupByHand(path(), ws().now().plusMinutes(i));
    CHECK(QFileInfo::exists(before));
    CHECK_FALSE(QFileInfo::exists(byHand[1]));
    CHECK(QFileInfo::exists(byHand[2])); // ten are kept
    CHECK(Workspace::open(byHand.back(), Workspace::Access::Read, options())->all<Agency>().size() == 1);
}

TEST_CASE("seven daily backups, four weekly ones and the last five before an import stay", "[store]") {
    QStringList files;
    for (QDate day(2026, 9, 1); day <= QDate(2026, 11, 22); day = day.addDays(1))
        files << QStringLiteral("tag-%1T080000.streife").arg(day.toString(Qt::ISODate));
    for (int i = 0; i < 9; ++i)
        files << QStringLiteral("vor-2026-11-2%1T080000.streife").arg(i);
    QStringList manual; // those that somebody asked for push no other out
    for (int i = 10; i < 25; ++i)
        manual << QStringLiteral("hand-2026-11-%1T080000.streife").arg(i);
    const auto set = [](const QStringList& names) { return QSet<QString>(names.begin(), names.end()); };
    CHECK(set(superfluousBackups(files + manual)) == set(superfluousBackups(files) + manual.mid(0, 5)));
    QStringList kept = files;
    for (const QString& f : superfluousBackups(files))
        REQUIRE(kept.removeOne(f));
    CHECK(kept
          == QStringList{
              QStringLiteral("tag-2026-10-25T080000.streife"), QStringLiteral("tag-2026-11-01T080000.streife"),
              QStringLiteral("tag-2026-11-08T080000.streife"), QStringLiteral("tag-2026-11-15T080000.streife"),
              QStringLiteral("tag-2026-11-16T080000.streife"), QStringLiteral("tag-2026-11-17T080000.streife"),
              QStringLiteral("tag-2026-11-18T080000.streife"), QStringLiteral("tag-2026-11-19T080000.streife"),
              QStringLiteral("tag-2026-11-20T080000.streife"), QStringLiteral("tag-2026-11-21T080000.streife"),
              QStringLiteral("tag-2026-11-22T080000.streife"), QStringLiteral("vor-2026-11-24T080000.streife"),
              QStringLiteral("vor-2026-11-25T080000.streife"), QStringLiteral("vor-2026-11-26T080000.streife"),
              QStringLiteral("vor-2026-11-27T080000.streife"), QStringLiteral("vor-2026-11-28T080000.streife")});
    // names that people put there are never touched
    CHECK(superfluousBackups({QStringLiteral("wichtig.streife"), QStringLiteral("alt.streife")}).isEmpty());
}

TEST_CASE_METHOD(WorkspaceFixture, "a restore replaces a Doppelstreife file and nothing else", "[store]") {
    close();
    const QString backup = path(QStringLiteral("backup.streife"));
    copyFile(path(), backup);
    const auto refused = [&](const QString& target) {
        try {
            (void)restoreFile(backup, target, at("2026-11-22T13:00"));
            FAIL("replaced " << target);
        } catch (const Error& e) {
            CHECK(e.code() == ErrorCode::Input);
            CHECK(QFileInfo::exists(target));
        }
    };
    QFile letter(path(QStringLiteral("brief.odt")));
    REQUIRE(letter.open(QIODevice::WriteOnly));
    letter.write("Sehr geehrte Damen und Herren");
    letter.close();
    refused(letter.fileName());
    REQUIRE(QDir().mkpath(path(QStringLiteral("folder/inside"))));
    refused(path(QStringLiteral("folder")));
    REQUIRE(::mkfifo(path(QStringLiteral("fifo")).toUtf8().constData(), 0600) == 0);
    refused(path(QStringLiteral("fifo")));
    refused(backup); // onto itself
    // through a link: the file is replaced, the link stays
    REQUIRE(QFile::link(path(), path(QStringLiteral("link.streife"))));
    CHECK(restoreFile(backup, path(QStringLiteral("link.streife")), at("2026-11-22T13:00")).startsWith(path()));
    CHECK(QFileInfo(path(QStringLiteral("link.streife"))).isSymLink());
    // a missing target is made
    CHECK(restoreFile(backup, path(QStringLiteral("new.streife")), at("2026-11-22T13:00")).isEmpty());
    CHECK(QFileInfo::exists(path(QStringLiteral("new.streife"))));
}
