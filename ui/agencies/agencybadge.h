// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/agency.h"

#include <QHash>

namespace streife {

/// Letter and colour of one authority on screen; the letter carries the meaning, the colour only helps.
struct AgencyBadge {
    QString letter;
    int colour = 4; ///< index into Colors::agency
    QString label;

    bool operator==(const AgencyBadge&) const = default;
};

/// A letter of its own for every agency of a plan, the same as on paper; an older agency never loses its letter to a
/// younger one.
[[nodiscard]] QHash<AgencyId, AgencyBadge> agencyBadges(const QHash<AgencyId, Agency>& agencies);

} // namespace streife
