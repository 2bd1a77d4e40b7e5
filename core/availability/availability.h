// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/officers/officer.h"

namespace streife {

using DutyId = Id<struct DutyTag>;
using AbsenceId = Id<struct AbsenceTag>;
using RestrictionId = Id<struct RestrictionTag>;

enum class DutyKind { Dienst, Bereitschaft, Rufbereitschaft, Lehrgang };

/// A shift of the house's own roster.
struct Duty {
    DutyId id;
    OfficerId officer;
    TimeSpan span;
    DutyKind kind = DutyKind::Dienst;
    QString shift; ///< the house's own code: "F", "S2", "ND"

    bool operator==(const Duty&) const = default;
};

/// Not available. The reason is never asked and there is no field for it.
struct Absence {
    AbsenceId id;
    OfficerId officer;
    TimeSpan span;

    bool operator==(const Absence&) const = default;
};

enum class RestrictionKind { NoNight, NoWeekend, NoLateShift, NoOutdoor };

/// "keine Nacht": a limit without a reason.
struct Restriction {
    RestrictionId id;
    OfficerId officer;
    RestrictionKind kind = RestrictionKind::NoNight;
    QDate validFrom;  ///< null = since ever
    QDate validUntil; ///< last day, null = unlimited

    bool operator==(const Restriction&) const = default;
};

} // namespace streife
