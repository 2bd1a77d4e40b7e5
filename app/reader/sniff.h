// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace streife::reader {

enum class Format { Csv, Ics, Xlsx, Ods };

/// What the file is by its suffix, checked against its first bytes: a text named .xlsx or a zip named .csv is refused
/// before any library sees it. Throws Refusal.
[[nodiscard]] Format sniff(const QString& path);

/// Refuses zip containers that would unpack to more than a spreadsheet of people's work can be.
void refuseZipBomb(const QString& path);

} // namespace streife::reader
