// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filelock.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace streife {

FileLock::FileLock(const QString& databasePath) : m_path(databasePath), m_lock(databasePath + QStringLiteral(".lock")) {
    m_lock.setStaleLockTime(0); // age says nothing; a dead process does, and QLockFile looks for it
}

bool FileLock::tryLock() {
    if (m_lock.tryLock(0))
        return true;
    // A process that died between making and filling the lock leaves one that names nobody; a living one fills it at
    // once. SQLite's own lock still stands behind it.
    if (m_lock.error() == QLockFile::LockFailedError && holder().isEmpty()
        && QFileInfo(m_path + QStringLiteral(".lock")).isFile()) {
        if (m_lock.tryLock(500))
            return true;
        if (holder().isEmpty())
            return m_lock.removeStaleLockFile() && m_lock.tryLock(0);
    }
    return false;
}

QString FileLock::holder() const {
    qint64 pid = 0;
    QString host;
    QString program;
    if (!m_lock.getLockInfo(&pid, &host, &program))
        return {};
    return streife::tr("%1 (process %2 on %3)").arg(program).arg(pid).arg(host);
}

void FileLock::lockOrThrow(int waitMs) {
    if (tryLock())
        return;
    if (m_lock.error() == QLockFile::LockFailedError) {
        QString by = holder();
        if (waitMs > 0 && m_lock.tryLock(waitMs))
            return;
        if (const QString now = holder(); !now.isEmpty())
            by = now;
        throw Error(ErrorCode::Locked,
                    streife::tr("%1 is open for writing in %2. Please close it there and try again.").arg(m_path, by));
    }
    const QFileInfo folder(QFileInfo(m_path).absolutePath());
    if (!folder.isDir())
        throw Error(ErrorCode::File, streife::tr("The folder %1 does not exist.").arg(folder.filePath()));
    if (m_lock.error() != QLockFile::PermissionError && QStorageInfo(folder.filePath()).bytesAvailable() < 65'536)
        throw Error(
            ErrorCode::Full,
            streife::tr("No space is left on the disk of %1. Nothing was changed; please free space and try again.")
                .arg(m_path));
    throw Error(ErrorCode::File, streife::tr("%1 cannot be written: its folder is read-only.").arg(m_path));
}

} // namespace streife
