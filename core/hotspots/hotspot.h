// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geopoint.h"
#include "core/base/instant.h"
#include "core/partnership/partnership.h"

namespace streife {

using HotspotId = Id<struct HotspotTag>;
using HotspotClosureId = Id<struct HotspotClosureTag>;

/// Brennpunkt · Angstraum · Beschwerdehotspot · Beobachtungsort
enum class HotspotKind { Objective, Fear, Complaint, Watch };

struct Hotspot {
    HotspotId id;
    PartnershipId partnership;
    ShortText name;
    QString category; ///< theme, "Trinkerszene"
    HotspotKind kind = HotspotKind::Objective;
    std::optional<GeoPoint> where;
    int visitsPerWeek = 0;   ///< presence target; 0 = none
    int minutesPerVisit = 0; ///< presence target
    QString windows;         ///< canonical text of core/hotspots/windows.h, empty = any time

    bool operator==(const Hotspot&) const = default;
};

/// A span in which visiting makes no sense (fenced off, fair, building works).
struct HotspotClosure {
    HotspotClosureId id;
    HotspotId hotspot;
    TimeSpan span;

    bool operator==(const HotspotClosure&) const = default;
};

} // namespace streife
