// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/presence.h"

#include "core/base/enumtext.h"
#include "core/base/fold.h"

#include <algorithm>

namespace streife {

std::vector<Presence> presenceOf(const Plan& plan, const TimeSpan& week) {
    QHash<HotspotId, Presence> byPlace;
    for (const Hotspot& h : plan.hotspots)
        if (h.visitsPerWeek > 0 && h.minutesPerVisit > 0 && !plan.formerHotspots.contains(h.id))
            byPlace.insert(h.id, {h.id, h.name.str(), h.kind == HotspotKind::Objective ? QString() : enumLabel(h.kind),
                                  h.visitsPerWeek * h.minutesPerVisit, 0, 0, 0});
    for (const PlannedPatrol& p : plan.patrols) {
        if (!week.contains(p.patrol.span.start()) || p.patrol.state == PatrolState::Cancelled
            || p.patrol.outcome == PatrolOutcome::Failed)
            continue;
        for (const Visit& visit : p.visits) {
            const auto place = byPlace.find(visit.hotspot);
            if (place == byPlace.end())
                continue;
            place->planned += visit.stayMinutes;
            place->visits += 1;
            if (p.patrol.outcome != PatrolOutcome::None)
                place->delivered += visit.stayMinutes;
        }
    }
    std::vector<std::pair<std::pair<int, QString>, Presence>> sorted;
    sorted.reserve(size_t(byPlace.size()));
    for (const Presence& p : std::as_const(byPlace))
        sorted.push_back({{-p.missing(), folded(p.name)}, p});
    std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Presence> out;
    out.reserve(sorted.size());
    for (auto& entry : sorted)
        out.push_back(std::move(entry.second));
    return out;
}

} // namespace streife
