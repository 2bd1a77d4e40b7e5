// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/overviewing.h"

#include "core/base/error.h"
#include "core/base/localtime.h"
#include "core/issuing/issuedversiontable.h"
#include "core/partnership/partnershiptable.h"
#include "core/patrols/planreader.h"
#include "core/reports/weekgrid.h"
#include "core/rules/rule.h"
#include "core/strength/strengthreader.h"
#include "core/templates/weektemplateservice.h"

#include <map>

namespace streife {
namespace {

/// A paper that cannot be read any more cannot be the right one either.
bool shows(const IssuedVersion& paper, const Plan& plan, Week week) {
    try {
        return wallShows(plan, week, issuedWeekFromJson(paper.content.toUtf8()));
    } catch (const Error&) {
        return false;
    }
}

/// What is due, and the patrols of the weeks and months that it is due for.
template <class ReadPlan> void addPlanningRound(OverviewInput& in, const ReadPlan& plan) {
    const PlanningCalendar calendar(in.plan.planningRhythms, in.plan.planningDates);
    const QDate today = toLocal(in.now).date;
    in.dues = calendar.dues(today.addDays(-kOverviewOverdueDays), today.addDays(kOverviewDays));
    if (in.dues.empty())
        return;
    QDate first = in.dues.front().period.first;
    QDate last = in.dues.front().period.last;
    for (const PlanningDue& due : in.dues) {
        first = std::min(first, due.period.first);
        last = std::max(last, due.period.last);
    }
    const int border = in.plan.partnership.dayBorder;
    const TimeSpan span(serviceDaySpan(first, border).start(), serviceDaySpan(last, border).end());
    in.roundPatrols = plan(span, 0, Availability::None).patrols;
}

} // namespace

OverviewQuery OverviewQuery::of(const Workspace& ws) {
    return {ws.path(), ws.partnershipId(), ws.ownAgencyId(), ws.now()};
}

Overview readOverview(const OverviewQuery& query) {
    Database db(query.path, Database::Mode::Read);
    const Transaction snapshot(db, Transaction::Kind::Read);
    const auto plan = [&](const TimeSpan& span, int daysAround, Availability availability) {
        return readPlan(db, {query.partnership, span, daysAround, availability});
    };
    // Only the days ahead are checked; missing outcomes and empty weeks need neither duties nor neighbours.
    const Findings findings = check(plan(overviewAhead(query.now), 8, Availability::Crew));
    const auto partnership = Records<Partnership>(db).find(query.partnership);
    if (!partnership)
        throwDamaged(query.path, QStringLiteral("partnership"));
    OverviewInput in{plan(overviewSpan(query.now, *partnership), 0, Availability::None), findings, query.now};
    in.own = ownAgencies(in.plan.agencies, query.own);
    in.staleNotices = staleNotices(db, query, in.plan);
    for (LoadedTemplate& t : readTemplates(db, query.partnership))
        in.templates.push_back(std::move(t.draft));
    if (const auto targets = readTargets(db, query.partnership); !targets.empty())
        in.strength = strengthOf(targets, plan(overviewAhead(query.now), 8, Availability::All));
    addPlanningRound(in, plan);
    return makeOverview(in);
}

std::vector<StaleNotice> staleNotices(Database& db, const OverviewQuery& query, const Plan& plan) {
    const Week first = Week::of(serviceDay(query.now, plan.partnership.dayBorder));
    const auto issued = Records<IssuedVersion>(db).select("kind='week' AND subject>=?1", "number,id", first.iso());
    std::map<Week, const IssuedVersion*> last;
    for (const IssuedVersion& version : issued)
        if (const auto week = Week::parse(version.subject))
            last[*week] = &version;
    std::vector<StaleNotice> out;
    for (const auto& [week, version] : last) {
        const TimeSpan span = weeksSpan(plan.partnership, week, week);
        const bool right = plan.span.contains(span)
                               ? shows(*version, plan, week)
                               : shows(*version, readPlan(db, {query.partnership, span, 0, Availability::None}), week);
        if (!right)
            out.push_back({week, version->label, version->issuedAt});
    }
    return out;
}

} // namespace streife
