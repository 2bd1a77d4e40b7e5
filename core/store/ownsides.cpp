// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ownsides.h"

namespace streife {
namespace {

constexpr auto kPrefix = "agency:"; // of the keys in meta; the partnership's id follows

} // namespace

std::vector<OwnSide> ownSides(Database& db) {
    std::vector<OwnSide> out;
    OwnSide first{db.integer("SELECT value FROM meta WHERE key='partnership'"),
                  db.integer("SELECT value FROM meta WHERE key='agency'")};
    if (first.partnership > 0)
        out.push_back(first);
    Statement more(db.handle(),
                   "SELECT CAST(substr(m.key,8) AS INTEGER) AS p,m.value FROM meta m JOIN partnership x ON "
                   "x.id=CAST(substr(m.key,8) AS INTEGER) AND x._del=0 WHERE m.key GLOB 'agency:*' "
                   "ORDER BY p");
    while (more.step())
        if (more.integer(0) != first.partnership)
            out.push_back({more.integer(0), more.integer(1)});
    return out;
}

void addOwnSide(Database& db, const OwnSide& side) {
    db.cached("INSERT INTO meta(key,value) VALUES(?1,?2)")
        .with(kPrefix + QByteArray::number(side.partnership), side.agency)
        .run();
}

} // namespace streife
