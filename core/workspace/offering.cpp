// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/offering.h"

#include "core/agencies/agencytable.h"
#include "core/base/fold.h"
#include "core/base/formats.h"
#include "core/base/isotime.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "core/patrols/offerreader.h"
#include "core/patrols/offertable.h"
#include "core/patrols/patroltable.h"
#include "core/store/repository.h"
#include "core/workspace/recordnames.h"

namespace streife {
namespace {

QString nameOf(Workspace& ws, OfferId offer) {
    return ws.read([&](Database& db) { return RecordNames(db).offer(offer.value()); });
}

} // namespace

std::vector<OfferId> addOffer(Workspace& ws, const Offer& offer, std::optional<QDate> until) {
    const QString agency = ws.read([&](Database& db) { return RecordNames(db).agency(offer.agency.value()); });
    std::vector<OfferId> out;
    ws.change(streife::tr("Offer of %1, %2").arg(agency, formatSpan(offer.span)),
              [&](Writer& w) { out = OfferService(w).add(offer, until); });
    return out;
}

void changeOffer(Workspace& ws, const Offer& before, const Offer& after) {
    ws.change(streife::tr("Change the offer %1").arg(nameOf(ws, before.id)),
              [&](Writer& w) { OfferService(w).change(before, after); });
}

void removeOffer(Workspace& ws, OfferId offer) {
    ws.change(streife::tr("Delete the offer %1").arg(nameOf(ws, offer)),
              [&](Writer& w) { OfferService(w).remove(offer); });
}

int useOffer(Workspace& ws, OfferId offer, PatrolId patrol, std::optional<int> strength) {
    int taken = 0;
    ws.change(streife::tr("Take from the offer %1").arg(nameOf(ws, offer)), [&](Writer& w) {
        const auto there = readOffer(w.db(), offer);
        const auto planned = readPatrol(w.db(), patrol);
        if (!there)
            throwRecordGone(tableOf<Offer>());
        if (!planned)
            throwRecordGone(tableOf<Patrol>());
        taken = strength.value_or(OfferService::fitting(*there, *planned));
        OfferService(w).use(offer, patrol, taken);
    });
    return taken;
}

PatrolId planFromOffer(Workspace& ws, OfferId offer, const QString& title) {
    std::optional<PatrolId> made;
    ws.change(streife::tr("Patrol out of the offer %1").arg(nameOf(ws, offer)), [&](Writer& w) {
        made = OfferService(w).planFrom(offer, ws.ownAgencyId().value_or(AgencyId(w.ownAgency())),
                                        title.isEmpty() ? streife::tr("New patrol") : title);
    });
    return *made;
}

QString offerKey(const Offer& offer, const QString& agency) {
    return agency + (offer.unit.isEmpty() ? QString() : QLatin1Char('/') + offer.unit) + QLatin1Char('@')
           + isoLocal(offer.span.start()).left(16);
}

OfferId offerNamed(Workspace& ws, const QString& key) {
    const QString who = folded(key.section(QLatin1Char('@'), 0, 0));
    const auto start = instantFromIso(key.section(QLatin1Char('@'), 1));
    if (!start)
        throw Error(ErrorCode::NotFound,
                    streife::tr("\"%1\" is not understood. Please write an offer like PI@2026-11-27T18:00.").arg(key));
    struct Found {
        OfferId id;
        QString key;
    };
    const auto found = ws.read([&](Database& db) {
        std::vector<Found> out;
        for (const Offer& o : Records<Offer>(db).where("start=?1 AND scope=?2", start->ms, ws.partnershipId().value()))
            if (const auto agency = Records<Agency>(db).find(o.agency))
                for (const QString& name : {agency->shortName, agency->name.str()})
                    if (folded(name) == who || folded(name + QLatin1Char('/') + o.unit) == who) {
                        out.push_back({o.id, offerKey(o, agency->label())});
                        break;
                    }
        return out;
    });
    if (found.empty())
        throw Error(ErrorCode::NotFound, streife::tr("There is no offer %1.").arg(key));
    if (found.size() > 1)
        throw Error(ErrorCode::Input, streife::tr("There are several offers: %1 and %2. Please name the unit, too.")
                                          .arg(found[0].key, found[1].key));
    return found.front().id;
}

} // namespace streife
