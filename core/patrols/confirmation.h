// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/patrol.h"

#include <optional>
#include <vector>

namespace streife {

using ConfirmationId = Id<struct ConfirmationTag>;
using PhonePromiseId = Id<struct PhonePromiseTag>;

enum class Decision { Accept, Decline, Withdraw };

/// Zusage ("key") of one authority for one patrol, or that it declines or takes its key back. Rows are only added: the
/// newest of an authority by (hlc, site, counter) counts, and an accepting one only while its seal matches.
struct Confirmation {
    ConfirmationId id{1};
    PatrolId patrol{1};
    AgencyId agency{1};
    Decision decision = Decision::Accept;
    std::optional<Instant> at;
    QString by;                      ///< a function, never a person: "KOD Musterstadt, Einsatzplanung"
    QString seal;                    ///< sealOf() the patrol as it was decided about
    std::optional<AgencyId> steward; ///< who decided in the place of an authority without an install
    QString note;                    ///< why; travels to the partner
    QString alternatives;            ///< other times that would do, see alternativesText()

    bool operator==(const Confirmation&) const = default;
};

/// Other times offered with a refusal, as a cell holds them; what cannot be read is left out.
[[nodiscard]] QString alternativesText(const std::vector<TimeSpan>& times);
[[nodiscard]] std::vector<TimeSpan> alternativesOf(const Confirmation& confirmation);

/// "Fernmündlich zugesagt": a mark on the patrol that is printed, never the key of the other side.
struct PhonePromise {
    PhonePromiseId id{1};
    PatrolId patrol{1};
    AgencyId agency{1}; ///< who promised
    ShortText name = ShortText::fromStore({});
    QString function; ///< "Dienstgruppenleitung"
    std::optional<Instant> at;
    QString takenBy; ///< who was on the phone on this side

    bool operator==(const PhonePromise&) const = default;
};

} // namespace streife
