// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/rostertick.h"

#include "core/agencies/agencyservice.h"
#include "core/base/fold.h"
#include "core/patrols/patroltable.h"
#include "core/store/repository.h"

namespace streife {

std::vector<RosterTick> rosterTicks(const Plan& plan, const QSet<AgencyId>& agencies) {
    std::vector<std::tuple<Instant, QString, RosterTick>> rows;
    for (const PlannedPatrol& p : plan.patrols) {
        if (!plan.covers(p.patrol) || p.patrol.state == PatrolState::Cancelled)
            continue;
        for (const PlannedPost& post : p.posts) {
            if (!agencies.contains(post.post.agency))
                continue;
            for (const CrewMember& c : post.crew) {
                RosterTick entry{c.id, c.officer, post.post.agency, p.patrol.id, RosterState::Missing, {}};
                if (c.rosteredStart && c.rosteredEnd && *c.rosteredStart < *c.rosteredEnd) {
                    entry.entered = TimeSpan(*c.rosteredStart, *c.rosteredEnd);
                    entry.state = c.isRostered(p.patrol.span) ? RosterState::Entered : RosterState::Outdated;
                }
                const auto officer = plan.officers.constFind(c.officer);
                rows.emplace_back(p.patrol.span.start(),
                                  officer == plan.officers.cend() ? QString() : folded(officer->fullName()), entry);
            }
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
        return std::tie(std::get<0>(a), std::get<1>(a)) < std::tie(std::get<0>(b), std::get<1>(b));
    });
    std::vector<RosterTick> out;
    for (auto& row : rows)
        out.push_back(std::move(std::get<2>(row)));
    return out;
}

void RosterTickService::set(CrewId crew, bool entered) {
    Repository<CrewMember> rows(m_writer);
    const CrewMember before = rows.get(crew);
    const Post post = Repository<Post>(m_writer).get(before.post);
    AgencyService(m_writer).requireOwn(post.agency);
    CrewMember after = before;
    after.rosteredStart.reset();
    after.rosteredEnd.reset();
    if (entered) {
        const Patrol patrol = Repository<Patrol>(m_writer).get(post.patrol);
        after.rosteredStart = patrol.span.start();
        after.rosteredEnd = patrol.span.end();
    }
    rows.save(before, after);
}

} // namespace streife
