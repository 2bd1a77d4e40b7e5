// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/movedspan.h"

#include "core/base/localtime.h"

#include <QDateTime>

namespace streife {

TimeSpan movedTo(const TimeSpan& span, Instant start) {
    return {start, {start.ms + span.end().ms - span.start().ms}};
}

TimeSpan movedDays(const TimeSpan& span, int days) {
    const LocalTime local = toLocal(span.start());
    return movedTo(span, fromLocal(local.date.addDays(days), local.time));
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
