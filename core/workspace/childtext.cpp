// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/childtext.h"

#include "core/base/formats.h"
#include "core/base/tr.h"

namespace streife {
namespace {

TimeSpan spanOf(const RowState& row) {
    const qint64 start = asInt(row.cell("start"));
    return {{start}, {std::max(start + kMinuteMs, asInt(row.cell("end")))}};
}

/// "Bahnhof@18:30/15 (18:00–22:00)"
QString visitText(const RowState& row, const RecordNames& names) {
    const Value planned = row.cell("planned_at");
    const QString at = isNull(planned) ? QString() : QLatin1Char('@') + formatTime(Instant{asInt(planned)});
    return QStringLiteral("%1%2/%3 (%4)")
        .arg(names.hotspot(asInt(row.cell("hotspot"))), at, asText(row.cell("stay_minutes")), formatSpan(spanOf(row)));
}

/// "PI Mitte:2:Diensthund", then what is promised and by which unit
QString postText(const RowState& row, const RecordNames& names) {
    QString text = names.agency(asInt(row.cell("agency"))) + QLatin1Char(':') + asText(row.cell("strength"));
    if (!isNull(row.cell("function")))
        text += QLatin1Char(':') + asText(row.cell("function"));
    QStringList more;
    if (asInt(row.cell("promised")) > 0)
        more << tr("promised: %1").arg(asInt(row.cell("promised")));
    if (!isNull(row.cell("unit")))
        more << asText(row.cell("unit"));
    return more.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, more.join(QStringLiteral(", ")));
}

/// All that is known of a row but its parent and place.
QString anyText(const RowState& row, const RecordNames& names) {
    QStringList parts;
    for (const ColumnInfo& column : row.table().columns) {
        if (column.name == row.table().parentColumn || column.name == "position")
            continue;
        const QString text = cellText(column, row.cell(column.no), names);
        if (!text.isEmpty())
            parts << (column.name == "valid_from"    ? tr("from %1").arg(text)
                      : column.name == "valid_until" ? tr("until %1").arg(text)
                                                     : text);
    }
    return parts.join(QStringLiteral(", "));
}

QString rowText(const RowState& row, const RecordNames& names) {
    if (!row.exists())
        return {};
    const QByteArray& table = row.table().name;
    if (table == "visit")
        return visitText(row, names);
    if (table == "post")
        return postText(row, names);
    if (table == "hotspot_closure")
        return formatDateTime(spanOf(row).start()) + QChar(0x2013) + formatDateTime(spanOf(row).end());
    return anyText(row, names);
}

struct FieldName {
    const char* table;
    const char* field;
    const char* label;
};
constexpr std::array kFields{
    FieldName{"crew_intern", "crew", QT_TRANSLATE_NOOP("streife", "Crew")},
    FieldName{"visit", "visits", QT_TRANSLATE_NOOP("streife", "Visits")},
    FieldName{"post", "posts", QT_TRANSLATE_NOOP("streife", "Posts")},
    FieldName{"patrol_task", "tasks", QT_TRANSLATE_NOOP("streife", "Tasks")},
    FieldName{"released_name", "released_names", QT_TRANSLATE_NOOP("streife", "Released names")},
    FieldName{"qualification_intern", "qualifications", QT_TRANSLATE_NOOP("streife", "Qualifications")},
    FieldName{"function_intern", "functions", QT_TRANSLATE_NOOP("streife", "Functions")},
    FieldName{"restriction_intern", "restrictions", QT_TRANSLATE_NOOP("streife", "Restrictions")},
    FieldName{"hotspot_closure", "closed", QT_TRANSLATE_NOOP("streife", "Closed spans")},
    FieldName{"unit", "units", QT_TRANSLATE_NOOP("streife", "Units")},
};

const FieldName* fieldName(const TableInfo& table) {
    for (const FieldName& f : kFields)
        if (table.name == f.table)
            return &f;
    return nullptr;
}

} // namespace

ChildTexts childTexts(const RowState& before, const RowState& after, const RecordNames& names) {
    ChildTexts out{rowText(before, names), rowText(after, names)};
    const qint64 from = asInt(before.cell("position"));
    const qint64 to = asInt(after.cell("position"));
    if (!out.before.isEmpty() && out.before == out.after && from != to) {
        out.before.prepend(QStringLiteral("%1. ").arg(from + 1));
        out.after.prepend(QStringLiteral("%1. ").arg(to + 1));
    }
    return out;
}

QString childField(const TableInfo& table) {
    const FieldName* name = fieldName(table);
    return QString::fromLatin1(name ? QByteArray(name->field) : table.name);
}

QString childLabel(const TableInfo& table) {
    const FieldName* name = fieldName(table);
    return QCoreApplication::translate("streife", name ? name->label : table.label);
}

} // namespace streife
