// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/patrol.h"

#include <QSet>

#include <vector>

namespace streife {

inline constexpr int kLongestSeriesWeeks = 53;

/// Why this series cannot be written, as a sentence; empty = it can.
[[nodiscard]] QString seriesProblem(const PatrolSeries& series);

struct SeriesOccurrence {
    QDate day; ///< civil day of the start
    TimeSpan span;
    QString note; ///< what a clock change does to it, empty on all other days
};

/// A patrol that begins at a minute of a civil day and lasts so long on the wall clock.
[[nodiscard]] SeriesOccurrence occurrenceOn(QDate day, int startMinute, int minutes);

/// All patrols that the series stands for, by day. Weeks are counted from the week of the first day. Wall-clock times
/// hold on clock-change nights too: 22:00–06:00 then lasts 7 or 9 hours. Throws Error(Input) with seriesProblem().
[[nodiscard]] std::vector<SeriesOccurrence> occurrences(const PatrolSeries& series);

/// "Only this one / this and all following / all". The first is an edit of a patrol, not of its series.
enum class SeriesReach { This, ThisAndFollowing, All };

struct SeriesEdit {
    PatrolSeries before;
    /// What the planner wants. With ThisAndFollowing a new series, so with an id of its own, and its firstDay is set
    /// to `day`, or the next one that fits.
    PatrolSeries after;
    SeriesReach reach = SeriesReach::All;
    QDate day;                        ///< `seriesDay` of the patrol that is being edited
    std::vector<Patrol> existing;     ///< patrols of `before`, as they are now
    QSet<PatrolId> changedOtherwise;  ///< posts, crew, visits … differ from the series' template
    std::optional<Instant> notBefore; ///< patrols that started earlier stay as they were
};

struct SeriesChange {
    struct Update {
        Patrol before;
        Patrol after;
    };
    struct LeftAlone {
        PatrolId patrol;
        QString why; ///< "KOD-112, Fr 27.11.: moved by hand"
    };

    /// Rows of the series table afterwards: what `before` becomes (none = it is gone), and the one to insert.
    std::optional<PatrolSeries> old;
    std::optional<PatrolSeries> added;
    std::vector<Update> update;
    std::vector<SeriesOccurrence> add; ///< the caller makes patrols of `series` from them
    std::vector<PatrolId> remove;
    std::vector<LeftAlone> leftAlone; ///< by day
};

/// Which patrols an edit of a series touches. Patrols that somebody has changed, cancelled or reported on keep their
/// state and are named; days that somebody has deleted do not come back. `reach` is not This. Throws Error(Input) where
/// `after` is no series.
[[nodiscard]] SeriesChange planSeriesEdit(const SeriesEdit& edit);
/// Which patrols go when those of `reach` are deleted; `after` means nothing here. Fills remove, leftAlone and old.
[[nodiscard]] SeriesChange planSeriesRemoval(const SeriesEdit& edit);

} // namespace streife
