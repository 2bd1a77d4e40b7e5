// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/table.h"
#include "core/workspace/recordnames.h"

namespace streife {

/// A row that a person has named by its natural key.
struct NamedRecord {
    const TableInfo* table;
    qint64 row;
};

/// `kind` in plural or singular ("patrols", "patrol", "staff"); `key` as in docs/cli.md: "KOD-112", "1001" or
/// "PI/1001", the name of a hotspot or authority, "K1@2026-11-27T18:00". Deleted records are found where no other has
/// the key. Throws Error(Usage) for an unknown kind, Error(NotFound), and Error(Input) naming both where the key is
/// ambiguous.
[[nodiscard]] NamedRecord findRecord(Database& db, const RecordNames& names, const QString& kind, const QString& key);

/// The key of a row, deleted or not, by which findRecord() finds it; empty for child rows.
[[nodiscard]] QString naturalKey(Database& db, const RecordNames& names, const TableInfo& table, qint64 row);

/// "patrols", "officers", …: the kind of a table's records; empty where they have none.
[[nodiscard]] QString kindOf(const TableInfo& table);

} // namespace streife
