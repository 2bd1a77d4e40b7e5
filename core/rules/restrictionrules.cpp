// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/enumtext.h"
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
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
        if (!limit)
            continue;
        const qint64 ahead = p->patrol.span.start().ms - changed->ms;
        if (ahead < 0 || ahead >= limit->value * kDayMs)
            continue;
        Finding f = patrolFinding("short-notice", Severity::Info, p->patrol);
        f.norm = limit->norm;
        f.title = tr("Changed at short notice");
        f.text = tr("%1, %2: time or people changed on %3, fewer than %n day(s) ahead.", nullptr, limit->value)
                     .arg(patrolName(p->patrol), patrolWhen(plan, p->patrol), formatDateTime(*changed));
        out.push_back(std::move(f));
    }
    return out;
}

} // namespace streife
