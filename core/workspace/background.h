// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace streife {

/// The calling thread gives way to all others from now on: for copies and checks that nobody waits for.
void giveWay();

} // namespace streife
