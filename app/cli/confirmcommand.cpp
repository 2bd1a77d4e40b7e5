// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/error.h"
#include "core/base/isotime.h"
#include "core/base/tr.h"
#include "core/patrols/patroltable.h"
#include "core/workspace/confirming.h"

#include <QJsonArray>

namespace streife::cli {
namespace {

std::vector<PatrolId> namedPatrols(Workspace& ws, const QStringList& keys) {
    std::vector<PatrolId> out;
    for (const QString& key : keys) {
        const auto found = ws.read([&](Database& db) {
            return Records<Patrol>(db).where("key=?1 AND partnership=?2", key, ws.partnershipId().value());
        });
        if (found.empty())
            throw Error(ErrorCode::NotFound, streife::tr("There is no patrol %1.").arg(key));
        if (found.size() > 1)
            throw Error(ErrorCode::Input, streife::tr("There are two patrols %1: \"%2\" and \"%3\".")
                                              .arg(key, found[0].title.str(), found[1].title.str()));
        if (std::find(out.begin(), out.end(), found.front().id) == out.end())
            out.push_back(found.front().id);
    }
    return out;
}

/// Live patrols of the week in which the authority has a post.
std::vector<PatrolId> patrolsOfWeek(Workspace& ws, Week week, AgencyId agency) {
    const Plan plan = ws.weekPlan(week, week, Availability::None);
    std::vector<PatrolId> out;
    for (const PlannedPatrol& p : plan.patrols)
        if (plan.covers(p.patrol) && p.patrol.state != PatrolState::Cancelled
            && bindingOf(p, plan.agencies).key(agency))
            out.push_back(p.patrol.id);
    return out;
}

/// "2026-11-28T18:00/2026-11-28T22:00|…"
std::vector<TimeSpan> alternativesOption(const Arguments& a) {
    std::vector<TimeSpan> out;
    for (const QString& part : a.value(QStringLiteral("alternatives")).split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
        const auto start = instantFromIso(part.section(QLatin1Char('/'), 0, 0).trimmed());
        const auto end = instantFromIso(part.section(QLatin1Char('/'), 1).trimmed());
        if (!start || !end || !(*start < *end))
            throw Error(ErrorCode::Usage, streife::tr("--alternatives \"%1\" is not understood. Please write it like "
                                                      "2026-11-28T18:00/2026-11-28T22:00.")
                                              .arg(part));
        out.push_back({*start, *end});
    }
    return out;
}

int runKeys(const Arguments& a, Output& out, Decision decision) {
    const QStringList keys = a.words().mid(1);
    const auto week = a.week();
    if (keys.isEmpty() == !week)
        throw Error(ErrorCode::Usage, streife::tr("Please give either keys of patrols, or --week."));
    const auto alternatives = alternativesOption(a);
    const auto ws = openFile(a, Workspace::Access::Write);
    const QString agency = a.value(QStringLiteral("agency"));
    if (agency.isEmpty() && !ws->ownAgencyId())
        throw Error(ErrorCode::Usage, streife::tr("Please say with --agency whose answer it is."));
    KeyTurn turn{agency.isEmpty() ? *ws->ownAgencyId() : agencyNamed(*ws, agency).id, decision};
    turn.patrols = week ? patrolsOfWeek(*ws, *week, turn.agency) : namedPatrols(*ws, keys);
    turn.note = a.value(QStringLiteral("note"));
    turn.alternatives = alternatives;
    turn.strength = a.number(QStringLiteral("strength"), 1, 99);
    const KeysTurned done = turnKeys(*ws, turn, !week);
    QJsonArray refused;
    for (const KeyRefused& r : done.refused)
        refused.append(QJsonObject{{QStringLiteral("key"), r.key}, {QStringLiteral("text"), r.why}});
    if (!done.refused.empty())
        out.message(refusedText(done.refused));
    const QString word = decision == Decision::Accept    ? QStringLiteral("confirmed")
                         : decision == Decision::Decline ? QStringLiteral("declined")
                                                         : QStringLiteral("withdrawn");
    QString text = decision == Decision::Accept    ? streife::tr("%n patrol(s) confirmed", nullptr, done.done)
                   : decision == Decision::Decline ? streife::tr("%n patrol(s) declined", nullptr, done.done)
                                                   : streife::tr("%n confirmation(s) withdrawn", nullptr, done.done);
    if (done.known > 0)
        text += QStringLiteral(", ") + streife::tr("%n known before", nullptr, done.known);
    if (!done.refused.empty())
        text += QStringLiteral(", ") + streife::tr("%n refused", nullptr, int(done.refused.size()));
    out.result({{word, done.done}, {QStringLiteral("known"), done.known}, {QStringLiteral("refused"), refused}},
               text + QLatin1Char('.'));
    return kDone;
}

} // namespace

int runConfirm(const Arguments& a, Output& out) {
    return runKeys(a, out, Decision::Accept);
}

int runDecline(const Arguments& a, Output& out) {
    return runKeys(a, out, Decision::Decline);
}

int runWithdraw(const Arguments& a, Output& out) {
    return runKeys(a, out, Decision::Withdraw);
}

} // namespace streife::cli
