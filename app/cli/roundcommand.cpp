// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/enumtext.h"
#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/workspace/planninground.h"

namespace streife::cli {
namespace {

QDate dayOption(const Arguments& a, const char* name) {
    const auto day = a.date(QLatin1String(name));
    if (!day)
        throw Error(ErrorCode::Usage, streife::tr("--%1 is missing.").arg(QLatin1String(name)));
    return *day;
}

void changeDate(const Arguments& a, Workspace& ws, AgencyId agency) {
    const auto stage = enumFromKey<PlanningStage>(a.value(QStringLiteral("stage")));
    if (!stage)
        throw Error(ErrorCode::Usage, streife::tr("--stage is proposals, answers or lock-in."));
    setPlanningDate(ws, agency, dayOption(a, "period"), *stage,
                    a.has(QStringLiteral("day")) ? dayOption(a, "day") : QDate());
}

void changeRhythm(const Arguments& a, Workspace& ws, AgencyId agency) {
    const auto cycle = enumFromKey<PlanningCycle>(a.value(QStringLiteral("cycle")));
    if (!cycle)
        throw Error(ErrorCode::Usage, streife::tr("--cycle is week, month or none."));
    PlanningRhythm rhythm;
    rhythm.agency = agency;
    rhythm.cycle = *cycle;
    const auto days = [&](const char* name, int usual) {
        return a.number(QLatin1String(name), 0, PlanningRhythm::kMaxDays).value_or(usual);
    };
    rhythm.proposals = days("proposals", rhythm.proposals);
    rhythm.answers = days("answers", rhythm.answers);
    rhythm.lockIn = days("lock-in", rhythm.lockIn);
    setPlanningRhythm(ws, rhythm);
}

} // namespace

int runRound(const Arguments& a, Output& out) {
    const bool date = a.has(QStringLiteral("period"));
    if (date == a.has(QStringLiteral("cycle")))
        throw Error(ErrorCode::Usage, streife::tr("\"round\" needs --cycle, or --period and --stage."));
    const auto ws = openFile(a, Workspace::Access::Write);
    const auto own = ws->ownAgencyId();
    if (!a.has(QStringLiteral("agency")) && !own)
        throw Error(ErrorCode::Usage, streife::tr("This needs --agency."));
    const AgencyId agency =
        a.has(QStringLiteral("agency")) ? agencyNamed(*ws, a.value(QStringLiteral("agency"))).id : *own;
    if (date)
        changeDate(a, *ws, agency);
    else if (a.value(QStringLiteral("cycle")) == QLatin1String("none"))
        removePlanningRhythm(*ws, agency);
    else
        changeRhythm(a, *ws, agency);
    out.result({}, streife::tr("The planning round was changed."));
    return kDone;
}

} // namespace streife::cli
