// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/keyeffects.h"
#include "core/workspace/workspace.h"

#include <QJsonArray>
#include <QJsonValue>

namespace streife {

/// One change of one field of a record, or of something that hangs on it.
struct HistoryEntry {
    Instant at;
    QString user;   ///< empty for changes by a partner
    QString agency; ///< empty where the file knows none
    QString action; ///< "Patrol moved"; empty for changes by a partner
    QString field;  ///< column name; "created", "deleted", or of child rows "crew", "visits", "posts", "tasks" …
    QString label;  ///< the field for people
    QJsonValue before;
    QJsonValue after;
    QString beforeText; ///< for people, empty for none
    QString afterText;
    QString reason;
    qint64 actionId = 0;
    qint64 post = 0;   ///< of a change of the crew
    QString postWords; ///< "Post 2"
    qint64 hlc = 0;
    qint64 author = 0; ///< id of the agency of the site that wrote it
    int table = 0;     ///< of the record, or of what hangs on it
    qint64 row = 0;
    KeyEffect effect = KeyEffect::None; ///< the strongest of the columns that it touched
};
using History = std::vector<HistoryEntry>;

/// What happened to a record, oldest first, out of the log of changes; deleted records have one too. `kind` and `key`
/// as for findRecord().
[[nodiscard]] History recordHistory(Workspace& ws, const QString& kind, const QString& key);
/// Of a row whose id is known; `table` is the number of its table.
[[nodiscard]] History recordHistory(Workspace& ws, int table, qint64 row);

/// As `history --json` prints it.
[[nodiscard]] QJsonArray historyJson(const History& history);
/// Where one action took a person off a post and put another on it, both are one entry with before and after.
[[nodiscard]] History joinedReplacements(History history);
/// "Beginn: 17:30 → 18:00", "Platz 2: Berger (K1) statt Krause (K2)"
[[nodiscard]] QString changeText(const HistoryEntry& entry);
/// For people, a paragraph per action, without a final line break.
[[nodiscard]] QString historyText(const History& history);

} // namespace streife
