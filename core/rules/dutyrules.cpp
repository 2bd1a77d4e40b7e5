// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "core/rules/rules.h"
#include "core/rules/ruletext.h"

#include <algorithm>

namespace streife {
namespace {

constexpr bool covers(DutyKind kind) {
    return kind == DutyKind::Dienst || kind == DutyKind::Bereitschaft;
}

SpanUnion spansOf(const std::vector<const Duty*>& duties, bool onlyCovering) {
    std::vector<TimeSpan> out;
    for (const Duty* d : duties)
        if (!onlyCovering || covers(d->kind))
            out.push_back(d->span);
    return unionOf(std::move(out));
}

TimeSpan serviceWeekOf(const Plan& plan, const Patrol& patrol) {
    const int border = plan.partnership.dayBorder;
    return serviceWeekSpan(Week::of(serviceDay(patrol.span.start(), border)), border);
}

Finding personFinding(const char* rule, Severity severity, const Assignment& a) {
    Finding f = patrolFinding(rule, severity, a.patrol->patrol);
    f.officer = a.officer->id;
    return f;
}

} // namespace

namespace {

/// The same officer on a patrol of another partnership of the house. The finding belongs to the patrol of this one.
void bookedElsewhere(const PlanIndex& index, const std::vector<Assignment>& own, Findings& out) {
    const OfficerId officer = own.front().officer->id;
    for (const OtherBooking& other : index.plan().elsewhere) {
        if (other.officer != officer)
            continue;
        for (const Assignment& a : own) {
            const auto both = intersection(a.span(), other.span);
            if (!both)
                continue;
            Finding f = personFinding("double-booking", Severity::Breach, a);
            f.other = other.patrol;
            f.minutesMissing = minutesOf({*both});
            f.title = tr("%1 double-booked").arg(formatDuration(*f.minutesMissing));
            f.text = tr("%1: %2, %3, overlaps with %4 of the partnership %5, %6.")
                         .arg(a.officer->familyName.str(), patrolName(a.patrol->patrol),
                              patrolWhen(index.plan(), a.patrol->patrol),
                              QStringLiteral("%1 %2").arg(other.patrol, other.title), other.partnership,
                              formatDay(toLocal(other.span.start()).date) + QLatin1Char(' ') + formatSpan(other.span));
            out.push_back(std::move(f));
        }
    }
}

} // namespace

Findings checkDoubleBooking(const PlanIndex& index) {
    Findings out;
    const Plan& plan = index.plan();
    for (const auto& own : index.assignments()) {
        bookedElsewhere(index, own, out);
        for (size_t i = 0; i < own.size(); ++i) {
            const Patrol& first = own[i].patrol->patrol;
            if (own[i].times > 1) {
                Finding f = personFinding("double-booking", Severity::Breach, own[i]);
                f.other = first.key.str();
                f.title = tr("Named twice in one patrol");
                f.text = tr("%1 fills %2 posts of %3, %4.")
                             .arg(own[i].officer->familyName.str(), QString::number(own[i].times), patrolName(first),
                                  patrolWhen(plan, first));
                out.push_back(std::move(f));
            }
            // Sorted by start: whoever starts before the end of `first` overlaps with it.
            for (size_t j = i + 1; j < own.size() && own[j].span().start() < first.span.end(); ++j) {
                const Patrol& second = own[j].patrol->patrol;
                Finding f = personFinding("double-booking", Severity::Breach, own[j]);
                f.other = first.key.str();
                f.minutesMissing = minutesOf({*intersection(first.span, second.span)});
                f.title = tr("%1 double-booked").arg(formatDuration(*f.minutesMissing));
                f.text = tr("%1: %2, %3, and %4, %5, overlap.")
                             .arg(own[j].officer->familyName.str(), patrolName(first), patrolWhen(plan, first),
                                  patrolName(second), patrolWhen(plan, second));
                out.push_back(std::move(f));
            }
        }
    }
    return out;
}

Findings checkAbsence(const PlanIndex& index) {
    Findings out;
    for (const auto& own : index.assignments()) {
        const SpanUnion absent = index.absencesOf(own.front().officer->id);
        if (absent.empty())
            continue;
        for (const Assignment& a : own) {
            const auto missing = covered(absent, a.span());
            if (missing.empty())
                continue;
            Finding f = personFinding("absence", Severity::Breach, a);
            f.minutesMissing = minutesOf(missing);
            f.title = tr("%1 of the patrol absent").arg(formatDuration(*f.minutesMissing));
            f.text = tr("%1 is entered as absent during %2, %3.")
                         .arg(a.officer->familyName.str(), patrolName(a.patrol->patrol),
                              patrolWhen(index.plan(), a.patrol->patrol));
            out.push_back(std::move(f));
        }
    }
    return out;
}

Findings checkNotOnDuty(const PlanIndex& index) {
    Findings out;
    for (const auto& own : index.assignments()) {
        const auto duties = index.dutiesOf(own.front().officer->id);
        const SpanUnion onDuty = spansOf(duties, true);
        const SpanUnion any = spansOf(duties, false);
        for (const Assignment& a : own) {
            const auto missing = uncovered(onDuty, a.span());
            if (missing.empty())
                continue;
            const bool knowsWeek = !covered(any, serviceWeekOf(index.plan(), a.patrol->patrol)).empty();
            Finding f = personFinding("not-on-duty", knowsWeek ? Severity::Warning : Severity::Info, a);
            f.minutesMissing = minutesOf(missing);
            f.amount = *f.minutesMissing;
            const QString what =
                patrolName(a.patrol->patrol) + QStringLiteral(", ") + patrolWhen(index.plan(), a.patrol->patrol);
            const QString who = a.officer->familyName.str();
            f.title = tr("%1 outside of duty").arg(formatDuration(*f.minutesMissing));
            if (!knowsWeek)
                f.text = tr("%1 has no duty in the roster of this week (%2).").arg(who, what);
            else if (f.minutesMissing == minutesOf({a.span()}))
                f.text = tr("%1 has no duty during %2.").arg(who, what);
            else
                f.text = tr("The duty of %1 covers only a part of %2.").arg(who, what);
            out.push_back(std::move(f));
        }
    }
    return out;
}

} // namespace streife
