// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/patroldraft.h"

namespace streife {

PatrolDraft PatrolDraft::of(const PlannedPatrol& p) {
    const Patrol& v = p.patrol;
    PatrolDraft d{v.key.str(),
                  v.title.str(),
                  v.span,
                  v.mode,
                  v.callSign,
                  v.meetingPoint,
                  v.state,
                  v.outcome,
                  v.outcomeReason,
                  v.abortedAt,
                  v.series,
                  v.seriesDay,
                  {},
                  {},
                  {}};
    for (const PlannedPost& post : p.posts) {
        PostDraft out{post.post.agency, post.post.strength, post.post.promised, post.post.function, post.post.unit, {}};
        for (const CrewMember& c : post.crew)
            out.crew.push_back(c.officer);
        d.posts.push_back(std::move(out));
    }
    for (const Visit& visit : p.visits)
        d.visits.push_back({visit.hotspot, visit.window, visit.stayMinutes, visit.plannedAt});
    for (const PatrolTask& task : p.tasks)
        d.tasks << task.text.str();
    return d;
}

PatrolDraft PatrolDraft::movedTo(const TimeSpan& to) const {
    PatrolDraft d = *this;
    d.span = to;
    const qint64 shift = to.start().ms - span.start().ms;
    for (VisitDraft& visit : d.visits) {
        const bool whole = visit.window == span;
        const bool inside = span.contains(visit.window);
        TimeSpan window = whole ? to : TimeSpan({visit.window.start().ms + shift}, {visit.window.end().ms + shift});
        if (inside && !to.contains(window)) {
            // The patrol became shorter: cut the window, but leave one that is cut away entirely for the rules to show.
            const Instant from = std::max(window.start(), to.start());
            const Instant until = std::min(window.end(), to.end());
            if (from < until)
                window = TimeSpan(from, until);
        }
        visit.window = window;
        if (visit.plannedAt)
            visit.plannedAt = Instant{visit.plannedAt->ms + shift};
    }
    return d;
}

PatrolDraft PatrolDraft::asNew(bool withCrew) const {
    PatrolDraft d = *this;
    d.key.clear();
    d.state = PatrolState::Proposed;
    d.outcome = PatrolOutcome::None;
    d.outcomeReason.clear();
    d.abortedAt.reset();
    d.series.reset();
    d.seriesDay.clear();
    if (!withCrew)
        for (PostDraft& post : d.posts) {
            post.crew.clear();
            post.promised = 0;
        }
    return d;
}

PlannedPatrol PatrolDraft::appliedTo(const PlannedPatrol& before) const {
    PlannedPatrol p = before;
    p.patrol.key = ShortText::fromStore(key.isEmpty() ? QStringLiteral("\u2026") : key);
    p.patrol.title = ShortText::fromStore(title);
    p.patrol.callSign = callSign;
    p.patrol.span = span;
    p.patrol.state = state;
    p.patrol.outcome = outcome;
    p.patrol.abortedAt = abortedAt;
    p.posts.clear();
    for (const PostDraft& post : posts) {
        const PostId id(qint64(p.posts.size()) + 1);
        PlannedPost planned{
            {id, p.patrol.id, post.agency, int(p.posts.size()), post.strength, post.promised, post.function, post.unit},
            {},
            {}};
        for (const OfficerId officer : post.crew)
            planned.crew.push_back({CrewId(qint64(planned.crew.size()) + 1), id, officer, int(planned.crew.size())});
        p.posts.push_back(std::move(planned));
    }
    p.visits.clear();
    for (const VisitDraft& visit : visits)
        p.visits.push_back({VisitId(qint64(p.visits.size()) + 1), p.patrol.id, visit.hotspot, int(p.visits.size()),
                            visit.window, visit.stayMinutes, visit.plannedAt});
    p.tasks.clear();
    for (const QString& task : tasks)
        p.tasks.push_back(
            {TaskId(qint64(p.tasks.size()) + 1), p.patrol.id, ShortText::fromStore(task), int(p.tasks.size())});
    return p;
}

} // namespace streife
