// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/duenames.h"

#include "core/base/localtime.h"

#include <QSet>

namespace streife {
namespace {

/// Family names; where two on the post share one, the first letter of the given name tells them apart.
QString namedAs(const Officer& officer, NameMode mode, const std::vector<const Officer*>& all) {
    if (mode == NameMode::CallName)
        return officer.callName.trimmed();
    const auto same = [&](const Officer* o) { return o->familyName == officer.familyName; };
    return std::count_if(all.begin(), all.end(), same) > 1 && !officer.givenName.isEmpty()
               ? QStringLiteral("%1, %2.").arg(officer.familyName.str(), officer.givenName.left(1))
               : officer.familyName.str();
}

QString joined(const QStringList& names) {
    QString out;
    for (const QString& name : names) {
        const QString longer = out.isEmpty() ? name : out + QStringLiteral(", ") + name;
        if (longer.size() > ShortText::kMaxLength)
            break; // what does not fit stays strength
        out = longer;
    }
    return out;
}

} // namespace

std::optional<NameRelease> releaseOf(AgencyId agency, const std::vector<NameRelease>& releases,
                                     const QHash<AgencyId, Agency>& agencies) {
    QSet<AgencyId> seen;
    for (std::optional<AgencyId> at = agency; at && !seen.contains(*at);) {
        const NameRelease* found = nullptr;
        for (const NameRelease& r : releases)
            if (r.agency == *at && (found == nullptr || found->id < r.id))
                found = &r;
        if (found != nullptr)
            return *found;
        seen.insert(*at);
        const auto row = agencies.constFind(*at);
        at = row == agencies.cend() ? std::nullopt : row->parent;
    }
    return std::nullopt;
}

std::optional<QString> dueNames(const NamedPost& post, const NameRelease& release,
                                const QHash<OfficerId, Officer>& officers, Instant now, int dayBorder) {
    if (release.mode == NameMode::Strength || post.patrol.state == PatrolState::Cancelled)
        return QString();
    if (post.patrol.span.end() <= now || (post.crew.empty() && post.kept))
        return std::nullopt;
    if (serviceDay(now, dayBorder).addDays(release.days) < serviceDay(post.patrol.span.start(), dayBorder))
        return QString();
    std::vector<const Officer*> all;
    for (const OfficerId id : post.crew)
        if (const auto officer = officers.constFind(id); officer != officers.cend())
            all.push_back(&*officer);
    QStringList names;
    for (const Officer* o : all)
        if (const QString name = namedAs(*o, release.mode, all); !name.isEmpty())
            names << name;
    return joined(names);
}

} // namespace streife
