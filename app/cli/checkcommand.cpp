// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/formats.h"
#include "core/base/tr.h"
#include "core/rules/findingjson.h"
#include "core/rules/rule.h"

namespace streife::cli {
namespace {

/// From the first patrol to the last; the present week where there is none.
TimeSpan everything(Workspace& ws) {
    return ws.read([&](Database& db) {
        const qint64 first = db.integer("SELECT min(start) FROM patrol WHERE _del=0");
        const qint64 last = db.integer("SELECT max(start) FROM patrol WHERE _del=0");
        return last ? TimeSpan({first}, {last + 1}) : TimeSpan(ws.now(), ws.now().plusMinutes(1));
    });
}

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

int runCheck(const Arguments& a, Output& out) {
    const auto week = a.week();
    const auto ws = openFile(a, Workspace::Access::Read);
    const Plan plan = week ? ws->weekPlan(*week, *week) : ws->plan(everything(*ws));
    const Findings findings = check(plan);
    QString text;
    bool look = false;
    for (const Finding& f : findings) {
        look = look || f.severity != Severity::Info;
        text += QStringLiteral("%1 %2  %3 – %4")
                    .arg(severityWord(f.severity), -9)
                    .arg(formatDateTime(f.at), f.title, f.text);
        text += f.norm.isEmpty() ? QStringLiteral("\n") : QStringLiteral(" (%1)\n").arg(f.norm);
    }
    if (findings.empty())
        text = streife::tr("No findings.");
    out.result({{QStringLiteral("findings"), findingsJson(findings, plan)}}, text);
    return look ? kLook : kDone;
}

} // namespace streife::cli
