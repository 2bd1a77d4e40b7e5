// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/confirmationtable.h"

namespace streife {

template <> const Table<Confirmation>& tableOf<Confirmation>() {
    static const Table<Confirmation> table = [] {
        TableInfo info;
        info.no = 33;
        info.since = 6;
        info.name = "confirmation";
        info.label = QT_TRANSLATE_NOOP("streife", "Confirmation");
        info.scope = ScopeKind::Partnership;
        info.sharing = Sharing::Shared;
        info.ownership = Ownership::Agency;
        info.ownerColumn = "agency";
        info.parentColumn = "patrol";
        Table<Confirmation> t(info, [](qint64 id) {
            Confirmation blank;
            blank.id = ConfirmationId(id);
            return blank;
        });
        t.add(2, "patrol", QT_TRANSLATE_NOOP("streife", "Patrol"), &Confirmation::patrol).needed().pointsTo(13);
        t.add(3, "agency", QT_TRANSLATE_NOOP("streife", "Authority"), &Confirmation::agency).needed().pointsTo(2);
        t.add(4, "decision", QT_TRANSLATE_NOOP("streife", "Decision"), &Confirmation::decision).needed();
        t.add(5, "at", QT_TRANSLATE_NOOP("streife", "Decided at"), &Confirmation::at);
        t.add(6, "decided_by", QT_TRANSLATE_NOOP("streife", "Decided by"), &Confirmation::by);
        t.add(7, "seal", QT_TRANSLATE_NOOP("streife", "Seal"), &Confirmation::seal);
        t.add(8, "steward", QT_TRANSLATE_NOOP("streife", "Decided on its behalf by"), &Confirmation::steward)
            .pointsTo(2);
        t.add(9, "note", QT_TRANSLATE_NOOP("streife", "Note"), &Confirmation::note);
        t.add(10, "alternatives", QT_TRANSLATE_NOOP("streife", "Other times"), &Confirmation::alternatives);
        return t;
    }();
    return table;
}

template <> const Table<PhonePromise>& tableOf<PhonePromise>() {
    static const Table<PhonePromise> table = [] {
        TableInfo info;
        info.no = 34;
        info.since = 6;
        info.name = "phone_promise";
        info.label = QT_TRANSLATE_NOOP("streife", "Promise on the phone");
        info.scope = ScopeKind::Partnership;
        info.sharing = Sharing::Shared;
        info.ownership = Ownership::Any;
        info.parentColumn = "patrol";
        info.nameColumn = "name";
        Table<PhonePromise> t(info, [](qint64 id) {
            PhonePromise blank;
            blank.id = PhonePromiseId(id);
            return blank;
        });
        t.add(2, "patrol", QT_TRANSLATE_NOOP("streife", "Patrol"), &PhonePromise::patrol).needed().pointsTo(13);
        t.add(3, "agency", QT_TRANSLATE_NOOP("streife", "Authority"), &PhonePromise::agency).needed().pointsTo(2);
        t.add(4, "name", QT_TRANSLATE_NOOP("streife", "Name"), &PhonePromise::name).needed();
        t.add(5, "function", QT_TRANSLATE_NOOP("streife", "Function"), &PhonePromise::function);
        t.add(6, "at", QT_TRANSLATE_NOOP("streife", "Promised at"), &PhonePromise::at);
        t.add(7, "taken_by", QT_TRANSLATE_NOOP("streife", "Taken by"), &PhonePromise::takenBy);
        return t;
    }();
    return table;
}

} // namespace streife
