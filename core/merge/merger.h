// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/foreignaction.h"
#include "core/store/rowchanges.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace streife {

class WriteGuard;

/// Why an op waits instead of being applied.
enum class Parking {
    Record,  ///< the record that it changes has not come yet
    Version, ///< a newer program knows its table
    Owner,   ///< its author may not write there (quarantine)
};

/// What a merge did, or would do.
struct MergeResult {
    int actions = 0; ///< that were not known
    int ops = 0;
    int known = 0;                          ///< ops that had come before
    int parked = 0;                         ///< for their record or for a newer program
    int quarantined = 0;                    ///< of an author who may not write there
    QHash<int, QSet<qint64>> created;       ///< rows by table that were not there before
    QHash<int, QSet<qint64>> changed;       ///< that show another value than before
    QHash<int, QSet<qint64>> deleted;       ///< that were there and are not any more
    QHash<int, QSet<qint64>> restored;      ///< the other way round
    QSet<std::pair<qint64, int>> conflicts; ///< (row, column): have become one
    RowChanges rows;                        ///< all of them, for the views
    qint64 newestHlc = 0;
};

/// Takes actions of other sites into log, heads and tables. The state of each row is that of mergeRow() over all its
/// ops, so order, parts and repetitions play no part. Writes no action of its own; the caller holds the transaction.
///
/// Throws Error(Damaged) where an op is known with another content, or is no op: then nothing of it may stay.
class Merger {
public:
    /// May the author write this? Asked for ops on known tables, create ops of the same merge before their edits.
    using Judge = std::function<bool(const ForeignAction&, const ForeignOp&, const TableInfo&)>;

    /// `scope`: where the ops come from; those that wait keep it.
    Merger(Database& db, const Registry& registry, WriteGuard& guard, qint64 scope);
    void setJudge(Judge judge) { m_judge = std::move(judge); }

    [[nodiscard]] MergeResult merge(const std::vector<ForeignAction>& actions);

private:
    void take(const ForeignAction& action);
    void takeOp(const ForeignAction& action, const ForeignOp& op);
    [[nodiscard]] bool isKnown(const ForeignAction& action, const ForeignOp& op);
    void park(const ForeignAction& action, const ForeignOp& op, Parking why);
    void unpark(qint64 row);
    void retryUndecided();
    void makeRow(const TableInfo& table, const Op& op);
    [[nodiscard]] bool follows(const TableInfo& table, const ForeignOp& op);
    [[nodiscard]] bool isCreated(const TableInfo& table, qint64 row) const;
    [[nodiscard]] Statement& cellUpdate(const TableInfo& table, const ColumnInfo& column);
    void settle();
    void settleRow(const TableInfo& table, qint64 row, const QSet<int>& columns);
    [[nodiscard]] bool exists(const TableInfo& table, qint64 row);
    void noteDeletion(const TableInfo& table, qint64 row, bool deleted);
    std::vector<qint64> rewriteHeads(qint64 row, int column, std::vector<qint64> heads);
    void note(QHash<int, QSet<qint64>>& where, const TableInfo& table, qint64 row);

    Database& m_db;
    const Registry& m_registry;
    WriteGuard& m_guard;
    qint64 m_scope;
    Journal m_journal;
    Judge m_judge;
    MergeResult m_result;
    QHash<int, QHash<qint64, QSet<int>>> m_touched; ///< by table and row: columns with new ops
    QHash<int, QSet<qint64>> m_derived;
    QHash<const ColumnInfo*, Statement*> m_updates;
    bool m_anyParked = true; ///< does something wait at all?
};

} // namespace streife
