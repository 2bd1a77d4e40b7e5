// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/listreaders.h"

#include "core/base/localtime.h"
#include "core/calendar/holidays.h"
#include "core/workspace/celltext.h"

#include <limits>

namespace streife {
namespace {

constexpr qint64 kEver = std::numeric_limits<qint64>::max();

/// Texts of child rows by their parent.
QHash<qint64, QJsonArray> childTexts(Database& db, const QByteArray& sql) {
    Statement& s = db.cached(sql);
    QHash<qint64, QJsonArray> out;
    for (Cursor cursor(s); cursor.next();)
        out[s.integer(0)].append(s.text(1));
    return out;
}

QJsonValue degreesCell(const Statement& s, int column) {
    return s.null(column) ? QJsonValue() : QJsonValue(double(s.integer(column)) / 1e7);
}

/// All of one officer-bound table with a name and two days.
QJsonArray listOfOfficers(const ListSource& source, const QByteArray& columns, const QByteArray& table,
                          const QString& nameKey) {
    Statement& s = source.db.cached("SELECT t.officer," + columns + " FROM " + table
                                    + " t JOIN officer_intern o ON o.id=t.officer AND o._del=0 WHERE t._del=0 "
                                      "ORDER BY o.agency,o.service_no,o.id,2,t.id");
    QJsonArray out;
    for (Cursor cursor(s); cursor.next();)
        out.append(QJsonObject{{QStringLiteral("agency"), textOrNull(source.names.officerAgency(s.integer(0)))},
                               {QStringLiteral("service_no"), source.names.serviceNo(s.integer(0))},
                               {nameKey, s.text(1)},
                               {QStringLiteral("valid_from"), textCell(s, 2)},
                               {QStringLiteral("valid_until"), textCell(s, 3)}});
    return out;
}

QJsonObject personAndTime(const ListSource& source, const Statement& s) {
    return {{QStringLiteral("service_no"), textOrNull(source.names.serviceNo(s.integer(0)))},
            {QStringLiteral("officer"), textOrNull(source.names.officer(s.integer(0)))},
            {QStringLiteral("agency"), textOrNull(source.names.officerAgency(s.integer(0)))},
            {QStringLiteral("start"), isoLocal({s.integer(1)})},
            {QStringLiteral("end"), isoLocal({s.integer(2)})}};
}

Statement& overlapping(const ListSource& source, const QByteArray& columns, const QByteArray& table) {
    const auto [from, to] = source.civilBounds();
    Statement& s = source.db.cached("SELECT t.officer,t.start,t.\"end\"" + columns + " FROM " + table
                                    + " t LEFT JOIN officer_intern o ON o.id=t.officer "
                                      "WHERE t._del=0 AND t.start<?2 AND t.\"end\">?1 "
                                      "ORDER BY t.start,t.\"end\",o.service_no,t.id");
    s.with(from, to);
    return s;
}

} // namespace

std::pair<qint64, qint64> ListSource::serviceBounds() const {
    const int border = partnership.dayBorder;
    return {filter.from ? serviceDaySpan(*filter.from, border).start().ms : -kEver,
            filter.to ? serviceDaySpan(*filter.to, border).start().ms : kEver};
}

std::pair<qint64, qint64> ListSource::civilBounds() const {
    return {filter.from ? fromLocal(*filter.from, QTime(0, 0)).ms : -kEver,
            filter.to ? fromLocal(*filter.to, QTime(0, 0)).ms : kEver};
}

QJsonValue textOrNull(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}
QJsonValue textCell(const Statement& row, int column) {
    return textOrNull(row.text(column));
}
QJsonValue timeCell(const Statement& row, int column) {
    return row.null(column) ? QJsonValue() : QJsonValue(isoLocal({row.integer(column)}));
}
QString isoSpan(qint64 startMs, qint64 endMs) {
    return isoLocal({startMs}) + QLatin1Char('/') + isoLocal({endMs});
}

QJsonArray listPartnerships(const ListSource& source) {
    Statement& s = source.db.cached("SELECT name,land,municipality,zone,day_border,marking FROM partnership "
                                    "WHERE _del=0 ORDER BY name,id");
    QJsonArray out;
    for (Cursor cursor(s); cursor.next();)
        out.append(QJsonObject{{QStringLiteral("name"), s.text(0)},
                               {QStringLiteral("land"), textCell(s, 1)},
                               {QStringLiteral("municipality"), textCell(s, 2)},
                               {QStringLiteral("zone"), textCell(s, 3)},
                               {QStringLiteral("day_border"), minuteOfDay(s.integer(4))},
                               {QStringLiteral("marking"), textCell(s, 5)}});
    return out;
}

QJsonArray listAgencies(const ListSource& source) {
    Statement& s = source.db.cached("SELECT id,name,short,kind,land,municipality,parent,steward,duty_phone FROM agency "
                                    "WHERE _del=0 AND partnership=?1 ORDER BY name,id");
    s.with(source.partnership.id.value());
    QJsonArray out;
    for (Cursor cursor(s); cursor.next();)
        out.append(QJsonObject{{QStringLiteral("name"), s.text(1)},
                               {QStringLiteral("short"), textCell(s, 2)},
                               {QStringLiteral("kind"), s.text(3)},
                               {QStringLiteral("land"), textCell(s, 4)},
                               {QStringLiteral("municipality"), textCell(s, 5)},
                               {QStringLiteral("parent"), textOrNull(source.names.agency(s.integer(6)))},
                               {QStringLiteral("steward"), textOrNull(source.names.agency(s.integer(7)))},
                               {QStringLiteral("duty_phone"), textCell(s, 8)},
                               {QStringLiteral("own"), source.own && source.own->value() == s.integer(0)}});
    return out;
}

QJsonArray listUnits(const ListSource& source) {
    Statement& s = source.db.cached("SELECT u.agency,u.name FROM unit u JOIN agency a ON a.id=u.agency AND a._del=0 "
                                    "WHERE u._del=0 AND a.partnership=?1 ORDER BY a.name,u.name,u.id");
    s.with(source.partnership.id.value());
    QJsonArray out;
    for (Cursor cursor(s); cursor.next();)
        out.append(QJsonObject{{QStringLiteral("agency"), textOrNull(source.names.agency(s.integer(0)))},
                               {QStringLiteral("name"), s.text(1)}});
    return out;
}

QJsonArray listOfficers(const ListSource& source) {
    auto qualifications = childTexts(
        source.db, "SELECT officer,name||CASE WHEN coalesce(valid_until,'')='' THEN '' ELSE '@'||valid_until END "
                   "FROM qualification_intern WHERE _del=0 ORDER BY name,id");
    auto functions = childTexts(source.db, "SELECT officer,name FROM function_intern WHERE _del=0 ORDER BY name,id");
    const QByteArray callName = source.db.has("officer_intern", "call_name") ? "o.call_name" : "NULL";
    Statement& s = source.db.cached(
        "SELECT o.id,o.agency,o.service_no,o.family_name,o.given_name,o.rank,o.rule_profile,o.unit,o.phone," + callName
        + " FROM officer_intern o LEFT JOIN agency a ON a.id=o.agency WHERE o._del=0 ORDER BY "
          "a.name,o.service_no,o.id");
    QJsonArray out;
    for (Cursor cursor(s); cursor.next();)
        out.append(QJsonObject{{QStringLiteral("agency"), textOrNull(source.names.agency(s.integer(1)))},
                               {QStringLiteral("service_no"), s.text(2)},
                               {QStringLiteral("family_name"), s.text(3)},
                               {QStringLiteral("given_name"), textCell(s, 4)},
                               {QStringLiteral("rank"), textCell(s, 5)},
                               {QStringLiteral("rule_profile"), textCell(s, 6)},
                               {QStringLiteral("qualifications"), qualifications.value(s.integer(0))},
                               {QStringLiteral("unit"), textOrNull(source.names.unit(s.integer(7)))},
                               {QStringLiteral("functions"), functions.value(s.integer(0))},
                               {QStringLiteral("phone"), textCell(s, 8)},
                               {QStringLiteral("call_name"), textCell(s, 9)}});
    return out;
}

QJsonArray listQualifications(const ListSource& source) {
    return listOfOfficers(source, "t.name,NULL,t.valid_until", "qualification_intern", QStringLiteral("name"));
}
QJsonArray listFunctions(const ListSource& source) {
    return listOfOfficers(source, "t.name,t.valid_from,t.valid_until", "function_intern", QStringLiteral("name"));
}
QJsonArray listRestrictions(const ListSource& source) {
    return listOfOfficers(source, "t.kind,t.valid_from,t.valid_until", "restriction_intern", QStringLiteral("kind"));
}

QJsonArray listDuties(const ListSource& source) {
    Statement& s = overlapping(source, ",t.shift,t.kind", "duty_intern");
    QJsonArray out;
    for (Cursor cursor(s); cursor.next();) {
        QJsonObject record = personAndTime(source, s);
        record.insert(QStringLiteral("shift"), textCell(s, 3));
        record.insert(QStringLiteral("kind"), s.text(4));
        out.append(record);
    }
    return out;
}

QJsonArray listAbsences(const ListSource& source) {
    Statement& s = overlapping(source, {}, "absence_intern");
    QJsonArray out;
    for (Cursor cursor(s); cursor.next();)
        out.append(personAndTime(source, s));
    return out;
}

QJsonArray listHotspots(const ListSource& source) {
    QHash<qint64, QJsonArray> closed;
    Statement& c = source.db.cached("SELECT hotspot,start,\"end\" FROM hotspot_closure WHERE _del=0 ORDER BY start,id");
    for (Cursor cursor(c); cursor.next();)
        closed[c.integer(0)].append(isoSpan(c.integer(1), c.integer(2)));
    Statement& s =
        source.db.cached("SELECT id,name,category,kind,latitude,longitude,visits_per_week,minutes_per_visit,windows "
                         "FROM hotspot WHERE _del=0 AND partnership=?1 ORDER BY name,id");
    s.with(source.partnership.id.value());
    QJsonArray out;
    for (Cursor cursor(s); cursor.next();)
        out.append(QJsonObject{{QStringLiteral("name"), s.text(1)},
                               {QStringLiteral("category"), textCell(s, 2)},
                               {QStringLiteral("kind"), s.text(3)},
                               {QStringLiteral("latitude"), degreesCell(s, 4)},
                               {QStringLiteral("longitude"), degreesCell(s, 5)},
                               {QStringLiteral("visits_per_week"), s.integer(6)},
                               {QStringLiteral("minutes_per_visit"), s.integer(7)},
                               {QStringLiteral("windows"), textCell(s, 8)},
                               {QStringLiteral("closed"), closed.value(s.integer(0))}});
    return out;
}

QJsonArray listSeries(const ListSource& source) {
    Statement& s = source.db.cached(
        "SELECT r.title,r.weekdays,r.every_weeks,r.first_day,r.last_day,r.start_minute,r.minutes,"
        "(SELECT count(*) FROM patrol v WHERE v.series=r.id AND v._del=0) FROM patrol_series r "
        "WHERE r._del=0 AND r.partnership=?1 AND (?2 IS NULL OR r.last_day>=?2) AND (?3 IS NULL OR r.first_day<?3) "
        "ORDER BY r.first_day,r.title,r.id");
    s.bind(1, source.partnership.id.value());
    const auto day = [](std::optional<QDate> date) {
        return date ? Value(date->toString(Qt::ISODate).toUtf8()) : Value();
    };
    s.bind(2, day(source.filter.from)).bind(3, day(source.filter.to));
    QJsonArray out;
    for (Cursor cursor(s); cursor.next();)
        out.append(QJsonObject{{QStringLiteral("title"), s.text(0)},
                               {QStringLiteral("weekdays"), QJsonArray::fromStringList(weekdayNames(s.integer(1)))},
                               {QStringLiteral("every_weeks"), s.integer(2)},
                               {QStringLiteral("first_day"), s.text(3)},
                               {QStringLiteral("last_day"), s.text(4)},
                               {QStringLiteral("start_time"), minuteOfDay(s.integer(5))},
                               {QStringLiteral("minutes"), s.integer(6)},
                               {QStringLiteral("patrols"), s.integer(7)}});
    return out;
}

QJsonArray listHolidays(const ListSource& source) {
    // Without limits the year that `now` lies in and the next: holidays have no end of their own.
    const int year = toLocal(source.now).date.year();
    const QDate from =
        source.filter.from.value_or(QDate(source.filter.to ? source.filter.to->addDays(-1).year() : year, 1, 1));
    const QDate to = source.filter.to.value_or(QDate(from.year() + 2, 1, 1));
    QJsonArray out;
    for (const Holiday& h : holidays(source.partnership.land, source.partnership.municipality, from, to))
        out.append(QJsonObject{{QStringLiteral("date"), h.date.toString(Qt::ISODate)},
                               {QStringLiteral("name"), h.name},
                               {QStringLiteral("land"), textOrNull(source.partnership.land)},
                               {QStringLiteral("municipality"), textOrNull(source.partnership.municipality)}});
    return out;
}

QJsonArray listIssues(const ListSource& source) {
    const auto [from, to] = source.civilBounds();
    Statement& s =
        source.db.cached("SELECT agency,kind,subject,number,label,issued_at,planstand FROM issue_intern WHERE _del=0 "
                         "AND issued_at>=?1 AND issued_at<?2 ORDER BY issued_at,kind,subject,number,id");
    s.with(from, to);
    QJsonArray out;
    for (Cursor cursor(s); cursor.next();) {
        const bool roster = s.text(1) == QLatin1String("roster"); // its subject is an authority
        out.append(QJsonObject{
            {QStringLiteral("label"), s.text(4)},
            {QStringLiteral("kind"), s.text(1)},
            {QStringLiteral("subject"), roster ? textOrNull(source.names.agency(s.text(2).toLongLong())) : s.text(2)},
            {QStringLiteral("number"), s.integer(3)},
            {QStringLiteral("agency"), textOrNull(source.names.agency(s.integer(0)))},
            {QStringLiteral("issued_at"), timeCell(s, 5)},
            {QStringLiteral("planstand"), textCell(s, 6)}});
    }
    return out;
}

} // namespace streife
