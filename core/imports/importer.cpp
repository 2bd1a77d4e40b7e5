// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/importer.h"

#include "core/base/tr.h"
#include "core/imports/agencyimport.h"
#include "core/imports/dutyimport.h"
#include "core/imports/hotspotimport.h"
#include "core/imports/patrolimport.h"
#include "core/imports/powerimport.h"
#include "core/imports/replyimport.h"
#include "core/imports/staffimport.h"
#include "core/imports/strengthimport.h"

namespace streife {

void Importer::count(ImportChange::Kind kind) {
    switch (kind) {
    case ImportChange::Kind::Add:
        ++m_result.added;
        break;
    case ImportChange::Kind::Update:
        ++m_result.updated;
        break;
    case ImportChange::Kind::Remove:
        ++m_result.removed;
        break;
    }
}

void Importer::bad(const ImportRow& row, Field field, const QString& text) {
    m_log.error(row.line(), row.column(field), row.text(field), text);
}

std::optional<ShortText> Importer::name(const ImportRow& row, Field field) {
    const QString text = row.text(field);
    const QString column = row.column(field);
    if (text.isEmpty()) {
        bad(row, field, streife::tr("This cell must not be empty."));
        return std::nullopt;
    }
    if (const auto problem = ShortText::problem(text, row.columnWords(field))) {
        bad(row, field, *problem);
        return std::nullopt;
    }
    return ShortText(text, column);
}

QString Importer::text(const ImportRow& row, Field field, int maxLength) {
    QString cell = row.text(field);
    if (const auto problem = plainTextProblem(cell, row.columnWords(field), maxLength))
        bad(row, field, *problem);
    return cell;
}

std::optional<QString> Importer::textIfThere(const ImportRow& row, Field field, int maxLength) {
    return row.has(field) ? std::optional(text(row, field, maxLength)) : std::nullopt;
}

std::optional<int> Importer::number(const ImportRow& row, Field field, int least, int most) {
    QString text = row.text(field);
    if (text.isEmpty())
        return 0;
    if (const qsizetype comma = text.indexOf(u','); comma > 0 && QStringView(text).sliced(comma + 1) == u"0")
        text.truncate(comma); // "3,0"
    bool ok = false;
    const int value = text.toInt(&ok);
    if (ok && value >= least && value <= most)
        return value;
    bad(row, field, streife::tr("Here a whole number from %1 to %2 is needed.").arg(least).arg(most));
    return std::nullopt;
}

QStringList cellList(const QString& cell) {
    QStringList out;
    for (const QString& part : cell.split(u'|'))
        if (const QString text = cleanCell(part); !text.isEmpty())
            out << text;
    return out;
}

std::unique_ptr<Importer> makeImporter(const ImportRequest& request, ImportLog& log) {
    switch (request.kind) {
    case ImportKind::Agencies:
        return std::make_unique<AgencyImport>(request, log);
    case ImportKind::Staff:
        return std::make_unique<StaffImport>(request, log);
    case ImportKind::Duties:
        return std::make_unique<DutyImport>(request, log);
    case ImportKind::Absences:
        return std::make_unique<AbsenceImport>(request, log);
    case ImportKind::Hotspots:
        return std::make_unique<HotspotImport>(request, log);
    case ImportKind::Powers:
        return std::make_unique<PowerImport>(request, log);
    case ImportKind::Replies:
        return std::make_unique<ReplyImport>(request, log);
    case ImportKind::StrengthTargets:
        return std::make_unique<StrengthImport>(request, log);
    case ImportKind::Patrols:
        break;
    }
    return std::make_unique<PatrolImport>(request, log);
}

} // namespace streife
