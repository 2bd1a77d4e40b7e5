// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worktime/rulelimit.h"

#include <optional>

namespace streife {

/// One number of a profile as it holds on a day, with where it comes from.
struct LimitLine {
    Id<struct LimitLineTag> id{1}; ///< place of its kind, from 1
    LimitKind kind = LimitKind::Rest;
    std::optional<RuleLimit>
        row; ///< of the house, of the program, or of the profile that is built on; none = not limited

    [[nodiscard]] bool ownOf(const QString& profile) const {
        return row && row->profile == profile && row->id.value() >= (qint64(1) << 32);
    }
    bool operator==(const LimitLine&) const = default;
};

/// All kinds in their order, also those that the profile does not limit.
[[nodiscard]] std::vector<LimitLine> limitLines(const std::vector<RuleProfile>& own,
                                                const std::vector<RuleLimit>& ownLimits, const QString& profile,
                                                QDate day);

} // namespace streife
