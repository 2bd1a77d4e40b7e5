// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/newcolumns.h"

#include "core/store/journal.h"
#include "core/store/pack.h"
#include "core/store/rowmerge.h"
#include "core/store/schema.h"

namespace streife {
namespace {

using RowValues = std::map<qint64, Value>;

/// What the log says of a column, by row; rows that say nothing are left out.
RowValues loggedValues(Database& db, const TableInfo& table, const ColumnInfo& column) {
    RowValues out;
    Statement created(db.handle(), "SELECT n,val FROM op WHERE t=?1 AND c=0");
    created.with(qint64(table.no));
    while (created.step())
        for (const auto& [no, value] : unpackCells(created.bytes(1)).value_or(Pack()))
            if (no == column.no)
                out[created.integer(0)] = value;
    std::map<qint64, std::vector<CellEdit>> edits;
    Statement changed(db.handle(), "SELECT o.row,o.n,a.hlc,o.val FROM head h JOIN op o ON o.n=h.op JOIN action a ON "
                                   "a.id=o.action WHERE h.c=?2 AND o.t=?1");
    changed.with(qint64(table.no), qint64(column.no));
    while (changed.step())
        edits[changed.integer(0)].push_back({changed.integer(1), changed.integer(2), column.no, changed.value(3)});
    for (const auto& [row, heads] : edits)
        out[row] = mergeCell(heads).value;
    return out;
}

} // namespace

void fillNewColumns(Database& db, const Registry& registry) {
    const qint64 filled = db.integer("SELECT value FROM meta WHERE key='columns'");
    if (filled >= schemaVersion())
        return;
    for (const TableInfo* table : registry.all())
        for (const ColumnInfo& column : table->columns)
            if (column.since > std::max<qint64>(1, filled) && column.since > table->since)
                for (const auto& [row, value] : loggedValues(db, *table, column))
                    db.cached("UPDATE " + table->name + " SET " + column.sql() + "=?2 WHERE id=?1")
                        .with(row, value)
                        .run();
    db.cached("INSERT INTO meta(key,value) VALUES('columns',?1) ON CONFLICT DO UPDATE SET value=excluded.value")
        .with(qint64(schemaVersion()))
        .run();
}

} // namespace streife
