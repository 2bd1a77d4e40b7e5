// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/localtime.h"
#include "core/store/backup.h"
#include "core/workspace/backups.h"
#include "core/workspace/filecheck.h"
#include "tests/support/childprocess.h"
#include "tests/support/workspacefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <set>

using namespace streife;

namespace {

QStringList backups(const QString& database) {
    return QDir(backupFolder(database)).entryList(QDir::Files, QDir::Name);
}

void touch(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
}

/// The rule of the manual, written down anew: of the days that have a backup the last seven; before them the newest
/// of a week, for four weeks.
std::set<QDate> daysToKeep(std::vector<QDate> days) {
    std::sort(days.begin(), days.end());
    std::set<QDate> keep;
    std::set<std::pair<int, int>> weeks;
    int daily = 0;
    for (auto day = days.rbegin(); day != days.rend(); ++day) {
        if (daily++ < 7) {
            keep.insert(*day);
            continue;
        }
        int year = 0;
        const int week = day->weekNumber(&year);
        if (weeks.size() < 4 && weeks.insert({year, week}).second)
            keep.insert(*day);
    }
    return keep;
}

} // namespace

TEST_CASE("the second backup of a second is newer than the first, the tenth newer than the second", "[backup]") {
    const QString stamp = QStringLiteral("vor-2026-11-22T120000");
    QStringList files{stamp + QStringLiteral(".streife")};
    for (int n = 2; n <= 12; ++n)
        files << stamp + QStringLiteral("-%1.streife").arg(n);
    QStringList gone = superfluousBackups(files);
    gone.sort();
    QStringList expected;
    for (int n = 2; n <= 7; ++n)
        expected << stamp + QStringLiteral("-%1.streife").arg(n);
    expected << stamp + QStringLiteral(".streife");
    expected.sort();
    CHECK(gone == expected);
}

TEST_CASE_METHOD(WorkspaceFixture, "of many backups in one second the last five stay, and the newest is among them",
                 "[backup]") {
    QString newest;
    for (int i = 0; i < 8; ++i)
        newest = ws().backupBefore();
    CHECK(backups(path()).size() == 5);
    CHECK(QFileInfo::exists(newest));
    CHECK(newest.endsWith(QStringLiteral("-8.streife")));
}

TEST_CASE("names that people have given are never counted and never removed", "[backup]") {
    QStringList files;
    for (const char* kind : {"tag-", "vor-", "hand-"})
        for (int i = 0; i < 60; ++i)
            files << QStringLiteral("%1wichtig-%2.streife").arg(QLatin1String(kind)).arg(i);
    files << QStringLiteral("vor-2026-11-22T120000.streife.neu-17") << QStringLiteral("vor-2026-11-22T120000-.streife")
          << QStringLiteral("vor-2026-11-22.streife") << QStringLiteral("Kopie von vor-2026-11-22T120000.streife")
          << QStringLiteral("vor-2026-11-22T120000.streife.bak") << QString();
    CHECK(superfluousBackups(files).isEmpty());
}

TEST_CASE("daily backups over two years, with gaps, keep what the manual says", "[backup]") {
    const QDate first(2025, 12, 20); // over two turns of a year, with a week 53
    for (const int every : {1, 2, 3, 5, 8, 13}) {
        std::vector<QDate> kept;
        for (QDate day = first; day < QDate(2027, 2, 1); day = day.addDays(every)) {
            QStringList files;
            std::vector<QDate> days = kept;
            days.push_back(day);
            for (const QDate d : days)
                files << QStringLiteral("tag-%1T073000.streife").arg(d.toString(Qt::ISODate));
            const QStringList gone = superfluousBackups(files);
            std::set<QDate> left(days.begin(), days.end());
            for (const QString& name : gone)
                left.erase(QDate::fromString(name.mid(4, 10), Qt::ISODate));
            REQUIRE(left == daysToKeep(days));
            kept.assign(left.begin(), left.end());
        }
        CHECK(kept.size() == 11);
    }
}

TEST_CASE_METHOD(WorkspaceFixture, "day after day the folder holds seven daily backups and one for each of four weeks",
                 "[backup]") {
    close();
    for (int day = 0; day < 60; ++day) {
        setNow(at("2026-11-22T07:30").plusMinutes(day * 1440));
        reopen();
        CHECK_FALSE(ws().backgroundChecks());
        CHECK_FALSE(ws().backgroundChecks()); // once a day
        close();
    }
    const QStringList kept = backups(path());
    REQUIRE(kept.size() == 11);
    CHECK(kept.last().startsWith(QStringLiteral("tag-2027-01-20")));
    for (const QString& name : kept)
        CHECK(verifyWholeFile(backupFolder(path()) + QLatin1Char('/') + name).whole());
}

TEST_CASE_METHOD(WorkspaceFixture, "what a killed backup has left is cleared away at the next one, and nothing else",
                 "[backup]") {
    const QString folder = backupFolder(path());
    REQUIRE(QDir().mkpath(folder));
    const int dead = [] { // a process that is certainly gone
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(0);
        ::waitpid(child, nullptr, 0);
        return int(child);
    }();
    const auto in = [&](const QString& name) { return folder + QLatin1Char('/') + name; };
    const QStringList litter{QStringLiteral("tag-2026-11-20T080000.streife.neu-%1").arg(dead),
                             QStringLiteral("tag-2026-11-20T080000.streife.neu-%1-wal").arg(dead),
                             QStringLiteral("vor-2026-11-20T080000-3.streife.neu-%1-shm").arg(dead),
                             QStringLiteral("hand-2026-11-20T080000.streife.neu-%1-journal").arg(dead)};
    const QStringList others{QStringLiteral("tag-2026-11-20T080000.streife.neu-%1").arg(::getpid()), // lives
                             QStringLiteral("tag-2026-11-20T080000.streife.neu-1"),                  // lives
                             QStringLiteral("brief.odt.neu-%1").arg(dead),
                             QStringLiteral("tag-2026-11-20T080000.streife.neu-%1.txt").arg(dead),
                             QStringLiteral("tag-2026-11-20T080000.streife.neu-"),
                             QStringLiteral("tag-2026-11-20T080000.streife.neu-0"),
                             QStringLiteral("tag-2026-11-20T080000.streife.neu--1")};
    for (const QString& name : litter + others)
        touch(in(name));
    (void)ws().backupBefore();
    for (const QString& name : litter) {
        INFO(name.toStdString());
        CHECK_FALSE(QFileInfo::exists(in(name)));
    }
    for (const QString& name : others) {
        INFO(name.toStdString());
        CHECK(QFileInfo::exists(in(name)));
    }
}

TEST_CASE_METHOD(WorkspaceFixture, "a backup that runs into a full disk says so and leaves nothing", "[backup]") {
    addHotspot(QStringLiteral("Bahnhof"));
    close();
    const int answer = inChild([&] {
        fillDisk(100 * 1024);
        try {
            (void)backupByHand(path(), at("2026-11-22T12:00"));
        } catch (const Error& e) {
            return e.code() == ErrorCode::Full || e.code() == ErrorCode::File ? 7 : 8;
        }
        return 1;
    });
    CHECK(answer == 7);
    CHECK(backups(path()).isEmpty());
    reopen();
    CHECK(ws().all<Hotspot>().size() == 1);
}

TEST_CASE_METHOD(WorkspaceFixture, "restoring keeps every replaced file, also several in one second", "[backup]") {
    addHotspot(QStringLiteral("A"));
    const QString backup = ws().backupBefore();
    QStringList kept;
    for (int i = 0; i < 3; ++i) {
        addHotspot(QStringLiteral("B%1").arg(i));
        close();
        kept << restoreFile(backup, path(), at("2026-11-22T13:00"));
        reopen();
        CHECK(ws().all<Hotspot>().size() == 1);
    }
    CHECK(kept.removeDuplicates() == 0);
    for (const QString& file : kept) {
        CHECK(verifyWholeFile(file).whole());
        CHECK(Workspace::open(file, Workspace::Access::Read, options())->all<Hotspot>().size() == 2);
    }
}

TEST_CASE_METHOD(WorkspaceFixture, "a file in use is not replaced under its user", "[backup]") {
    const QString backup = ws().backupBefore();
    CHECK(inChild([&] {
              try {
                  (void)restoreFile(backup, path(), at("2026-11-22T13:00"));
              } catch (const Error& e) {
                  return e.code() == ErrorCode::Locked ? 7 : 8;
              }
              return 1;
          })
          == 7);
    addHotspot(QStringLiteral("Bahnhof"));
    CHECK(verifyWholeFile(path()).whole());
}
