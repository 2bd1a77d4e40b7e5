// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/recordsource.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/imports/readermessages.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace streife {
namespace {

constexpr int kPollMs = 100;
constexpr qint64 kSilenceMs = 180'000; ///< the reader's own limit is 120 s of computing
constexpr qsizetype kMaxLine = qsizetype(256) << 20;

QString shortName(const QString& path) {
    return QFileInfo(path).fileName().isEmpty() ? path : QFileInfo(path).fileName();
}

} // namespace

QString readerProgram() {
    const QString name = QStringLiteral("doppelstreife-reader");
    const QString given = qEnvironmentVariable("STREIFE_READER");
    if (!given.isEmpty())
        return given;
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString& place : {here, here + QStringLiteral("/../libexec/doppelstreife")}) {
        const QFileInfo program(place + QLatin1Char('/') + name);
        if (program.isExecutable())
            return program.absoluteFilePath();
    }
    throw Error(
        ErrorCode::Internal,
        streife::tr("The program part %1, which reads files, is missing. Please install the program again.").arg(name));
}

RecordSource::RecordSource(QString path, const QString& sheet, std::function<bool()> cancelled)
    : m_path(std::move(path)), m_cancelled(std::move(cancelled)), m_process(new QProcess) {
    start(sheet);
    const QByteArrayView first = nextLine();
    takeMessage(first);
    if (m_info.format.isEmpty() && !m_problem)
        fail(QStringLiteral("no description"));
}

void RecordSource::Stop::operator()(QProcess* process) const {
    if (process->state() != QProcess::NotRunning) {
        process->kill();
        process->waitForFinished();
    }
    delete process;
}

void RecordSource::start(const QString& sheet) {
    m_process->setStandardErrorFile(QProcess::nullDevice());
    QStringList arguments{QFileInfo(m_path).absoluteFilePath()};
    if (!sheet.isEmpty())
        arguments << sheet;
    m_process->start(readerProgram(), arguments, QIODevice::ReadOnly);
    if (!m_process->waitForStarted())
        throw Error(
            ErrorCode::Internal,
            streife::tr("The program part that reads files could not be started. Please install the program again."),
            m_process->errorString());
}

bool RecordSource::waitForMore() {
    QElapsedTimer silence;
    silence.start();
    for (;;) {
        if (m_cancelled && m_cancelled())
            throw Error(ErrorCode::Cancelled, streife::tr("The import was cancelled. Nothing was changed."));
        if (m_process->bytesAvailable() > 0 || m_process->waitForReadyRead(kPollMs)) {
            m_buffer.remove(0, m_at);
            m_at = 0;
            m_buffer += m_process->readAllStandardOutput();
            return true;
        }
        if (m_process->state() == QProcess::NotRunning && m_process->bytesAvailable() == 0)
            return false;
        if (silence.elapsed() > kSilenceMs)
            fail(QStringLiteral("timeout"));
    }
}

/// One line without its end; empty when the reader has said all.
QByteArrayView RecordSource::nextLine() {
    qsizetype from = m_at;
    for (;;) {
        const qsizetype end = m_buffer.indexOf('\n', from);
        if (end >= 0) {
            const QByteArrayView line = QByteArrayView(m_buffer).sliced(m_at, end - m_at);
            m_at = end + 1;
            return line;
        }
        if (m_buffer.size() - m_at > kMaxLine)
            fail(QStringLiteral("endless line"));
        const qsizetype scanned = m_buffer.size() - m_at;
        if (!waitForMore())
            return {};
        from = m_at + scanned;
    }
}

bool RecordSource::next(SourceRecord& record) {
    while (!m_done) {
        const QByteArrayView line = nextLine();
        if (line.startsWith('[')) {
            if (!parseRecordLine(line, record))
                fail(QStringLiteral("unreadable record"));
            ++m_records;
            return true;
        }
        takeMessage(line);
    }
    return false;
}

void RecordSource::takeMessage(QByteArrayView line) {
    const QJsonObject message = QJsonDocument::fromJson(line.toByteArray()).object();
    if (message.contains(u"format")) {
        m_info.format = message[u"format"].toString();
        m_info.encoding = message[u"encoding"].toString();
        m_info.separator = message[u"separator"].toString();
        m_info.sheet = message[u"sheet"].toString();
        for (const auto& sheet : message[u"sheets"].toArray())
            m_info.sheets << sheet.toString();
    } else if (message.contains(u"notice")) {
        m_notices.push_back(
            {message[u"line"].toInt(), readerNotice(message[u"notice"].toString(), message[u"value"].toString())});
    } else if (message.contains(u"refused")) {
        m_done = true;
        refuse(message[u"refused"].toString(), message[u"line"].toInt(), message[u"value"].toString());
    } else if (message.contains(u"end") && message[u"end"].toInteger() == m_records) {
        m_done = true;
    } else {
        fail(QStringLiteral("cut off"));
    }
}

void RecordSource::refuse(const QString& code, int line, const QString& value) {
    m_problem = ImportError{line, {}, value, refusalText(code, shortName(m_path), value)};
    if (line == 0)
        throw Error(ErrorCode::Input, m_problem->text, value);
}

void RecordSource::fail(const QString& detail) {
    const QString exit = QStringLiteral("%1, exit %2").arg(detail).arg(m_process->exitCode());
    m_process->kill();
    throw Error(
        ErrorCode::Input,
        streife::tr("%1 can't be read: it is damaged, or far larger than a file of this kind should be. Please save it "
                    "again in the program it comes from, or as .csv.")
            .arg(shortName(m_path)),
        exit);
}

} // namespace streife
