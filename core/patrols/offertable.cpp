// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/offertable.h"

namespace streife {

template <> const Table<Offer>& tableOf<Offer>() {
    static const Table<Offer> table = [] {
        TableInfo info;
        info.no = 39;
        info.since = 7;
        info.name = "offer";
        info.label = QT_TRANSLATE_NOOP("streife", "Offer");
        info.scope = ScopeKind::Partnership;
        info.sharing = Sharing::Shared;
        info.ownership = Ownership::Agency;
        info.ownerColumn = "agency";
        Table<Offer> t(info, [](qint64 id) {
            Offer blank;
            blank.id = OfferId(id);
            return blank;
        });
        t.add(2, "agency", QT_TRANSLATE_NOOP("streife", "Authority"), &Offer::agency).needed().pointsTo(2);
        t.add(3, "unit", QT_TRANSLATE_NOOP("streife", "Unit"), &Offer::unit);
        t.addSpan(4, "start", "end", QT_TRANSLATE_NOOP("streife", "Start"), QT_TRANSLATE_NOOP("streife", "End"),
                  &Offer::span);
        t.add(6, "strength", QT_TRANSLATE_NOOP("streife", "Strength"), &Offer::strength).needed();
        t.add(7, "note", QT_TRANSLATE_NOOP("streife", "Note"), &Offer::note);
        return t;
    }();
    return table;
}

template <> const Table<OfferUse>& tableOf<OfferUse>() {
    static const Table<OfferUse> table = [] {
        TableInfo info;
        info.no = 40;
        info.since = 7;
        info.name = "offer_use";
        info.label = QT_TRANSLATE_NOOP("streife", "Post from an offer");
        info.scope = ScopeKind::Partnership;
        info.sharing = Sharing::Shared;
        info.ownership = Ownership::Any;
        info.parentColumn = "post";
        Table<OfferUse> t(info, [](qint64 id) {
            OfferUse blank;
            blank.id = OfferUseId(id);
            return blank;
        });
        t.add(2, "offer", QT_TRANSLATE_NOOP("streife", "Offer"), &OfferUse::offer).needed().pointsTo(39);
        t.add(3, "post", QT_TRANSLATE_NOOP("streife", "Post"), &OfferUse::post).needed().pointsTo(14);
        t.add(4, "strength", QT_TRANSLATE_NOOP("streife", "Strength"), &OfferUse::strength).needed();
        return t;
    }();
    return table;
}

} // namespace streife
