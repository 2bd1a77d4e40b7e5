// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace streife {

/// Lets screen readers see the week board as a list of patrols with name, time, place and state. Call once, after the
/// application object is made.
void installBoardAccessibility();

} // namespace streife
