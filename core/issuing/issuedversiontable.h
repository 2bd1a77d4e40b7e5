// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issuing/issuedversion.h"
#include "core/store/table.h"

namespace streife {

template <> const Table<IssuedVersion>& tableOf<IssuedVersion>();

} // namespace streife
