// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/offerservice.h"
#include "core/workspace/workspace.h"

namespace streife {

// Each is one step that can be undone; refusals as in OfferService.

std::vector<OfferId> addOffer(Workspace& ws, const Offer& offer, std::optional<QDate> until = {});
void changeOffer(Workspace& ws, const Offer& before, const Offer& after);
void removeOffer(Workspace& ws, OfferId offer);
/// Without `strength`: what the authority's posts there lack, else all that is left. Gives how many it were.
int useOffer(Workspace& ws, OfferId offer, PatrolId patrol, std::optional<int> strength = {});
PatrolId planFromOffer(Workspace& ws, OfferId offer, const QString& title = {});

/// "PI@2026-11-27T18:00", with a unit "PI/Dienstgruppe C@2026-11-27T18:00".
[[nodiscard]] QString offerKey(const Offer& offer, const QString& agency);
/// By such a key; short or long name, the unit only where two offers start then. Throws Error(NotFound) or, naming
/// both, Error(Input).
[[nodiscard]] OfferId offerNamed(Workspace& ws, const QString& key);

} // namespace streife
