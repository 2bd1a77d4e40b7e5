// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/import.h"

#include "core/base/fold.h"
#include "core/imports/importer.h"

#include <QRegularExpression>

#include <algorithm>

namespace streife {
namespace {

constexpr qint64 kReportEvery = 500;

/// Reads and compares; nothing is written, errors are in the log.
std::unique_ptr<Importer> prepare(Database& db, const ImportTarget& target, const ImportRequest& request,
                                  ImportLog& log, Progress& progress) {
    const ImportKindInfo kind = importKindInfo(request.kind);
    ImportTable table(request.path, kind, request.mapping, log, [&] { return progress.cancelled(); });
    if (request.replaceSpan)
        table.withEmptyDays();
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

ImportResult importFile(Writer& writer, PartnershipId partnership, const ImportRequest& request, Progress& progress,
                        const std::function<void()>& beforeWriting) {
    const ImportTarget target{partnership, ownAgency(writer)};
    ImportLog log;
    const auto importer = prepare(writer.db(), target, request, log, progress);
    if (!log.failed()) {
        if (beforeWriting && importer->result().changesAnything())
            beforeWriting();
        importer->write(writer, target, progress);
    }
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

std::optional<ImportKind> guessKind(const std::vector<SourceRecord>& head, const ImportMapping& mapping) {
    std::optional<ImportKind> best;
    int bestScore = 0;
    for (const ImportKind kind : importKinds()) {
        ImportLog log;
        const ColumnPlan plan = recogniseColumns(importKindInfo(kind), mapping, head, log);
        int score = 0;
        for (const ColumnPlan::Column& column : plan.columns)
            score += column.field ? 2 : column.day.isValid() ? 1 : 0;
        if (!log.failed() && score > std::max(bestScore, 2)) { // one name alone says nothing
            best = kind;
            bestScore = score;
        }
    }
    return best;
}

namespace {

/// At least three weeks of columns named 1, 2, 3 …
bool hasDayColumns(const SourceRecord& record) {
    int next = 1;
    for (const QString& cell : record.cells)
        if (cell.trimmed() == QString::number(next))
            ++next;
    return next > 21;
}

QString monthIn(const QString& text) {
    static const QStringList names{QStringLiteral("januar"),  QStringLiteral("februar"),  QStringLiteral("maerz"),
                                   QStringLiteral("april"),   QStringLiteral("mai"),      QStringLiteral("juni"),
                                   QStringLiteral("juli"),    QStringLiteral("august"),   QStringLiteral("september"),
                                   QStringLiteral("oktober"), QStringLiteral("november"), QStringLiteral("dezember")};
    static const QRegularExpression words(QStringLiteral("([a-z]+|\\d{1,2}[./]) ?(20\\d\\d)"));
    auto each = words.globalMatch(folded(text));
    while (each.hasNext()) {
        const auto match = each.next();
        const QString first = match.captured(1);
        const int month = first.back().isLetter() ? int(names.indexOf(first)) + 1 : first.chopped(1).toInt();
        if (month >= 1 && month <= 12)
            return match.captured(2) + QStringLiteral("-%1").arg(month, 2, 10, QLatin1Char('0'));
    }
    return {};
}

} // namespace

QString guessMonth(const std::vector<SourceRecord>& head) {
    if (std::none_of(head.begin(), head.end(), hasDayColumns))
        return {};
    for (const SourceRecord& record : head)
        for (const QString& cell : record.cells)
            if (const QString month = monthIn(cell); !month.isEmpty())
                return month;
    return {};
}

QStringList shiftCodes(const ImportPreview& preview) {
    QStringList out;
    const int shift = preview.columns.at[size_t(Field::Shift)];
    for (const SourceRecord& record : preview.head) {
        if (record.line <= preview.columns.headerLine)
            continue;
        for (size_t i = 0; i < record.cells.size() && i < preview.columns.columns.size(); ++i) {
            const QString code = cleanCell(record.cells[i]);
            const bool holdsCode = int(i) == shift || preview.columns.columns[i].day.isValid();
            if (holdsCode && !code.isEmpty() && !parseDayTimes(code) && !out.contains(code))
                out << code;
        }
    }
    return out;
}

} // namespace streife
