// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rounds/planninground.h"

#include <vector>

namespace streife {

/// What an authority plans at once: a calendar week or a month, both days included.
struct PlanningPeriod {
    PlanningCycle cycle = PlanningCycle::Week;
    QDate first;
    QDate last;

    bool operator==(const PlanningPeriod&) const = default;
};
[[nodiscard]] PlanningPeriod periodOf(PlanningCycle cycle, QDate day);
[[nodiscard]] PlanningPeriod periodAfter(const PlanningPeriod& period);
/// "KW 50/2026", "Dezember 2026"
[[nodiscard]] QString periodText(const PlanningPeriod& period);

/// Something is due by the end of `day`.
struct PlanningDue {
    AgencyId agency{1};
    PlanningPeriod period;
    PlanningStage stage = PlanningStage::Proposals;
    QDate day;
    bool deviates = false; ///< another day than the rhythm says

    bool operator==(const PlanningDue&) const = default;
};

/// The dates of the partnership's authorities. Of two rows of one authority after a merge the newer one counts.
class PlanningCalendar {
public:
    PlanningCalendar(const std::vector<PlanningRhythm>& rhythms, const std::vector<PlanningDate>& dates)
        : m_rhythms(rhythms), m_dates(dates) {}

    /// none where the authority has no dates
    [[nodiscard]] const PlanningRhythm* rhythmOf(AgencyId agency) const;
    [[nodiscard]] PlanningDue due(const PlanningRhythm& rhythm, const PlanningPeriod& period,
                                  PlanningStage stage) const;
    /// All that is due from `from` to `until`, both included; by day, then authority, period and stage.
    [[nodiscard]] std::vector<PlanningDue> dues(QDate from, QDate until) const;
    /// The day by whose end the authority's plan for a service day is locked in (Festschreibung); null without dates.
    [[nodiscard]] QDate lockIn(AgencyId agency, QDate serviceDay) const;

private:
    const std::vector<PlanningRhythm>& m_rhythms;
    const std::vector<PlanningDate>& m_dates;
};

} // namespace streife
