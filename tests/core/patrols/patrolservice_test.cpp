// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/patrolservice.h"

#include "core/agencies/agencytable.h"
#include "core/base/error.h"
#include "core/hotspots/hotspotservice.h"
#include "core/officers/officerservice.h"
#include "core/officers/officertable.h"
#include "core/patrols/patroltable.h"
#include "core/store/repository.h"
#include "tests/support/workspacefixture.h"

using namespace streife;

namespace {

class PatrolFixture : public WorkspaceFixture {
public:
    AgencyId police = addAgency(QStringLiteral("Polizeiinspektion Mitte"), QStringLiteral("PI Mitte"));
    AgencyId kod = *ws().ownAgencyId();
    OfficerId adam = addOfficer(kod, QStringLiteral("1001"), QStringLiteral("Adam"));
    OfficerId brandt = addOfficer(kod, QStringLiteral("1002"), QStringLiteral("Brandt"));
    HotspotId station = addHotspot(QStringLiteral("Bahnhof"));
    HotspotId park = addHotspot(QStringLiteral("Park"));

    PatrolDraft draft() {
        PatrolDraft d{{},
                      QStringLiteral("Abendstreife"),
                      span("2026-11-27T18:00", "2026-11-27T22:00"),
                      PatrolMode::Foot,
                      QStringLiteral("S 19"),
                      QStringLiteral("Wache Mitte"),
                      PatrolState::Proposed,
                      PatrolOutcome::None,
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {}};
        d.posts = {{kod, 2, 0, {}, {}, {adam, brandt}}, {police, 1, 1, {}, QStringLiteral("Dienstgruppe C"), {}}};
        d.visits = {{station, span("2026-11-27T18:00", "2026-11-27T20:00"), 15, at("2026-11-27T18:30")},
                    {park, d.span, 12, {}}};
        d.tasks = {QStringLiteral("Jugendschutz")};
        return d;
    }
    PatrolId create(const PatrolDraft& d) {
        std::optional<PatrolId> id;
        ws().change(QStringLiteral("create"),
                    [&](Writer& w) { id = PatrolService(w).create(ws().partnershipId(), d); });
        return *id;
    }
    PlannedPatrol read(PatrolId id) {
        return *ws().read([&](Database& db) { return readPatrol(db, id); });
    }
    void update(PatrolId id, const PatrolDraft& d) {
        ws().change(QStringLiteral("update"), [&](Writer& w) { PatrolService(w).update(id, d); });
    }
    qint64 ops() {
        return ws().read([](Database& db) { return db.integer("SELECT count(*) FROM op"); });
    }
};

} // namespace

TEST_CASE_METHOD(PatrolFixture, "a patrol comes back as it was drafted, with the next key of the authority",
                 "[patrols]") {
    const PatrolId id = create(draft());
    PatrolDraft expected = draft();
    expected.key = QStringLiteral("KOD-1");
    CHECK((PatrolDraft::of(read(id)) == expected));
    CHECK(read(id).open() == 0);
    CHECK(read(create(draft())).patrol.key.str() == QStringLiteral("KOD-2"));
    ws().change(QStringLiteral("delete"), [&](Writer& w) { PatrolService(w).remove(id); });
    CHECK(read(create(draft())).patrol.key.str() == QStringLiteral("KOD-3")); // a key is never given twice
}

TEST_CASE_METHOD(PatrolFixture, "an update touches only what differs", "[patrols]") {
    const PatrolId id = create(draft());
    PatrolDraft d = PatrolDraft::of(read(id));
    const qint64 before = ops();
    update(id, d);
    CHECK(ops() == before);
    d.title = QStringLiteral("Nachtstreife");
    update(id, d);
    CHECK(ops() == before + 1);
    const auto posts = read(id).posts;
    std::swap(d.posts[0].crew[0], d.posts[0].crew[1]);
    update(id, d); // two positions change, nobody is removed and added again
    CHECK(ops() == before + 3);
    CHECK(read(id).posts[0].post.id == posts[0].post.id);
    d.posts[0].crew = {brandt};
    update(id, d);
    CHECK(read(id).posts[0].open() == 1);
    d.visits.erase(d.visits.begin());
    d.tasks << QStringLiteral("Lärm");
    update(id, d);
    CHECK((PatrolDraft::of(read(id)) == d));
}

TEST_CASE_METHOD(PatrolFixture, "moving takes the visits along and keeps the length", "[patrols]") {
    const PatrolId id = create(draft());
    ws().change(QStringLiteral("move"),
                [&](Writer& w) { PatrolService(w).move(id, span("2026-11-28T19:00", "2026-11-28T23:00")); });
    const PlannedPatrol p = read(id);
    CHECK((p.visits[0].window == span("2026-11-28T19:00", "2026-11-28T21:00")));
    CHECK((p.visits[0].plannedAt == at("2026-11-28T19:30")));
    CHECK((p.visits[1].window == p.patrol.span)); // a window over the whole patrol stays one
    ws().change(QStringLiteral("shorten"),
                [&](Writer& w) { PatrolService(w).move(id, span("2026-11-28T19:00", "2026-11-28T20:00")); });
    CHECK((read(id).visits[0].window == span("2026-11-28T19:00", "2026-11-28T20:00")));
    const qint64 before = ops();
    ws().change(QStringLiteral("same place"),
                [&](Writer& w) { PatrolService(w).move(id, span("2026-11-28T19:00", "2026-11-28T20:00")); });
    CHECK(ops() == before);
}

TEST_CASE_METHOD(PatrolFixture, "what must not be is refused with a sentence and changes nothing", "[patrols]") {
    const auto refused = [&](const PatrolDraft& d, ErrorCode code, const char* says) {
        const qint64 before = ops();
        try {
            create(d);
            FAIL("accepted");
        } catch (const Error& e) {
            CHECK(e.code() == code);
            CHECK(e.text().contains(QLatin1String(says)));
        }
        CHECK(ops() == before);
    };
    PatrolDraft twice = draft();
    twice.posts[1].crew = {adam};
    refused(twice, ErrorCode::Forbidden, "Adam");
    PatrolDraft untitled = draft();
    untitled.title = QStringLiteral("  ");
    refused(untitled, ErrorCode::Input, "title");
    PatrolDraft endless = draft();
    endless.span = span("2026-11-27T18:00", "2026-12-24T18:00");
    refused(endless, ErrorCode::Input, "week");
    PatrolDraft overPromised = draft();
    overPromised.posts[1].promised = 2;
    refused(overPromised, ErrorCode::Input, "promise");
    create(draft());
    PatrolDraft taken = draft();
    taken.key = QStringLiteral("KOD-1");
    refused(taken, ErrorCode::Input, "KOD-1");
}

TEST_CASE_METHOD(PatrolFixture, "only the owner names and promises on its posts", "[patrols]") {
    // The police join with an install of their own: nobody keeps them any more.
    ws().change(QStringLiteral("joined"), [&](Writer& w) {
        Repository<Agency> repo(w);
        const Agency old = repo.get(police);
        Agency a = old;
        a.steward.reset();
        repo.save(old, a);
    });
    PatrolDraft d = draft();
    CHECK_THROWS_AS(create(d), Error); // promises for the police
    d.posts[1].promised = 0;
    const PatrolId id = create(d); // asking for a post is free
    d = PatrolDraft::of(read(id));
    d.posts[1].promised = 1;
    CHECK_THROWS_AS(update(id, d), Error);
    d.posts[1].promised = 0;
    d.posts[1].strength = 2;
    update(id, d);
    CHECK(read(id).open() == 2);
    d.posts.pop_back(); // nothing promised: what was asked for may be taken back
    update(id, d);
}

TEST_CASE_METHOD(PatrolFixture, "a post with a foreign promise cannot be deleted", "[patrols]") {
    const PatrolId id = create(draft());
    ws().change(QStringLiteral("joined"), [&](Writer& w) {
        Repository<Agency> repo(w);
        const Agency old = repo.get(police);
        Agency a = old;
        a.steward.reset();
        repo.save(old, a);
    });
    PatrolDraft d = PatrolDraft::of(read(id));
    d.posts.pop_back();
    CHECK_THROWS_AS(update(id, d), Error);
    CHECK(read(id).posts.size() == 2);
}

TEST_CASE_METHOD(PatrolFixture, "somebody who was deleted keeps the name in old patrols and is offered nowhere",
                 "[patrols]") {
    const PatrolId id = create(draft().movedTo(span("2026-11-17T18:00", "2026-11-17T22:00")));
    ws().change(QStringLiteral("left"), [&](Writer& w) { OfficerService(w).remove(adam); });
    ws().change(QStringLiteral("gone"), [&](Writer& w) { HotspotService(w).remove(park); });
    const Week week = *Week::parse(QStringLiteral("2026-W47"));
    const Plan plan = ws().weekPlan(week, week);
    REQUIRE(plan.officers.contains(adam));
    CHECK(plan.officers.constFind(adam)->familyName.str() == QStringLiteral("Adam"));
    CHECK((plan.formerOfficers == QSet<OfficerId>{adam}));
    CHECK((plan.formerHotspots == QSet<HotspotId>{park}));
    CHECK(ws().all<Officer>().size() == 1);
    CHECK(read(id).posts[0].crew.size() == 2);
}

TEST_CASE_METHOD(PatrolFixture, "a form that was overtaken is refused", "[patrols]") {
    const PatrolId id = create(draft());
    const PatrolDraft seen = PatrolDraft::of(read(id));
    PatrolDraft theirs = seen;
    theirs.title = QStringLiteral("anders");
    update(id, theirs);
    PatrolDraft mine = seen;
    mine.meetingPoint = QStringLiteral("Rathaus");
    CHECK_THROWS_AS(ws().change(QStringLiteral("mine"), [&](Writer& w) { PatrolService(w).update(id, seen, mine); }),
                    Error);
}

TEST_CASE_METHOD(PatrolFixture, "a plan holds the patrols of its service days and knows its neighbours", "[patrols]") {
    const auto add = [&](const char* from, const char* to) {
        PatrolDraft d = draft().movedTo(span(from, to));
        return create(d);
    };
    const PatrolId mondayNight = add("2026-11-23T05:00", "2026-11-23T07:00"); // service day Sunday
    const PatrolId monday = add("2026-11-23T06:00", "2026-11-23T10:00");
    const PatrolId sundayNight = add("2026-11-29T22:00", "2026-11-30T05:00");
    const PatrolId next = add("2026-11-30T06:00", "2026-11-30T09:00");
    const Week week = *Week::parse(QStringLiteral("2026-W48"));
    const Plan plan = ws().weekPlan(week, week);
    std::vector<PatrolId> in;
    std::vector<PatrolId> around;
    for (const PlannedPatrol& p : plan.patrols)
        (plan.covers(p.patrol) ? in : around).push_back(p.patrol.id);
    CHECK(in == std::vector{monday, sundayNight});
    CHECK(around == std::vector{mondayNight, next});
    CHECK(plan.officers.size() == 2);
    CHECK(plan.agencies.size() == 2);
    for (const PlannedPatrol& p : plan.patrols) {
        CHECK(p.posts.size() == 2);
        CHECK(p.visits.size() == 2);
        CHECK(p.tasks.size() == 1);
    }
}

TEST_CASE_METHOD(PatrolFixture, "a patrol without a key gets the next free one, when it is made and later",
                 "[patrols]") {
    const PatrolId first = create(draft());
    const PatrolId second = create(draft());
    const QString old = read(first).patrol.key.str();
    PatrolDraft d = PatrolDraft::of(read(first));
    d.key.clear();
    update(first, d);
    const QString now = read(first).patrol.key.str();
    CHECK(now.startsWith(old.left(old.indexOf(QLatin1Char('-')) + 1)));
    CHECK(now.section(QLatin1Char('-'), 1).toInt()
          == read(second).patrol.key.str().section(QLatin1Char('-'), 1).toInt() + 1);
    d.key = now;
    CHECK(PatrolDraft::of(read(first)) == d); // nothing else changed
    ws().undo();
    CHECK(read(first).patrol.key.str() == old);
}
