// SPDX-License-Identifier: GPL-3.0-or-later
// The log in the window: its place in the rail, where its links lead, what the menu fills a week with.
#include "tests/ui/mainwindow/windowfixture.h"
#include "ui/agencies/agenciesarea.h"
#include "ui/hotspots/hotspotsarea.h"
#include "ui/log/logarea.h"
#include "ui/officers/officersarea.h"
#include "ui/patrols/weekfilldialog.h"

#include "core/agencies/agencytable.h"
#include "core/hotspots/hotspottable.h"
#include "core/officers/officertable.h"
#include "core/patrols/patroltable.h"

using namespace streife;
using namespace streife::test;

namespace {

struct LogLinks : WindowOnScreen {
    LogLinks() {
        open();
        showLog();
    }
    LogArea& showLog() {
        window->frame()->showPlace(Place::Log);
        settle();
        auto* area = qobject_cast<LogArea*>(window->frame()->current());
        REQUIRE(area != nullptr);
        return *area;
    }
    template <class A, class T> void leadsTo() {
        const T record = window->workspace()->all<T>().back();
        emit showLog().recordRequested(tableOf<T>().no, record.id.value());
        settle();
        auto* area = qobject_cast<A*>(window->frame()->current());
        REQUIRE(area != nullptr);
        CHECK(area->list().currentId() == record.id.value());
    }
};

} // namespace

TEST_CASE_METHOD(LogLinks, "records of the log are shown in their area", "[window][log]") {
    leadsTo<HotspotsArea, Hotspot>();
    leadsTo<OfficersArea, Officer>();
    leadsTo<AgenciesArea, Agency>();
    const Patrol patrol = window->workspace()->all<Patrol>("start").back();
    emit showLog().recordRequested(tableOf<Patrol>().no, patrol.id.value());
    settle();
    CHECK(window->frame()->current() == &plan());
    CHECK(plan().selection() == patrol.id);
}

TEST_CASE_METHOD(LogLinks, "what was done elsewhere stands in the log when it is shown again, an undo as well",
                 "[window][log]") {
    LogArea& log = showLog();
    const auto top = [&] { return log.list().model()->index(0, 2).data().toString(); };
    window->frame()->showPlan();
    plan().showPatrol(plan().board().board().blocks.front().id);
    action(Act::DeletePatrol)->trigger();
    const QString label = window->workspace()->undoLabel();
    showLog();
    CHECK(top() == label);
    action(Act::Undo)->trigger(); // while the log is in sight
    CHECK(top() == QStringLiteral("Undone: ") + label);
}

TEST_CASE_METHOD(LogLinks, "the week before is taken over into the week that is shown", "[window][weekfill]") {
    CHECK_FALSE(action(Act::CopyWeek)->isEnabled()); // there is no week in the log
    window->frame()->showPlan();
    plan().showWeek(*Week::of(2026, 50));
    REQUIRE(action(Act::CopyWeek)->isEnabled());
    action(Act::CopyWeek)->trigger();
    auto* dialog = window->findChild<WeekFillDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->isVisible());
    CHECK(dialog->windowTitle().contains(plan().week().label()));
    CHECK(dialog->findChild<ChoiceField*>(QStringLiteral("source"))
              ->currentText()
              .startsWith(plan().week().plus(-1).label()));
    dialog->reject();
}
