// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/officers/deputytable.h"

namespace streife {

template <> const Table<Deputy>& tableOf<Deputy>() {
    static const Table<Deputy> table = [] {
        TableInfo info;
        info.no = 36;
        info.since = 7;
        info.name = "deputy_intern";
        info.label = QT_TRANSLATE_NOOP("streife", "Deputy");
        info.parentColumn = "officer";
        Table<Deputy> t(info, [](qint64 id) {
            Deputy blank;
            blank.id = DeputyId(id);
            return blank;
        });
        t.add(2, "officer", QT_TRANSLATE_NOOP("streife", "Officer"), &Deputy::officer).needed().pointsTo(4);
        t.add(3, "deputy", QT_TRANSLATE_NOOP("streife", "Deputy"), &Deputy::deputy).needed().pointsTo(4);
        t.add(4, "first_day", QT_TRANSLATE_NOOP("streife", "First day"), &Deputy::firstDay).needed();
        t.add(5, "last_day", QT_TRANSLATE_NOOP("streife", "Last day"), &Deputy::lastDay).needed();
        return t;
    }();
    return table;
}

} // namespace streife
