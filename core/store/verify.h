// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/table.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace streife {

class Database;

struct VerifyReport {
    QStringList damages; ///< sentences for people, at most 100; empty = whole
    qint64 damageCount = 0;
    qint64 ops = 0;
    qint64 rows = 0;

    [[nodiscard]] bool whole() const { return damageCount == 0; }
    void damage(const QString& sentence);
};

/// Checks of folders above the store, run in the same snapshot.
using VerifyMore = std::function<void(Database&, VerifyReport&)>;

/// Everything that can be checked without knowing better: SQLite's integrity, the schema against the migrations, the
/// hash of every op, every synced table against a rebuild from the ops, search and place index against the rows. Reads
/// only. Throws Error only where SQLite cannot open the file at all; damage met on the way is in the report.
[[nodiscard]] VerifyReport verifyFile(const QString& path, const Registry& registry, const VerifyMore& more = {});

/// Runs one part of a check: what a damaged page or a missing table stops becomes one sentence, and the next part runs.
void verifyPart(VerifyReport& report, const QString& what, const std::function<void()>& part);

} // namespace streife
