// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchentry.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace streife {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(streife::SearchEntry)
};

} // namespace

QString sectionTitle(SearchKind kind) {
    switch (kind) {
    case SearchKind::Day:
        return Words::tr("Week");
    case SearchKind::Patrol:
        return Words::tr("Patrols");
    case SearchKind::Officer:
        return Words::tr("Officers");
    case SearchKind::Hotspot:
        return Words::tr("Places");
    case SearchKind::Agency:
        return Words::tr("Partners");
    case SearchKind::Action:
        return Words::tr("Actions");
    case SearchKind::Widen:
        break;
    }
    return {};
}

QString spoken(const SearchEntry& entry) {
    const QString section = sectionTitle(entry.kind);
    QStringList parts{section.isEmpty() ? entry.title : QStringLiteral("%1: %2").arg(section, entry.title)};
    for (const QString& more : {entry.detail, entry.keys})
        if (!more.isEmpty())
            parts << more;
    if (!entry.enabled)
        parts << Words::tr("not possible now");
    return parts.join(QStringLiteral(", "));
}

void arrangeByKind(std::vector<SearchEntry>& entries) {
    std::array<int, int(SearchKind::Widen) + 1> best{};
    best.fill(std::numeric_limits<int>::max());
    for (const SearchEntry& entry : entries) {
        int& least = best[size_t(entry.kind)];
        least = std::min(least, entry.rank);
    }
    std::stable_sort(entries.begin(), entries.end(), [&](const SearchEntry& a, const SearchEntry& b) {
        return std::pair(best[size_t(a.kind)], a.kind) < std::pair(best[size_t(b.kind)], b.kind);
    });
}

} // namespace streife
