// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/actionlog.h"

#include "core/base/fold.h"
#include "core/base/localtime.h"
#include "core/workspace/recordtitle.h"
#include "core/workspace/tables.h"

#include <limits>

namespace streife {
namespace {

constexpr int kLookedAt = 5'000;  ///< actions of one page
constexpr int kCountedRows = 500; ///< rows of one action

qint64 firstHlc(QDate day) {
    return day.isNull() ? 0 : std::max<qint64>(0, fromLocal(day, QTime(0, 0)).ms) << 16;
}

bool matches(const LoggedAction& action, const QStringList& words) {
    if (words.isEmpty())
        return true;
    const QString all =
        folded(QStringList{action.user, action.agency, action.label, action.reason}.join(QLatin1Char('\n')));
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return all.contains(word); });
}

struct RowOf {
    const TableInfo* table;
    qint64 row;

    auto operator<=>(const RowOf&) const = default;
};

/// The record that a row hangs on, however deep.
RowOf recordOf(Database& db, RowOf at) {
    while (!at.table->parentColumn.isEmpty()) {
        const ColumnInfo* parent = at.table->column(at.table->parentColumn);
        Statement& s = db.cached("SELECT " + parent->sql() + " FROM " + at.table->name + " WHERE id=?1");
        Cursor cursor(s);
        s.with(at.row);
        const TableInfo* above = registry().table(parent->refersTo);
        if (!cursor.next() || above == nullptr || s.integer(0) <= 0)
            return at;
        at = {above, s.integer(0)};
    }
    return at;
}

/// Records in the order in which they were touched. An action's ops lie between its id and the next of its site.
std::pair<std::vector<RowOf>, bool> recordsOf(Database& db, ActionId action) {
    Statement& s = db.cached("SELECT DISTINCT t,row FROM op WHERE n>?1 AND n<coalesce((SELECT min(id) FROM action "
                             "WHERE id>?1 AND id<?2),?2) AND action=?1 LIMIT ?3");
    std::vector<std::pair<int, qint64>> rows;
    {
        Cursor cursor(s);
        s.with(action.value(), qint64(siteOf(action.value()) + 1) << 32, qint64(kCountedRows) + 1);
        while (cursor.next())
            rows.emplace_back(int(s.integer(0)), s.integer(1));
    }
    const bool more = rows.size() > size_t(kCountedRows);
    std::vector<RowOf> out;
    QSet<qint64> seen; // ids are unique over all tables
    for (const auto& [no, row] : rows)
        if (const TableInfo* table = registry().table(no)) {
            const RowOf record = recordOf(db, {table, row});
            if (!seen.contains(record.row))
                out.push_back(record);
            seen.insert(record.row);
        }
    return {std::move(out), more};
}

} // namespace

ActionPage actionPage(Workspace& ws, const ActionFilter& filter, const std::optional<ActionPlace>& after, int most) {
    const QStringList words = folded(filter.words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const qint64 end = filter.to.isNull() ? std::numeric_limits<qint64>::max() : firstHlc(filter.to.addDays(1));
    const ActionPlace from = after.value_or(ActionPlace{end, 0});
    return ws.read([&](Database& db) {
        const RecordNames names(db);
        Statement& s = db.cached("SELECT a.id,a.hlc,a.agency,a.reason,i.usr,i.label FROM action a LEFT JOIN "
                                 "action_intern i ON i.id=a.id WHERE (a.hlc,a.id)<(?1,?2) AND a.hlc>=?3 "
                                 "ORDER BY a.hlc DESC,a.id DESC LIMIT ?4");
        ActionPage page;
        Cursor cursor(s);
        const int limit = words.isEmpty() ? most : kLookedAt;
        s.with(from.hlc, from.action, firstHlc(filter.from), qint64(limit));
        int read = 0;
        while (int(page.actions.size()) < most && cursor.next()) {
            ++read;
            page.next = ActionPlace{s.integer(1), s.integer(0)};
            LoggedAction action{ActionId(s.integer(0)),     s.integer(1), s.text(4),
                                names.agency(s.integer(2)), s.text(5),    s.text(3)};
            if (matches(action, words))
                page.actions.push_back(std::move(action));
        }
        if (read < limit && int(page.actions.size()) < most)
            page.next.reset(); // these were the last
        return page;
    });
}

RecordCount recordCount(Workspace& ws, ActionId action) {
    return ws.read([&](Database& db) {
        const auto [records, more] = recordsOf(db, action);
        return RecordCount{int(records.size()), more};
    });
}

std::vector<ActionRecord> actionRecords(Workspace& ws, ActionId action, int most) {
    return ws.read([&](Database& db) {
        const RecordNames names(db);
        std::vector<ActionRecord> out;
        for (const RowOf& record : recordsOf(db, action).first) {
            if (int(out.size()) == most)
                break;
            const RowState now = RowState::stored(db, *record.table, record.row);
            ActionRecord next{record.table->no,
                              record.row,
                              QCoreApplication::translate("streife", record.table->label),
                              recordTitle(now, record.row, names),
                              now.exists(),
                              recordHistory(ws, record.table->no, record.row)};
            std::erase_if(next.changes, [&](const HistoryEntry& e) { return e.actionId != action.value(); });
            next.changes = joinedReplacements(std::move(next.changes));
            out.push_back(std::move(next));
        }
        return out;
    });
}

} // namespace streife
