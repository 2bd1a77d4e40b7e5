// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/celltext.h"
#include "core/workspace/rowlog.h"

namespace streife {

/// What stands for a child row in the history of its record, before and after a change; empty where it isn't there.
struct ChildTexts {
    QString before; ///< as in `list` and in files
    QString after;
    QString beforeWords; ///< as people say it
    QString afterWords;
};
/// Where only the place in the order has changed, both begin with it: "2. Bahnhof/15".
[[nodiscard]] ChildTexts childTexts(const RowState& before, const RowState& after, const RecordNames& names);

/// What a child row says, in people's words, whether it still exists or not.
[[nodiscard]] QString childWords(const RowState& row, const RecordNames& names);

/// "crew", "visits", "posts", "tasks", "closed" … as in `list`.
[[nodiscard]] QString childField(const TableInfo& table);
[[nodiscard]] QString childLabel(const TableInfo& table);

} // namespace streife
