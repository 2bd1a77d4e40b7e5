// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/standdown.h"

#include "core/agencies/agencyservice.h"
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "core/patrols/confirmationservice.h"
#include "core/patrols/outcomereason.h"
#include "core/patrols/patrolservice.h"

#include <algorithm>

namespace streife {
namespace {

PatrolDraft withoutPeople(const PlannedPatrol& patrol, AgencyId agency) {
    PatrolDraft draft = PatrolDraft::of(patrol);
    for (PostDraft& post : draft.posts)
        if (post.agency == agency) {
            post.crew.clear();
            post.promised = 0;
        }
    return draft;
}

QString stepText(const Plan& plan, const PlannedPatrol& patrol, const StandDown::Step& step) {
    const QDate day = serviceDay(patrol.patrol.span.start(), plan.partnership.dayBorder);
    const QString what =
        QStringLiteral("%1, %2, %3").arg(formatDay(day), formatSpan(patrol.patrol.span), patrol.patrol.called());
    switch (step.step) {
    case StandDownStep::Postpone:
        return step.to ? streife::tr("%1: we propose %2, %3 instead.")
                             .arg(what, formatDay(toLocal(step.to->start()).date), formatSpan(*step.to))
                       : streife::tr("%1: is postponed.").arg(what);
    case StandDownStep::Cancel:
        return streife::tr("%1: is cancelled.").arg(what);
    case StandDownStep::Alone:
        break;
    }
    return streife::tr("%1: please go without us.").arg(what);
}

} // namespace

void standDown(Workspace& ws, const StandDown& standDown) {
    const int n = int(standDown.steps.size());
    ws.change(streife::tr("Stand down from %n patrol(s)", nullptr, n), standDown.reason, [&](Writer& w) {
        AgencyService(w).requireOwn(standDown.agency);
        PatrolService patrols(w);
        ConfirmationService keys(w);
        for (const StandDown::Step& step : standDown.steps) {
            const auto patrol = readPatrol(w.db(), step.patrol);
            if (!patrol)
                continue;
            keys.withdraw(step.patrol, standDown.agency, standDown.reason); // before: cancelling would say less
            keys.release(step.patrol, standDown.agency);                    // also where there was no key
            PatrolDraft draft = withoutPeople(*patrol, standDown.agency);
            if (step.step == StandDownStep::Postpone && step.to)
                draft = draft.movedTo(*step.to);
            if (step.step == StandDownStep::Cancel)
                draft.state = PatrolState::Cancelled;
            if (step.step == StandDownStep::Alone) {
                draft.outcome = PatrolOutcome::OneAgency;
                draft.outcomeReason = storedReason({OutcomeReason::Operation, standDown.reason});
            }
            patrols.update(step.patrol, draft);
        }
    });
}

std::vector<const PlannedPatrol*> standDownHits(const Plan& plan, AgencyId agency, const TimeSpan& time) {
    std::vector<const PlannedPatrol*> out;
    for (const PlannedPatrol& p : plan.patrols)
        if (p.patrol.state != PatrolState::Cancelled && p.patrol.span.overlaps(time)
            && std::any_of(p.posts.begin(), p.posts.end(),
                           [&](const PlannedPost& post) { return post.post.agency == agency; }))
            out.push_back(&p);
    return out;
}

TimeSpan weekLater(const TimeSpan& span) {
    const LocalTime start = toLocal(span.start());
    const Instant from = fromLocal(start.date.addDays(7), start.time);
    return {from, from.plusMinutes(span.minutes())};
}

QString phoneText(const Plan& plan, const StandDown& standDown, const QString& house) {
    QStringList lines;
    const QString who = labelOf(plan.agencies, standDown.agency);
    lines << streife::tr("This is %1. Because of the situation (%2) the people of %3 are not available.")
                 .arg(house, standDown.reason.isEmpty() ? streife::tr("operation") : standDown.reason, who);
    for (const StandDown::Step& step : standDown.steps)
        for (const PlannedPatrol& p : plan.patrols)
            if (p.patrol.id == step.patrol)
                lines << stepText(plan, p, step);
    lines << streife::tr("Please confirm that you have noted %n patrol(s).", nullptr, int(standDown.steps.size()));
    return lines.join(QLatin1Char('\n'));
}

} // namespace streife
