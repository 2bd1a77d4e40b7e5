// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/weekfill.h"

#include "core/calendar/holidays.h"
#include "core/patrols/patrolservice.h"
#include "core/patrols/patroltable.h"
#include "core/workspace/digest.h"
#include "tests/support/catch.h"
#include "tests/support/planbuilder.h"
#include "tests/support/workspacefixture.h"

#include <QDateTime>
#include <QTimeZone>

#include <random>

using namespace streife;

namespace {

const Week kFrom = *Week::of(2026, 48);

struct CopyFixture : test::PlanBuilder {
    [[nodiscard]] std::vector<WeekProposal> copy(Week to = kFrom.plus(1), bool withCrew = false) {
        Plan target = plan;
        target.holidays = holidays(QStringLiteral("NW"), QStringLiteral("Hamm"), to.monday(), to.monday().addDays(8));
        return weekCopy(plan, target, {kFrom, to, withCrew, {kod}});
    }
};

/// What a clock on the wall of Berlin shows, asked of Qt's own zone.
QString wall(Instant at) {
    return QDateTime::fromMSecsSinceEpoch(at.ms, QTimeZone("Europe/Berlin"))
        .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace

TEST_CASE_METHOD(CopyFixture,
                 "a copied week keeps weekday, time, posts, visits and tasks, not who came and how it went",
                 "[weekcopy]") {
    const OfficerId adam = officer(kod, "1001", "Adam");
    const OfficerId kern = officer(pi, "2001", "Kern");
    const HotspotId station = hotspot("Bahnhof");
    const PatrolId id = patrol("KOD-7", "2026-11-27T19:00", "2026-11-28T01:00");
    post(id, kod, {adam}, 2, 1).post.function = QStringLiteral("Führung");
    post(id, pi, {kern}, 1, 1);
    visit(id, station, test::span("2026-11-27T20:00", "2026-11-27T21:00"), 20, test::at("2026-11-27T20:15"));
    Patrol& p = at(id).patrol;
    p.callSign = QStringLiteral("S 21");
    p.outcome = PatrolOutcome::Aborted;
    p.outcomeReason = QStringLiteral("Unwetter");
    p.abortedAt = test::at("2026-11-27T22:00");
    at(id).tasks.push_back({TaskId(next()), id, ShortText(QStringLiteral("Tür prüfen")), 0});

    const auto made = copy();
    REQUIRE(made.size() == 1);
    const PatrolDraft& d = made[0].draft;
    CHECK(d.span == test::span("2026-12-04T19:00", "2026-12-05T01:00"));
    CHECK(d.key.isEmpty());
    CHECK(d.callSign == QStringLiteral("S 21"));
    CHECK(d.outcome == PatrolOutcome::None);
    CHECK(d.outcomeReason.isEmpty());
    CHECK_FALSE(d.abortedAt);
    REQUIRE(d.posts.size() == 2);
    CHECK(d.posts[0].strength == 2);
    CHECK(d.posts[0].function == QStringLiteral("Führung"));
    for (const PostDraft& post : d.posts) {
        CHECK(post.promised == 0);
        CHECK(post.crew.empty());
    }
    REQUIRE(d.visits.size() == 1);
    CHECK(d.visits[0].window == test::span("2026-12-04T20:00", "2026-12-04T21:00"));
    CHECK(d.visits[0].plannedAt == test::at("2026-12-04T20:15"));
    CHECK(d.tasks == QStringList{QStringLiteral("Tür prüfen")});
    CHECK(made[0].there.isEmpty());
    CHECK(made[0].notes.isEmpty());

    const auto named = copy(kFrom.plus(1), true);
    CHECK(named[0].draft.posts[0].crew == std::vector<OfficerId>{adam});
    CHECK(named[0].draft.posts[1].crew.empty()); // a partner names its own
    CHECK(named[0].draft.posts[1].promised == 0);
}

TEST_CASE_METHOD(CopyFixture, "only patrols of that service week are copied, cancelled ones stay behind",
                 "[weekcopy]") {
    patrol("VOR", "2026-11-23T05:00", "2026-11-23T07:00"); // Sunday's service day
    patrol("ERSTE", "2026-11-23T06:00", "2026-11-23T07:00");
    patrol("LETZTE", "2026-11-30T05:00", "2026-11-30T07:00"); // Sunday's night
    patrol("NACH", "2026-11-30T06:00", "2026-11-30T07:00");
    at(patrol("AB", "2026-11-25T06:00", "2026-11-25T07:00")).patrol.state = PatrolState::Cancelled;
    std::vector<Instant> starts;
    for (const WeekProposal& p : copy())
        starts.push_back(p.draft.span.start());
    CHECK(starts == std::vector<Instant>{test::at("2026-11-30T06:00"), test::at("2026-12-07T05:00")});
}

TEST_CASE_METHOD(CopyFixture, "what is there already is named: same title and time, or the same day of a series",
                 "[weekcopy]") {
    patrol("KOD-1", "2026-11-25T18:00", "2026-11-25T22:00");
    const PatrolId there = patrol("KOD-2", "2026-12-02T18:00", "2026-12-02T22:00");
    CHECK(copy()[0].there == QStringLiteral("KOD-2"));
    at(there).patrol.title = ShortText(QStringLiteral("BAHNHOF"));
    CHECK(copy()[0].there == QStringLiteral("KOD-2"));
    at(there).patrol.title = ShortText(QStringLiteral("Park"));
    CHECK(copy()[0].there.isEmpty());
    at(there).patrol.title = ShortText(QStringLiteral("Bahnhof"));
    at(there).patrol.span = test::span("2026-12-02T18:00", "2026-12-02T22:15");
    CHECK(copy()[0].there.isEmpty());

    const SeriesId series(next());
    Patrol& source = at(PatrolId(plan.patrols[0].patrol.id)).patrol;
    source.series = series;
    source.seriesDay = QStringLiteral("2026-11-25");
    at(there).patrol.series = series;
    at(there).patrol.seriesDay = QStringLiteral("2026-12-02");
    at(there).patrol.span = test::span("2026-12-03T10:00", "2026-12-03T12:00"); // moved by hand, still the occurrence
    CHECK(copy()[0].there == QStringLiteral("KOD-2"));
    at(there).patrol.seriesDay = QStringLiteral("2026-12-03");
    CHECK(copy()[0].there.isEmpty());
    CHECK_FALSE(copy()[0].draft.series);
}

TEST_CASE_METHOD(CopyFixture, "public holidays of the target week are told, those of the source are not",
                 "[weekcopy]") {
    patrol("KOD-1", "2026-11-27T18:00", "2026-11-27T22:00"); // a Friday
    patrol("KOD-2", "2026-11-28T02:00", "2026-11-28T04:00"); // Friday's night, a civil Saturday
    const auto christmas = copy(*Week::of(2026, 52));
    REQUIRE(christmas.size() == 2);
    REQUIRE(christmas[0].notes.size() == 1);
    CHECK(christmas[0].notes[0].contains(QStringLiteral("Weihnacht")));
    CHECK(christmas[1].notes.size() == 1);
    CHECK(christmas[0].notes != christmas[1].notes); // the first and the second day
    for (const WeekProposal& p : copy(*Week::of(2027, 2)))
        CHECK(p.notes.isEmpty());
}

TEST_CASE_METHOD(CopyFixture, "people and places deleted since do not come along, which is told", "[weekcopy]") {
    const OfficerId adam = officer(kod, "1001", "Adam");
    const HotspotId station = hotspot("Bahnhof");
    const PatrolId id = patrol("KOD-1", "2026-11-25T18:00", "2026-11-25T22:00");
    post(id, kod, {adam});
    visit(id, station, at(id).patrol.span, 15);
    plan.formerOfficers.insert(adam);
    plan.formerHotspots.insert(station);
    const auto made = copy(kFrom.plus(1), true);
    CHECK(made[0].draft.posts[0].crew.empty());
    CHECK(made[0].draft.posts[0].strength == 1); // the post stays, open
    CHECK(made[0].draft.visits.empty());
    CHECK(made[0].notes.size() == 2);
}

TEST_CASE_METHOD(CopyFixture, "weekday and wall clock stay, also into and out of the weeks of the clock changes",
                 "[weekcopy]") {
    std::mt19937 random(7);
    for (const auto& [from, to] :
         {std::pair(*Week::of(2026, 12), *Week::of(2026, 13)), std::pair(*Week::of(2026, 13), *Week::of(2026, 14)),
          std::pair(*Week::of(2026, 42), *Week::of(2026, 43)), std::pair(*Week::of(2026, 43), *Week::of(2026, 44)),
          std::pair(*Week::of(2026, 53), *Week::of(2027, 1)), std::pair(*Week::of(2026, 30), *Week::of(2026, 48)),
          std::pair(*Week::of(2026, 48), *Week::of(2026, 40))})
        for (int i = 0; i < 60; ++i) {
            const TimeSpan week = serviceWeekSpan(from);
            const Instant start = week.start().plusMinutes(qint64(random() % (week.minutes() / 15)) * 15);
            Plan source = plan;
            PatrolId id = patrol("KOD-1", {start, start.plusMinutes(15 * (1 + random() % 48))});
            source.patrols = {at(id)};
            plan.patrols.clear();
            const auto made = weekCopy(source, plan, {from, to});
            REQUIRE(made.size() == 1);
            const TimeSpan& was = source.patrols[0].patrol.span;
            const TimeSpan& is = made[0].draft.span;
            INFO(from.iso() << " to " << to.iso() << ", " << wall(was.start()) << " – " << wall(was.end()) << " became "
                            << wall(is.start()) << " – " << wall(is.end()));
            CHECK(is.start() < is.end());
            const QDate day = QDate::fromString(wall(was.start()).left(10), Qt::ISODate);
            const QString wanted =
                day.addDays(from.monday().daysTo(to.monday())).toString(Qt::ISODate) + wall(was.start()).mid(10);
            // Only a time that does not exist may differ, and then it is told.
            if (wall(is.start()) != wanted) {
                CHECK(wanted.mid(11, 2) == QStringLiteral("02"));
                CHECK_FALSE(made[0].notes.isEmpty());
            }
            if (made[0].notes.isEmpty()) {
                CHECK(wall(is.end()).mid(10) == wall(was.end()).mid(10));
                CHECK(QDate::fromString(wall(is.end()).left(10), Qt::ISODate)
                      == QDate::fromString(wall(was.end()).left(10), Qt::ISODate)
                             .addDays(from.monday().daysTo(to.monday())));
            }
        }
}

TEST_CASE_METHOD(WorkspaceFixture, "copying a week twice adds nothing, undo gives back the file as it was",
                 "[weekcopy]") {
    const AgencyId pi = addAgency(QStringLiteral("Polizeiinspektion Mitte"), QStringLiteral("PI"));
    for (int day = 0; day < 7; ++day) {
        const Instant start = fromLocal(kFrom.monday().addDays(day), QTime(day % 2 == 0 ? 18 : 22, 0));
        addPatrol(QStringLiteral("Streife %1").arg(day), {start, start.plusMinutes(300)}, pi);
    }
    const Week to = kFrom.plus(1);
    const auto proposals = [&] {
        return weekCopy(ws().weekPlan(kFrom, kFrom, Availability::None), ws().weekPlan(to, to, Availability::None),
                        {kFrom, to, true, {*ws().ownAgencyId()}});
    };
    const auto digest = [&] {
        return ws().read([&](Database& db) { return partnershipDigest(db, ws().partnershipId()); });
    };
    const QByteArray before = digest();
    const auto take = [&] {
        int taken = 0;
        ws().change(QStringLiteral("copy"), [&](Writer& w) {
            PatrolService service(w);
            for (const WeekProposal& p : proposals())
                if (p.there.isEmpty()) {
                    (void)service.create(ws().partnershipId(), p.draft);
                    ++taken;
                }
        });
        return taken;
    };
    CHECK(proposals().size() == 7);
    CHECK(take() == 7);
    CHECK(take() == 0);
    QSet<QString> keys;
    for (const Patrol& p : ws().all<Patrol>())
        keys.insert(p.key.str());
    CHECK(keys.size() == 14);
    CHECK(digest() != before);
    ws().undo();
    CHECK(digest() == before);
    CHECK(take() == 7);
}
