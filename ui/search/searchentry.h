// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace streife {

enum class SearchKind { Day, Patrol, Officer, Hotspot, Agency, Action, Widen };
enum class SearchScope { All, Patrols, Officers, Hotspots, Agencies, Actions };

/// One line of what was found: a record, a day or an action.
struct SearchEntry {
    SearchKind kind = SearchKind::Action;
    QString title = {};
    QString detail = {};
    qint64 id = 0;        ///< of a record
    QString command = {}; ///< id of an action
    QString keys = {};    ///< of an action, as people read them
    QDate day = {};
    bool enabled = true; ///< an action that cannot be chosen now is shown all the same
    int rank = 0;        ///< 0 = just that, higher = a worse match

    bool operator==(const SearchEntry&) const = default;
};

/// Heading over the lines of a kind.
[[nodiscard]] QString sectionTitle(SearchKind kind);
/// What a screen reader says: "Streife: S 19 Abendstreife, Fr 27.11.2026 …".
[[nodiscard]] QString spoken(const SearchEntry& entry);
/// Lines of one kind stand together; the kind with the best match comes first.
void arrangeByKind(std::vector<SearchEntry>& entries);

} // namespace streife
