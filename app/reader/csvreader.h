// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/output.h"

#include <QString>

namespace streife::reader {

/// Streams a csv file; encoding and separator are found (a first line "sep=;" as Excel writes it is obeyed).
void readCsv(const QString& path, Output& out);

} // namespace streife::reader
