// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace streife {

/// What is wrong with one cell of a foreign file. An import with any of these writes nothing.
struct ImportError {
    int line = 0;    ///< physical line, header = 1; 0 = the whole file
    QString column;  ///< the header's name, of a column that the file lacks the field's; empty = the whole line
    QString value;   ///< what stands there, shortened
    QString text;    ///< what is wrong and what to do
    QString label{}; ///< of a column that the file lacks: its name for people

    /// How people are told the column.
    [[nodiscard]] const QString& columnWords() const { return label.isEmpty() ? column : label; }
    bool operator==(const ImportError&) const = default;
};

/// Something that was understood but should be looked at.
struct ImportNotice {
    int line = 0; ///< 0 = the whole file
    QString text;

    bool operator==(const ImportNotice&) const = default;
};

using ImportErrors = std::vector<ImportError>;
using ImportNotices = std::vector<ImportNotice>;

/// "Line 12, column start: …" as the command line and the log print it.
[[nodiscard]] QString importLine(const ImportError& error);
[[nodiscard]] QString importLine(const ImportNotice& notice);

} // namespace streife
