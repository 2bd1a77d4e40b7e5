// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportwriter.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/reports/writers.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace streife {

namespace {

Error writeError(const QString& path, const QFileDevice& file) {
    if (file.error() == QFileDevice::ResourceError)
        return {ErrorCode::Full,
                tr("%1 could not be written: the disk is full. Make room or choose another place.").arg(path),
                file.errorString()};
    return {ErrorCode::File,
            tr("%1 could not be written. Check whether the file is open elsewhere and whether you may write there.")
                .arg(path),
            file.errorString()};
}

} // namespace

ReportFormat formatFromPath(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("pdf"))
        return ReportFormat::Pdf;
    if (suffix == QLatin1String("html") || suffix == QLatin1String("htm"))
        return ReportFormat::Html;
    if (suffix == QLatin1String("xlsx"))
        return ReportFormat::Xlsx;
    if (suffix == QLatin1String("odt"))
        return ReportFormat::Odt;
    if (suffix == QLatin1String("csv"))
        return ReportFormat::Csv;
    if (suffix == QLatin1String("ics"))
        return ReportFormat::Ics;
    throw Error(
        ErrorCode::Usage,
        tr("%1: a report can be written as .pdf, .html, .xlsx, .odt, .csv or .ics. Choose one of these suffixes.")
            .arg(path));
}

QPageSize pageSizeOf(Paper paper) {
    return QPageSize(paper == Paper::A3 ? QPageSize::A3 : paper == Paper::A5 ? QPageSize::A5 : QPageSize::A4);
}

QByteArray render(const ReportDocument& document, ReportFormat format) {
    switch (format) {
    case ReportFormat::Pdf:
        return pdfOf(document);
    case ReportFormat::Html:
        return htmlOf(document);
    case ReportFormat::Xlsx:
        return xlsxOf(document);
    case ReportFormat::Odt:
        return odtOf(document);
    case ReportFormat::Csv:
        return csvOf(document);
    case ReportFormat::Ics:
        return icsOf(document);
    }
    throw Error(ErrorCode::Internal, QStringLiteral("unknown report format"));
}

void write(const ReportDocument& document, ReportFormat format, const QString& path) {
    const QFileInfo info(path);
    if (info.isDir())
        throw Error(ErrorCode::File, tr("%1 is a folder. Give the name of a file.").arg(path));
    if (!info.dir().exists())
        throw Error(ErrorCode::File,
                    tr("The folder %1 does not exist. Create it or choose another one.").arg(info.dir().path()));
    const QByteArray bytes = render(document, format);
    if (info.exists() && !info.isFile()) { // a device or a pipe can't be replaced
        QFile device(path);
        if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || device.write(bytes) != bytes.size())
            throw writeError(path, device);
        return;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw writeError(path, file);
}

} // namespace streife
