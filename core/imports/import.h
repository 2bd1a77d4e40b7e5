// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/agency.h"
#include "core/base/progress.h"
#include "core/imports/columns.h"
#include "core/imports/importresult.h"
#include "core/imports/recordsource.h"
#include "core/store/writer.h"

#include <functional>

namespace streife {

/// Imports a foreign file as part of one action: whole, or with errors not at all. Belongs inside Workspace::change or
/// changeLater. Throws Error(Input) where the file as such can't be read, Error(Cancelled) through `progress`.
/// `beforeWriting` runs once it is clear that the file is free of errors and changes something, before the first
/// change: the place for a backup.
[[nodiscard]] ImportResult importFile(Writer& writer, PartnershipId partnership, const ImportRequest& request,
                                      Progress& progress, const std::function<void()>& beforeWriting = {});

/// What importFile would do, on any connection: writes nothing and takes no lock.
[[nodiscard]] ImportResult tryImport(Database& db, PartnershipId partnership, std::optional<AgencyId> ownAgency,
                                     const ImportRequest& request, Progress& progress);

/// The beginning of a file for the import dialog: as it stands, and how it would be understood.
struct ImportPreview {
    SourceInfo source;
    std::vector<SourceRecord> head; ///< up to kHeadRecords, titles and header included
    ColumnPlan columns;
    ImportErrors errors; ///< about the columns
    ImportNotices notices;
};
[[nodiscard]] ImportPreview previewImport(const ImportRequest& request);
/// The kind whose columns the file has, none where no kind's keys are all there.
[[nodiscard]] std::optional<ImportKind> guessKind(const std::vector<SourceRecord>& head, const ImportMapping& mapping);
/// Of a roster with columns for days: the month that its titles name ("November 2026", "11/2026"), as "2026-11"; empty
/// where it has no such columns or names none.
[[nodiscard]] QString guessMonth(const std::vector<SourceRecord>& head);
/// Different shift codes in the beginning of the file, in the order in which they come.
[[nodiscard]] QStringList shiftCodes(const ImportPreview& preview);

} // namespace streife
