// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/store/pack.h"

#include <QCryptographicHash>
#include <QHash>

namespace streife {
namespace {

void put(QByteArray& out, qint64 n) {
    for (int shift = 0; shift < 64; shift += 8)
        out.append(char((quint64(n) >> shift) & 0xff));
}

void bindCell(Statement& s, qint64 row, std::optional<int> column) {
    s.bind(1, row);
    if (column)
        s.bind(2, qint64(*column));
}

} // namespace

Op readOp(const Statement& s) {
    Op op;
    op.n = s.integer(0);
    op.action = s.integer(1);
    op.table = int(s.integer(2));
    op.row = s.integer(3);
    op.column = int(s.integer(4));
    op.value = s.value(5);
    op.base = s.optionalInteger(6);
    return op;
}

QByteArray opHash(const Op& op, const ActionStamp& stamp, const std::vector<qint64>& bases) {
    QByteArray m;
    const auto* text = std::get_if<QByteArray>(&op.value);
    m.reserve(96 + (text ? text->size() : 0) + qsizetype(8 * bases.size()));
    m.append('\x01'); // recipe
    put(m, op.n);
    put(m, op.table);
    put(m, op.row);
    put(m, op.column);
    put(m, op.base.value_or(0));
    put(m, stamp.id);
    put(m, stamp.hlc);
    put(m, stamp.agency);
    put(m, qint64(bases.size()));
    for (const qint64 b : bases)
        put(m, b);
    m.append(char(op.value.index()));
    if (text)
        m.append(*text);
    else if (const auto* i = std::get_if<qint64>(&op.value))
        put(m, *i);
    return QCryptographicHash::hash(m, QCryptographicHash::Blake2b_160);
}

Journal::Journal(Database& db) : m_db(db) {
}

void Journal::insert(const ActionStamp& stamp, const Op& op, const std::vector<qint64>& bases) {
    if (!m_insertOp)
        m_insertOp = &m_db.cached("INSERT INTO op(n,action,t,row,c,val,base,h) VALUES(?1,?2,?3,?4,?5,?6,?7,?8)");
    Statement& s = *m_insertOp;
    s.bind(1, op.n).bind(2, op.action).bind(3, qint64(op.table)).bind(4, op.row).bind(5, qint64(op.column));
    if (op.column == kCreateColumn)
        s.bindBlob(6, std::get<QByteArray>(op.value));
    else
        s.bind(6, op.value);
    if (op.base)
        s.bind(7, *op.base);
    else
        s.bindNull(7);
    s.bindBlob(8, opHash(op, stamp, bases));
    s.run();
}

std::optional<qint64> scopeOfRow(Database& db, const TableInfo& table, qint64 row) {
    Statement& s = db.cached("SELECT scope FROM " + table.name + " WHERE id=?1");
    Cursor cursor(s);
    s.with(row);
    return cursor.next() ? std::optional(s.integer(0)) : std::nullopt;
}

void Journal::append(const ActionStamp& stamp, const Op& op, const std::vector<qint64>& bases) {
    insert(stamp, op, bases);
    for (const qint64 b : bases)
        m_db.cached("INSERT INTO op_base(op,base) VALUES(?1,?2)").with(op.n, b).run();
}

void Journal::appendCreate(const ActionStamp& stamp, int table, qint64 row, const QByteArray& pack) {
    insert(stamp, {row, stamp.id, table, row, kCreateColumn, pack, std::nullopt}, {});
}

qint64 Journal::appendEdit(const ActionStamp& stamp, qint64 n, int table, qint64 row, int column, const Value& value) {
    const qint64 shown = shownOp(row, column);
    std::vector<qint64> seen;
    if (column == kDeletedColumn && asInt(value) == 1)
        seen = headsOfRow(row);
    append(stamp, {n, stamp.id, table, row, column, value, shown}, seen);
    if (!seen.empty()) // a deletion has seen the others, too
        m_db.cached("DELETE FROM head WHERE row=?1 AND c=?2").with(row, qint64(column)).run();
    else if (shown != row) // the create op is a head only as long as the cell has no other
        m_db.cached("DELETE FROM head WHERE row=?1 AND c=?2 AND op=?3").with(row, qint64(column), shown).run();
    m_db.cached("INSERT INTO head(row,c,op) VALUES(?1,?2,?3)").with(row, qint64(column), n).run();
    return shown;
}

void Journal::appendDecision(const ActionStamp& stamp, qint64 n, int table, qint64 row, int column,
                             const Value& value) {
    const qint64 shown = shownOp(row, column);
    std::vector<qint64> seen =
        column == kDeletedColumn && asInt(value) == 1 ? headsOfRow(row) : headsOfCell(row, column);
    if (column != kDeletedColumn)
        std::erase(seen, shown);
    append(stamp, {n, stamp.id, table, row, column, value, shown}, seen);
    m_db.cached("DELETE FROM head WHERE row=?1 AND c=?2").with(row, qint64(column)).run();
    m_db.cached("INSERT INTO head(row,c,op) VALUES(?1,?2,?3)").with(row, qint64(column), n).run();
}

std::vector<qint64> Journal::basesOf(qint64 op) {
    Statement& s = m_db.cached("SELECT base FROM op_base WHERE op=?1 ORDER BY base");
    Cursor cursor(s);
    s.with(op);
    std::vector<qint64> out;
    while (cursor.next())
        out.push_back(s.integer(0));
    return out;
}

/// `where` is over ?1 and, if `column` is given, ?2. An op without its action is damage: its clock counts as 0.
std::vector<CellEdit> Journal::edits(const QByteArray& where, qint64 row, std::optional<int> column) {
    std::vector<CellEdit> out;
    QHash<qint64, size_t> place;
    {
        Statement& s = m_db.cached(
            "SELECT o.n,a.hlc,o.c,o.val,o.base FROM op o LEFT JOIN action a ON a.id=o.action WHERE " + where);
        Cursor cursor(s);
        bindCell(s, row, column);
        while (cursor.next()) {
            place.insert(s.integer(0), out.size());
            out.push_back({s.integer(0), s.integer(1), int(s.integer(2)), s.value(3), s.integer(4)});
        }
    }
    Statement& s = m_db.cached("SELECT b.op,b.base FROM op o JOIN op_base b ON b.op=o.n WHERE " + where);
    Cursor cursor(s);
    bindCell(s, row, column);
    while (cursor.next())
        if (const auto at = place.constFind(s.integer(0)); at != place.cend())
            out[*at].bases.push_back(s.integer(1));
    return out;
}

std::vector<CellEdit> Journal::editsOfCell(qint64 row, int column) {
    return edits("o.row=?1 AND o.c=?2 AND o.c>0", row, column); // c>0: the index holds no create ops
}

std::vector<CellEdit> Journal::editsOfRow(qint64 row) {
    return edits("o.row=?1 AND o.c>0", row, {});
}

std::vector<qint64> Journal::headsOfCell(qint64 row, int column) {
    std::vector<qint64> out;
    Statement& s = m_db.cached("SELECT op FROM head WHERE row=?1 AND c=?2 ORDER BY op");
    Cursor cursor(s);
    s.with(row, qint64(column));
    while (cursor.next())
        out.push_back(s.integer(0));
    return out;
}

qint64 Journal::shownOp(qint64 row, int column) {
    // The running action has no row yet; its clock is ahead of all others here.
    Statement& s = m_db.cached("SELECT h.op FROM head h JOIN op o ON o.n=h.op LEFT JOIN action a ON a.id=o.action "
                               "WHERE h.row=?1 AND h.c=?2 ORDER BY a.hlc IS NOT NULL, a.hlc DESC, h.op DESC LIMIT 1");
    Cursor cursor(s);
    s.with(row, qint64(column));
    return cursor.next() ? s.integer(0) : row;
}

std::vector<qint64> Journal::headsOfRow(qint64 row) {
    std::vector<qint64> out{row};
    Statement& s = m_db.cached("SELECT DISTINCT op FROM head WHERE row=?1 ORDER BY op");
    Cursor cursor(s);
    s.with(row);
    while (cursor.next())
        if (s.integer(0) != row)
            out.push_back(s.integer(0));
    std::sort(out.begin(), out.end());
    return out;
}

std::vector<Op> Journal::opsOfAction(ActionId action) {
    // A site counts actions, ops and rows with one counter, so an action's ops lie between its id and the next
    // action's.
    Statement& s =
        m_db.cached("SELECT " + QByteArray(kOpColumns)
                    + " FROM op WHERE n>?1 AND n<coalesce((SELECT min(id) FROM action WHERE id>?1 AND id<?2),?2) "
                      "AND action=?1 ORDER BY n");
    Cursor cursor(s);
    s.with(action.value(), qint64(siteOf(action.value()) + 1) << 32);
    std::vector<Op> out;
    while (cursor.next())
        out.push_back(readOp(s));
    return out;
}

std::optional<Op> Journal::find(qint64 n) {
    Statement& s = m_db.cached("SELECT " + QByteArray(kOpColumns) + " FROM op WHERE n=?1");
    Cursor cursor(s);
    s.with(n);
    return cursor.next() ? std::optional(readOp(s)) : std::nullopt;
}

Value Journal::valueOf(qint64 n, int column) {
    const auto op = find(n);
    if (!op)
        throw Error(ErrorCode::Damaged,
                    streife::tr("The change log lacks entry %1. Please restore the last backup.").arg(n));
    if (op->column == column)
        return op->value;
    if (column == kDeletedColumn)
        return qint64(0);
    const auto cells = unpackCells(std::get<QByteArray>(op->value));
    if (!cells)
        throw Error(ErrorCode::Damaged,
                    streife::tr("Entry %1 of the change log is damaged. Please restore the last backup.").arg(n));
    for (const auto& [no, value] : *cells)
        if (no == column)
            return value;
    return {};
}

} // namespace streife
