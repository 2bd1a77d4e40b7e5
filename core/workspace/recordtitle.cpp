// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/recordtitle.h"

#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/storedspan.h"
#include "core/base/tr.h"
#include "core/workspace/celltext.h"
#include "core/workspace/childtext.h"

namespace streife {
namespace {

QString words(const RowState& state, const char* column, const RecordNames& names) {
    const ColumnInfo* info = state.table().column(QByteArray(column));
    return info == nullptr ? QString() : cellWords(state.table(), *info, state.cell(info->no), names);
}

QString officerTitle(const RowState& state, qint64 row, const RecordNames& names) {
    const QString given = words(state, "given_name", names);
    const QString number = words(state, "service_no", names);
    const QString today = names.serviceNo(row); // with the authority where several have the number
    return QStringLiteral("%1%2 (%3)")
        .arg(words(state, "family_name", names), given.isEmpty() ? QString() : QStringLiteral(", ") + given,
             today.endsWith(QLatin1Char('/') + number) ? today : number);
}

/// "Berger, Anna (1001), Mo 21.09.2026 06:30–14:30"
QString shiftTitle(const RowState& state, const RecordNames& names) {
    const TimeSpan span = storedSpan(asInt(state.cell("start")), asInt(state.cell("end")));
    const QDate day = toLocal(span.start()).date;
    return QStringLiteral("%1, %2 %3 %4")
        .arg(words(state, "officer", names), formatWeekday(day), formatDate(day), formatSpan(span));
}

struct TitleForm {
    const char* table;
    const char* first;
    const char* joint; ///< between both
    const char* second;
    const char* end;
};
constexpr std::array kForms{
    TitleForm{"patrol", "key", " ", "title", ""},
    TitleForm{"unit", "name", " (", "agency", ")"},
    TitleForm{"rule_limit_intern", "kind", " (", "profile", ")"},
    TitleForm{"issue_intern", "label", ", ", "subject", ""},
    TitleForm{"power_intern", "measure", ", ", "agency_kind", ""},
    TitleForm{"task_measure_intern", "task", ": ", "measure", ""},
    TitleForm{"strength_target_intern", "agency", ", ", "shift", ""},
    TitleForm{"import_mapping_intern", "name", " (", "kind", ")"},
};

} // namespace

QString recordTitle(const RowState& state, qint64 row, const RecordNames& names) {
    const TableInfo& table = state.table();
    if (table.name == "officer_intern")
        return officerTitle(state, row, names);
    if (table.column("officer") != nullptr && table.column("start") != nullptr)
        return shiftTitle(state, names);
    for (const TitleForm& form : kForms)
        if (table.name == form.table) {
            const QString first = words(state, form.first, names);
            const QString second = words(state, form.second, names);
            return first.isEmpty() || second.isEmpty()
                       ? first + second
                       : first + QLatin1String(form.joint) + second + QLatin1String(form.end);
        }
    return table.parentColumn.isEmpty() && !table.nameColumn.isEmpty()
               ? words(state, table.nameColumn.constData(), names)
               : childWords(state, names);
}

} // namespace streife
