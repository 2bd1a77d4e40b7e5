// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/situation/incident.h"
#include "core/store/writer.h"

namespace streife {

/// Checksum of a batch, hex: BLAKE2b-256 over its incidents in the order of their references. Rows written by another
/// install or restored from a backup must give the same one.
[[nodiscard]] QString incidentHash(std::vector<Incident> incidents);

/// Writes a delivery: the batch into the journal, its incidents beside it as mass data.
IncidentBatch writeIncidents(Writer& writer, PartnershipId partnership, const ShortText& source,
                             const std::vector<Incident>& incidents);

/// The incidents of a batch, by reference.
[[nodiscard]] std::vector<Incident> incidentsOf(Database& db, IncidentBatchId batch);

} // namespace streife
