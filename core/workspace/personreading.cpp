// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/personreading.h"

#include "core/partnership/partnershiptable.h"
#include "core/patrols/planreader.h"
#include "core/rules/rule.h"
#include "core/store/repository.h"

namespace streife {

PersonQuery PersonQuery::of(const Workspace& ws, OfficerId officer, QDate from, QDate to) {
    return {ws.path(), ws.partnershipId(), officer, from, to};
}

PersonFindings readFindingsOf(const PersonQuery& query) {
    Database db(query.path, Database::Mode::Read);
    const Transaction snapshot(db, Transaction::Kind::Read);
    const auto partnership = Records<Partnership>(db).find(query.partnership);
    if (!partnership)
        throwRecordGone(tableOf<Partnership>());
    const int border = partnership->dayBorder;
    PlanQuery wanted{query.partnership,
                     {serviceDaySpan(query.from, border).start(), serviceDaySpan(query.to, border).start()}};
    wanted.availability = Availability::Roster;
    wanted.person = query.officer;
    Plan plan = readPlan(db, wanted);
    Findings found = checkPeople(plan, {query.officer});
    return {std::move(found), std::move(plan.overrides)};
}

} // namespace streife
