// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/agency.h"

namespace streife {

using NameReleaseId = Id<struct NameReleaseTag>;

/// What partners see of the people on an authority's posts (design §5).
enum class NameMode { Strength, CallName, Name };

/// An authority's own decision about its people; without a row: strength only.
struct NameRelease {
    NameReleaseId id{1};
    AgencyId agency{1};
    NameMode mode = NameMode::Strength;
    int days = 0; ///< shown from so many days before the patrol's service day, 0..366

    static constexpr int kMaxDays = 366;
    bool operator==(const NameRelease&) const = default;
};

} // namespace streife
