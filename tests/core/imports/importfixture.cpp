// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/imports/importfixture.h"

namespace streife {

ImportFixture::ImportFixture() : m_police(addAgency(QStringLiteral("Polizeiinspektion Mitte"), QStringLiteral("PI"))) {
}

ImportRequest ImportFixture::request(ImportKind kind, const QString& path, const QByteArray& mapping,
                                     bool replaceSpan) const {
    return {kind, path, ImportMapping::fromJson(mapping), replaceSpan};
}

ImportResult ImportFixture::importPath(ImportKind kind, const QString& path, const QByteArray& mapping,
                                       bool replaceSpan) {
    ImportResult result;
    Progress progress;
    ws().change(QStringLiteral("import"), [&](Writer& w) {
        result = importFile(w, ws().partnershipId(), request(kind, path, mapping, replaceSpan), progress);
    });
    return result;
}

ImportResult ImportFixture::import(ImportKind kind, const QByteArray& csv, const QByteArray& mapping,
                                   bool replaceSpan) {
    return importPath(kind, files.write(QStringLiteral("import.csv"), csv), mapping, replaceSpan);
}

ImportResult ImportFixture::dryRun(ImportKind kind, const QByteArray& csv, const QByteArray& mapping,
                                   bool replaceSpan) {
    const QString path = files.write(QStringLiteral("import.csv"), csv);
    Progress progress;
    return ws().read([&](Database& db) {
        return tryImport(db, ws().partnershipId(), ws().ownAgencyId(), request(kind, path, mapping, replaceSpan),
                         progress);
    });
}

QString ImportFixture::counts(const ImportResult& r) {
    if (r.refused())
        return places(r).join(QStringLiteral(" "));
    return QStringLiteral("%1/%2/%3/%4").arg(r.added).arg(r.updated).arg(r.removed).arg(r.known);
}

QStringList ImportFixture::places(const ImportResult& r) {
    QStringList out;
    for (const ImportError& e : r.errors)
        out << QStringLiteral("%1:%2:%3").arg(e.line).arg(e.column, e.value);
    return out;
}

} // namespace streife
