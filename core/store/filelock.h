// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

namespace streife {

/// The one writer of a file: `<FILE>.lock` beside it. A lock left by a crashed process of this computer is taken over.
class FileLock {
public:
    explicit FileLock(const QString& databasePath);
    /// false where somebody else holds it; holder() then says who.
    [[nodiscard]] bool tryLock();
    /// "doppelstreife (process 4711 on wache-2)"; empty if unknown.
    [[nodiscard]] QString holder() const;
    /// Waits a moment for a passing writer. Throws Error(Locked) naming the holder, or Error(File) where no lock can be
    /// made.
    void lockOrThrow(int waitMs = kWaitMs);

    static constexpr int kWaitMs = 1000;

private:
    QString m_path;
    QLockFile m_lock;
};

} // namespace streife
