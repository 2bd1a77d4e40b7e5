// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hotspots/hotspot.h"
#include "core/store/writer.h"

#include <QMultiHash>

#include <optional>

namespace streife {

/// Hotspots with their closed spans; names are unique in a partnership.
class HotspotService {
public:
    explicit HotspotService(Writer& writer) : m_writer(writer) {}

    HotspotId add(const Hotspot& hotspot);
    void save(const Hotspot& before, const Hotspot& after);
    /// Refused while patrols that are still to come visit it.
    void remove(HotspotId id);
    /// Makes the closed spans exactly these.
    void setClosures(HotspotId id, const std::vector<TimeSpan>& spans);

private:
    void check(const Hotspot& hotspot);
    void readNames(PartnershipId partnership);

    Writer& m_writer;
    // Names of the partnership that was asked about last: an import of thousands asks for each.
    std::optional<PartnershipId> m_namesOf;
    QMultiHash<QString, HotspotId> m_names; ///< folded
};

} // namespace streife
