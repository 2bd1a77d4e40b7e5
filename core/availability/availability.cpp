// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/availability/availability.h"

#include "core/base/enumtext.h"

namespace streife {

template <> const std::vector<EnumEntry<DutyKind>>& enumEntries<DutyKind>() {
    using enum DutyKind;
    static const std::vector<EnumEntry<DutyKind>> all{
        {Dienst, "dienst", QT_TRANSLATE_NOOP("streife", "duty")},
        {Bereitschaft, "bereitschaft", QT_TRANSLATE_NOOP("streife", "standby duty")},
        {Rufbereitschaft, "rufbereitschaft", QT_TRANSLATE_NOOP("streife", "on call")},
        {Lehrgang, "lehrgang", QT_TRANSLATE_NOOP("streife", "course")},
    };
    return all;
}

template <> const std::vector<EnumEntry<RestrictionKind>>& enumEntries<RestrictionKind>() {
    using enum RestrictionKind;
    static const std::vector<EnumEntry<RestrictionKind>> all{
        {NoNight, "no-night", QT_TRANSLATE_NOOP("streife", "no night")},
        {NoWeekend, "no-weekend", QT_TRANSLATE_NOOP("streife", "no weekend")},
        {NoLateShift, "no-late-shift", QT_TRANSLATE_NOOP("streife", "no late shift")},
        {NoOutdoor, "no-outdoor", QT_TRANSLATE_NOOP("streife", "no outdoor duty")},
    };
    return all;
}

} // namespace streife
