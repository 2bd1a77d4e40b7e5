// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/agency.h"

#include "core/base/enumtext.h"

namespace streife {

template <> const std::vector<EnumEntry<AgencyKind>>& enumEntries<AgencyKind>() {
    using enum AgencyKind;
    static const std::vector<EnumEntry<AgencyKind>> all{
        {Sonstige, "sonstige", QT_TRANSLATE_NOOP("streife", "other")},
        {Ordnungsamt, "ordnungsamt", QT_TRANSLATE_NOOP("streife", "public order office")},
        {Polizei, "polizei", QT_TRANSLATE_NOOP("streife", "police")},
        {Bundespolizei, "bundespolizei", QT_TRANSLATE_NOOP("streife", "federal police")},
        {Zoll, "zoll", QT_TRANSLATE_NOOP("streife", "customs")},
        {Feuerwehr, "feuerwehr", QT_TRANSLATE_NOOP("streife", "fire brigade")},
        {Jugendamt, "jugendamt", QT_TRANSLATE_NOOP("streife", "youth welfare office")},
        {Stadtplanung, "stadtplanung", QT_TRANSLATE_NOOP("streife", "town planning")},
        {Stadtraum, "stadtraum", QT_TRANSLATE_NOOP("streife", "public space office")},
        {Schule, "schule", QT_TRANSLATE_NOOP("streife", "school")},
        {Justiz, "justiz", QT_TRANSLATE_NOOP("streife", "judiciary")},
        {Verkehr, "verkehr", QT_TRANSLATE_NOOP("streife", "transport")},
        {Ministerium, "ministerium", QT_TRANSLATE_NOOP("streife", "ministry")},
        {Zivil, "zivil", QT_TRANSLATE_NOOP("streife", "civil society")},
    };
    return all;
}

} // namespace streife
