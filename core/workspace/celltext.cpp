// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/celltext.h"

#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "core/workspace/tables.h"

namespace streife {
namespace {

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

} // namespace

QStringList weekdayNames(qint64 mask) {
    const QStringList days{QStringLiteral("Mo"), QStringLiteral("Di"), QStringLiteral("Mi"), QStringLiteral("Do"),
                           QStringLiteral("Fr"), QStringLiteral("Sa"), QStringLiteral("So")};
    QStringList out;
    for (int i = 0; i < days.size(); ++i)
        if ((mask >> i & 1) != 0)
            out << days[i];
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

} // namespace streife
