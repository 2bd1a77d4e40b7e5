// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/writer.h"

namespace streife {

/// The one writer of a synced table: writes row and ops together. Never commits, never signals.
template <class T> class Repository : public Records<T> {
public:
    using typename Records<T>::IdType;

    explicit Repository(Writer& writer) : Records<T>(writer.db()), m_writer(writer) {}

    [[nodiscard]] IdType newId() { return m_writer.template newId<T>(); }

    /// Of a house table.
    void insert(const T& value) {
        Q_ASSERT(this->m_table.scope == ScopeKind::House);
        insertCells(value, m_writer.house());
    }
    /// Of a shared table: `scope` is the partnership (later also the operation) it belongs to.
    template <class ScopeId> void insert(const T& value, ScopeId scope) { insertCells(value, scope.value()); }
    /// Writes the columns that differ, in texts that fit. Throws Error(Stale) where one of them holds something else
    /// than `before`.
    void save(const T& before, const T& after) {
        Q_ASSERT(before.id == after.id);
        const auto old = this->m_table.toCells(before);
        const auto cells = this->m_table.toCells(after);
        requireFitting(this->m_table, old, cells);
        m_writer.updateRow(this->m_table, after.id.value(), old, cells);
    }
    void remove(IdType id) { m_writer.removeRow(this->m_table, id.value()); }
    /// The record, or Error(NotFound).
    [[nodiscard]] T get(IdType id) const {
        auto found = this->find(id);
        if (!found)
            throwGone(this->m_table);
        return *found;
    }

private:
    void insertCells(const T& value, qint64 scope) {
        const auto cells = this->m_table.toCells(value);
        requireFitting(this->m_table, {}, cells);
        m_writer.insertRow(this->m_table, value.id.value(), scope, cells);
    }
    [[noreturn]] static void throwGone(const TableInfo& table);
    Writer& m_writer;
};

[[noreturn]] void throwRecordGone(const TableInfo& table);

template <class T> void Repository<T>::throwGone(const TableInfo& table) {
    throwRecordGone(table);
}

} // namespace streife
