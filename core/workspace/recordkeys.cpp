// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/recordkeys.h"

#include "core/base/error.h"
#include "core/base/fold.h"
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "core/workspace/tables.h"

#include <QDateTime>

namespace streife {
namespace {

enum class KeyForm { Name, ServiceNo, OfficerAndStart, AgencyAndName };

struct RecordKind {
    const char* plural;
    const char* singular;
    const char* table;
    KeyForm form;
};

constexpr std::array kKinds{
    RecordKind{"patrols", "patrol", "patrol", KeyForm::Name},
    RecordKind{"officers", "officer", "officer_intern", KeyForm::ServiceNo},
    RecordKind{"staff", "staff", "officer_intern", KeyForm::ServiceNo},
    RecordKind{"duties", "duty", "duty_intern", KeyForm::OfficerAndStart},
    RecordKind{"absences", "absence", "absence_intern", KeyForm::OfficerAndStart},
    RecordKind{"hotspots", "hotspot", "hotspot", KeyForm::Name},
    RecordKind{"agencies", "agency", "agency", KeyForm::Name},
    RecordKind{"units", "unit", "unit", KeyForm::AgencyAndName},
    RecordKind{"series", "series", "patrol_series", KeyForm::Name},
    RecordKind{"partnerships", "partnership", "partnership", KeyForm::Name},
};

struct Candidate {
    qint64 row;
    bool live;
    QString text; ///< how to tell it from others with the same key
};
using Candidates = std::vector<Candidate>;

const RecordKind& kindNamed(const QString& kind) {
    QStringList known;
    for (const RecordKind& k : kKinds) {
        if (kind == QLatin1String(k.plural) || kind == QLatin1String(k.singular))
            return k;
        known << QLatin1String(k.plural);
    }
    throw Error(
        ErrorCode::Usage,
        tr("There is no history of \"%1\". Kinds of records are: %2.").arg(kind, known.join(QStringLiteral(", "))));
}

/// Column that holds the key of a table with KeyForm::Name.
QByteArray keyColumn(const TableInfo& table) {
    return table.nameColumn.isEmpty() ? QByteArray("name") : table.nameColumn;
}

Candidates byName(Database& db, const TableInfo& table, const QString& key) {
    const bool agency = table.name == "agency";
    const bool patrol = table.name == "patrol";
    Statement& s = db.cached("SELECT id,_del," + keyColumn(table) + (agency ? ",short" : ",NULL")
                             + (patrol ? ",title" : ",NULL") + " FROM " + table.name + " ORDER BY id");
    Candidates exact;
    Candidates similar;
    const QString wanted = folded(key);
    for (Cursor cursor(s); cursor.next();) {
        const QString name = s.text(2);
        const QString shortName = s.text(3);
        const Candidate c{s.integer(0), s.integer(1) == 0, patrol ? name + QLatin1Char(' ') + s.text(4) : name};
        if (name == key || (agency && shortName == key))
            exact.push_back(c);
        else if (folded(name) == wanted || (agency && folded(shortName) == wanted))
            similar.push_back(c);
    }
    return exact.empty() ? similar : exact;
}

Candidates officers(Database& db, const RecordNames& names, const QString& key) {
    Statement& s = db.cached("SELECT o.id,o._del,o.service_no,a.name,a.short FROM officer_intern o "
                             "LEFT JOIN agency a ON a.id=o.agency ORDER BY o.id");
    Candidates out;
    const QString wanted = folded(key);
    for (Cursor cursor(s); cursor.next();) {
        const QString number = s.text(2);
        const auto qualified = [&](const QString& agency) {
            return !agency.isEmpty() && folded(agency + QLatin1Char('/') + number) == wanted;
        };
        if (number == key || qualified(s.text(3)) || qualified(s.text(4)))
            out.push_back({s.integer(0), s.integer(1) == 0,
                           QStringLiteral("%1/%2 %3")
                               .arg(names.officerAgency(s.integer(0)), number, names.officer(s.integer(0)))});
    }
    return out;
}

Candidates units(Database& db, const RecordNames& names, const QString& key) {
    Statement& s = db.cached("SELECT id,_del,agency,name FROM unit ORDER BY id");
    Candidates out;
    for (Cursor cursor(s); cursor.next();) {
        const QString full = names.agency(s.integer(2)) + QLatin1Char('/') + s.text(3);
        if (folded(s.text(3)) == folded(key) || folded(full) == folded(key))
            out.push_back({s.integer(0), s.integer(1) == 0, full});
    }
    return out;
}

/// Both instants of a wall time in the autumn overlap.
std::vector<qint64> instantsOf(const QString& text) {
    const QDateTime t = QDateTime::fromString(text, Qt::ISODate);
    if (!t.isValid())
        return {};
    if (t.timeSpec() != Qt::LocalTime)
        return {t.toMSecsSinceEpoch()};
    const ResolvedLocal local = resolveLocal(t.date(), t.time());
    if (local.kind == LocalKind::Overlap)
        return {local.at.ms, local.at.ms + kHourMs};
    return {local.at.ms};
}

Candidates byOfficerAndStart(Database& db, const RecordNames& names, const TableInfo& table, const QString& key) {
    const qsizetype separator = key.lastIndexOf(QLatin1Char('@'));
    const auto starts = separator < 0 ? std::vector<qint64>() : instantsOf(key.mid(separator + 1));
    if (starts.empty())
        throw Error(ErrorCode::Usage,
                    tr("\"%1\" is no such key. Please write service number and start like this: K1@2026-11-27T18:00.")
                        .arg(key));
    Candidates out;
    Statement& s =
        db.cached("SELECT id,_del,start,\"end\" FROM " + table.name + " WHERE officer=?1 AND start=?2 ORDER BY id");
    for (const Candidate& officer : officers(db, names, key.left(separator)))
        for (const qint64 start : starts) {
            Cursor cursor(s);
            s.with(officer.row, start);
            while (cursor.next())
                out.push_back({s.integer(0), s.integer(1) == 0,
                               QStringLiteral("%1 %2–%3")
                                   .arg(officer.text, formatDateTime({s.integer(2)}), formatDateTime({s.integer(3)}))});
        }
    return out;
}

qint64 createdAt(Database& db, qint64 row) {
    Statement& s = db.cached("SELECT a.hlc FROM op o JOIN action a ON a.id=o.action WHERE o.n=?1");
    Cursor cursor(s);
    s.with(row);
    return cursor.next() ? s.integer(0) : 0;
}

/// The one live record; of deleted ones the newest.
qint64 choose(Database& db, const RecordKind& kind, const QString& key, Candidates found) {
    if (found.empty())
        throw Error(ErrorCode::NotFound,
                    tr("There is no record \"%1\" among the %2 of this file. \"list FILE %2\" shows all.")
                        .arg(key, kindOf(*registry().table(QByteArray(kind.table)))));
    const auto live = std::stable_partition(found.begin(), found.end(), [](const Candidate& c) { return c.live; });
    const auto count = std::distance(found.begin(), live);
    if (count > 1) {
        const bool longerForm = kind.form != KeyForm::Name;
        throw Error(ErrorCode::Input,
                    (longerForm ? tr("\"%1\" is ambiguous: %2; %3. Please put the authority first, as in PI/1001.")
                                : tr("\"%1\" is ambiguous, two records have this key: %2; %3."))
                        .arg(key, found[0].text, found[1].text));
    }
    if (count == 1)
        return found.front().row;
    const auto newest = std::max_element(found.begin(), found.end(), [&](const Candidate& a, const Candidate& b) {
        return createdAt(db, a.row) < createdAt(db, b.row);
    });
    return newest->row;
}

} // namespace

NamedRecord findRecord(Database& db, const RecordNames& names, const QString& kindName, const QString& key) {
    const RecordKind& kind = kindNamed(kindName);
    const TableInfo& table = *registry().table(QByteArray(kind.table));
    const QString trimmed = key.trimmed();
    switch (kind.form) {
    case KeyForm::Name:
        return {&table, choose(db, kind, key, byName(db, table, trimmed))};
    case KeyForm::ServiceNo:
        return {&table, choose(db, kind, key, officers(db, names, trimmed))};
    case KeyForm::OfficerAndStart:
        return {&table, choose(db, kind, key, byOfficerAndStart(db, names, table, trimmed))};
    case KeyForm::AgencyAndName:
        break;
    }
    return {&table, choose(db, kind, key, units(db, names, trimmed))};
}

QString kindOf(const TableInfo& table) {
    for (const RecordKind& k : kKinds)
        if (table.name == k.table)
            return QLatin1String(k.plural);
    return {};
}

QString naturalKey(Database& db, const RecordNames& names, const TableInfo& table, qint64 row) {
    const auto kind =
        std::find_if(kKinds.begin(), kKinds.end(), [&](const RecordKind& k) { return table.name == k.table; });
    if (kind == kKinds.end())
        return {};
    const bool timed = kind->form == KeyForm::OfficerAndStart;
    if (kind->form == KeyForm::ServiceNo)
        return names.serviceNo(row);
    Statement& s = db.cached("SELECT " + (timed ? QByteArray("officer,start") : keyColumn(table)) + " FROM "
                             + table.name + " WHERE id=?1");
    Cursor cursor(s);
    s.with(row);
    if (!cursor.next())
        return {};
    if (!timed)
        return s.text(0);
    const LocalTime start = toLocal({s.integer(1)});
    return names.serviceNo(s.integer(0)) + QLatin1Char('@') + start.date.toString(Qt::ISODate) + QLatin1Char('T')
           + formatTime(start.time);
}

} // namespace streife
