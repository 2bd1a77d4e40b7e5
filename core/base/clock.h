// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <optional>

namespace streife {

/// Where "now" comes from: the computer, or a fixed instant for tests and `--now`.
class Clock {
public:
    Clock() = default;
    explicit Clock(Instant fixed) : m_fixed(fixed) {}

    [[nodiscard]] Instant now() const;

private:
    std::optional<Instant> m_fixed;
};

} // namespace streife
