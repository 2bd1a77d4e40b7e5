// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hotspots/hotspot.h"
#include "core/store/table.h"

namespace streife {

template <> const Table<Hotspot>& tableOf<Hotspot>();
template <> const Table<HotspotClosure>& tableOf<HotspotClosure>();

} // namespace streife
