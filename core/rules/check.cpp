// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule.h"
#include "core/rules/rules.h"

#include <algorithm>

namespace streife {

const std::vector<Rule>& allRules() {
    using enum Severity;
    static const std::vector<Rule> rules{
        {"double-booking", QT_TRANSLATE_NOOP("streife", "Double booking"), Breach, false, checkDoubleBooking},
        {"absence", QT_TRANSLATE_NOOP("streife", "Absence"), Breach, false, checkAbsence},
        {"not-on-duty", QT_TRANSLATE_NOOP("streife", "Not on duty"), Warning, true, checkNotOnDuty},
        {"rest-time", QT_TRANSLATE_NOOP("streife", "Rest too short"), Breach, true, checkRestTime},
        {"daily-hours", QT_TRANSLATE_NOOP("streife", "Working day too long"), Breach, true, checkDailyHours},
        {"weekly-rest", QT_TRANSLATE_NOOP("streife", "Weekly rest too short"), Breach, true, checkWeeklyRest},
        {"break", QT_TRANSLATE_NOOP("streife", "Break missing"), Warning, true, checkBreak},
        {"consecutive-shifts", QT_TRANSLATE_NOOP("streife", "Shifts in a row"), Warning, true, checkConsecutiveShifts},
        {"consecutive-nights", QT_TRANSLATE_NOOP("streife", "Nights in a row"), Warning, true, checkConsecutiveNights},
        {"backward-rotation", QT_TRANSLATE_NOOP("streife", "Backward rotation"), Warning, true, checkBackwardRotation},
        {"free-sundays", QT_TRANSLATE_NOOP("streife", "Too few free Sundays"), Warning, true, checkFreeSundays},
        {"restriction", QT_TRANSLATE_NOOP("streife", "Restriction"), Warning, true, checkRestriction},
        {"short-notice", QT_TRANSLATE_NOOP("streife", "Short notice"), Info, false, checkShortNotice},
        {"strength", QT_TRANSLATE_NOOP("streife", "Open posts"), Warning, false, checkStrength},
        {"joint-crew", QT_TRANSLATE_NOOP("streife", "Not joint"), Breach, false, checkJointCrew},
        {"function-missing", QT_TRANSLATE_NOOP("streife", "Function missing"), Warning, true, checkFunctionMissing},
        {"power-missing", QT_TRANSLATE_NOOP("streife", "Power missing"), Warning, true, checkPowerMissing},
        {"power-unchecked", QT_TRANSLATE_NOOP("streife", "Power not checked"), Info, false, checkPowerUnchecked},
        {"holiday", QT_TRANSLATE_NOOP("streife", "Public holiday"), Info, false, checkHoliday},
        {"hotspot-closed", QT_TRANSLATE_NOOP("streife", "Hotspot closed"), Warning, false, checkHotspotClosed},
        {"visits-exceed-patrol", QT_TRANSLATE_NOOP("streife", "Visits do not fit"), Warning, false,
         checkVisitsExceedPatrol},
        {"duplicate", QT_TRANSLATE_NOOP("streife", "Recorded twice"), Info, false, checkDuplicate},
    };
    return rules;
}

const Rule* findRule(const QString& key) {
    for (const Rule& rule : allRules())
        if (key == QLatin1String(rule.key))
            return &rule;
    return nullptr;
}

Findings check(const Plan& plan) {
    const PlanIndex index(plan);
    Findings out;
    for (const Rule& rule : allRules())
        for (Finding& f : rule.check(index))
            // Duties alone are the house's own matter; people recorded twice are not.
            if (plan.span.contains(f.at)
                && (plan.everybodysWork || f.patrol || !f.officer || rule.check == checkDuplicate)) {
                if (rule.overridable)
                    f.taken = overrideOf(f, plan.overrides);
                out.push_back(std::move(f));
            }
    // Rules and their findings come in a fixed order, so a stable sort keeps equal files equal.
    std::stable_sort(out.begin(), out.end(), [](const Finding& a, const Finding& b) {
        return std::pair(a.at, a.severity) < std::pair(b.at, b.severity);
    });
    return out;
}

bool concerns(const Override& released, const Finding& f) {
    return released.rule == f.rule && released.officer == f.officer && released.patrol == f.patrol
           && (f.patrol || released.at == f.at);
}

std::optional<Override> overrideOf(const Finding& f, const std::vector<Override>& overrides) {
    for (auto it = overrides.rbegin(); it != overrides.rend(); ++it)
        if (concerns(*it, f) && f.amount <= it->amount && (it->breach || f.severity != Severity::Breach))
            return *it;
    return std::nullopt;
}

Override overrideFor(const Finding& f, OverrideReason reason, const QString& note) {
    Override out;
    out.rule = f.rule;
    out.patrol = f.patrol;
    out.officer = f.officer;
    if (!f.patrol)
        out.at = f.at;
    out.amount = f.amount;
    out.breach = f.severity == Severity::Breach;
    out.reason = reason;
    out.note = note;
    return out;
}

} // namespace streife
