// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/agency.h"
#include "core/exchange/sharedcontent.h"

#include <QSet>

namespace streife {

/// "Das sieht der Partner": what leaves the house about the people on one post, or about who was on the phone.
struct StaffShown {
    QString patrol; ///< key
    QString title;  ///< "S 21 Abendstreife"
    TimeSpan span{{0}, {kMinuteMs}};
    QString agency; ///< label
    int strength = 0;
    int promised = 0;
    QString function;
    QString unit;
    QString names;        ///< as released
    QString phoneTakenBy; ///< of a promise on the phone; then the rest of the post is empty

    bool operator==(const StaffShown&) const = default;
};

/// From the bytes of sharedContent() alone: posts of these authorities in patrols that end after `from`, by start.
/// Promises on the phone name who took them, whichever house that was.
[[nodiscard]] std::vector<StaffShown> staffShown(const std::vector<SharedRow>& rows, const QSet<AgencyId>& agencies,
                                                 Instant from);

} // namespace streife
