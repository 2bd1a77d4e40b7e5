// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/dutyswapping.h"

#include "core/availability/availabilityservice.h"
#include "core/availability/availabilitytable.h"
#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/officers/officertable.h"
#include "core/patrols/patrolservice.h"
#include "core/planner/dutyswap.h"
#include "core/store/repository.h"

namespace streife {
namespace {

QString nameOf(Database& db, OfficerId id) {
    const auto officer = Records<Officer>(db).find(id);
    return officer ? officer->familyName.str() : QString();
}

} // namespace

void swapDuties(Workspace& ws, DutyId first, DutyId second) {
    const auto duty = [&](DutyId id) {
        const auto found = ws.read([&](Database& db) { return Records<Duty>(db).find(id); });
        if (!found)
            throwRecordGone(tableOf<Duty>());
        return *found;
    };
    const Duty a = duty(first);
    const Duty b = duty(second);
    if (a.officer == b.officer)
        throw Error(ErrorCode::Input, streife::tr("A swap needs duties of two people."));
    const DutySwap swap{a, b};
    const TimeSpan both(std::min(a.span.start(), b.span.start()), std::max(a.span.end(), b.span.end()));
    const Plan plan = ws.plan(both, Availability::None);
    const QString label = ws.read([&](Database& db) {
        return streife::tr("Swap duties of %1 and %2").arg(nameOf(db, a.officer), nameOf(db, b.officer));
    });
    ws.change(label, [&](Writer& w) {
        AvailabilityService duties(w);
        Duty forB = a;
        Duty forA = b;
        forB.officer = b.officer;
        forA.officer = a.officer;
        duties.save(a, forB);
        duties.save(b, forA);
        PatrolService patrols(w);
        for (const PlannedPatrol& p : plan.patrols)
            if (const PlannedPatrol after = swapped(p, swap); !(after == p))
                patrols.update(p.patrol.id, PatrolDraft::of(after));
    });
}

} // namespace streife
