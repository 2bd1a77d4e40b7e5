// SPDX-License-Identifier: GPL-3.0-or-later
// Where the lines of the overview lead.
#include "tests/ui/mainwindow/windowfixture.h"
#include "ui/hotspots/hotspotsarea.h"
#include "ui/overview/overviewarea.h"
#include "ui/overview/overviewlist.h"
#include "ui/reports/printpage.h"

#include "core/hotspots/hotspottable.h"
#include "core/workspace/publishing.h"

using namespace streife;
using namespace streife::test;

namespace {

struct LinksFixture : WindowOnScreen {
    LinksFixture() {
        open();
        window->frame()->showArea(0);
        settle();
    }
    void lead(const OverviewTarget& target) {
        auto* area = qobject_cast<OverviewArea*>(window->frame()->current());
        REQUIRE(area != nullptr);
        emit area->list().opened(target);
        settle();
    }
};

} // namespace

TEST_CASE_METHOD(WindowOnScreen, "the program opens with the patrol plan, the overview is the first area",
                 "[window][overview]") {
    open();
    CHECK(window->frame()->current() == &plan());
    CHECK(window->findChild<OverviewArea*>() == nullptr); // it is built when it is first asked for
    QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return qobject_cast<OverviewArea*>(window->frame()->current()) != nullptr; }, 2000));
}

TEST_CASE_METHOD(LinksFixture, "a patrol of another week is shown on the board and chosen", "[window][overview]") {
    std::optional<Patrol> later;
    for (const Patrol& p : window->workspace()->all<Patrol>("start"))
        if (p.span.start() > weeksSpan(window->workspace()->partnership(), plan().week(), plan().week()).end())
            later = p;
    REQUIRE(later);
    plan().showView(PlanArea::List);
    window->frame()->showArea(0);
    lead(later->id);
    CHECK(window->frame()->current() == &plan());
    CHECK(plan().selection() == later->id);
    CHECK(plan().board().isVisible());
    CHECK(plan().board().hasFocus());
}

TEST_CASE_METHOD(LinksFixture, "a week leads to its board", "[window][overview]") {
    lead(*Week::of(2026, 51));
    CHECK(window->frame()->current() == &plan());
    CHECK(plan().week() == *Week::of(2026, 51));
}

TEST_CASE_METHOD(LinksFixture, "a place leads to its record", "[window][overview]") {
    const Hotspot place = window->workspace()->all<Hotspot>().back();
    lead(place.id);
    auto* area = qobject_cast<HotspotsArea*>(window->frame()->current());
    REQUIRE(area != nullptr);
    CHECK(area->list().currentId() == place.id.value());
    CHECK(area->list().hasFocus());
}

TEST_CASE_METHOD(LinksFixture, "a notice out of date leads to the print page of its week", "[window][overview]") {
    lead(WallNotice{*Week::of(2026, 49)});
    auto* page = window->findChild<PrintPage*>();
    REQUIRE(page != nullptr);
    CHECK(page->isVisible());
    CHECK(plan().week() == *Week::of(2026, 49));
    emit page->closeRequested();
    settle();
    CHECK(window->frame()->current() == &plan());
}

TEST_CASE_METHOD(LinksFixture, "below it a line leads to the slip of that week", "[window][overview][slip]") {
    const Week week = *Week::of(2026, 49);
    issueWeek(*window->workspace(), week);
    lead(SlipNotice{week});
    auto* page = window->findChild<PrintPage*>();
    REQUIRE(page != nullptr);
    CHECK(page->isVisible());
    CHECK(page->document().title.contains(QStringLiteral("Supplement slip KW 49/2026")));
    emit page->closeRequested();
    settle();
    action(Act::Print)->trigger(); // what is printed else comes back
    settle();
    CHECK(page->document().title.contains(QStringLiteral("Joint patrols")));
}

TEST_CASE_METHOD(LinksFixture, "a new patrol can be made from the overview", "[window][overview]") {
    const size_t before = plan().board().board().blocks.size();
    window->frame()->showArea(0);
    action(Act::NewRecord)->trigger();
    settle();
    CHECK(window->frame()->current() == &plan());
    CHECK(plan().board().board().blocks.size() == before + 1);
}

TEST_CASE_METHOD(LinksFixture, "the overview reads when it is shown again, not behind other areas",
                 "[window][overview]") {
    auto* area = qobject_cast<OverviewArea*>(window->frame()->current());
    REQUIRE(QTest::qWaitFor([&] { return !area->reading(); }, 10'000));
    const int before = area->list().model()->rowCount();
    REQUIRE(before > 0);
    window->frame()->showPlan();
    for (const BoardBlock& block : std::vector<BoardBlock>(plan().board().board().blocks)) {
        plan().board().select(block.id);
        action(Act::DeletePatrol)->trigger();
    }
    CHECK_FALSE(area->reading());
    CHECK(area->list().model()->rowCount() == before);
    window->frame()->showArea(0);
    REQUIRE(QTest::qWaitFor([&] { return !area->reading(); }, 10'000));
    CHECK(area->list().model()->rowCount() != before);
}
