// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/keyhindrance.h"

#include "core/rules/rules.h"

namespace streife {

QHash<PatrolId, QString> bookedTwice(const Plan& plan, AgencyId agency, const QSet<PatrolId>& patrols) {
    QHash<QString, PatrolId> byKey;
    QSet<OfficerId> people;
    for (const PlannedPatrol& p : plan.patrols) {
        byKey.insert(p.patrol.key.str(), p.patrol.id);
        if (patrols.contains(p.patrol.id))
            for (const PlannedPost& post : p.posts)
                if (post.post.agency == agency)
                    for (const CrewMember& member : post.crew)
                        people.insert(member.officer);
    }
    QHash<PatrolId, QString> out;
    for (const Finding& f : checkDoubleBooking(PlanIndex(plan))) {
        if (!f.officer || !people.contains(*f.officer))
            continue;
        if (f.patrol && patrols.contains(*f.patrol))
            out.insert(*f.patrol, f.text);
        if (const auto other = byKey.constFind(f.other); other != byKey.cend() && patrols.contains(*other))
            out.insert(*other, f.text);
    }
    return out;
}

} // namespace streife
