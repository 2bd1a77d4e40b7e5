// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"

#include <QHash>

namespace streife {

/// An op with what surrounds it.
struct LoggedOp {
    Op op;
    qint64 hlc = 0;
    qint64 agency = 0;
    QString user;
    QString label;
    QString reason;
};

/// The cells of a row at some moment of its history.
class RowState {
public:
    explicit RowState(const TableInfo& table) : m_table(&table) {}

    /// As it lies in its table now, deleted or not.
    [[nodiscard]] static RowState stored(Database& db, const TableInfo& table, qint64 row);

    void apply(const Op& op);
    [[nodiscard]] const TableInfo& table() const noexcept { return *m_table; }
    [[nodiscard]] bool exists() const noexcept { return m_created && !m_deleted; }
    [[nodiscard]] Value cell(int column) const { return m_cells.value(column); }
    [[nodiscard]] Value cell(const QByteArray& name) const;

private:
    const TableInfo* m_table;
    QHash<int, Value> m_cells;
    bool m_created = false;
    bool m_deleted = false;
};

/// Everything that ever happened to one row, oldest first.
class RowLog {
public:
    RowLog(Database& db, const TableInfo& table, qint64 row);

    [[nodiscard]] const std::vector<LoggedOp>& ops() const noexcept { return m_ops; }
    /// As it was made.
    [[nodiscard]] RowState created() const;
    /// What the author of an edit had seen in its cell.
    [[nodiscard]] Value valueBefore(const Op& edit) const;

private:
    const TableInfo& m_table;
    std::vector<LoggedOp> m_ops;
};

} // namespace streife
