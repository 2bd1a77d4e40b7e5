// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/releasing.h"

#include "core/agencies/agencytable.h"
#include "core/base/tr.h"
#include "core/release/namereleasetable.h"
#include "core/release/releaseservice.h"
#include "core/workspace/tables.h"

namespace streife {

namespace {

QString stepName(Workspace& ws, AgencyId agency) {
    const auto row = ws.read([&](Database& db) { return Records<Agency>(db).find(agency); });
    return streife::tr("Release of names: %1").arg(row ? row->label() : QString());
}

/// Does anybody read what we tell: an authority with an install of its own?
bool hasPartner(Workspace& ws) {
    const auto all = ws.all<Agency>();
    return std::any_of(all.begin(), all.end(), [&](const Agency& a) { return !a.steward && a.id != ws.ownAgencyId(); });
}

} // namespace

void setNameRelease(Workspace& ws, AgencyId agency, NameMode mode, int days) {
    ws.change(stepName(ws, agency), [&](Writer& w) { ReleaseService(w).set(agency, mode, days); });
}

void resetNameRelease(Workspace& ws, AgencyId agency) {
    ws.change(stepName(ws, agency), [&](Writer& w) { ReleaseService(w).reset(agency); });
}

std::optional<NameRelease> nameRelease(Workspace& ws, AgencyId agency) {
    auto rows = ws.read([&](Database& db) { return Records<NameRelease>(db).where("agency=?1", agency.value()); });
    return rows.empty() ? std::nullopt : std::optional(rows.back());
}

void releaseDueNames(Workspace& ws) {
    if (!ws.writable() || ws.busy())
        return;
    const bool untold =
        !ws.read([&](Database& db) { return ReleaseService::untold(db, ws.now()); }).empty() && hasPartner(ws);
    if (!untold && ws.all<NameRelease>().empty())
        return;
    ws.changeQuietly(streife::tr("Names that are due"), [](Writer& w) {
        ReleaseService(w).tellNamed();
        ReleaseService(w).apply();
    });
}

std::vector<StaffShown> shownToPartners(Workspace& ws, AgencyId agency) {
    releaseDueNames(ws);
    return ws.read([&](Database& db) {
        QHash<AgencyId, Agency> agencies;
        for (Agency& a : Records<Agency>(db).where("partnership=?1", ws.partnershipId().value()))
            agencies.insert(a.id, std::move(a));
        QSet<AgencyId> all;
        for (const Agency& a : agencies)
            if (isBelow(agencies, a.id, agency))
                all.insert(a.id);
        const auto rows = readShared(sharedContent(db, registry(), ws.partnershipId()), registry());
        if (!rows)
            throwDamaged(ws.path(), streife::tr("What a package would hold cannot be read."));
        return staffShown(*rows, all, ws.now());
    });
}

} // namespace streife
