// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/weekplan.h"

namespace streife::test {

/// A made-up week (KW 48/2026) as values: three authorities, eleven patrols from Monday to Sunday, one night patrol,
/// one open post, one cancelled patrol, one pair side by side.
[[nodiscard]] Plan sampleWeek();

inline const QDate kSampleMonday(2026, 11, 23);

} // namespace streife::test
