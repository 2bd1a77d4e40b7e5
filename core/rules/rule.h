// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/finding.h"
#include "core/rules/planindex.h"

namespace streife {

/// One line of the registry. A rule is a pure function of the plan; its severity is the default that a finding carries
/// unless the rule itself says less (not-on-duty).
struct Rule {
    const char* key;   ///< name in files and JSON, docs/cli.md
    const char* label; ///< for people, QT_TRANSLATE_NOOP("streife", …)
    Severity severity;
    Findings (*check)(const PlanIndex&);
};

/// In the order of docs/cli.md.
[[nodiscard]] const std::vector<Rule>& allRules();
[[nodiscard]] const Rule* findRule(const QString& key);

/// Findings that belong to `plan.span`, by time, then gravity; neighbouring weeks are read, not reported.
[[nodiscard]] Findings check(const Plan& plan);

} // namespace streife
