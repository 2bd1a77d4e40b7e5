// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/agency.h"
#include "core/store/table.h"

namespace streife {

template <> const Table<Agency>& tableOf<Agency>();
template <> const Table<Unit>& tableOf<Unit>();

} // namespace streife
