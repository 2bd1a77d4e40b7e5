// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ownership.h"

#include "core/agencies/agencytable.h"
#include "core/store/journal.h"
#include "core/store/pack.h"

#include <algorithm>

namespace streife {
namespace {

constexpr int kDeepest = 8; ///< Dienststellen below one another

bool names(const std::optional<Pack>& pack, int column) {
    return pack && std::any_of(pack->begin(), pack->end(), [&](const auto& cell) {
               return cell.first == column && asInt(cell.second) != 0;
           });
}

} // namespace

/// A row that is not known here yet may be pointed to; the one that comes is asked for its own scope.
bool Ownerships::pointsInside(const ColumnInfo& column, const Value& value) {
    const TableInfo* table = column.refersTo > 0 ? m_registry.table(column.refersTo) : nullptr;
    if (!table || asInt(value) <= 0)
        return true;
    if (table->scope == ScopeKind::House)
        return false;
    return scopeOfRow(m_db, *table, asInt(value)).value_or(m_scope) == m_scope;
}

bool Ownerships::isInScope(const ForeignOp& op, const TableInfo& table) {
    if (!op.creates()) {
        if (scopeOfRow(m_db, table, op.op.row) != m_scope)
            return false;
        const ColumnInfo* column = table.column(op.op.column);
        return !column || pointsInside(*column, op.op.value);
    }
    for (const auto& [no, value] : unpackCells(std::get<QByteArray>(op.op.value)).value_or(Pack())) {
        const ColumnInfo* column = table.column(no);
        if (no == kDeletedColumn ? asInt(value) != m_scope : column && !pointsInside(*column, value))
            return false;
    }
    return true;
}

std::vector<Value> Ownerships::valuesEver(qint64 row, int column) {
    std::vector<Value> out;
    Statement& s =
        m_db.cached("SELECT c,val FROM op WHERE n=?1 UNION ALL SELECT c,val FROM op WHERE row=?1 AND c=?2 AND "
                    "c>0");
    Cursor cursor(s);
    s.with(row, qint64(column));
    while (cursor.next()) {
        if (s.integer(0) != kCreateColumn) {
            out.push_back(s.value(1));
            continue;
        }
        for (const auto& [no, value] : unpackCells(s.bytes(1)).value_or(Pack()))
            if (no == column)
                out.push_back(value);
    }
    return out;
}

bool Ownerships::mayWriteFor(qint64 author, qint64 agency, int depth) {
    if (author == agency)
        return true;
    if (agency <= 0 || depth > kDeepest)
        return false;
    const TableInfo& table = tableOf<Agency>();
    for (const char* column : {"steward", "parent"})
        for (const Value& value : valuesEver(agency, table.column(column)->no))
            if (asInt(value) > 0 && mayWriteFor(author, asInt(value), depth + 1))
                return true;
    return false;
}

/// Where the owner stands in the row above (a name on a post), that one is asked.
std::vector<qint64> Ownerships::ownersOf(const TableInfo& table, const QByteArray& ownerColumn, const ForeignOp& op) {
    const QByteArray& column = ownerColumn.isEmpty() ? table.parentColumn : ownerColumn;
    const ColumnInfo* info = table.column(column);
    std::vector<Value> values;
    if (info && op.creates()) {
        for (const auto& [no, value] : unpackCells(std::get<QByteArray>(op.op.value)).value_or(Pack()))
            if (no == info->no)
                values.push_back(value);
    } else if (info) {
        values = valuesEver(op.op.row, info->no);
    }
    std::vector<qint64> out;
    for (const Value& value : values) {
        if (!ownerColumn.isEmpty()) {
            out.push_back(asInt(value));
            continue;
        }
        const TableInfo* above = m_registry.table(info->refersTo);
        if (const ColumnInfo* owner = above ? above->column("agency") : nullptr)
            for (const Value& agency : valuesEver(asInt(value), owner->no))
                out.push_back(asInt(agency));
    }
    return out;
}

bool Ownerships::mayWrite(const ForeignAction& action, const ForeignOp& op, const TableInfo& table) {
    const auto isOwner = [&](const QByteArray& column) {
        const std::vector<qint64> owners = ownersOf(table, column, op);
        return std::any_of(owners.begin(), owners.end(),
                           [&](qint64 owner) { return mayWriteFor(action.stamp.agency, owner); });
    };
    if (table.ownership == Ownership::House || table.sharing == Sharing::Intern)
        return false; // no package between houses holds it
    if (!isInScope(op, table))
        return false;
    if (table.ownership == Ownership::Agency && !isOwner(table.ownerColumn))
        return false;
    if (op.creates()) {
        const auto pack = unpackCells(std::get<QByteArray>(op.op.value));
        for (const ColumnInfo& column : table.columns)
            if (!column.ownerColumn.isEmpty() && names(pack, column.no) && !isOwner(column.ownerColumn))
                return false;
        return true;
    }
    const ColumnInfo* column = table.column(op.op.column);
    return !column || column->ownerColumn.isEmpty() || isOwner(column->ownerColumn);
}

} // namespace streife
