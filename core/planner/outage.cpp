// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/outage.h"

#include "core/base/localtime.h"
#include "core/officers/holders.h"

#include <algorithm>

namespace streife {
namespace {

void replace(PlannedPost& post, OfficerId gone, const OutageHit& hit) {
    if (hit.suited.empty())
        std::erase_if(post.crew, [&](const CrewMember& c) { return c.officer == gone; });
    for (CrewMember& c : post.crew)
        if (c.officer == gone)
            c.officer = hit.suited.front().officer;
}

void deputiesFirst(OutageHit& hit, const Plan& plan, OfficerId gone, const Patrol& patrol) {
    const QDate day = serviceDay(patrol.span.start(), plan.partnership.dayBorder);
    std::stable_partition(hit.suited.begin(), hit.suited.end(),
                          [&](const RankedOfficer& r) { return standsInFor(plan.deputies, gone, r.officer, day); });
}

} // namespace

std::vector<OutageHit> outageHits(const Plan& everybody, OfficerId officer, const TimeSpan& time) {
    std::vector<OutageHit> out;
    Plan plan = everybody; // with who was found so far: nobody is proposed for two places that do not go together
    for (PlannedPatrol& p : plan.patrols) {
        if (p.patrol.state == PatrolState::Cancelled || !p.patrol.span.overlaps(time))
            continue;
        PatrolDraft without = PatrolDraft::of(p);
        for (size_t i = 0; i < without.posts.size(); ++i) {
            if (std::erase(without.posts[i].crew, officer) == 0)
                continue;
            CandidateQuery query = candidateQuery(plan, without, i, p.patrol.id);
            query.without.insert(officer);
            OutageHit hit{p.patrol.id, i, {}};
            for (RankedOfficer& r : explainedCandidates(plan, query))
                if (r.state <= CandidateState::Free)
                    hit.suited.push_back(std::move(r));
            deputiesFirst(hit, plan, officer, p.patrol);
            replace(p.posts[i], officer, hit);
            out.push_back(std::move(hit));
        }
    }
    return out;
}

} // namespace streife
