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
        m_writer.insertRow(this->m_table, value.id.value(), m_writer.house(), this->m_table.toCells(value));
    }
    /// Of a shared table: `scope` is the partnership (later also the operation) it belongs to.
    template <class ScopeId> void insert(const T& value, ScopeId scope) {
        m_writer.insertRow(this->m_table, value.id.value(), scope.value(), this->m_table.toCells(value));
    }
    /// Writes the columns that differ. Throws Error(Stale) where one of them holds something else than `before`.
    void save(const T& before, const T& after) {
        Q_ASSERT(before.id == after.id);
        m_writer.updateRow(this->m_table, after.id.value(), this->m_table.toCells(before),
                           this->m_table.toCells(after));
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
    [[noreturn]] static void throwGone(const TableInfo& table);
    Writer& m_writer;
};

[[noreturn]] void throwRecordGone(const TableInfo& table);

template <class T> void Repository<T>::throwGone(const TableInfo& table) {
    throwRecordGone(table);
}

} // namespace streife
