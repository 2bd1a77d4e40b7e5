// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/balancing.h"

#include "core/base/error.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "core/patrols/patroltable.h"
#include "core/reports/balancereport.h"

namespace streife {

Balance readBalance(Workspace& ws, QDate first, QDate last) {
    const QDate from(first.year(), first.month(), 1);
    const QDate until = QDate(last.year(), last.month(), 1).addMonths(1); // exclusive
    if (!first.isValid() || !last.isValid() || until <= from)
        throw Error(ErrorCode::Usage, streife::tr("The last month lies before the first."));
    if (from.addMonths(kMostBalanceMonths) < until)
        throw Error(ErrorCode::Usage, streife::tr("A balance holds %1 months at most.").arg(kMostBalanceMonths));
    const int border = ws.partnership().dayBorder;
    const auto rows = ws.readContent([&](Database& db) {
        return Records<Patrol>(db).where("partnership=?1 AND start>=?2 AND start<?3", ws.partnershipId().value(),
                                         serviceDaySpan(from, border).start().ms,
                                         serviceDaySpan(until, border).start().ms);
    });
    std::vector<BalancePatrol> patrols;
    patrols.reserve(rows.size());
    for (const Patrol& p : rows)
        patrols.push_back({p.id, p.span, p.state, p.outcome, p.outcomeReason});
    return makeBalance(patrols, from, until.addDays(-1), ws.now(), border);
}

ReportDocument balancePaper(Workspace& ws, QDate first, QDate last, const SheetOptions& options) {
    const Balance balance = readBalance(ws, first, last);
    // Of the plan only the partnership is shown.
    const Plan plan = ws.plan(serviceDaySpan(balance.months.front(), ws.partnership().dayBorder), Availability::None);
    return balanceReport(plan, balance, {ws.now(), {}, {}}, options);
}

std::vector<BalanceRecord> balanceRecords(Workspace& ws, const std::vector<PatrolId>& patrols) {
    return ws.readContent([&](Database& db) {
        std::vector<BalanceRecord> out;
        out.reserve(patrols.size());
        const Records<Patrol> records(db);
        for (const PatrolId id : patrols)
            if (const auto p = records.find(id))
                out.push_back({p->id, p->span, p->called(), reasonWords(p->outcomeReason)});
        return out;
    });
}

} // namespace streife
