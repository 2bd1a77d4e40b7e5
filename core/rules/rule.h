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
    bool overridable; ///< may somebody take it on?
    Findings (*check)(const PlanIndex&);
};

/// In the order of docs/cli.md.
[[nodiscard]] const std::vector<Rule>& allRules();
[[nodiscard]] const Rule* findRule(const QString& key);

/// Does a release speak of this finding, whatever its extent?
[[nodiscard]] bool concerns(const Override& released, const Finding& f);
/// The newest release that covers it: the finding is not worse than what was released.
[[nodiscard]] std::optional<Override> overrideOf(const Finding& f, const std::vector<Override>& overrides);
/// What has to be written to take the finding on as it is now.
[[nodiscard]] Override overrideFor(const Finding& f, OverrideReason reason, const QString& note);

/// Findings that belong to `plan.span`, by time, then gravity; neighbouring weeks are read, not reported.
[[nodiscard]] Findings check(const Plan& plan);

} // namespace streife
