// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/agencymarks.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace streife {
namespace {

QChar freeLetter(const Agency& agency, const QSet<QChar>& taken) {
    const QString wished = (agency.kind == AgencyKind::Polizei ? QStringLiteral("P") : QString()) + agency.label()
                           + QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    for (const QChar& c : wished)
        if (c.isLetterOrNumber() && !taken.contains(c.toUpper()))
            return c.toUpper();
    return QLatin1Char('?');
}

} // namespace

QHash<AgencyId, AgencyMark> agencyMarks(const QHash<AgencyId, Agency>& agencies) {
    std::vector<Agency> sorted(agencies.begin(), agencies.end());
    const auto rank = [](const Agency& a) {
        return a.kind == AgencyKind::Ordnungsamt ? 0 : a.kind == AgencyKind::Polizei ? 1 : 2;
    };
    std::sort(sorted.begin(), sorted.end(),
              [&](const Agency& a, const Agency& b) { return std::pair(rank(a), a.id) < std::pair(rank(b), b.id); });
    QHash<AgencyId, AgencyMark> out;
    QSet<QChar> taken;
    int next = 2;
    for (const Agency& a : sorted) {
        const QChar letter = freeLetter(a, taken);
        taken.insert(letter);
        int colour = rank(a);
        if (colour == 2) {
            colour = next;
            next = next == 4 ? 2 : next + 1;
        }
        out.insert(a.id, {letter, colour, a.label()});
    }
    return out;
}

} // namespace streife
