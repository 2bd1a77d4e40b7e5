// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/imports/import.h"
#include "core/imports/readermessages.h"
#include "core/imports/savedmappingtable.h"

#include <QFileInfo>
#include <QJsonArray>

namespace streife::cli {
namespace {

ImportKind kindWord(const QString& name) {
    if (const auto kind = importKindFromName(name))
        return *kind;
    QStringList known;
    for (const ImportKind kind : importKinds())
        known << importKindInfo(kind).name;
    throw Error(ErrorCode::Usage,
                streife::tr("\"%1\" cannot be imported. Known are: %2.").arg(name, known.join(QStringLiteral(", "))));
}

/// A suffix that no reader has is a slip of the line; what stands in the file is found out later.
void requireSuffix(const QString& path) {
    static const QStringList known{QStringLiteral("csv"),  QStringLiteral("txt"),  QStringLiteral("tsv"),
                                   QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("ods"),
                                   QStringLiteral("ics"),  QStringLiteral("xls")};
    const QFileInfo info(path);
    if (info.isFile() && !known.contains(info.suffix().toLower()))
        throw Error(ErrorCode::Usage, refusalText(QStringLiteral("suffix"), path, {}));
}

ImportRequest requestFrom(const Arguments& a) {
    ImportRequest request;
    request.kind = kindWord(a.words().at(1));
    request.path = a.words().at(2);
    requireSuffix(request.path);
    if (a.has(QStringLiteral("map")))
        request.mapping = ImportMapping::fromJson(smallFile(a.value(QStringLiteral("map"))));
    if (a.has(QStringLiteral("sheet")))
        request.mapping.sheet = a.value(QStringLiteral("sheet"));
    request.replaceSpan = a.has(QStringLiteral("replace-span"));
    if (request.replaceSpan && request.kind != ImportKind::Duties && request.kind != ImportKind::Absences)
        throw Error(ErrorCode::Usage, streife::tr("--replace-span is for duties and absences."));
    return request;
}

QJsonValue orNull(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject errorsObject(const ImportErrors& errors) {
    QJsonArray list;
    for (const ImportError& e : errors)
        list.append(QJsonObject{{QStringLiteral("line"), e.line > 0 ? QJsonValue(e.line) : QJsonValue()},
                                {QStringLiteral("column"), orNull(e.column)},
                                {QStringLiteral("value"), e.value},
                                {QStringLiteral("text"), e.text}});
    return {{QStringLiteral("errors"), list}};
}

int refuse(const ImportErrors& errors, const QString& path, Output& out) {
    out.message(streife::tr("%1 was not imported, nothing was changed:").arg(path));
    for (const ImportError& e : errors)
        out.message(QStringLiteral("  ") + importLine(e));
    out.result(errorsObject(errors), {});
    return kRefused;
}

void report(const ImportResult& r, bool dryRun, Output& out) {
    QJsonArray notices;
    QString text = (dryRun ? streife::tr("Would be imported: %1 new, %2 changed, %3 removed, %4 known.")
                           : streife::tr("Imported: %1 new, %2 changed, %3 removed, %4 known."))
                       .arg(r.added)
                       .arg(r.updated)
                       .arg(r.removed)
                       .arg(r.known);
    for (const ImportNotice& n : r.notices) {
        notices.append(QJsonObject{{QStringLiteral("line"), n.line > 0 ? QJsonValue(n.line) : QJsonValue()},
                                   {QStringLiteral("text"), n.text}});
        text += QStringLiteral("\n  ") + importLine(n);
    }
    QJsonObject o{{QStringLiteral("added"), r.added},
                  {QStringLiteral("updated"), r.updated},
                  {QStringLiteral("removed"), r.removed},
                  {QStringLiteral("known"), r.known},
                  {QStringLiteral("notices"), notices}};
    if (dryRun) {
        QJsonArray changes;
        for (const ImportChange& c : r.changes) {
            const char* kind = c.kind == ImportChange::Kind::Add      ? "add"
                               : c.kind == ImportChange::Kind::Update ? "update"
                                                                      : "remove";
            changes.append(QJsonObject{{QStringLiteral("kind"), QLatin1String(kind)},
                                       {QStringLiteral("line"), c.line > 0 ? QJsonValue(c.line) : QJsonValue()},
                                       {QStringLiteral("text"), c.text}});
            text += QStringLiteral("\n  ") + c.text;
        }
        o.insert(QStringLiteral("changes"), changes);
    }
    out.result(o, text);
}

ImportResult import(const Arguments& a, const ImportRequest& request, Output& out) {
    Progress progress(out.progressBar(streife::tr("Import")));
    if (a.has(QStringLiteral("dry-run"))) {
        const auto ws = openFile(a, Workspace::Access::Read);
        return ws->read(
            [&](Database& db) { return tryImport(db, ws->partnershipId(), ws->ownAgencyId(), request, progress); });
    }
    const auto ws = openFile(a, Workspace::Access::Write);
    ImportResult result;
    ws->change(streife::tr("Import of %1").arg(QFileInfo(request.path).fileName()), [&](Writer& writer) {
        result = importFile(writer, ws->partnershipId(), request, progress, [&] { (void)ws->backupBefore(); });
    });
    return result;
}

} // namespace

int runImport(const Arguments& a, Output& out) {
    const ImportRequest request = requestFrom(a);
    try {
        const ImportResult result = import(a, request, out);
        if (result.refused())
            return refuse(result.errors, request.path, out);
        report(result, a.has(QStringLiteral("dry-run")), out);
        return kDone;
    } catch (const Error& e) {
        if (e.code() == ErrorCode::Input && out.json())
            out.result(errorsObject({{0, {}, {}, e.text()}}), {});
        throw;
    }
}

} // namespace streife::cli
