// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/balance.h"
#include "core/reports/planreports.h"

namespace streife {

/// Bilanz: what became of the patrols, by month and reason. No person is in it.
[[nodiscard]] ReportDocument balanceReport(const Plan& plan, const Balance& balance, const SheetState& state,
                                           const SheetOptions& options);

} // namespace streife
