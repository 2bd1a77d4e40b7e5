// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rounds/planningcalendar.h"
#include "core/workspace/workspace.h"

namespace streife {

/// Rhythms and deviating dates of the partnership.
struct PlanningRounds {
    std::vector<PlanningRhythm> rhythms;
    std::vector<PlanningDate> dates;

    [[nodiscard]] PlanningCalendar calendar() const { return {rhythms, dates}; }
};
[[nodiscard]] PlanningRounds readPlanningRounds(Database& db, PartnershipId partnership);

// Each is one step; they throw what PlanningRoundService throws.
void setPlanningRhythm(Workspace& ws, const PlanningRhythm& rhythm);
void removePlanningRhythm(Workspace& ws, AgencyId agency);
void setPlanningDate(Workspace& ws, AgencyId agency, QDate period, PlanningStage stage, QDate day);

} // namespace streife
