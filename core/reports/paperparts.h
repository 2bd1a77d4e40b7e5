// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportdocument.h"

namespace streife {

/// What a week plan for the wall says beside when, who and what.
struct PaperParts {
    bool details = true; ///< mode and meeting point
    bool visits = true;
    bool changes = true; ///< bar, words of what was before, and their line in the foot
    bool operator==(const PaperParts&) const = default;
};

/// The document without the parts that are not wanted; other reports than week plans stay as they are.
[[nodiscard]] ReportDocument withParts(ReportDocument document, const PaperParts& parts);

} // namespace streife
