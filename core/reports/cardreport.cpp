// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/enumtext.h"
#include "core/base/formats.h"
#include "core/base/tr.h"
#include "core/reports/reportparts.h"

#include <algorithm>

namespace streife {
namespace {

QStringList outcomeBoxes() {
    QStringList boxes;
    for (const PatrolOutcome o :
         {PatrolOutcome::Joint, PatrolOutcome::OneAgency, PatrolOutcome::Aborted, PatrolOutcome::Failed}) {
        QString label = enumLabel(o);
        if (o == PatrolOutcome::OneAgency)
            label += tr(", which one: %1", "after: one authority only").arg(QStringLiteral("____________"));
        if (o == PatrolOutcome::Aborted)
            label += tr(" at %1, because: %2", "after: broken off")
                         .arg(QStringLiteral("____:____"), QStringLiteral("____________________"));
        if (o == PatrolOutcome::Failed)
            label += tr(", because: %1", "after: did not take place").arg(QStringLiteral("____________________"));
        boxes.append(label);
    }
    return boxes;
}

} // namespace

ReportDocument patrolCards(const Plan& plan, const std::vector<PatrolId>& patrols, const SheetState& state,
                           const SheetOptions& options) {
    const SheetNames names(plan);
    ReportDocument document = emptyDocument(plan, options);
    document.landscape = false;
    document.title = tr("Patrol card");
    document.stand = state.stand;
    for (const PlannedPatrol& p : plan.patrols) {
        if (std::find(patrols.begin(), patrols.end(), p.patrol.id) == patrols.end())
            continue;
        QSet<AgencyId> used;
        for (const PlannedPost& post : p.posts)
            used.insert(post.post.agency);
        const QDate day = serviceDay(p.patrol.span.start(), plan.partnership.dayBorder);
        QStringList when{formatDayLong(day), Week::of(day).label()};
        if (const QString holiday = holidaysTouched(plan, p.patrol.span, day); !holiday.isEmpty())
            when.append(holiday);
        Card card{patrolBlock(p, plan, names), when.join(QStringLiteral(" · ")), {}, outcomeBoxes()};
        for (const PatrolTask& task : p.tasks)
            card.tasks.append(task.text.str());
        ReportSheet sheet = emptySheet(plan, names, used, state, options);
        sheet.title = tr("Patrol card");
        sheet.detail = p.patrol.key.str();
        document.events.push_back(calendarEntry(p, card.patrol));
        sheet.sections.emplace_back(std::move(card));
        document.sheets.push_back(std::move(sheet));
    }
    if (document.sheets.size() == 1)
        document.title += QLatin1Char(' ') + document.sheets.front().detail;
    return document;
}

} // namespace streife
