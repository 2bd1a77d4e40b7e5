// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/rostertick.h"

#include "core/base/error.h"
#include "core/patrols/patrolservice.h"
#include "core/workspace/digest.h"
#include "core/workspace/filecheck.h"
#include "tests/support/workspacefixture.h"

using namespace streife;

namespace {

struct Roster : WorkspaceFixture {
    AgencyId kod = *ws().ownAgencyId();
    AgencyId police = addAgency(QStringLiteral("Polizeiinspektion Mitte"), QStringLiteral("PI"));
    OfficerId adam = addOfficer(kod, QStringLiteral("1"), QStringLiteral("Adam"));
    OfficerId brandt = addOfficer(kod, QStringLiteral("2"), QStringLiteral("Brandt"));
    OfficerId foreign = addOfficer(police, QStringLiteral("3"), QStringLiteral("Celik"));
    PatrolId friday = addPatrol(QStringLiteral("Streife"), span("2026-11-27T18:00", "2026-11-27T22:00"), police);

    Roster() {
        edit(friday, [&](PatrolDraft& d) {
            d.posts[0].strength = 2;
            d.posts[0].crew = {brandt, adam};
            d.posts[1].crew = {foreign};
        });
        letGo(police);
    }
    [[nodiscard]] Plan plan() { return ws().weekPlan(*Week::of(2026, 48), *Week::of(2026, 48)); }
    [[nodiscard]] std::vector<RosterTick> entries() { return rosterTicks(plan(), {kod}); }
    void tick(const RosterTick& e, bool entered = true) {
        ws().change(QStringLiteral("tick"), [&](Writer& w) { RosterTickService(w).set(e.crew, entered); });
    }
};

} // namespace

TEST_CASE_METHOD(Roster, "own people are asked for, by name, and a tick stays with person and time", "[roster]") {
    REQUIRE(entries().size() == 2);
    CHECK(entries()[0].officer == adam);
    CHECK(entries()[1].officer == brandt);
    CHECK(entries()[0].state == RosterState::Missing);
    tick(entries()[0]);
    CHECK(entries()[0].state == RosterState::Entered);
    CHECK(entries()[1].state == RosterState::Missing);
    edit(friday, [](PatrolDraft& d) { d.title = QStringLiteral("Nachtstreife"); });
    CHECK(entries()[0].state == RosterState::Entered);
    edit(friday, [](PatrolDraft& d) { d = d.movedTo(span("2026-11-27T18:00", "2026-11-27T23:00")); });
    CHECK(entries()[0].state == RosterState::Outdated);
    CHECK(entries()[0].entered == span("2026-11-27T18:00", "2026-11-27T22:00"));
    tick(entries()[0]);
    CHECK(entries()[0].state == RosterState::Entered);
    edit(friday, [&](PatrolDraft& d) { d.posts[0].crew = {brandt}; }); // gone and back: entered anew
    edit(friday, [&](PatrolDraft& d) { d.posts[0].crew = {brandt, adam}; });
    CHECK(entries()[0].state == RosterState::Missing);
    tick(entries()[0]);
    tick(entries()[0], false);
    CHECK(entries()[0].state == RosterState::Missing);
    ws().undo();
    CHECK(entries()[0].state == RosterState::Entered);
    edit(friday, [](PatrolDraft& d) { d.state = PatrolState::Cancelled; });
    CHECK(entries().empty());
    CHECK(verifyWholeFile(ws().path()).whole());
}

TEST_CASE_METHOD(Roster, "a tick changes neither the paper's Stand and plan word nor what is at short notice",
                 "[roster]") {
    setNow(at("2026-11-27T12:00"));
    reopen();
    const auto touched = [&] {
        return ws().read([&](Database& db) {
            return std::pair(lastTouched(db, ws().partnershipId(), plan().span),
                             weekDigest(db, ws().partnership(), *Week::of(2026, 48)));
        });
    };
    const auto before = touched();
    const auto late = plan().lateChanges;
    setNow(at("2026-11-27T13:00"));
    reopen();
    tick(entries()[0]);
    CHECK(touched() == before);
    CHECK(plan().lateChanges == late);
    edit(friday, [](PatrolDraft& d) { d.meetingPoint = QStringLiteral("Wache"); });
    CHECK_FALSE(touched() == before);
}

TEST_CASE_METHOD(Roster, "the roster of another house is its own", "[roster]") {
    const auto theirs = rosterTicks(plan(), {police});
    REQUIRE(theirs.size() == 1);
    CHECK_THROWS_AS(tick(theirs[0]), Error);
}
