// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/patroldraft.h"
#include "core/patrols/seriesrule.h"
#include "core/store/writer.h"

namespace streife {

/// Patrol series: all occurrences are written as patrols, and later edits reach one, the following or all of them.
class SeriesService {
public:
    explicit SeriesService(Writer& writer) : m_writer(writer) {}

    struct Created {
        SeriesId series;
        std::vector<PatrolId> patrols;
        QStringList notes; ///< what a clock change does to single days
    };
    /// `pattern` gives everything but time and key; its visits keep their distance from the start. The series' id is
    /// set here.
    /// `first` is a patrol of no series that becomes the occurrence of its day and keeps its key and its people.
    Created create(PatrolSeries series, const PatrolDraft& pattern, std::optional<PatrolId> first = {});

    struct Edited {
        std::vector<PatrolId> changed;
        std::vector<PatrolId> added;
        std::vector<PatrolId> removed;
        QStringList leftAlone; ///< "KOD-112, Fr 27.11.: …", those that somebody had changed
    };
    /// `draft` is what `patrol` shall become. What it changes goes to the other occurrences in reach, too; one that
    /// holds another value in such a field was changed individually and is left alone and named. Weekdays, interval and
    /// end come from `rule`; its times follow the draft. Occurrences that have begun stay as they were. Names and
    /// promises belong to one evening and never go to another.
    Edited edit(PatrolId patrol, const PatrolDraft& draft, PatrolSeries rule, SeriesReach reach);

    /// This patrol, it and the following, or all of its series, except those that have begun or that somebody changed.
    Edited remove(PatrolId patrol, SeriesReach reach);

    /// The series row of a patrol; Error(NotFound) where it has none.
    [[nodiscard]] PatrolSeries seriesOf(PatrolId patrol) const;

private:
    PatrolId addOccurrence(const PatrolSeries& series, const PatrolDraft& pattern, const SeriesOccurrence& occurrence);
    Writer& m_writer;
};

} // namespace streife
