// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filelock.h"

#include "core/base/error.h"
#include "core/base/tr.h"

namespace streife {

FileLock::FileLock(const QString& databasePath) : m_path(databasePath), m_lock(databasePath + QStringLiteral(".lock")) {
    m_lock.setStaleLockTime(0); // age says nothing; a dead process does, and QLockFile looks for it
}

bool FileLock::tryLock() {
    return m_lock.tryLock(0);
}

QString FileLock::holder() const {
    qint64 pid = 0;
    QString host;
    QString program;
    if (!m_lock.getLockInfo(&pid, &host, &program))
        return {};
    return streife::tr("%1 (process %2 on %3)").arg(program).arg(pid).arg(host);
}

void FileLock::lockOrThrow() {
    if (tryLock())
        return;
    if (m_lock.error() == QLockFile::LockFailedError)
        throw Error(
            ErrorCode::Locked,
            streife::tr("%1 is open for writing in %2. Please close it there and try again.").arg(m_path, holder()));
    throw Error(ErrorCode::File, streife::tr("%1 cannot be written: its folder is read-only.").arg(m_path));
}

} // namespace streife
