// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/overviewing.h"

#include "core/hotspots/hotspottable.h"
#include "core/patrols/patrolservice.h"
#include "core/patrols/planreader.h"
#include "core/store/repository.h"
#include "core/workspace/publishing.h"
#include "tests/support/tamper.h"
#include "tests/support/workspacefixture.h"

using namespace streife;

namespace {

struct OverviewFile : WorkspaceFixture {
    OverviewFile() {
        setNow(at("2026-11-24T08:57"));
        reopen();
        pi = addAgency(QStringLiteral("Polizeiinspektion Mitte"), QStringLiteral("PI"));
        patrol = addPatrol(QStringLiteral("Bahnhof"), span("2026-11-27T18:00", "2026-11-27T22:00"), pi);
    }
    void move(PatrolId id, const TimeSpan& to) {
        ws().change(QStringLiteral("move"), [&](Writer& w) { PatrolService(w).move(id, to); });
    }
    [[nodiscard]] std::vector<Week> stale() {
        std::vector<Week> out;
        const Plan plan = ws().weekPlan(week, week, Availability::None);
        for (const StaleNotice& n :
             ws().read([&](Database& db) { return staleNotices(db, OverviewQuery::of(ws()), plan); }))
            out.push_back(n.week);
        return out;
    }
    const Week week = *Week::of(2026, 48);
    AgencyId pi{1};
    PatrolId patrol{1};
};

} // namespace

TEST_CASE_METHOD(OverviewFile, "a notice is stale from the change on, until it is undone or issued again",
                 "[overview]") {
    CHECK(stale().empty()); // nothing hangs on the wall
    issueWeek(ws(), week);
    CHECK(stale().empty());
    move(patrol, span("2026-11-27T17:00", "2026-11-27T21:00"));
    CHECK(stale() == std::vector<Week>{week});
    ws().undo();
    CHECK(stale().empty());
    ws().redo();
    issueWeek(ws(), week);
    CHECK(stale().empty());
}

TEST_CASE_METHOD(OverviewFile, "weeks far ahead are compared too, those that are over never", "[overview]") {
    const Week far = *Week::of(2027, 10);
    const PatrolId later = addPatrol(QStringLiteral("Markt"), span("2027-03-10T18:00", "2027-03-10T22:00"), pi);
    const PatrolId past = addPatrol(QStringLiteral("Park"), span("2026-11-20T18:00", "2026-11-20T22:00"), pi);
    for (const Week w : {far, week, week.plus(-1)})
        issueWeek(ws(), w);
    for (const PatrolId id : {later, past})
        ws().change(QStringLiteral("delete"), [&](Writer& w) { PatrolService(w).remove(id); });
    CHECK(stale() == std::vector<Week>{far});
    addPatrol(QStringLiteral("Nord"), span("2026-11-28T18:00", "2026-11-28T22:00"), pi);
    CHECK(stale() == std::vector<Week>{week, far});
}

TEST_CASE_METHOD(OverviewFile, "the overview of a file is what stands in it, at the file's now", "[overview]") {
    const HotspotId station = addHotspot(QStringLiteral("Bahnhof"));
    issueWeek(ws(), week);
    move(patrol, span("2026-11-27T17:00", "2026-11-27T21:00"));
    const Overview overview = readOverview(OverviewQuery::of(ws()));
    CHECK(overview.count(OverviewKind::Breaches) == 0);
    CHECK(overview.count(OverviewKind::OpenPosts) == 2);
    CHECK(overview.count(OverviewKind::MissingOutcomes) == 0);
    CHECK(overview.count(OverviewKind::StaleNotices) == 1);
    CHECK(overview.count(OverviewKind::EmptyWeeks) == 4);
    CHECK(overview.count(OverviewKind::MissedPresence) == 0); // no target, nothing missed
    REQUIRE(overview.sections.front().kind == OverviewKind::OpenPosts);
    CHECK(overview.sections.front().lines.front().text == QStringLiteral("1 open: KOD")); // ours first
    ws().change(QStringLiteral("target"), [&](Writer& w) {
        Repository<Hotspot> repo(w);
        Hotspot h = repo.get(station);
        const Hotspot before = h;
        h.visitsPerWeek = h.minutesPerVisit = 10;
        repo.save(before, h);
    });
    CHECK(readOverview(OverviewQuery::of(ws())).count(OverviewKind::MissedPresence) == 1);
    setNow(at("2026-11-27T21:00"));
    reopen();
    CHECK(readOverview(OverviewQuery::of(ws())).count(OverviewKind::OpenPosts) == 0);
    CHECK(readOverview(OverviewQuery::of(ws())).count(OverviewKind::MissingOutcomes) == 1);
}

TEST_CASE_METHOD(OverviewFile, "one officer in two patrols at once is a breach, also with one of yesterday's",
                 "[overview]") {
    const OfficerId adam = addOfficer(*ws().ownAgencyId(), QStringLiteral("1001"), QStringLiteral("Adam"));
    const PatrolId night = addPatrol(QStringLiteral("Nacht"), span("2026-11-23T22:00", "2026-11-24T09:30"), pi);
    const PatrolId day = addPatrol(QStringLiteral("Früh"), span("2026-11-24T09:00", "2026-11-24T12:00"), pi);
    for (const PatrolId id : {night, day})
        ws().change(QStringLiteral("crew"), [&](Writer& w) {
            PatrolDraft d = PatrolDraft::of(*readPatrol(w.db(), id));
            d.posts.front().crew = {adam};
            PatrolService(w).update(id, d);
        });
    const Overview overview = readOverview(OverviewQuery::of(ws()));
    REQUIRE(overview.count(OverviewKind::Breaches) == 1);
    CHECK(overview.sections.front().lines.front().target == OverviewTarget(day));
}

TEST_CASE_METHOD(OverviewFile, "a notice that cannot be read any more is out of date, nothing else is lost",
                 "[overview]") {
    issueWeek(ws(), week);
    close();
    tamper(path(), "UPDATE issue_intern SET content='{'");
    reopen();
    CHECK(stale() == std::vector<Week>{week});
    CHECK(readOverview(OverviewQuery::of(ws())).count(OverviewKind::OpenPosts) == 2);
}
