// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QString>

#include <optional>

namespace streife {

/// "2026-11-27T18:00", with or without offset; without one it is Europe/Berlin, whatever the computer's zone is.
[[nodiscard]] std::optional<Instant> instantFromIso(const QString& text);

} // namespace streife
