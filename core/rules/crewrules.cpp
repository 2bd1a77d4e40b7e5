// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/base/formats.h"
#include "core/base/tr.h"
#include "core/officers/holders.h"
#include "core/rules/rules.h"
#include "core/rules/ruletext.h"

#include <algorithm>
#include <memory>

namespace streife {
namespace {

/// What posts ask for by name, each looked up once.
class Needs {
public:
    explicit Needs(const Plan& plan) : m_plan(plan) {}
    const Holders& of(const QString& name) {
        const QString key = folded(name);
        auto known = m_known.constFind(key);
        if (known == m_known.cend())
            known = m_known.insert(
                key, std::make_shared<Holders>(m_plan.functions, m_plan.qualifications, name, m_plan.deputies));
        return **known;
    }

private:
    const Plan& m_plan;
    QHash<QString, std::shared_ptr<const Holders>> m_known;
};

/// " Adam: expired on 31.10.2026." for everybody named who held it once
QString expiredText(const Plan& plan, const PlannedPost& post, const Holders& holders, QDate day) {
    QString out;
    for (const CrewMember& member : post.crew) {
        const auto officer = plan.officers.constFind(member.officer);
        const auto last = holders.expired(member.officer, day);
        if (last && officer != plan.officers.cend())
            out += QLatin1Char(' ') + tr("%1: expired on %2.").arg(officer->familyName.str(), formatDate(*last));
    }
    return out;
}

/// Posts with people named of whom nobody brings what is asked for. What nobody at all has is taken for a function.
Findings needMissing(const PlanIndex& index, const char* rule, bool qualification, const QString& title) {
    Findings out;
    const Plan& plan = index.plan();
    Needs needs(plan);
    for (const PlannedPatrol* p : index.patrols())
        for (const PlannedPost& post : p->posts) {
            if (post.post.function.isEmpty() || std::max(post.post.promised, post.offered) > 0 || post.crew.empty())
                continue;
            const Holders& holders = needs.of(post.post.function);
            const QDate day = serviceDay(p->patrol.span.start(), plan.partnership.dayBorder);
            if (holders.isQualification() != qualification
                || std::any_of(post.crew.begin(), post.crew.end(),
                               [&](const CrewMember& member) { return holders.holds(member.officer, day); }))
                continue;
            Finding f = patrolFinding(rule, Severity::Warning, p->patrol);
            f.title = title.arg(post.post.function);
            f.text = tr("%1, %2: nobody named by %3 holds it on that day.")
                         .arg(patrolName(p->patrol), patrolWhen(plan, p->patrol), agencyName(plan, post.post.agency))
                     + expiredText(plan, post, holders, day);
            out.push_back(std::move(f));
        }
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
    return needMissing(index, "function-missing", false, tr("Function missing: %1"));
}

Findings checkQualificationMissing(const PlanIndex& index) {
    return needMissing(index, "qualification-missing", true, tr("Qualification missing: %1"));
}

} // namespace streife
