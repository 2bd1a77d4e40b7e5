// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/roundcount.h"

#include "core/base/localtime.h"
#include "core/patrols/binding.h"

#include <algorithm>

namespace streife {

RoundCount countRound(const PlanningDue& due, const std::vector<PlannedPatrol>& patrols,
                      const QHash<AgencyId, Agency>& agencies, int dayBorder) {
    const TimeSpan span(serviceDaySpan(due.period.first, dayBorder).start(),
                        serviceDaySpan(due.period.last, dayBorder).end());
    RoundCount out;
    for (const PlannedPatrol& p : patrols) {
        if (!span.contains(p.patrol.span.start()) || p.patrol.state == PatrolState::Cancelled)
            continue;
        const PatrolBinding binding = bindingOf(p, agencies);
        const auto asked = [&](const AgencyKey& k) { return isBelow(agencies, k.agency, due.agency); };
        if (std::none_of(binding.keys.begin(), binding.keys.end(), asked))
            continue;
        ++out.all;
        out.unbound += binding.state == Binding::Bound ? 0 : 1;
        out.unanswered += std::any_of(binding.keys.begin(), binding.keys.end(), [&](const AgencyKey& k) {
            return asked(k) && k.state != KeyState::Given && k.state != KeyState::Declined;
        });
    }
    return out;
}

} // namespace streife
