// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/weekplan.h"

namespace streife {

/// The plan as an authority of another house sees it: of everybody else's people the strength and what was released of
/// their names, no person, duty, absence, qualification or finding of theirs. For paper and files that are handed over.
[[nodiscard]] Plan partnerView(Plan plan, AgencyId viewer);

} // namespace streife
