// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace streife {

/// Text for searching and comparing names: lower case, ä→ae ö→oe ü→ue ß→ss, other accents dropped (Łukasik → lukasik),
/// runs of space as one. Used on both sides of every search (design §4).
[[nodiscard]] QString folded(const QString& text);

} // namespace streife
