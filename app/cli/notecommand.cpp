// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/rules/findingjson.h"
#include "core/rules/wallnotefindings.h"
#include "core/workspace/wallnoting.h"

#include <QJsonArray>

namespace streife::cli {
namespace {

QString kindKey(WallNoteStep::Kind kind) {
    switch (kind) {
    case WallNoteStep::Kind::Add:
        return QStringLiteral("add");
    case WallNoteStep::Kind::Remove:
        return QStringLiteral("remove");
    case WallNoteStep::Kind::Replace:
        return QStringLiteral("replace");
    case WallNoteStep::Kind::Time:
        break;
    }
    return QStringLiteral("time");
}

QJsonArray stepsJson(const WallNote& note, const Plan& plan) {
    const auto number = [&plan](std::optional<OfficerId> id) {
        return id ? QJsonValue(serviceNoKey(plan, *id)) : QJsonValue();
    };
    QJsonArray out;
    for (const WallNoteStep& step : note.steps) {
        QString key;
        for (const WallNote::Wanted& w : note.wanted)
            if (w.patrol == step.patrol)
                key = w.seen.key;
        out.append(QJsonObject{{QStringLiteral("patrol"), key},
                               {QStringLiteral("kind"), kindKey(step.kind)},
                               {QStringLiteral("comes"), number(step.comes)},
                               {QStringLiteral("goes"), number(step.goes)},
                               {QStringLiteral("text"), step.text}});
    }
    return out;
}

int refuse(const WallNoteProblem& problem, Output& out) {
    QJsonArray candidates;
    out.message(problem.text);
    for (const WallNoteChoice& c : problem.choices) {
        out.message(QStringLiteral("  %1 – %2").arg(c.type, c.text));
        candidates.append(QJsonObject{{QStringLiteral("type"), c.type}, {QStringLiteral("text"), c.text}});
    }
    out.message(streife::tr("Nothing was changed."));
    out.result({{QStringLiteral("errors"), QJsonArray{QJsonObject{{QStringLiteral("text"), problem.text},
                                                                  {QStringLiteral("candidates"), candidates}}}}},
               {});
    return kRefused;
}

} // namespace

int runNote(const Arguments& a, Output& out) {
    const auto week = a.week();
    if (!week)
        throw Error(ErrorCode::Usage, streife::tr("\"note\" needs --week."));
    const bool dry = a.has(QStringLiteral("dry-run"));
    const auto ws = openFile(a, dry ? Workspace::Access::Read : Workspace::Access::Write);
    Plan plan = ws->weekPlan(*week, *week, Availability::Crew);
    const QSet<AgencyId> own = wallNoteAgencies(*ws, plan);
    const WallNote note = readWallNote(plan, own, a.words().at(1));
    if (note.problem)
        return refuse(*note.problem, out);
    plan = ws->withAvailability(std::move(plan), wallNotePeople(note));
    const Findings findings = wallNoteFindings(plan, note);
    if (!dry)
        writeWallNote(*ws, note);
    QStringList lines;
    for (const WallNoteStep& step : note.steps)
        lines << step.text;
    for (const Finding& f : findings)
        out.message(f.title + QStringLiteral(" – ") + f.text);
    out.result(
        {{QStringLiteral("steps"), stepsJson(note, plan)}, {QStringLiteral("findings"), findingsJson(findings, plan)}},
        lines.join(QLatin1Char('\n')));
    return kDone;
}

} // namespace streife::cli
