// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/availability/availability.h"
#include "core/store/table.h"

namespace streife {

template <> const Table<Duty>& tableOf<Duty>();
template <> const Table<Absence>& tableOf<Absence>();
template <> const Table<Restriction>& tableOf<Restriction>();

} // namespace streife
