// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hotspots/hotspot.h"

#include "core/base/enumtext.h"

namespace streife {

template <> const std::vector<EnumEntry<HotspotKind>>& enumEntries<HotspotKind>() {
    using enum HotspotKind;
    static const std::vector<EnumEntry<HotspotKind>> all{
        {Objective, "objective", QT_TRANSLATE_NOOP("streife", "hotspot")},
        {Fear, "fear", QT_TRANSLATE_NOOP("streife", "place of fear")},
        {Complaint, "complaint", QT_TRANSLATE_NOOP("streife", "complaint hotspot")},
        {Watch, "watch", QT_TRANSLATE_NOOP("streife", "watch spot")},
    };
    return all;
}

} // namespace streife
