// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <optional>
#include <vector>

namespace streife {

/// Disjoint, by start; what touches becomes one.
using SpanUnion = std::vector<TimeSpan>;

[[nodiscard]] SpanUnion unionOf(std::vector<TimeSpan> spans);
[[nodiscard]] std::optional<TimeSpan> intersection(const TimeSpan& a, const TimeSpan& b);
/// The parts of `span` that lie in the union.
[[nodiscard]] std::vector<TimeSpan> covered(const SpanUnion& all, const TimeSpan& span);
/// The parts of `span` that do not.
[[nodiscard]] std::vector<TimeSpan> uncovered(const SpanUnion& all, const TimeSpan& span);
/// Sum of the lengths; a started minute counts, so that a breach of seconds does not read "0 min".
[[nodiscard]] int minutesOf(const std::vector<TimeSpan>& spans);

} // namespace streife
