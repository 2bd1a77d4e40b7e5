// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partnership/partnership.h"
#include "core/store/database.h"
#include "core/store/pack.h"
#include "core/store/table.h"

namespace streife {

/// The rows that leave the house: every live row of every shared table of the partnership, nothing of `*_intern`. As
/// bytes, because what is shown of it before it leaves is drawn from these bytes and nothing else: one CBOR array (RFC
/// 8949) of [table, id, packed cells], by table and id.
[[nodiscard]] QByteArray sharedContent(Database& db, const Registry& registry, PartnershipId partnership);

struct SharedRow {
    const TableInfo* table;
    qint64 id;
    Pack cells;

    [[nodiscard]] Value cell(const char* column) const;
};
/// none where the bytes are anything else; tables that are unknown are left out
[[nodiscard]] std::optional<std::vector<SharedRow>> readShared(const QByteArray& bytes, const Registry& registry);

} // namespace streife
