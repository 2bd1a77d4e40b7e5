// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/store/journal.h"
#include "core/store/records.h"
#include "core/store/rowchanges.h"

#include <QHash>
#include <QSet>

namespace streife {

class WriteGuard;

/// Who writes, where ids come from and what time it is; kept by the store over all actions of a sitting.
struct WriteContext {
    int site = 0;
    qint64 counter = 0; ///< last id given out; persisted with every action
    qint64 lastHlc = 0;
    qint64 house = 0;              ///< scope of house rows
    std::optional<qint64> agency;  ///< own agency; none only while a file is being created
    QSet<qint64> ownAgencies = {}; ///< all rows that stand for it, one in each partnership of the file
    QString user;                  ///< OS account and, where given, the name behind it
};

/// Everything that one user action may do. Lives for one transaction in the store thread; handed to the work of
/// Workspace::change. Repositories and services write through it, nobody else.
class Writer {
public:
    Writer(Database& db, const Registry& registry, WriteContext& context, WriteGuard& guard, Instant now);

    template <class T> [[nodiscard]] decltype(T::id) newId() { return decltype(T::id)(nextId()); }
    template <class T> [[nodiscard]] Records<T> records() { return Records<T>(m_db); }

    /// Why the partner should know; travels with the action.
    void setReason(const QString& reason) { m_reason = reason; }
    /// Only while a file is being founded, before the first row is written.
    void setAgency(qint64 agency) {
        m_context.agency = agency;
        m_stamp.agency = agency;
    }

    [[nodiscard]] Database& db() noexcept { return m_db; }
    [[nodiscard]] WriteGuard& guard() noexcept { return m_guard; } ///< for what comes from other sites
    [[nodiscard]] Journal& journal() noexcept { return m_journal; }
    [[nodiscard]] const Registry& registry() const noexcept { return m_registry; }
    [[nodiscard]] const WriteContext& context() const noexcept { return m_context; }
    [[nodiscard]] qint64 house() const noexcept { return m_context.house; }
    [[nodiscard]] qint64 ownAgency() const; ///< throws where the file has none yet
    [[nodiscard]] Instant now() const noexcept { return m_now; }
    [[nodiscard]] const RowChanges& changes() const noexcept { return m_changes; }
    [[nodiscard]] bool touched() const noexcept { return m_touched; }

    // For Repository and undo: one row, described by its table.
    void insertRow(const TableInfo& table, qint64 id, qint64 scope, const std::vector<Value>& cells);
    /// Throws Error(Stale) where a cell to be written no longer holds `before`.
    void updateRow(const TableInfo& table, qint64 id, const std::vector<Value>& before,
                   const std::vector<Value>& after);
    void setCell(const TableInfo& table, qint64 id, int column, const Value& value);
    void removeRow(const TableInfo& table, qint64 id);
    /// Ends a conflict: the value counts, and every other that stood there has been seen.
    void decide(const TableInfo& table, qint64 id, int column, const Value& value);

    /// Writes the action row and the derived tables; the owner of the transaction commits. Returns the action.
    ActionId finish(const QString& label, std::optional<ActionId> undoes);

private:
    qint64 nextId() { return qint64(m_context.site) << 32 | ++m_context.counter; }
    void writeCell(const TableInfo& table, qint64 id, int column, const Value& value);
    void noteChange(const TableInfo& table, qint64 id);
    void updateDerived();
    Statement& insertStatement(const TableInfo& table);

    Database& m_db;
    const Registry& m_registry;
    WriteContext& m_context;
    WriteGuard& m_guard;
    Instant m_now;
    Journal m_journal;
    ActionStamp m_stamp;
    QString m_reason;
    RowChanges m_changes;
    bool m_touched = false;
    QHash<int, QSet<qint64>> m_derived; ///< rows whose search or place entry may be old
    QHash<int, Statement*> m_inserts;
};

} // namespace streife
