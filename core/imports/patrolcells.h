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

/// What a visit says in a cell.
[[nodiscard]] VisitCell cellOf(const QString& hotspot, const Visit& visit, const TimeSpan& patrol);
/// The visit of a patrol: a mere time is the planned minute, without a time any minute of the patrol will do. Times
/// before the patrol's start belong to the next day.
[[nodiscard]] Visit visitFromCell(const VisitCell& cell, HotspotId hotspot, const TimeSpan& patrol);

} // namespace streife
