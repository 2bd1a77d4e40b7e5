// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/localtime.h"
#include "core/patrols/offerreader.h"
#include "core/patrols/offertable.h"
#include "core/workspace/listreaders.h"
#include "core/workspace/offering.h"

#include <QJsonObject>

namespace streife {

QJsonArray listOffers(const ListSource& source) {
    const auto [from, to] = source.serviceBounds();
    QJsonArray out;
    for (const Offer& o : Records<Offer>(source.db).select("scope=?3 AND start>=?1 AND start<?2", "start,\"end\",id",
                                                           from, to, source.partnership.id.value()))
        if (const auto planned = readOffer(source.db, o.id)) {
            const QString agency = source.names.agency(o.agency.value());
            out.append(QJsonObject{{QStringLiteral("key"), offerKey(o, agency)},
                                   {QStringLiteral("agency"), agency},
                                   {QStringLiteral("unit"), textOrNull(o.unit)},
                                   {QStringLiteral("start"), isoLocal(o.span.start())},
                                   {QStringLiteral("end"), isoLocal(o.span.end())},
                                   {QStringLiteral("strength"), o.strength},
                                   {QStringLiteral("used"), planned->used},
                                   {QStringLiteral("left"), planned->left()},
                                   {QStringLiteral("note"), textOrNull(o.note)}});
        }
    return out;
}

} // namespace streife
