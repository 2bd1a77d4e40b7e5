// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/pagelayout.h"
#include "core/reports/reportdocument.h"

#include <QByteArray>
#include <QPageSize>

namespace streife {

enum class ReportFormat { Pdf, Html, Xlsx, Odt, Csv, Ics };

/// From the suffix of a file's name; throws Error(Usage) that names the ones there are.
[[nodiscard]] ReportFormat formatFromPath(const QString& path);

/// Needs a QGuiApplication for Pdf and Odt. Throws Error(Usage) where the report has nothing for this format.
[[nodiscard]] QByteArray render(const ReportDocument& document, ReportFormat format);
/// Writes through a temporary file, so that a failure leaves an old one as it was. Throws Error(File or Full).
void write(const ReportDocument& document, ReportFormat format, const QString& path);

[[nodiscard]] QPageSize pageSizeOf(Paper paper);
/// The pages that the PDF shows, as what is drawn where: for tests and for the preview's page count.
[[nodiscard]] std::vector<PageLayout> layoutPages(const ReportDocument& document);
/// Sentence for the user where the paper's font is missing; else empty.
[[nodiscard]] QString fontNotice();

} // namespace streife
