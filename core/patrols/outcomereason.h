// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

namespace streife {

/// Why a patrol did not take place as it was agreed.
enum class OutcomeReason { Other, Staff, Operation, Weather, Partner, Vehicle, Occasion };

struct ReasonText {
    OutcomeReason reason = OutcomeReason::Other;
    QString words; ///< what somebody added, may be empty

    bool operator==(const ReasonText&) const = default;
};

/// As `patrol.outcome_reason` holds it: "weather", "weather: Glatteis", and words alone for another reason; empty =
/// nobody has said. Words that older versions wrote are read as another reason.
[[nodiscard]] QString storedReason(const ReasonText& reason);
/// none for an empty text
[[nodiscard]] std::optional<ReasonText> reasonOf(const QString& stored);
/// "severe weather: Glatteis", for people; empty for an empty text
[[nodiscard]] QString reasonWords(const QString& stored);

} // namespace streife
