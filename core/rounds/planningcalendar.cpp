// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rounds/planningcalendar.h"

#include "core/base/formats.h"
#include "core/base/week.h"

#include <algorithm>
#include <tuple>

namespace streife {
namespace {

constexpr PlanningStage kStages[] = {PlanningStage::Proposals, PlanningStage::Answers, PlanningStage::LockIn};

int daysBefore(const PlanningRhythm& rhythm, PlanningStage stage) {
    const int days = stage == PlanningStage::Proposals ? rhythm.proposals
                     : stage == PlanningStage::Answers ? rhythm.answers
                                                       : rhythm.lockIn;
    return std::clamp(days, 0, PlanningRhythm::kMaxDays);
}

} // namespace

PlanningPeriod periodOf(PlanningCycle cycle, QDate day) {
    if (cycle == PlanningCycle::Month) {
        const QDate first(day.year(), day.month(), 1);
        return {cycle, first, first.addMonths(1).addDays(-1)};
    }
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    return {cycle, monday, monday.addDays(6)};
}

PlanningPeriod periodAfter(const PlanningPeriod& period) {
    return periodOf(period.cycle, period.last.addDays(1));
}

QString periodText(const PlanningPeriod& period) {
    return period.cycle == PlanningCycle::Month ? formatMonth(period.first.year(), period.first.month())
                                                : Week::of(period.first).label();
}

const PlanningRhythm* PlanningCalendar::rhythmOf(AgencyId agency) const {
    const PlanningRhythm* out = nullptr;
    for (const PlanningRhythm& r : m_rhythms)
        if (r.agency == agency && (out == nullptr || out->id < r.id))
            out = &r;
    return out;
}

PlanningDue PlanningCalendar::due(const PlanningRhythm& rhythm, const PlanningPeriod& period,
                                  PlanningStage stage) const {
    PlanningDue out{rhythm.agency, period, stage, period.first.addDays(-daysBefore(rhythm, stage)), false};
    const PlanningDate* own = nullptr;
    for (const PlanningDate& d : m_dates)
        if (d.agency == rhythm.agency && d.period == period.first && d.stage == stage && d.day.isValid()
            && (own == nullptr || own->id < d.id))
            own = &d;
    if (own != nullptr && own->day != out.day) {
        out.day = own->day;
        out.deviates = true;
    }
    return out;
}

std::vector<PlanningDue> PlanningCalendar::dues(QDate from, QDate until) const {
    std::vector<PlanningDue> out;
    const auto take = [&](const PlanningDue& due) {
        if (from <= due.day && due.day <= until)
            out.push_back(due);
    };
    for (const PlanningRhythm& r : m_rhythms) {
        if (rhythmOf(r.agency) != &r)
            continue;
        // By rhythm a date lies at most kMaxDays before its period; a deviating one may lie anywhere.
        const QDate last = until.addDays(PlanningRhythm::kMaxDays);
        for (PlanningPeriod p = periodOf(r.cycle, from); p.first <= last; p = periodAfter(p))
            for (const PlanningStage stage : kStages)
                take(due(r, p, stage));
        for (const PlanningDate& d : m_dates)
            if (d.agency == r.agency && periodOf(r.cycle, d.period).first == d.period)
                take(due(r, periodOf(r.cycle, d.period), d.stage));
    }
    std::sort(out.begin(), out.end(), [](const PlanningDue& a, const PlanningDue& b) {
        return std::tie(a.day, a.agency, a.period.first, a.stage) < std::tie(b.day, b.agency, b.period.first, b.stage);
    });
    out.erase(std::unique(out.begin(), out.end()), out.end()); // found by rhythm and by its own date
    return out;
}

QDate PlanningCalendar::lockIn(AgencyId agency, QDate serviceDay) const {
    const PlanningRhythm* rhythm = rhythmOf(agency);
    return rhythm == nullptr ? QDate() : due(*rhythm, periodOf(rhythm->cycle, serviceDay), PlanningStage::LockIn).day;
}

} // namespace streife
