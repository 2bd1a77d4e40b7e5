// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/spans.h"

#include <algorithm>

namespace streife {

SpanUnion unionOf(std::vector<TimeSpan> spans) {
    std::sort(spans.begin(), spans.end());
    SpanUnion out;
    for (const TimeSpan& s : spans) {
        if (!out.empty() && s.start() <= out.back().end())
            out.back() = TimeSpan(out.back().start(), std::max(out.back().end(), s.end()));
        else
            out.push_back(s);
    }
    return out;
}

std::optional<TimeSpan> intersection(const TimeSpan& a, const TimeSpan& b) {
    if (!a.overlaps(b))
        return std::nullopt;
    return TimeSpan(std::max(a.start(), b.start()), std::min(a.end(), b.end()));
}

std::vector<TimeSpan> covered(const SpanUnion& all, const TimeSpan& span) {
    std::vector<TimeSpan> out;
    auto it = std::partition_point(all.begin(), all.end(), [&](const TimeSpan& s) { return s.end() <= span.start(); });
    for (; it != all.end() && it->start() < span.end(); ++it)
        out.emplace_back(std::max(it->start(), span.start()), std::min(it->end(), span.end()));
    return out;
}

std::vector<TimeSpan> uncovered(const SpanUnion& all, const TimeSpan& span) {
    std::vector<TimeSpan> out;
    Instant from = span.start();
    for (const TimeSpan& part : covered(all, span)) {
        if (from < part.start())
            out.emplace_back(from, part.start());
        from = part.end();
    }
    if (from < span.end())
        out.emplace_back(from, span.end());
    return out;
}

int minutesOf(const std::vector<TimeSpan>& spans) {
    qint64 ms = 0;
    for (const TimeSpan& s : spans)
        ms += s.end().ms - s.start().ms;
    return int((ms + kMinuteMs - 1) / kMinuteMs);
}

} // namespace streife
