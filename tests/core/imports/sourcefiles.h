// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/recordsource.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <vector>

namespace streife {

/// Foreign files for tests, gone with the object.
class SourceFiles {
public:
    /// Writes `content` and returns the path.
    QString write(const QString& name, const QByteArray& content);
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    QString makeFolder(const QString& name);

private:
    QTemporaryDir m_folder;
};

struct ZipEntry {
    QByteArray name;
    QByteArray content;
    bool deflated = true;
    quint32 declared = 0; ///< a size that the table of contents claims, 0 = the true one
};
/// A zip container, built here so that broken and hostile ones can be built too.
[[nodiscard]] QByteArray zip(const std::vector<ZipEntry>& entries);

/// A minimal .ods whose sheets hold the given table:table-row elements.
[[nodiscard]] QByteArray ods(const std::vector<std::pair<QByteArray, QByteArray>>& sheets);

using Rows = std::vector<std::vector<QString>>;

/// All records of a file; with `lines` their line numbers too.
[[nodiscard]] Rows readAll(const QString& path, std::vector<int>* lines = nullptr, const QString& sheet = {});
/// The text of the Error(Input) that reading `path` ends in, or of the line that can't be read; empty if all is well.
[[nodiscard]] QString refusalOf(const QString& path, const QString& sheet = {});

} // namespace streife
