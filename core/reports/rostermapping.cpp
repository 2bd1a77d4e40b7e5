// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/shorttext.h"
#include "core/base/tr.h"
#include "core/reports/rosterreport.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace streife {
namespace {

constexpr size_t kMaxRows = 500;
const QString kIso = QStringLiteral("yyyy-MM-dd");
const QString kGerman = QStringLiteral("dd.MM.yyyy");

[[noreturn]] void refuse(const QString& problem) {
    throw Error(ErrorCode::Input, tr("Roster mapping: %1").arg(problem));
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
        refuse(tr("\"%1\" is not a time of day. Write it as 22:00.").arg(clock));
    return result;
}

QString clockOf(int minute) {
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

/// The text of an entry that may be missing; anything else there is refused.
QString textEntry(const QJsonObject& o, const char* key) {
    const QJsonValue value = o.value(QLatin1String(key));
    if (!value.isString() && !value.isUndefined() && !value.isNull())
        refuse(tr("the entry \"%1\" must be a text.").arg(QLatin1String(key)));
    return value.toString();
}

std::vector<QJsonObject> objects(const QJsonObject& json, const char* key) {
    const QJsonValue value = json.value(QLatin1String(key));
    std::vector<QJsonObject> all;
    if (!value.isArray() && !value.isUndefined())
        refuse(tr("the entry \"%1\" must be a list.").arg(QLatin1String(key)));
    for (const auto& each : value.toArray()) {
        if (!each.isObject())
            refuse(tr("the entry \"%1\" must be a list of objects.").arg(QLatin1String(key)));
        all.push_back(each.toObject());
    }
    return all;
}

void refuseUnknown(const QJsonObject& json, const QStringList& known) {
    for (const QString& key : json.keys())
        if (!known.contains(key))
            refuse(tr("the entry \"%1\" is unknown. There are: %2.").arg(key, known.join(QStringLiteral(", "))));
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

const QStringList& rosterFields() {
    static const QStringList all{
        QStringLiteral("service_no"), QStringLiteral("family_name"), QStringLiteral("given_name"),
        QStringLiteral("name"),       QStringLiteral("unit"),        QStringLiteral("date"),
        QStringLiteral("start"),      QStringLiteral("end"),         QStringLiteral("start_time"),
        QStringLiteral("end_time"),   QStringLiteral("hours"),       QStringLiteral("code"),
        QStringLiteral("key"),        QStringLiteral("title"),       QStringLiteral("call_sign"),
        QStringLiteral("change")};
    return all;
}

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
            {QStringLiteral("default_code"), mapping.defaultCode},
            {QStringLiteral("date_format"), mapping.isoDates ? kIso : kGerman}};
}

std::optional<QString> rosterMappingProblem(const RosterMapping& m) {
    if (m.columns.empty())
        return tr("it has no columns. Give at least one under \"columns\".");
    if (m.columns.size() > kMaxRows || m.codes.size() > kMaxRows)
        return tr("it has more than %1 columns or rules.").arg(kMaxRows);
    for (const auto& c : m.columns) {
        if (!rosterFields().contains(c.field) && !c.field.startsWith(QLatin1String("text:")))
            return tr("the field \"%1\" of column \"%2\" is unknown. There are: %3.")
                .arg(c.field, c.title, rosterFields().join(QStringLiteral(", ")));
        for (const QString& each : {c.title, c.field})
            if (const auto problem = plainTextProblem(each, tr("a column")))
                return problem;
    }
    for (const auto& r : m.codes) {
        if (r.code.isEmpty())
            return tr("a rule has no shift code. Give it as \"code\".");
        if (const auto problem = plainTextProblem(r.code, tr("a shift code")))
            return problem;
        if (r.from < 0 || r.from > 24 * 60 || r.to < 0 || r.to > 24 * 60)
            return tr("the times of the rule for \"%1\" are not within a day.").arg(r.code);
        const bool days =
            std::all_of(r.weekdays.begin(), r.weekdays.end(), [](QChar c) { return c >= u'1' && c <= u'7'; });
        if (!days || r.weekdays.size() > 7)
            return tr("the weekdays of the rule for \"%1\" must be digits from 1 (Monday) to 7 (Sunday).").arg(r.code);
    }
    return plainTextProblem(m.defaultCode, tr("a shift code"));
}

RosterMapping rosterMappingFromJson(const QJsonObject& json) {
    refuseUnknown(json, {QStringLiteral("columns"), QStringLiteral("codes"), QStringLiteral("default_code"),
                         QStringLiteral("date_format")});
    RosterMapping m;
    if (const QString format = textEntry(json, "date_format"); !format.isEmpty() && format != kGerman) {
        if (format != kIso)
            refuse(tr("the date format \"%1\" is unknown. There are: %2, %3.").arg(format, kGerman, kIso));
        m.isoDates = true;
    }
    for (const QJsonObject& o : objects(json, "columns")) {
        refuseUnknown(o, {QStringLiteral("title"), QStringLiteral("field")});
        m.columns.push_back({textEntry(o, "title"), textEntry(o, "field")});
    }
    for (const QJsonObject& o : objects(json, "codes")) {
        refuseUnknown(
            o, {QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("weekdays"), QStringLiteral("code")});
        RosterMapping::CodeRule rule;
        rule.from = o.contains(QLatin1String("from")) ? minuteOf(textEntry(o, "from")) : 0;
        rule.to = o.contains(QLatin1String("to")) ? minuteOf(textEntry(o, "to")) : 24 * 60;
        rule.weekdays = textEntry(o, "weekdays");
        rule.code = textEntry(o, "code");
        m.codes.push_back(rule);
    }
    m.defaultCode =
        json.contains(QLatin1String("default_code")) ? textEntry(json, "default_code") : QStringLiteral("GS");
    if (const auto problem = rosterMappingProblem(m))
        refuse(*problem);
    return m;
}

RosterMapping parseRosterMapping(const QByteArray& json) {
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        refuse(tr("this is not a JSON object (position %1: %2).").arg(problem.offset).arg(problem.errorString()));
    return rosterMappingFromJson(document.object());
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
