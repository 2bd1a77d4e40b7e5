// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "core/reports/reportparts.h"

#include <algorithm>

namespace streife {
namespace {

struct WeekBuilder {
    const Plan& plan;
    const SheetNames& names;
    const WeekSheet& sheet;
    TimeSpan span = serviceWeekSpan(sheet.week, plan.partnership.dayBorder);
    Instant midnight = fromLocal(sheet.week.monday(), QTime(0, 0));
    WeekGrid grid{sheet.week, {}};
    QSet<AgencyId> used{};
    bool changes = false;

    void build();
    [[nodiscard]] const IssuedPatrol* before(PatrolId id) const;
    void mark(PatrolBlock& block, const PlannedPatrol& now);
    void addGone();
    [[nodiscard]] PatrolBlock goneBlock(const IssuedPatrol& was) const;
    void addRunningOn(const Patrol& p);
    DayColumn& dayOf(const TimeSpan& s) {
        const QDate day = serviceDay(s.start(), plan.partnership.dayBorder);
        return grid.days.at(size_t(sheet.week.monday().daysTo(day)));
    }
};

const IssuedPatrol* WeekBuilder::before(PatrolId id) const {
    if (!sheet.previous)
        return nullptr;
    const auto& all = sheet.previous->patrols;
    const auto found = std::find_if(all.begin(), all.end(), [id](const IssuedPatrol& p) { return p.id == id; });
    return found == all.end() ? nullptr : &*found;
}

void WeekBuilder::mark(PatrolBlock& block, const PlannedPatrol& now) {
    if (!sheet.previous)
        return;
    if (const IssuedPatrol* was = before(now.patrol.id))
        block.change = changeLine(*was, issuedPatrol(now, plan, names), names);
    else
        block.change = block.cancelled ? streife::tr("cancelled") : streife::tr("new");
    block.changed = !block.change.isEmpty();
    changes = changes || block.changed;
}

/// What hung there and is gone from this week: moved elsewhere or deleted.
PatrolBlock WeekBuilder::goneBlock(const IssuedPatrol& was) const {
    PatrolBlock block{was.key,
                      was.span,
                      spanOn(was.span, names.serviceDayOf(was.span.start())),
                      was.callSign,
                      was.title,
                      {},
                      {},
                      {},
                      true,
                      true,
                      streife::tr("no longer planned")};
    for (const IssuedPost& post : was.posts) {
        for (const IssuedPerson& person : post.people)
            block.posts.push_back({names.mark(post.agency), person.label, person.function, false});
    }
    for (const PlannedPatrol& p : plan.patrols) {
        if (p.patrol.id != was.id)
            continue;
        const QDate day = names.serviceDayOf(p.patrol.span.start());
        block.change = streife::tr("moved to %1, %2").arg(formatDay(day), spanOn(p.patrol.span, day));
    }
    return block;
}

void WeekBuilder::addGone() {
    if (!sheet.previous)
        return;
    for (const IssuedPatrol& was : sheet.previous->patrols) {
        const bool here = std::any_of(plan.patrols.begin(), plan.patrols.end(), [&](const PlannedPatrol& p) {
            return p.patrol.id == was.id && span.contains(p.patrol.span.start());
        });
        if (here || was.cancelled || !span.contains(was.span.start()))
            continue;
        auto& blocks = dayOf(was.span).blocks;
        const auto place = std::find_if(blocks.begin(), blocks.end(), [&](const PatrolBlock& b) {
            return std::pair(was.span.start(), was.key) < std::pair(b.span.start(), b.key);
        });
        blocks.insert(place, goneBlock(was));
        changes = true;
    }
}

/// Under every service day in which a patrol of an earlier one is still out; under Monday also what only runs into its
/// early hours, because its own column hangs on another sheet.
void WeekBuilder::addRunningOn(const Patrol& p) {
    if (p.state == PatrolState::Cancelled || p.span.start() >= span.end() || p.span.end() <= midnight)
        return;
    const QString who = (p.callSign.simplified() + QLatin1Char(' ') + p.title.str()).trimmed();
    const LocalTime end = toLocal(p.span.end());
    for (DayColumn& day : grid.days) {
        const Instant begin = serviceDaySpan(day.date, plan.partnership.dayBorder).start();
        const bool monday = &day == &grid.days.front();
        if (p.span.start() >= begin || p.span.end() <= (monday ? midnight : begin))
            continue;
        const QString until = end.date == day.date ? formatTime(end.time)
                                                   : formatDay(end.date) + QStringLiteral(", ") + formatTime(end.time);
        day.runningOn.append(streife::tr("%1 runs until %2").arg(who, until));
    }
}

void WeekBuilder::build() {
    const QDate monday = sheet.week.monday();
    for (int i = 0; i < 7; ++i)
        grid.days.push_back({monday.addDays(i), dayNote(plan, monday.addDays(i)), {}, {}});
    for (const PlannedPatrol& p : plan.patrols) {
        const TimeSpan& s = p.patrol.span;
        addRunningOn(p.patrol);
        if (!span.contains(s.start()))
            continue;
        for (const PlannedPost& post : p.posts)
            used.insert(post.post.agency);
        PatrolBlock block = patrolBlock(p, plan, names);
        mark(block, p);
        dayOf(s).blocks.push_back(std::move(block));
    }
    addGone();
}

} // namespace

ReportDocument weekPlan(const Plan& plan, const std::vector<WeekSheet>& weeks, const SheetOptions& options) {
    const SheetNames names(plan);
    ReportDocument document = emptyDocument(plan, options);
    document.title = streife::tr("Joint patrols");
    for (const WeekSheet& week : weeks) {
        WeekBuilder builder{plan, names, week};
        builder.build();
        ReportSheet sheet = emptySheet(plan, names, builder.used, week.state, options);
        sheet.title = streife::tr("Joint patrols");
        sheet.detail = week.week.label();
        sheet.facts.prepend(formatDateRange(week.week.monday(), week.week.sunday()));
        if (builder.changes)
            sheet.changeNote = week.previousIssue.isEmpty()
                                   ? streife::tr("changed since the last issue")
                                   : streife::tr("changed since issue %1").arg(week.previousIssue);
        sheet.sections.emplace_back(std::move(builder.grid));
        document.sheets.push_back(std::move(sheet));
        document.stand = std::max(document.stand, week.state.stand);
        for (const PlannedPatrol& p : plan.patrols) {
            if (builder.span.contains(p.patrol.span.start()))
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
