// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/patrol.h"

namespace streife {

using OfferId = Id<struct OfferTag>;
using OfferUseId = Id<struct OfferUseTag>;

/// A window in which an authority has people for joint work: "Fr 18-22, 2 Kräfte, Dienstgruppe C". A promise of
/// strength to whoever plans a patrol inside it; only its own authority writes it.
struct Offer {
    OfferId id{1};
    AgencyId agency{1};
    QString unit; ///< as at a post: "Dienstgruppe C"
    TimeSpan span{{0}, {kMinuteMs}};
    int strength = 1; ///< 1..99
    QString note;

    bool operator==(const Offer&) const = default;
};

/// A post counts on people of an offer. Counts while the post is of the offer's authority and its patrol lies inside
/// the offer: the promise stays in the partner's own row.
struct OfferUse {
    OfferUseId id{1};
    OfferId offer{1};
    PostId post{1};
    int strength = 1;

    bool operator==(const OfferUse&) const = default;
};

/// With what is taken of it already.
struct PlannedOffer {
    Offer offer;
    int used = 0;

    [[nodiscard]] int left() const { return std::max(0, offer.strength - used); }
    bool operator==(const PlannedOffer&) const = default;
};

} // namespace streife
