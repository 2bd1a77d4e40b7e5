// SPDX-License-Identifier: GPL-3.0-or-later
// The day it goes wrong: somebody cannot come, or an authority needs all its people elsewhere.
#include "core/agencies/agencytable.h"
#include "core/availability/availabilityservice.h"
#include "core/availability/availabilitytable.h"
#include "core/base/error.h"
#include "core/base/language.h"
#include "core/patrols/patrolservice.h"
#include "core/patrols/patroltable.h"
#include "core/patrols/planreader.h"
#include "core/store/repository.h"
#include "core/workspace/confirming.h"
#include "core/workspace/dutyswapping.h"
#include "core/workspace/outages.h"
#include "core/workspace/standdown.h"
#include "tests/support/workspacefixture.h"

using namespace streife;

namespace {

struct WrongDay : WorkspaceFixture {
    AgencyId kod = *ws().ownAgencyId();
    AgencyId police = addAgency(QStringLiteral("Polizeiinspektion Mitte"), QStringLiteral("PI"));
    OfficerId adam = addOfficer(kod, QStringLiteral("1"), QStringLiteral("Adam"));
    OfficerId brandt = addOfficer(kod, QStringLiteral("2"), QStringLiteral("Brandt"));

    WrongDay() {
        setLanguage(Language::English);
        setNow(at("2026-11-27T06:05"));
        reopen();
    }
    PatrolId bound(int day, OfficerId officer) {
        const Instant start = at("2026-11-27T18:00").plusMinutes(qint64(day) * 24 * 60);
        const PatrolId id = addPatrol(QStringLiteral("Streife %1").arg(day), {start, start.plusMinutes(240)}, police);
        PatrolDraft draft = PatrolDraft::of(read(id));
        draft.posts[0].crew = {officer};
        ws().change(QStringLiteral("edit"), [&](Writer& w) { PatrolService(w).update(id, draft); });
        turnKeys(ws(), {kod, Decision::Accept, {id}});
        turnKeys(ws(), {police, Decision::Accept, {id}});
        CHECK(binding(id).state == Binding::Bound);
        return id;
    }
};

} // namespace

TEST_CASE_METHOD(WrongDay, "who falls ill at 06:05 is replaced in one step, and the patrol stays binding",
                 "[outage][binding]") {
    const PatrolId evening = bound(0, adam);
    const PatrolId tomorrow = bound(1, adam);
    const TimeSpan today = span("2026-11-27T06:05", "2026-11-28T06:00");
    reportOutage(ws(), {adam, today, {{evening, brandt}}});
    CHECK(read(evening).posts[0].crew[0].officer == brandt);
    CHECK(read(tomorrow).posts[0].crew[0].officer == adam);
    CHECK(binding(evening).state == Binding::Bound);
    const auto absences = ws().all<Absence>();
    REQUIRE(absences.size() == 1);
    CHECK(absences[0].span == today);
    CHECK(ws().undoLabel() == QStringLiteral("Outage of Adam"));
    ws().undo();
    CHECK(read(evening).posts[0].crew[0].officer == adam);
    CHECK(ws().all<Absence>().empty());
    reportOutage(ws(), {adam, today, {{evening, std::nullopt}}});
    CHECK(read(evening).posts[0].crew.empty());
    reportOutage(ws(), {adam, span("2026-11-27T12:00", "2026-11-27T14:00"), {}}); // known to be away
    CHECK(ws().all<Absence>().size() == 1);
}

TEST_CASE_METHOD(WrongDay, "people of another house are its own to report", "[outage]") {
    letGo(police);
    CHECK_THROWS_AS(standDown(ws(), {police, QStringLiteral("Einsatz"), {}}), Error);
}

TEST_CASE_METHOD(WrongDay, "eighteen patrols are released with one reason, each on its own way, in one step",
                 "[standdown][binding]") {
    std::vector<PatrolId> all;
    for (int day = 0; day < 18; ++day)
        all.push_back(bound(day, adam));
    StandDown down{kod, QStringLiteral("Großeinsatz"), {}};
    for (size_t i = 0; i < all.size(); ++i)
        down.steps.push_back({all[i], StandDownStep(int(i) % 3), weekLater(read(all[i]).patrol.span)});
    const Plan before = ws().plan(span("2026-11-27T00:00", "2026-12-20T00:00"), Availability::None);
    CHECK(standDownHits(before, kod, span("2026-11-27T06:00", "2026-12-16T06:00")).size() == 18);
    const QString said = phoneText(before, down, QStringLiteral("KOD Musterstadt"));
    CHECK(said.count(QLatin1Char('\n')) == 19);
    CHECK(said.contains(QStringLiteral("Großeinsatz")));
    CHECK(said.contains(QStringLiteral("please go without us")));
    CHECK_FALSE(said.contains(QStringLiteral("Adam"))); // nobody is named on the phone
    const TimeSpan postponedBefore = read(all[1]).patrol.span;
    standDown(ws(), down);
    for (size_t i = 0; i < all.size(); ++i) {
        const PlannedPatrol p = read(all[i]);
        INFO("patrol " << i);
        CHECK(p.posts[0].crew.empty());
        CHECK(p.posts[0].post.promised == 0);
        CHECK(p.posts[1].post.promised == 1); // what the others promised is theirs
        CHECK(binding(all[i]).state != Binding::Bound);
        CHECK(binding(all[i]).key(kod)->state == KeyState::Withdrawn);
        CHECK(binding(all[i]).key(kod)->last->note == QStringLiteral("Großeinsatz"));
        CHECK((p.patrol.state == PatrolState::Cancelled) == (i % 3 == 2));
        CHECK((p.patrol.outcome == PatrolOutcome::OneAgency) == (i % 3 == 0));
    }
    CHECK(read(all[1]).patrol.span == weekLater(postponedBefore));
    CHECK(binding(all[1]).key(police)->state == KeyState::Reopened);
    CHECK(binding(all[0]).key(police)->state == KeyState::Given);
    CHECK(ws().undoLabel() == QStringLiteral("Stand down from 18 patrols"));
    ws().undo();
    for (const PatrolId id : all)
        CHECK(binding(id).state == Binding::Bound);
}

TEST_CASE_METHOD(WrongDay, "two swap their duties and the patrols in them, in one step, and no key reopens",
                 "[swap][binding]") {
    const PatrolId evening = bound(0, adam);
    const PatrolId tomorrow = bound(1, brandt);
    DutyId first(1);
    DutyId second(1);
    ws().change(QStringLiteral("roster"), [&](Writer& w) {
        AvailabilityService duties(w);
        first = duties.add({w.newId<Duty>(), adam, span("2026-11-27T14:00", "2026-11-27T22:00"), DutyKind::Dienst, {}});
        second =
            duties.add({w.newId<Duty>(), brandt, span("2026-11-28T14:00", "2026-11-28T22:00"), DutyKind::Dienst, {}});
    });
    CHECK_THROWS_AS(swapDuties(ws(), first, first), Error);
    swapDuties(ws(), first, second);
    CHECK(read(evening).posts[0].crew[0].officer == brandt);
    CHECK(read(tomorrow).posts[0].crew[0].officer == adam);
    CHECK(binding(evening).state == Binding::Bound);
    CHECK(binding(tomorrow).state == Binding::Bound);
    const auto holder = [&](DutyId id) {
        return ws().read([&](Database& db) { return Records<Duty>(db).find(id)->officer; });
    };
    CHECK(holder(first) == brandt);
    CHECK(holder(second) == adam);
    CHECK(ws().undoLabel() == QStringLiteral("Swap duties of Adam and Brandt"));
    ws().undo();
    CHECK(holder(first) == adam);
    CHECK(read(evening).posts[0].crew[0].officer == adam);
}
