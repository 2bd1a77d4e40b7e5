// SPDX-License-Identifier: GPL-3.0-or-later
// What a planner does to several patrols at once.
#include "core/patrols/patrolservice.h"
#include "core/workspace/workspace.h"
#include "ui/patrols/patrolcommands.h"
#include "ui/support/movedspan.h"
#include "ui/support/prompts.h"

namespace streife {

bool PatrolCommands::moveAll(const std::vector<const PlannedPatrol*>& patrols, int days, int minutes) {
    return m_prompts.guarded(m_window, [&] {
        m_workspace.change(tr("Move %n patrol(s)", nullptr, int(patrols.size())), [&](Writer& w) {
            PatrolService service(w);
            for (const PlannedPatrol* p : patrols) {
                const PatrolDraft seen = PatrolDraft::of(*p);
                service.update(p->patrol.id, seen, seen.movedTo(shifted(p->patrol.span, {days, minutes})));
            }
        });
    });
}

std::vector<PatrolId> PatrolCommands::copyAll(const std::vector<const PlannedPatrol*>& patrols, int days) {
    std::vector<PatrolDraft> drafts;
    drafts.reserve(patrols.size());
    for (const PlannedPatrol* p : patrols)
        drafts.push_back(copyOf(*p, movedDays(p->patrol.span, days)));
    std::vector<PatrolId> made;
    const bool done = m_prompts.guarded(m_window, [&] {
        m_workspace.change(tr("Copy %n patrol(s)", nullptr, int(drafts.size())), [&](Writer& w) {
            PatrolService service(w);
            made.clear();
            for (const PatrolDraft& draft : drafts)
                made.push_back(service.create(m_workspace.partnershipId(), draft));
        });
    });
    return done ? made : std::vector<PatrolId>{};
}

bool PatrolCommands::setStateOfAll(const std::vector<const PlannedPatrol*>& patrols, PatrolState state) {
    const int n = int(patrols.size());
    const QString step = state == PatrolState::Cancelled ? tr("Cancel %n patrol(s)", "call patrols off", n)
                                                         : tr("Reinstate %n patrol(s)", nullptr, n);
    return m_prompts.guarded(m_window, [&] {
        m_workspace.change(step, [&](Writer& w) {
            PatrolService service(w);
            for (const PlannedPatrol* p : patrols) {
                const PatrolDraft seen = PatrolDraft::of(*p);
                PatrolDraft wanted = seen;
                wanted.state = state;
                service.update(p->patrol.id, seen, wanted);
            }
        });
    });
}

bool PatrolCommands::removeAll(const std::vector<const PlannedPatrol*>& patrols) {
    return m_prompts.guarded(m_window, [&] {
        m_workspace.change(tr("Delete %n patrol(s)", nullptr, int(patrols.size())), [&](Writer& w) {
            PatrolService service(w);
            for (const PlannedPatrol* p : patrols)
                service.remove(p->patrol.id);
        });
    });
}

} // namespace streife
