// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportdocument.h"

namespace streife {

/// The content as headings, paragraphs and tables without style: shared by HTML and odt. `plainCells` draws borders
/// with attributes, for readers without style sheets.
[[nodiscard]] QString htmlBody(const ReportDocument& document, bool plainCells);

} // namespace streife
