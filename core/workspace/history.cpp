// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/history.h"

#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "core/store/journal.h"
#include "core/store/schema.h"
#include "core/workspace/childtext.h"
#include "core/workspace/recordkeys.h"
#include "core/workspace/recordtitle.h"
#include "core/workspace/rowlog.h"
#include "core/workspace/tables.h"

#include <QJsonObject>

namespace streife {
namespace {

/// A row of the record: the record itself or one that hangs on it, however deep.
struct Member {
    const TableInfo* table;
    qint64 row;
    RowLog log;
};

void collect(Database& db, const TableInfo& table, qint64 row, std::vector<Member>& out) {
    out.push_back({&table, row, RowLog(db, table, row)});
    for (const TableInfo* child : registry().all()) {
        const ColumnInfo* parent = child->parentColumn.isEmpty() ? nullptr : child->column(child->parentColumn);
        if (!parent || parent->refersTo != table.no || !db.has(child->name))
            continue;
        std::vector<qint64> rows;
        Statement& s = db.cached("SELECT id FROM " + child->name + " WHERE " + parent->sql() + "=?1 ORDER BY id");
        {
            Cursor cursor(s);
            s.with(row);
            while (cursor.next())
                rows.push_back(s.integer(0));
        }
        for (const qint64 id : rows)
            collect(db, *child, id, out);
    }
}

/// A row that comes or goes does what the strongest of its columns does.
KeyEffect effectOn(const TableInfo& table, const Op& op) {
    if (op.column != kCreateColumn && op.column != kDeletedColumn) {
        const ColumnInfo* column = table.column(op.column);
        return column ? effectOf(table.name, column->name) : KeyEffect::None;
    }
    KeyEffect strongest = KeyEffect::None;
    for (const ColumnInfo& column : table.columns)
        strongest = std::min(strongest, effectOf(table.name, column.name));
    return strongest;
}

class HistoryBuilder {
public:
    HistoryBuilder(Database& db, const RecordNames& names) : m_db(db), m_names(names) {}

    History build(const TableInfo& table, qint64 row) {
        std::vector<Member> members;
        collect(m_db, table, row, members);
        addRecord(members.front());
        for (size_t i = 1; i < members.size(); ++i)
            addChild(members[i]);
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const Found& a, const Found& b) { return a.order < b.order; });
        History out;
        for (Found& f : m_found)
            out.push_back(std::move(f.entry));
        return out;
    }

private:
    /// Place of an entry: time, the record before what hangs on it, then as written.
    using Order = std::tuple<qint64, qint64, bool, qint64>;
    struct Found {
        Order order;
        HistoryEntry entry;
    };

    HistoryEntry& add(const Member& of, const LoggedOp& op, bool child) {
        m_found.push_back({{op.hlc, op.op.action, child || op.op.column != kCreateColumn, op.op.n}, {}});
        HistoryEntry& e = m_found.back().entry;
        e.hlc = op.hlc;
        e.author = op.agency;
        e.table = of.table->no;
        e.row = of.row;
        e.effect = effectOn(*of.table, op.op);
        e.at = {hlcMs(op.hlc)};
        e.user = op.user;
        e.agency = m_names.agency(op.agency);
        e.action = op.label;
        e.reason = op.reason;
        e.actionId = op.op.action;
        return e;
    }

    void addRecord(const Member& record) {
        for (const LoggedOp& op : record.log.ops()) {
            if (op.op.column == kCreateColumn) {
                HistoryEntry& e = add(record, op, false);
                e.field = QStringLiteral("created");
                e.label = streife::tr("Created");
                const RowState made = record.log.created();
                e.after = firstKey(record, made);
                e.afterText = recordTitle(made, record.row, m_names);
            } else if (op.op.column == kDeletedColumn) {
                HistoryEntry& e = add(record, op, false);
                const bool deleted = asInt(op.op.value) != 0;
                e.field = QStringLiteral("deleted");
                e.label = deleted ? streife::tr("Deleted") : streife::tr("Restored");
                e.before = !deleted;
                e.after = deleted;
            } else if (const ColumnInfo* column = record.table->column(op.op.column)) {
                HistoryEntry& e = add(record, op, false);
                const Value old = record.log.valueBefore(op.op);
                e.field = QString::fromLatin1(column->name);
                e.label = QCoreApplication::translate("streife", column->label);
                e.before = cellJson(*column, old, m_names);
                e.after = cellJson(*column, op.op.value, m_names);
                e.beforeText = cellWords(*record.table, *column, old, m_names);
                e.afterText = cellWords(*record.table, *column, op.op.value, m_names);
            }
        }
    }

    /// The key as it was when the record was made.
    [[nodiscard]] QString firstKey(const Member& record, const RowState& state) {
        const TableInfo& table = *record.table;
        if (table.column("officer") && table.column("start")) {
            const LocalTime start = toLocal({asInt(state.cell("start"))});
            return m_names.serviceNo(asInt(state.cell("officer"))) + QLatin1Char('@') + start.date.toString(Qt::ISODate)
                   + QLatin1Char('T') + formatTime(start.time);
        }
        const QByteArray column = table.column("service_no") ? QByteArray("service_no")
                                                             : (table.nameColumn.isEmpty() ? "name" : table.nameColumn);
        return asText(state.cell(column));
    }

    /// "Post 2", as it stands now.
    [[nodiscard]] QString postName(qint64 post) {
        Statement& s = m_db.cached("SELECT position FROM post WHERE id=?1");
        Cursor cursor(s);
        s.with(post);
        return cursor.next() ? streife::tr("Post %1").arg(s.integer(0) + 1) : streife::tr("Post");
    }

    /// All that one action did to a child row is one entry: what stood there before and after.
    void addChild(const Member& child) {
        const auto& ops = child.log.ops();
        RowState state(*child.table);
        for (size_t i = 0; i < ops.size();) {
            const RowState before = state;
            const size_t start = i;
            for (; i < ops.size() && ops[i].op.action == ops[start].op.action; ++i)
                state.apply(ops[i].op);
            ChildTexts texts = childTexts(before, state, m_names);
            if (texts.before == texts.after)
                continue;
            HistoryEntry& e = add(child, ops[start], true);
            for (size_t k = start; k < i; ++k)
                e.effect = std::min(e.effect, effectOn(*child.table, ops[k].op));
            e.field = childField(*child.table);
            e.label = childLabel(*child.table);
            e.before = texts.before.isEmpty() ? QJsonValue() : QJsonValue(texts.before);
            e.after = texts.after.isEmpty() ? QJsonValue() : QJsonValue(texts.after);
            e.beforeText = std::move(texts.beforeWords);
            e.afterText = std::move(texts.afterWords);
            if (child.table->name == "crew_intern") {
                e.post = asInt(state.cell("post"));
                e.postWords = postName(e.post);
            }
        }
    }

    Database& m_db;
    const RecordNames& m_names;
    std::vector<Found> m_found;
};

} // namespace

History recordHistory(Workspace& ws, const QString& kind, const QString& key) {
    return ws.read([&](Database& db) {
        const RecordNames names(db);
        const NamedRecord record = findRecord(db, names, kind, key);
        return HistoryBuilder(db, names).build(*record.table, record.row);
    });
}

History recordHistory(Workspace& ws, int table, qint64 row) {
    return ws.read([&](Database& db) {
        const RecordNames names(db);
        return HistoryBuilder(db, names).build(*registry().table(table), row);
    });
}

QJsonArray historyJson(const History& history) {
    const auto orNull = [](const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    QJsonArray out;
    for (const HistoryEntry& e : history)
        out.append(QJsonObject{{QStringLiteral("at"), isoLocal(e.at)},
                               {QStringLiteral("user"), orNull(e.user)},
                               {QStringLiteral("agency"), orNull(e.agency)},
                               {QStringLiteral("action"), orNull(e.action)},
                               {QStringLiteral("field"), e.field},
                               {QStringLiteral("old"), e.before},
                               {QStringLiteral("new"), e.after},
                               {QStringLiteral("reason"), orNull(e.reason)}});
    return out;
}

History joinedReplacements(History history) {
    const auto movesPerson = [](const HistoryEntry& e) {
        return e.post != 0 && e.beforeText.isEmpty() != e.afterText.isEmpty();
    };
    for (size_t i = 0; i < history.size(); ++i) {
        if (!movesPerson(history[i]))
            continue;
        const auto other = std::find_if(history.begin() + qsizetype(i) + 1, history.end(), [&](const HistoryEntry& e) {
            return movesPerson(e) && e.actionId == history[i].actionId && e.post == history[i].post
                   && e.afterText.isEmpty() != history[i].afterText.isEmpty();
        });
        if (other == history.end())
            continue;
        HistoryEntry& kept = history[i];
        if (kept.afterText.isEmpty()) {
            kept.after = other->after;
            kept.afterText = other->afterText;
        } else {
            kept.before = other->before;
            kept.beforeText = other->beforeText;
        }
        history.erase(other);
    }
    return history;
}

QString changeText(const HistoryEntry& e) {
    if (e.field == QLatin1String("created"))
        return QStringLiteral("%1: %2").arg(e.label, e.afterText);
    if (e.field == QLatin1String("deleted"))
        return e.label;
    if (e.post != 0 && e.beforeText.isEmpty())
        return streife::tr("%1: %2 assigned").arg(e.postWords, e.afterText);
    if (e.post != 0 && e.afterText.isEmpty())
        return streife::tr("%1: %2 taken off").arg(e.postWords, e.beforeText);
    if (e.post != 0)
        return streife::tr("%1: %2 instead of %3").arg(e.postWords, e.afterText, e.beforeText);
    const QString none = QStringLiteral("–");
    return QStringLiteral("%1: %2 → %3")
        .arg(e.label, e.beforeText.isEmpty() ? none : e.beforeText, e.afterText.isEmpty() ? none : e.afterText);
}

QString historyText(const History& history) {
    QStringList lines;
    const HistoryEntry* last = nullptr;
    const History joined = joinedReplacements(history);
    for (const HistoryEntry& e : joined) {
        if (!last || last->actionId != e.actionId) {
            QStringList head{formatDateTime(e.at), e.action, e.agency, e.user};
            head.removeAll(QString());
            lines << head.join(QStringLiteral(" · "));
            if (!e.reason.isEmpty())
                lines << QStringLiteral("    ") + tr("Reason: %1").arg(e.reason);
        }
        lines << QStringLiteral("    ") + changeText(e);
        last = &e;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace streife
