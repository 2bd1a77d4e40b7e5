// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/weekplan.h"
#include "core/strength/strengthtarget.h"

namespace streife {

/// Soll against available people for one shift of one day. Counts only: nobody is named here.
struct StrengthRow {
    StrengthTarget target;
    QDate date;      ///< civil day on which the shift begins
    TimeSpan window; ///< as instants: 7 or 9 hours for a night of the clock change
    int available = 0;
    int bound = 0; ///< of these on a patrol at some minute of the shift
    bool holiday = false;

    [[nodiscard]] int missing() const { return std::max(0, target.strength - available); }
    [[nodiscard]] int free() const { return available - bound; }
    bool operator==(const StrengthRow&) const = default;
};

/// For every service day of the plan's span, by date, start, then the order of `targets`. The plan needs the duties and
/// absences of everybody. docs/rules.md says who is available.
[[nodiscard]] std::vector<StrengthRow> strengthOf(const std::vector<StrengthTarget>& targets, const Plan& plan);

/// The first civil day of a plan's span and the one after the last.
[[nodiscard]] std::pair<QDate, QDate> daysOf(const Plan& plan);

} // namespace streife
