// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/weekgrid.h"

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
    ShownVisits visits;
    TimeSpan span = serviceWeekSpan(sheet.week, plan.partnership.dayBorder);
    Instant midnight = fromLocal(sheet.week.monday(), QTime(0, 0));
    WeekGrid grid{sheet.week, {}};
    QSet<AgencyId> used{};
    QSet<PatrolId> changed{};

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
    if (const IssuedPatrol* was = before(now.patrol.id)) {
        const IssuedPatrol is = issuedPatrol(now, plan, names);
        block.change = changeLine(*was, is, names);
        if (visits == ShownVisits::Changed && was->visits == is.visits)
            block.visits.clear();
    } else {
        block.change = block.cancelled ? streife::tr("cancelled") : streife::tr("new");
    }
    block.changed = !block.change.isEmpty();
    if (block.changed)
        changed.insert(now.patrol.id);
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
        changed.insert(was.id);
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

WeekContent weekContent(const Plan& plan, const SheetNames& names, const WeekSheet& sheet, ShownVisits visits) {
    WeekBuilder builder{plan, names, sheet, visits};
    builder.build();
    return {std::move(builder.grid), builder.used, builder.changed};
}

bool wallShows(const Plan& plan, Week week, const IssuedWeek& issued) {
    return weekContent(plan, SheetNames(plan), {week, {}, issued, {}}).changed.isEmpty();
}

} // namespace streife
