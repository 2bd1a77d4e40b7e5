// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/weektemplate.h"

#include "core/patrols/patrolservice.h"
#include "core/patrols/patroltable.h"
#include "core/templates/weektemplateservice.h"
#include "core/templates/weektemplatetable.h"
#include "core/workspace/actionlog.h"
#include "core/workspace/digest.h"
#include "core/workspace/filecheck.h"
#include "core/workspace/history.h"
#include "tests/support/catch.h"
#include "tests/support/planbuilder.h"
#include "tests/support/workspacefixture.h"

using namespace streife;

namespace {

const Week kWeek = *Week::of(2026, 48);

struct TemplateFixture : test::PlanBuilder {
    TemplateFixture() {
        station = hotspot("Bahnhof");
        night = patrol("KOD-1", "2026-11-27T22:00", "2026-11-28T06:00");
        post(night, kod, {}, 2, 1).post.function = QStringLiteral("Führung");
        post(night, pi, {}, 1);
        visit(night, station, test::span("2026-11-27T23:00", "2026-11-28T01:00"), 20);
        late = patrol("KOD-2", "2026-11-30T02:00", "2026-11-30T04:00"); // Sunday's service day
        post(late, kod, {}, 1);
    }
    HotspotId station{1};
    PatrolId night{1};
    PatrolId late{1};
};

} // namespace

TEST_CASE_METHOD(TemplateFixture, "a template asks for what a week had, without who came", "[template]") {
    at(patrol("KOD-3", "2026-11-25T08:00", "2026-11-25T10:00")).patrol.state = PatrolState::Cancelled;
    patrol("KOD-4", "2026-12-01T08:00", "2026-12-01T10:00"); // the next week
    const WeekTemplateDraft t = templateOf(plan, kWeek, QStringLiteral("Winter"));
    CHECK(t.validFrom == kWeek);
    CHECK_FALSE(t.validUntil);
    REQUIRE(t.patrols.size() == 2);
    CHECK(t.patrols[0].weekday == 4);
    CHECK(t.patrols[0].startMinute == 22 * 60);
    CHECK(t.patrols[0].minutes == 8 * 60);
    CHECK(t.patrols[0].posts == std::vector<TemplatePostDraft>{{kod, 2, QStringLiteral("Führung")}, {pi, 1, {}}});
    CHECK(t.patrols[0].visits == std::vector<TemplateVisitDraft>{{station, 60, 120, 20}});
    CHECK(t.patrols[1].weekday == 6);
    CHECK(t.patrols[1].startMinute == 26 * 60);
    CHECK(templateProblem(t).isEmpty());
}

TEST_CASE_METHOD(TemplateFixture, "applied to its own week everything is there, to another one all of it comes",
                 "[template]") {
    const WeekTemplateDraft t = templateOf(plan, kWeek, QStringLiteral("Winter"));
    for (const WeekProposal& p : templateProposals(t, plan, kWeek))
        CHECK_FALSE(p.there.isEmpty());
    const auto next = templateProposals(t, plan, kWeek.plus(1));
    REQUIRE(next.size() == 2);
    CHECK(next[0].there.isEmpty());
    CHECK(next[0].draft.span == test::span("2026-12-04T22:00", "2026-12-05T06:00"));
    CHECK(next[0].draft.visits[0].window == test::span("2026-12-04T23:00", "2026-12-05T01:00"));
    CHECK(next[0].draft.posts[0].strength == 2);
    CHECK(next[0].draft.posts[0].promised == 0);
    CHECK(next[1].draft.span == test::span("2026-12-07T02:00", "2026-12-07T04:00"));
}

TEST_CASE_METHOD(TemplateFixture, "wall-clock times hold in the weeks of the clock changes, which is told",
                 "[template]") {
    WeekTemplateDraft t = templateOf(plan, kWeek, QStringLiteral("Winter"));
    t.patrols[0].weekday = 5; // Saturday night
    const auto spring = templateProposals(t, plan, *Week::of(2026, 13));
    CHECK(spring[0].draft.span == test::span("2026-03-28T22:00", "2026-03-29T06:00"));
    CHECK(spring[0].draft.span.minutes() == 7 * 60);
    CHECK_FALSE(spring[0].notes.isEmpty());
    const auto autumn = templateProposals(t, plan, *Week::of(2026, 43));
    CHECK(autumn[0].draft.span.minutes() == 9 * 60);
    CHECK(templateProposals(t, plan, *Week::of(2026, 45))[0].draft.span.minutes() == 8 * 60);
}

TEST_CASE("a template is valid from its first to its last week, both included, or open", "[template]") {
    WeekTemplateDraft t{QStringLiteral("Winter"), *Week::of(2026, 49)};
    CHECK_FALSE(t.validIn(*Week::of(2026, 48)));
    CHECK(t.validIn(*Week::of(2026, 49)));
    CHECK(t.validIn(*Week::of(2030, 1)));
    t.validUntil = *Week::of(2026, 53);
    CHECK(t.validIn(*Week::of(2026, 53)));
    CHECK_FALSE(t.validIn(*Week::of(2027, 1)));
    t.validUntil = *Week::of(2026, 48);
    CHECK(templateProblem(t).contains(QStringLiteral("KW 48/2026")));
}

TEST_CASE_METHOD(TemplateFixture, "a week is below the minimum where a patrol is missing, cancelled or weaker",
                 "[template]") {
    const WeekTemplateDraft t = templateOf(plan, kWeek, QStringLiteral("Winter"));
    CHECK(belowMinimum(t, plan, kWeek) == 0);
    CHECK(belowMinimum(t, plan, kWeek.plus(1)) == 2);
    at(night).posts[0].post.strength = 3; // stronger is fine
    CHECK(belowMinimum(t, plan, kWeek) == 0);
    at(night).posts[0].post.strength = 1;
    CHECK(belowMinimum(t, plan, kWeek) == 1);
    post(night, kod, {}, 1); // a second post of the same authority counts as well
    CHECK(belowMinimum(t, plan, kWeek) == 0);
    at(night).posts[1].post.strength = 0; // one authority does not stand in for another
    CHECK(belowMinimum(t, plan, kWeek) == 1);
    at(late).patrol.state = PatrolState::Cancelled;
    CHECK(belowMinimum(t, plan, kWeek) == 2);
    at(late).patrol.state = PatrolState::Proposed;
    at(late).patrol.title = ShortText(QStringLiteral("Anders"));
    CHECK(belowMinimum(t, plan, kWeek) == 2);
}

TEST_CASE_METHOD(TemplateFixture, "what cannot be a template is told in a sentence", "[template]") {
    const WeekTemplateDraft good = templateOf(plan, kWeek, QStringLiteral("Winter"));
    const auto problem = [&](auto change) {
        WeekTemplateDraft t = good;
        change(t);
        return templateProblem(t);
    };
    CHECK_FALSE(problem([](auto& t) { t.name = QStringLiteral(" "); }).isEmpty());
    CHECK_FALSE(problem([](auto& t) { t.patrols[0].title.clear(); }).isEmpty());
    CHECK_FALSE(problem([](auto& t) { t.patrols[0].weekday = 7; }).isEmpty());
    CHECK_FALSE(problem([](auto& t) { t.patrols[0].startMinute = -1; }).isEmpty());
    CHECK_FALSE(problem([](auto& t) { t.patrols[0].minutes = 0; }).isEmpty());
    CHECK_FALSE(problem([](auto& t) { t.patrols[0].posts[0].strength = 0; }).isEmpty());
    CHECK_FALSE(problem([](auto& t) { t.patrols[0].posts[0].strength = 100; }).isEmpty());
}

namespace {

struct TemplateFile : WorkspaceFixture {
    TemplateFile() {
        pi = addAgency(QStringLiteral("Polizeiinspektion Mitte"), QStringLiteral("PI"));
        addPatrol(QStringLiteral("Abend"), span("2026-11-27T18:00", "2026-11-27T22:00"), pi);
        addPatrol(QStringLiteral("Markt"), span("2026-11-28T10:00", "2026-11-28T14:00"), pi);
        draft = templateOf(ws().weekPlan(kWeek, kWeek, Availability::None), kWeek, QStringLiteral("Winter"));
    }
    WeekTemplateId create(const WeekTemplateDraft& wanted) {
        std::optional<WeekTemplateId> id;
        ws().change(QStringLiteral("create"),
                    [&](Writer& w) { id = WeekTemplateService(w).create(ws().partnershipId(), wanted); });
        return *id;
    }
    void update(const LoadedTemplate& seen, const WeekTemplateDraft& wanted) {
        ws().change(QStringLiteral("update"),
                    [&](Writer& w) { WeekTemplateService(w).update(seen.id, seen.draft, wanted); });
    }
    [[nodiscard]] std::vector<LoadedTemplate> all() {
        return ws().read([&](Database& db) { return readTemplates(db, ws().partnershipId()); });
    }
    [[nodiscard]] QByteArray digest() {
        return ws().read([&](Database& db) { return partnershipDigest(db, ws().partnershipId()); });
    }
    AgencyId pi{1};
    WeekTemplateDraft draft{{}, kWeek};
};

WeekTemplateDraft withoutIds(WeekTemplateDraft t) {
    for (TemplatePatrolDraft& p : t.patrols)
        p.id.reset();
    return t;
}

} // namespace

TEST_CASE_METHOD(TemplateFile, "a template is read as it was written, also after the file was closed", "[template]") {
    draft.validUntil = kWeek.plus(20);
    create(draft);
    reopen();
    REQUIRE(all().size() == 1);
    CHECK(withoutIds(all()[0].draft) == draft);
    CHECK(verifyWholeFile(path()).damages.isEmpty());
}

TEST_CASE_METHOD(TemplateFile, "several templates stand side by side, each name once", "[template]") {
    create(draft);
    CHECK_THROWS_AS(create(draft), Error);
    WeekTemplateDraft other = draft;
    other.name = QStringLiteral("ADVENT");
    create(other);
    REQUIRE(all().size() == 2);
    CHECK(all()[0].draft.name == QStringLiteral("ADVENT"));
    other.name = QStringLiteral("winter");
    CHECK_THROWS_AS(update(all()[0], other), Error);
}

TEST_CASE_METHOD(TemplateFile, "an edit writes what differs and nothing else, and each step is undone exactly",
                 "[template]") {
    const WeekTemplateId id = create(draft);
    const QByteArray before = digest();
    const LoadedTemplate seen = all()[0];
    WeekTemplateDraft wanted = seen.draft;
    wanted.patrols[0].posts[1].strength = 3;
    update(seen, wanted);
    CHECK(all()[0].draft == wanted);
    const History history = recordHistory(ws(), tableOf<WeekTemplate>().no, id.value());
    int changes = 0;
    for (const HistoryEntry& e : history)
        changes += e.action == QStringLiteral("update");
    CHECK(changes == 1);
    const auto logged = actionRecords(ws(), actionPage(ws(), {}, {}).actions.front().id, 10);
    REQUIRE(logged.size() == 1);
    CHECK(logged[0].name == QStringLiteral("Winter")); // the log names it, too
    ws().undo();
    CHECK(digest() == before);

    wanted = seen.draft;
    wanted.patrols.erase(wanted.patrols.begin());
    wanted.patrols.push_back({{}, 0, 9 * 60, 120, QStringLiteral("Neu"), {}, PatrolMode::Car, {}, {{pi, 1, {}}}, {}});
    wanted.name = QStringLiteral("Frühling");
    update(seen, wanted);
    const WeekTemplateDraft now = all()[0].draft;
    CHECK(now.name == QStringLiteral("Frühling"));
    REQUIRE(now.patrols.size() == 2);
    CHECK(now.patrols[0].title == QStringLiteral("Neu")); // by day and time
    CHECK(now.patrols[0].posts == std::vector<TemplatePostDraft>{{pi, 1, {}}});
    CHECK(now.patrols[1].title == QStringLiteral("Markt"));
    ws().undo();
    CHECK(digest() == before);
    ws().undo();
    CHECK(all().empty());
}

TEST_CASE_METHOD(TemplateFile, "what was changed meanwhile is not written over", "[template]") {
    create(draft);
    const LoadedTemplate seen = all()[0];
    WeekTemplateDraft first = seen.draft;
    first.name = QStringLiteral("Erste");
    update(seen, first);
    WeekTemplateDraft second = seen.draft;
    second.patrols.clear();
    CHECK_THROWS_AS(update(seen, second), Error);
    CHECK(all()[0].draft == first);
}

TEST_CASE_METHOD(TemplateFile, "a deleted template is gone and comes back with undo", "[template]") {
    const WeekTemplateId id = create(draft);
    ws().change(QStringLiteral("delete"), [&](Writer& w) { WeekTemplateService(w).remove(id); });
    CHECK(all().empty());
    create(draft); // its name is free again
    ws().undo();
    ws().undo();
    REQUIRE(all().size() == 1);
    CHECK(withoutIds(all()[0].draft) == draft);
}

TEST_CASE_METHOD(TemplateFile, "templates belong to one partnership", "[template]") {
    create(draft);
    ws().addPartnership({QStringLiteral("Zweite"), QStringLiteral("NW"), QStringLiteral("Hamm"),
                         QStringLiteral("KOD Musterstadt"), QStringLiteral("KOD"), AgencyKind::Ordnungsamt});
    workIn(QStringLiteral("Zweite"));
    CHECK(all().empty());
}
