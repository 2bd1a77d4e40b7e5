// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <exception>

namespace streife {

/// What kind of trouble it is; the command line maps it to its exit code (docs/cli.md).
enum class ErrorCode {
    Usage,     ///< impossible request: unknown report, suffix, week
    File,      ///< database missing, not ours, unreadable, read-only
    Locked,    ///< somebody else writes; the text names the holder
    Newer,     ///< written by a newer version; the text names the version needed
    Damaged,   ///< SQLite or a hash says the file is not what was written
    Full,      ///< no space left on the device
    Input,     ///< material from outside refused, nothing changed
    NotFound,  ///< the record that was named does not exist
    Forbidden, ///< not one's own record, or forbidden outright (design: §5)
    Stale,     ///< changed underneath; undo or save refused
    Cancelled, ///< the user stopped it; nothing changed
    Internal,  ///< a broken promise inside the program
};

/// The one exception of the program. `text` is a sentence for the user that says what, where and what to do;
/// `detail` goes to the log only.
class Error : public std::exception {
public:
    Error(ErrorCode code, QString text, QString detail = {});

    [[nodiscard]] ErrorCode code() const noexcept { return m_code; }
    [[nodiscard]] const QString& text() const noexcept { return m_text; }
    [[nodiscard]] const QString& detail() const noexcept { return m_detail; }
    [[nodiscard]] const char* what() const noexcept override { return m_what.constData(); }

private:
    ErrorCode m_code;
    QString m_text;
    QString m_detail;
    QByteArray m_what;
};

} // namespace streife
