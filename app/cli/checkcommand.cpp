// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/enumtext.h"
#include "core/base/formats.h"
#include "core/base/tr.h"
#include "core/rules/findingjson.h"
#include "core/rules/rule.h"

namespace streife::cli {
namespace {

QString severityWord(Severity severity) {
    switch (severity) {
    case Severity::Breach:
        return streife::tr("Breach");
    case Severity::Warning:
        return streife::tr("Warning");
    case Severity::Info:
        break;
    }
    return streife::tr("Info");
}

} // namespace

TimeSpan spanOfEverything(Workspace& ws) {
    return ws.read([&](Database& db) {
        const auto bound = [&](const char* which) {
            const QByteArray how(which);
            return std::pair(db.integer("SELECT " + how + "(start) FROM patrol WHERE _del=0"),
                             db.integer("SELECT " + how + "(start) FROM duty_intern WHERE _del=0"));
        };
        const auto [patrol, duty] = bound("min");
        const auto [lastPatrol, lastDuty] = bound("max");
        if (lastPatrol == 0 && lastDuty == 0)
            return TimeSpan(ws.now(), ws.now().plusMinutes(1));
        const qint64 first = patrol == 0 ? duty : duty == 0 ? patrol : std::min(patrol, duty);
        return TimeSpan({first}, {std::max(lastPatrol, lastDuty) + 1});
    });
}

int runCheck(const Arguments& a, Output& out) {
    const auto week = a.week();
    const auto ws = openFile(a, Workspace::Access::Read);
    const Plan plan =
        week ? ws->weekPlan(*week, *week, Availability::Roster) : ws->plan(spanOfEverything(*ws), Availability::Roster);
    const Findings findings = check(plan);
    QString text;
    bool look = false;
    for (const Finding& f : findings) {
        look = look || (f.severity != Severity::Info && isOpen(f));
        text += QStringLiteral("%1 %2  %3 – %4")
                    .arg(severityWord(f.severity), -9)
                    .arg(formatDateTime(f.at), f.title, f.text);
        if (!f.norm.isEmpty())
            text += QStringLiteral(" (%1)").arg(f.norm);
        if (f.taken)
            text += QStringLiteral(" – ")
                    + streife::tr("overridden by %1: %2").arg(f.taken->by, enumLabel(f.taken->reason));
        text += QLatin1Char('\n');
    }
    if (findings.empty())
        text = streife::tr("No findings.");
    out.result({{QStringLiteral("findings"), findingsJson(findings, plan)}}, text);
    return look ? kLook : kDone;
}

} // namespace streife::cli
