// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/content.h"

namespace streife {
namespace {

Reception refused(Reception::Kind kind, const QString& detail) {
    Reception out;
    out.kind = kind;
    out.detail = detail;
    return out;
}

/// Everything that the sender is not entitled to say: sites and authorities that are not its own.
QString foreignness(Database& db, const Route& route, const PackageContent& content) {
    if (content.recipient != route.own || content.agency != route.agency || content.scope != route.scope)
        return QStringLiteral("recipient, sender or partnership");
    const Knowledge here = knowledge(db, route.scope);
    for (const ForeignAction& action : content.actions) {
        const int site = siteOf(action.stamp.id);
        const qint64 counter = action.stamp.id & 0xffffffff;
        const bool theirs = action.stamp.agency == content.agency && !isOwnSite(db, site);
        const bool back = content.answersFull && action.stamp.agency == route.own
                          && (site != route.site || counter <= counterIn(here, site)); // what we write now is ours alone
        if ((!theirs && !back) || counter <= counterIn(content.since, site) || counter > counterIn(content.upto, site))
            return QStringLiteral("action %1").arg(action.stamp.id);
    }
    return {};
}

/// The first site that writes for somebody else, as far as is known here; the others are bound to their authority.
std::optional<int> bindSites(Database& db, const PackageContent& content, qint64 nowMs) {
    if (isOwnSite(db, content.site) || !bindSite(db, content.site, content.agency, nowMs))
        return content.site;
    for (const ForeignAction& action : content.actions) {
        const int site = siteOf(action.stamp.id);
        if (!isOwnSite(db, site) && !bindSite(db, site, action.stamp.agency, nowMs))
            return site;
    }
    return std::nullopt;
}

} // namespace

Reception receive(Database& db, const Registry& registry, WriteGuard& guard, const Route& route,
                  const PackageContent& content, qint64 nowMs) {
    if (content.answersFull && !isOwnSite(db, *content.answersFull))
        return refused(Reception::Kind::Outdated, QStringLiteral("site %1").arg(*content.answersFull));
    if (const QString wrong = foreignness(db, route, content); !wrong.isEmpty())
        return refused(Reception::Kind::Foreign, wrong);
    if (const auto site = bindSites(db, content, nowMs))
        return refused(Reception::Kind::Foreign, QStringLiteral("site %1").arg(*site));
    noteReport(db, route.scope, content.agency, {content.site, content.known, content.wantsBack, route.site});
    const Knowledge here = knowledge(db, route.scope);
    for (const auto& [site, since] : content.since)
        if (since > counterIn(here, site))
            return refused(Reception::Kind::Gap, QStringLiteral("site %1").arg(site));
    Reception out;
    out.merged = Merger(db, registry, guard).merge(content.actions);
    for (const auto& [site, counter] : content.upto)
        raiseKnowledge(db, route.scope, site, counter);
    out.ownBack = content.answersFull && out.merged.ops > 0;
    return out;
}

} // namespace streife
