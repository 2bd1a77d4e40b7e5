// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace streife {

/// What becomes of a patrol whose people one authority needs elsewhere.
enum class StandDownStep {
    Alone,    ///< the others go without them
    Postpone, ///< asked anew, another day
    Cancel,   ///< nobody goes
};

/// Lageabsage: one authority takes all its people off the patrols of some hours, for one reason.
struct StandDown {
    AgencyId agency;
    QString reason; ///< travels to the partner
    struct Step {
        PatrolId patrol;
        StandDownStep step = StandDownStep::Alone;
        std::optional<TimeSpan> to = {}; ///< with Postpone
    };
    std::vector<Step> steps;
};

/// One step that can be undone: names and promises of the authority go, its keys are taken back with the reason, and
/// each patrol goes the way that was chosen. A patrol that goes alone has its outcome noted. Throws Error(Forbidden)
/// for an authority that is neither ours nor kept by us.
void standDown(Workspace& ws, const StandDown& standDown);

/// Live patrols that overlap with the time and have a post of the authority; by start.
[[nodiscard]] std::vector<const PlannedPatrol*> standDownHits(const Plan& plan, AgencyId agency, const TimeSpan& time);
/// A week later by the wall clock: what Postpone proposes.
[[nodiscard]] TimeSpan weekLater(const TimeSpan& span);
/// To be read out on the phone.
[[nodiscard]] QString phoneText(const Plan& plan, const StandDown& standDown, const QString& house);

} // namespace streife
