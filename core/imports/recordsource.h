// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/importerror.h"
#include "core/imports/readerstream.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class QProcess;

namespace streife {

/// What the reader found out about a file.
struct SourceInfo {
    QString format;    ///< csv, ics, xlsx, ods
    QString encoding;  ///< "UTF-8", "Windows-1252", "UTF-16"; empty for spreadsheets
    QString separator; ///< csv only
    QString sheet;     ///< the one that is read
    QStringList sheets;

    [[nodiscard]] bool isSpreadsheet() const { return format == u"xlsx" || format == u"ods"; }
    bool operator==(const SourceInfo&) const = default;
};

/// A foreign file as a stream of records. The file is opened by the helper process doppelstreife-reader alone, which
/// is stopped with this object; its crash, its limits and its silence arrive here as Error(Input).
class RecordSource {
public:
    /// Throws Error(Input) for whatever is wrong with the file as a whole, Error(Cancelled) when `cancelled` says so.
    explicit RecordSource(QString path, const QString& sheet = {}, std::function<bool()> cancelled = {});
    RecordSource(const RecordSource&) = delete;
    RecordSource& operator=(const RecordSource&) = delete;

    [[nodiscard]] const SourceInfo& info() const { return m_info; }
    /// False at the end, also at a line that can't be read: then problem() names it.
    [[nodiscard]] bool next(SourceRecord& record);
    [[nodiscard]] const std::optional<ImportError>& problem() const { return m_problem; }
    [[nodiscard]] const ImportNotices& notices() const { return m_notices; }

private:
    void start(const QString& sheet);
    [[nodiscard]] QByteArrayView nextLine();
    bool waitForMore();
    void takeMessage(QByteArrayView line);
    void refuse(const QString& code, int line, const QString& value);
    [[noreturn]] void fail(const QString& detail);

    QString m_path;
    std::function<bool()> m_cancelled;
    struct Stop {
        void operator()(QProcess* process) const;
    };
    std::unique_ptr<QProcess, Stop> m_process;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    SourceInfo m_info;
    bool m_done = false;
    qint64 m_records = 0;
    std::optional<ImportError> m_problem;
    ImportNotices m_notices;
};

/// Where doppelstreife-reader lies: beside the program, then in libexec; STREIFE_READER overrides both.
[[nodiscard]] QString readerProgram();

} // namespace streife
