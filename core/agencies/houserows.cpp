// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/houserows.h"

#include "core/store/ownsides.h"

namespace streife {

HouseRows::HouseRows(Database& db, PartnershipId here) {
    const std::vector<OwnSide> sides = ownSides(db);
    for (const OwnSide& own : sides)
        if (own.agency > 0 && own.partnership == here.value())
            for (const OwnSide& other : sides)
                if (other.agency > 0 && other.agency != own.agency)
                    m_here.insert(AgencyId(other.agency), AgencyId(own.agency));
}

} // namespace streife
