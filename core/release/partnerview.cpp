// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/partnerview.h"

namespace streife {
Plan partnerView(Plan plan, AgencyId viewer) {
    const auto seen = [&](AgencyId agency) { return isBelow(plan.agencies, agency, viewer); };
    for (PlannedPatrol& p : plan.patrols)
        for (PlannedPost& post : p.posts)
            if (!seen(post.post.agency)) {
                post.post.promised = std::min(post.post.strength, post.assured());
                post.post.named.reset(); // told as part of what is promised
                post.crew.clear();
            }
    for (auto it = plan.officers.begin(); it != plan.officers.end();)
        it = seen(it->agency) ? std::next(it) : plan.officers.erase(it);
    const auto hidden = [&](const auto& row) { return !plan.officers.contains(row.officer); };
    std::erase_if(plan.duties, hidden);
    std::erase_if(plan.absences, hidden);
    std::erase_if(plan.functions, hidden);
    std::erase_if(plan.qualifications, hidden);
    std::erase_if(plan.restrictions, hidden);
    std::erase_if(plan.elsewhere, hidden);
    std::erase_if(plan.deputies, hidden);
    plan.overrides.clear();
    plan.ruleLimits.clear();
    plan.ruleProfiles.clear();
    plan.lateChanges.clear();
    plan.workedSundays.clear();
    plan.everybodysWork = false;
    return plan;
}

} // namespace streife
