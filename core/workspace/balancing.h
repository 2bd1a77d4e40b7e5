// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/balance.h"
#include "core/reports/planreports.h"
#include "core/workspace/workspace.h"

namespace streife {

inline constexpr int kMostBalanceMonths = 36;

/// Of the months from `first` to `last`, any days of them; throws Error(Usage) for more than kMostBalanceMonths.
[[nodiscard]] Balance readBalance(Workspace& ws, QDate first, QDate last);
[[nodiscard]] ReportDocument balancePaper(Workspace& ws, QDate first, QDate last, const SheetOptions& options);

/// A record behind a number.
struct BalanceRecord {
    PatrolId patrol{1};
    TimeSpan span{{0}, {kMinuteMs}};
    QString title;  ///< "S 21 Abendstreife"
    QString reason; ///< in words
};
/// In the order of `patrols`; those that are gone meanwhile are left out.
[[nodiscard]] std::vector<BalanceRecord> balanceRecords(Workspace& ws, const std::vector<PatrolId>& patrols);

} // namespace streife
