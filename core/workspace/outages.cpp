// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/outages.h"

#include "core/availability/availabilityservice.h"
#include "core/availability/availabilitytable.h"
#include "core/base/tr.h"
#include "core/officers/officertable.h"
#include "core/patrols/patrolservice.h"
#include "core/store/repository.h"

namespace streife {
namespace {

/// Where a longer absence stands already, there is nothing to add.
bool coveredAlready(Writer& w, const Outage& outage) {
    for (const Absence& a : Records<Absence>(w.db()).where("officer=?1", outage.officer.value()))
        if (a.span.contains(outage.time))
            return true;
    return false;
}

void replace(PatrolService& service, const PlannedPatrol& patrol, OfficerId gone, std::optional<OfficerId> instead) {
    PatrolDraft draft = PatrolDraft::of(patrol);
    for (PostDraft& post : draft.posts) {
        const auto place = std::find(post.crew.begin(), post.crew.end(), gone);
        if (place == post.crew.end())
            continue;
        if (instead)
            *place = *instead;
        else
            post.crew.erase(place);
    }
    service.update(patrol.patrol.id, draft);
}

} // namespace

void reportOutage(Workspace& ws, const Outage& outage) {
    const auto officer = ws.read([&](Database& db) { return Records<Officer>(db).find(outage.officer); });
    const QString name = officer ? officer->familyName.str() : QString();
    ws.change(streife::tr("Outage of %1", "officer").arg(name), [&](Writer& w) {
        if (!coveredAlready(w, outage))
            AvailabilityService(w).add(Absence{w.newId<Absence>(), outage.officer, outage.time});
        PatrolService patrols(w);
        for (const Outage::Change& change : outage.changes)
            if (const auto patrol = readPatrol(w.db(), change.patrol))
                replace(patrols, *patrol, outage.officer, change.instead);
    });
}

} // namespace streife
