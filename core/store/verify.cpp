// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verify.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/store/journal.h"
#include "core/store/pack.h"
#include "core/store/rowmerge.h"
#include "core/store/schema.h"
#include "core/store/verifyparts.h"

#include <QHash>
#include <QSet>

namespace streife {
namespace {

// What a change builds upon may come later, by another way; not where all of its site has come in.
const QByteArray kLostBases =
    "SELECT count(*) FROM op e WHERE e.base IS NOT NULL AND NOT EXISTS(SELECT 1 FROM op o WHERE "
    "o.n=e.base) AND ";
const QByteArray kOwn = "1";
const QByteArray kComeIn =
    "NOT EXISTS(SELECT 1 FROM parked p WHERE p.n=e.base) AND (EXISTS(SELECT 1 FROM site s WHERE s.n=e.base>>32 AND "
    "s.counter>=(e.base&0xffffffff)) OR EXISTS(SELECT 1 FROM known k WHERE k.site=e.base>>32 AND "
    "k.counter>=(e.base&0xffffffff)))";

class Verifier {
public:
    Verifier(Database& db, const Registry& registry, VerifyReport& report)
        : m_db(db), m_registry(registry), m_report(report) {}

    void run() {
        verifyPart(m_report, streife::tr("The file"), [&] { checkPages(); });
        std::vector<const TableInfo*> tables;
        verifyPart(m_report, streife::tr("The schema"), [&] { tables = verifySchema(m_db, m_registry, m_report); });
        verifyPart(m_report, streife::tr("The change log"), [&] { checkHashes(); });
        for (const TableInfo* table : tables)
            verifyPart(m_report, QString::fromUtf8(table->name), [&] { checkTable(*table); });
        verifyPart(m_report, streife::tr("The change log"), [&] { checkStrayOps(); });
        verifyPart(m_report, streife::tr("The list of sites"), [&] { checkSites(); });
        verifyDerived(m_db, tables, m_report);
    }

private:
    void damage(const QString& text) { m_report.damage(text); }

    void checkPages() {
        Statement s(m_db.handle(), "PRAGMA integrity_check(20)");
        while (s.step())
            if (s.text(0) != QLatin1String("ok"))
                damage(streife::tr("SQLite: %1").arg(s.text(0)));
    }

    void checkHashes() {
        Statement s(m_db.handle(), "SELECT o.n,o.action,o.t,o.row,o.c,o.val,o.base,o.h,a.id,a.hlc,a.agency "
                                   "FROM op o LEFT JOIN action a ON a.id=o.action");
        Statement bases(m_db.handle(), "SELECT DISTINCT op FROM op_base");
        while (bases.step())
            m_withBases.insert(bases.integer(0));
        QSet<qint64> silent; // actions without a change
        Statement actions(m_db.handle(), m_merges ? "SELECT id FROM action WHERE id NOT IN (SELECT action FROM parked)"
                                                  : "SELECT id FROM action");
        while (actions.step())
            silent.insert(actions.integer(0));
        while (s.step()) {
            ++m_report.ops;
            silent.remove(s.integer(1));
            if (!m_registry.table(int(s.integer(2))) && !m_newer)
                damage(
                    streife::tr("Entry %1 of the change log belongs to no table of this program.").arg(s.integer(0)));
            const Op op = readOp(s);
            const ActionStamp stamp{s.integer(8), s.integer(9), s.integer(10)};
            if (opHash(op, stamp, m_withBases.contains(op.n) ? m_journal.basesOf(op.n) : std::vector<qint64>())
                != s.bytes(7))
                damage(streife::tr("Entry %1 of the change log (%2) is not what was written: its checksum is wrong.")
                           .arg(op.n)
                           .arg(tableName(op.table)));
        }
        if (!silent.isEmpty())
            damage(streife::tr("%1 actions have lost their changes.").arg(silent.size()));
    }

    QString tableName(int no) const {
        const TableInfo* t = m_registry.table(no);
        return t ? QString::fromUtf8(t->name) : streife::tr("unknown table %1").arg(no);
    }

    void checkHeads(const TableInfo& table, qint64 row, const MergedRow& merged) {
        std::vector<std::pair<int, qint64>> expected;
        for (const auto& [column, cell] : merged.cells)
            for (const qint64 head : cell.heads)
                expected.emplace_back(column, head);
        std::sort(expected.begin(), expected.end());
        std::vector<std::pair<int, qint64>> stored;
        Statement& s = m_db.cached("SELECT c,op FROM head WHERE row=?1 ORDER BY c,op");
        Cursor cursor(s);
        s.with(row);
        while (cursor.next())
            stored.emplace_back(int(s.integer(0)), s.integer(1));
        if (stored != expected)
            damage(streife::tr("The list of current values of record %1 in %2 does not follow from the change log.")
                       .arg(row)
                       .arg(QString::fromUtf8(table.name)));
    }

    void checkTable(const TableInfo& table) {
        QByteArray sql =
            "SELECT t.id,t.scope,t._del,o.val,o.t,o.c,EXISTS(SELECT 1 FROM op e WHERE e.row=t.id AND e.c>0)";
        for (const ColumnInfo& c : table.columns)
            sql += c.since == 1 || m_db.has(table.name, c.name) ? ",t." + c.sql() : QByteArray(",NULL");
        Statement s(m_db.handle(), sql + " FROM " + table.name + " t LEFT JOIN op o ON o.n=t.id");
        while (s.step()) {
            ++m_report.rows;
            checkRow(table, s);
        }
        const QByteArray missing = "SELECT count(*) FROM op WHERE c=0 AND t=" + QByteArray::number(table.no)
                                   + " AND n NOT IN (SELECT id FROM " + table.name + ')';
        if (const qint64 n = m_db.integer(missing))
            damage(streife::tr("%1 records that the change log knows are missing in %2.")
                       .arg(n)
                       .arg(QString::fromUtf8(table.name)));
    }

    void checkRow(const TableInfo& table, Statement& s) {
        const qint64 id = s.integer(0);
        const QString name = QString::fromUtf8(table.name);
        if (s.null(3) || s.integer(4) != table.no || s.integer(5) != kCreateColumn) {
            damage(streife::tr("Record %1 in %2 is unknown to the change log.").arg(id).arg(name));
            return;
        }
        const auto pack = unpackCells(s.bytes(3));
        if (!pack) {
            damage(
                streife::tr("The creation of record %1 in %2 cannot be read from the change log.").arg(id).arg(name));
            return;
        }
        std::map<int, Value> cells(pack->begin(), pack->end());
        const Value scope = cells[kDeletedColumn];
        cells[kDeletedColumn] = qint64(0);
        if (s.integer(6)) {
            const MergedRow row = mergeRow(m_journal.editsOfRow(id)); // as its ops alone make it
            checkHeads(table, id, row);
            for (const auto& [column, cell] : row.cells)
                if (!cell.heads.empty())
                    cells[column] = cell.value;
            cells[kDeletedColumn] = qint64(row.deleted);
        }
        if (asInt(scope) != s.integer(1) || asInt(cells[kDeletedColumn]) != s.integer(2))
            damage(streife::tr("Record %1 in %2 differs from the change log (scope or deletion).").arg(id).arg(name));
        for (size_t i = 0; i < table.columns.size(); ++i)
            if ((table.columns[i].since == 1 || m_db.has(table.name, table.columns[i].name))
                && cells[table.columns[i].no] != s.value(int(i) + 7))
                damage(streife::tr("\"%1\" of record %2 in %3 differs from the change log.")
                           .arg(QCoreApplication::translate("streife", table.columns[i].label))
                           .arg(id)
                           .arg(name));
    }

    void checkStrayOps() {
        if (const qint64 n = m_db.integer(kLostBases + (m_merges ? kComeIn : kOwn)))
            damage(streife::tr("%1 changes that others build upon are missing in the log.").arg(n));
        if (const qint64 n = m_db.integer(
                "SELECT count(*) FROM op e WHERE e.c>0 AND NOT EXISTS(SELECT 1 FROM op o WHERE o.n=e.row AND o.c=0)"))
            damage(streife::tr("%1 changes in the log belong to records that were never created.").arg(n));
        if (const qint64 n =
                m_db.integer("SELECT count(*) FROM head h WHERE NOT EXISTS(SELECT 1 FROM op o WHERE o.n=h.op)"))
            damage(streife::tr("%1 current values point to changes that are missing in the log.").arg(n));
        if (const qint64 n = m_db.integer(
                "SELECT count(*) FROM head h JOIN op o ON o.n=h.op WHERE o.row<>h.row OR o.c<>h.c OR o.c=0"))
            damage(streife::tr("%1 current values point to changes of something else.").arg(n));
        if (const qint64 n =
                m_db.integer("SELECT count(*) FROM op_base b LEFT JOIN op o ON o.n=b.op WHERE o.n IS NULL OR o.c=0"))
            damage(streife::tr("%1 entries about what a deletion had seen belong to no deletion.").arg(n));
    }

    void checkSites() {
        if (const qint64 n = m_db.integer("SELECT count(*) FROM action a LEFT JOIN action_intern i ON i.id=a.id JOIN "
                                          "site s ON s.n=a.site WHERE i.id IS NULL"))
            damage(streife::tr("%1 own actions have lost their author and name.").arg(n));
        if (const qint64 n = m_db.integer("SELECT count(*) FROM action_intern i LEFT JOIN action a ON a.id=i.id LEFT "
                                          "JOIN site s ON s.n=a.site WHERE s.n IS NULL"))
            damage(streife::tr("%1 own actions come from a site that is missing in the list of sites.").arg(n));
        Statement sites(m_db.handle(), "SELECT n,counter FROM site");
        while (sites.step()) {
            Statement& newest = m_db.cached("SELECT max(n,(SELECT coalesce(max(id),0) FROM action WHERE id<?1)) FROM "
                                            "(SELECT coalesce(max(n),0) AS n FROM op WHERE n<?1)");
            Cursor cursor(newest);
            newest.with((sites.integer(0) + 1) << 32);
            const qint64 last = cursor.next() ? newest.integer(0) : 0;
            if (siteOf(last) == sites.integer(0) && (last & 0xffffffff) > sites.integer(1))
                damage(
                    streife::tr("The counter of site %1 is behind what was written under it.").arg(sites.integer(0)));
        }
    }

    Database& m_db;
    const Registry& m_registry;
    VerifyReport& m_report;
    Journal m_journal{m_db};
    QSet<qint64> m_withBases;           ///< ops that have seen more than one other
    bool m_merges = m_db.has("parked"); ///< of a version that takes packages
    bool m_newer = m_db.integer("PRAGMA user_version") > schemaVersion();
};

} // namespace

void VerifyReport::damage(const QString& sentence) {
    ++damageCount;
    if (damages.size() < 100)
        damages << sentence;
}

void verifyPart(VerifyReport& report, const QString& what, const std::function<void()>& part) {
    try {
        part();
    } catch (const Error& e) {
        if (e.code() != ErrorCode::Damaged && e.code() != ErrorCode::Internal)
            throw;
        report.damage(tr("%1 cannot be checked to the end (%2).").arg(what, e.detail()));
    }
}

VerifyReport verifyFile(const QString& path, const Registry& registry, const VerifyMore& more) {
    VerifyReport report;
    try {
        (void)checkFile(path);
        Database db(path, Database::Mode::Read);
        const Transaction snapshot(db, Transaction::Kind::Read);
        Verifier(db, registry, report).run();
        if (more)
            more(db, report);
    } catch (const Error& e) {
        if (e.code() != ErrorCode::Damaged && e.code() != ErrorCode::Internal)
            throw;
        report.damage(e.text());
    }
    return report;
}

} // namespace streife
