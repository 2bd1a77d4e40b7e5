// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/recordnames.h"

#include "core/base/fold.h"

namespace streife {
namespace {

QHash<qint64, QString> readNames(Database& db, const QByteArray& sql) {
    Statement& s = db.cached(sql);
    Cursor cursor(s);
    QHash<qint64, QString> out;
    while (cursor.next())
        out.insert(s.integer(0), s.text(1));
    return out;
}

} // namespace

RecordNames::RecordNames(Database& db)
    : m_hotspots(readNames(db, "SELECT id,name FROM hotspot")), m_units(readNames(db, "SELECT id,name FROM unit")),
      m_series(readNames(db, "SELECT id,title FROM patrol_series")) {
    readAgencies(db);
    readOfficers(db);
}

void RecordNames::readAgencies(Database& db) {
    Statement& s = db.cached("SELECT id,name,coalesce(short,name),_del FROM agency");
    QHash<QString, int> uses;
    for (Cursor cursor(s); cursor.next();)
        if (s.integer(3) == 0)
            ++uses[folded(s.text(2))];
    for (Cursor cursor(s); cursor.next();)
        m_agencies.insert(s.integer(0), s.text(uses.value(folded(s.text(2))) > 1 ? 1 : 2));
}

void RecordNames::readOfficers(Database& db) {
    Statement& s = db.cached("SELECT id,agency,service_no,family_name,given_name,_del FROM officer_intern");
    QHash<QString, int> uses;
    for (Cursor cursor(s); cursor.next();)
        if (s.integer(5) == 0)
            ++uses[s.text(2)];
    for (Cursor cursor(s); cursor.next();) {
        const bool live = s.integer(5) == 0;
        const QString number = s.text(2);
        const bool ambiguous = uses.value(number) > (live ? 1 : 0);
        const QString given = s.text(4);
        m_officers.insert(s.integer(0),
                          {ambiguous ? agency(s.integer(1)) + QLatin1Char('/') + number : number,
                           given.isEmpty() ? s.text(3) : s.text(3) + QStringLiteral(", ") + given, s.integer(1)});
    }
}

QString RecordNames::of(const QByteArray& table, qint64 id) const {
    if (table == "agency")
        return agency(id);
    if (table == "officer_intern")
        return m_officers.contains(id) ? QStringLiteral("%1 (%2)").arg(officer(id), serviceNo(id)) : QString();
    if (table == "hotspot")
        return hotspot(id);
    if (table == "unit")
        return unit(id);
    if (table == "patrol_series")
        return series(id);
    return {};
}

} // namespace streife
