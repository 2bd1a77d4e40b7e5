// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>

namespace streife {

/// Which rows a committed action touched, by table number. More than `kMany` rows of a table are not listed one by one:
/// `all` then holds the table and views re-read.
struct RowChanges {
    static constexpr qsizetype kMany = 5000;

    QHash<int, QSet<qint64>> rows;
    QSet<int> all;

    void add(int table, qint64 row) {
        if (all.contains(table))
            return;
        auto& set = rows[table];
        set.insert(row);
        if (set.size() > kMany) {
            rows.remove(table);
            all.insert(table);
        }
    }
    [[nodiscard]] bool touches(int table) const { return all.contains(table) || rows.contains(table); }
    [[nodiscard]] bool empty() const { return rows.isEmpty() && all.isEmpty(); }
};

} // namespace streife
