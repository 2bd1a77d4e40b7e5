// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/reports/rosterreport.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace streife {
namespace {

const QStringList& fields() {
    static const QStringList all{
        QStringLiteral("service_no"), QStringLiteral("family_name"), QStringLiteral("given_name"),
        QStringLiteral("name"),       QStringLiteral("unit"),        QStringLiteral("date"),
        QStringLiteral("start"),      QStringLiteral("end"),         QStringLiteral("start_time"),
        QStringLiteral("end_time"),   QStringLiteral("hours"),       QStringLiteral("code"),
        QStringLiteral("key"),        QStringLiteral("title"),       QStringLiteral("call_sign"),
        QStringLiteral("change")};
    return all;
}

QString text(const QJsonObject& o, const char* key) {
    return o.value(QLatin1String(key)).toString();
}

/// "22:00" → 1320; "24:00" is the end of the day
int minuteOf(const QString& clock) {
    const QStringList parts = clock.split(QLatin1Char(':'));
    bool hourOk = false;
    bool minuteOk = false;
    const int hour = parts.value(0).toInt(&hourOk);
    const int minute = parts.value(1).toInt(&minuteOk);
    const int result = hour * 60 + minute;
    if (parts.size() != 2 || !hourOk || !minuteOk || hour < 0 || minute < 0 || minute > 59 || result > 24 * 60)
        throw Error(ErrorCode::Input, tr("Roster mapping: \"%1\" is not a time of day. Write it as 22:00.").arg(clock));
    return result;
}

QString clockOf(int minute) {
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

[[noreturn]] void damaged() {
    throw Error(ErrorCode::Damaged,
                tr("The content of the last issued roster cannot be read. Issue the roster again."));
}

qint64 number(const QJsonObject& o, const char* key) {
    bool ok = false;
    const qint64 n = text(o, key).toLongLong(&ok);
    if (!ok)
        damaged();
    return n;
}

} // namespace

RosterMapping defaultRosterMapping() {
    RosterMapping m;
    m.columns = {{tr("Service no."), QStringLiteral("service_no")},
                 {tr("Name"), QStringLiteral("name")},
                 {tr("Date"), QStringLiteral("date")},
                 {tr("Start"), QStringLiteral("start")},
                 {tr("End"), QStringLiteral("end")},
                 {tr("Shift"), QStringLiteral("code")},
                 {tr("Key"), QStringLiteral("key")},
                 {tr("Patrol"), QStringLiteral("title")},
                 {tr("Change"), QStringLiteral("change")}};
    m.defaultCode = QStringLiteral("GS");
    return m;
}

QJsonObject toJson(const RosterMapping& mapping) {
    QJsonArray columns;
    for (const auto& c : mapping.columns)
        columns.append(QJsonObject{{QStringLiteral("title"), c.title}, {QStringLiteral("field"), c.field}});
    QJsonArray codes;
    for (const auto& r : mapping.codes)
        codes.append(QJsonObject{{QStringLiteral("from"), clockOf(r.from)},
                                 {QStringLiteral("to"), clockOf(r.to)},
                                 {QStringLiteral("weekdays"), r.weekdays},
                                 {QStringLiteral("code"), r.code}});
    return {{QStringLiteral("columns"), columns},
            {QStringLiteral("codes"), codes},
            {QStringLiteral("default_code"), mapping.defaultCode}};
}

RosterMapping rosterMappingFromJson(const QJsonObject& json) {
    RosterMapping m;
    for (const auto& value : json.value(QLatin1String("columns")).toArray()) {
        const QJsonObject o = value.toObject();
        const QString field = text(o, "field");
        if (!fields().contains(field) && !field.startsWith(QLatin1String("text:")))
            throw Error(ErrorCode::Input,
                        tr("Roster mapping: the field \"%1\" of column \"%2\" is unknown. There are: %3.")
                            .arg(field, text(o, "title"), fields().join(QStringLiteral(", "))));
        m.columns.push_back({text(o, "title"), field});
    }
    if (m.columns.empty())
        throw Error(ErrorCode::Input, tr("Roster mapping: it has no columns. Give at least one under \"columns\"."));
    for (const auto& value : json.value(QLatin1String("codes")).toArray()) {
        const QJsonObject o = value.toObject();
        RosterMapping::CodeRule rule;
        rule.from = o.contains(QLatin1String("from")) ? minuteOf(text(o, "from")) : 0;
        rule.to = o.contains(QLatin1String("to")) ? minuteOf(text(o, "to")) : 24 * 60;
        rule.weekdays = text(o, "weekdays");
        rule.code = text(o, "code");
        if (rule.code.isEmpty())
            throw Error(ErrorCode::Input, tr("Roster mapping: a rule has no shift code. Give it as \"code\"."));
        m.codes.push_back(rule);
    }
    m.defaultCode = json.contains(QLatin1String("default_code")) ? text(json, "default_code") : QStringLiteral("GS");
    return m;
}

QByteArray toJson(const IssuedRoster& roster) {
    QJsonArray entries;
    for (const RosterEntry& e : roster.entries)
        entries.append(QJsonObject{{QStringLiteral("patrol"), QString::number(e.patrol.value())},
                                   {QStringLiteral("officer"), QString::number(e.officer.value())},
                                   {QStringLiteral("service_no"), e.serviceNo},
                                   {QStringLiteral("name"), e.name},
                                   {QStringLiteral("key"), e.key},
                                   {QStringLiteral("title"), e.title},
                                   {QStringLiteral("call_sign"), e.callSign},
                                   {QStringLiteral("start"), QString::number(e.span.start().ms)},
                                   {QStringLiteral("end"), QString::number(e.span.end().ms)}});
    return QJsonDocument(QJsonObject{{QStringLiteral("entries"), entries}}).toJson(QJsonDocument::Compact);
}

IssuedRoster issuedRosterFromJson(const QByteArray& json) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.object().value(QLatin1String("entries")).isArray())
        damaged();
    IssuedRoster roster;
    for (const auto& value : document.object().value(QLatin1String("entries")).toArray()) {
        const QJsonObject o = value.toObject();
        const qint64 patrol = number(o, "patrol");
        const qint64 officer = number(o, "officer");
        const qint64 start = number(o, "start");
        const qint64 end = number(o, "end");
        if (patrol <= 0 || officer <= 0 || start >= end)
            damaged();
        roster.entries.push_back({PatrolId(patrol), OfficerId(officer), text(o, "service_no"), text(o, "name"),
                                  text(o, "key"), text(o, "title"), text(o, "call_sign"), TimeSpan({start}, {end})});
    }
    return roster;
}

} // namespace streife
