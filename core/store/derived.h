// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/table.h"

#include <QSet>

namespace streife {

/// Brings search index and R-tree up to date with these rows of a table; runs before COMMIT, for local edits, undo and
/// packages alike. Text is folded (core/base/fold.h).
void refreshDerived(Database& db, const TableInfo& table, const QSet<qint64>& rows);

/// What the search index holds for a row whose columns from `first` on are `_del` and `count` texts; empty where it has
/// no entry.
[[nodiscard]] QString searchText(const Statement& row, int first, qsizetype count);

/// Throws both indexes away and builds them from the tables.
void rebuildDerived(Database& db, const Registry& registry);

struct SearchHit {
    int table = 0;
    qint64 row = 0;
};
/// Records whose texts contain every word of `query` as part of a word (from three characters on) or as the beginning
/// of one (one or two characters). Newest records first.
[[nodiscard]] std::vector<SearchHit> searchRecords(Database& db, const QString& query, int limit);

} // namespace streife
