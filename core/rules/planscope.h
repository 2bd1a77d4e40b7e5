// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/officers/officer.h"
#include "core/patrols/patrol.h"

#include <QSet>

namespace streife {

/// A part of a plan that is looked at alone. What is found about a person depends on this person's rows and patrols,
/// what is found about a patrol on the patrol and the rows of those named in it.
struct PlanScope {
    QSet<OfficerId> people;
    QSet<PatrolId> patrols;

    [[nodiscard]] bool empty() const { return people.isEmpty() && patrols.isEmpty(); }
};

} // namespace streife
