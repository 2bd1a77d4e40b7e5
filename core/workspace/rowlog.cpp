// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/rowlog.h"

#include "core/store/pack.h"

namespace streife {

RowState RowState::stored(Database& db, const TableInfo& table, qint64 row) {
    QByteArray columns = "_del";
    for (const ColumnInfo& column : table.columns)
        columns += ',' + column.sql();
    RowState out(table);
    Statement& s = db.cached("SELECT " + columns + " FROM " + table.name + " WHERE id=?1");
    Cursor cursor(s);
    s.with(row);
    if (!cursor.next())
        return out;
    out.m_created = true;
    out.m_deleted = s.integer(0) != 0;
    for (size_t i = 0; i < table.columns.size(); ++i)
        out.m_cells.insert(table.columns[i].no, s.value(int(i) + 1));
    return out;
}

void RowState::apply(const Op& op) {
    if (op.column == kDeletedColumn) {
        m_deleted = asInt(op.value) != 0;
        return;
    }
    if (op.column != kCreateColumn) {
        m_cells.insert(op.column, op.value);
        return;
    }
    m_created = true;
    const auto* bytes = std::get_if<QByteArray>(&op.value);
    if (const auto cells = bytes ? unpackCells(*bytes) : std::nullopt)
        for (const auto& [column, value] : *cells)
            if (column != kDeletedColumn) // the scope rides there
                m_cells.insert(column, value);
}

Value RowState::cell(const QByteArray& name) const {
    const ColumnInfo* column = m_table->column(name);
    return column ? cell(column->no) : Value();
}

RowLog::RowLog(Database& db, const TableInfo& table, qint64 row) : m_table(table) {
    constexpr auto select = "SELECT o.n,o.action,o.c,o.val,o.base,a.hlc,a.agency,i.usr,i.label,a.reason FROM op o "
                            "JOIN action a ON a.id=o.action LEFT JOIN action_intern i ON i.id=o.action WHERE ";
    // A create op has the number of its row; the index of the others leaves it out.
    Statement& s = db.cached(QByteArray(select) + "o.n=?1 AND o.c=0 UNION ALL " + select + "o.row=?1 AND o.c>0");
    Cursor cursor(s);
    s.with(row);
    while (cursor.next()) {
        LoggedOp logged;
        logged.op = {s.integer(0), s.integer(1), table.no, row, int(s.integer(2)), s.value(3), s.optionalInteger(4)};
        logged.hlc = s.integer(5);
        logged.agency = s.integer(6);
        logged.user = s.text(7);
        logged.label = s.text(8);
        logged.reason = s.text(9);
        m_ops.push_back(std::move(logged));
    }
    std::sort(m_ops.begin(), m_ops.end(), [](const LoggedOp& a, const LoggedOp& b) {
        return std::tuple(a.op.column != kCreateColumn, a.hlc, a.op.n)
               < std::tuple(b.op.column != kCreateColumn, b.hlc, b.op.n);
    });
}

RowState RowLog::created() const {
    RowState state(m_table);
    if (!m_ops.empty() && m_ops.front().op.column == kCreateColumn)
        state.apply(m_ops.front().op);
    return state;
}

Value RowLog::valueBefore(const Op& edit) const {
    for (const LoggedOp& logged : m_ops)
        if (edit.base && logged.op.n == *edit.base && logged.op.column != kCreateColumn)
            return logged.op.value;
    return created().cell(edit.column);
}

} // namespace streife
