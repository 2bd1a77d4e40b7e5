// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/error.h"
#include "core/base/isotime.h"
#include "core/base/tr.h"
#include "core/patrols/offertable.h"
#include "core/patrols/patroltable.h"
#include "core/workspace/offering.h"

namespace streife::cli {
namespace {

Instant timeOption(const Arguments& a, const QString& option) {
    const auto time = instantFromIso(a.value(option));
    if (!time)
        throw Error(ErrorCode::Usage, streife::tr("--%1 is a time like 2026-11-27T18:00.").arg(option));
    return *time;
}

PatrolId patrolOption(const Arguments& a, Workspace& ws) {
    const QString key = a.value(QStringLiteral("patrol"));
    const auto found = ws.read([&](Database& db) {
        return Records<Patrol>(db).where("key=?1 AND partnership=?2", key, ws.partnershipId().value());
    });
    if (found.empty())
        throw Error(ErrorCode::NotFound, streife::tr("There is no patrol %1.").arg(key));
    return found.front().id;
}

int add(const Arguments& a, Output& out) {
    for (const char* needed : {"agency", "from", "to", "strength"})
        if (!a.has(QLatin1String(needed)))
            throw Error(ErrorCode::Usage, streife::tr("This needs --%1.").arg(QLatin1String(needed)));
    Offer offer;
    const Instant from = timeOption(a, QStringLiteral("from"));
    const Instant to = timeOption(a, QStringLiteral("to"));
    if (!(from < to))
        throw Error(ErrorCode::Usage, streife::tr("--to lies not after --from."));
    offer.span = {from, to};
    offer.strength = a.number(QStringLiteral("strength"), 1, 99).value_or(1);
    offer.unit = a.value(QStringLiteral("unit"));
    offer.note = a.value(QStringLiteral("note"));
    const auto until = a.date(QStringLiteral("until"));
    const auto ws = openFile(a, Workspace::Access::Write);
    offer.agency = agencyNamed(*ws, a.value(QStringLiteral("agency"))).id;
    const int added = int(addOffer(*ws, offer, until).size());
    out.result({{QStringLiteral("added"), added}}, streife::tr("%n offer(s) added.", nullptr, added));
    return kDone;
}

/// What no option names stays as it is.
int change(const Arguments& a, Output& out, Workspace& ws, OfferId id) {
    const auto before = ws.read([&](Database& db) { return Records<Offer>(db).find(id); });
    Offer after = *before;
    const Instant from = a.has(QStringLiteral("from")) ? timeOption(a, QStringLiteral("from")) : after.span.start();
    const Instant to = a.has(QStringLiteral("to")) ? timeOption(a, QStringLiteral("to")) : after.span.end();
    if (!(from < to))
        throw Error(ErrorCode::Usage, streife::tr("--to lies not after --from."));
    after.span = {from, to};
    after.strength = a.number(QStringLiteral("strength"), 1, 99).value_or(after.strength);
    if (a.has(QStringLiteral("unit")))
        after.unit = a.value(QStringLiteral("unit"));
    if (a.has(QStringLiteral("note")))
        after.note = a.value(QStringLiteral("note"));
    const int changed = after == *before ? 0 : 1;
    if (changed > 0)
        changeOffer(ws, *before, after);
    out.result({{QStringLiteral("changed"), changed}},
               changed > 0 ? streife::tr("The offer is changed.") : streife::tr("The offer stays as it is."));
    return kDone;
}

} // namespace

int runOffer(const Arguments& a, Output& out) {
    const QString what = a.words().at(1);
    if (what == QLatin1String("add") && a.words().size() == 2)
        return add(a, out);
    const bool use = what == QLatin1String("use");
    static const QStringList ofOne{QStringLiteral("use"), QStringLiteral("plan"), QStringLiteral("change"),
                                   QStringLiteral("remove")};
    if (a.words().size() != 3 || !ofOne.contains(what))
        throw Error(ErrorCode::Usage,
                    streife::tr("Please write offer FILE add, use KEY, plan KEY, change KEY or remove KEY."));
    if (use && !a.has(QStringLiteral("patrol")))
        throw Error(ErrorCode::Usage, streife::tr("This needs --%1.").arg(QStringLiteral("patrol")));
    const auto strength = a.number(QStringLiteral("strength"), 1, 99);
    const auto ws = openFile(a, Workspace::Access::Write);
    const OfferId offer = offerNamed(*ws, a.words().at(2));
    if (what == QLatin1String("change"))
        return change(a, out, *ws, offer);
    if (use) {
        const int taken = useOffer(*ws, offer, patrolOption(a, *ws), strength);
        out.result({{QStringLiteral("taken"), taken}},
                   streife::tr("%n officer(s) taken from the offer.", nullptr, taken));
    } else if (what == QLatin1String("plan")) {
        const PatrolId made = planFromOffer(*ws, offer, a.value(QStringLiteral("title")));
        const QString key = ws->read([&](Database& db) { return Records<Patrol>(db).find(made)->key.str(); });
        out.result({{QStringLiteral("patrol"), key}}, streife::tr("The patrol %1 is planned.").arg(key));
    } else {
        removeOffer(*ws, offer);
        out.result({{QStringLiteral("removed"), 1}}, streife::tr("The offer is deleted."));
    }
    return kDone;
}

} // namespace streife::cli
