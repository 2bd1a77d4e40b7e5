// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/officers/officer.h"

#include "core/base/tr.h"

#include <array>

namespace streife {
namespace {

struct RuleProfile {
    const char* key;
    const char* label;
};
constexpr std::array kRuleProfiles{
    RuleProfile{"arbzg", QT_TRANSLATE_NOOP("streife", "Working Time Act (ArbZG)")},
    RuleProfile{"azvo-nw", QT_TRANSLATE_NOOP("streife", "Civil servants (AZVO NRW)")},
    RuleProfile{"azvopol-nw", QT_TRANSLATE_NOOP("streife", "Police (AZVOPol NRW)")},
    RuleProfile{"none", QT_TRANSLATE_NOOP("streife", "not checked")},
};

} // namespace

QStringList ruleProfiles() {
    QStringList keys;
    for (const RuleProfile& profile : kRuleProfiles)
        keys << QLatin1String(profile.key);
    return keys;
}

QString ruleProfileName(const QString& key) {
    for (const RuleProfile& profile : kRuleProfiles)
        if (key == QLatin1String(profile.key))
            return QCoreApplication::translate("streife", profile.label);
    return key;
}

} // namespace streife
