// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "core/reports/reportparts.h"

#include <algorithm>

namespace streife {
namespace {

MonthEntry monthEntry(const PlannedPatrol& p, const SheetNames& names) {
    MonthEntry e{p.patrol.span, {}, p.patrol.callSign, p.patrol.title.str(), {}, p.open(), false};
    e.cancelled = p.patrol.state == PatrolState::Cancelled;
    const QDate start = toLocal(p.patrol.span.start()).date;
    if (start != names.serviceDayOf(p.patrol.span.start()))
        e.ownDay = formatWeekday(start) + QLatin1Char(' ');
    for (const PlannedPost& post : p.posts) {
        const AgencyMark mark = names.mark(post.post.agency);
        if (std::find(e.marks.begin(), e.marks.end(), mark) == e.marks.end())
            e.marks.push_back(mark);
    }
    if (e.cancelled)
        e.open = 0;
    return e;
}

} // namespace

ReportDocument monthPlan(const Plan& plan, int year, int month, const SheetState& state, const SheetOptions& options) {
    const SheetNames names(plan);
    const QDate first(year, month, 1);
    MonthGrid grid{year, month, {}};
    for (QDate day = first; day.month() == month; day = day.addDays(1))
        grid.days.push_back({day, dayNote(plan, day), {}});

    ReportDocument document = emptyDocument(plan, options);
    QSet<AgencyId> used;
    for (const PlannedPatrol& p : plan.patrols) {
        const QDate day = serviceDay(p.patrol.span.start(), plan.partnership.dayBorder);
        if (day.year() != year || day.month() != month)
            continue;
        for (const PlannedPost& post : p.posts)
            used.insert(post.post.agency);
        grid.days.at(size_t(day.day() - 1)).entries.push_back(monthEntry(p, names));
        document.events.push_back(calendarEntry(p, patrolBlock(p, plan, names)));
    }
    ReportSheet sheet = emptySheet(plan, names, used, state, options);
    sheet.title = tr("Joint patrols");
    sheet.detail = formatMonth(year, month);
    sheet.facts.prepend(formatDateRange(first, first.addMonths(1).addDays(-1)));
    sheet.sections.emplace_back(std::move(grid));
    document.title = sheet.title + QLatin1Char(' ') + sheet.detail;
    document.stand = state.stand;
    document.sheets.push_back(std::move(sheet));
    return document;
}

} // namespace streife
