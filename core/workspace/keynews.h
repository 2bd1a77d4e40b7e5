// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/binding.h"
#include "core/workspace/history.h"

namespace streife {

/// What others have changed since an authority gave its key. Where the key still counts, it takes note of it; where it
/// has been reopened, this is what it would agree to now.
struct KeyNews {
    AgencyId agency;
    QStringList changes; ///< "Call sign: – → Streife 12", oldest first; what was taken back again is not among them

    bool operator==(const KeyNews&) const = default;
};

/// For each authority whose key was given, in the order of the keys; those with nothing to tell are left out. `history`
/// is that of the patrol.
[[nodiscard]] std::vector<KeyNews> newsSinceKeys(const History& history, const PatrolBinding& binding,
                                                 const QHash<AgencyId, Agency>& agencies);

} // namespace streife
