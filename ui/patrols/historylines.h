// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/history.h"

#include <QStringList>

namespace streife {

/// The newest changes of a record for the narrow column beside the plan, newest first: "gestern 16:12 · Beginn: 17:30 →
/// 18:00". What was entered when the record was made is one line.
[[nodiscard]] QStringList historyLines(const History& history, Instant now, int most = 6);

} // namespace streife
