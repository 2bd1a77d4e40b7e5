// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/seriesservice.h"

#include "core/base/error.h"
#include "core/patrols/patrolservice.h"
#include "core/patrols/patroltable.h"
#include "core/store/repository.h"
#include "core/store/verify.h"
#include "core/workspace/tables.h"
#include "tests/support/workspacefixture.h"

using namespace streife;

namespace {

class SeriesFixture : public WorkspaceFixture {
public:
    AgencyId police = addAgency(QStringLiteral("Polizeiinspektion Mitte"), QStringLiteral("PI Mitte"));
    HotspotId station = addHotspot(QStringLiteral("Bahnhof"));

    PatrolSeries fridays() {
        return {SeriesId(1),
                ws().partnershipId(),
                ShortText(QStringLiteral("Abendstreife")),
                1 << 4,
                1,
                QDate(2026, 11, 27),
                QDate(2026, 12, 31),
                18 * 60,
                240};
    }
    PatrolDraft pattern() {
        PatrolDraft d{{},
                      QStringLiteral("Abendstreife"),
                      span("2026-11-27T18:00", "2026-11-27T22:00"),
                      PatrolMode::Foot,
                      {},
                      {},
                      PatrolState::Proposed,
                      PatrolOutcome::None,
                      {},
                      {},
                      {},
                      {},
                      {},
                      {},
                      {}};
        d.posts = {{*ws().ownAgencyId(), 1, 0, {}, {}, {}}, {police, 1, 0, {}, {}, {}}};
        d.visits = {{station, span("2026-11-27T18:00", "2026-11-27T20:00"), 15, {}}};
        return d;
    }
    std::vector<PatrolId> create() {
        std::vector<PatrolId> out;
        ws().change(QStringLiteral("series"),
                    [&](Writer& w) { out = SeriesService(w).create(fridays(), pattern()).patrols; });
        return out;
    }
    PatrolDraft draft(PatrolId id) {
        return PatrolDraft::of(*ws().read([&](Database& db) { return readPatrol(db, id); }));
    }
    SeriesService::Edited edit(PatrolId id, const PatrolDraft& d, SeriesReach reach,
                               std::optional<PatrolSeries> rule = {}) {
        SeriesService::Edited out;
        ws().change(QStringLiteral("edit series"), [&](Writer& w) {
            SeriesService service(w);
            out = service.edit(id, d, rule.value_or(service.seriesOf(id)), reach);
        });
        return out;
    }
    QStringList titles() {
        QStringList out;
        for (const Patrol& p : ws().read([](Database& db) { return Records<Patrol>(db).all("start,id"); }))
            out << p.title.str();
        return out;
    }
};

} // namespace

TEST_CASE_METHOD(SeriesFixture,
                 "all occurrences are written as patrols with posts and shifted visits, in one undo step", "[series]") {
    const auto ids = create();
    REQUIRE(ids.size() == 5);
    const PatrolDraft third = draft(ids[2]);
    CHECK((third.span == span("2026-12-11T18:00", "2026-12-11T22:00")));
    CHECK((third.visits[0].window == span("2026-12-11T18:00", "2026-12-11T20:00")));
    CHECK(third.posts.size() == 2);
    CHECK(third.seriesDay == QStringLiteral("2026-12-11"));
    CHECK(third.key == QStringLiteral("KOD-3"));
    ws().undo();
    CHECK(ws().all<Patrol>().empty());
    CHECK(ws().all<PatrolSeries>().empty());
}

TEST_CASE_METHOD(SeriesFixture, "an endless or too long series is refused and nothing is written", "[series]") {
    PatrolSeries endless = fridays();
    endless.lastDay = QDate();
    PatrolSeries decade = fridays();
    decade.lastDay = QDate(2036, 1, 1);
    for (const PatrolSeries& s : {endless, decade})
        CHECK_THROWS_AS(ws().change(QStringLiteral("x"), [&](Writer& w) { SeriesService(w).create(s, pattern()); }),
                        Error);
    CHECK(ws().all<Patrol>().empty());
}

TEST_CASE_METHOD(SeriesFixture, "an edit reaches this one, the following or all", "[series]") {
    const auto ids = create();
    PatrolDraft d = draft(ids[1]);
    d.title = QStringLiteral("Advent");
    SECTION("this") {
        const auto done = edit(ids[1], d, SeriesReach::This);
        CHECK(done.changed == std::vector{ids[1]});
        CHECK(titles().count(QStringLiteral("Advent")) == 1);
    }
    SECTION("this and following") {
        const auto done = edit(ids[1], d, SeriesReach::ThisAndFollowing);
        CHECK(done.changed.size() == 4);
        CHECK(titles()
              == QStringList{QStringLiteral("Abendstreife"), QStringLiteral("Advent"), QStringLiteral("Advent"),
                             QStringLiteral("Advent"), QStringLiteral("Advent")});
        CHECK(ws().all<PatrolSeries>().size() == 2);
    }
    SECTION("all") {
        const auto done = edit(ids[1], d, SeriesReach::All);
        CHECK(done.changed.size() == 5);
        CHECK(titles().count(QStringLiteral("Advent")) == 5);
        ws().undo();
        CHECK(titles().count(QStringLiteral("Abendstreife")) == 5);
    }
    CHECK(verifyFile(path(), registry()).damages == QStringList());
}

TEST_CASE_METHOD(SeriesFixture, "another time moves the others, one that was moved by hand stays and is named",
                 "[series]") {
    const auto ids = create();
    ws().change(QStringLiteral("by hand"),
                [&](Writer& w) { PatrolService(w).move(ids[3], span("2026-12-18T20:00", "2026-12-18T23:00")); });
    const auto done =
        edit(ids[0], draft(ids[0]).movedTo(span("2026-11-27T19:00", "2026-11-27T23:00")), SeriesReach::All);
    CHECK((draft(ids[0]).span == span("2026-11-27T19:00", "2026-11-27T23:00")));
    CHECK((draft(ids[4]).span == span("2026-12-25T19:00", "2026-12-25T23:00")));
    CHECK((draft(ids[4]).visits[0].window == span("2026-12-25T19:00", "2026-12-25T21:00")));
    CHECK((draft(ids[3]).span == span("2026-12-18T20:00", "2026-12-18T23:00")));
    REQUIRE(done.leftAlone.size() == 1);
    CHECK(done.leftAlone[0].contains(QStringLiteral("KOD-4")));
}

TEST_CASE_METHOD(SeriesFixture,
                 "a field that somebody set differently is not overwritten, other fields still go through",
                 "[series]") {
    const auto ids = create();
    PatrolDraft special = draft(ids[2]);
    special.meetingPoint = QStringLiteral("Rathaus");
    edit(ids[2], special, SeriesReach::This);
    PatrolDraft d = draft(ids[0]);
    d.meetingPoint = QStringLiteral("Wache");
    const auto done = edit(ids[0], d, SeriesReach::All);
    CHECK(draft(ids[2]).meetingPoint == QStringLiteral("Rathaus"));
    CHECK(draft(ids[1]).meetingPoint == QStringLiteral("Wache"));
    REQUIRE(done.leftAlone.size() == 1);
    CHECK(done.leftAlone[0].contains(QStringLiteral("KOD-3")));
    PatrolDraft mode = draft(ids[0]);
    mode.mode = PatrolMode::Bicycle;
    CHECK(edit(ids[0], mode, SeriesReach::All).changed.size() == 5);
    CHECK(draft(ids[2]).mode == PatrolMode::Bicycle);
}

TEST_CASE_METHOD(SeriesFixture, "a shorter series takes its last patrols away, a longer one adds them with free posts",
                 "[series]") {
    const auto ids = create();
    PatrolSeries rule = fridays();
    ws().change(QStringLiteral("read"), [&](Writer& w) { rule = SeriesService(w).seriesOf(ids[0]); });
    rule.lastDay = QDate(2026, 12, 12);
    CHECK(edit(ids[0], draft(ids[0]), SeriesReach::All, rule).removed.size() == 2);
    CHECK(ws().all<Patrol>().size() == 3);
    rule.lastDay = QDate(2027, 1, 9);
    const auto longer = edit(ids[0], draft(ids[0]), SeriesReach::All, rule);
    CHECK(longer.added.size() >= 2);
    CHECK(draft(longer.added.back()).posts.size() == 2);
}

TEST_CASE_METHOD(SeriesFixture, "what is being edited is written even where it was moved by hand before", "[series]") {
    const auto ids = create();
    ws().change(QStringLiteral("by hand"),
                [&](Writer& w) { PatrolService(w).move(ids[1], span("2026-12-04T20:00", "2026-12-04T23:00")); });
    PatrolDraft d = draft(ids[1]);
    d.title = QStringLiteral("Advent");
    const auto done = edit(ids[1], d, SeriesReach::All);
    CHECK(draft(ids[1]).title == QStringLiteral("Advent"));
    CHECK((draft(ids[1]).span == span("2026-12-04T20:00", "2026-12-04T23:00")));
    CHECK(done.leftAlone.isEmpty());
}

TEST_CASE_METHOD(SeriesFixture, "a length set on the night of a clock change means the clock on the wall", "[series]") {
    PatrolSeries nights = fridays();
    nights.weekdays = 1 << 5; // Saturdays
    nights.firstDay = QDate(2027, 3, 20);
    nights.lastDay = QDate(2027, 4, 4);
    nights.startMinute = 22 * 60;
    nights.minutes = 7 * 60;
    std::vector<PatrolId> ids;
    ws().change(QStringLiteral("series"), [&](Writer& w) {
        ids = SeriesService(w).create(nights, pattern().movedTo(span("2027-03-20T22:00", "2027-03-21T05:00"))).patrols;
    });
    REQUIRE(ids.size() == 3);
    // 28 March 2027: 22:00–06:00 lasts 7 hours
    edit(ids[1], draft(ids[1]).movedTo(span("2027-03-27T22:00", "2027-03-28T06:00")), SeriesReach::All);
    CHECK((draft(ids[0]).span == span("2027-03-20T22:00", "2027-03-21T06:00")));
    CHECK((draft(ids[2]).span == span("2027-04-03T22:00", "2027-04-04T06:00")));
    CHECK(draft(ids[1]).span.minutes() == 7 * 60);
}

TEST_CASE_METHOD(SeriesFixture, "a drag to another day cannot mean the whole series", "[series]") {
    const auto ids = create();
    const PatrolDraft saturday = draft(ids[0]).movedTo(span("2026-11-28T18:00", "2026-11-28T22:00"));
    CHECK_THROWS_AS(edit(ids[0], saturday, SeriesReach::All), Error);
    CHECK(edit(ids[0], saturday, SeriesReach::This).changed.size() == 1);
}

TEST_CASE_METHOD(SeriesFixture, "a series made from a patrol keeps it as the occurrence of its day", "[series]") {
    const OfficerId brandt = addOfficer(*ws().ownAgencyId(), QStringLiteral("1001"), QStringLiteral("Brandt"));
    PatrolDraft first = pattern();
    first.title = QStringLiteral("Probe");
    first.posts[0].crew = {brandt};
    std::optional<PatrolId> id;
    ws().change(QStringLiteral("one"), [&](Writer& w) { id = PatrolService(w).create(ws().partnershipId(), first); });
    std::vector<PatrolId> all;
    ws().change(QStringLiteral("series"),
                [&](Writer& w) { all = SeriesService(w).create(fridays(), draft(*id), id).patrols; });
    REQUIRE(all.size() == 5);
    CHECK(all.front() == *id);
    CHECK(draft(*id).key == QStringLiteral("KOD-1"));
    CHECK(draft(*id).title == QStringLiteral("Abendstreife"));
    CHECK(draft(*id).posts[0].crew == std::vector{brandt});
    CHECK(draft(all[1]).posts[0].crew.empty());
    CHECK(titles().size() == 5);
    CHECK_THROWS_AS(
        ws().change(QStringLiteral("twice"), [&](Writer& w) { SeriesService(w).create(fridays(), draft(*id), id); }),
        Error);
    ws().undo();
    CHECK(titles() == QStringList{QStringLiteral("Probe")});
    CHECK_FALSE(draft(*id).series);
}

TEST_CASE_METHOD(SeriesFixture, "people and promises of one evening stay there when the posts of all change",
                 "[series]") {
    const auto ids = create();
    const OfficerId brandt = addOfficer(*ws().ownAgencyId(), QStringLiteral("1001"), QStringLiteral("Brandt"));
    const OfficerId jost = addOfficer(*ws().ownAgencyId(), QStringLiteral("1002"), QStringLiteral("Jost"));
    PatrolDraft named = draft(ids[1]);
    named.posts[0].crew = {brandt};
    edit(ids[1], named, SeriesReach::This);
    PatrolDraft d = draft(ids[0]);
    d.posts[0].strength = 2;
    d.posts[0].crew = {jost};
    d.posts[1].function = QStringLiteral("Diensthund");
    const auto done = edit(ids[0], d, SeriesReach::All);
    CHECK(done.leftAlone.isEmpty());
    CHECK(draft(ids[0]).posts[0].crew == std::vector{jost});
    CHECK(draft(ids[1]).posts[0].crew == std::vector{brandt});
    CHECK(draft(ids[2]).posts[0].crew.empty());
    for (const PatrolId id : ids) {
        CHECK(draft(id).posts[0].strength == 2);
        CHECK(draft(id).posts[1].function == QStringLiteral("Diensthund"));
    }
    // an authority with people on one evening is not taken off there
    PatrolDraft alone = draft(ids[2]);
    alone.posts.erase(alone.posts.begin());
    edit(ids[2], alone, SeriesReach::All);
    CHECK(draft(ids[1]).posts.size() == 2);
    CHECK(draft(ids[3]).posts.size() == 1);
}

TEST_CASE_METHOD(SeriesFixture, "deleting reaches this one, the following or all, and spares what others count on",
                 "[series]") {
    const auto ids = create();
    const auto remove = [&](PatrolId id, SeriesReach reach) {
        SeriesService::Edited out;
        ws().change(QStringLiteral("delete"), [&](Writer& w) { out = SeriesService(w).remove(id, reach); });
        return out;
    };
    SECTION("this") {
        CHECK(remove(ids[1], SeriesReach::This).removed == std::vector{ids[1]});
        CHECK(titles().size() == 4);
        CHECK(ws().all<PatrolSeries>().size() == 1);
    }
    SECTION("this and following: the series ends the day before") {
        CHECK(remove(ids[2], SeriesReach::ThisAndFollowing).removed == std::vector{ids[2], ids[3], ids[4]});
        CHECK(ws().all<PatrolSeries>().at(0).lastDay == QDate(2026, 12, 10));
    }
    SECTION("all, and the series with them") {
        CHECK(remove(ids[3], SeriesReach::All).removed.size() == 5);
        CHECK(ws().all<PatrolSeries>().empty());
        ws().undo();
        CHECK(titles().size() == 5);
        CHECK(ws().all<PatrolSeries>().size() == 1);
    }
    SECTION("what was moved, named or reported on stays and is named; the chosen one goes in any case") {
        const OfficerId brandt = addOfficer(*ws().ownAgencyId(), QStringLiteral("1001"), QStringLiteral("Brandt"));
        PatrolDraft named = draft(ids[1]);
        named.posts[0].crew = {brandt};
        edit(ids[1], named, SeriesReach::This);
        PatrolDraft reported = draft(ids[2]);
        reported.outcome = PatrolOutcome::Joint;
        edit(ids[2], reported, SeriesReach::This);
        PatrolDraft chosen = draft(ids[4]);
        chosen.posts[0].crew = {brandt};
        edit(ids[4], chosen, SeriesReach::This);
        const auto done = remove(ids[4], SeriesReach::All);
        CHECK(done.removed == std::vector{ids[0], ids[3], ids[4]});
        REQUIRE(done.leftAlone.size() == 2);
        CHECK(done.leftAlone[0].contains(QStringLiteral("KOD-2")));
        CHECK(done.leftAlone[1].contains(QStringLiteral("outcome")));
        CHECK(ws().all<PatrolSeries>().size() == 1); // they still belong to it
    }
    SECTION("what has begun stays") {
        setNow(at("2026-12-05T12:00"));
        reopen();
        CHECK(remove(ids[4], SeriesReach::All).leftAlone.size() == 2);
        CHECK(titles().size() == 2);
    }
    CHECK(verifyFile(path(), registry()).damages == QStringList());
}
