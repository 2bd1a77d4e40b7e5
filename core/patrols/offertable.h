// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/offer.h"
#include "core/store/table.h"

namespace streife {

template <> const Table<Offer>& tableOf<Offer>();
template <> const Table<OfferUse>& tableOf<OfferUse>();

} // namespace streife
