// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportdocument.h"

#include <QByteArray>

namespace streife {

// One per format; each has one function per kind of section.
[[nodiscard]] QByteArray pdfOf(const ReportDocument& document);
[[nodiscard]] QByteArray htmlOf(const ReportDocument& document);
[[nodiscard]] QByteArray xlsxOf(const ReportDocument& document);
[[nodiscard]] QByteArray odtOf(const ReportDocument& document);
[[nodiscard]] QByteArray csvOf(const ReportDocument& document);
[[nodiscard]] QByteArray icsOf(const ReportDocument& document);

} // namespace streife
