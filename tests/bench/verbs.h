// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace streife::bench {

/// Each verb prints its figures and returns whether all of them are within their limits.
bool board();
bool demo();
bool edit();
bool import();
bool journal();
bool merge();
bool pdf();
bool rules();
bool search();
bool start();
/// The floor of a start: what `start` compares with.
bool bareWindow();

} // namespace streife::bench
