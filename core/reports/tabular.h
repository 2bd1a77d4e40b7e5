// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportdocument.h"

namespace streife {

/// A section as rows and columns, for formats that know nothing else. A week and a month become one row per patrol.
[[nodiscard]] std::vector<TableSection> tablesOf(const Section& section);
/// Name of its spreadsheet tab: "KW 48-2026"
[[nodiscard]] QString tabName(const Section& section);

/// "K: Brandt (Führung)", one per line
[[nodiscard]] QString postsText(const PatrolBlock& block);
[[nodiscard]] QString visitsText(const PatrolBlock& block);

} // namespace streife
