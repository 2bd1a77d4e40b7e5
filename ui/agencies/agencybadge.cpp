// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/agencybadge.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace streife {

QHash<AgencyId, AgencyBadge> agencyBadges(const QHash<AgencyId, Agency>& agencies) {
    std::vector<Agency> sorted(agencies.begin(), agencies.end());
    std::sort(sorted.begin(), sorted.end(), [](const Agency& a, const Agency& b) { return a.id < b.id; });
    QHash<AgencyId, AgencyBadge> out;
    QSet<QString> taken;
    int others = 0;
    for (const Agency& a : sorted) {
        const QString letter = freeLetter(a.label(), taken);
        taken.insert(letter);
        const int colour = a.kind == AgencyKind::Ordnungsamt ? 0 : a.kind == AgencyKind::Polizei ? 1 : 2 + others++ % 3;
        out.insert(a.id, {letter, colour, a.label()});
    }
    return out;
}

} // namespace streife
