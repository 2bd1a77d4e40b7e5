// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/namereleasetable.h"

#include "core/base/enumtext.h"

namespace streife {

// The first one stands for words that this version does not know: nothing is shown.
template <> const std::vector<EnumEntry<NameMode>>& enumEntries<NameMode>() {
    using enum NameMode;
    static const std::vector<EnumEntry<NameMode>> all{
        {Strength, "strength", QT_TRANSLATE_NOOP("streife", "strength only")},
        {CallName, "call-name", QT_TRANSLATE_NOOP("streife", "call name")},
        {Name, "name", QT_TRANSLATE_NOOP("streife", "name")},
    };
    return all;
}

template <> const Table<NameRelease>& tableOf<NameRelease>() {
    static const Table<NameRelease> table = [] {
        TableInfo info;
        info.no = 35;
        info.since = 7;
        info.name = "name_release_intern";
        info.label = QT_TRANSLATE_NOOP("streife", "Release of names");
        info.ownership = Ownership::Agency;
        info.ownerColumn = "agency";
        info.parentColumn = "agency";
        Table<NameRelease> t(info, [](qint64 id) {
            NameRelease blank;
            blank.id = NameReleaseId(id);
            return blank;
        });
        t.add(2, "agency", QT_TRANSLATE_NOOP("streife", "Authority"), &NameRelease::agency).needed().pointsTo(2);
        t.add(3, "mode", QT_TRANSLATE_NOOP("streife", "Partners see"), &NameRelease::mode).needed();
        t.add(4, "days", QT_TRANSLATE_NOOP("streife", "Days before"), &NameRelease::days).needed();
        return t;
    }();
    return table;
}

} // namespace streife
