// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/agency.h"
#include "core/base/instant.h"

namespace streife {

using IssuedVersionId = Id<struct IssuedVersionTag>;

/// Ausgabe: what one house has hung on the wall or sent to its roster office, frozen.
struct IssuedVersion {
    IssuedVersionId id;
    AgencyId agency; ///< who issued it
    QString kind;    ///< "week" or "roster"
    QString subject; ///< "2026-W48"; of a roster: id of the agency as text
    int number = 1;  ///< counts per kind and subject
    QString label;   ///< "K-3"
    std::optional<Instant> issuedAt;
    QString planstand; ///< "AHORN 427", only of weeks
    QString content;   ///< JSON of what stood on the paper (core/issuing/issuedcontent.h)

    bool operator==(const IssuedVersion&) const = default;
};

} // namespace streife
