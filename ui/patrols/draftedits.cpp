// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/draftedits.h"

#include <algorithm>

namespace streife {

QString nameOf(const PlannedPatrol& p) {
    return p.patrol.called();
}

bool nameOn(PatrolDraft& patrol, const Officer& officer, std::optional<OfficerId> instead) {
    for (const PostDraft& post : patrol.posts)
        if (std::find(post.crew.begin(), post.crew.end(), officer.id) != post.crew.end())
            return false;
    PostDraft* best = nullptr;
    for (PostDraft& post : patrol.posts) {
        if (instead) {
            const auto place = std::find(post.crew.begin(), post.crew.end(), *instead);
            if (place == post.crew.end())
                continue;
            *place = officer.id;
            return true;
        }
        const bool room = int(post.crew.size()) < post.strength;
        if (post.agency == officer.agency && (best == nullptr || (room && int(best->crew.size()) >= best->strength)))
            best = &post;
    }
    if (instead)
        return false;
    if (best == nullptr) {
        patrol.posts.push_back({officer.agency, 1, 0, {}, {}, {officer.id}});
        return true;
    }
    best->crew.push_back(officer.id);
    best->strength = std::max(best->strength, int(best->crew.size()));
    best->promised = std::min(best->promised, best->strength);
    return true;
}

VisitDraft visitAt(const TimeSpan& patrol, const Hotspot& place, Instant at) {
    const int stay = place.minutesPerVisit > 0 ? place.minutesPerVisit : 15;
    const qint64 half = 30 * kMinuteMs;
    const Instant start{at.ms / half * half}; // zones have whole half hours
    const Instant from = std::max(start, patrol.start());
    const Instant to = std::min(from.plusMinutes(60), patrol.end());
    if (!patrol.contains(at) || to.ms - from.ms < stay * kMinuteMs)
        return {place.id, patrol, stay, {}};
    return {place.id, {from, to}, stay, {}};
}

VisitDraft movedVisit(const VisitDraft& visit, HotspotId place, const TimeSpan& window) {
    VisitDraft moved = visit;
    moved.hotspot = place;
    moved.window = window;
    if (visit.plannedAt) {
        const qint64 along = visit.plannedAt->ms + window.start().ms - visit.window.start().ms;
        const qint64 last = std::max(window.start().ms, window.end().ms - visit.stayMinutes * kMinuteMs);
        moved.plannedAt = Instant{std::clamp(along, window.start().ms, last)};
    }
    return moved;
}

std::optional<size_t> placeOf(const PlannedPatrol& p, VisitId visit) {
    const auto found = std::find_if(p.visits.begin(), p.visits.end(), [&](const Visit& v) { return v.id == visit; });
    return found == p.visits.end() ? std::nullopt : std::optional(size_t(found - p.visits.begin()));
}

void moveVisitOf(PatrolDraft& patrol, size_t visit, HotspotId place, const TimeSpan& window, bool also) {
    const VisitDraft moved = movedVisit(patrol.visits[visit], place, window);
    if (also)
        patrol.visits.push_back(moved);
    else
        patrol.visits[visit] = moved;
}

} // namespace streife
