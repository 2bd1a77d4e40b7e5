// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/workspace/rostermappings.h"

#include <QJsonDocument>

namespace streife::cli {

RosterMapping rosterMappingFile(const Arguments& a) {
    return parseRosterMapping(smallFile(a.value(QStringLiteral("map"))));
}

/// Without --map and --reset it prints the mapping as --map takes it: to be kept, edited and given back.
int runRosterMapping(const Arguments& a, Output& out) {
    const bool save = a.has(QStringLiteral("map"));
    const bool reset = a.has(QStringLiteral("reset"));
    if (save && reset)
        throw Error(ErrorCode::Usage, streife::tr("Please give either --map or --reset."));
    const auto mapping = save ? std::optional(rosterMappingFile(a)) : std::nullopt;
    const auto ws = openFile(a, save || reset ? Workspace::Access::Write : Workspace::Access::Read);
    const Agency agency =
        a.has(QStringLiteral("agency")) ? agencyNamed(*ws, a.value(QStringLiteral("agency"))) : *ws->ownAgency();
    if (mapping)
        saveRosterMapping(*ws, agency.id, *mapping);
    else if (reset)
        removeRosterMapping(*ws, agency.id);
    if (save || reset)
        out.message(save ? streife::tr("The roster mapping of %1 was saved.").arg(agency.label())
                         : streife::tr("%1 uses the default roster mapping again.").arg(agency.label()));
    const QJsonObject json = toJson(rosterMapping(*ws, agency.id));
    out.result(json, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented)));
    return kDone;
}

} // namespace streife::cli
