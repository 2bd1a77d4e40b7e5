// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace streife {

enum class HitKind { Patrol, Officer, Hotspot, Agency };

/// A record that a search has found, with what people need to tell it from its like.
struct Hit {
    HitKind kind = HitKind::Patrol;
    qint64 id = 0;
    QString title = {};
    QString detail = {};
    QDate day = {}; ///< service day of a patrol
    int rank = 0;   ///< 0: the words stand there whole · 1: each begins a word · 2: somewhere inside

    bool operator==(const Hit&) const = default;
};

/// Records of the partnership that is worked in whose texts hold every word of `text`, however umlauts and case are
/// written; words of one or two characters are looked for at the beginning of words. By kind, then rank; patrols of
/// equal rank by their distance from now, all others by name. At most `limit` of each kind. Without words: the nearest
/// patrols and the first of all others. Only reads.
[[nodiscard]] std::vector<Hit> findRecords(Workspace& ws, const QString& text, std::optional<HitKind> only, int limit);

} // namespace streife
