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

struct CheckOptions {
    /// Replaces the severity of all findings of a rule.
    QHash<QString, Severity> severities;
    /// Only these rules; empty = all.
    QSet<QString> only;
    /// Only findings about these people (or, where a finding is about no person, these patrols). Gives exactly the
    /// part of a full check that an edit can have changed, if `focus` names the crews before and after it.
    std::optional<RuleFocus> focus;
};

/// Findings that belong to `plan.span`, by time, then gravity; neighbouring weeks are read, not reported.
[[nodiscard]] Findings check(const Plan& plan, const CheckOptions& options = {});

/// The patrols and everybody named in them.
[[nodiscard]] RuleFocus focusOn(const Plan& plan, const QSet<PatrolId>& patrols);

} // namespace streife
