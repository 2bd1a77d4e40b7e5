// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ruletext.h"

#include "core/base/enumtext.h"
#include "core/base/formats.h"
#include "core/base/tr.h"

namespace streife {

QString patrolName(const Patrol& patrol) {
    const QString sign = patrol.callSign.isEmpty() ? patrol.key.str() : patrol.callSign;
    return sign + QLatin1Char(' ') + patrol.title.str();
}

QString patrolWhen(const Plan& plan, const Patrol& patrol) {
    return formatDay(serviceDay(patrol.span.start(), plan.partnership.dayBorder)) + QLatin1Char(' ')
           + formatSpan(patrol.span);
}

QString agencyName(const Plan& plan, AgencyId agency) {
    const auto it = plan.agencies.constFind(agency);
    return it == plan.agencies.constEnd() ? tr("unknown agency") : it->label();
}

QString hotspotName(const Plan& plan, HotspotId hotspot) {
    const auto it = plan.hotspots.constFind(hotspot);
    return it == plan.hotspots.constEnd() ? tr("unknown hotspot") : it->name.str();
}

QString releaseText(const Override& released) {
    const QString when = released.madeAt ? formatDateTime(*released.madeAt) : QString();
    const QString text = tr("Released by %1 on %2: %3.").arg(released.by, when, enumLabel(released.reason));
    return released.note.isEmpty() ? text : text + QLatin1Char(' ') + released.note;
}

Finding patrolFinding(const char* rule, Severity severity, const Patrol& patrol) {
    Finding f;
    f.rule = QLatin1String(rule);
    f.severity = severity;
    f.patrol = patrol.id;
    f.at = patrol.span.start();
    return f;
}

} // namespace streife
