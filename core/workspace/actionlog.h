// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/history.h"

namespace streife {

/// One user action of the file's log.
struct LoggedAction {
    ActionId id;
    qint64 hlc = 0;
    QString user;   ///< empty for changes by a partner
    QString agency; ///< empty where the file knows none
    QString label;  ///< "Patrol moved"; empty for changes by a partner
    QString reason;

    [[nodiscard]] Instant at() const { return {hlcMs(hlc)}; }
    /// Who people would say it was.
    [[nodiscard]] QString who() const { return user.isEmpty() ? agency : user; }
    bool operator==(const LoggedAction&) const = default;
};

struct ActionFilter {
    QString words; ///< each has to be found in who, label or reason
    QDate from;    ///< inclusive, null = open
    QDate to;      ///< inclusive, null = open

    bool operator==(const ActionFilter&) const = default;
};

/// Where a page of the log ended.
struct ActionPlace {
    qint64 hlc = 0;
    qint64 action = 0;
};

struct ActionPage {
    std::vector<LoggedAction> actions; ///< newest first
    std::optional<ActionPlace> next;   ///< none at the end of the log
};

/// The next actions behind `after`, at most `most`. Looks at so many actions at once as nobody has to wait for: where
/// words are rare a page may be empty and still have a next one.
[[nodiscard]] ActionPage actionPage(Workspace& ws, const ActionFilter& filter, const std::optional<ActionPlace>& after,
                                    int most = 200);

/// What one action did to one record, or to what hangs on it.
struct ActionRecord {
    int table = 0;
    qint64 row = 0;
    QString kind;        ///< "Streife"
    QString name;        ///< "KOD-112 Abendstreife", as recordTitle() writes it
    bool exists = false; ///< it has not been deleted since
    History changes;
};

/// How many records an action touched; of a large one "at least so many".
struct RecordCount {
    int records = 0;
    bool more = false;
};

[[nodiscard]] RecordCount recordCount(Workspace& ws, ActionId action);
/// The first `most` records of an action with what it changed in them.
[[nodiscard]] std::vector<ActionRecord> actionRecords(Workspace& ws, ActionId action, int most);

} // namespace streife
