// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/store/derived.h"
#include "core/store/verifyparts.h"

#include <QHash>

namespace streife {
namespace {

/// Order does not count: the search index lists its entries by term, texts list them by place.
quint64 entryHash(const QByteArray& term, qint64 place) {
    return quint64(::qHash(term, size_t(place)));
}

/// What the trigram tokenizer makes of a text: every three neighbouring characters.
quint64 expectedEntries(const QByteArray& utf8) {
    std::vector<qsizetype> starts; // of characters
    for (qsizetype i = 0; i < utf8.size(); ++i)
        if ((uchar(utf8[i]) & 0xc0) != 0x80)
            starts.push_back(i);
    starts.push_back(utf8.size());
    quint64 sum = 0;
    for (size_t i = 0; i + 3 < starts.size(); ++i)
        sum += entryHash(utf8.mid(starts[i], starts[i + 3] - starts[i]), qint64(i));
    return sum;
}

/// One line of the report per index, however many records are wrong.
class WrongRecords {
public:
    void add(qint64 id) {
        if (m_count++ == 0)
            m_first = id;
    }
    void reportTo(VerifyReport& report, const QString& index) const {
        if (m_count > 0)
            report.damage(streife::tr("The %1 does not hold what the records say (%2 places, the first at record %3).")
                              .arg(index)
                              .arg(m_count)
                              .arg(m_first));
    }

private:
    qint64 m_count = 0;
    qint64 m_first = 0;
};

void verifyPlaces(Database& db, const std::vector<const TableInfo*>& tables, VerifyReport& report) {
    WrongRecords wrong;
    qint64 expected = 0;
    Statement& entry = db.cached("SELECT lat0,lat1,lon0,lon1 FROM place WHERE id=?1");
    for (const TableInfo* table : tables) {
        if (table->placeColumns.isEmpty())
            continue;
        Statement rows(db.handle(), "SELECT id,_del," + table->placeColumns + " FROM " + table->name);
        while (rows.step()) {
            if (rows.integer(1) != 0 || rows.null(2) || rows.null(3))
                continue;
            ++expected;
            Cursor cursor(entry);
            entry.with(rows.integer(0));
            const qint64 lat = rows.integer(2);
            const qint64 lon = rows.integer(3);
            if (!cursor.next() || entry.integer(0) != lat || entry.integer(1) != lat || entry.integer(2) != lon
                || entry.integer(3) != lon)
                wrong.add(rows.integer(0));
        }
    }
    if (const qint64 extra = db.integer("SELECT count(*) FROM place") - expected; extra > 0)
        report.damage(tr("The index of places holds %1 entries without a record.").arg(extra));
    wrong.reportTo(report, tr("index of places"));
    if (const QString answer = db.text("SELECT rtreecheck('place')"); answer != QLatin1String("ok"))
        report.damage(tr("The index of places is damaged: %1").arg(answer.section(QLatin1Char('\n'), 0, 0)));
}

/// Texts of the index against the records. Returns what the index itself must hold, by record.
QHash<qint64, quint64> verifySearchTexts(Database& db, const std::vector<const TableInfo*>& tables,
                                         VerifyReport& report) {
    WrongRecords wrong;
    QHash<qint64, QByteArray> stored;
    QHash<qint64, quint64> entries;
    Statement texts(db.handle(), "SELECT s.rowid,s.text,k.t FROM search s LEFT JOIN search_kind k ON k.row=s.rowid");
    while (texts.step()) {
        stored.insert(texts.integer(0), QByteArray::number(texts.integer(2)) + ' ' + texts.bytes(1));
        if (const quint64 sum = expectedEntries(texts.bytes(1)))
            entries.insert(texts.integer(0), sum);
    }
    for (const TableInfo* table : tables) {
        if (table->searchColumns.isEmpty())
            continue;
        Statement rows(db.handle(), "SELECT id,_del," + table->searchColumns.join(',') + " FROM " + table->name);
        while (rows.step()) {
            const QString text = searchText(rows, 1, table->searchColumns.size());
            const QByteArray expected =
                text.isEmpty() ? QByteArray() : QByteArray::number(table->no) + ' ' + text.toUtf8();
            if (stored.take(rows.integer(0)) != expected)
                wrong.add(rows.integer(0));
        }
    }
    wrong.reportTo(report, tr("search index"));
    if (!stored.isEmpty())
        report.damage(tr("The search index holds %1 entries without a record.").arg(stored.size()));
    return entries;
}

void verifySearchTerms(Database& db, QHash<qint64, quint64> expected, VerifyReport& report) {
    // A table of this connection alone; the file is not written.
    db.exec(
        "PRAGMA query_only=OFF; CREATE VIRTUAL TABLE temp.search_terms USING fts5vocab('main','search','instance')");
    QHash<qint64, quint64> found;
    {
        Statement terms(db.handle(), "SELECT term,doc,\"offset\" FROM temp.search_terms");
        while (terms.step())
            found[terms.integer(1)] += entryHash(terms.bytes(0), terms.integer(2));
    }
    db.exec("DROP TABLE temp.search_terms; PRAGMA query_only=ON");
    if (found != expected)
        report.damage(tr("The search index does not find what its texts hold."));
}

} // namespace

void verifyDerived(Database& db, const std::vector<const TableInfo*>& tables, VerifyReport& report) {
    verifyPart(report, tr("The index of places"), [&] { verifyPlaces(db, tables, report); });
    verifyPart(report, tr("The search index"),
               [&] { verifySearchTerms(db, verifySearchTexts(db, tables, report), report); });
}

} // namespace streife
