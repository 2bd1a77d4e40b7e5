// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/situation/incident.h"
#include "core/store/table.h"

namespace streife {

template <> const Table<IncidentBatch>& tableOf<IncidentBatch>();

} // namespace streife
