// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/placenotes.h"

#include <algorithm>

namespace streife {
namespace {

bool speaksOf(const Finding& f, const PlannedPatrol& patrol) {
    return f.officer && (f.patrol == patrol.patrol.id || f.other == patrol.patrol.key.str());
}

bool saysTheSame(const Finding& a, const Finding& b) {
    return a.rule == b.rule && a.severity == b.severity && a.officer == b.officer && a.patrol == b.patrol
           && a.other == b.other && a.title == b.title;
}

} // namespace

Findings placeNotes(const PlanChecker& checker, std::span<const PlannedPatrol> held) {
    Findings out = checker.tried(held);
    const Findings& now = checker.findings();
    std::erase_if(out, [&](const Finding& f) {
        if (f.severity == Severity::Info || !isOpen(f))
            return true;
        return std::none_of(held.begin(), held.end(), [&](const PlannedPatrol& p) { return speaksOf(f, p); })
               && std::any_of(now.begin(), now.end(), [&](const Finding& known) { return saysTheSame(known, f); });
    });
    std::stable_sort(out.begin(), out.end(),
                     [](const Finding& a, const Finding& b) { return a.severity < b.severity; });
    return out;
}

} // namespace streife
