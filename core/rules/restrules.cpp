// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "core/rules/rules.h"
#include "core/rules/ruletext.h"
#include "core/rules/shiftfinding.h"

#include <algorithm>

namespace streife {
namespace {

constexpr qint64 kDayMs = 24 * kHourMs;

int roundedUp(qint64 ms) {
    return int((ms + kMinuteMs - 1) / kMinuteMs);
}

Finding restFinding(const Plan& plan, const PersonWork& person, const WorkedShift& earlier, const WorkedShift& later,
                    const RuleLimit& limit, qint64 restMs) {
    Finding f = pairFinding("rest-time", Severity::Breach, person, earlier, later, limit);
    f.minutesMissing = roundedUp(limit.value * kMinuteMs - restMs);
    f.amount = *f.minutesMissing;
    f.title = tr("%1 of rest missing").arg(formatDuration(*f.minutesMissing));
    f.text = tr("%1: between %2 and %3 lie %4 of rest, needed are %5.")
                 .arg(person.officer->familyName.str(), partText(plan, lastPart(earlier)),
                      partText(plan, firstPart(later)), formatDuration(restMs / kMinuteMs), formatDuration(limit.value))
             + uncheckedNote(limit);
    return f;
}

void restBetween(const Plan& plan, const PersonWork& person, Findings& out) {
    for (size_t i = 1; i < person.shifts.size(); ++i) {
        const WorkedShift& earlier = person.shifts[i - 1];
        const WorkedShift& later = person.shifts[i];
        const RuleLimit* limit = person.limits->find(LimitKind::Rest, later.day);
        const qint64 rest = later.start.ms - earlier.end.ms;
        if (limit && rest < limit->value * kMinuteMs)
            out.push_back(restFinding(plan, person, earlier, later, *limit, rest));
    }
}

/// The longest time without work in [start of shift i, 24 hours later).
qint64 longestRest(const std::vector<WorkedShift>& shifts, size_t i) {
    const qint64 end = shifts[i].start.ms + kDayMs;
    qint64 longest = 0;
    for (; i < shifts.size() && shifts[i].end.ms < end; ++i) {
        const qint64 next = i + 1 < shifts.size() ? std::min(end, shifts[i + 1].start.ms) : end;
        longest = std::max(longest, next - shifts[i].end.ms);
    }
    return longest;
}

void restWithinDay(const Plan& plan, const PersonWork& person, Findings& out) {
    for (size_t i = 0; i < person.shifts.size(); ++i) {
        const WorkedShift& shift = person.shifts[i];
        const RuleLimit* limit = person.limits->find(LimitKind::RestWithin24h, shift.day);
        if (!limit)
            continue;
        const qint64 rest = longestRest(person.shifts, i);
        if (rest >= limit->value * kMinuteMs)
            continue;
        const bool pair = i + 1 < person.shifts.size() && person.shifts[i + 1].start.ms < shift.start.ms + kDayMs;
        if (pair) {
            out.push_back(restFinding(plan, person, shift, person.shifts[i + 1], *limit, rest));
            continue;
        }
        Finding f = shiftFinding("rest-time", Severity::Breach, person, shift, *limit);
        f.minutesMissing = roundedUp(limit->value * kMinuteMs - rest);
        f.amount = *f.minutesMissing;
        f.title = tr("%1 of rest missing").arg(formatDuration(*f.minutesMissing));
        f.text = tr("%1: %2 leaves %3 of rest within 24 hours of its start, needed are %4.")
                     .arg(person.officer->familyName.str(), partText(plan, lastPart(shift)),
                          formatDuration(rest / kMinuteMs), formatDuration(limit->value))
                 + uncheckedNote(*limit);
        out.push_back(std::move(f));
    }
}

/// Shifts in [from, until) that start on one civil day.
void dailyHours(const Plan& plan, const PersonWork& person, size_t from, size_t until, Findings& out) {
    const RuleLimit* limit = person.limits->find(LimitKind::DailyHours, person.shifts[from].day);
    if (!limit)
        return;
    qint64 sum = 0;
    const WorkedShift* told = nullptr; // the last one with a patrol, else the last one
    for (size_t i = from; i < until; ++i) {
        sum += person.shifts[i].workedMs;
        if (!told || lastPatrol(person.shifts[i]) || !lastPatrol(*told))
            told = &person.shifts[i];
    }
    if (sum <= limit->value * kMinuteMs)
        return;
    Finding f = shiftFinding("daily-hours", Severity::Breach, person, *told, *limit);
    f.minutesMissing = roundedUp(sum - limit->value * kMinuteMs);
    f.amount = *f.minutesMissing;
    QStringList parts;
    for (size_t i = from; i < until; ++i)
        for (const WorkPart& part : person.shifts[i].parts) {
            parts << partText(plan, part);
            if (f.other.isEmpty() && part.span.start() != f.at)
                f.other = partKey(part, *person.officer);
        }
    f.title = tr("%1 beyond the working day").arg(formatDuration(*f.minutesMissing));
    f.text =
        tr("%1 works %2 on %3, at most %4 are allowed: %5.")
            .arg(person.officer->familyName.str(), formatDuration(sum / kMinuteMs), formatDay(person.shifts[from].day),
                 formatDuration(limit->value), parts.join(QStringLiteral("; ")))
        + uncheckedNote(*limit);
    out.push_back(std::move(f));
}

/// Minutes that the best rest of the week lacks; `until` is behind the last shift that starts before the week's end.
qint64 missingRest(const PersonWork& person, const TimeSpan& week, int limitMinutes) {
    const qint64 need = limitMinutes * kMinuteMs;
    qint64 best = need;
    const auto& shifts = person.shifts;
    auto it = std::partition_point(shifts.begin(), shifts.end(), [&](const auto& s) { return s.end <= week.start(); });
    qint64 from = it == shifts.begin() ? week.start().ms - need : std::prev(it)->end.ms;
    while (from < week.end().ms) {
        const qint64 until = it == shifts.end() ? week.end().ms + need : it->start.ms;
        const qint64 inside = std::min(until, week.end().ms) - std::max(from, week.start().ms);
        if (until > from)
            best = std::min(best, std::max({qint64(0), need - (until - from), std::min(need, kDayMs) - inside}));
        if (it == shifts.end())
            break;
        from = it->end.ms;
        ++it;
    }
    return best;
}

} // namespace

Findings checkRestTime(const PlanIndex& index) {
    Findings out;
    for (const PersonWork& person : index.work()) {
        restBetween(index.plan(), person, out);
        restWithinDay(index.plan(), person, out);
    }
    return out;
}

Findings checkDailyHours(const PlanIndex& index) {
    Findings out;
    for (const PersonWork& person : index.work())
        for (size_t from = 0; from < person.shifts.size();) {
            size_t until = from + 1;
            while (until < person.shifts.size() && person.shifts[until].day == person.shifts[from].day)
                ++until;
            dailyHours(index.plan(), person, from, until, out);
            from = until;
        }
    return out;
}

Findings checkWeeklyRest(const PlanIndex& index) {
    Findings out;
    for (const PersonWork& person : index.work())
        for (size_t i = 0; i < person.shifts.size();) {
            const Week week = Week::of(person.shifts[i].day);
            const WorkedShift* told = nullptr;
            for (; i < person.shifts.size() && Week::of(person.shifts[i].day) == week; ++i)
                if (!told || lastPatrol(person.shifts[i]) || !lastPatrol(*told))
                    told = &person.shifts[i];
            const RuleLimit* limit = person.limits->find(LimitKind::WeeklyRest, week.sunday());
            if (!limit)
                continue;
            const TimeSpan span(fromLocal(week.monday(), QTime(0, 0)),
                                fromLocal(week.sunday().addDays(1), QTime(0, 0)));
            const qint64 missing = missingRest(person, span, limit->value);
            if (missing <= 0)
                continue;
            Finding f = shiftFinding("weekly-rest", Severity::Breach, person, *told, *limit);
            f.minutesMissing = roundedUp(missing);
            f.amount = *f.minutesMissing;
            f.title = tr("%1 of weekly rest missing").arg(formatDuration(*f.minutesMissing));
            f.text = tr("%1 has no rest of %2 in one piece in %3; last shift of the week: %4.")
                         .arg(person.officer->familyName.str(), formatDuration(limit->value), week.label(),
                              partText(index.plan(), lastPart(person.shifts[i - 1])))
                     + uncheckedNote(*limit);
            out.push_back(std::move(f));
        }
    return out;
}

Findings checkBreak(const PlanIndex& index) {
    Findings out;
    for (const PersonWork& person : index.work())
        for (const WorkedShift& shift : person.shifts) {
            const RuleLimit* after = person.limits->find(LimitKind::BreakAfter, shift.day);
            const RuleLimit* minutes = person.limits->find(LimitKind::Break, shift.day);
            if (!after || !minutes)
                continue;
            std::vector<TimeSpan> patrols;
            for (const WorkPart& part : shift.parts)
                if (part.patrol)
                    patrols.push_back(part.span);
            for (const TimeSpan& run : unionOf(std::move(patrols))) {
                const qint64 length = run.end().ms - run.start().ms;
                if (length <= after->value * kMinuteMs)
                    continue;
                const RuleLimit* longAfter = person.limits->find(LimitKind::LongBreakAfter, shift.day);
                const RuleLimit* longMinutes = person.limits->find(LimitKind::LongBreak, shift.day);
                const bool isLong = longAfter && longMinutes && length > longAfter->value * kMinuteMs;
                const RuleLimit& due = isLong ? *longMinutes : *minutes;
                const auto last = std::find_if(shift.parts.rbegin(), shift.parts.rend(),
                                               [&](const WorkPart& p) { return p.patrol && run.contains(p.span); });
                Finding f = patrolFinding("break", isLong ? Severity::Breach : Severity::Warning, last->patrol->patrol);
                f.norm = due.norm;
                f.officer = person.officer->id;
                f.minutesMissing = due.value;
                f.amount = due.value;
                f.title = tr("Break of %1 missing").arg(formatDuration(due.value));
                f.text = tr("%1 is on patrol for %2 without a gap, last: %3.")
                             .arg(person.officer->familyName.str(), formatDuration(length / kMinuteMs),
                                  partText(index.plan(), *last))
                         + uncheckedNote(due);
                out.push_back(std::move(f));
            }
        }
    return out;
}

} // namespace streife
