// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/shiftfinding.h"

#include "core/base/tr.h"

namespace streife {
namespace {

Finding personal(const char* rule, Severity severity, const PersonWork& person, const RuleLimit& limit) {
    Finding f;
    f.rule = QLatin1String(rule);
    f.severity = severity;
    f.norm = limit.norm;
    f.officer = person.officer->id;
    return f;
}

void about(Finding& f, const WorkPart* patrol, const WorkedShift& otherwise) {
    if (patrol) {
        f.patrol = patrol->patrol->patrol.id;
        f.at = patrol->patrol->patrol.span.start();
    } else {
        f.at = otherwise.start;
    }
}

} // namespace

Finding shiftFinding(const char* rule, Severity severity, const PersonWork& person, const WorkedShift& shift,
                     const RuleLimit& limit) {
    Finding f = personal(rule, severity, person, limit);
    about(f, lastPatrol(shift), shift);
    return f;
}

Finding pairFinding(const char* rule, Severity severity, const PersonWork& person, const WorkedShift& earlier,
                    const WorkedShift& later, const RuleLimit& limit) {
    Finding f = personal(rule, severity, person, limit);
    const WorkPart& before = lastPart(earlier);
    const WorkPart* after = &firstPart(later);
    if (!after->patrol)
        if (const WorkPart* patrol = lastPatrol(later))
            after = patrol;
    if (!after->patrol && before.patrol) {
        about(f, &before, later);
        f.other = partKey(*after, *person.officer);
    } else {
        about(f, after->patrol ? after : nullptr, later);
        f.other = partKey(before, *person.officer);
    }
    return f;
}

QString uncheckedNote(const RuleLimit& limit) {
    return limit.state == LimitState::Unchecked ? QLatin1Char(' ') + tr("This limit is not checked.") : QString();
}

} // namespace streife
