// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/childtext.h"

#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/storedspan.h"
#include "core/base/tr.h"

namespace streife {
namespace {

constexpr qint64 kMinutesOfDay = 24 * 60;

TimeSpan spanOf(const RowState& row) {
    return storedSpan(asInt(row.cell("start")), asInt(row.cell("end")));
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
QString anyText(const RowState& row, const std::function<QString(const ColumnInfo&, const Value&)>& cell) {
    QStringList parts;
    for (const ColumnInfo& column : row.table().columns) {
        if (column.name == row.table().parentColumn || column.name == "position")
            continue;
        const QString text = cell(column, row.cell(column.no));
        if (!text.isEmpty())
            parts << (column.name == "valid_from"    ? tr("from %1").arg(text)
                      : column.name == "valid_until" ? tr("until %1").arg(text)
                                                     : text);
    }
    return parts.join(QStringLiteral(", "));
}

QString closureText(const RowState& row) {
    return formatDateTime(spanOf(row).start()) + QChar(0x2013) + formatDateTime(spanOf(row).end());
}

/// "PI: declined (by KOD Musterstadt on its behalf), lack of staff, other times: ..."
QString confirmationWords(const RowState& row, const RecordNames& names) {
    const auto words = [&](const char* column) {
        return cellWords(row.table(), *row.table().column(QByteArray(column)), row.cell(column), names);
    };
    QString what = tr("%1: %2", "authority, decision").arg(names.agency(asInt(row.cell("agency"))), words("decision"));
    if (!isNull(row.cell("steward")))
        what += QLatin1Char(' ') + tr("(on its behalf by %1)").arg(words("steward"));
    QStringList parts{what, words("note")};
    if (const QString times = words("alternatives"); !times.isEmpty())
        parts << tr("other times: %1").arg(times);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

/// "PI: Krause (Dienstgruppenleitung), 27.11.2026 15:50, taken by Adam"
QString phonePromiseWords(const RowState& row, const RecordNames& names) {
    const QString function = asText(row.cell("function"));
    return tr("%1: %2, %3, taken by %4", "authority, name, instant")
        .arg(names.agency(asInt(row.cell("agency"))),
             function.isEmpty() ? asText(row.cell("name"))
                                : QStringLiteral("%1 (%2)").arg(asText(row.cell("name")), function),
             formatDateTime(Instant{asInt(row.cell("at"))}), asText(row.cell("taken_by")));
}

/// "Berger, Anna (1001), in the roster 27.11.2026 18:00–22:00"
QString crewWords(const RowState& row, const QString& officer) {
    const Value from = row.cell("rostered_start");
    const Value to = row.cell("rostered_end");
    if (isNull(from) || isNull(to))
        return officer;
    const TimeSpan span = storedSpan(asInt(from), asInt(to));
    return tr("%1, in the roster %2 %3").arg(officer, formatDate(toLocal(span.start()).date), formatSpan(span));
}

/// What stands in the tables of offers, rounds, deputies and releases; empty for others.
QString agreedWords(const RowState& row, const RecordNames& names) {
    const QByteArray& table = row.table().name;
    const auto words = [&](const char* column) {
        return cellWords(row.table(), *row.table().column(QByteArray(column)), row.cell(column), names);
    };
    if (table == "deputy_intern")
        return tr("%1 stands in for %2, %3 to %4")
            .arg(words("deputy"), words("officer"), words("first_day"), words("last_day"));
    if (table == "name_release_intern")
        return tr("%1: partners see %2, from %n day(s) before", nullptr, int(asInt(row.cell("days"))))
            .arg(words("agency"), words("mode"));
    if (table == "planning_rhythm")
        return tr("%1 plans %2, days before: proposals %3, answers %4, lock-in %5")
            .arg(words("agency"), words("cycle"), words("proposals"), words("answers"), words("lock_in"));
    if (table == "planning_date")
        return tr("%1, period from %2: %3 on %4", "authority, first day, what is due, day")
            .arg(words("agency"), words("period"), words("stage"), words("day"));
    if (table == "offer_use")
        return tr("%1 out of the offer %2").arg(words("strength"), words("offer"));
    if (table != "offer")
        return {};
    QStringList parts{
        words("agency"),
        QStringLiteral("%1 %2").arg(formatDate(toLocal(spanOf(row).start()).date), formatSpan(spanOf(row))),
        tr("strength %1").arg(asInt(row.cell("strength"))), words("unit"), words("note")};
    parts.removeAll(QString());
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
        return closureText(row);
    if (table == "confirmation")
        return confirmationWords(row, names);
    if (table == "phone_promise")
        return phonePromiseWords(row, names);
    if (table == "crew_intern")
        return crewWords(row, cellText(*row.table().column(QByteArray("officer")), row.cell("officer"), names));
    if (const QString agreed = agreedWords(row, names); !agreed.isEmpty())
        return agreed;
    return anyText(row, [&](const ColumnInfo& column, const Value& value) { return cellText(column, value, names); });
}

/// "Bahnhof, 18:30, 15 min (18:00–22:00)"
QString visitWords(const RowState& row, const RecordNames& names) {
    const Value planned = row.cell("planned_at");
    QStringList parts{names.hotspot(asInt(row.cell("hotspot")))};
    if (!isNull(planned))
        parts << formatTime(Instant{asInt(planned)});
    parts << formatDuration(asInt(row.cell("stay_minutes")));
    return QStringLiteral("%1 (%2)").arg(parts.join(QStringLiteral(", ")), formatSpan(spanOf(row)));
}

/// "PI, strength 2, Diensthund, promised: 1, Wache Nord"; of a patrol and of a template
QString postWords(const RowState& row, const RecordNames& names) {
    QStringList parts{names.agency(asInt(row.cell("agency"))), tr("strength %1").arg(asInt(row.cell("strength")))};
    if (!asText(row.cell("function")).isEmpty())
        parts << asText(row.cell("function"));
    if (asInt(row.cell("promised")) > 0)
        parts << tr("promised: %1").arg(asInt(row.cell("promised")));
    if (!asText(row.cell("unit")).isEmpty())
        parts << asText(row.cell("unit"));
    return parts.join(QStringLiteral(", "));
}

/// "Fr 18:00–22:00 Abendstreife, on foot"
QString templatePatrolWords(const RowState& row, const RecordNames& names) {
    const auto words = [&](const char* column) {
        return cellWords(row.table(), *row.table().column(QByteArray(column)), row.cell(column), names);
    };
    const qint64 start = asInt(row.cell("start_minute"));
    QStringList parts{QStringLiteral("%1 %2–%3 %4")
                          .arg(words("weekday"), words("start_minute"),
                               minuteOfDay((start + asInt(row.cell("minutes"))) % kMinutesOfDay), words("title")),
                      words("mode"), words("call_sign"), words("meeting_point")};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

/// "Bahnhof, 15 min (1 h to 3 h after the start)"
QString templateVisitWords(const RowState& row, const RecordNames& names) {
    const qint64 start = asInt(row.cell("start_minute"));
    return tr("%1, %2 (%3 to %4 after the start)")
        .arg(names.hotspot(asInt(row.cell("hotspot"))), formatDuration(asInt(row.cell("stay_minutes"))),
             formatDuration(start), formatDuration(start + asInt(row.cell("minutes"))));
}

/// "Rest too short, Berger, Anna (1001): compelling operational reasons, Az. 3 (released by Adam)"
QString overrideWords(const RowState& row, const RecordNames& names) {
    const auto words = [&](const char* column) {
        return cellWords(row.table(), *row.table().column(QByteArray(column)), row.cell(column), names);
    };
    QStringList what{words("rule"), words("officer")};
    QStringList why{words("reason"), words("note")};
    what.removeAll(QString());
    why.removeAll(QString());
    return tr("%1: %2 (released by %3)")
        .arg(what.join(QStringLiteral(", ")), why.join(QStringLiteral(", ")), words("released_by"));
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
    FieldName{"override_intern", "overrides", QT_TRANSLATE_NOOP("streife", "Overrides")},
    FieldName{"confirmation", "confirmations", QT_TRANSLATE_NOOP("streife", "Confirmations")},
    FieldName{"phone_promise", "phone_promises", QT_TRANSLATE_NOOP("streife", "Promises on the phone")},
    FieldName{"deputy_intern", "deputies", QT_TRANSLATE_NOOP("streife", "Deputies")},
    FieldName{"name_release_intern", "name_releases", QT_TRANSLATE_NOOP("streife", "Release of names")},
    FieldName{"planning_rhythm", "planning_rhythms", QT_TRANSLATE_NOOP("streife", "Planning round")},
    FieldName{"planning_date", "planning_dates", QT_TRANSLATE_NOOP("streife", "Dates of planning rounds")},
    FieldName{"offer_use", "offer_uses", QT_TRANSLATE_NOOP("streife", "Posts from offers")},
    FieldName{"unit", "units", QT_TRANSLATE_NOOP("streife", "Units")},
};

const FieldName* fieldName(const TableInfo& table) {
    for (const FieldName& f : kFields)
        if (table.name == f.table)
            return &f;
    return nullptr;
}

QString numbered(qint64 position, const QString& text) {
    return QStringLiteral("%1. %2").arg(position + 1).arg(text);
}

} // namespace

QString childWords(const RowState& row, const RecordNames& names) {
    const QByteArray& table = row.table().name;
    if (table == "visit")
        return visitWords(row, names);
    if (table == "post" || table == "week_template_post")
        return postWords(row, names);
    if (table == "hotspot_closure")
        return closureText(row);
    if (table == "override_intern")
        return overrideWords(row, names);
    if (table == "confirmation")
        return confirmationWords(row, names);
    if (table == "phone_promise")
        return phonePromiseWords(row, names);
    if (table == "week_template_patrol")
        return templatePatrolWords(row, names);
    if (table == "week_template_visit")
        return templateVisitWords(row, names);
    if (table == "crew_intern")
        return crewWords(
            row, cellWords(row.table(), *row.table().column(QByteArray("officer")), row.cell("officer"), names));
    if (const QString agreed = agreedWords(row, names); !agreed.isEmpty())
        return agreed;
    return anyText(row, [&](const ColumnInfo& column, const Value& value) {
        return cellWords(row.table(), column, value, names);
    });
}

ChildTexts childTexts(const RowState& before, const RowState& after, const RecordNames& names) {
    const auto words = [&](const RowState& row) { return row.exists() ? childWords(row, names) : QString(); };
    ChildTexts out{rowText(before, names), rowText(after, names), words(before), words(after)};
    const qint64 from = asInt(before.cell("position"));
    const qint64 to = asInt(after.cell("position"));
    if (!out.before.isEmpty() && out.before == out.after && from != to)
        out = {numbered(from, out.before), numbered(to, out.after), numbered(from, out.beforeWords),
               numbered(to, out.afterWords)};
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
