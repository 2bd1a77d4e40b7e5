// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partnership/partnership.h"
#include "core/powers/power.h"
#include "core/reports/reportdocument.h"

namespace streife {

/// The table of powers as paper or sheet; its csv and xlsx come back as they are by the import.
[[nodiscard]] ReportDocument powersReport(const Partnership& partnership, const std::vector<Power>& powers,
                                          Instant now);

} // namespace streife
