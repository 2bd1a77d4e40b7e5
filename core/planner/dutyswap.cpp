// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/dutyswap.h"

#include "core/patrols/weekplan.h"
#include "core/rules/rule.h"

#include <algorithm>

namespace streife {

PlannedPatrol swapped(const PlannedPatrol& patrol, const DutySwap& swap) {
    PlannedPatrol out = patrol;
    const bool inFirst = patrol.patrol.span.overlaps(swap.first.span);
    const bool inSecond = patrol.patrol.span.overlaps(swap.second.span);
    for (PlannedPost& post : out.posts)
        for (CrewMember& member : post.crew) {
            if (inFirst && member.officer == swap.first.officer)
                member.officer = swap.second.officer;
            else if (inSecond && member.officer == swap.second.officer)
                member.officer = swap.first.officer;
        }
    return out;
}

Plan swapped(const Plan& plan, const DutySwap& swap) {
    Plan out = plan;
    for (Duty& d : out.duties) {
        if (d.id == swap.first.id)
            d.officer = swap.second.officer;
        else if (d.id == swap.second.id)
            d.officer = swap.first.officer;
    }
    std::sort(out.duties.begin(), out.duties.end(), [](const Duty& a, const Duty& b) {
        return std::tie(a.officer, a.span, a.id) < std::tie(b.officer, b.span, b.id);
    });
    for (PlannedPatrol& p : out.patrols)
        p = swapped(p, swap);
    return out;
}

Findings swapFindings(const Plan& everybody, const DutySwap& swap) {
    const QSet<OfficerId> both{swap.first.officer, swap.second.officer};
    Plan before = everybody;
    before.everybodysWork = true; // a swap is about duties without any patrol, too
    const Findings was = checkPeople(before, both);
    Findings now = checkPeople(swapped(before, swap), both);
    std::erase_if(now, [&](const Finding& f) { return std::find(was.begin(), was.end(), f) != was.end(); });
    std::stable_sort(now.begin(), now.end(),
                     [](const Finding& a, const Finding& b) { return a.severity < b.severity; });
    return now;
}

} // namespace streife
