// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/output.h"
#include "app/reader/sniff.h"

#include <QString>

namespace streife::reader {

/// Streams one sheet of an xlsx or ods file as raw rows: no header detection, typed cells as ISO text. `sheet` is a
/// name or a number from 1; empty = the first sheet that has rows. Throws Refusal.
void readSpreadsheet(const QString& path, Format format, const QString& sheet, Output& out);

/// Typed dates and times of GDAL ("2026/11/27 18:00:00", "PT18H00M00S") as ISO 8601, seconds rounded; other text as
/// it is.
[[nodiscard]] std::string isoCell(const char* text);

} // namespace streife::reader
