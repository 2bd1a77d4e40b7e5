// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/agency.h"
#include "core/base/instant.h"
#include "core/hotspots/hotspot.h"
#include "core/officers/officer.h"

namespace streife {

using PatrolId = Id<struct PatrolTag>;
using PostId = Id<struct PostTag>;
using CrewId = Id<struct CrewTag>;
using VisitId = Id<struct VisitTag>;
using TaskId = Id<struct TaskTag>;
using SeriesId = Id<struct SeriesTag>;
using ReleasedNameId = Id<struct ReleasedNameTag>;

enum class PatrolMode { Foot, Bicycle, Car, Motorcycle, PublicTransport, Other };
/// What people decided; "verbindlich" is derived from confirmations (issue "Binding"), never written.
enum class PatrolState { Proposed, Cancelled };
/// Only `Joint` counts for the agreement, all but `Failed` for presence.
enum class PatrolOutcome { None, Joint, OneAgency, Aborted, Failed };

/// Gemeinsame Streife.
struct Patrol {
    PatrolId id;
    PartnershipId partnership;
    ShortText key; ///< "KOD-112", unique in the partnership, checked by PatrolService
    ShortText title;
    TimeSpan span;
    PatrolMode mode = PatrolMode::Foot;
    QString callSign; ///< "S 21", free text, may repeat
    QString meetingPoint;
    PatrolState state = PatrolState::Proposed;
    PatrolOutcome outcome = PatrolOutcome::None;
    QString outcomeReason; ///< from a list
    std::optional<Instant> abortedAt;
    std::optional<SeriesId> series;
    QString seriesDay; ///< ISO date of the occurrence in its series, empty = none; stays when the patrol is moved

    /// "S 19 Abendstreife", without a call sign the title alone.
    [[nodiscard]] QString called() const {
        return callSign.isEmpty() ? title.str() : callSign + QLatin1Char(' ') + title.str();
    }
    bool operator==(const Patrol&) const = default;
};

/// Platz: what one agency brings to a patrol. `strength` people; `promised` of them without a name;
/// names are CrewMembers. open = strength - max(promised, named).
struct Post {
    PostId id;
    PatrolId patrol;
    AgencyId agency;
    int position = 0; ///< order on screen and paper
    int strength = 1; ///< 1..99
    int promised = 0; ///< 0..strength; owner: the agency
    QString function; ///< required function, empty = any
    QString unit;     ///< "Dienstgruppe C", text because the partner's units are not ours
    /// How many are named, as the agency's house tells its partners; who, it keeps to itself. None = not told.
    std::optional<int> named = {};

    bool operator==(const Post&) const = default;
};

/// Who fills a post. House data (`crew_intern`).
struct CrewMember {
    CrewId id;
    PostId post;
    OfficerId officer;
    int position = 0;
    /// The times of the patrol as somebody entered them into the house's own roster; none = not yet.
    std::optional<Instant> rosteredStart = {};
    std::optional<Instant> rosteredEnd = {};

    [[nodiscard]] bool isRostered(const TimeSpan& patrol) const {
        return rosteredStart == patrol.start() && rosteredEnd == patrol.end();
    }
    bool operator==(const CrewMember&) const = default;
};

/// Anlaufpunkt: a window with an order and a stay; the planned minute is optional.
struct Visit {
    VisitId id;
    PatrolId patrol;
    HotspotId hotspot;
    int position = 0;
    TimeSpan window;
    int stayMinutes = 15; ///< Verweildauer, 1..1440
    std::optional<Instant> plannedAt;

    bool operator==(const Visit&) const = default;
};

struct PatrolTask {
    TaskId id;
    PatrolId patrol;
    ShortText text;
    int position = 0;

    bool operator==(const PatrolTask&) const = default;
};

/// What the owner of a post lets the partner see of the people on it.
struct ReleasedName {
    ReleasedNameId id;
    PostId post;
    ShortText text;

    bool operator==(const ReleasedName&) const = default;
};

/// Streifenserie: a rule and an end (at most 53 weeks). Its occurrences are written as patrols.
struct PatrolSeries {
    SeriesId id;
    PartnershipId partnership;
    ShortText title;
    int weekdays = 0;   ///< bit 0 = Monday … bit 6 = Sunday
    int everyWeeks = 1; ///< 1..8
    QDate firstDay;
    QDate lastDay;       ///< inclusive
    int startMinute = 0; ///< local minutes after midnight of the day
    int minutes = 240;   ///< wall-clock length; the instant length differs on a clock-change night

    bool operator==(const PatrolSeries&) const = default;
};

} // namespace streife
