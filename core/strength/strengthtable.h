// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/table.h"
#include "core/strength/strengthtarget.h"

namespace streife {

template <> const Table<StrengthTarget>& tableOf<StrengthTarget>();
template <> const Table<StaffAgreement>& tableOf<StaffAgreement>();

} // namespace streife
