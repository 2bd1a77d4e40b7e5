// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/planindex.h"
#include "core/worktime/workrules.h"

namespace streife {

/// A duty, or a patrol of this or another partnership, as working time. Exactly one of the three is set.
struct WorkPart {
    TimeSpan span; ///< of an aborted patrol until then
    const Duty* duty = nullptr;
    const PlannedPatrol* patrol = nullptr;
    const OtherBooking* elsewhere = nullptr;
};

/// Schicht: parts without a gap that is long enough to end it.
struct WorkedShift {
    std::vector<WorkPart> parts; ///< by start
    Instant start;
    Instant end;
    qint64 workedMs = 0; ///< without the gaps; what overlaps counts once
    QDate day;           ///< civil day of the start

    [[nodiscard]] TimeSpan span() const { return {start, end}; }
};

/// What one officer works, with the limits that hold for this person.
struct PersonWork {
    const Officer* officer;
    const ProfileLimits* limits; ///< never null
    std::vector<WorkedShift> shifts;
};

/// Of everybody who has a patrol in the plan and works by a profile; with `everybody` also of those with duties alone.
/// Rufbereitschaft is no working time, failed patrols did not take place.
[[nodiscard]] std::vector<PersonWork> workedShifts(const PlanIndex& index, const WorkRules& rules);

enum class ShiftClass { Day, Early, Late, Night };
[[nodiscard]] ShiftClass classOf(const WorkedShift& shift, const ProfileLimits& limits);

// Words and places for findings about shifts.

/// Key of a part for `other`: of a patrol its own, of a duty "1001@2026-11-27T14:00".
[[nodiscard]] QString partKey(const WorkPart& part, const Officer& officer);
/// "duty S Fr 27.11. 14:00–22:00", "S 19 Abendstreife, Fr 27.11. 18:00–22:00"
[[nodiscard]] QString partText(const Plan& plan, const WorkPart& part);

/// The part that touches the start of the shift: a patrol before a duty.
[[nodiscard]] const WorkPart& firstPart(const WorkedShift& shift);
[[nodiscard]] const WorkPart& lastPart(const WorkedShift& shift);
/// The last patrol of this partnership in it, null where there is none.
[[nodiscard]] const WorkPart* lastPatrol(const WorkedShift& shift);

} // namespace streife
