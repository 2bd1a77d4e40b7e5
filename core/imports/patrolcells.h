// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/celltime.h"
#include "core/patrols/weekplan.h"

#include <QString>

#include <functional>

namespace streife {

/// "PI Mitte:2:Streifenführung", "PI Mitte:2::2" where the authority promises two without names
struct PostCell {
    QString agency;
    int strength = 1;
    QString function;
    std::optional<int> promised{}; ///< none: what is promised stays

    bool operator==(const PostCell&) const = default;
};
/// none where the part isn't of this form
[[nodiscard]] std::optional<PostCell> parsePostCell(const QString& part);

/// "Bahnhof@18:30/15", "Bahnhof@18:30-19:30/15", "Stadtpark/15", "Stadtpark"
struct VisitCell {
    QString hotspot;
    std::optional<int> from;        ///< seconds after midnight
    std::optional<int> until;       ///< of a window
    std::optional<int> stayMinutes; ///< none: as it is, kUsualStay for a new one

    static constexpr int kUsualStay = 15;
    bool operator==(const VisitCell&) const = default;
};
[[nodiscard]] std::optional<VisitCell> parseVisitCell(const QString& part);

/// The visit of a patrol: a mere time is the planned minute, without a time any minute of the patrol will do. Times
/// before the patrol's start belong to the next day.
/// What a visit says in a cell.
[[nodiscard]] VisitCell cellOf(const QString& hotspot, const Visit& visit, const TimeSpan& patrol);
[[nodiscard]] Visit visitFromCell(const VisitCell& cell, HotspotId hotspot, const TimeSpan& patrol);

// The way back, for `list` and for exported tables: what an import of the text would give.
[[nodiscard]] QString postsCell(const PlannedPatrol& patrol, const QHash<AgencyId, Agency>& agencies);
[[nodiscard]] QString visitsCell(const PlannedPatrol& patrol, const QHash<HotspotId, Hotspot>& hotspots);
/// Service numbers, with the authority ("PI/1001") where `officers` has the number twice.
[[nodiscard]] QString crewCell(const PlannedPatrol& patrol, const QHash<OfficerId, Officer>& officers,
                               const QHash<AgencyId, Agency>& agencies);
[[nodiscard]] QString tasksCell(const PlannedPatrol& patrol);

} // namespace streife
