// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/mends.h"

namespace streife {

/// What could be tried about visits that do not fit, best first: another time for one, a later end, one visit less.
[[nodiscard]] std::vector<Mend> visitMends(const Finding& finding, const PatrolDraft& draft, const Plan& plan);

/// The same patrol at shorter times. Unlike movedTo() its visits stay where they are in the day, as far as they fit.
[[nodiscard]] PatrolDraft cutTo(const PatrolDraft& draft, const TimeSpan& span);

} // namespace streife
