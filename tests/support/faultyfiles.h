// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <atomic>

namespace streife {

/// Files of SQLite that fail when told to: while it lives, every database is opened through it. Counts what changes a
/// file (write, truncate, sync, open of a new file, delete) and fails the n-th, once or from then on.
class FaultyFiles {
public:
    enum class Fault { DiskFull, BrokenDisk };

    FaultyFiles();
    ~FaultyFiles();
    FaultyFiles(const FaultyFiles&) = delete;
    FaultyFiles& operator=(const FaultyFiles&) = delete;

    void failAt(int n, Fault fault, bool forEver);
    void repair() { failAt(0, Fault::DiskFull, false); }
    [[nodiscard]] bool failed() const { return m_failed > 0; }
    [[nodiscard]] int steps() const { return m_steps; }

    /// What the step that comes now must answer: SQLITE_OK, or the fault.
    int step(int brokenCode);
    [[nodiscard]] sqlite3_vfs* real() const { return m_real; }

private:
    sqlite3_vfs* m_real;
    sqlite3_vfs m_vfs;
    std::atomic_int m_steps = 0;
    std::atomic_int m_failed = 0;
    std::atomic_int m_failAt = 0;
    std::atomic_bool m_forEver = false;
    std::atomic<Fault> m_fault = Fault::DiskFull;
};

} // namespace streife
