// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/weekplan.h"
#include "core/rules/finding.h"

#include <QJsonArray>

namespace streife {

/// "breach", "warning", "info"
[[nodiscard]] QString severityKey(Severity severity);
/// Service number of an officer; "PI/1001" where two authorities of the plan use the same one.
[[nodiscard]] QString serviceNoKey(const Plan& plan, OfficerId officer);
/// Findings as `check --json` and `list findings --json` print them (docs/cli.md); empty members are null.
[[nodiscard]] QJsonArray findingsJson(const Findings& findings, const Plan& plan);

} // namespace streife
