// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/enumtext.h"
#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/patrols/overrideservice.h"
#include "core/rules/findingjson.h"
#include "core/rules/rule.h"

namespace streife::cli {
namespace {

OverrideReason reasonOf(const Arguments& a) {
    const QString key = a.value(QStringLiteral("reason"));
    if (const auto reason = enumFromKey<OverrideReason>(key))
        return *reason;
    QStringList known;
    for (const auto& entry : enumEntries<OverrideReason>())
        known << QLatin1String(entry.key);
    throw Error(ErrorCode::Usage, streife::tr("--reason must be one of: %1.").arg(known.join(QStringLiteral(", "))));
}

/// The findings that the options speak of.
Findings chosen(const Arguments& a, const Plan& plan, const Findings& all) {
    const QString rule = a.value(QStringLiteral("rule"));
    const QString officer = a.value(QStringLiteral("officer"));
    const QString patrol = a.value(QStringLiteral("patrol"));
    QHash<PatrolId, QString> keys;
    for (const PlannedPatrol& p : plan.patrols)
        keys.insert(p.patrol.id, p.patrol.key.str());
    Findings out;
    for (const Finding& f : all)
        if (f.rule == rule && f.patrol && keys.value(*f.patrol) == patrol
            && (officer.isEmpty() || (f.officer && serviceNoKey(plan, *f.officer) == officer)))
            out.push_back(f);
    return out;
}

} // namespace

int runOverride(const Arguments& a, Output& out) {
    for (const char* needed : {"patrol", "rule"})
        if (a.value(QLatin1String(needed)).isEmpty())
            throw Error(ErrorCode::Usage, streife::tr("override needs --%1.").arg(QLatin1String(needed)));
    const bool withdraw = a.has(QStringLiteral("withdraw"));
    const auto reason = withdraw ? OverrideReason::Other : reasonOf(a);
    const Rule* rule = findRule(a.value(QStringLiteral("rule")));
    if (!rule)
        throw Error(ErrorCode::Usage, streife::tr("There is no rule \"%1\".").arg(a.value(QStringLiteral("rule"))));
    if (!rule->overridable)
        throw Error(ErrorCode::Input, streife::tr("A finding of the rule \"%1\" cannot be overridden.")
                                          .arg(QCoreApplication::translate("streife", rule->label)));
    const auto ws = openFile(a, Workspace::Access::Write);
    const Plan plan = ws->plan(spanOfEverything(*ws), Availability::Crew);
    const Findings findings = chosen(a, plan, check(plan));
    if (findings.empty())
        throw Error(ErrorCode::NotFound,
                    streife::tr("There is no such finding for patrol %1.").arg(a.value(QStringLiteral("patrol"))));
    ws->change(withdraw ? streife::tr("Withdraw override") : streife::tr("Override finding"), [&](Writer& w) {
        OverrideService service(w);
        for (const Finding& f : findings) {
            if (!withdraw)
                service.add(overrideFor(f, reason, a.value(QStringLiteral("note"))));
            for (const Override& old : plan.overrides)
                if (withdraw && concerns(old, f))
                    service.remove(old.id);
        }
    });
    const int n = int(findings.size());
    out.result({{QStringLiteral("overridden"), withdraw ? 0 : n}},
               withdraw ? streife::tr("%n finding(s) count again.", nullptr, n)
                        : streife::tr("%n finding(s) overridden.", nullptr, n));
    return kDone;
}

} // namespace streife::cli
