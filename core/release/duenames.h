// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/officers/officer.h"
#include "core/patrols/patrol.h"
#include "core/release/namerelease.h"

#include <QHash>

namespace streife {

/// A post and who stands on it, as far as names go.
struct NamedPost {
    Patrol patrol;
    Post post;
    std::vector<OfficerId> crew; ///< by position
    bool kept = false;           ///< of an authority that is kept here: its names may have been typed from its answer
};

/// The release that holds for an authority: its own row, else that of the nearest one above it; none where nobody has
/// decided. Of two rows after a merge the newer one counts.
[[nodiscard]] std::optional<NameRelease> releaseOf(AgencyId agency, const std::vector<NameRelease>& releases,
                                                   const QHash<AgencyId, Agency>& agencies);

/// What partners are to see of the people on a post at `now`, empty = nothing; none where what stands there stays: the
/// patrol is over, or nobody is on the post and the names were typed for it. Never more than the release
/// says: whoever has no call name is not named by another one.
[[nodiscard]] std::optional<QString> dueNames(const NamedPost& post, const NameRelease& release,
                                              const QHash<OfficerId, Officer>& officers, Instant now, int dayBorder);

} // namespace streife
