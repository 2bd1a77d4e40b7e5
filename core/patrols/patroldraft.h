// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/weekplan.h"

namespace streife {

/// A post as somebody wants it: people are given by id, rows are found or made by PatrolService.
struct PostDraft {
    AgencyId agency;
    int strength = 1;
    int promised = 0;
    QString function;
    QString unit;
    std::vector<OfficerId> crew;

    bool operator==(const PostDraft&) const = default;
};

struct VisitDraft {
    HotspotId hotspot;
    TimeSpan window;
    int stayMinutes = 15;
    std::optional<Instant> plannedAt;

    bool operator==(const VisitDraft&) const = default;
};

/// A whole patrol as a form, a drag or an import wants it. An empty key asks for the next free one.
struct PatrolDraft {
    QString key;
    QString title;
    TimeSpan span;
    PatrolMode mode = PatrolMode::Foot;
    QString callSign;
    QString meetingPoint;
    PatrolState state = PatrolState::Proposed;
    PatrolOutcome outcome = PatrolOutcome::None;
    QString outcomeReason;
    std::optional<Instant> abortedAt;
    std::optional<SeriesId> series;
    QString seriesDay;
    std::vector<PostDraft> posts;
    std::vector<VisitDraft> visits;
    QStringList tasks;

    [[nodiscard]] static PatrolDraft of(const PlannedPatrol& patrol);
    /// The same patrol at another time; visits keep their distance from the start, a longer or shorter one keeps their
    /// windows inside where they were inside.
    [[nodiscard]] PatrolDraft movedTo(const TimeSpan& span) const;
    /// For a copy: no key, no outcome, not of a series, nobody named or promised unless `withCrew`.
    [[nodiscard]] PatrolDraft asNew(bool withCrew) const;
    /// `before` as this draft wants it, to be looked at by rules: its rows are numbered anew, so it is not for saving.
    [[nodiscard]] PlannedPatrol appliedTo(const PlannedPatrol& before) const;

    bool operator==(const PatrolDraft&) const = default;
};

} // namespace streife
