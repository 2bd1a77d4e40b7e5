// SPDX-License-Identifier: GPL-3.0-or-later
// What a planner does to whole patrols: create, copy, delete, call off.
#include "tests/ui/patrols/planfixture.h"

#include "core/agencies/agencytable.h"
#include "core/base/localtime.h"
#include "core/patrols/patroltable.h"
#include "core/store/repository.h"

using namespace streife;
using namespace streife::test;

namespace {

const TimeSpan kEvening{fromLocal(QDate(2026, 11, 25), QTime(18, 0)), fromLocal(QDate(2026, 11, 25), QTime(22, 0))};

struct CommandFixture : PlanOnScreen {
    [[nodiscard]] int patrols() { return int(ws.all<Patrol>().size()); }
    /// A finished patrol with everything that a copy must not take along.
    PatrolId finished() {
        const PatrolId id = makePatrol(kEvening);
        change(id, [&](PatrolDraft& d) {
            d.title = QStringLiteral("Innenstadt");
            d.callSign = QStringLiteral("S 40");
            d.meetingPoint = QStringLiteral("Wache");
            d.tasks = {QStringLiteral("Ansprechen")};
            d.posts[0].promised = 1;
            d.outcome = PatrolOutcome::Aborted;
            d.outcomeReason = QStringLiteral("Unwetter");
            d.abortedAt = d.span.start().plusMinutes(60);
            d.visits = {{ws.all<Hotspot>().front().id,
                         {d.span.start().plusMinutes(30), d.span.start().plusMinutes(90)},
                         20,
                         d.span.start().plusMinutes(45)}};
        });
        return id;
    }
};

} // namespace

TEST_CASE_METHOD(CommandFixture, "a new patrol is of us and of whom we mostly go with, both posts open", "[commands]") {
    std::map<AgencyId, int> seen;
    for (const PlannedPatrol& p : ws.weekPlan(area->week(), area->week()).patrols)
        for (const PlannedPost& post : p.posts)
            if (post.post.agency != *ws.ownAgencyId())
                ++seen[post.post.agency];
    REQUIRE_FALSE(seen.empty());
    const AgencyId usual = std::max_element(seen.begin(), seen.end(), [](const auto& a, const auto& b) {
                               return a.second < b.second;
                           })->first;
    const int before = patrols();
    const PatrolId id = makePatrol(kEvening);
    const PlannedPatrol made = stored(id);
    CHECK(patrols() == before + 1);
    CHECK(ws.undoLabel() == QStringLiteral("Create patrol"));
    CHECK(made.patrol.span == kEvening);
    REQUIRE(made.posts.size() == 2);
    CHECK(made.posts[0].post.agency == *ws.ownAgencyId());
    CHECK(made.posts[1].post.agency == usual);
    CHECK(made.open() == 2);
    CHECK_FALSE(made.patrol.key.str().isEmpty());
    auto* title = field<TextField>("title");
    CHECK(title->hasFocus()); // ready to be named
    CHECK(title->selectedText() == title->text());
}

TEST_CASE_METHOD(CommandFixture, "Strg+N plans this evening, in another week its Monday", "[commands]") {
    area->createNew();
    REQUIRE(area->selection());
    CHECK(stored(*area->selection()).patrol.span.start() == fromLocal(QDate(2026, 11, 24), QTime(18, 0)));
    area->showWeek(*Week::of(2026, 50));
    area->createNew();
    CHECK(stored(*area->selection()).patrol.span.start() == fromLocal(QDate(2026, 12, 7), QTime(18, 0)));
    CHECK(area->week() == *Week::of(2026, 50));
}

TEST_CASE_METHOD(CommandFixture, "a copy to next week is a plan, not a report", "[commands]") {
    const PatrolId id = finished();
    const PatrolDraft before = PatrolDraft::of(stored(id));
    area->showPatrol(id);
    area->copySelected();
    REQUIRE(area->selection());
    REQUIRE(*area->selection() != id);
    CHECK(area->week() == *Week::of(2026, 49));
    CHECK(ws.undoLabel() == QStringLiteral("Copy S 40"));
    const PlannedPatrol copy = stored(*area->selection());
    CHECK(copy.patrol.span == movedDays(kEvening, 7));
    CHECK(copy.patrol.key.str() != before.key);
    CHECK(copy.patrol.title.str() == QStringLiteral("Innenstadt"));
    CHECK(copy.patrol.callSign == QStringLiteral("S 40"));
    CHECK(copy.patrol.meetingPoint == QStringLiteral("Wache"));
    REQUIRE(copy.tasks.size() == 1);
    CHECK(copy.patrol.outcome == PatrolOutcome::None);
    CHECK(copy.patrol.outcomeReason.isEmpty());
    CHECK_FALSE(copy.patrol.abortedAt);
    CHECK(copy.patrol.state == PatrolState::Proposed);
    for (const PlannedPost& post : copy.posts)
        CHECK(post.post.promised == 0);
    REQUIRE(copy.visits.size() == 1);
    CHECK(copy.visits[0].window.start() == copy.patrol.span.start().plusMinutes(30));
    CHECK(copy.visits[0].stayMinutes == 20);
    CHECK(PatrolDraft::of(stored(id)) == before);
    ws.undo();
    CHECK_FALSE(area->selection());
}

TEST_CASE_METHOD(CommandFixture, "a copy over the clock change begins at the same time on the clock", "[commands]") {
    const TimeSpan summer{fromLocal(QDate(2026, 10, 21), QTime(18, 0)), fromLocal(QDate(2026, 10, 21), QTime(22, 0))};
    const PatrolId id = makePatrol(summer);
    area->showPatrol(id);
    area->copySelected();
    const TimeSpan winter = stored(*area->selection()).patrol.span;
    CHECK(winter
          == TimeSpan{fromLocal(QDate(2026, 10, 28), QTime(18, 0)), fromLocal(QDate(2026, 10, 28), QTime(22, 0))});
}

TEST_CASE_METHOD(CommandFixture, "a copied drag leaves the original and chooses the copy", "[commands]") {
    const PatrolId id = makePatrol(kEvening);
    const int before = patrols();
    const TimeSpan later = movedDays(kEvening, 1);
    emit area->board().copyRequested(id, later);
    CHECK(patrols() == before + 1);
    REQUIRE(area->selection() != id);
    CHECK(stored(*area->selection()).patrol.span == later);
    CHECK(stored(id).patrol.span == kEvening);
}

TEST_CASE_METHOD(CommandFixture, "calling off keeps the patrol, struck and counted no more", "[commands]") {
    const PatrolId id = makePatrol(kEvening);
    QString status;
    QObject::connect(area.get(), &Area::statusChanged, [&](const QString& text) { status = text; });
    area->refresh({});
    const QString before = status;
    pick(named<ChoiceField>(QStringLiteral("Status")), int(PatrolState::Cancelled));
    CHECK(status != before);
    const auto block = std::find_if(blocks().begin(), blocks().end(), [&](const BoardBlock& b) { return b.id == id; });
    REQUIRE(block != blocks().end());
    CHECK(block->binding == Binding::Cancelled);
    ws.undo();
    CHECK(status == before);
}

TEST_CASE_METHOD(CommandFixture, "a deleted patrol comes back with everything it had", "[commands]") {
    const PatrolId id = finished();
    const PatrolDraft before = PatrolDraft::of(stored(id));
    area->showPatrol(id);
    area->removeSelected();
    CHECK(ws.undoLabel() == QStringLiteral("Delete S 40"));
    CHECK_FALSE(area->selection());
    area->removeSelected(); // nothing is chosen: nothing happens
    CHECK(ws.undoLabel() == QStringLiteral("Delete S 40"));
    ws.undo();
    CHECK(PatrolDraft::of(stored(id)) == before);
    ws.redo();
    CHECK_FALSE(ws.read([&](Database& db) { return readPatrol(db, id); }));
}

TEST_CASE_METHOD(CommandFixture, "what somebody else deleted meanwhile is told, and nothing is written", "[commands]") {
    const PatrolId id = makePatrol(kEvening);
    const PatrolDraft seen = PatrolDraft::of(stored(id));
    ws.change(QStringLiteral("elsewhere"), [&](Writer& w) { PatrolService(w).remove(id); });
    PatrolDraft wanted = seen;
    wanted.title = QStringLiteral("Zu spät");
    const int before = patrols();
    emit area->inspector().edited(id, seen, wanted);
    CHECK(prompts.shown().size() == 1);
    CHECK(patrols() == before);
    CHECK_FALSE(area->selection());
}

TEST_CASE_METHOD(CommandFixture, "all values that changed on both sides are told, the others are not", "[commands]") {
    const PatrolId id = makePatrol(kEvening);
    const PatrolDraft seen = PatrolDraft::of(stored(id));
    change(id, [](PatrolDraft& d) {
        d.title = QStringLiteral("Ihr Titel");
        d.meetingPoint = QStringLiteral("Ihr Treff");
        d.callSign = QStringLiteral("S 99");
    });
    PatrolDraft wanted = seen;
    wanted.title = QStringLiteral("Mein Titel");
    wanted.meetingPoint = QStringLiteral("Mein Treff");
    emit area->inspector().edited(id, seen, wanted);
    REQUIRE(prompts.shown().size() == 1);
    const QString told = prompts.shown()[0];
    CHECK(told.contains(QStringLiteral("Title – entered: Mein Titel, in the file: Ihr Titel")));
    CHECK(told.contains(QStringLiteral("Meeting point – entered: Mein Treff, in the file: Ihr Treff")));
    CHECK_FALSE(told.contains(QStringLiteral("Call sign")));
    CHECK(stored(id).patrol.title.str() == QStringLiteral("Ihr Titel"));
}
