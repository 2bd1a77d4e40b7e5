// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/database.h"
#include "core/store/rowmerge.h"
#include "core/store/table.h"

#include <array>

namespace streife {

using ActionId = Id<struct ActionTag>;

/// Column numbers that every table has.
inline constexpr int kCreateColumn = 0;
inline constexpr int kDeletedColumn = 1;

/// A fact in the append-only log: one cell, or with `column` 0 all cells of a new row (then `n` is the row's id).
struct Op {
    qint64 n = 0;
    qint64 action = 0;
    int table = 0;
    qint64 row = 0;
    int column = 0;
    Value value;                ///< of a create op: the packed cells as bytes
    std::optional<qint64> base; ///< the op that the editor had seen in this cell
};

/// Columns of `op` in the order in which readOp() wants them first.
inline constexpr char kOpColumns[] = "n,action,t,row,c,val,base";
[[nodiscard]] Op readOp(const Statement& s);

/// Of a row of a synced table; none where no such row is. The table itself must exist.
[[nodiscard]] std::optional<qint64> scopeOfRow(Database& db, const TableInfo& table, qint64 row);

/// What surrounds the ops of one user action.
struct ActionStamp {
    qint64 id = 0;
    qint64 hlc = 0;    ///< hybrid logical clock: milliseconds << 16, then a counter
    qint64 agency = 0; ///< 0 = none
};

[[nodiscard]] inline qint64 hlcMs(qint64 hlc) {
    return hlc >> 16;
}
[[nodiscard]] inline int siteOf(qint64 id) {
    return int(id >> 32);
}

/// Hash over all that makes an op a fact: n, table, row, column, value, bases and the action's id, hlc, agency
/// (BLAKE2b-160). `bases` are those of op_base, sorted; empty for nearly all ops.
[[nodiscard]] QByteArray opHash(const Op& op, const ActionStamp& stamp, const std::vector<qint64>& bases);

/// Appends ops and keeps `head`. Used by Writer, undo and Merger: nothing else writes the log.
class Journal {
public:
    explicit Journal(Database& db);

    void appendCreate(const ActionStamp& stamp, int table, qint64 row, const QByteArray& pack);
    /// A new value of one cell, made by someone who saw the shown one. Returns the op that was shown until now.
    qint64 appendEdit(const ActionStamp& stamp, qint64 n, int table, qint64 row, int column, const Value& value);

    /// A value that a person chose among those of several heads: it has seen all of them.
    void appendDecision(const ActionStamp& stamp, qint64 n, int table, qint64 row, int column, const Value& value);

    /// An op as it is, with what it has seen besides its base; heads are the caller's. For ops of other sites.
    void append(const ActionStamp& stamp, const Op& op, const std::vector<qint64>& bases);

    /// The op whose value the cell shows: the newest head by (hlc, site, counter); the create op where nothing came
    /// later.
    [[nodiscard]] qint64 shownOp(qint64 row, int column);
    /// All heads of all cells of the row, the create op included: what a delete has seen.
    [[nodiscard]] std::vector<qint64> headsOfRow(qint64 row);
    [[nodiscard]] std::vector<qint64> headsOfCell(qint64 row, int column);
    /// What an op has seen besides its base; empty for nearly all.
    [[nodiscard]] std::vector<qint64> basesOf(qint64 op);
    /// All changes of a cell, or of all cells of a row, as merging sees them.
    [[nodiscard]] std::vector<CellEdit> editsOfCell(qint64 row, int column);
    [[nodiscard]] std::vector<CellEdit> editsOfRow(qint64 row);
    [[nodiscard]] std::vector<Op> opsOfAction(ActionId action);
    [[nodiscard]] std::optional<Op> find(qint64 n);
    /// The value that an op gives to a column: its own, or out of the pack of a create op.
    [[nodiscard]] Value valueOf(qint64 n, int column);

private:
    void insert(const ActionStamp& stamp, const Op& op, const std::vector<qint64>& bases);
    [[nodiscard]] std::vector<CellEdit> edits(const QByteArray& where, qint64 row, std::optional<int> column);
    Database& m_db;
    Statement* m_insertOp = nullptr;
};

} // namespace streife
