// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/issuing/issuedversiontable.h"

namespace streife {

template <> const Table<IssuedVersion>& tableOf<IssuedVersion>() {
    static const Table<IssuedVersion> table = [] {
        TableInfo info;
        info.no = 19;
        info.name = "issue_intern";
        info.label = QT_TRANSLATE_NOOP("streife", "Issued version");
        info.nameColumn = "label";
        Table<IssuedVersion> t(
            info, [](qint64 id) { return IssuedVersion{IssuedVersionId(id), AgencyId(1), {}, {}, 1, {}, {}, {}, {}}; });
        t.add(2, "agency", QT_TRANSLATE_NOOP("streife", "Authority"), &IssuedVersion::agency).needed().pointsTo(2);
        t.add(3, "kind", QT_TRANSLATE_NOOP("streife", "Kind"), &IssuedVersion::kind).needed();
        t.add(4, "subject", QT_TRANSLATE_NOOP("streife", "Subject"), &IssuedVersion::subject).needed();
        t.add(5, "number", QT_TRANSLATE_NOOP("streife", "Number"), &IssuedVersion::number).needed();
        t.add(6, "label", QT_TRANSLATE_NOOP("streife", "Label"), &IssuedVersion::label).needed();
        t.add(7, "issued_at", QT_TRANSLATE_NOOP("streife", "Issued at"), &IssuedVersion::issuedAt).needed();
        t.add(8, "planstand", QT_TRANSLATE_NOOP("streife", "Plan word"), &IssuedVersion::planstand);
        t.add(9, "content", QT_TRANSLATE_NOOP("streife", "Content"), &IssuedVersion::content).needed().upTo(0);
        return t;
    }();
    return table;
}

} // namespace streife
