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

std::optional<std::vector<SharedRow>> readShared(const QByteArray& bytes, const Registry& registry) {
    std::vector<SharedRow> out;
    QCborStreamReader in(bytes);
    while (in.lastError() == QCborError::NoError && in.currentOffset() < bytes.size()) {
        if (!in.isArray() || !in.isLengthKnown() || in.length() != 3 || !in.enterContainer())
            return std::nullopt;
        if (!in.isInteger())
            return std::nullopt;
        const qint64 no = in.toInteger();
        if (!in.next() || !in.isInteger())
            return std::nullopt;
        const qint64 id = in.toInteger();
        if (!in.next() || !in.isByteArray())
            return std::nullopt;
        QByteArray packed;
        auto part = in.readByteArray();
        while (part.status == QCborStreamReader::Ok) {
            packed += part.data;
            part = in.readByteArray();
        }
        auto cells = unpackCells(packed);
        if (part.status == QCborStreamReader::Error || !cells || !in.leaveContainer())
            return std::nullopt;
        if (const TableInfo* table = no > 0 && no < 100'000 ? registry.table(int(no)) : nullptr)
            out.push_back({table, id, std::move(*cells)});
    }
    return in.lastError() == QCborError::NoError || in.currentOffset() == bytes.size() ? std::optional(std::move(out))
                                                                                       : std::nullopt;
}

} // namespace streife
