// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/mapping.h"

#include <QStringList>

namespace streife {

using Shifts = QMap<QString, std::optional<DayTimes>>;

/// Times of shifts as lines of text, "F = 06:00-14:00".
[[nodiscard]] QString shiftLines(const Shifts& shifts);
/// Typed lines stay, good or not; codes of the file that none of them names get an open line, open lines of other
/// codes go.
[[nodiscard]] QString withCodes(const QString& text, const QStringList& codesInFile);

struct ShiftsRead {
    Shifts shifts;        ///< of the good lines
    QStringList problems; ///< one sentence for each wrong line, which it names by its number
};
/// And back. Lines without times say nothing; "free" (also "frei", "-") is no duty.
[[nodiscard]] ShiftsRead shiftsFrom(const QString& text);

} // namespace streife
