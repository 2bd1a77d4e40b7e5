// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formats.h"
#include "core/base/tr.h"
#include "core/reports/reportparts.h"
#include "core/reports/weekgrid.h"

#include <algorithm>

namespace streife {
namespace {

bool wanted(const SlipSheet& slip, PatrolId id) {
    return slip.only.empty() || std::find(slip.only.begin(), slip.only.end(), id) != slip.only.end();
}

Plan onlyWanted(Plan plan, const SlipSheet& slip) {
    std::erase_if(plan.patrols, [&](const PlannedPatrol& p) { return !wanted(slip, p.patrol.id); });
    return plan;
}

WeekSheet onlyWanted(WeekSheet sheet, const SlipSheet& slip) {
    if (sheet.previous)
        std::erase_if(sheet.previous->patrols, [&](const IssuedPatrol& p) { return !wanted(slip, p.id); });
    return sheet;
}

/// Authorities that stand in the changed patrols, now or before.
QSet<AgencyId> agenciesOf(const Plan& plan, const WeekSheet& sheet, const QSet<PatrolId>& changed) {
    QSet<AgencyId> used;
    for (const PlannedPatrol& p : plan.patrols)
        if (changed.contains(p.patrol.id))
            for (const PlannedPost& post : p.posts)
                used.insert(post.post.agency);
    if (!sheet.previous)
        return used;
    for (const IssuedPatrol& p : sheet.previous->patrols)
        if (changed.contains(p.id))
            for (const IssuedPost& post : p.posts)
                used.insert(post.agency);
    return used;
}

/// "only S 21, S 22"
QString onlyFact(const Plan& plan, const SlipSheet& slip) {
    QStringList names;
    const auto name = [](const QString& callSign, const QString& title) {
        return callSign.simplified().isEmpty() ? title : callSign.simplified();
    };
    for (const PatrolId id : slip.only) {
        const auto now = std::find_if(plan.patrols.begin(), plan.patrols.end(),
                                      [id](const PlannedPatrol& p) { return p.patrol.id == id; });
        if (now != plan.patrols.end())
            names.append(name(now->patrol.callSign, now->patrol.title.str()));
        else if (slip.week.previous)
            for (const IssuedPatrol& was : slip.week.previous->patrols)
                if (was.id == id)
                    names.append(name(was.callSign, was.title));
    }
    names.removeDuplicates();
    return streife::tr("only %1", "call signs").arg(names.join(QStringLiteral(", ")));
}

QStringList factsOf(const Plan& plan, const SlipSheet& slip, qsizetype others) {
    const WeekSheet& week = slip.week;
    const QString issue = week.previousIssue;
    QStringList facts{formatDateRange(week.week.monday(), week.week.sunday())};
    if (slip.issuedWord.isEmpty())
        facts.append(streife::tr("belongs to %1", "issue").arg(issue));
    else
        facts.append(streife::tr("belongs to %1, plan word %2", "issue, word").arg(issue, slip.issuedWord));
    if (!week.state.planWord.isEmpty() && week.state.planWord != slip.issuedWord)
        facts.append(streife::tr("plan word now %1").arg(week.state.planWord));
    if (!slip.only.empty())
        facts.append(onlyFact(plan, slip));
    if (others > 0)
        facts.append(streife::tr("%n further change(s) not on this slip", nullptr, int(others)));
    return facts;
}

ChangeList changesOf(WeekGrid grid, const SlipSheet& slip) {
    ChangeList list{grid.week, {}, {}};
    for (DayColumn& day : grid.days) {
        day.runningOn.clear();
        std::erase_if(day.blocks, [](const PatrolBlock& b) { return !b.changed; });
        for (PatrolBlock& block : day.blocks)
            block.changed = false; // a bar at everything says nothing
        if (!day.blocks.empty())
            list.days.push_back(std::move(day));
    }
    list.empty =
        slip.only.empty()
            ? streife::tr("Nothing has changed since %1: what hangs on the wall is right.").arg(slip.week.previousIssue)
            : streife::tr("Nothing has changed on these patrols since %1.").arg(slip.week.previousIssue);
    return list;
}

/// Calendars that took the patrol in take it out again.
CalendarEntry goneEntry(const IssuedPatrol& was) {
    CalendarEntry e{calendarUid(was.id), was.span, {}, was.meetingPoint, {}, true};
    e.summary = was.callSign.isEmpty() ? was.title : was.callSign + QLatin1Char(' ') + was.title;
    return e;
}

/// What changed, as the plan has it now; what is in it no longer as it hung.
void addEvents(ReportDocument& document, const Plan& plan, const SheetNames& names, const WeekSheet& sheet,
               const QSet<PatrolId>& changed) {
    QSet<PatrolId> told;
    for (const PlannedPatrol& p : plan.patrols)
        if (changed.contains(p.patrol.id)) {
            document.events.push_back(calendarEntry(p, patrolBlock(p, plan, names)));
            told.insert(p.patrol.id);
        }
    if (!sheet.previous)
        return;
    for (const IssuedPatrol& was : sheet.previous->patrols)
        if (changed.contains(was.id) && !told.contains(was.id))
            document.events.push_back(goneEntry(was));
}

} // namespace

ReportDocument supplementSlip(const Plan& plan, const std::vector<SlipSheet>& weeks, const SheetOptions& options) {
    const SheetNames names(plan);
    ReportDocument document = emptyDocument(plan, options);
    document.title = streife::tr("Supplement slip");
    document.paper = Paper::A5;
    document.landscape = false;
    for (const SlipSheet& slip : weeks) {
        const qsizetype all = weekContent(plan, names, slip.week).changed.size();
        const Plan shown = onlyWanted(plan, slip);
        WeekContent content = weekContent(shown, names, onlyWanted(slip.week, slip), ShownVisits::Changed);
        ReportSheet sheet =
            emptySheet(plan, names, agenciesOf(shown, slip.week, content.changed), slip.week.state, options);
        sheet.title = streife::tr("Supplement slip");
        sheet.detail = slip.week.week.label();
        sheet.facts = factsOf(plan, slip, all - content.changed.size());
        sheet.issuedBy = options.issuedBy;
        sheet.sections.emplace_back(changesOf(std::move(content.grid), slip));
        document.sheets.push_back(std::move(sheet));
        document.stand = std::max(document.stand, slip.week.state.stand);
        addEvents(document, shown, names, slip.week, content.changed);
    }
    if (!weeks.empty())
        document.title += QLatin1Char(' ') + weeks.front().week.week.label();
    if (weeks.size() > 1)
        document.title += QStringLiteral(" – ") + weeks.back().week.week.label();
    return document;
}

} // namespace streife
