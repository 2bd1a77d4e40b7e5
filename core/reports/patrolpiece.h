// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/canvas.h"

namespace streife {

/// How a patrol is set: type size, white space around it, and whether names and visits run on in one line.
struct BlockStyle {
    double body = 10;
    double air = 1;
    bool compact = false;
};

/// A patrol as a piece of `width`; never cut afterwards.
[[nodiscard]] PageLayout patrolPiece(const PatrolBlock& block, double width, const BlockStyle& style,
                                     const Typesetter& type);

} // namespace streife
