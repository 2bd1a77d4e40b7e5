// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/import.h"

#include "core/base/error.h"
#include "core/imports/importer.h"

namespace streife {
namespace {

constexpr qint64 kReportEvery = 500;

/// Reads and compares; nothing is written, errors are in the log.
std::unique_ptr<Importer> prepare(Database& db, const ImportTarget& target, const ImportRequest& request,
                                  ImportLog& log, Progress& progress) {
    const ImportKindInfo kind = importKindInfo(request.kind);
    ImportTable table(request.path, kind, request.mapping, log, [&] { return progress.cancelled(); });
    auto importer = makeImporter(request, log);
    if (log.failed()) // without its columns no row can be understood
        return importer;
    ImportRow row;
    for (qint64 n = 0; table.next(row); ++n) {
        importer->take(row, table.numbers());
        if (n % kReportEvery == 0)
            progress.report(n, 0);
    }
    importer->compare(db, target);
    return importer;
}

ImportResult finished(const Importer& importer, const ImportLog& log) {
    ImportResult result = log.failed() ? ImportResult() : importer.result();
    result.errors = log.errors();
    result.notices = log.notices();
    return result;
}

std::optional<AgencyId> ownAgency(const Writer& writer) {
    const auto own = writer.context().agency;
    return own ? std::optional(AgencyId(*own)) : std::nullopt;
}

} // namespace

ImportResult importFile(Writer& writer, PartnershipId partnership, const ImportRequest& request, Progress& progress) {
    const ImportTarget target{partnership, ownAgency(writer)};
    ImportLog log;
    const auto importer = prepare(writer.db(), target, request, log, progress);
    if (!log.failed())
        importer->write(writer, target, progress);
    return finished(*importer, log);
}

ImportResult tryImport(Database& db, PartnershipId partnership, std::optional<AgencyId> own,
                       const ImportRequest& request, Progress& progress) {
    ImportLog log;
    const auto importer = prepare(db, {partnership, own}, request, log, progress);
    return finished(*importer, log);
}

ImportPreview previewImport(const ImportRequest& request) {
    ImportLog log;
    const ImportKindInfo kind = importKindInfo(request.kind);
    const ImportTable table(request.path, kind, request.mapping, log);
    return {table.info(), table.head(), table.plan(), log.errors(), log.notices()};
}

} // namespace streife
