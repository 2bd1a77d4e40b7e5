// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/finding.h"

#include "core/base/enumtext.h"

namespace streife {

template <> const std::vector<EnumEntry<Severity>>& enumEntries<Severity>() {
    using enum Severity;
    static const std::vector<EnumEntry<Severity>> all{
        {Info, "info", QT_TRANSLATE_NOOP("streife", "info")},
        {Warning, "warning", QT_TRANSLATE_NOOP("streife", "warning")},
        {Breach, "breach", QT_TRANSLATE_NOOP("streife", "breach")},
    };
    return all;
}

} // namespace streife
