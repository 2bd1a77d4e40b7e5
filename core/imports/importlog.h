// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/importerror.h"

#include <QHash>

namespace streife {

/// Collects what is wrong or remarkable in a file. All errors count, the first kMaxListed are kept.
class ImportLog {
public:
    static constexpr int kMaxListed = 10'000;

    /// A field without a column in the file is named so to people.
    void nameColumn(const QString& field, const QString& label) { m_labels.insert(field, label); }
    void error(int line, const QString& column, const QString& value, const QString& text);
    void add(ImportError error) { keep(std::move(error)); }
    void notice(int line, const QString& text);

    [[nodiscard]] bool failed() const noexcept { return m_errorCount > 0; }
    [[nodiscard]] qint64 errorCount() const noexcept { return m_errorCount; }
    /// By line; a last entry says how many more there are.
    [[nodiscard]] ImportErrors errors() const;
    [[nodiscard]] ImportNotices notices() const;

private:
    void keep(ImportError error);

    QHash<QString, QString> m_labels;
    ImportErrors m_errors;
    ImportNotices m_notices;
    qint64 m_errorCount = 0;
    qint64 m_noticeCount = 0;
};

} // namespace streife
