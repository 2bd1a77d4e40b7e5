// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/planninground.h"

#include "core/agencies/agencytable.h"
#include "core/base/tr.h"
#include "core/rounds/planningroundservice.h"
#include "core/rounds/planningroundtable.h"

namespace streife {
namespace {

QString stepName(Workspace& ws, AgencyId agency) {
    const auto row = ws.read([&](Database& db) { return Records<Agency>(db).find(agency); });
    return streife::tr("Planning round: %1").arg(row ? row->label() : QString());
}

} // namespace

PlanningRounds readPlanningRounds(Database& db, PartnershipId partnership) {
    return {Records<PlanningRhythm>(db).where("scope=?1", partnership.value()),
            Records<PlanningDate>(db).where("scope=?1", partnership.value())};
}

void setPlanningRhythm(Workspace& ws, const PlanningRhythm& rhythm) {
    ws.change(stepName(ws, rhythm.agency), [&](Writer& w) { PlanningRoundService(w).setRhythm(rhythm); });
}

void removePlanningRhythm(Workspace& ws, AgencyId agency) {
    ws.change(stepName(ws, agency), [&](Writer& w) { PlanningRoundService(w).removeRhythm(agency); });
}

void setPlanningDate(Workspace& ws, AgencyId agency, QDate period, PlanningStage stage, QDate day) {
    ws.change(stepName(ws, agency), [&](Writer& w) { PlanningRoundService(w).setDate(agency, period, stage, day); });
}

} // namespace streife
