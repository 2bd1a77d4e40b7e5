// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partnership/partnershiptable.h"

namespace streife {

template <> const Table<Partnership>& tableOf<Partnership>() {
    static const Table<Partnership> table = [] {
        TableInfo info;
        info.no = 1;
        info.name = "partnership";
        info.label = QT_TRANSLATE_NOOP("streife", "Partnership");
        info.scope = ScopeKind::Partnership;
        info.sharing = Sharing::Shared;
        info.ownership = Ownership::Any;
        info.nameColumn = "name";
        Table<Partnership> t(info, [](qint64 id) {
            return Partnership{PartnershipId(id), ShortText::fromStore({}), {}, {}, {}, kDefaultDayBorder, {}};
        });
        t.add(2, "name", QT_TRANSLATE_NOOP("streife", "Name"), &Partnership::name).needed();
        t.add(3, "land", QT_TRANSLATE_NOOP("streife", "Land"), &Partnership::land);
        t.add(4, "municipality", QT_TRANSLATE_NOOP("streife", "Municipality"), &Partnership::municipality);
        t.add(5, "zone", QT_TRANSLATE_NOOP("streife", "Area"), &Partnership::zone).upTo(2000);
        t.add(6, "day_border", QT_TRANSLATE_NOOP("streife", "Start of the service day"), &Partnership::dayBorder)
            .needed();
        t.add(7, "marking", QT_TRANSLATE_NOOP("streife", "Marking"), &Partnership::marking);
        return t;
    }();
    return table;
}

} // namespace streife
