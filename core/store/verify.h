// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/table.h"

#include <QString>
#include <QStringList>

namespace streife {

struct VerifyReport {
    QStringList damages; ///< sentences for people, at most 100; empty = whole
    qint64 damageCount = 0;
    qint64 ops = 0;
    qint64 rows = 0;

    [[nodiscard]] bool whole() const { return damageCount == 0; }
};

/// Everything that can be checked without knowing better: SQLite's integrity, the schema against the descriptions, the
/// hash of every op, and every synced table against a rebuild from the ops. Reads only. Throws Error only where SQLite
/// cannot open the file at all; damage met on the way is in the report.
[[nodiscard]] VerifyReport verifyFile(const QString& path, const Registry& registry);

} // namespace streife
