// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace streife {

inline constexpr qint64 kMinuteMs = 60'000;
inline constexpr qint64 kHourMs = 60 * kMinuteMs;
/// Beyond all calendars (some 250,000 years either way), yet safe to add to.
inline constexpr qint64 kFarMs = 8'000'000'000'000'000;

/// A point in time: milliseconds since 1970-01-01T00:00Z. Local time exists only in core/base/localtime.h.
struct Instant {
    qint64 ms = 0;

    auto operator<=>(const Instant&) const = default;
    [[nodiscard]] constexpr Instant plusMinutes(qint64 minutes) const { return {ms + minutes * kMinuteMs}; }
};

/// Half-open [start, end), never empty, never backwards.
class TimeSpan {
public:
    /// Throws Error(Input) unless start < end.
    TimeSpan(Instant start, Instant end);

    [[nodiscard]] Instant start() const noexcept { return m_start; }
    [[nodiscard]] Instant end() const noexcept { return m_end; }
    [[nodiscard]] qint64 minutes() const noexcept { return (m_end.ms - m_start.ms) / kMinuteMs; }
    [[nodiscard]] bool overlaps(const TimeSpan& o) const noexcept { return m_start < o.m_end && o.m_start < m_end; }
    [[nodiscard]] bool contains(const TimeSpan& o) const noexcept { return m_start <= o.m_start && o.m_end <= m_end; }
    [[nodiscard]] bool contains(Instant at) const noexcept { return m_start <= at && at < m_end; }
    auto operator<=>(const TimeSpan&) const = default;

private:
    Instant m_start;
    Instant m_end;
};

} // namespace streife
