// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/agency.h"

#include <QHash>

namespace streife {

/// Letter and colour of one authority on screen; the letter carries the meaning, the colour only helps.
struct AgencyMark {
    QChar letter;
    int colour = 4; ///< index into Colors::agency
    QString label;
};

/// A letter of its own for every agency of a plan: "P" for the police, else the first free letter of its label;
/// the same agencies always get the same letters.
[[nodiscard]] QHash<AgencyId, AgencyMark> agencyMarks(const QHash<AgencyId, Agency>& agencies);

} // namespace streife
