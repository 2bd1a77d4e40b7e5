// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/derived.h"

#include "core/base/fold.h"

#include <optional>

namespace streife {
namespace {

QByteArray columnList(const QList<QByteArray>& names) {
    return names.join(',');
}

std::optional<QString> textOf(Statement& indexed, qint64 row) {
    Cursor cursor(indexed);
    indexed.with(row);
    return cursor.next() ? std::optional(indexed.text(0)) : std::nullopt;
}

void refreshSearch(Database& db, const TableInfo& table, const QSet<qint64>& rows) {
    Statement& read =
        db.cached("SELECT _del," + columnList(table.searchColumns) + " FROM " + table.name + " WHERE id=?1");
    Statement& old = db.cached("SELECT text FROM search WHERE rowid=?1");
    Statement& drop = db.cached("DELETE FROM search WHERE rowid=?1");
    Statement& put = db.cached("INSERT INTO search(rowid,text) VALUES(?1,?2)");
    Statement& kind = db.cached("INSERT OR IGNORE INTO search_kind(row,t) VALUES(?1,?2)");
    for (const qint64 id : rows) {
        QString text;
        {
            Cursor cursor(read);
            read.with(id);
            if (cursor.next())
                text = searchText(read, 0, table.searchColumns.size());
        }
        if (const auto before = textOf(old, id)) {
            if (*before == text)
                continue; // most changes are of times, posts and states: the index is dearer than all else of them
            drop.with(id).run();
        }
        if (text.isEmpty())
            continue;
        put.with(id, text).run();
        kind.with(id, qint64(table.no)).run();
    }
}

void refreshPlaces(Database& db, const TableInfo& table, const QSet<qint64>& rows) {
    Statement& read = db.cached("SELECT _del," + table.placeColumns + " FROM " + table.name + " WHERE id=?1");
    Statement& drop = db.cached("DELETE FROM place WHERE id=?1");
    Statement& put = db.cached("INSERT INTO place(id,lat0,lat1,lon0,lon1) VALUES(?1,?2,?2,?3,?3)");
    for (const qint64 id : rows) {
        drop.with(id).run();
        Cursor cursor(read);
        read.with(id);
        if (cursor.next() && read.integer(0) == 0 && !read.null(1) && !read.null(2))
            put.with(id, read.integer(1), read.integer(2)).run();
    }
}

} // namespace

QString searchText(const Statement& row, int first, qsizetype count) {
    if (row.integer(first) != 0)
        return {};
    QStringList words;
    for (int i = 0; i < count; ++i)
        words << row.text(first + 1 + i);
    return folded(words.join(QLatin1Char(' ')));
}

void refreshDerived(Database& db, const TableInfo& table, const QSet<qint64>& rows) {
    if (!table.searchColumns.isEmpty())
        refreshSearch(db, table, rows);
    if (!table.placeColumns.isEmpty())
        refreshPlaces(db, table, rows);
}

void rebuildDerived(Database& db, const Registry& registry) {
    db.exec("DELETE FROM search; DELETE FROM search_kind; DELETE FROM place;");
    for (const TableInfo* table : registry.all()) {
        if (table->searchColumns.isEmpty() && table->placeColumns.isEmpty())
            continue;
        QSet<qint64> rows;
        Statement all(db.handle(), "SELECT id FROM " + table->name);
        while (all.step())
            rows.insert(all.integer(0));
        refreshDerived(db, *table, rows);
    }
}

std::vector<SearchHit> searchRecords(Database& db, const QString& query, int limit) {
    QStringList longWords;
    QStringList shortWords;
    const QStringList words = folded(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& w : words)
        (w.size() >= 3 ? longWords : shortWords) << w;
    if (words.isEmpty())
        return {};
    // Trigrams find parts of words; shorter words are looked for at the beginning of a word by a scan of what is left.
    QByteArray sql = "SELECT k.t, s.rowid FROM search s JOIN search_kind k ON k.row=s.rowid WHERE 1";
    int n = 0;
    if (!longWords.isEmpty())
        sql += " AND s.text MATCH ?" + QByteArray::number(++n);
    const int firstShort = n;
    for (int i = 0; i < shortWords.size(); ++i)
        sql += " AND (' '||s.text) LIKE ?" + QByteArray::number(++n) + " ESCAPE '\\'";
    sql += " ORDER BY s.rowid DESC LIMIT " + QByteArray::number(limit);
    Statement& s = db.cached(sql);
    Cursor cursor(s);
    if (!longWords.isEmpty()) {
        QStringList quoted;
        for (QString w : longWords)
            quoted << QLatin1Char('"') + w.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
        s.bind(1, quoted.join(QLatin1String(" AND ")));
    }
    for (int i = 0; i < shortWords.size(); ++i) {
        QString w = shortWords[i];
        w.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
            .replace(QLatin1Char('%'), QLatin1String("\\%"))
            .replace(QLatin1Char('_'), QLatin1String("\\_"));
        s.bind(firstShort + i + 1, QStringLiteral("% ") + w + QLatin1Char('%'));
    }
    std::vector<SearchHit> hits;
    while (cursor.next())
        hits.push_back({int(s.integer(0)), s.integer(1)});
    return hits;
}

} // namespace streife
