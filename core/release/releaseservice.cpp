// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/releaseservice.h"

#include "core/agencies/agencyservice.h"
#include "core/agencies/agencytable.h"
#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/officers/officertable.h"
#include "core/partnership/partnershiptable.h"
#include "core/patrols/patroltable.h"
#include "core/patrols/releasednames.h"
#include "core/release/duenames.h"
#include "core/release/namereleasetable.h"
#include "core/store/repository.h"

namespace streife {
namespace {

/// Posts of the authority whose names may change: of patrols that are not over, and those that show some.
std::vector<NamedPost> postsOf(Database& db, AgencyId agency, bool kept, Instant now) {
    const QByteArray wanted = "agency=?1 AND (patrol IN (SELECT id FROM patrol WHERE _del=0 AND \"end\">?2) OR id IN "
                              "(SELECT post FROM released_name WHERE _del=0))";
    QHash<PostId, std::vector<OfficerId>> crews;
    for (const CrewMember& c :
         Records<CrewMember>(db).select("post IN (SELECT id FROM post WHERE _del=0 AND " + wanted + ')',
                                        "post,position,id", agency.value(), now.ms))
        crews[c.post].push_back(c.officer);
    QHash<PatrolId, Patrol> patrols;
    for (Patrol& p : Records<Patrol>(db).where("id IN (SELECT patrol FROM post WHERE _del=0 AND " + wanted + ')',
                                               agency.value(), now.ms))
        patrols.insert(p.id, std::move(p));
    std::vector<NamedPost> out;
    for (Post& post : Records<Post>(db).where(wanted, agency.value(), now.ms))
        if (const auto patrol = patrols.constFind(post.patrol); patrol != patrols.cend())
            out.push_back({*patrol, post, crews.value(post.id), kept});
    return out;
}

} // namespace

struct ReleaseService::House {
    explicit House(Database& db) {
        for (Agency& a : Records<Agency>(db).all())
            agencies.insert(a.id, std::move(a));
        for (Officer& o : Records<Officer>(db).all())
            officers.insert(o.id, std::move(o));
    }
    QHash<AgencyId, Agency> agencies;
    QHash<OfficerId, Officer> officers;
};

void ReleaseService::set(AgencyId agency, NameMode mode, int days) {
    AgencyService(m_writer).requireOwn(agency);
    if (days < 0 || days > NameRelease::kMaxDays)
        throw Error(ErrorCode::Input,
                    streife::tr("Names are shown from 0 to %1 days before the patrol.").arg(NameRelease::kMaxDays));
    Repository<NameRelease> rows(m_writer);
    auto there = rows.where("agency=?1", agency.value());
    if (there.empty()) {
        NameRelease row;
        row.id = rows.newId();
        row.agency = agency;
        row.mode = mode;
        row.days = days;
        rows.insert(row);
    } else {
        for (size_t i = 0; i + 1 < there.size(); ++i) // twins
            rows.remove(there[i].id);
        NameRelease after = there.back();
        after.mode = mode;
        after.days = days;
        rows.save(there.back(), after);
    }
    apply();
}

void ReleaseService::reset(AgencyId agency) {
    AgencyService(m_writer).requireOwn(agency);
    Repository<NameRelease> rows(m_writer);
    const auto there = rows.where("agency=?1", agency.value());
    if (there.empty())
        return;
    for (const NameRelease& row : there)
        rows.remove(row.id);
    const House house(m_writer.db());
    const auto left = rows.all();
    if (!releaseOf(agency, left, house.agencies))
        apply(agency, {{there.back().id, agency, NameMode::Strength, 0}}, house);
    apply();
}

void ReleaseService::apply() {
    const auto releases = Records<NameRelease>(m_writer.db()).all();
    if (releases.empty())
        return;
    const AgencyService agencies(m_writer);
    const House house(m_writer.db());
    for (const Agency& a : house.agencies)
        if (agencies.isOwn(a.id))
            apply(a.id, releases, house);
}

std::vector<PostId> ReleaseService::untold(Database& db, Instant now) {
    std::vector<PostId> out;
    Statement& s = db.cached("SELECT p.id,p.named,count(c.id) FROM patrol v JOIN post p ON p.patrol=v.id AND p._del=0 "
                             "JOIN crew_intern c ON c.post=p.id AND c._del=0 WHERE v._del=0 AND v.\"end\">?1 GROUP BY "
                             "p.id HAVING p.named IS NOT count(c.id)");
    Cursor cursor(s);
    s.with(now.ms);
    while (cursor.next())
        if (s.integer(0) > 0)
            out.push_back(PostId(s.integer(0)));
    return out;
}

void ReleaseService::tellNamed() {
    const AgencyService agencies(m_writer);
    Repository<Post> posts(m_writer);
    for (const PostId id : untold(m_writer.db(), m_writer.now())) {
        const Post before = posts.get(id);
        if (!agencies.isOwn(before.agency))
            continue;
        Post after = before;
        after.named = int(Records<CrewMember>(m_writer.db()).where("post=?1", id.value()).size());
        posts.save(before, after);
    }
}

void ReleaseService::apply(AgencyId agency, const std::vector<NameRelease>& releases, const House& house) {
    Database& db = m_writer.db();
    const auto release = releaseOf(agency, releases, house.agencies);
    const auto row = house.agencies.constFind(agency);
    if (!release || row == house.agencies.cend())
        return;
    const auto partnership = Records<Partnership>(db).find(row->partnership);
    if (!partnership)
        return;
    ReleasedNames names(m_writer);
    for (const NamedPost& post : postsOf(db, agency, row->steward.has_value(), m_writer.now()))
        if (const auto text = dueNames(post, *release, house.officers, m_writer.now(), partnership->dayBorder))
            names.set(post.post.id, *text, post.patrol.partnership);
}

} // namespace streife
