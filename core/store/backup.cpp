// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/base/error.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "core/base/week.h"
#include "core/store/database.h"
#include "core/store/filelock.h"
#include "core/store/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QStorageInfo>

#include <sqlite3.h>

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <tuple>

namespace streife {
namespace {

constexpr qsizetype kDailyKept = 7;
constexpr qsizetype kWeeklyKept = 4;
constexpr qsizetype kBeforeKept = 5;
constexpr qsizetype kManualKept = 10;

QString prefixOf(BackupKind kind) {
    switch (kind) {
    case BackupKind::Daily:
        return QStringLiteral("tag-");
    case BackupKind::Before:
        return QStringLiteral("vor-");
    case BackupKind::Manual:
        break;
    }
    return QStringLiteral("hand-");
}

/// "tag-2026-11-22T120000-2.streife": kind, time, and a number where it is not the first of its second.
QRegularExpressionMatch nameParts(const QString& file) {
    static const QRegularExpression form(
        QStringLiteral("^(tag-|vor-|hand-)(\\d{4}-\\d\\d-\\d\\dT\\d{6})(?:-(\\d{1,9}))?\\.streife$"));
    return form.match(file);
}

int numberOf(const QString& file) {
    return nameParts(file).captured(3).toInt();
}

/// The files of a kind, newest first.
QStringList filesOf(BackupKind kind, const QStringList& files) {
    std::vector<std::tuple<QString, int, QString>> found;
    for (const QString& f : files)
        if (const auto match = nameParts(f); match.hasMatch() && match.captured(1) == prefixOf(kind))
            found.emplace_back(match.captured(2), match.captured(3).toInt(), f);
    std::sort(found.begin(), found.end(), std::greater<>());
    QStringList out;
    for (const auto& [stamp, number, name] : found)
        out << name;
    return out;
}

QString stampText(Instant now) {
    const LocalTime l = toLocal(now);
    return l.date.toString(QStringLiteral("yyyy-MM-dd")) + QLatin1Char('T') + l.time.toString(QStringLiteral("HHmmss"));
}

void syncPath(const QString& path) {
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd >= 0) {
        ::fsync(fd);
        ::close(fd);
    }
}

void checkSpace(const QString& source, const QString& folder) {
    const qint64 needed = QFileInfo(source).size() + 4 * 1024 * 1024;
    const qint64 there = QStorageInfo(folder).bytesAvailable();
    if (there >= 0 && there < needed)
        throw Error(ErrorCode::Full, tr("A copy of %1 needs %2 MB, but only %3 MB are free in %4. Nothing was changed; "
                                        "please free space and try again.")
                                         .arg(source)
                                         .arg(needed / 1'000'000 + 1)
                                         .arg(there / 1'000'000)
                                         .arg(folder));
}

/// Sends a growing file to the disk slice by slice. A commit elsewhere on the disk waits for what is on its way there:
/// for one slice, where it would wait for a whole copy.
class SteadyFlush {
public:
    explicit SteadyFlush(const QString& path) : m_fd(::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC)) {}
    ~SteadyFlush() {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    SteadyFlush(const SteadyFlush&) = delete;
    SteadyFlush& operator=(const SteadyFlush&) = delete;
    void slice() const {
#ifdef SYNC_FILE_RANGE_WRITE
        constexpr unsigned kLastSliceArrivedThisOneOff = SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE;
        ::sync_file_range(m_fd, 0, 0, kLastSliceArrivedThisOneOff);
#else
        ::fsync(m_fd);
#endif
    }

private:
    int m_fd;
};

void copyPages(const QString& from, const QString& to) {
    constexpr int kSlicePages = 1024;
    std::optional<SteadyFlush> flush; // closed last: closing a file lets go of the locks that SQLite holds on it
    Database source(from, Database::Mode::Read);
    Database target(to, Database::Mode::Create);
    // Nobody knows the new file before it is whole and on the disk: a journal would write every page twice.
    target.exec("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF;");
    flush.emplace(to);
    const auto count = [](Database& db) {
        return db.integer("SELECT count(*) FROM op") + db.integer("SELECT count(*) FROM action");
    };
    const Transaction snapshot(source, Transaction::Kind::Read); // somebody may write meanwhile
    const qint64 expected = count(source);
    sqlite3_backup* backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (!backup)
        throwSqlite(target.handle(), sqlite3_errcode(target.handle()), to);
    int rc = SQLITE_OK;
    while ((rc = sqlite3_backup_step(backup, kSlicePages)) == SQLITE_OK)
        flush->slice();
    sqlite3_backup_finish(backup);
    if (rc != SQLITE_DONE)
        throwSqlite(target.handle(), rc, to);
    if (expected != count(target))
        throw Error(ErrorCode::Damaged,
                    tr("The copy of %1 does not equal the original. Please check the disk.").arg(from));
}

void removeDatabase(const QString& path) {
    for (const char* suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

/// Temporary files of processes that are gone: `<name>.neu-<pid>` and SQLite's beside it.
void removeLeftovers(const QString& folder, const QString& namePattern) {
    const QRegularExpression form(QStringLiteral("^(?:%1)\\.neu-(\\d{1,9})(?:-wal|-shm|-journal)?$").arg(namePattern));
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.neu-*")}, QDir::Files | QDir::Hidden);
    for (const QString& name : files)
        if (const auto match = form.match(name); match.hasMatch())
            if (const pid_t pid = match.captured(1).toInt(); pid > 0 && ::kill(pid, 0) != 0 && errno == ESRCH)
                QFile::remove(folder + QLatin1Char('/') + name);
}

/// Throws Error(Damaged) unless `copy` is whole; `original` is what people know it by.
void requireWhole(const QString& copy, const QString& original, const FileVerifier& verify) {
    const VerifyReport report = verify(copy);
    if (!report.whole())
        throw Error(ErrorCode::Damaged,
                    tr("%1 is damaged, so no copy of it was made: %2 Please use an older backup.")
                        .arg(original, report.damages.constFirst()),
                    report.damages.join(QLatin1Char('\n')));
}

} // namespace

QString backupFolder(const QString& databasePath) {
    return databasePath + QStringLiteral("-sicherung");
}

void copyDatabase(const QString& databasePath, const QString& target, const FileVerifier& verify) {
    if (QFileInfo::exists(target))
        throw Error(ErrorCode::Input, tr("%1 exists already. Please choose another name.").arg(target));
    const QString folder = QFileInfo(target).absolutePath();
    if (!QFileInfo(folder).isDir())
        throw Error(ErrorCode::File, tr("The folder %1 does not exist.").arg(folder));
    checkSpace(databasePath, folder);
    const QString temporary = target + QStringLiteral(".neu-%1").arg(::getpid());
    removeLeftovers(folder, QRegularExpression::escape(QFileInfo(target).fileName()));
    removeDatabase(temporary);
    try {
        copyPages(databasePath, temporary);
        requireWhole(temporary, databasePath, verify);
        syncPath(temporary);
        if (::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(target).constData()) != 0)
            throw Error(ErrorCode::File, tr("%1 cannot be written.").arg(target));
        syncPath(folder);
    } catch (...) {
        removeDatabase(temporary);
        throw;
    }
    removeDatabase(temporary); // a -wal may be left
}

QString makeBackup(const QString& databasePath, BackupKind kind, Instant now, const FileVerifier& verify) {
    const QString folder = backupFolder(databasePath);
    if (!QDir().mkpath(folder))
        throw Error(ErrorCode::File, tr("The backup folder %1 cannot be created.").arg(folder));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString name = prefixOf(kind) + stampText(now);
    // Never a number that was used before: the rotation would take the newest backup for the oldest.
    const QStringList same = filesOf(kind, QDir(folder).entryList({name + QStringLiteral("*")}, QDir::Files));
    const int number = same.isEmpty() ? 1 : std::max(1, numberOf(same.constFirst())) + 1;
    const QString path =
        folder + QLatin1Char('/')
        + (number == 1 ? name + QStringLiteral(".streife") : QStringLiteral("%1-%2.streife").arg(name).arg(number));
    removeLeftovers(folder, QStringLiteral("(?:tag-|vor-|hand-)[-T\\d]+\\.streife"));
    copyDatabase(databasePath, path, verify);
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.streife")}, QDir::Files, QDir::Name);
    for (const QString& old : superfluousBackups(files))
        QFile::remove(folder + QLatin1Char('/') + old);
    return path;
}

bool hasDailyBackup(const QString& databasePath, Instant now) {
    const QString today =
        QStringLiteral("tag-%1T*.streife").arg(toLocal(now).date.toString(QStringLiteral("yyyy-MM-dd")));
    return !QDir(backupFolder(databasePath)).entryList({today}, QDir::Files).isEmpty();
}

QStringList superfluousBackups(const QStringList& files) {
    const QStringList daily = filesOf(BackupKind::Daily, files);
    QStringList out =
        filesOf(BackupKind::Before, files).mid(kBeforeKept) + filesOf(BackupKind::Manual, files).mid(kManualKept);
    QSet<QString> weeks;
    for (const QString& f : daily.mid(kDailyKept)) {
        const QDate day = QDate::fromString(f.mid(4, 10), Qt::ISODate);
        const QString week = day.isValid() ? Week::of(day).iso() : f;
        if (weeks.contains(week) || weeks.size() >= kWeeklyKept)
            out << f;
        else
            weeks.insert(week);
    }
    return out;
}

namespace {

/// The file that a restore may replace: one of ours, also where it is damaged behind its first page; nothing else that
/// lies under that name. Links are followed, so that the file itself is replaced.
QString restoreTarget(const QString& path) {
    const QFileInfo info(path);
    if (info.isSymLink() && !info.exists())
        throw Error(ErrorCode::Input, tr("%1 is a link that leads nowhere.").arg(path));
    if (!info.exists())
        return path;
    if (!info.isFile())
        throw Error(ErrorCode::Input, tr("%1 is not a regular file; it was not replaced.").arg(path));
    try {
        (void)checkFile(path);
    } catch (const Error& e) {
        if (e.code() != ErrorCode::Newer)
            throw Error(ErrorCode::Input,
                        tr("%1 is not a Doppelstreife file and was not replaced. Please choose another name or "
                           "move it away.")
                            .arg(path),
                        e.text());
    }
    return info.canonicalFilePath();
}

} // namespace

QString restoreBackup(const QString& backup, const QString& target, Instant now, const FileVerifier& verify) {
    requireWritableVersion(backup);
    const QString databasePath = restoreTarget(target);
    if (QFileInfo(backup).canonicalFilePath() == databasePath)
        throw Error(ErrorCode::Input, tr("%1 is the file itself. Please name a backup of it.").arg(backup));
    FileLock lock(databasePath);
    lock.lockOrThrow();
    const QString temporary = databasePath + QStringLiteral(".neu-restore");
    removeDatabase(temporary);
    copyDatabase(backup, temporary, verify);
    QString kept;
    try {
        // The mark makes the next writing open start a new site, also where the witness would agree by chance.
        Database copy(temporary, Database::Mode::Write);
        copy.exec("INSERT OR REPLACE INTO meta(key,value) VALUES('restored',1)");
        copy.checkpoint(true);
    } catch (...) {
        removeDatabase(temporary);
        throw;
    }
    if (QFileInfo::exists(databasePath)) {
        const QString name = databasePath + QStringLiteral(".vor-restore-") + stampText(now);
        kept = name;
        for (int n = 2; QFileInfo::exists(kept); ++n)
            kept = name + QStringLiteral("-%1").arg(n);
        { // fold a -wal into the file, so that what is kept is complete
            try {
                Database old(databasePath, Database::Mode::Write);
                old.checkpoint(true);
            } catch (const Error&) {
                // A damaged file is kept as it is, its -wal beside it.
            }
        }
        for (const char* suffix : {"", "-wal"})
            ::rename(QFile::encodeName(databasePath + QLatin1String(suffix)).constData(),
                     QFile::encodeName(kept + QLatin1String(suffix)).constData());
        QFile::remove(databasePath + QStringLiteral("-shm"));
    }
    if (::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(databasePath).constData()) != 0) {
        if (!kept.isEmpty())
            ::rename(QFile::encodeName(kept).constData(), QFile::encodeName(databasePath).constData());
        throw Error(ErrorCode::File, tr("%1 cannot be written; the old file is still in place.").arg(databasePath));
    }
    removeDatabase(temporary);
    syncPath(QFileInfo(databasePath).absolutePath());
    return kept;
}

} // namespace streife
