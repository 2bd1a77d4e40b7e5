// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/agency.h"

namespace streife {

class Writer;

using SavedMappingId = Id<struct SavedMappingTag>;

/// How one authority's spreadsheets are read: saved once, used at every import.
struct SavedMapping {
    SavedMappingId id;
    AgencyId agency;
    QString kind; ///< "staff", "duties", … ; "roster" for the way back
    ShortText name;
    QString mapping; ///< JSON as in the file given with --map

    bool operator==(const SavedMapping&) const = default;
};

/// Saves under this name; a mapping of the same authority, kind and name is replaced.
void saveMapping(Writer& writer, AgencyId agency, const QString& kind, const QString& name, const QString& mapping);

} // namespace streife
