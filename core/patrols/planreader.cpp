// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/planreader.h"

#include "core/agencies/agencytable.h"
#include "core/agencies/houserows.h"
#include "core/availability/availabilitytable.h"
#include "core/base/localtime.h"
#include "core/hotspots/hotspottable.h"
#include "core/officers/deputytable.h"
#include "core/officers/officertable.h"
#include "core/partnership/partnershiptable.h"
#include "core/patrols/changereader.h"
#include "core/patrols/confirmationtable.h"
#include "core/patrols/keyeffects.h"
#include "core/patrols/offerreader.h"
#include "core/patrols/offertable.h"
#include "core/patrols/overrideservice.h"
#include "core/patrols/patroltable.h"
#include "core/powers/powerreader.h"
#include "core/rounds/planningroundtable.h"
#include "core/store/ownsides.h"
#include "core/store/records.h"
#include "core/store/repository.h"
#include "core/store/schema.h"
#include "core/worktime/worktimeservice.h"

#include <QSet>

namespace streife {
namespace {

/// Confirmations by (hlc, site, counter). The action that is being written has no row yet: what it adds is the newest.
const QByteArray kByAge = "patrol,coalesce((SELECT a.hlc FROM op o JOIN action a ON a.id=o.action "
                          "WHERE o.n=confirmation.id),9223372036854775807),id";

/// What posts take of the offer `o`, as far as it counts.
const QByteArray kHoldingUses =
    "FROM offer_use u JOIN post p ON p.id=u.post AND p._del=0 JOIN patrol v ON v.id=p.patrol AND v._del=0 AND "
    "v.state<>'cancelled' WHERE u._del=0 AND u.offer=o.id AND p.agency=o.agency AND v.start>=o.start AND "
    "v.\"end\"<=o.\"end\"";

/// Posts and what they get out of an offer: it counts for posts of its authority in patrols that lie inside it. Where
/// more is counted on than is offered, the earlier uses hold.
const QByteArray kOffered =
    "SELECT own.post,max(0,min(own.strength,op.strength,o.strength-(SELECT coalesce(sum(min(u.strength,p.strength)),0) "
    + kHoldingUses
    + " AND u.id<own.id))) FROM offer_use own JOIN offer o ON o.id=own.offer AND o._del=0 JOIN post op ON "
      "op.id=own.post AND op._del=0 AND op.agency=o.agency JOIN patrol ov ON ov.id=op.patrol AND ov._del=0 AND "
      "ov.start>=o.start AND ov.\"end\"<=o.\"end\" WHERE own._del=0";

/// Children of the selected patrols, given back to them by the parent's id.
class PatrolAssembler {
public:
    PatrolAssembler(Database& db, std::vector<Patrol> patrols) : m_db(db) {
        m_out.reserve(patrols.size());
        for (Patrol& p : patrols) {
            m_index.insert(p.id.value(), m_out.size());
            m_out.push_back({std::move(p), {}, {}, {}});
        }
    }

    /// `patrolIds` is an SQL subquery over ?1 ?2 ?3.
    template <class... Args> std::vector<PlannedPatrol> load(const QByteArray& patrolIds, const Args&... args) {
        for (Post& p : Records<Post>(m_db).select("patrol IN (" + patrolIds + ')', "patrol,position,id", args...))
            if (PlannedPatrol* owner = patrol(p.patrol)) {
                m_posts.insert(p.id.value(), {m_index.value(p.patrol.value()), owner->posts.size()});
                owner->posts.push_back({std::move(p), {}, {}});
            }
        const QByteArray posts = "post IN (SELECT id FROM post WHERE _del=0 AND patrol IN (" + patrolIds + "))";
        for (const CrewMember& c : Records<CrewMember>(m_db).select(posts, "post,position,id", args...))
            if (PlannedPost* owner = post(c.post))
                owner->crew.push_back(c);
        for (const ReleasedName& r : Records<ReleasedName>(m_db).select(posts, "id", args...))
            if (PlannedPost* owner = post(r.post))
                owner->releasedName = r.text.str();
        for (const Visit& v :
             Records<Visit>(m_db).select("patrol IN (" + patrolIds + ')', "patrol,position,id", args...))
            if (PlannedPatrol* owner = patrol(v.patrol))
                owner->visits.push_back(v);
        for (const PatrolTask& t :
             Records<PatrolTask>(m_db).select("patrol IN (" + patrolIds + ')', "patrol,position,id", args...))
            if (PlannedPatrol* owner = patrol(t.patrol))
                owner->tasks.push_back(t);
        loadKeys(patrolIds, args...);
        loadOffers(posts, args...);
        return std::move(m_out);
    }

private:
    /// Of each authority the newest row counts: by (hlc, site, counter) of its action and its own number.
    template <class... Args> void loadKeys(const QByteArray& patrolIds, const Args&... args) {
        if (!m_db.has(tableOf<Confirmation>().name))
            return;
        for (Confirmation& c : Records<Confirmation>(m_db).select("patrol IN (" + patrolIds + ')', kByAge, args...))
            if (PlannedPatrol* owner = patrol(c.patrol)) {
                std::erase_if(owner->confirmations, [&](const Confirmation& x) { return x.agency == c.agency; });
                owner->confirmations.push_back(std::move(c));
            }
        for (PhonePromise& p : Records<PhonePromise>(m_db).select("patrol IN (" + patrolIds + ')', "id", args...))
            if (PlannedPatrol* owner = patrol(p.patrol))
                owner->phonePromises.push_back(std::move(p));
        if (std::any_of(m_out.begin(), m_out.end(), [](const PlannedPatrol& p) { return !p.confirmations.empty(); }))
            loadConflicts(patrolIds, args...); // only keys ask for them
    }

    template <class... Args> void loadOffers(const QByteArray& posts, const Args&... args) {
        if (!m_db.has(tableOf<OfferUse>().name))
            return;
        Statement& s = m_db.cached(kOffered + " AND own." + posts);
        Cursor cursor(s);
        s.with(args...);
        while (cursor.next())
            if (PlannedPost* owner = s.integer(0) > 0 ? post(PostId(s.integer(0))) : nullptr)
                owner->offered = std::min(owner->post.strength, owner->offered + int(s.integer(1)));
    }

    /// Cells with more than one head, in fields that the keys seal.
    template <class... Args> void loadConflicts(const QByteArray& patrolIds, const Args&... args) {
        const auto sealed = [](const TableInfo& table) {
            QByteArrayList out;
            for (const ColumnInfo& c : table.columns)
                if (effectOf(table.name, c.name) == KeyEffect::Reopens)
                    out << QByteArray::number(c.no);
            return out.join(',');
        };
        const auto mark = [&](const QByteArray& select) {
            Statement& s = m_db.cached(select + " GROUP BY h.row,h.c HAVING count(*)>1");
            Cursor cursor(s);
            s.with(args...);
            while (cursor.next())
                if (PlannedPatrol* owner = patrol(PatrolId(std::max<qint64>(1, s.integer(0)))))
                    owner->sealedConflict = true;
        };
        mark("SELECT h.row FROM head h WHERE h.row IN (" + patrolIds + ") AND h.c IN (" + sealed(tableOf<Patrol>())
             + ')');
        for (const TableInfo* child :
             {static_cast<const TableInfo*>(&tableOf<Post>()), static_cast<const TableInfo*>(&tableOf<PatrolTask>())})
            mark("SELECT x.patrol FROM " + child->name + " x JOIN head h ON h.row=x.id WHERE x._del=0 AND x.patrol IN ("
                 + patrolIds + ") AND h.c IN (" + sealed(*child) + ')');
    }

    struct Place {
        size_t patrol;
        size_t post;
    };
    PlannedPatrol* patrol(PatrolId id) {
        const auto it = m_index.constFind(id.value());
        return it == m_index.cend() ? nullptr : &m_out[*it];
    }
    PlannedPost* post(PostId id) {
        const auto it = m_posts.constFind(id.value());
        return it == m_posts.cend() ? nullptr : &m_out[it->patrol].posts[it->post];
    }

    Database& m_db;
    std::vector<PlannedPatrol> m_out;
    QHash<qint64, size_t> m_index;
    QHash<qint64, Place> m_posts;
};

template <class T, class Id> void intoHash(std::vector<T> rows, QHash<Id, T>& out) {
    out.reserve(qsizetype(rows.size()));
    for (T& row : rows)
        out.insert(row.id, std::move(row));
}

/// Old patrols keep the names of people and places that were deleted since.
void readFormer(Database& db, Plan& plan) {
    QSet<qint64> officers;
    QSet<qint64> hotspots;
    for (const PlannedPatrol& p : plan.patrols) {
        for (const PlannedPost& post : p.posts)
            for (const CrewMember& c : post.crew)
                if (!plan.officers.contains(c.officer))
                    officers.insert(c.officer.value());
        for (const Visit& v : p.visits)
            if (!plan.hotspots.contains(v.hotspot))
                hotspots.insert(v.hotspot.value());
    }
    for (const qint64 id : officers)
        for (const Officer& o : Records<Officer>(db).deletedWhere("id=?1", id)) {
            plan.officers.insert(o.id, o);
            plan.formerOfficers.insert(o.id);
        }
    for (const qint64 id : hotspots)
        for (const Hotspot& h : Records<Hotspot>(db).deletedWhere("id=?1", id)) {
            plan.hotspots.insert(h.id, h);
            plan.formerHotspots.insert(h.id);
        }
}

std::vector<OtherBooking> readElsewhere(Database& db, PartnershipId partnership, qint64 from, qint64 to) {
    if (ownSides(db).size() < 2)
        return {};
    // No patrol is longer than a week; the index on start needs a lower bound.
    Statement& s = db.cached("SELECT DISTINCT c.officer,v.start,v.\"end\",v.key,v.title,n.name FROM patrol v "
                             "JOIN partnership n ON n.id=v.partnership AND n._del=0 "
                             "JOIN post p ON p.patrol=v.id AND p._del=0 JOIN crew_intern c ON c.post=p.id AND c._del=0 "
                             "WHERE v._del=0 AND v.partnership<>?1 AND v.start>=?4 AND v.start<?3 AND v.\"end\">?2 "
                             "AND v.state<>'cancelled' ORDER BY v.start,v.key,v.id,c.officer");
    std::vector<OtherBooking> out;
    Cursor cursor(s);
    s.with(partnership.value(), from, to, from - 7 * 24 * kHourMs);
    while (cursor.next())
        if (s.integer(0) > 0 && s.integer(1) < s.integer(2))
            out.push_back({OfficerId(s.integer(0)), {{s.integer(1)}, {s.integer(2)}}, s.text(3), s.text(4), s.text(5)});
    return out;
}

int usedOf(Database& db, OfferId offer) {
    Statement& s = db.cached("SELECT coalesce(sum(taken),0) FROM (SELECT min(u.strength,p.strength) AS taken "
                             + QByteArray(kHoldingUses).replace("WHERE", "JOIN offer o ON o.id=?1 WHERE") + ')');
    Cursor cursor(s);
    s.with(offer.value());
    return cursor.next() ? int(std::clamp<qint64>(s.integer(0), 0, 999)) : 0;
}

std::vector<PlannedOffer> readOffers(Database& db, PartnershipId partnership, const TimeSpan& span) {
    std::vector<PlannedOffer> out;
    const qint64 scope = partnership.value(); // an offer has no other tie to its partnership
    for (Offer& o : Records<Offer>(db).select("scope=?3 AND start<?2 AND \"end\">?1", "start,\"end\",id",
                                              span.start().ms, span.end().ms, scope))
        out.push_back({std::move(o), 0});
    for (PlannedOffer& o : out)
        o.used = usedOf(db, o.offer.id);
    return out;
}

std::vector<Deputy> readDeputies(Database& db, const TimeSpan& span) {
    // A patrol of the last service day may reach into the next civil day.
    return Records<Deputy>(db).select("first_day<=?2 AND last_day>=?1", "officer,first_day,id",
                                      toLocal(span.start()).date.toString(Qt::ISODate),
                                      toLocal(span.end()).date.toString(Qt::ISODate));
}

// No shift is longer than 31 days; the index on start needs a lower bound.
constexpr qint64 kLongestDutyMs = 31 * 24 * kHourMs;

/// One after the other by officer: fast where few are asked for.
void readAvailabilityOf(Database& db, std::vector<qint64> officers, qint64 from, qint64 to, Plan& plan) {
    std::sort(officers.begin(), officers.end());
    officers.erase(std::unique(officers.begin(), officers.end()), officers.end());
    const auto append = [](auto& out, auto rows) {
        out.insert(out.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    };
    for (const qint64 officer : officers) {
        append(plan.duties, Records<Duty>(db).select("officer=?4 AND start>=?3 AND start<?2 AND \"end\">?1", "start",
                                                     from, to, from - kLongestDutyMs, officer));
        append(plan.absences,
               Records<Absence>(db).select("officer=?3 AND start<?2 AND \"end\">?1", "start", from, to, officer));
    }
}

void readAvailability(Database& db, const PlanQuery& query, Plan& plan) {
    const qint64 from = plan.span.start().ms - query.daysAround * 24 * kHourMs;
    const qint64 to = plan.span.end().ms + query.daysAround * 24 * kHourMs;
    if (query.person) {
        readAvailabilityOf(db, {query.person->value()}, from, to, plan);
        return;
    }
    if (query.availability >= Availability::All) {
        plan.duties = Records<Duty>(db).select("start>=?3 AND start<?2 AND \"end\">?1", "officer,start", from, to,
                                               from - kLongestDutyMs);
        plan.absences = Records<Absence>(db).select("start<?2 AND \"end\">?1", "officer,start", from, to);
        return;
    }
    std::vector<qint64> crew;
    for (const PlannedPatrol& p : plan.patrols)
        for (const PlannedPost& post : p.posts)
            for (const CrewMember& c : post.crew)
                crew.push_back(c.officer.value());
    readAvailabilityOf(db, std::move(crew), from, to, plan);
}

} // namespace

Plan readPlan(Database& db, const PlanQuery& query) {
    auto partnership = Records<Partnership>(db).find(query.partnership);
    if (!partnership)
        throwRecordGone(tableOf<Partnership>());
    Plan plan{*partnership, query.span, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    const qint64 from = query.span.start().ms - query.daysAround * 24 * kHourMs;
    const qint64 to = query.span.end().ms + query.daysAround * 24 * kHourMs;
    const qint64 id = query.partnership.value();
    PatrolAssembler assembler(
        db, Records<Patrol>(db).select("partnership=?3 AND start>=?1 AND start<?2", "start,key,id", from, to, id));
    plan.patrols = assembler.load("SELECT id FROM patrol WHERE _del=0 AND partnership=?3 AND start>=?1 AND start<?2",
                                  from, to, id);

    intoHash(Records<Agency>(db).where("partnership=?1", id), plan.agencies);
    intoHash(Records<Unit>(db).all(), plan.units);
    intoHash(Records<Officer>(db).all(), plan.officers);
    const HouseRows house(db, query.partnership);
    for (Officer& o : plan.officers)
        o.agency = house.here(o.agency);
    intoHash(Records<Hotspot>(db).where("partnership=?1", id), plan.hotspots);
    readFormer(db, plan);
    plan.elsewhere = readElsewhere(db, query.partnership, from, to);
    plan.closures = Records<HotspotClosure>(db).select("start<?2 AND \"end\">?1", "hotspot,start", from, to);
    OwnWorkRules rules = readOwnWorkRules(db);
    plan.ruleProfiles = std::move(rules.profiles);
    plan.ruleLimits = std::move(rules.limits);
    plan.functions = Records<Function>(db).all("officer,id");
    plan.qualifications = Records<Qualification>(db).all("officer,id");
    plan.restrictions = Records<Restriction>(db).all("officer,id");
    plan.everybodysWork = query.availability == Availability::Roster;
    if (query.availability != Availability::None) { // board and paper ask for no rules
        if (query.known) {
            plan.duties = query.known->duties;
            plan.absences = query.known->absences;
        } else {
            readAvailability(db, query, plan);
        }
        plan.powers = effectivePowers(readOwnPowers(db));
        plan.taskMeasures = effectiveTaskMeasures(readOwnTaskMeasures(db));
        plan.overrides = readOverrides(db, {from}, {to});
        readWorkedSundays(db, {from}, plan);
        readLateChanges(db, plan);
    }
    plan.offers = readOffers(db, query.partnership, query.span);
    plan.deputies = readDeputies(db, query.span);
    plan.planningRhythms = Records<PlanningRhythm>(db).where("scope=?1", id);
    plan.planningDates = Records<PlanningDate>(db).where("scope=?1", id);
    plan.holidays = holidays(partnership->land, partnership->municipality, toLocal(query.span.start()).date,
                             toLocal(query.span.end()).date.addDays(1));
    return plan;
}

void addAvailability(Database& db, Plan& plan, const QSet<AgencyId>& agencies, int daysAround) {
    QSet<OfficerId> people;
    for (const Officer& o : plan.officers)
        if (agencies.contains(o.agency) && !plan.formerOfficers.contains(o.id))
            people.insert(o.id);
    addAvailability(db, plan, people, daysAround);
}

void addAvailability(Database& db, Plan& plan, const QSet<OfficerId>& people, int daysAround) {
    QSet<OfficerId> known; // whoever has one of them was read with all
    for (const Duty& d : plan.duties)
        known.insert(d.officer);
    for (const Absence& a : plan.absences)
        known.insert(a.officer);
    std::vector<qint64> missing;
    for (const OfficerId id : people)
        if (!known.contains(id))
            missing.push_back(id.value());
    const qint64 around = daysAround * 24 * kHourMs;
    readAvailabilityOf(db, std::move(missing), plan.span.start().ms - around, plan.span.end().ms + around, plan);
    const auto order = [](const auto& a, const auto& b) {
        return std::tie(a.officer, a.span, a.id) < std::tie(b.officer, b.span, b.id);
    };
    std::sort(plan.duties.begin(), plan.duties.end(), order);
    std::sort(plan.absences.begin(), plan.absences.end(), order);
}

QHash<PostId, int> readOffered(Database& db) {
    QHash<PostId, int> out;
    if (!db.has(tableOf<OfferUse>().name))
        return out;
    Statement& s = db.cached(kOffered);
    for (Cursor cursor(s); cursor.next();)
        if (s.integer(0) > 0)
            out[PostId(s.integer(0))] += int(s.integer(1));
    return out;
}

std::optional<PlannedOffer> readOffer(Database& db, OfferId id) {
    auto offer = Records<Offer>(db).find(id);
    return offer ? std::optional(PlannedOffer{std::move(*offer), usedOf(db, id)}) : std::nullopt;
}

std::optional<PlannedPatrol> readPatrol(Database& db, PatrolId id) {
    auto patrols = PatrolAssembler(db, Records<Patrol>(db).where("id=?1", id.value())).load("SELECT ?1", id.value());
    return patrols.empty() ? std::nullopt : std::optional(std::move(patrols.front()));
}

std::vector<PlannedPatrol> readDecidedPatrols(Database& db, PartnershipId partnership, Instant from, Instant to) {
    if (!db.has(tableOf<Confirmation>().name))
        return {};
    const QByteArray wanted = "partnership=?3 AND start>=?1 AND start<?2 AND (id IN (SELECT patrol FROM confirmation "
                              "WHERE _del=0) OR id IN (SELECT patrol FROM phone_promise WHERE _del=0))";
    const qint64 id = partnership.value();
    return PatrolAssembler(db, Records<Patrol>(db).select(wanted, "start,key,id", from.ms, to.ms, id))
        .load("SELECT id FROM patrol WHERE _del=0 AND " + wanted, from.ms, to.ms, id);
}

TimeSpan weeksSpan(const Partnership& partnership, Week first, Week last) {
    return {serviceWeekSpan(first, partnership.dayBorder).start(), serviceWeekSpan(last, partnership.dayBorder).end()};
}

} // namespace streife
