// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/patrols/board.h"
#include "ui/support/listmodel.h"

namespace streife {

/// A patrol as a line: the list twin of the board says the same in words.
struct PatrolLine {
    PatrolId id;
    TimeSpan span;
    QString key, callSign, title, crew, places;
    int open = 0;
    int breaches = 0;
    int warnings = 0;
    bool cancelled = false;

    bool operator==(const PatrolLine&) const = default;
};

using FindingLineId = Id<struct FindingLineTag>;

/// A finding as a line; `id` is only its place in the list.
struct FindingLine {
    FindingLineId id;
    Finding finding;
    QString patrol, officer;

    bool operator==(const FindingLine&) const = default;
};

[[nodiscard]] std::vector<PatrolLine> patrolLines(const Plan& plan, const Findings& findings);
[[nodiscard]] std::vector<FindingLine> findingLines(const Plan& plan, const Findings& findings);
[[nodiscard]] std::vector<Column<PatrolLine>> patrolColumns();
[[nodiscard]] std::vector<Column<FindingLine>> findingColumns();

} // namespace streife
