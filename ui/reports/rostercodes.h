// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/rosterreport.h"

#include <QStringList>

namespace streife {

/// Rules for shift codes as lines of text: "N1 = 17:00-06:00", "WE = Sa-So", "WN = Sa, So 17:00-06:00".
[[nodiscard]] QString codeLines(const std::vector<RosterMapping::CodeRule>& rules);
/// And back; `problem` names the first line that says something else.
[[nodiscard]] std::vector<RosterMapping::CodeRule> codesFrom(const QStringList& lines, QString& problem);

} // namespace streife
