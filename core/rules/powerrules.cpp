// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/base/formats.h"
#include "core/base/tr.h"
#include "core/calendar/holidays.h"
#include "core/rules/rules.h"
#include "core/rules/ruletext.h"

#include <algorithm>

namespace streife {
namespace {

/// What the tasks of one patrol ask for: a measure, with the amounts that were named for it.
struct Demand {
    QString measure;
    std::vector<std::optional<qint64>> cents;
};

/// An agency on the patrol and what the table says about it.
struct Standing {
    AgencyId agency;
    const Power* power = nullptr; ///< none = not known
};

bool allows(const Power* power, const std::optional<qint64>& cents) {
    if (!power || power->verdict != PowerVerdict::Yes)
        return false;
    return !cents
           || ((power->minEuro == 0 || *cents >= power->minEuro * 100LL)
               && (power->maxEuro == 0 || *cents <= power->maxEuro * 100LL));
}

std::vector<Demand> demandsOf(const PlannedPatrol& patrol, TaskNeeds& needs) {
    std::vector<Demand> out;
    for (const PatrolTask& task : patrol.tasks) {
        const std::optional<MeasureNeed>& need = needs.of(task.text.str());
        if (!need)
            continue;
        const QString wanted = folded(need->measure);
        auto same = std::find_if(out.begin(), out.end(), [&](const Demand& d) { return folded(d.measure) == wanted; });
        if (same == out.end())
            same = out.insert(out.end(), {need->measure, {}});
        same->cents.push_back(need->cents);
    }
    return out;
}

std::vector<Standing> standingsOf(const Plan& plan, const PlannedPatrol& patrol, const QString& measure) {
    const QDate day = serviceDay(patrol.patrol.span.start(), plan.partnership.dayBorder);
    std::vector<Standing> out;
    for (const PlannedPost& post : patrol.posts) {
        const AgencyId id = post.post.agency;
        const auto agency = plan.agencies.constFind(id);
        if (post.post.strength <= 0 || agency == plan.agencies.cend()
            || std::any_of(out.begin(), out.end(), [&](const Standing& s) { return s.agency == id; }))
            continue;
        out.push_back({id, powerFor(plan.powers, plan.partnership.land, plan.partnership.municipality, agency->kind,
                                    measure, day)});
    }
    return out;
}

QString euros(qint64 cents) {
    const QString whole = formatNumber(cents / 100);
    return cents % 100 == 0 ? tr("%1 €").arg(whole)
                            : tr("%1.%2 €").arg(whole).arg(cents % 100, 2, 10, QLatin1Char('0'));
}

/// "KOD: nein (§ 24 Abs. 1 Nr. 12 OBG NRW)"
QString standingText(const Plan& plan, const Standing& s) {
    const QString name = agencyName(plan, s.agency);
    if (!s.power || s.power->verdict == PowerVerdict::Unknown)
        return tr("%1: not known").arg(name);
    QString why = s.power->norm;
    if (s.power->verdict == PowerVerdict::Yes) // of another amount
        return tr("%1: only %2").arg(name, euroBounds(*s.power))
               + (why.isEmpty() ? why : QStringLiteral(" (%1)").arg(why));
    return why.isEmpty() ? tr("%1: no").arg(name) : tr("%1: no (%2)").arg(name, why);
}

QString normOf(const std::vector<Standing>& standings) {
    for (const PowerVerdict wanted : {PowerVerdict::No, PowerVerdict::Yes, PowerVerdict::Unknown})
        for (const Standing& s : standings)
            if (s.power && s.power->verdict == wanted && !s.power->norm.isEmpty())
                return s.power->norm;
    return {};
}

bool anyAllows(const std::vector<Standing>& standings, const std::optional<qint64>& cents) {
    return std::any_of(standings.begin(), standings.end(), [&](const Standing& s) { return allows(s.power, cents); });
}

/// Calls `each` with every measure that a live patrol needs.
template <class Each> void forEachDemand(const PlanIndex& index, Each each) {
    const Plan& plan = index.plan();
    TaskNeeds needs(plan.powers, plan.taskMeasures);
    for (const PlannedPatrol* p : index.patrols())
        if (!p->tasks.empty())
            for (const Demand& demand : demandsOf(*p, needs))
                each(*p, demand, standingsOf(plan, *p, demand.measure));
}

} // namespace

Findings checkPowerMissing(const PlanIndex& index) {
    Findings out;
    const Plan& plan = index.plan();
    forEachDemand(index, [&](const PlannedPatrol& p, const Demand& demand, const std::vector<Standing>& standings) {
        QStringList amounts;
        bool missing = false;
        for (const std::optional<qint64>& cents : demand.cents)
            if (!anyAllows(standings, cents)) {
                missing = true;
                if (cents && !amounts.contains(euros(*cents)))
                    amounts << euros(*cents);
            }
        if (!missing)
            return;
        Finding f = patrolFinding("power-missing", Severity::Warning, p.patrol);
        f.norm = normOf(standings);
        f.other = demand.measure;
        const QString what = (QStringList(demand.measure) + amounts).join(QLatin1Char(' '));
        f.title = tr("Power missing: %1").arg(what);
        QStringList why;
        for (const Standing& s : standings)
            why << standingText(plan, s);
        f.text = tr("%1, %2: nobody on the patrol may do it. %3.")
                     .arg(patrolName(p.patrol), patrolWhen(plan, p.patrol),
                          why.isEmpty() ? tr("It has no posts") : why.join(QStringLiteral("; ")));
        out.push_back(std::move(f));
    });
    return out;
}

Findings checkPowerUnchecked(const PlanIndex& index) {
    Findings out;
    const Plan& plan = index.plan();
    const bool landKnown = !landName(plan.partnership.land).isEmpty();
    forEachDemand(index, [&](const PlannedPatrol& p, const Demand& demand, const std::vector<Standing>& standings) {
        const QDate day = serviceDay(p.patrol.span.start(), plan.partnership.dayBorder);
        const Power* relied = nullptr; // the first of those that nobody vouches for
        for (const std::optional<qint64>& cents : demand.cents) {
            const Power* weak = nullptr;
            bool vouched = false;
            for (const Standing& s : standings)
                if (allows(s.power, cents)) {
                    vouched = vouched || (landKnown && checkedFor(*s.power, day));
                    weak = weak ? weak : s.power;
                }
            if (!vouched && weak && !relied)
                relied = weak;
        }
        if (!relied && landKnown)
            return;
        Finding f = patrolFinding("power-unchecked", Severity::Info, p.patrol);
        f.norm = relied ? relied->norm : QString();
        f.other = demand.measure;
        f.title = tr("Power not checked: %1").arg(demand.measure);
        const QString who = relied ? powerName(*relied) : demand.measure;
        const QString where = patrolName(p.patrol) + QStringLiteral(", ") + patrolWhen(plan, p.patrol);
        if (!landKnown)
            f.text =
                tr("%1: the Land of the partnership is not known, so nothing is certain about %2.").arg(where, who);
        else if (relied->checked())
            f.text = tr("%1: %2 was last checked on %3, more than 12 months before.")
                         .arg(where, who, formatDate(relied->checkedOn));
        else
            f.text = tr("%1: nobody has checked %2 yet.").arg(where, who);
        out.push_back(std::move(f));
    });
    return out;
}

} // namespace streife
