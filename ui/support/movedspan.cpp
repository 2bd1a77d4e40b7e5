// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/movedspan.h"

#include "core/base/localtime.h"

#include <QDateTime>

#include <algorithm>

namespace streife {

TimeSpan movedTo(const TimeSpan& span, Instant start) {
    return {start, {start.ms + span.end().ms - span.start().ms}};
}

TimeSpan movedDays(const TimeSpan& span, int days) {
    const LocalTime local = toLocal(span.start());
    return movedTo(span, fromLocal(local.date.addDays(days), local.time));
}

TimeSpan movedWithin(const TimeSpan& span, Instant start, const TimeSpan& bounds, int least) {
    const qint64 length = span.end().ms - span.start().ms;
    if (length < bounds.end().ms - bounds.start().ms)
        return movedTo(span, {std::clamp(start.ms, bounds.start().ms, bounds.end().ms - length)});
    const qint64 shortest = std::min(bounds.end().ms - bounds.start().ms, std::max(1, least) * kMinuteMs);
    const qint64 from = std::clamp(start.ms, bounds.start().ms, bounds.end().ms - shortest);
    return {{from}, {std::clamp(start.ms + length, from + shortest, bounds.end().ms)}};
}

WallShift wallShift(Instant from, Instant to) {
    const LocalTime a = toLocal(from);
    const LocalTime b = toLocal(to);
    return {int(a.date.daysTo(b.date)), a.time.secsTo(b.time) / 60};
}

TimeSpan shifted(const TimeSpan& span, const WallShift& shift) {
    const LocalTime local = toLocal(span.start());
    const QDateTime wall(local.date.addDays(shift.days), local.time, Qt::UTC); // arithmetic on the wall clock only
    const QDateTime moved = wall.addSecs(60 * shift.minutes);
    return movedTo(span, fromLocal(moved.date(), moved.time()));
}

} // namespace streife
