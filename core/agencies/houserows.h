// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/agency.h"
#include "core/store/database.h"

#include <QHash>

namespace streife {

/// Our authority has a row in each partnership of the file, and each of its people belongs to one of these rows,
/// whichever partnership they were entered in. To the one that is worked in, all of them are its people.
class HouseRows {
public:
    /// The caller holds the read transaction.
    HouseRows(Database& db, PartnershipId here);

    /// Our row of this partnership for that of any other; everybody else stays who they are.
    [[nodiscard]] AgencyId here(AgencyId agency) const { return m_here.value(agency, agency); }

private:
    QHash<AgencyId, AgencyId> m_here;
};

} // namespace streife
