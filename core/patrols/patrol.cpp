// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/patrol.h"

#include "core/base/enumtext.h"

namespace streife {

template <> const std::vector<EnumEntry<PatrolMode>>& enumEntries<PatrolMode>() {
    using enum PatrolMode;
    static const std::vector<EnumEntry<PatrolMode>> all{
        {Other, "other", QT_TRANSLATE_NOOP("streife", "other means")},
        {Foot, "foot", QT_TRANSLATE_NOOP("streife", "on foot")},
        {Bicycle, "bicycle", QT_TRANSLATE_NOOP("streife", "by bicycle")},
        {Car, "car", QT_TRANSLATE_NOOP("streife", "by car")},
        {Motorcycle, "motorcycle", QT_TRANSLATE_NOOP("streife", "by motorcycle")},
        {PublicTransport, "public-transport", QT_TRANSLATE_NOOP("streife", "by public transport")},
    };
    return all;
}

template <> const std::vector<EnumEntry<PatrolState>>& enumEntries<PatrolState>() {
    using enum PatrolState;
    static const std::vector<EnumEntry<PatrolState>> all{
        {Proposed, "proposed", QT_TRANSLATE_NOOP("streife", "proposed")},
        {Cancelled, "cancelled", QT_TRANSLATE_NOOP("streife", "cancelled")},
    };
    return all;
}

template <> const std::vector<EnumEntry<PatrolOutcome>>& enumEntries<PatrolOutcome>() {
    using enum PatrolOutcome;
    static const std::vector<EnumEntry<PatrolOutcome>> all{
        {None, "none", QT_TRANSLATE_NOOP("streife", "no outcome yet")},
        {Joint, "joint", QT_TRANSLATE_NOOP("streife", "joint")},
        {OneAgency, "one-agency", QT_TRANSLATE_NOOP("streife", "one authority only")},
        {Aborted, "aborted", QT_TRANSLATE_NOOP("streife", "broken off")},
        {Failed, "failed", QT_TRANSLATE_NOOP("streife", "did not take place")},
    };
    return all;
}

} // namespace streife
