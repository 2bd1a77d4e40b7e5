// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/officers/officer.h"
#include "core/patrols/patrol.h"

namespace streife {

using OverrideId = Id<struct OverrideTag>;

/// Why somebody goes on in spite of a finding.
enum class OverrideReason {
    OperationalNeed,   ///< zwingende dienstliche Gründe
    Exceptional,       ///< außergewöhnlicher Fall, ArbZG § 14
    CompensatoryRest,  ///< Ausgleichsruhezeit ist geplant
    Agreement,         ///< Tarifvertrag oder Dienstvereinbarung
    BreakPlanned,      ///< Pause ist eingeplant
    LegallyReviewed,   ///< rechtlich geprüft, with a file reference
    RosterBeingMended, ///< Dienstplan wird berichtigt
    Other,             ///< with a note
};

/// Freigabe: a person of the house takes a finding on. House data. It counts as long as the finding is not worse than
/// what was released.
struct Override {
    OverrideId id{1};
    QString rule; ///< "rest-time"
    std::optional<PatrolId> patrol;
    std::optional<OfficerId> officer;
    std::optional<Instant> at; ///< start of the later shift where no patrol is involved
    int amount = 0;            ///< minutes or number that was released
    bool breach = false;       ///< released as a breach; a warning that becomes one is worse
    OverrideReason reason = OverrideReason::OperationalNeed;
    QString note; ///< free text, "Az. 32-12/2026"
    QString by;   ///< who released it
    std::optional<Instant> madeAt;

    bool operator==(const Override&) const = default;
};

} // namespace streife
