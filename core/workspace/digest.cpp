// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/digest.h"

#include "core/patrols/confirmationtable.h"
#include "core/patrols/offertable.h"
#include "core/patrols/patroltable.h"
#include "core/patrols/planreader.h"
#include "core/store/journal.h"
#include "core/store/schema.h"
#include "core/workspace/tables.h"

#include <QCryptographicHash>

namespace streife {
namespace {

/// Feeds rows into a hash so that no two different contents can look alike: every cell carries its type and length.
class RowHasher {
public:
    void add(const QByteArray& table, Database& db, const QByteArray& sql, const std::vector<Value>& args) {
        Statement s(db.handle(), sql);
        for (size_t i = 0; i < args.size(); ++i)
            s.bind(int(i) + 1, args[i]);
        text(table);
        while (s.step()) {
            text("row");
            for (int c = 0; c < s.columns(); ++c)
                cell(s.value(c));
        }
    }
    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    void cell(const Value& v) {
        if (const auto* i = std::get_if<qint64>(&v))
            text('i' + QByteArray::number(*i));
        else if (const auto* t = std::get_if<QByteArray>(&v))
            text('t' + *t);
        else
            text("n");
    }
    void text(const QByteArray& bytes) {
        m_hash.addData(QByteArray::number(bytes.size()) + ':');
        m_hash.addData(bytes);
    }
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

QByteArray columnsOf(const TableInfo& table) {
    QByteArray out = "id";
    for (const ColumnInfo& c : table.columns)
        if (c.digested)
            out += ',' + c.sql();
    return out;
}

} // namespace

QByteArray partnershipDigest(Database& db, PartnershipId partnership) {
    RowHasher hasher;
    const SchemaObjects there = schemaObjects(db); // a file of an older version, read as it is, lacks newer tables
    for (const TableInfo* table : registry().all())
        if (there.contains(table->name) && table->sharing == Sharing::Shared && table->no != tableOf<ReleasedName>().no)
            hasher.add(table->name, db,
                       "SELECT " + columnsOf(*table) + " FROM " + table->name
                           + " WHERE _del=0 AND scope=?1 ORDER BY id",
                       {partnership.value()});
    return hasher.result();
}

QByteArray weekDigest(Database& db, const Partnership& partnership, Week week) {
    const TimeSpan span = weeksSpan(partnership, week, week);
    const std::vector<Value> args{partnership.id.value(), span.start().ms, span.end().ms};
    const QByteArray patrols = "SELECT id FROM patrol WHERE _del=0 AND partnership=?1 AND start>=?2 AND start<?3";
    RowHasher hasher;
    hasher.add("patrol", db,
               "SELECT " + columnsOf(tableOf<Patrol>()) + " FROM patrol WHERE id IN (" + patrols + ") ORDER BY id",
               args);
    for (const TableInfo* child :
         {static_cast<const TableInfo*>(&tableOf<Post>()), static_cast<const TableInfo*>(&tableOf<Visit>()),
          static_cast<const TableInfo*>(&tableOf<PatrolTask>())})
        hasher.add(child->name, db,
                   "SELECT " + columnsOf(*child) + " FROM " + child->name + " WHERE _del=0 AND patrol IN (" + patrols
                       + ") ORDER BY id",
                   args);
    if (db.has(tableOf<Confirmation>().name))
        for (const TableInfo* child : {static_cast<const TableInfo*>(&tableOf<Confirmation>()),
                                       static_cast<const TableInfo*>(&tableOf<PhonePromise>())})
            hasher.add(child->name, db,
                       "SELECT " + columnsOf(*child) + " FROM " + child->name + " WHERE _del=0 AND patrol IN ("
                           + patrols + ") ORDER BY id",
                       args);
    const QByteArray uses =
        "SELECT offer FROM offer_use WHERE _del=0 AND post IN (SELECT id FROM post WHERE _del=0 AND "
        "patrol IN ("
        + patrols + "))";
    if (db.has(tableOf<OfferUse>().name)) { // a week without any keeps the digest that it had before there were offers
        Statement any(db.handle(), uses + " LIMIT 1");
        any.with(partnership.id.value(), span.start().ms, span.end().ms);
        if (any.step()) {
            hasher.add("offer_use", db,
                       "SELECT " + columnsOf(tableOf<OfferUse>()) + " FROM offer_use WHERE _del=0 AND offer IN (" + uses
                           + ") AND post IN (SELECT id FROM post WHERE _del=0 AND patrol IN (" + patrols
                           + ")) ORDER BY id",
                       args);
            hasher.add("offer", db,
                       "SELECT id,agency,start,\"end\",strength FROM offer WHERE _del=0 AND id IN (" + uses
                           + ") ORDER BY id",
                       args);
        }
    }
    hasher.add("hotspot", db,
               "SELECT id,name FROM hotspot WHERE id IN (SELECT hotspot FROM visit WHERE _del=0 AND patrol IN ("
                   + patrols + ")) ORDER BY id",
               args);
    hasher.add("agency", db,
               "SELECT id,name,short FROM agency WHERE id IN (SELECT agency FROM post WHERE _del=0 AND patrol IN ("
                   + patrols + ")) ORDER BY id",
               args);
    return hasher.result();
}

std::optional<Instant> lastTouched(Database& db, PartnershipId partnership, const TimeSpan& span) {
    const qint64 from = span.start().ms;
    const qint64 to = span.end().ms;
    // The rows of the span, deleted ones too: their create ops by id, their later ops by row.
    const QByteArray patrols = "SELECT id FROM patrol WHERE partnership=?1 AND start>=?2 AND start<?3";
    const QByteArray posts = "SELECT id FROM post WHERE patrol IN (" + patrols + ')';
    QByteArray keys;
    if (db.has(tableOf<Confirmation>().name))
        keys = " UNION ALL SELECT id FROM confirmation WHERE patrol IN (" + patrols
               + ") UNION ALL SELECT id FROM phone_promise WHERE patrol IN (" + patrols + ')';
    if (db.has(tableOf<OfferUse>().name))
        keys += " UNION ALL SELECT id FROM offer_use WHERE post IN (" + posts
                + ") UNION ALL SELECT offer FROM offer_use WHERE _del=0 AND post IN (" + posts + ')';
    const QByteArray rows = patrols + " UNION ALL " + posts + " UNION ALL SELECT id FROM visit WHERE patrol IN ("
                            + patrols + ") UNION ALL SELECT id FROM patrol_task WHERE patrol IN (" + patrols
                            + ") UNION ALL SELECT id FROM crew_intern WHERE post IN (" + posts + ')' + keys;
    Statement s(
        db.handle(),
        "WITH touched(row) AS MATERIALIZED (" + rows
            + "), named(row) AS MATERIALIZED (SELECT hotspot FROM visit WHERE _del=0 AND patrol IN (" + patrols
            + ") UNION SELECT agency FROM post WHERE _del=0 AND patrol IN (" + patrols
            + ")) SELECT max(hlc) FROM (SELECT a.hlc FROM touched t JOIN op o ON o.n=t.row "
              "JOIN action a ON a.id=o.action UNION ALL SELECT a.hlc FROM touched t JOIN op o ON o.row=t.row AND o.c>0 "
              "AND NOT (o.t=15 AND o.c IN (5,6)) " // entered in the house's own roster: no paper shows it
              "AND NOT (o.t=39 AND o.c IN (3,7)) " // unit and note of an offer: nor these
              "JOIN action a ON a.id=o.action UNION ALL SELECT a.hlc FROM named n JOIN op o ON o.row=n.row "
              "AND o.c>0 AND o.t IN (2,10) AND o.c IN (3,4) JOIN action a ON a.id=o.action)");
    s.with(partnership.value(), from, to);
    qint64 newest = s.step() ? s.integer(0) : 0;
    // A patrol that was moved away left the week at the op that replaced a start inside it.
    Journal journal(db);
    const int startColumn = tableOf<Patrol>().column(QByteArray("start"))->no;
    Statement moved(db.handle(),
                    "SELECT o.base,a.hlc FROM op o JOIN action a ON a.id=o.action WHERE o.t=13 AND o.c=5 AND a.hlc>?1");
    moved.with(newest);
    std::vector<std::pair<qint64, qint64>> candidates;
    while (moved.step())
        candidates.emplace_back(moved.integer(0), moved.integer(1));
    for (const auto& [base, hlc] : candidates) {
        const qint64 start = asInt(journal.valueOf(base, startColumn));
        if (start >= from && start < to)
            newest = std::max(newest, hlc);
    }
    return newest ? std::optional(Instant{hlcMs(newest)}) : std::nullopt;
}

} // namespace streife
