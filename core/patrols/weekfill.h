// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/patroldraft.h"

namespace streife {

/// A patrol that a week could get, from another week or from a template.
struct WeekProposal {
    PatrolDraft draft;
    QString there;     ///< key of the patrol that stands there already, empty = none
    QStringList notes; ///< public holiday, clock change, what could not be taken along

    bool operator==(const WeekProposal&) const = default;
};

struct WeekCopy {
    Week from;
    Week to;
    bool withCrew = false;   ///< own people come along
    QSet<AgencyId> own = {}; ///< ours and those we keep
};

/// The patrols of a week in another one: same weekday, same time on the wall clock, no outcome, no promise. Those that
/// were cancelled stay behind. `source` and `target` hold the two weeks; both may be the same plan.
[[nodiscard]] std::vector<WeekProposal> weekCopy(const Plan& source, const Plan& target, const WeekCopy& copy);

/// Finds what a target week has already, and what is special about its days.
class WeekTarget {
public:
    WeekTarget(const Plan& plan, Week week);

    /// `day` is the civil day of the start. Fills `there` and `notes`.
    [[nodiscard]] WeekProposal propose(PatrolDraft draft, QDate day, const QString& clockNote) const;
    /// As propose(), of a series whose occurrence of that day may stand elsewhere in the week.
    [[nodiscard]] WeekProposal propose(PatrolDraft draft, QDate day, const QString& clockNote,
                                       std::optional<SeriesId> series) const;

private:
    [[nodiscard]] QString existing(const PatrolDraft& draft, QDate day, std::optional<SeriesId> series) const;
    void dropFormer(PatrolDraft& draft, QStringList& notes) const;

    const Plan& m_plan;
    TimeSpan m_span;
};

} // namespace streife
