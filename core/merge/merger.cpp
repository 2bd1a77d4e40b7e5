// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/merger.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/merge/opcheck.h"
#include "core/merge/parkedops.h"
#include "core/store/derived.h"
#include "core/store/guard.h"
#include "core/store/pack.h"
#include "core/store/rowmerge.h"

#include <algorithm>

namespace streife {
namespace {

[[noreturn]] void throwForged(const QString& detail) {
    throw Error(ErrorCode::Damaged,
                streife::tr("The package contradicts what is known here (%1). Nothing of it was taken over; please "
                            "speak with the sender.")
                    .arg(detail),
                detail);
}

/// Do values of these heads wait for a decision?
bool inConflict(const std::vector<CellEdit>& edits, const std::vector<qint64>& heads) {
    const Value* first = nullptr;
    for (const CellEdit& e : edits)
        if (std::find(heads.begin(), heads.end(), e.n) != heads.end()) {
            if (first && *first != e.value)
                return true;
            first = &e.value;
        }
    return false;
}

} // namespace

Merger::Merger(Database& db, const Registry& registry, WriteGuard& guard, qint64 scope)
    : m_db(db), m_registry(registry), m_guard(guard), m_scope(scope), m_journal(db) {
}

MergeResult Merger::merge(const std::vector<ForeignAction>& actions) {
    const WriteGuard::Permit permit(m_guard);
    m_result = {};
    m_touched.clear();
    m_derived.clear();
    m_anyParked = m_db.integer("SELECT EXISTS(SELECT 1 FROM parked)") != 0;
    const auto waiting = [this](Parking why) { return countParked(m_db, why); };
    const qint64 strangers = waiting(Parking::Owner);
    const qint64 others = waiting(Parking::Record) + waiting(Parking::Version);
    for (const ForeignAction& action : actions)
        take(action);
    retryUndecided();
    m_result.quarantined = int(std::max<qint64>(0, waiting(Parking::Owner) - strangers));
    m_result.parked = int(std::max<qint64>(0, waiting(Parking::Record) + waiting(Parking::Version) - others));
    settle();
    for (auto it = m_derived.cbegin(); it != m_derived.cend(); ++it)
        refreshDerived(m_db, *m_registry.table(it.key()), it.value());
    return std::move(m_result);
}

void Merger::take(const ForeignAction& action) {
    const ActionStamp& stamp = action.stamp;
    Statement& known = m_db.cached("SELECT hlc,agency FROM action WHERE id=?1");
    {
        Cursor cursor(known);
        known.with(stamp.id);
        if (cursor.next()) {
            if (known.integer(0) != stamp.hlc || known.integer(1) != stamp.agency)
                throwForged(QStringLiteral("action %1").arg(stamp.id));
        } else {
            cursor->reset();
            m_db.cached("INSERT INTO action(id,site,hlc,agency,reason) VALUES(?1,?2,?3,?4,?5)")
                .bind(1, stamp.id)
                .bind(2, qint64(siteOf(stamp.id)))
                .bind(3, stamp.hlc)
                .bind(4, stamp.agency ? Value(stamp.agency) : Value())
                .bind(5, action.reason.isEmpty() ? Value() : Value(action.reason.toUtf8()))
                .run();
            ++m_result.actions;
            m_result.newestHlc = std::max(m_result.newestHlc, stamp.hlc);
        }
    }
    for (const ForeignOp& op : action.ops)
        takeOp(action, op);
}

bool Merger::isKnown(const ForeignAction& action, const ForeignOp& op) {
    const auto isThere = [&](const char* sql) {
        Statement& s = m_db.cached(sql);
        Cursor cursor(s);
        s.with(op.op.n);
        if (!cursor.next())
            return false;
        if (s.bytes(0) != opHash(op.op, action.stamp, op.bases))
            throwForged(QStringLiteral("op %1").arg(op.op.n));
        return true;
    };
    return isThere("SELECT h FROM op WHERE n=?1") || (m_anyParked && isThere("SELECT h FROM parked WHERE n=?1"));
}

void Merger::takeOp(const ForeignAction& action, const ForeignOp& op) {
    if (const QString wrong = opProblem(action.stamp, op); !wrong.isEmpty())
        throwForged(wrong);
    if (isKnown(action, op)) {
        ++m_result.known;
        return;
    }
    const TableInfo* table = m_registry.table(op.op.table);
    if (!table)
        return park(action, op, Parking::Version);
    if (const QString wrong = cellProblem(*table, op); !wrong.isEmpty())
        throwForged(wrong);
    if (!op.creates() && !exists(*table, op.op.row))
        return park(action, op, Parking::Record);
    if (m_judge && !m_judge(action, op, *table))
        return park(action, op, Parking::Owner);
    m_journal.append(action.stamp, op.op, op.bases);
    ++m_result.ops;
    if (op.creates()) {
        makeRow(*table, op.op);
        unpark(op.op.row);
    } else if (!follows(*table, op)) {
        m_touched[table->no][op.op.row].insert(op.op.column);
    }
}

/// The most common change by far: its author had seen what the cell shows, and nobody has said anything else. Then it
/// is the only head, and no other op has to be looked at.
bool Merger::follows(const TableInfo& table, const ForeignOp& op) {
    const ColumnInfo* column = table.column(op.op.column);
    const auto touched = m_touched.constFind(table.no);
    if (!op.bases.empty() || !column || !op.op.base || (touched != m_touched.cend() && touched->contains(op.op.row)))
        return false;
    std::optional<qint64> head;
    {
        Statement& heads = m_db.cached("SELECT c,op FROM head WHERE row=?1 AND c IN (1,?2)");
        Cursor cursor(heads);
        heads.with(op.op.row, qint64(op.op.column));
        while (cursor.next()) {
            if (head || heads.integer(0) == kDeletedColumn)
                return false;
            head = heads.integer(1);
        }
    }
    if (head.value_or(op.op.row) != *op.op.base)
        return false;
    const char* sql =
        head ? "UPDATE head SET op=?3 WHERE row=?1 AND c=?2" : "INSERT INTO head(row,c,op) VALUES(?1,?2,?3)";
    m_db.cached(sql).with(op.op.row, qint64(op.op.column), op.op.n).run();
    cellUpdate(table, *column).with(op.op.row, op.op.value).run();
    if (m_db.changedRows() > 0 && !isCreated(table, op.op.row))
        note(m_result.changed, table, op.op.row);
    else
        m_result.rows.add(table.no, op.op.row);
    return true;
}

Statement& Merger::cellUpdate(const TableInfo& table, const ColumnInfo& column) {
    Statement*& s = m_updates[&column];
    if (!s)
        s = &m_db.cached("UPDATE " + table.name + " SET " + column.sql() + "=?2 WHERE id=?1 AND " + column.sql()
                         + " IS NOT ?2");
    return *s;
}

bool Merger::isCreated(const TableInfo& table, qint64 row) const {
    const auto rows = m_result.created.constFind(table.no);
    return rows != m_result.created.cend() && rows->contains(row);
}

bool Merger::exists(const TableInfo& table, qint64 row) {
    Statement& s = m_db.cached("SELECT t FROM op WHERE n=?1 AND c=0");
    Cursor cursor(s);
    s.with(row);
    return cursor.next() && s.integer(0) == table.no;
}

void Merger::park(const ForeignAction& action, const ForeignOp& op, Parking why) {
    m_anyParked = true;
    parkOp(m_db, m_scope, action, op, why);
}

/// What waited for this record.
void Merger::unpark(qint64 row) {
    for (const auto& [action, op] : takeParked(m_db, row))
        takeOp(action, op);
}

/// Who may write somewhere may have come to be known since, and what a table is with an update.
void Merger::retryUndecided() {
    if (!m_anyParked)
        return;
    for (bool again = true; again;) {
        again = false;
        for (const auto& [action, op] : takeUndecided(m_db)) {
            const int ops = m_result.ops;
            takeOp(action, op);
            again = again || m_result.ops > ops;
        }
    }
}

void Merger::makeRow(const TableInfo& table, const Op& op) {
    const auto pack = unpackCells(std::get<QByteArray>(op.value)); // opcheck has read it
    QHash<int, Value> cells;
    for (const auto& [column, value] : *pack)
        cells.insert(column, value);
    Statement& s = m_db.cached(insertSql(table));
    s.bind(1, op.row).bind(2, cells.value(kDeletedColumn));
    int at = 2;
    for (const ColumnInfo& c : table.columns)
        s.bind(++at, cells.value(c.no));
    s.run();
    note(m_result.created, table, op.row);
}

void Merger::note(QHash<int, QSet<qint64>>& where, const TableInfo& table, qint64 row) {
    where[table.no].insert(row);
    m_result.rows.add(table.no, row);
    if (!table.searchColumns.isEmpty() || !table.placeColumns.isEmpty())
        m_derived[table.no].insert(row);
}

void Merger::settle() {
    for (auto table = m_touched.cbegin(); table != m_touched.cend(); ++table)
        for (auto row = table->cbegin(); row != table->cend(); ++row)
            settleRow(*m_registry.table(table.key()), row.key(), row.value());
}

void Merger::settleRow(const TableInfo& table, qint64 row, const QSet<int>& columns) {
    bool changed = false;
    for (const int column : columns) {
        const std::vector<CellEdit> edits = m_journal.editsOfCell(row, column);
        const MergedCell cell = mergeCell(edits);
        const std::vector<qint64> before = rewriteHeads(row, column, cell.heads);
        if (cell.conflict && !inConflict(edits, before))
            m_result.conflicts.insert({row, column});
        const ColumnInfo* info = table.column(column); // none: a newer program's
        if (column == kDeletedColumn || !info || cell.heads.empty())
            continue;
        cellUpdate(table, *info).with(row, cell.value).run();
        changed = changed || m_db.changedRows() > 0;
    }
    if (!m_journal.headsOfCell(row, kDeletedColumn).empty()) {
        const bool deleted = mergeRow(m_journal.editsOfRow(row)).deleted;
        m_db.cached("UPDATE " + table.name + " SET _del=?2 WHERE id=?1 AND _del<>?2").with(row, qint64(deleted)).run();
        if (m_db.changedRows() > 0)
            return noteDeletion(table, row, deleted);
    }
    if (changed && !isCreated(table, row))
        note(m_result.changed, table, row);
    else
        m_result.rows.add(table.no, row); // heads alone: badges
}

/// Who came and went in one merge was never there.
void Merger::noteDeletion(const TableInfo& table, qint64 row, bool deleted) {
    const bool fresh = m_result.created.value(table.no).contains(row);
    if (fresh && deleted)
        m_result.created[table.no].remove(row);
    if (!fresh)
        note(deleted ? m_result.deleted : m_result.restored, table, row);
    m_result.rows.add(table.no, row);
}

/// Returns those that were there before.
std::vector<qint64> Merger::rewriteHeads(qint64 row, int column, std::vector<qint64> heads) {
    std::vector<qint64> before = m_journal.headsOfCell(row, column);
    std::sort(heads.begin(), heads.end());
    if (heads == before)
        return before;
    if (!before.empty())
        m_db.cached("DELETE FROM head WHERE row=?1 AND c=?2").with(row, qint64(column)).run();
    for (const qint64 op : heads)
        m_db.cached("INSERT INTO head(row,c,op) VALUES(?1,?2,?3)").with(row, qint64(column), op).run();
    return before;
}

} // namespace streife
