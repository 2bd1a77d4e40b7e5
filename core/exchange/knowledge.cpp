// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/knowledge.h"

#include <algorithm>

namespace streife {
namespace {

void addMost(Knowledge& into, Statement& s) {
    Cursor cursor(s);
    while (cursor.next()) {
        qint64& counter = into[int(s.integer(0))];
        counter = std::max(counter, s.integer(1));
    }
}

} // namespace

qint64 counterIn(const Knowledge& of, int site) {
    const auto it = of.find(site);
    return it == of.end() ? 0 : it->second;
}

Knowledge knowledge(Database& db, qint64 scope) {
    Knowledge out;
    addMost(out, db.cached("SELECT n,counter FROM site"));
    addMost(out, db.cached("SELECT site,counter FROM known WHERE scope=?1").with(scope));
    return out;
}

void raiseKnowledge(Database& db, qint64 scope, int site, qint64 counter) {
    db.cached("INSERT INTO known(scope,site,counter) VALUES(?1,?2,?3) ON CONFLICT DO UPDATE SET "
              "counter=max(counter,excluded.counter)")
        .with(scope, qint64(site), counter)
        .run();
}

std::vector<int> ownSites(Database& db) {
    std::vector<int> out;
    Statement& s = db.cached("SELECT n FROM site ORDER BY n");
    Cursor cursor(s);
    while (cursor.next())
        out.push_back(int(s.integer(0)));
    return out;
}

std::vector<int> sitesOf(Database& db, qint64 agency, bool own) {
    std::vector<int> out = own ? ownSites(db) : std::vector<int>();
    Statement& s = db.cached("SELECT n FROM foreign_site WHERE agency=?1 ORDER BY n");
    Cursor cursor(s);
    s.with(agency);
    while (cursor.next())
        out.push_back(int(s.integer(0)));
    return out;
}

bool isOwnSite(Database& db, int site) {
    const std::vector<int> own = ownSites(db);
    return std::find(own.begin(), own.end(), site) != own.end();
}

bool bindSite(Database& db, int site, qint64 agency, qint64 nowMs) {
    if (site <= 0)
        return false;
    Statement& known = db.cached("SELECT agency FROM foreign_site WHERE n=?1");
    {
        Cursor cursor(known);
        known.with(qint64(site));
        if (cursor.next())
            return known.integer(0) == agency;
    }
    db.cached("INSERT INTO foreign_site(n,agency,first_seen) VALUES(?1,?2,?3)").with(qint64(site), agency, nowMs).run();
    return true;
}

PartnerReport reportOf(Database& db, qint64 scope, qint64 agency) {
    PartnerReport out;
    Statement& s = db.cached("SELECT reporter,wants,heard FROM report WHERE scope=?1 AND agency=?2");
    {
        Cursor cursor(s);
        s.with(scope, agency);
        if (cursor.next()) {
            out.reporter = int(s.integer(0));
            out.wantsBack = s.integer(1) != 0;
            out.heardBy = int(s.integer(2));
        }
    }
    addMost(out.known, db.cached("SELECT site,counter FROM reported WHERE scope=?1 AND agency=?2").with(scope, agency));
    return out;
}

void noteReport(Database& db, qint64 scope, qint64 agency, const PartnerReport& report) {
    db.cached("INSERT INTO report(scope,agency,reporter,wants,heard) VALUES(?1,?2,?3,?4,?5) ON CONFLICT DO UPDATE SET "
              "reporter=excluded.reporter, wants=excluded.wants, heard=excluded.heard")
        .with(scope, agency, qint64(report.reporter), qint64(report.wantsBack), qint64(report.heardBy))
        .run();
    db.cached("DELETE FROM reported WHERE scope=?1 AND agency=?2").with(scope, agency).run();
    for (const auto& [site, counter] : report.known)
        db.cached("INSERT INTO reported(scope,agency,site,counter) VALUES(?1,?2,?3,?4)")
            .with(scope, agency, qint64(site), counter)
            .run();
}

} // namespace streife
