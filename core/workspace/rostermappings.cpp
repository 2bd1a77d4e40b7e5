// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/rostermappings.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/imports/savedmappingtable.h"
#include "core/store/repository.h"

#include <QJsonDocument>

namespace streife {
namespace {

const QString kRosterKind = QStringLiteral("roster");

std::vector<SavedMapping> saved(Workspace& ws, AgencyId agency) {
    return ws.read([&](Database& db) {
        return Records<SavedMapping>(db).select("agency=?1 AND kind=?2", "id DESC", agency.value(), kRosterKind);
    });
}

} // namespace

RosterMapping rosterMapping(Workspace& ws, AgencyId agency) {
    const auto all = saved(ws, agency);
    return all.empty() ? defaultRosterMapping() : parseRosterMapping(all.front().mapping.toUtf8());
}

bool hasOwnRosterMapping(Workspace& ws, AgencyId agency) {
    return !saved(ws, agency).empty();
}

void saveRosterMapping(Workspace& ws, AgencyId agency, const RosterMapping& mapping) {
    if (const auto problem = rosterMappingProblem(mapping))
        throw Error(ErrorCode::Input, streife::tr("Roster mapping: %1").arg(*problem));
    const QByteArray json = QJsonDocument(toJson(mapping)).toJson(QJsonDocument::Compact);
    const auto all = saved(ws, agency);
    if (!all.empty() && all.front().mapping.toUtf8() == json)
        return;
    ws.change(streife::tr("Roster mapping"), [&](Writer& writer) {
        Repository<SavedMapping> repository(writer);
        if (all.empty()) {
            repository.insert({repository.newId(), agency, kRosterKind, ShortText(streife::tr("Roster mapping")),
                               QString::fromUtf8(json)});
            return;
        }
        SavedMapping after = all.front();
        after.mapping = QString::fromUtf8(json);
        repository.save(all.front(), after);
    });
}

void removeRosterMapping(Workspace& ws, AgencyId agency) {
    const auto all = saved(ws, agency);
    if (all.empty())
        return;
    ws.change(streife::tr("Roster mapping removed"), [&](Writer& writer) {
        Repository<SavedMapping> repository(writer);
        for (const SavedMapping& each : all)
            repository.remove(each.id);
    });
}

} // namespace streife
