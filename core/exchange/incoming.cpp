// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/content.h"

#include "core/base/tr.h"
#include "core/exchange/ownership.h"

#include <QHash>

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
    QHash<int, SiteSpan> spans;
    for (const SiteSpan& span : content.spans) {
        const bool theirs = span.agency == content.agency && !isOwnSite(db, span.site);
        const bool back = content.answersFull && span.agency == route.own;
        if ((!theirs && !back) || span.since < 0 || span.since >= span.upto || spans.contains(span.site))
            return QStringLiteral("site %1").arg(span.site);
        spans.insert(span.site, span);
    }
    const Knowledge here = knowledge(db, route.scope);
    for (const ForeignAction& action : content.actions) {
        const SiteSpan span = spans.value(siteOf(action.stamp.id));
        const qint64 counter = action.stamp.id & 0xffffffff;
        const bool mine = span.site == route.site && counter > counterIn(here, span.site); // we alone write there
        if (span.site == 0 || action.ops.empty() || mine || action.stamp.agency != span.agency || counter <= span.since
            || counter > span.upto)
            return QStringLiteral("action %1").arg(action.stamp.id);
    }
    return {};
}

/// The first site that writes for somebody else, as far as is known here; the others are bound to their authority.
std::optional<int> bindSites(Database& db, const PackageContent& content, qint64 nowMs) {
    if (isOwnSite(db, content.site) || !bindSite(db, content.site, content.agency, nowMs))
        return content.site;
    for (const SiteSpan& span : content.spans)
        if (!isOwnSite(db, span.site) && !bindSite(db, span.site, span.agency, nowMs))
            return span.site;
    return std::nullopt;
}

/// Own actions that a restore had taken: who did them and how they were called is lost, as they were intern.
void nameBroughtBack(Database& db, const PackageContent& content) {
    for (const ForeignAction& action : content.actions)
        if (isOwnSite(db, siteOf(action.stamp.id)))
            db.cached("INSERT INTO action_intern(id,usr,label) VALUES(?1,'',?2) ON CONFLICT DO NOTHING")
                .bind(1, action.stamp.id)
                .bind(2, streife::tr("Brought back by a partner"))
                .run();
    for (const SiteSpan& span : content.spans)
        db.cached("UPDATE site SET counter=max(counter,?2) WHERE n=?1").with(qint64(span.site), span.upto).run();
}

} // namespace

Reception receive(Database& db, const Registry& registry, WriteGuard& guard, const Route& route,
                  const PackageContent& content, qint64 nowMs) {
    if (const QString wrong = foreignness(db, route, content); !wrong.isEmpty())
        return refused(Reception::Kind::Foreign, wrong);
    if (const auto site = bindSites(db, content, nowMs))
        return refused(Reception::Kind::Foreign, QStringLiteral("site %1").arg(*site));
    noteReport(db, route.scope, content.agency, {content.site, content.known, content.wantsBack, route.site});
    if (content.answersFull && !isOwnSite(db, *content.answersFull)) // its report counts: both may have been restored
        return refused(Reception::Kind::Outdated, QStringLiteral("site %1").arg(*content.answersFull));
    const Knowledge here = knowledge(db, route.scope);
    for (const SiteSpan& span : content.spans)
        if (span.since > counterIn(here, span.site))
            return refused(Reception::Kind::Gap, QStringLiteral("site %1").arg(span.site));
    Reception out;
    Merger merger(db, registry, guard, route.scope);
    Ownerships owners(db, registry, route.scope);
    merger.setJudge([&](const ForeignAction& action, const ForeignOp& op, const TableInfo& table) {
        return owners.mayWrite(action, op, table);
    });
    out.merged = merger.merge(content.actions);
    for (const SiteSpan& span : content.spans)
        raiseKnowledge(db, route.scope, span.site, span.upto);
    if (content.answersFull)
        nameBroughtBack(db, content);
    out.ownBack = content.answersFull && out.merged.ops > 0;
    return out;
}

} // namespace streife
