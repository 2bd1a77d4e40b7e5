// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "core/base/error.h"
#include "core/base/formats.h"
#include "core/base/tr.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <unistd.h>

namespace streife::cli {
namespace {

void write(std::FILE* stream, const QByteArray& bytes) {
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

void flushResult() {
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0)
        throw Error(ErrorCode::Full, streife::tr("The result cannot be written to the standard output."));
}

/// One line of the terminal that is written over and over; it ends when nobody reports to it any more.
class BarLine {
public:
    BarLine() = default;
    BarLine(const BarLine&) = delete;
    BarLine& operator=(const BarLine&) = delete;
    ~BarLine() {
        if (m_length > 0)
            write(stderr, "\n");
    }
    void show(const QString& text) {
        const QString rest(std::max<qsizetype>(0, m_length - text.size()), QLatin1Char(' '));
        write(stderr, QByteArray("\r") + (text + rest).toUtf8());
        m_length = text.size();
    }

private:
    qsizetype m_length = 0;
};

} // namespace

void Output::result(const QJsonObject& object, const QString& text) {
    QByteArray bytes = m_json ? QJsonDocument(object).toJson(QJsonDocument::Indented) : text.toUtf8();
    if (!bytes.isEmpty() && !bytes.endsWith('\n'))
        bytes += '\n';
    write(stdout, bytes);
    flushResult();
}

void Output::records(const QString& name, const QList<QByteArray>& lines) {
    write(stdout, "{\"" + name.toUtf8() + "\": [");
    const char* separator = "\n";
    for (const QByteArray& line : lines) {
        write(stdout, separator);
        write(stdout, line);
        separator = ",\n";
    }
    write(stdout, lines.isEmpty() ? "]}\n" : "\n]}\n");
    flushResult();
}

void Output::message(const QString& text) {
    write(stderr, text.toUtf8() + '\n');
}

std::function<void(qint64, qint64)> Output::progressBar(const QString& label) {
    if (::isatty(STDERR_FILENO) == 0)
        return {};
    return [label, line = std::make_shared<BarLine>()](qint64 done, qint64 total) {
        const int width = 30;
        if (total > 0) {
            const int full = int(std::min(done, total) * width / total);
            line->show(QStringLiteral("%1 [%2%3] %4 %")
                           .arg(label, QString(full, QLatin1Char('#')), QString(width - full, QLatin1Char(' ')))
                           .arg(std::min(done, total) * 100 / total));
        } else {
            line->show(QStringLiteral("%1 … %2").arg(label, formatNumber(done)));
        }
    };
}

} // namespace streife::cli
