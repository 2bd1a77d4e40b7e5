// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/base/tr.h"
#include "core/rules/rules.h"
#include "core/rules/ruletext.h"

#include <algorithm>

namespace streife {
namespace {

/// Functions by officer, as the plan lists them.
QMultiHash<OfficerId, const Function*> functionsOf(const Plan& plan) {
    QMultiHash<OfficerId, const Function*> out;
    for (const Function& f : plan.functions)
        out.insert(f.officer, &f);
    return out;
}

} // namespace

Findings checkStrength(const PlanIndex& index) {
    Findings out;
    const Plan& plan = index.plan();
    for (const PlannedPatrol* p : index.patrols())
        for (const PlannedPost& post : p->posts) {
            const int open = post.open();
            if (open == 0)
                continue;
            Finding f = patrolFinding("strength", Severity::Warning, p->patrol);
            const QString agency = agencyName(plan, post.post.agency);
            f.title = open == 1 ? tr("1 post open: %1").arg(agency)
                                : tr("%1 posts open: %2").arg(QString::number(open), agency);
            f.text = tr("%1, %2: %3 of %4 filled.")
                         .arg(patrolName(p->patrol), patrolWhen(plan, p->patrol),
                              QString::number(post.post.strength - open), QString::number(post.post.strength));
            if (!post.post.function.isEmpty())
                f.text += QLatin1Char(' ') + tr("Needed: %1.").arg(post.post.function);
            out.push_back(std::move(f));
        }
    return out;
}

Findings checkJointCrew(const PlanIndex& index) {
    Findings out;
    const Plan& plan = index.plan();
    for (const PlannedPatrol* p : index.patrols()) {
        QSet<AgencyId> authorities;
        for (const PlannedPost& post : p->posts)
            if (post.post.strength > 0)
                authorities.insert(authorityAbove(plan.agencies, post.post.agency));
        if (authorities.size() >= 2)
            continue;
        Finding f = patrolFinding("joint-crew", Severity::Breach, p->patrol);
        const QString what = patrolName(p->patrol) + QStringLiteral(", ") + patrolWhen(plan, p->patrol);
        if (authorities.isEmpty()) {
            f.title = tr("No agency takes part");
            f.text = tr("%1, has no posts; a joint patrol needs two agencies.").arg(what);
        } else {
            f.title = tr("Only 1 agency takes part");
            f.text = tr("%1, has posts of %2 alone; a joint patrol needs two agencies.")
                         .arg(what, agencyName(plan, *authorities.begin()));
        }
        out.push_back(std::move(f));
    }
    return out;
}

Findings checkFunctionMissing(const PlanIndex& index) {
    Findings out;
    const Plan& plan = index.plan();
    const auto functions = functionsOf(plan);
    for (const PlannedPatrol* p : index.patrols())
        for (const PlannedPost& post : p->posts) {
            if (post.post.function.isEmpty() || post.post.promised > 0 || post.crew.empty())
                continue;
            const QDate day = serviceDay(p->patrol.span.start(), plan.partnership.dayBorder);
            const QString wanted = folded(post.post.function);
            const bool found = std::any_of(post.crew.begin(), post.crew.end(), [&](const CrewMember& member) {
                const auto [from, to] = functions.equal_range(member.officer);
                return std::any_of(from, to, [&](const Function* f) { return givesFunction(*f, wanted, day); });
            });
            if (found)
                continue;
            Finding f = patrolFinding("function-missing", Severity::Warning, p->patrol);
            f.title = tr("Function missing: %1").arg(post.post.function);
            f.text = tr("%1, %2: nobody named by %3 holds it on that day.")
                         .arg(patrolName(p->patrol), patrolWhen(plan, p->patrol), agencyName(plan, post.post.agency));
            out.push_back(std::move(f));
        }
    return out;
}

} // namespace streife
