// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sharedcontent.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>

namespace streife {
namespace {

void appendRow(QCborStreamWriter& out, const TableInfo& table, Statement& s) {
    Pack cells;
    cells.reserve(table.columns.size());
    for (size_t i = 0; i < table.columns.size(); ++i)
        cells.emplace_back(table.columns[i].no, s.value(int(i) + 1));
    out.startArray(3);
    out.append(qint64(table.no));
    out.append(s.integer(0));
    out.append(packCells(cells));
    out.endArray();
}

} // namespace

QByteArray sharedContent(Database& db, const Registry& registry, PartnershipId partnership) {
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startArray();
    for (const TableInfo* table : registry.all()) {
        if (table->sharing != Sharing::Shared || !db.has(table->name))
            continue;
        QByteArray sql = "SELECT id";
        for (const ColumnInfo& c : table->columns)
            sql += ',' + c.sql();
        Statement s(db.handle(), sql + " FROM " + table->name + " WHERE _del=0 AND scope=?1 ORDER BY id");
        s.with(partnership.value());
        while (s.step())
            appendRow(out, *table, s);
    }
    out.endArray();
    return bytes;
}

Value SharedRow::cell(const char* column) const {
    const ColumnInfo* info = table->column(QByteArray(column));
    Q_ASSERT(info != nullptr);
    for (const auto& [no, value] : cells)
        if (no == info->no)
            return value;
    return {};
}

namespace {

/// [table, id, packed cells]; false where it is something else.
bool readRow(QCborStreamReader& in, const Registry& registry, std::vector<SharedRow>& out) {
    if (!in.isArray() || !in.isLengthKnown() || in.length() != 3 || !in.enterContainer() || !in.isInteger())
        return false;
    const qint64 no = in.toInteger();
    if (!in.next() || !in.isInteger())
        return false;
    const qint64 id = in.toInteger();
    if (!in.next() || !in.isByteArray())
        return false;
    QByteArray packed;
    auto part = in.readByteArray();
    for (; part.status == QCborStreamReader::Ok; part = in.readByteArray())
        packed += part.data;
    auto cells = unpackCells(packed);
    if (part.status == QCborStreamReader::Error || !cells || !in.leaveContainer())
        return false;
    if (const TableInfo* table = no > 0 && no < 100'000 ? registry.table(int(no)) : nullptr)
        out.push_back({table, id, std::move(*cells)});
    return true;
}

} // namespace

std::optional<std::vector<SharedRow>> readShared(const QByteArray& bytes, const Registry& registry) {
    std::vector<SharedRow> out;
    QCborStreamReader in(bytes);
    if (!in.isArray() || !in.enterContainer())
        return std::nullopt;
    while (in.hasNext())
        if (!readRow(in, registry, out))
            return std::nullopt;
    return in.lastError() == QCborError::NoError && in.leaveContainer() ? std::optional(std::move(out)) : std::nullopt;
}

} // namespace streife
