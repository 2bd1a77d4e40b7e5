// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/namerelease.h"
#include "core/store/table.h"

namespace streife {

template <> const Table<NameRelease>& tableOf<NameRelease>();

} // namespace streife
