// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/searchentry.h"

#include <optional>

namespace streife {

/// The day or week that `text` names (dateinput.h), as a line that says what is understood: "Freitag, 27.11.2026 ·
/// KW 48/2026", or for a week alone "KW 48/2026 · 23.11. – 29.11.2026".
[[nodiscard]] std::optional<SearchEntry> dayEntry(const QString& text, QDate today);

} // namespace streife
