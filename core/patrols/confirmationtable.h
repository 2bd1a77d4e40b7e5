// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/confirmation.h"
#include "core/store/table.h"

namespace streife {

template <> const Table<Confirmation>& tableOf<Confirmation>();
template <> const Table<PhonePromise>& tableOf<PhonePromise>();

} // namespace streife
