// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/workedshifts.h"

#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "core/rules/ruletext.h"

#include <algorithm>

namespace streife {
namespace {

constexpr bool isWork(DutyKind kind) {
    return kind != DutyKind::Rufbereitschaft;
}

/// When somebody was really out; none where the patrol did not take place.
std::optional<TimeSpan> worked(const Patrol& patrol) {
    if (patrol.outcome == PatrolOutcome::Failed)
        return std::nullopt;
    if (patrol.outcome == PatrolOutcome::Aborted && patrol.abortedAt && *patrol.abortedAt < patrol.span.end())
        return *patrol.abortedAt <= patrol.span.start()
                   ? std::nullopt
                   : std::optional(TimeSpan(patrol.span.start(), *patrol.abortedAt));
    return patrol.span;
}

bool earlier(const WorkPart& a, const WorkPart& b) {
    // What ties is decided by kind, then by the record, so that the order of the rows does not matter.
    const auto id = [](const WorkPart& p) {
        return p.patrol ? p.patrol->patrol.id.value() : p.duty ? p.duty->id.value() : 0;
    };
    const auto kind = [](const WorkPart& p) { return p.patrol ? 0 : p.elsewhere ? 1 : 2; };
    return std::tuple(a.span, kind(a), id(a)) < std::tuple(b.span, kind(b), id(b));
}

std::vector<WorkedShift> shiftsOf(std::vector<WorkPart> parts, const ProfileLimits& limits) {
    std::sort(parts.begin(), parts.end(), earlier);
    std::vector<WorkedShift> out;
    for (WorkPart& part : parts) {
        const TimeSpan span = part.span;
        if (!out.empty()) {
            WorkedShift& last = out.back();
            const qint64 gap = span.start().ms - last.end.ms;
            if (gap <= 0 || gap < limits.value(LimitKind::Interruption, last.day, 0) * kMinuteMs) {
                last.workedMs += std::max<qint64>(0, span.end().ms - std::max(span.start(), last.end).ms);
                last.end = std::max(last.end, span.end());
                last.parts.push_back(std::move(part));
                continue;
            }
        }
        WorkedShift shift;
        shift.start = span.start();
        shift.end = span.end();
        shift.workedMs = span.end().ms - span.start().ms;
        shift.day = toLocal(span.start()).date;
        shift.parts.push_back(std::move(part));
        out.push_back(std::move(shift));
    }
    return out;
}

} // namespace

std::vector<PersonWork> workedShifts(const PlanIndex& index, const WorkRules& rules) {
    const Plan& plan = index.plan();
    QHash<OfficerId, std::vector<WorkPart>> parts;
    for (const auto& own : index.assignments())
        for (const Assignment& a : own)
            if (const auto span = worked(a.patrol->patrol))
                parts[a.officer->id].push_back({*span, nullptr, a.patrol, nullptr});
    for (const Duty* d : index.duties())
        if (isWork(d->kind) && (plan.everybodysWork || parts.contains(d->officer)))
            parts[d->officer].push_back({d->span, d, nullptr, nullptr});
    for (const OtherBooking& b : plan.elsewhere)
        if (parts.contains(b.officer))
            parts[b.officer].push_back({b.span, nullptr, nullptr, &b});

    std::vector<PersonWork> out;
    for (auto it = parts.begin(); it != parts.end(); ++it) {
        const auto officer = plan.officers.constFind(it.key());
        if (officer == plan.officers.cend())
            continue;
        if (const ProfileLimits* limits = rules.profile(officer->ruleProfile))
            out.push_back({&*officer, limits, shiftsOf(std::move(*it), *limits)});
    }
    std::sort(out.begin(), out.end(), [](const PersonWork& a, const PersonWork& b) {
        return std::tie(a.officer->serviceNo, a.officer->id) < std::tie(b.officer->serviceNo, b.officer->id);
    });
    return out;
}

ShiftClass classOf(const WorkedShift& shift, const ProfileLimits& limits) {
    const LocalTime start = toLocal(shift.start);
    const int minute = start.time.hour() * 60 + start.time.minute();
    const RuleLimit* from = limits.find(LimitKind::NightFrom, shift.day);
    const RuleLimit* until = limits.find(LimitKind::NightUntil, shift.day);
    if (from && until) {
        // Whatever holds a whole night holds the first one that begins after its start.
        const QDate day = minute <= from->value ? start.date : start.date.addDays(1);
        const Instant begin = fromLocal(day, QTime(0, 0).addSecs(60 * (from->value % 1440)));
        const QDate endDay = until->value > from->value ? day : day.addDays(1);
        if (shift.start <= begin && fromLocal(endDay, QTime(0, 0).addSecs(60 * (until->value % 1440))) <= shift.end)
            return ShiftClass::Night;
    }
    const RuleLimit* early = limits.find(LimitKind::EarlyFrom, shift.day);
    const RuleLimit* late = limits.find(LimitKind::LateFrom, shift.day);
    if (!early || !late)
        return ShiftClass::Day;
    if (minute >= late->value)
        return ShiftClass::Late;
    return minute >= early->value ? ShiftClass::Early : ShiftClass::Day;
}

QString partKey(const WorkPart& part, const Officer& officer) {
    if (part.patrol)
        return part.patrol->patrol.key.str();
    if (part.elsewhere)
        return part.elsewhere->patrol;
    const LocalTime start = toLocal(part.duty->span.start());
    return officer.serviceNo.str() + QLatin1Char('@') + start.date.toString(Qt::ISODate) + QLatin1Char('T')
           + start.time.toString(QStringLiteral("HH:mm"));
}

QString partText(const Plan& plan, const WorkPart& part) {
    if (part.patrol)
        return patrolName(part.patrol->patrol) + QStringLiteral(", ") + patrolWhen(plan, part.patrol->patrol);
    const QString when = formatDay(toLocal(part.span.start()).date) + QLatin1Char(' ') + formatSpan(part.span);
    if (part.elsewhere)
        return QStringLiteral("%1 %2, %3").arg(part.elsewhere->patrol, part.elsewhere->title, when);
    return part.duty->shift.isEmpty() ? tr("duty %1").arg(when) : tr("duty %1 %2").arg(part.duty->shift, when);
}

const WorkPart& firstPart(const WorkedShift& shift) {
    const auto patrol = std::find_if(shift.parts.begin(), shift.parts.end(),
                                     [&](const WorkPart& p) { return p.patrol && p.span.start() == shift.start; });
    return patrol == shift.parts.end() ? shift.parts.front() : *patrol;
}

const WorkPart& lastPart(const WorkedShift& shift) {
    const WorkPart* found = nullptr;
    for (const WorkPart& p : shift.parts)
        if (p.span.end() == shift.end && (!found || (p.patrol && !found->patrol)))
            found = &p;
    return *found;
}

const WorkPart* lastPatrol(const WorkedShift& shift) {
    const auto it =
        std::find_if(shift.parts.rbegin(), shift.parts.rend(), [](const WorkPart& p) { return p.patrol != nullptr; });
    return it == shift.parts.rend() ? nullptr : &*it;
}

} // namespace streife
