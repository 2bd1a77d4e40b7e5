// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/planreports.h"

namespace streife {

// What the reply sheet and "what is asked of us" share: one authority is asked, and no people of another house are
// named.

/// A sheet about the authority in the plan's span.
[[nodiscard]] ReportSheet askedSheet(const Plan& plan, AgencyId agency, const QString& title, const SheetState& state,
                                     const SheetOptions& options);
/// Cells with which a row begins: day, time, patrol.
[[nodiscard]] std::vector<TableCell> whenAndWhat(const Plan& plan, const Patrol& patrol);
[[nodiscard]] std::vector<TableColumn> whenAndWhatColumns();

} // namespace streife
