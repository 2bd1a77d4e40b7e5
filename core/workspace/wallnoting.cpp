// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/wallnoting.h"

#include "core/base/tr.h"
#include "core/patrols/patrolservice.h"

namespace streife {

QSet<AgencyId> wallNoteAgencies(const Workspace& ws, const Plan& plan) {
    return ownAgencies(plan.agencies, ws.ownAgencyId());
}

QString wallNoteLabel(const WallNote& note) {
    return streife::tr("Note from the wall: %1").arg(note.about);
}

void writeWallNote(Workspace& ws, const WallNote& note) {
    ws.change(wallNoteLabel(note), [&](Writer& w) {
        PatrolService service(w);
        for (const WallNote::Wanted& wanted : note.wanted)
            service.update(wanted.patrol, wanted.seen, wanted.draft);
    });
}

} // namespace streife
