// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/geopoint.h"
#include "core/base/instant.h"
#include "core/partnership/partnership.h"

namespace streife {

using IncidentBatchId = Id<struct IncidentBatchTag>;

/// Immutable delivery of incidents; the batch row is synced, its incidents are mass data beside the journal.
struct IncidentBatch {
    IncidentBatchId id;
    PartnershipId partnership;
    ShortText source;
    int rows = 0;
    QString hash; ///< hex, over the incidents in the order of their references

    bool operator==(const IncidentBatch&) const = default;
};

/// Vorfall: place, theme, time and count, never a person.
struct Incident {
    QString reference; ///< unique within its source
    QString category;
    Instant occurredAt;
    std::optional<Instant> until; ///< of interval times
    std::optional<GeoPoint> where;
    int count = 1;

    bool operator==(const Incident&) const = default;
};

} // namespace streife
