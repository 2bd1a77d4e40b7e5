// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "core/rules/rules.h"
#include "core/rules/ruletext.h"

#include <map>

namespace streife {

Findings checkHoliday(const PlanIndex& index) {
    Findings out;
    const Plan& plan = index.plan();
    std::map<QDate, QStringList> names; // two holidays may fall on one day
    for (const Holiday& h : plan.holidays)
        names[h.date] += h.name;
    for (const PlannedPatrol* p : index.patrols()) {
        // Holidays are civil days, so a night patrol touches two.
        const QDate first = toLocal(p->patrol.span.start()).date;
        const QDate last = toLocal({p->patrol.span.end().ms - 1}).date;
        for (auto it = names.lower_bound(first); it != names.end() && it->first <= last; ++it) {
            Finding f = patrolFinding("holiday", Severity::Info, p->patrol);
            f.other = it->second.join(QStringLiteral(", "));
            f.title = tr("Public holiday: %1").arg(f.other);
            f.text = tr("%1, %2, touches %3.")
                         .arg(patrolName(p->patrol), patrolWhen(plan, p->patrol), formatDayLong(it->first));
            out.push_back(std::move(f));
        }
    }
    return out;
}

} // namespace streife
