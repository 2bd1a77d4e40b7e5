// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "core/rules/rules.h"
#include "core/rules/ruletext.h"
#include "core/rules/shiftfinding.h"

#include <algorithm>
#include <functional>

namespace streife {
namespace {

struct RunWords {
    const char* rule;
    LimitKind should;
    LimitKind atMost;
    const char* title; ///< "%1 shifts in a row"
    const char* text;
};

using ShiftTest = std::function<bool(const WorkedShift&)>;

/// One shift per day, the later one where a day has two.
std::vector<const WorkedShift*> byDay(const PersonWork& person, const ShiftTest& counts) {
    std::vector<const WorkedShift*> out;
    for (const WorkedShift& shift : person.shifts)
        if (counts(shift)) {
            if (!out.empty() && out.back()->day == shift.day)
                out.back() = &shift;
            else
                out.push_back(&shift);
        }
    return out;
}

/// The shift that a run's finding is about: where it crosses the limit, or the last patrol before that.
const WorkedShift& crossing(const std::vector<const WorkedShift*>& days, size_t from, size_t at) {
    for (size_t i = at + 1; i-- > from;)
        if (lastPatrol(*days[i]))
            return *days[i];
    return *days[at];
}

void checkRuns(const Plan& plan, const PersonWork& person, const ShiftTest& counts, const RunWords& words,
               Findings& out) {
    const std::vector<const WorkedShift*> days = byDay(person, counts);
    for (size_t from = 0; from < days.size();) {
        size_t until = from + 1;
        while (until < days.size() && days[until - 1]->day.daysTo(days[until]->day) == 1)
            ++until;
        const int length = int(until - from);
        const RuleLimit* should = person.limits->find(words.should, days[from]->day);
        const RuleLimit* atMost = person.limits->find(words.atMost, days[from]->day);
        const bool breach = atMost && length > atMost->value;
        const RuleLimit* limit = breach ? atMost : should;
        if (limit && length > limit->value) {
            Finding f = shiftFinding(words.rule, breach ? Severity::Breach : Severity::Warning, person,
                                     crossing(days, from, from + size_t(limit->value)), *limit);
            const WorkPart& first = firstPart(*days[from]);
            if (!first.patrol || first.patrol->patrol.id != f.patrol)
                f.other = partKey(first, *person.officer);
            f.amount = length;
            f.title = QCoreApplication::translate("streife", words.title).arg(length);
            f.text = QCoreApplication::translate("streife", words.text)
                         .arg(person.officer->familyName.str(), QString::number(length), partText(plan, first),
                              partText(plan, lastPart(*days[until - 1])), QString::number(limit->value))
                     + uncheckedNote(*limit);
            out.push_back(std::move(f));
        }
        from = until;
    }
}

/// Is there a civil day between the two on which nobody works?
bool freeDayBetween(const WorkedShift& earlier, const WorkedShift& later) {
    return toLocal({earlier.end.ms - 1}).date.addDays(1) < later.day;
}

QString className(ShiftClass c) {
    switch (c) {
    case ShiftClass::Early:
        return tr("early");
    case ShiftClass::Late:
        return tr("late");
    case ShiftClass::Night:
        return tr("night");
    case ShiftClass::Day:
        break;
    }
    return tr("day");
}

bool worksOn(const WorkedShift& shift, QDate day) {
    return shift.day <= day && day <= toLocal({shift.end.ms - 1}).date;
}

} // namespace

Findings checkConsecutiveShifts(const PlanIndex& index) {
    static const RunWords words{
        "consecutive-shifts", LimitKind::Shifts, LimitKind::ShiftsAtMost,
        QT_TRANSLATE_NOOP("streife", "%1 shifts in a row"),
        QT_TRANSLATE_NOOP("streife", "%1 works on %2 days in a row, from %3 to %4; the limit is %5.")};
    Findings out;
    for (const PersonWork& person : index.work())
        checkRuns(
            index.plan(), person, [](const WorkedShift&) { return true; }, words, out);
    return out;
}

Findings checkConsecutiveNights(const PlanIndex& index) {
    static const RunWords words{
        "consecutive-nights", LimitKind::Nights, LimitKind::NightsAtMost,
        QT_TRANSLATE_NOOP("streife", "%1 nights in a row"),
        QT_TRANSLATE_NOOP("streife", "%1 works %2 nights in a row, from %3 to %4; the limit is %5.")};
    Findings out;
    for (const PersonWork& person : index.work())
        checkRuns(
            index.plan(), person,
            [&](const WorkedShift& shift) { return classOf(shift, *person.limits) == ShiftClass::Night; }, words, out);
    return out;
}

Findings checkBackwardRotation(const PlanIndex& index) {
    Findings out;
    for (const PersonWork& person : index.work())
        for (size_t i = 1; i < person.shifts.size(); ++i) {
            const WorkedShift& earlier = person.shifts[i - 1];
            const WorkedShift& later = person.shifts[i];
            const RuleLimit* limit = person.limits->find(LimitKind::ForwardRotation, later.day);
            if (!limit || limit->value == 0 || freeDayBetween(earlier, later))
                continue;
            const ShiftClass from = classOf(earlier, *person.limits);
            const ShiftClass to = classOf(later, *person.limits);
            if (from == ShiftClass::Day || to == ShiftClass::Day || to >= from)
                continue;
            const bool nightToEarly = from == ShiftClass::Night && to == ShiftClass::Early;
            Finding f = pairFinding("backward-rotation", nightToEarly ? Severity::Breach : Severity::Warning, person,
                                    earlier, later, *limit);
            f.amount = int(from) - int(to);
            f.title = tr("Backward: %1 to %2").arg(className(from), className(to));
            f.text = tr("%1: after %2 follows %3 without a free day between; only early, late, night is allowed.")
                         .arg(person.officer->familyName.str(), partText(index.plan(), lastPart(earlier)),
                              partText(index.plan(), firstPart(later)))
                     + uncheckedNote(*limit);
            out.push_back(std::move(f));
        }
    return out;
}

Findings checkFreeSundays(const PlanIndex& index) {
    Findings out;
    const Plan& plan = index.plan();
    for (const PersonWork& person : index.work()) {
        std::vector<QDate> worked = plan.workedSundays.value(person.officer->id);
        std::vector<const WorkedShift*> by(worked.size(), nullptr);
        for (const WorkedShift& shift : person.shifts) {
            const QDate sunday = shift.day.addDays((7 - shift.day.dayOfWeek()) % 7);
            if (!worksOn(shift, sunday) || (!worked.empty() && worked.back() > sunday))
                continue;
            if (!worked.empty() && worked.back() == sunday) {
                by.back() = by.back() && lastPatrol(*by.back()) ? by.back() : &shift;
                continue;
            }
            worked.push_back(sunday);
            by.push_back(&shift);
        }
        for (size_t i = 0; i < worked.size(); ++i) {
            const RuleLimit* limit = person.limits->find(LimitKind::FreeSundays, worked[i]);
            const RuleLimit* weeks = person.limits->find(LimitKind::FreeSundaysWeeks, worked[i]);
            if (!limit || !weeks || !by[i])
                continue;
            const QDate first = worked[i].addDays(-7 * (weeks->value - 1));
            const auto from = std::lower_bound(worked.begin(), worked.begin() + qsizetype(i), first);
            const int free = weeks->value - (int(worked.begin() + qsizetype(i) - from) + 1);
            if (free >= limit->value)
                continue;
            Finding f = shiftFinding("free-sundays", Severity::Warning, person, *by[i], *limit);
            f.amount = limit->value - free;
            f.title = tr("%1 of %2 free Sundays").arg(QString::number(free), QString::number(limit->value));
            f.text = tr("%1 works on Sunday, %2, and had %3 free Sundays in the %4 weeks up to it; needed are %5.")
                         .arg(person.officer->familyName.str(), formatDate(worked[i]), QString::number(free),
                              QString::number(weeks->value), QString::number(limit->value))
                     + uncheckedNote(*limit);
            out.push_back(std::move(f));
        }
    }
    return out;
}

} // namespace streife
