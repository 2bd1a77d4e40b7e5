// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/import.h"
#include "tests/core/imports/sourcefiles.h"
#include "tests/support/workspacefixture.h"

namespace streife {

/// A file with our authority, a police station that we keep, and foreign files to import into it.
class ImportFixture : public WorkspaceFixture {
public:
    ImportFixture();

    ImportResult import(ImportKind kind, const QByteArray& csv, const QByteArray& mapping = "{}",
                        bool replaceSpan = false);
    ImportResult importPath(ImportKind kind, const QString& path, const QByteArray& mapping = "{}",
                            bool replaceSpan = false);
    ImportResult dryRun(ImportKind kind, const QByteArray& csv, const QByteArray& mapping = "{}",
                        bool replaceSpan = false);
    /// "added/updated/removed/known", or the errors as "line:column:value"
    static QString counts(const ImportResult& result);
    static QStringList places(const ImportResult& result);

    [[nodiscard]] AgencyId own() { return *ws().ownAgencyId(); }
    [[nodiscard]] AgencyId police() const { return m_police; }
    SourceFiles files;

private:
    ImportRequest request(ImportKind kind, const QString& path, const QByteArray& mapping, bool replaceSpan) const;
    AgencyId m_police;
};

} // namespace streife
