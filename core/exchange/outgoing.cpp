// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/content.h"
#include "core/merge/parkedops.h"

#include <QHash>

#include <algorithm>

namespace streife {
namespace {

/// Actions of one site with all that they did to shared rows of a scope.
class ActionReader {
public:
    ActionReader(Database& db, const Registry& registry, qint64 scope)
        : m_db(db), m_registry(registry), m_scope(scope) {}

    void read(int site, qint64 from, qint64 to, std::vector<ForeignAction>& out) {
        const qint64 base = qint64(site) << 32;
        std::vector<ForeignAction> actions;
        Statement& s = m_db.cached("SELECT id,hlc,agency,reason FROM action WHERE id>?1 AND id<=?2 ORDER BY id");
        {
            Cursor cursor(s);
            s.with(base + from, base + to);
            while (cursor.next()) {
                ForeignAction action;
                action.stamp = {s.integer(0), s.integer(1), s.integer(2)};
                action.reason = s.text(3);
                actions.push_back(std::move(action));
            }
        }
        if (actions.empty())
            return;
        addOps(base + from, base + to, actions);
        for (ForeignAction& action : actions)
            if (!action.ops.empty())
                out.push_back(std::move(action));
    }

private:
    void addOps(qint64 from, qint64 to, std::vector<ForeignAction>& actions) {
        QHash<qint64, size_t> place;
        for (size_t i = 0; i < actions.size(); ++i)
            place.insert(actions[i].stamp.id, i);
        Statement& s = m_db.cached("SELECT " + QByteArray(kOpColumns) + " FROM op WHERE n>?1 AND n<=?2 ORDER BY n");
        Cursor cursor(s);
        s.with(from, to);
        while (cursor.next()) {
            const auto at = place.constFind(s.integer(1));
            const TableInfo* table = m_registry.table(int(s.integer(2)));
            if (at == place.cend() || !table || table->sharing != Sharing::Shared
                || scopeOfRow(m_db, *table, s.integer(3)) != m_scope)
                continue;
            ForeignOp op{readOp(s), {}};
            if (!op.creates())
                op.bases = m_journal.basesOf(op.op.n);
            actions[*at].ops.push_back(std::move(op));
        }
        for (ForeignOp& op : parkedOps(m_db, m_scope, from, to))
            if (const auto at = place.constFind(op.op.action); at != place.cend()) {
                std::vector<ForeignOp>& ops = actions[*at].ops;
                const auto later =
                    std::find_if(ops.begin(), ops.end(), [&](const ForeignOp& o) { return o.op.n > op.op.n; });
                ops.insert(later, std::move(op));
            }
    }

    Database& m_db;
    const Registry& m_registry;
    qint64 m_scope;
    Journal m_journal{m_db};
};

bool wasRestored(Database& db, int site) {
    Statement& s = db.cached("SELECT predecessor FROM site WHERE n=?1");
    Cursor cursor(s);
    s.with(qint64(site));
    return cursor.next() && !s.null(0);
}

/// Does the partner know of something that our authority wrote and this file lacks? A site that nobody here has heard
/// of may be one of ours that a restore has taken away.
bool hasLost(Database& db, const Route& route, const Knowledge& here, const PartnerReport& theirs) {
    if (wasRestored(db, route.site) && theirs.heardBy != route.site)
        return true;
    const std::vector<int> own = sitesOf(db, route.own, true);
    return std::any_of(theirs.known.begin(), theirs.known.end(), [&](const auto& told) {
        const auto [site, counter] = told;
        const bool ours = std::find(own.begin(), own.end(), site) != own.end();
        return counter > counterIn(here, site) && (ours || !here.contains(site));
    });
}

} // namespace

PackageContent contentFor(Database& db, const Registry& registry, const Route& route) {
    PackageContent out;
    out.site = route.site;
    out.agency = route.own;
    out.recipient = route.agency;
    out.scope = route.scope;
    out.known = knowledge(db, route.scope);
    const PartnerReport theirs = reportOf(db, route.scope, route.agency);
    ActionReader reader(db, registry, route.scope);
    const auto add = [&](int site, qint64 agency) {
        const qint64 from = counterIn(theirs.known, site);
        const qint64 to = counterIn(out.known, site);
        if (to <= from)
            return false;
        out.spans.push_back({site, agency, from, to});
        reader.read(site, from, to, out.actions);
        return true;
    };
    for (const int site : sitesOf(db, route.own, true))
        (void)add(site, route.own);
    out.wantsBack = hasLost(db, route, out.known, theirs);
    if (theirs.wantsBack) // what was lost over there comes back from everybody who has it
        for (const int site : sitesOf(db, route.agency, false))
            if (add(site, route.agency))
                out.answersFull = theirs.reporter;
    return out;
}

} // namespace streife
