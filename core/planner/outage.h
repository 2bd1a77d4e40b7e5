// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/candidates.h"

namespace streife {

/// A patrol that loses somebody, and who could go instead.
struct OutageHit {
    PatrolId patrol;
    size_t post = 0;                   ///< place among the patrol's posts
    std::vector<RankedOfficer> suited; ///< of the same authority, by the rules, best first
};

/// Live patrols that name the officer and overlap with the time; by start. Each reckons with the first proposal of
/// those before it, so that the first of every list can be taken together. `everybody` holds duties and absences of the
/// authority's people and the patrols around that time. Who stands in for the officer on that day comes first.
[[nodiscard]] std::vector<OutageHit> outageHits(const Plan& everybody, OfficerId officer, const TimeSpan& time);

} // namespace streife
