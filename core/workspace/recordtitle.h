// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/recordnames.h"
#include "core/workspace/rowlog.h"

namespace streife {

/// How people tell a record from others of its kind: "KOD-112 Abendstreife", of a duty "Berger, Anna (1001), Mo
/// 21.09.2026 06:30–14:30". `state` is the record as it was at the moment that is spoken of; a row that hangs on
/// another says what stands in it.
[[nodiscard]] QString recordTitle(const RowState& state, qint64 row, const RecordNames& names);

} // namespace streife
