// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/democity.h"
#include "core/store/writer.h"

#include <vector>

namespace streife {

/// One big action of the demo; to be run in order, each in a transaction of its own or all in one.
struct DemoStep {
    QString label;
    std::function<void(Writer&)> work;
};

/// What a file of the demo is founded with.
struct DemoFounding {
    QString partnership, land, municipality, agency, agencyShort;
    AgencyKind kind;
};
[[nodiscard]] DemoFounding demoFounding();

/// The fictional city for a file that was founded and is otherwise empty. The steps share their state: run each once.
[[nodiscard]] std::vector<DemoStep> demoSteps(const DemoSpec& spec);

} // namespace streife
