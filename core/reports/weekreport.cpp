// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formats.h"
#include "core/base/tr.h"
#include "core/reports/reportparts.h"
#include "core/reports/weekgrid.h"

#include <algorithm>

namespace streife {

ReportDocument weekPlan(const Plan& plan, const std::vector<WeekSheet>& weeks, const SheetOptions& options) {
    const SheetNames names(plan);
    ReportDocument document = emptyDocument(plan, options);
    document.title = streife::tr("Joint patrols");
    for (const WeekSheet& week : weeks) {
        WeekContent content = weekContent(plan, names, week);
        ReportSheet sheet = emptySheet(plan, names, content.used, week.state, options);
        sheet.title = streife::tr("Joint patrols");
        sheet.detail = week.week.label();
        sheet.facts.prepend(formatDateRange(week.week.monday(), week.week.sunday()));
        if (!content.changed.isEmpty())
            sheet.changeNote = week.previousIssue.isEmpty()
                                   ? streife::tr("changed since the last issue")
                                   : streife::tr("changed since issue %1").arg(week.previousIssue);
        sheet.sections.emplace_back(std::move(content.grid));
        document.sheets.push_back(std::move(sheet));
        document.stand = std::max(document.stand, week.state.stand);
        const TimeSpan span = serviceWeekSpan(week.week, plan.partnership.dayBorder);
        for (const PlannedPatrol& p : plan.patrols) {
            if (span.contains(p.patrol.span.start()))
                document.events.push_back(calendarEntry(p, patrolBlock(p, plan, names)));
        }
    }
    if (!weeks.empty())
        document.title += QLatin1Char(' ') + weeks.front().week.label();
    if (weeks.size() > 1)
        document.title += QStringLiteral(" – ") + weeks.back().week.label();
    return document;
}

} // namespace streife
