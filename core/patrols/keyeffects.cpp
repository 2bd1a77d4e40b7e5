// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/keyeffects.h"

#include <algorithm>

namespace streife {

const std::vector<FieldEffect>& fieldEffects() {
    using enum KeyEffect;
    static const std::vector<FieldEffect> all{
        {"patrol", "partnership", None},
        {"patrol", "key", Informs},
        {"patrol", "title", Informs},
        {"patrol", "start", Reopens},
        {"patrol", "end", Reopens},
        {"patrol", "mode", Reopens},
        {"patrol", "call_sign", Informs},
        {"patrol", "meeting_point", Reopens},
        {"patrol", "state", Informs}, // whoever cancels takes the own key back in the same action
        {"patrol", "outcome", Informs},
        {"patrol", "outcome_reason", Informs},
        {"patrol", "aborted_at", Informs},
        {"patrol", "series", None},
        {"patrol", "series_day", None},
        {"post", "patrol", None},
        {"post", "agency", Reopens},
        {"post", "position", None},
        {"post", "strength", Reopens},
        {"post", "promised", Informs},
        {"post", "function", Reopens},
        {"post", "unit", Informs},
        {"post", "named", None}, // open places are told as what they are
        {"crew_intern", "post", None},
        {"crew_intern", "officer", Informs}, // as far as the house releases names
        {"crew_intern", "position", None},
        {"crew_intern", "rostered_start", None},
        {"crew_intern", "rostered_end", None},
        {"released_name", "post", None},
        {"released_name", "text", Informs},
        {"visit", "patrol", None},
        {"visit", "hotspot", Informs},
        {"visit", "position", None},
        {"visit", "start", Informs},
        {"visit", "end", Informs},
        {"visit", "stay_minutes", Informs},
        {"visit", "planned_at", Informs},
        {"patrol_task", "patrol", None},
        {"patrol_task", "text", Reopens},
        {"patrol_task", "position", None},
    };
    return all;
}

KeyEffect effectOf(const QByteArray& table, const QByteArray& column) {
    const auto& all = fieldEffects();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const FieldEffect& f) { return f.table == table && f.column == column; });
    return found == all.end() ? KeyEffect::None : found->effect;
}

} // namespace streife
