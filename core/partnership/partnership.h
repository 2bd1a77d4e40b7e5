// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/shorttext.h"
#include "core/base/week.h"

#include <QString>

namespace streife {

using PartnershipId = Id<struct PartnershipTag>;

/// What two or more authorities have agreed on; one file may hold several. The same row in every partner's file.
struct Partnership {
    PartnershipId id;
    ShortText name;
    QString land;                      ///< two letters, "NW"
    QString municipality;              ///< decides about local holidays, "Hamm"
    QString zone;                      ///< area of the agreement in words, may be empty
    int dayBorder = kDefaultDayBorder; ///< minutes after midnight at which the service day begins
    QString marking;                   ///< line on top of every page, empty = none

    bool operator==(const Partnership&) const = default;
};

} // namespace streife
