// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace streife {

/// Somebody cannot come; why is never asked.
struct Outage {
    OfficerId officer;
    TimeSpan time;
    struct Change {
        PatrolId patrol;
        std::optional<OfficerId> instead; ///< none: the place stays open
    };
    std::vector<Change> changes;
};

/// The absence and who goes instead, as one step that can be undone. Replacing an own person reopens no key. Throws
/// Error(Forbidden) for people of another authority.
void reportOutage(Workspace& ws, const Outage& outage);

} // namespace streife
