// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace streife::bench {

/// Each verb prints its figures and returns whether all of them are within their limits.
bool board();
bool demo();
bool import();
bool journal();
bool pdf();

} // namespace streife::bench
