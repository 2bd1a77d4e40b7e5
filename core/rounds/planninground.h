// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/agency.h"

#include <QDate>

namespace streife {

using PlanningRhythmId = Id<struct PlanningRhythmTag>;
using PlanningDateId = Id<struct PlanningDateTag>;

/// By what an authority plans: the KOD by week, the police by month.
enum class PlanningCycle { Week, Month };
/// What is due in a planning round (Planungsrunde), in this order.
enum class PlanningStage { Proposals, Answers, LockIn };

/// When an authority's dates fall, in days before the first day of the week or month.
struct PlanningRhythm {
    PlanningRhythmId id{1};
    AgencyId agency{1};
    PlanningCycle cycle = PlanningCycle::Week;
    int proposals = 21;
    int answers = 14;
    int lockIn = 7; ///< Festschreibung

    static constexpr int kMaxDays = 366;
    bool operator==(const PlanningRhythm&) const = default;
};

/// A date that differs from the rhythm in one period.
struct PlanningDate {
    PlanningDateId id{1};
    AgencyId agency{1};
    QDate period; ///< its first day
    PlanningStage stage = PlanningStage::Proposals;
    QDate day;

    bool operator==(const PlanningDate&) const = default;
};

} // namespace streife
