// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/movedspan.h"

#include "core/base/localtime.h"

namespace streife {

TimeSpan movedTo(const TimeSpan& span, Instant start) {
    return {start, {start.ms + span.end().ms - span.start().ms}};
}

TimeSpan movedDays(const TimeSpan& span, int days) {
    const LocalTime local = toLocal(span.start());
    return movedTo(span, fromLocal(local.date.addDays(days), local.time));
}

} // namespace streife
