// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/savedmappingtable.h"

namespace streife {

template <> const Table<SavedMapping>& tableOf<SavedMapping>() {
    static const Table<SavedMapping> table = [] {
        TableInfo info;
        info.no = 20;
        info.name = "import_mapping_intern";
        info.label = QT_TRANSLATE_NOOP("streife", "Column mapping");
        info.nameColumn = "name";
        Table<SavedMapping> t(info, [](qint64 id) {
            return SavedMapping{SavedMappingId(id), AgencyId(1), {}, ShortText::fromStore({}), {}};
        });
        t.add(2, "agency", QT_TRANSLATE_NOOP("streife", "Authority"), &SavedMapping::agency).needed().pointsTo(2);
        t.add(3, "kind", QT_TRANSLATE_NOOP("streife", "Kind"), &SavedMapping::kind).needed();
        t.add(4, "name", QT_TRANSLATE_NOOP("streife", "Name"), &SavedMapping::name).needed();
        t.add(5, "mapping", QT_TRANSLATE_NOOP("streife", "Column mapping"), &SavedMapping::mapping).needed().upTo(0);
        return t;
    }();
    return table;
}

} // namespace streife
