// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/situation/incidenttable.h"

namespace streife {

template <> const Table<IncidentBatch>& tableOf<IncidentBatch>() {
    static const Table<IncidentBatch> table = [] {
        TableInfo info;
        info.no = 21;
        info.name = "incident_batch";
        info.label = QT_TRANSLATE_NOOP("streife", "Incident batch");
        info.scope = ScopeKind::Partnership;
        info.sharing = Sharing::Shared;
        info.ownership = Ownership::Any;
        info.nameColumn = "source";
        Table<IncidentBatch> t(info, [](qint64 id) {
            return IncidentBatch{IncidentBatchId(id), PartnershipId(1), ShortText::fromStore({}), 0, {}};
        });
        t.add(2, "partnership", QT_TRANSLATE_NOOP("streife", "Partnership"), &IncidentBatch::partnership)
            .needed()
            .pointsTo(1);
        t.add(3, "source", QT_TRANSLATE_NOOP("streife", "Source"), &IncidentBatch::source).needed();
        t.add(4, "rows", QT_TRANSLATE_NOOP("streife", "Rows"), &IncidentBatch::rows).needed();
        t.add(5, "hash", QT_TRANSLATE_NOOP("streife", "Checksum"), &IncidentBatch::hash).needed();
        return t;
    }();
    return table;
}

} // namespace streife
