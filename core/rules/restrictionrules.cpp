// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/enumtext.h"
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "core/rounds/planningcalendar.h"
#include "core/rules/rules.h"
#include "core/rules/ruletext.h"

#include <algorithm>

namespace streife {
namespace {

constexpr qint64 kDayMs = 24 * kHourMs;

/// Hours of civil days that somebody must not work, as far as they touch the patrol. ArbZG § 2 (3) for the night.
std::vector<TimeSpan> barred(RestrictionKind kind, const TimeSpan& patrol) {
    std::vector<TimeSpan> out;
    const QDate first = toLocal(patrol.start()).date.addDays(-1);
    const QDate last = toLocal({patrol.end().ms - 1}).date;
    const auto add = [&](QDate day, int fromHour, QDate endDay, int untilHour) {
        if (const auto both =
                intersection(patrol, {fromLocal(day, QTime(fromHour, 0)), fromLocal(endDay, QTime(untilHour, 0))}))
            out.push_back(*both);
    };
    for (QDate day = first; day <= last; day = day.addDays(1))
        switch (kind) {
        case RestrictionKind::NoNight:
            add(day, 23, day.addDays(1), 6);
            break;
        case RestrictionKind::NoLateShift:
            add(day, 20, day.addDays(1), 0);
            break;
        case RestrictionKind::NoWeekend:
            if (day.dayOfWeek() >= Qt::Saturday)
                add(day, 0, day.addDays(1), 0);
            break;
        case RestrictionKind::NoOutdoor:
            if (day == first)
                out.push_back(patrol);
            break;
        }
    return out;
}

bool holdsOn(const Restriction& r, QDate day) {
    return (r.validFrom.isNull() || r.validFrom <= day) && (r.validUntil.isNull() || day <= r.validUntil);
}

} // namespace

Findings checkRestriction(const PlanIndex& index) {
    Findings out;
    const Plan& plan = index.plan();
    QMultiHash<OfficerId, const Restriction*> restrictions;
    for (const Restriction& r : plan.restrictions)
        restrictions.insert(r.officer, &r);
    for (const auto& own : index.assignments()) {
        std::vector<const Restriction*> rows;
        const auto [from, to] = restrictions.equal_range(own.front().officer->id);
        for (auto it = from; it != to; ++it)
            rows.push_back(*it);
        std::sort(rows.begin(), rows.end(), [](auto* a, auto* b) { return a->id < b->id; });
        for (const Assignment& a : own)
            for (const Restriction* r : rows) {
                const QDate day = serviceDay(a.span().start(), plan.partnership.dayBorder);
                const auto touched = barred(r->kind, a.span());
                if (touched.empty() || !holdsOn(*r, day))
                    continue;
                Finding f = patrolFinding("restriction", Severity::Warning, a.patrol->patrol);
                f.officer = a.officer->id;
                f.minutesMissing = minutesOf(touched);
                f.amount = *f.minutesMissing;
                f.title = tr("Restriction: %1").arg(enumLabel(r->kind));
                f.text = tr("%1 may not do this: %2 of %3, %4.")
                             .arg(a.officer->familyName.str(), formatDuration(*f.minutesMissing),
                                  patrolName(a.patrol->patrol), patrolWhen(plan, a.patrol->patrol));
                out.push_back(std::move(f));
            }
    }
    return out;
}

namespace {

/// The first lock-in of an authority with a post in the patrol that lay before the day; null where none did.
QDate lockedBefore(const Plan& plan, const PlannedPatrol& patrol, QDate day) {
    if (plan.planningRhythms.empty())
        return {};
    const PlanningCalendar calendar(plan.planningRhythms, plan.planningDates);
    const QDate of = serviceDay(patrol.patrol.span.start(), plan.partnership.dayBorder);
    QDate out;
    for (const PlannedPost& post : patrol.posts) {
        const QDate locked = calendar.lockIn(authorityAbove(plan.agencies, post.post.agency), of);
        if (!locked.isNull() && locked < day && (out.isNull() || locked < out))
            out = locked;
    }
    return out;
}

} // namespace

Findings checkShortNotice(const PlanIndex& index) {
    Findings out;
    const Plan& plan = index.plan();
    if (plan.lateChanges.isEmpty())
        return out;
    for (const PlannedPatrol* p : index.patrols()) {
        const auto changed = plan.lateChanges.constFind(p->patrol.id);
        if (changed == plan.lateChanges.cend())
            continue;
        // The people with the longest notice decide.
        const QDate day = toLocal(p->patrol.span.start()).date;
        const RuleLimit* limit = nullptr;
        for (const PlannedPost& post : p->posts)
            for (const CrewMember& member : post.crew)
                if (const auto officer = plan.officers.constFind(member.officer); officer != plan.officers.cend())
                    if (const ProfileLimits* profile = index.workRules().profile(officer->ruleProfile))
                        if (const RuleLimit* own = profile->find(LimitKind::NoticeDays, day);
                            own && (!limit || own->value > limit->value))
                            limit = own;
        const qint64 ahead = p->patrol.span.start().ms - changed->ms;
        const bool late = limit && ahead >= 0 && ahead < limit->value * kDayMs;
        const QDate locked = lockedBefore(plan, *p, toLocal(*changed).date);
        if (!late && locked.isNull())
            continue;
        Finding f = patrolFinding("short-notice", Severity::Info, p->patrol);
        const QString what = QStringLiteral("%1, %2").arg(patrolName(p->patrol), patrolWhen(plan, p->patrol));
        f.title = late ? tr("Changed at short notice") : tr("Changed after the lock-in");
        if (late) {
            f.norm = limit->norm;
            f.text = tr("%1: time or people changed on %2, fewer than %n day(s) ahead.", nullptr, limit->value)
                         .arg(what, formatDateTime(*changed));
        } else {
            f.text = tr("%1: time or people changed on %2.").arg(what, formatDateTime(*changed));
        }
        if (!locked.isNull())
            f.text += QLatin1Char(' ') + tr("The plan was locked in on %1.").arg(formatDate(locked));
        out.push_back(std::move(f));
    }
    return out;
}

} // namespace streife
