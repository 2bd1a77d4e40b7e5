// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/finding.h"
#include "core/rules/planindex.h"

namespace streife {

/// What the findings of a rule are about, so that an edit has only what it touches looked at again: each finding names
/// its officer (People), its patrol (Patrols), or records of the whole plan (Records).
enum class RuleSubject { People, Patrols, Records };

/// One line of the registry. A rule is a pure function of the plan; its severity is the default that a finding carries
/// unless the rule itself says less (not-on-duty).
struct Rule {
    const char* key;   ///< name in files and JSON, docs/cli.md
    const char* label; ///< for people, QT_TRANSLATE_NOOP("streife", …)
    Severity severity;
    bool overridable; ///< may somebody take it on?
    RuleSubject subject;
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

/// Findings that belong to `plan.span`, by time, gravity, rule, service number and key; neighbouring weeks are read,
/// not reported. Whoever checks one plan after the other uses PlanChecker.
[[nodiscard]] Findings check(const Plan& plan);
/// The same, of these people: what the rules about people say, with patrols as they might be (see PlanIndex).
[[nodiscard]] Findings checkPeople(const Plan& plan, const QSet<OfficerId>& people,
                                   std::span<const PlannedPatrol> instead = {});

} // namespace streife
