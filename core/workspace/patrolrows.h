// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/weekplan.h"
#include "core/workspace/listreaders.h"

#include <optional>
#include <utility>
#include <vector>

namespace streife {

// Patrols of a span of time as their cells stand in the file, for listings of tens of thousands of them.

/// A child's place among its siblings.
struct RowOrder {
    qint64 position;
    qint64 id;
    auto operator<=>(const RowOrder&) const = default;
};

struct ListedPost {
    RowOrder order;
    qint64 agency;
    qint64 strength;
    qint64 promised;
    qint64 offered;
    QByteArray function;
    QByteArray unit;
    qint64 named;
    QByteArray releasedName;
    bool released = false;
    std::vector<std::pair<RowOrder, qint64>> crew;
};

struct ListedVisit {
    RowOrder order;
    qint64 hotspot, start, end, minutes;
    std::optional<qint64> planned;
};

struct ListedPatrol {
    qint64 start, end, series;
    std::optional<qint64> abortedAt;
    QByteArray key, title, mode, callSign, meetingPoint, state, outcome, outcomeReason, seriesDay;
    std::vector<ListedPost> posts;
    std::vector<ListedVisit> visits;
    std::vector<std::pair<RowOrder, QByteArray>> tasks;
    std::optional<size_t> keys = {}; ///< place in PatrolRows::decided
};

struct PatrolRows {
    std::vector<ListedPatrol> patrols;     ///< by start, then key
    std::vector<PlannedPatrol> decided;    ///< those that somebody has confirmed, declined or promised
    QHash<AgencyId, Agency> agencies = {}; ///< read only where somebody has
};
/// One query per table, put together by the patrol's id.
[[nodiscard]] PatrolRows readPatrolRows(const ListSource& source);

} // namespace streife
