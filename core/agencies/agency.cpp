// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/agency.h"

#include "core/base/enumtext.h"

#include <algorithm>

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

bool isOwnAgency(AgencyId id, std::optional<AgencyId> own, const std::function<std::optional<Agency>(AgencyId)>& find) {
    if (!own || id == *own)
        return true;
    std::optional<Agency> agency = find(id);
    for (int depth = 0; agency && depth < 8; ++depth) { // the chain is short, a loop ends it
        if (agency->id == *own || agency->steward == own)
            return true;
        if (!agency->parent)
            return false;
        agency = find(*agency->parent);
    }
    return false;
}

QSet<AgencyId> ownAgencies(const QHash<AgencyId, Agency>& agencies, std::optional<AgencyId> own) {
    const auto find = [&](AgencyId id) {
        const auto found = agencies.constFind(id);
        return found == agencies.constEnd() ? std::nullopt : std::optional(*found);
    };
    QSet<AgencyId> out;
    for (const Agency& agency : agencies)
        if (isOwnAgency(agency.id, own, find))
            out.insert(agency.id);
    return out;
}

std::vector<AgencyId> ownFirst(const QHash<AgencyId, Agency>& agencies, std::optional<AgencyId> own) {
    const QSet<AgencyId> all = ownAgencies(agencies, own);
    std::vector<AgencyId> out(all.begin(), all.end());
    std::sort(out.begin(), out.end(), [&](AgencyId a, AgencyId b) {
        return std::tuple(a != own, labelOf(agencies, a), a) < std::tuple(b != own, labelOf(agencies, b), b);
    });
    return out;
}

bool isBelow(const QHash<AgencyId, Agency>& agencies, AgencyId id, AgencyId above) {
    QSet<AgencyId> seen;
    for (std::optional<AgencyId> at = id; at && !seen.contains(*at);) {
        if (*at == above)
            return true;
        seen.insert(*at);
        const auto row = agencies.constFind(*at);
        at = row == agencies.cend() ? std::nullopt : row->parent;
    }
    return false;
}

AgencyId authorityAbove(const QHash<AgencyId, Agency>& agencies, AgencyId id) {
    QSet<AgencyId> seen;
    AgencyId at = id;
    while (!seen.contains(at)) {
        seen.insert(at);
        const auto it = agencies.constFind(at);
        if (it == agencies.constEnd() || !it->parent)
            return at;
        at = *it->parent;
    }
    return *std::min_element(seen.begin(), seen.end()); // a ring of parents, as two concurrent edits can make
}

QString labelOf(const QHash<AgencyId, Agency>& agencies, AgencyId id) {
    const auto found = agencies.constFind(id);
    return found == agencies.cend() ? QString(QLatin1Char('?')) : found->label();
}

QString freeLetter(const QString& label, const QSet<QString>& taken) {
    QString initials;
    bool start = true;
    for (const QChar c : label) {
        if (c.isLetterOrNumber() && start)
            initials += c.toUpper();
        start = !c.isLetterOrNumber();
    }
    const QString first = initials.isEmpty() ? QStringLiteral("?") : initials.left(1);
    if (!taken.contains(first))
        return first;
    if (initials.size() > 1 && !taken.contains(first + initials.back()))
        return first + initials.back();
    for (int n = 2;; ++n)
        if (const QString numbered = first + QString::number(n); !taken.contains(numbered))
            return numbered;
}

} // namespace streife
