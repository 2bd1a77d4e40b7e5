// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worktime/limitlines.h"

#include <algorithm>

namespace streife {
namespace {

/// The newest row of that profile and kind that holds; null where there is none.
const RuleLimit* newest(const std::vector<RuleLimit>& rows, const QString& profile, LimitKind kind, QDate day) {
    const RuleLimit* found = nullptr;
    for (const RuleLimit& row : rows)
        if (row.profile == profile && row.kind == kind && row.holdsOn(day)
            && (!found || found->validFrom < row.validFrom))
            found = &row;
    return found;
}

} // namespace

std::vector<LimitLine> limitLines(const std::vector<RuleProfile>& own, const std::vector<RuleLimit>& ownLimits,
                                  const QString& profile, QDate day) {
    QStringList from{profile};
    const auto known = [&](const std::vector<RuleProfile>& all) {
        const auto it = std::find_if(all.begin(), all.end(), [&](const RuleProfile& p) { return p.key == profile; });
        if (it != all.end() && !it->basedOn.isEmpty() && it->basedOn != profile)
            from << it->basedOn;
    };
    known(own);
    known(shippedProfiles());
    std::vector<LimitLine> out;
    for (int i = 0; i < kLimitKinds; ++i) {
        LimitLine line{Id<LimitLineTag>(i + 1), LimitKind(i), {}};
        for (const QString& key : from)
            for (const auto* rows : {&ownLimits, &shippedLimits()})
                if (const RuleLimit* row = line.row ? nullptr : newest(*rows, key, line.kind, day))
                    line.row = *row;
        out.push_back(std::move(line));
    }
    return out;
}

} // namespace streife
