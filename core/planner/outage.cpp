// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/outage.h"

#include <algorithm>

namespace streife {

std::vector<OutageHit> outageHits(const Plan& everybody, OfficerId officer, const TimeSpan& time) {
    std::vector<OutageHit> out;
    for (const PlannedPatrol& p : everybody.patrols) {
        if (p.patrol.state == PatrolState::Cancelled || !p.patrol.span.overlaps(time))
            continue;
        PatrolDraft without = PatrolDraft::of(p);
        for (size_t i = 0; i < without.posts.size(); ++i) {
            if (std::erase(without.posts[i].crew, officer) == 0)
                continue;
            CandidateQuery query = candidateQuery(everybody, without, i, p.patrol.id);
            query.without.insert(officer);
            OutageHit hit{p.patrol.id, i, {}};
            for (RankedOfficer& r : explainedCandidates(everybody, query))
                if (r.state <= CandidateState::Free)
                    hit.suited.push_back(std::move(r));
            out.push_back(std::move(hit));
        }
    }
    return out;
}

} // namespace streife
