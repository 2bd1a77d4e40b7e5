// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/sheetframe.h"

namespace streife {

/// Pages of a week in the largest type at which it fits on one page; where none does, the fewest pages in the largest
/// type that needs no more of them. Days that go on carry "(Fortsetzung)"; patrols are never cut.
[[nodiscard]] std::vector<PageLayout> layoutWeek(const WeekGrid& week, const SheetFrame& frame, Paper paper,
                                                 const Typesetter& type);

} // namespace streife
