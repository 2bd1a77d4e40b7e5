// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/officers/officer.h"
#include "core/store/table.h"

namespace streife {

template <> const Table<Officer>& tableOf<Officer>();
template <> const Table<Qualification>& tableOf<Qualification>();
template <> const Table<Function>& tableOf<Function>();

} // namespace streife
