// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/savedmapping.h"
#include "core/store/table.h"

namespace streife {

template <> const Table<SavedMapping>& tableOf<SavedMapping>();

} // namespace streife
