// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/weektemplate.h"

#include "core/base/fold.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "core/patrols/seriesrule.h"

namespace streife {
namespace {

constexpr int kDay = 24 * 60;
constexpr int kLongest = 7 * kDay; ///< no patrol is longer than a week

int minutesSince(QDate day, Instant at) {
    const LocalTime local = toLocal(at);
    return int(day.daysTo(local.date)) * kDay + local.time.hour() * 60 + local.time.minute();
}

SeriesOccurrence occurrenceIn(const TemplatePatrolDraft& patrol, Week week) {
    return occurrenceOn(week.monday().addDays(patrol.weekday + patrol.startMinute / kDay), patrol.startMinute % kDay,
                        patrol.minutes);
}

PatrolDraft patrolIn(const TemplatePatrolDraft& t, const TimeSpan& span) {
    PatrolDraft out{
        {}, t.title, span, t.mode, t.callSign, t.meetingPoint, PatrolState::Proposed, PatrolOutcome::None, {}, {},
        {}, {},      {},   {},     {}};
    for (const TemplatePostDraft& post : t.posts)
        out.posts.push_back({post.agency, post.strength, 0, post.function, {}, {}});
    for (const TemplateVisitDraft& visit : t.visits) {
        const Instant start = span.start().plusMinutes(visit.startMinute);
        out.visits.push_back({visit.hotspot, {start, start.plusMinutes(visit.minutes)}, visit.stayMinutes, {}});
    }
    return out;
}

bool weaker(const PlannedPatrol& there, const std::vector<TemplatePostDraft>& wanted) {
    QHash<AgencyId, int> missing;
    for (const TemplatePostDraft& post : wanted)
        missing[post.agency] += post.strength;
    for (const PlannedPost& post : there.posts)
        missing[post.post.agency] -= post.post.strength;
    return std::any_of(missing.cbegin(), missing.cend(), [](int n) { return n > 0; });
}

QString patrolProblem(const TemplatePatrolDraft& p) {
    if (const auto problem = ShortText::problem(p.title, tr("The title")))
        return *problem;
    if (p.weekday < 0 || p.weekday > 6 || p.startMinute < 0 || p.startMinute >= 2 * kDay)
        return tr("\"%1\" has no day and time within a week.").arg(p.title);
    if (p.minutes < 1 || p.minutes > kLongest)
        return tr("\"%1\" has to end after it starts.").arg(p.title);
    for (const TemplatePostDraft& post : p.posts)
        if (post.strength < 1 || post.strength > 99)
            return tr("The strength of \"%1\" is between 1 and 99.").arg(p.title);
    return {};
}

} // namespace

QString templateProblem(const WeekTemplateDraft& draft) {
    if (const auto problem = ShortText::problem(draft.name, tr("The name")))
        return *problem;
    if (draft.validUntil && *draft.validUntil < draft.validFrom)
        return tr("The last week, %1, lies before the first, %2.")
            .arg(draft.validUntil->label(), draft.validFrom.label());
    for (const TemplatePatrolDraft& patrol : draft.patrols)
        if (const QString problem = patrolProblem(patrol); !problem.isEmpty())
            return problem;
    return {};
}

WeekTemplateDraft templateOf(const Plan& plan, Week week, const QString& name) {
    const int border = plan.partnership.dayBorder;
    const TimeSpan span = serviceWeekSpan(week, border);
    WeekTemplateDraft out{name, week};
    for (const PlannedPatrol& p : plan.patrols) {
        const Patrol& from = p.patrol;
        if (!span.contains(from.span.start()) || from.state == PatrolState::Cancelled)
            continue;
        const QDate day = serviceDay(from.span.start(), border);
        const int start = minutesSince(day, from.span.start());
        const int minutes = minutesSince(day, from.span.end()) - start;
        TemplatePatrolDraft patrol{{},
                                   int(week.monday().daysTo(day)),
                                   start,
                                   minutes > 0 ? minutes : int(from.span.minutes()),
                                   from.title.str(),
                                   from.callSign,
                                   from.mode,
                                   from.meetingPoint,
                                   {},
                                   {}};
        for (const PlannedPost& post : p.posts)
            patrol.posts.push_back({post.post.agency, post.post.strength, post.post.function});
        for (const Visit& visit : p.visits)
            if (!plan.formerHotspots.contains(visit.hotspot))
                patrol.visits.push_back({visit.hotspot,
                                         int((visit.window.start().ms - from.span.start().ms) / kMinuteMs),
                                         int(visit.window.minutes()), visit.stayMinutes});
        out.patrols.push_back(std::move(patrol));
    }
    return out;
}

std::vector<WeekProposal> templateProposals(const WeekTemplateDraft& draft, const Plan& target, Week week) {
    const WeekTarget into(target, week);
    std::vector<WeekProposal> out;
    for (const TemplatePatrolDraft& patrol : draft.patrols) {
        const SeriesOccurrence at = occurrenceIn(patrol, week);
        out.push_back(into.propose(patrolIn(patrol, at.span), at.day, at.note));
    }
    std::stable_sort(out.begin(), out.end(), [](const WeekProposal& a, const WeekProposal& b) {
        return a.draft.span.start() < b.draft.span.start();
    });
    return out;
}

int belowMinimum(const WeekTemplateDraft& draft, const Plan& plan, Week week) {
    int below = 0;
    for (const TemplatePatrolDraft& patrol : draft.patrols) {
        const Instant start = occurrenceIn(patrol, week).span.start();
        const bool kept = std::any_of(plan.patrols.begin(), plan.patrols.end(), [&](const PlannedPatrol& p) {
            return p.patrol.span.start() == start && p.patrol.state != PatrolState::Cancelled
                   && folded(p.patrol.title.str()) == folded(patrol.title) && !weaker(p, patrol.posts);
        });
        below += !kept;
    }
    return below;
}

} // namespace streife
