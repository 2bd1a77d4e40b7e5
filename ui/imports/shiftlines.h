// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/mapping.h"

#include <QStringList>

namespace streife {

using Shifts = QMap<QString, std::optional<DayTimes>>;

/// Times of shifts as lines of text, "F = 06:00-14:00"; codes of the file that have no times yet get an open line.
[[nodiscard]] QString shiftLines(const Shifts& shifts, const QStringList& codesInFile);
/// And back. Lines without times say nothing; "free" (also "frei", "-") is no duty. `problem` names a wrong line.
[[nodiscard]] Shifts shiftsFrom(const QStringList& lines, QString& problem);

} // namespace streife
