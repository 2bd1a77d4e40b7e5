// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/opcheck.h"

#include "core/store/pack.h"

#include <algorithm>

namespace streife {
namespace {

constexpr int kMostColumns = 1000;

bool isId(qint64 id) {
    return id > 0 && siteOf(id) > 0 && (id & 0xffffffff) > 0;
}

bool isNumber(const ColumnInfo& column) {
    return column.type != ColumnType::Text && column.type != ColumnType::Date && column.type != ColumnType::Enumeration;
}

QString valueProblem(const TableInfo& table, const ColumnInfo& column, const Value& value) {
    const bool fits = isNull(value) ? !column.required : std::holds_alternative<qint64>(value) == isNumber(column);
    return fits ? QString() : QStringLiteral("%1.%2").arg(QLatin1String(table.name), QLatin1String(column.name));
}

} // namespace

QString opProblem(const ActionStamp& stamp, const ForeignOp& op) {
    const Op& o = op.op;
    const QString which = QStringLiteral("op %1").arg(o.n);
    if (!isId(stamp.id) || !isId(o.n) || !isId(o.row) || siteOf(o.n) != siteOf(stamp.id) || o.n <= stamp.id)
        return which;
    if (o.column < 0 || o.column > kMostColumns || o.table <= 0 || stamp.hlc <= 0 || stamp.agency < 0)
        return which;
    if (op.creates()) {
        const auto* bytes = std::get_if<QByteArray>(&o.value);
        const auto pack = bytes ? unpackCells(*bytes) : std::nullopt;
        return o.n == o.row && !o.base && op.bases.empty() && pack ? QString() : which;
    }
    const bool sorted = std::is_sorted(op.bases.begin(), op.bases.end(), std::less_equal<>()) || op.bases.size() < 2;
    const bool distinct = std::adjacent_find(op.bases.begin(), op.bases.end()) == op.bases.end();
    if (o.n == o.row || o.base == o.n || !sorted || !distinct
        || std::find(op.bases.begin(), op.bases.end(), o.n) != op.bases.end())
        return which;
    if (o.column == kDeletedColumn && asInt(o.value, -1) != 0 && asInt(o.value, -1) != 1)
        return which;
    return {};
}

QString cellProblem(const TableInfo& table, const ForeignOp& op) {
    if (!op.creates()) {
        const ColumnInfo* column = table.column(op.op.column);
        return column ? valueProblem(table, *column, op.op.value) : QString();
    }
    const auto pack = unpackCells(std::get<QByteArray>(op.op.value));
    std::map<int, Value> cells(pack->begin(), pack->end());
    if (cells.size() != pack->size() || asInt(cells[kDeletedColumn]) <= 0)
        return QStringLiteral("%1, op %2").arg(QLatin1String(table.name)).arg(op.op.n);
    for (const ColumnInfo& column : table.columns)
        if (const QString wrong = valueProblem(table, column, cells[column.no]); !wrong.isEmpty())
            return wrong;
    return {};
}

} // namespace streife
