// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

namespace streife {

// What check() and PlanChecker are made of.

struct RankedFinding {
    Finding finding;
    int rank; ///< place of its rule in allRules()
};

/// Appends what the rules about that subject find in the index.
void evaluate(const PlanIndex& index, RuleSubject subject, std::vector<RankedFinding>& out);
/// Those that belong to the plan's span in the order of check(), with the overrides that hold for them. Findings of one
/// officer, or of none, come in the order of their rule.
[[nodiscard]] Findings inOrder(const Plan& plan, const std::vector<const RankedFinding*>& found);

} // namespace streife
