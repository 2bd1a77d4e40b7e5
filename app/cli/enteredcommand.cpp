// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/officers/officertable.h"
#include "core/patrols/patroltable.h"
#include "core/patrols/rostertick.h"

namespace streife::cli {

int runEntered(const Arguments& a, Output& out) {
    const auto week = a.week();
    const QStringList keys = a.words().mid(1);
    if (week.has_value() == !keys.isEmpty())
        throw Error(ErrorCode::Usage, streife::tr("Please name patrols or give --week."));
    const bool entered = !a.has(QStringLiteral("withdraw"));
    const auto ws = openFile(a, Workspace::Access::Write);
    const auto own = ws->ownAgencyId();
    QHash<AgencyId, Agency> agencies;
    for (const Agency& agency : ws->all<Agency>())
        agencies.insert(agency.id, agency);
    const QSet<AgencyId> ours = ownAgencies(agencies, own);
    const QString number = a.value(QStringLiteral("officer"));
    std::vector<RosterTick> wanted;
    const auto take = [&](const Plan& plan, const QString& key) {
        for (const RosterTick& e : rosterTicks(plan, ours)) {
            const auto patrol = std::find_if(plan.patrols.begin(), plan.patrols.end(),
                                             [&](const PlannedPatrol& p) { return p.patrol.id == e.patrol; });
            const auto officer = plan.officers.constFind(e.officer);
            if ((key.isEmpty() || patrol->patrol.key.str() == key)
                && (number.isEmpty() || (officer != plan.officers.cend() && officer->serviceNo.str() == number)))
                wanted.push_back(e);
        }
    };
    if (week)
        take(ws->weekPlan(*week, *week, Availability::None), {});
    for (const QString& key : keys) {
        const auto found = ws->read([&](Database& db) {
            return Records<Patrol>(db).where("key=?1 AND partnership=?2", key, ws->partnershipId().value());
        });
        if (found.size() != 1)
            throw Error(ErrorCode::NotFound, found.empty() ? streife::tr("There is no patrol %1.").arg(key)
                                                           : streife::tr("There are two patrols %1.").arg(key));
        take(ws->plan(found.front().span, Availability::None), key);
    }
    if (wanted.empty())
        throw Error(ErrorCode::NotFound, streife::tr("No own officer is named there."));
    int changed = 0;
    ws->change(streife::tr("Entered in the roster"), [&](Writer& w) {
        RosterTickService service(w);
        for (const RosterTick& e : wanted)
            if ((e.state == RosterState::Entered) != entered) {
                service.set(e.crew, entered);
                ++changed;
            }
    });
    out.result({{QStringLiteral("entries"), int(wanted.size())}, {QStringLiteral("changed"), changed}},
               streife::tr("%n roster entry(ies) noted.", nullptr, changed));
    return kDone;
}

} // namespace streife::cli
