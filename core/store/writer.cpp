// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writer.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/store/derived.h"
#include "core/store/guard.h"
#include "core/store/pack.h"
#include "core/store/repository.h"

namespace streife {

void throwRecordGone(const TableInfo& table) {
    throw Error(ErrorCode::NotFound, tr("The record (%1) no longer exists; somebody has deleted it.")
                                         .arg(QCoreApplication::translate("streife", table.label)));
}

Writer::Writer(Database& db, const Registry& registry, WriteContext& context, WriteGuard& guard, Instant now)
    : m_db(db), m_registry(registry), m_context(context), m_guard(guard), m_now(now), m_journal(db) {
    m_context.lastHlc = std::max(m_context.lastHlc + 1, now.ms << 16);
    m_stamp = {nextId(), m_context.lastHlc, m_context.agency.value_or(0)};
}

qint64 Writer::ownAgency() const {
    if (!m_context.agency)
        throw Error(ErrorCode::Internal, streife::tr("This file does not know its own authority yet."));
    return *m_context.agency;
}

Statement& Writer::insertStatement(const TableInfo& table) {
    Statement*& s = m_inserts[table.no];
    if (!s)
        s = &m_db.cached(insertSql(table));
    return *s;
}

void Writer::noteChange(const TableInfo& table, qint64 id) {
    m_touched = true;
    m_changes.add(table.no, id);
    if (!table.searchColumns.isEmpty() || !table.placeColumns.isEmpty())
        m_derived[table.no].insert(id);
}

void Writer::insertRow(const TableInfo& table, qint64 id, qint64 scope, const std::vector<Value>& cells) {
    const WriteGuard::Permit permit(m_guard);
    Statement& s = insertStatement(table);
    s.bind(1, id).bind(2, scope);
    Pack pack;
    pack.reserve(cells.size() + 1);
    for (size_t i = 0; i < cells.size(); ++i) {
        s.bind(int(i) + 3, cells[i]);
        pack.emplace_back(table.columns[i].no, cells[i]);
    }
    // The scope is part of the fact: it rides in the pack under the number of the delete flag, which is 0 by
    // definition.
    pack.emplace_back(kDeletedColumn, scope);
    s.run();
    m_journal.appendCreate(m_stamp, table.no, id, packCells(pack));
    noteChange(table, id);
}

void Writer::writeCell(const TableInfo& table, qint64 id, int column, const Value& value) {
    const QByteArray name = column == kDeletedColumn ? QByteArray("_del") : table.column(column)->sql();
    m_db.cached("UPDATE " + table.name + " SET " + name + "=?2 WHERE id=?1").with(id, value).run();
}

void Writer::updateRow(const TableInfo& table, qint64 id, const std::vector<Value>& before,
                       const std::vector<Value>& after) {
    const WriteGuard::Permit permit(m_guard);
    for (size_t i = 0; i < after.size(); ++i) {
        if (before[i] == after[i])
            continue;
        const ColumnInfo& column = table.columns[i];
        Statement& s = m_db.cached("UPDATE " + table.name + " SET " + column.sql() + "=?2 WHERE id=?1 AND _del=0 AND "
                                   + column.sql() + " IS ?3");
        s.with(id, after[i], before[i]).run();
        if (m_db.changedRows() != 1) {
            throw Error(
                ErrorCode::Stale,
                streife::tr(
                    "\"%1\" was changed by somebody else in the meantime. Please look at the new value and try again.")
                    .arg(QCoreApplication::translate("streife", column.label)));
        }
        m_journal.appendEdit(m_stamp, nextId(), table.no, id, column.no, after[i]);
        noteChange(table, id);
    }
}

void Writer::setCell(const TableInfo& table, qint64 id, int column, const Value& value) {
    const WriteGuard::Permit permit(m_guard);
    writeCell(table, id, column, value);
    m_journal.appendEdit(m_stamp, nextId(), table.no, id, column, value);
    noteChange(table, id);
}

void Writer::removeRow(const TableInfo& table, qint64 id) {
    const WriteGuard::Permit permit(m_guard);
    m_db.cached("UPDATE " + table.name + " SET _del=1 WHERE id=?1 AND _del=0").with(id).run();
    if (m_db.changedRows() != 1)
        throwRecordGone(table);
    m_journal.appendEdit(m_stamp, nextId(), table.no, id, kDeletedColumn, qint64(1));
    noteChange(table, id);
}

void Writer::decide(const TableInfo& table, qint64 id, int column, const Value& value) {
    const WriteGuard::Permit permit(m_guard);
    writeCell(table, id, column, value);
    m_journal.appendDecision(m_stamp, nextId(), table.no, id, column, value);
    noteChange(table, id);
}

void Writer::updateDerived() {
    for (auto it = m_derived.cbegin(); it != m_derived.cend(); ++it)
        refreshDerived(m_db, *m_registry.table(it.key()), it.value());
}

ActionId Writer::finish(const QString& label, std::optional<ActionId> undoes) {
    if (const QByteArray table = m_guard.takeTrespass(); !table.isEmpty())
        throw Error(ErrorCode::Internal,
                    streife::tr("Internal error: the table %1 was written past its repository. Nothing was changed.")
                        .arg(QString::fromUtf8(table)));
    updateDerived();
    Statement& action = m_db.cached("INSERT INTO action(id,site,hlc,agency,reason) VALUES(?1,?2,?3,?4,?5)");
    action.bind(1, m_stamp.id).bind(2, qint64(m_context.site)).bind(3, m_stamp.hlc);
    action.bind(4, m_stamp.agency ? Value(m_stamp.agency) : Value());
    action.bind(5, m_reason.isEmpty() ? Value() : Value(m_reason.toUtf8())).run();
    m_db.cached("INSERT INTO action_intern(id,usr,label,undoes) VALUES(?1,?2,?3,?4)")
        .bind(1, m_stamp.id)
        .bind(2, m_context.user)
        .bind(3, label)
        .bind(4, undoes ? Value(undoes->value()) : Value())
        .run();
    m_db.cached("UPDATE site SET counter=?2, hlc=?3, agency=?4 WHERE n=?1")
        .bind(1, qint64(m_context.site))
        .bind(2, m_context.counter)
        .bind(3, m_context.lastHlc)
        .bind(4, m_stamp.agency ? Value(m_stamp.agency) : Value())
        .run();
    return ActionId(m_stamp.id);
}

} // namespace streife
