// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/table.h"

namespace streife {

/// Typed reading of one table on any connection. Deleted rows are left out here and nowhere else.
template <class T> class Records {
public:
    using IdType = decltype(T::id);

    explicit Records(Database& db) : m_db(db), m_table(tableOf<T>()) {}

    [[nodiscard]] std::optional<T> find(IdType id) const {
        auto rows = where("id=?1", id.value());
        return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
    }
    [[nodiscard]] std::vector<T> all(const QByteArray& orderBy = "id") const { return select("1", orderBy); }

    /// Rows that satisfy an SQL condition with ?1, ?2 …; ordered by id.
    template <class... Args>
    [[nodiscard]] std::vector<T> where(const QByteArray& condition, const Args&... args) const {
        return select(condition, "id", args...);
    }
    template <class... Args> [[nodiscard]] std::vector<T> select(const QByteArray& condition, const QByteArray& orderBy,
                                                                 const Args&... args) const {
        return rows("_del=0 AND (" + condition + ')', orderBy, args...);
    }
    /// Deleted rows: only for naming what old records refer to, never to be offered again.
    template <class... Args>
    [[nodiscard]] std::vector<T> deletedWhere(const QByteArray& condition, const Args&... args) const {
        return rows("_del=1 AND (" + condition + ')', "id", args...);
    }
    template <class... Args> [[nodiscard]] qint64 count(const QByteArray& condition, const Args&... args) const {
        if (!isThere())
            return 0;
        Statement& s = m_db.cached("SELECT count(*) FROM " + m_table.name + " WHERE _del=0 AND (" + condition + ')');
        Cursor cursor(s);
        s.with(args...);
        return cursor.next() ? s.integer(0) : 0;
    }

protected:
    Database& m_db;
    const Table<T>& m_table;

private:
    [[nodiscard]] bool isThere() const { return m_table.since == 1 || m_db.has(m_table.name); }

    template <class... Args> [[nodiscard]] std::vector<T> rows(const QByteArray& condition, const QByteArray& orderBy,
                                                               const Args&... args) const {
        if (!isThere())
            return {};
        QByteArray sql = "SELECT id";
        for (const ColumnInfo& c : m_table.columns)
            sql += ',' + (c.since == 1 || m_db.has(m_table.name, c.name) ? c.sql() : QByteArray("NULL"));
        Statement& s = m_db.cached(sql + " FROM " + m_table.name + " WHERE " + condition + " ORDER BY " + orderBy);
        Cursor cursor(s);
        s.with(args...);
        std::vector<T> out;
        std::vector<Value> cells(m_table.columns.size());
        while (cursor.next()) {
            if (s.integer(0) <= 0) // no id that was ever given out
                throwDamaged(m_db.path(), QString::fromUtf8(m_table.name));
            for (size_t i = 0; i < cells.size(); ++i)
                cells[i] = s.value(int(i) + 1);
            out.push_back(m_table.fromCells(s.integer(0), cells));
        }
        return out;
    }
};

} // namespace streife
