// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/table.h"

#include <QSet>

namespace streife {

/// In debug and test builds: a preupdate hook that notices every write to a synced table that does not come from a
/// Repository. Release builds compile it to nothing.
class WriteGuard {
public:
    WriteGuard(Database& db, const Registry& registry);
    ~WriteGuard();
    WriteGuard(const WriteGuard&) = delete;
    WriteGuard& operator=(const WriteGuard&) = delete;

    /// While alive, writes to synced tables are a repository's.
    class Permit {
    public:
        explicit Permit(WriteGuard& g) : m_g(g) { ++m_g.m_permits; }
        ~Permit() { --m_g.m_permits; }
        Permit(const Permit&) = delete;
        Permit& operator=(const Permit&) = delete;

    private:
        WriteGuard& m_g;
    };

    /// Name of the table that was written past the repositories in this transaction, empty if none; forgets it.
    [[nodiscard]] QByteArray takeTrespass();
    void note(const char* table);

private:
    Database& m_db;
    QSet<QByteArray> m_synced;
    QByteArray m_trespass;
    int m_permits = 0;
};

} // namespace streife
