// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/localtime.h"
#include "core/patrols/planreader.h"
#include "core/rules/findingjson.h"
#include "core/rules/rule.h"
#include "core/store/journal.h"
#include "core/workspace/celltext.h"
#include "core/workspace/childtext.h"
#include "core/workspace/listreaders.h"
#include "core/workspace/recordkeys.h"
#include "core/workspace/tables.h"

#include <algorithm>

namespace streife {
namespace {

/// From the first patrol or duty to the last where the filter leaves an end open; the present where there is none.
TimeSpan spanOfFindings(const ListSource& source) {
    const auto [from, to] = source.serviceBounds();
    const auto bound = [&](const QByteArray& which, qint64 (*better)(qint64, qint64)) {
        const qint64 patrol = source.db.integer("SELECT " + which + "(start) FROM patrol WHERE _del=0 AND partnership="
                                                + QByteArray::number(source.partnership.id.value()));
        const qint64 duty = source.db.integer("SELECT " + which + "(start) FROM duty_intern WHERE _del=0");
        return std::clamp(patrol == 0 ? duty : duty == 0 ? patrol : better(patrol, duty), -kFarMs, kFarMs);
    };
    const qint64 last = bound("max", [](qint64 a, qint64 b) { return std::max(a, b); });
    const qint64 first = bound("min", [](qint64 a, qint64 b) { return std::min(a, b); });
    const qint64 start = source.filter.from ? from : last ? first : source.now.ms;
    const qint64 end = source.filter.to ? to : last ? last + 1 : source.now.ms + kMinuteMs;
    return {{start}, {std::max(start + 1, end)}};
}

/// A row on the way from a conflict to the record that people know.
struct Place {
    const TableInfo* table;
    qint64 row;
};

Place recordOf(Database& db, Place place) {
    while (!place.table->parentColumn.isEmpty() && kindOf(*place.table).isEmpty()) {
        const ColumnInfo& parent = *place.table->column(place.table->parentColumn);
        const TableInfo* above = registry().table(parent.refersTo);
        Statement& s = db.cached("SELECT " + parent.sql() + " FROM " + place.table->name + " WHERE id=?1");
        Cursor cursor(s);
        s.with(place.row);
        if (!above || !cursor.next())
            break;
        place = {above, s.integer(0)};
    }
    return place;
}

struct OpenCell {
    int table;
    qint64 row;
    int column;
    std::vector<qint64> heads;
};

/// Cells with more than one head.
std::vector<OpenCell> openCells(Database& db) {
    Statement& s = db.cached("SELECT o.t,h.row,h.c,h.op FROM head h JOIN op o ON o.n=h.op "
                             "WHERE (SELECT count(*) FROM head x WHERE x.row=h.row AND x.c=h.c)>1 "
                             "ORDER BY o.t,h.row,h.c,h.op");
    std::vector<OpenCell> out;
    for (Cursor cursor(s); cursor.next();) {
        if (out.empty() || out.back().row != s.integer(1) || out.back().column != int(s.integer(2)))
            out.push_back({int(s.integer(0)), s.integer(1), int(s.integer(2)), {}});
        out.back().heads.push_back(s.integer(3));
    }
    return out;
}

QJsonObject authorOf(Database& db, const RecordNames& names, qint64 op) {
    Statement& s = db.cached("SELECT a.hlc,a.agency,i.usr FROM op o JOIN action a ON a.id=o.action "
                             "LEFT JOIN action_intern i ON i.id=a.id WHERE o.n=?1");
    Cursor cursor(s);
    s.with(op);
    if (!cursor.next())
        return {};
    return {{QStringLiteral("at"), isoLocal({hlcMs(s.integer(0))})},
            {QStringLiteral("agency"), textOrNull(names.agency(s.integer(1)))},
            {QStringLiteral("user"), textCell(s, 2)}};
}

} // namespace

QJsonArray listFindings(const ListSource& source) {
    const Plan plan = readPlan(source.db, {source.partnership.id, spanOfFindings(source), 8, Availability::Roster});
    return findingsJson(check(plan), plan);
}

QJsonArray listConflicts(const ListSource& source) {
    Journal journal(source.db);
    ColumnInfo deleted;
    deleted.name = "deleted";
    deleted.type = ColumnType::Boolean;
    QJsonArray out;
    for (const OpenCell& cell : openCells(source.db)) {
        const TableInfo* table = registry().table(cell.table);
        const ColumnInfo* column = !table                          ? nullptr
                                   : cell.column == kDeletedColumn ? &deleted
                                                                   : table->column(cell.column);
        if (!column)
            continue;
        const qint64 shown = journal.shownOp(cell.row, cell.column);
        const Value shownValue = journal.valueOf(shown, cell.column);
        QJsonArray values;
        bool differ = false;
        for (const qint64 head : cell.heads) {
            const Value value = journal.valueOf(head, cell.column);
            differ = differ || value != shownValue;
            QJsonObject one = authorOf(source.db, source.names, head);
            one.insert(QStringLiteral("value"), cellJson(*column, value, source.names));
            one.insert(QStringLiteral("shown"), head == shown);
            values.append(one);
        }
        if (!differ)
            continue;
        const Place record = recordOf(source.db, {table, cell.row});
        const QString field = QString::fromLatin1(column->name);
        out.append(QJsonObject{
            {QStringLiteral("kind"), textOrNull(kindOf(*record.table))},
            {QStringLiteral("record"), textOrNull(naturalKey(source.db, source.names, *record.table, record.row))},
            {QStringLiteral("field"), record.table == table ? field : childField(*table) + QLatin1Char('.') + field},
            {QStringLiteral("shown"), cellJson(*column, shownValue, source.names)},
            {QStringLiteral("values"), values}});
    }
    return out;
}

} // namespace streife
