// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/celltext.h"

#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "core/base/week.h"
#include "core/calendar/holidays.h"
#include "core/imports/importkind.h"
#include "core/patrols/confirmation.h"
#include "core/patrols/outcomereason.h"
#include "core/rules/rule.h"
#include "core/strength/strengthtarget.h"
#include "core/workspace/tables.h"
#include "core/worktime/workrules.h"

#include <QLocale>

namespace streife {
namespace {

constexpr qint64 kMinutesOfDay = 24 * 60;
const QDate kSomeMonday(2026, 11, 23);

QString referenceText(const ColumnInfo& column, qint64 id, const RecordNames& names) {
    const TableInfo* table = registry().table(column.refersTo);
    const QString name = table ? names.of(table->name, id) : QString();
    return name.isEmpty() ? tr("(unknown record)") : name;
}

QJsonValue integerJson(const ColumnInfo& column, qint64 value) {
    if (column.name == "latitude" || column.name == "longitude")
        return double(value) / 1e7;
    if (column.name == "weekdays")
        return weekdayNames(value).join(QStringLiteral(", "));
    if (column.name == "start_minute" || column.name == "day_border")
        return minuteOfDay(value);
    return value;
}

QString numberWords(const TableInfo& table, const ColumnInfo& column, qint64 value) {
    if (column.name == "latitude" || column.name == "longitude")
        return QLocale(QLocale::German).toString(double(value) / 1e7, 'f', 5) + QChar(0xB0);
    if (column.name == "weekdays") {
        QStringList days;
        for (int i = 0; i < 7; ++i)
            if ((value >> i & 1) != 0)
                days << formatWeekday(kSomeMonday.addDays(i));
        if ((value & kHolidayBit) != 0)
            days << tr("holiday");
        return days.join(QStringLiteral(", "));
    }
    if (column.name == "weekday")
        return formatWeekday(kSomeMonday.addDays(value));
    if (column.name == "minutes" || column.name == "stay_minutes" || column.name == "minutes_per_visit"
        || (column.name == "start_minute" && table.name == "week_template_visit")) // of a visit after the start
        return formatDuration(value);
    if (column.name == "start_minute" || column.name == "day_border")
        return minuteOfDay(value % kMinutesOfDay);
    return formatNumber(value);
}

/// Texts that stand for something else.
QString textWords(const TableInfo& table, const ColumnInfo& column, const QString& text, const RecordNames& names) {
    if (column.maxLength == 0)
        return text.isEmpty() ? QString() : tr("(saved settings)");
    if (column.name == "seal")
        return text.isEmpty() ? QString() : tr("(sealed)");
    if (column.name == "alternatives") {
        Confirmation offered;
        offered.alternatives = text;
        QStringList times;
        for (const TimeSpan& t : alternativesOf(offered))
            times << formatDay(toLocal(t.start()).date) + QLatin1Char(' ') + formatSpan(t);
        return times.join(QStringLiteral("; "));
    }
    if (column.name == "outcome_reason")
        return reasonWords(text);
    if (column.name == "series_day")
        return formatDate(QDate::fromString(text, Qt::ISODate));
    if (column.name == "land") {
        const QString land = landName(text);
        return land.isEmpty() ? text : land;
    }
    if (column.name == "rule" && table.name == "override_intern")
        if (const Rule* rule = findRule(text))
            return QCoreApplication::translate("streife", rule->label);
    if (column.name == "rule_profile" || column.name == "based_on"
        || (column.name == "profile" && table.name == "rule_limit_intern"))
        return WorkRules({}, {}).nameOf(text);
    if (column.name == "kind" && text == QLatin1String("week"))
        return tr("Week plan");
    if (column.name == "kind" && text == QLatin1String("roster"))
        return tr("Roster");
    if (column.name == "kind")
        if (const std::optional<ImportKind> kind = importKindFromName(text))
            return importKindInfo(*kind).label;
    const bool week = column.name == "subject" || (table.name == "week_template" && column.name.startsWith("valid_"));
    if (const std::optional<Week> parsed = week ? Week::parse(text) : std::nullopt)
        return parsed->label();
    if (column.name == "subject") { // of a roster an authority
        const QString agency = names.agency(text.toLongLong());
        return agency.isEmpty() ? tr("(unknown record)") : agency;
    }
    return text;
}

} // namespace

QStringList weekdayNames(qint64 mask) {
    const QStringList days{QStringLiteral("Mo"), QStringLiteral("Di"), QStringLiteral("Mi"), QStringLiteral("Do"),
                           QStringLiteral("Fr"), QStringLiteral("Sa"), QStringLiteral("So")};
    QStringList out;
    for (int i = 0; i < days.size(); ++i)
        if ((mask >> i & 1) != 0)
            out << days[i];
    if ((mask & kHolidayBit) != 0)
        out << QStringLiteral("Feiertag");
    return out;
}

QString minuteOfDay(qint64 minute) {
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QJsonValue cellJson(const ColumnInfo& column, const Value& value, const RecordNames& names) {
    if (isNull(value))
        return {};
    switch (column.type) {
    case ColumnType::Time:
        return isoLocal({asInt(value)});
    case ColumnType::Boolean:
        return asInt(value) != 0;
    case ColumnType::Reference:
        return referenceText(column, asInt(value), names);
    case ColumnType::Integer:
        return integerJson(column, asInt(value));
    case ColumnType::Enumeration: // "none" is how an outcome says that there is none yet
        return asText(value) == QLatin1String("none") ? QJsonValue() : QJsonValue(asText(value));
    case ColumnType::Date:
    case ColumnType::Text:
        break;
    }
    return asText(value);
}

QString cellText(const ColumnInfo& column, const Value& value, const RecordNames& names) {
    if (isNull(value))
        return {};
    if (column.type == ColumnType::Time)
        return formatDateTime({asInt(value)});
    if (column.type == ColumnType::Date)
        return formatDate(QDate::fromString(asText(value), Qt::ISODate));
    if (column.type == ColumnType::Boolean)
        return asInt(value) != 0 ? tr("yes") : tr("no");
    const QJsonValue json = cellJson(column, value, names);
    return json.isDouble() ? QString::number(json.toDouble(), 'g', 10) : json.toString();
}

QString cellWords(const TableInfo& table, const ColumnInfo& column, const Value& value, const RecordNames& names) {
    if (isNull(value))
        return {};
    if (column.type == ColumnType::Enumeration) // "none" is how an outcome says that there is none yet
        return asText(value) == QLatin1String("none") || column.wordOf == nullptr ? QString()
                                                                                  : column.wordOf(asText(value));
    if (column.type == ColumnType::Integer)
        return numberWords(table, column, asInt(value));
    return column.type == ColumnType::Text ? textWords(table, column, asText(value), names)
                                           : cellText(column, value, names);
}

} // namespace streife
