// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/weekplan.h"
#include "core/store/writer.h"

#include <QDate>

namespace streife {

/// Offers of the own authority, and of those that it keeps, and what anybody plans out of them.
///
/// What a post takes of an offer is a row of its own (OfferUse) that counts while it holds: nobody has to free an offer
/// when a patrol is moved, cancelled or deleted.
class OfferService {
public:
    static constexpr qint64 kLongestMinutes = 24 * 60;
    static constexpr int kMostRepeated = 53; ///< a year of weeks

    explicit OfferService(Writer& writer) : m_writer(writer) {}

    /// Its id is given here. With `until` the same on every following week's day up to that one, as offers of their
    /// own; wall times stay over the change of the clocks. Throws Error(Forbidden) for another authority's people and
    /// Error(Input) for impossible numbers and an offer that is there already (authority, unit, start).
    std::vector<OfferId> add(const Offer& offer, std::optional<QDate> until = {});
    /// Refused (Stale) where another value than `before` stands there now. What lies outside afterwards is open again.
    void change(const Offer& before, const Offer& after);
    void remove(OfferId id);

    /// Fills the patrol's posts of that authority on which nobody counts yet; what is left over becomes a post of its
    /// own. Throws Error(Input) where the patrol doesn't lie inside the offer, is cancelled, or less is left.
    void use(OfferId offer, PatrolId patrol, int strength);
    /// A patrol over the whole window: a post with all that is left of the offer, and an open one of `own`. Out of an
    /// own offer the open one is for the other authority, where there is one other only.
    PatrolId planFrom(OfferId offer, AgencyId own, const QString& title);

    /// How many people "take this one over" means: what the authority's posts there lack, else all that is left.
    [[nodiscard]] static int fitting(const PlannedOffer& offer, const PlannedPatrol& patrol);

private:
    void check(const Offer& offer) const;
    [[nodiscard]] PlannedOffer withRoom(OfferId id, int strength) const;
    [[nodiscard]] std::optional<AgencyId> partnerFor(AgencyId offering, AgencyId own) const;
    void take(const Offer& offer, const Post& post, int strength);

    Writer& m_writer;
};

} // namespace streife
