// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/agency.h"
#include "core/store/ownsides.h"
#include "core/store/writer.h"

namespace streife {

/// What a new file begins with.
struct Founding {
    QString partnership;
    QString land;
    QString municipality;
    QString agency;
    QString agencyShort; ///< empty = derived from the name ("KOD Musterstadt" → "KOD")
    AgencyKind kind = AgencyKind::Ordnungsamt;
};

/// Writes the partnership and our authority's row in it; the first one becomes the author of this action.
OwnSide foundSide(Writer& writer, const Founding& founding);
/// The side to work on: of the partnership with this name, empty = the one that the file was founded with. Throws
/// Error(NotFound) listing what there is, Error(Damaged) where there is none.
[[nodiscard]] OwnSide chooseSide(Database& db, const QString& partnership);

} // namespace streife
