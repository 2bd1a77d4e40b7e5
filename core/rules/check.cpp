// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule.h"
#include "core/rules/rules.h"

#include <algorithm>

namespace streife {

const std::vector<Rule>& allRules() {
    using enum Severity;
    static const std::vector<Rule> rules{
        {"double-booking", QT_TRANSLATE_NOOP("streife", "Double booking"), Breach, checkDoubleBooking},
        {"absence", QT_TRANSLATE_NOOP("streife", "Absence"), Breach, checkAbsence},
        {"not-on-duty", QT_TRANSLATE_NOOP("streife", "Not on duty"), Warning, checkNotOnDuty},
        {"strength", QT_TRANSLATE_NOOP("streife", "Open posts"), Warning, checkStrength},
        {"joint-crew", QT_TRANSLATE_NOOP("streife", "Not joint"), Breach, checkJointCrew},
        {"function-missing", QT_TRANSLATE_NOOP("streife", "Function missing"), Warning, checkFunctionMissing},
        {"power-missing", QT_TRANSLATE_NOOP("streife", "Power missing"), Warning, checkPowerMissing},
        {"power-unchecked", QT_TRANSLATE_NOOP("streife", "Power not checked"), Info, checkPowerUnchecked},
        {"holiday", QT_TRANSLATE_NOOP("streife", "Public holiday"), Info, checkHoliday},
        {"hotspot-closed", QT_TRANSLATE_NOOP("streife", "Hotspot closed"), Warning, checkHotspotClosed},
        {"visits-exceed-patrol", QT_TRANSLATE_NOOP("streife", "Visits do not fit"), Warning, checkVisitsExceedPatrol},
        {"duplicate", QT_TRANSLATE_NOOP("streife", "Recorded twice"), Info, checkDuplicate},
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
            if (plan.span.contains(f.at))
                out.push_back(std::move(f));
    // Rules and their findings come in a fixed order, so a stable sort keeps equal files equal.
    std::stable_sort(out.begin(), out.end(), [](const Finding& a, const Finding& b) {
        return std::pair(a.at, a.severity) < std::pair(b.at, b.severity);
    });
    return out;
}

} // namespace streife
