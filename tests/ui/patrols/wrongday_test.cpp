// SPDX-License-Identifier: GPL-3.0-or-later
// Ausfall and Lageabsage in the window, with few inputs.
#include "tests/ui/patrols/planfixture.h"
#include "ui/officers/officerpicker.h"
#include "ui/patrols/dutyswapdialog.h"
#include "ui/patrols/outagedialog.h"
#include "ui/patrols/standdowndialog.h"

#include "core/availability/availabilitytable.h"
#include "core/base/localtime.h"
#include "core/officers/officertable.h"
#include "core/workspace/publishing.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace streife;
using namespace streife::test;

namespace {

struct WrongDayOnScreen : PlanOnScreen {
    QStringList told;
    std::vector<PatrolId> slip;
    Told hear = [this](const QString& text) { told << text; };

    /// An own person on a patrol of this week that is not over.
    std::pair<PatrolId, OfficerId> somebody() {
        const Plan plan = ws.weekPlan(area->week(), area->week(), Availability::None);
        for (const PlannedPatrol& p : plan.patrols)
            if (plan.covers(p.patrol) && p.patrol.state != PatrolState::Cancelled && p.patrol.span.start() > ws.now())
                for (const PlannedPost& post : p.posts)
                    if (post.post.agency == *ws.ownAgencyId() && !post.crew.empty())
                        return {p.patrol.id, post.crew.front().officer};
        throw std::runtime_error("nobody");
    }
    [[nodiscard]] std::unique_ptr<OutageDialog> outage(PatrolId around) {
        return std::make_unique<OutageDialog>(ws, prompts, around, hear,
                                              [this](Week, const std::vector<PatrolId>& only) { slip = only; });
    }
    void until(QDialog& dialog, const char* day, QDate date) {
        auto* field = dialog.findChild<DayField*>(QLatin1String(day));
        type(field, date.toString(QStringLiteral("dd.MM.yyyy")));
    }
};

} // namespace

TEST_CASE_METHOD(WrongDayOnScreen, "an outage: name, Return, Return, and the slip is there", "[outage]") {
    const auto [patrol, officer] = somebody();
    issueWeek(ws, area->week());
    auto dialog = outage(patrol);
    dialog->show();
    auto* ok = dialog->findChild<QPushButton*>(QStringLiteral("save"));
    CHECK_FALSE(ok->isEnabled()); // nobody named yet
    until(*dialog, "outageToDay", area->week().sunday().addDays(1));
    dialog->choose(officer);
    QApplication::processEvents();
    const auto choices = dialog->findChildren<ChoiceField*>();
    REQUIRE(choices.size() >= 1);
    REQUIRE(choices.front()->count() >= 2); // somebody, or the place stays open
    const OfficerId instead(choices.front()->currentData().toLongLong());
    CHECK(instead != officer);
    CHECK(dialog->findChild<QLabel*>(QStringLiteral("outageSummary"))->text().contains(QStringLiteral("affected")));
    CHECK(ok->isEnabled());
    QTest::mouseClick(ok, Qt::LeftButton);
    QApplication::processEvents();
    const PlannedPatrol after = stored(patrol);
    bool found = false;
    for (const PlannedPost& post : after.posts)
        for (const CrewMember& member : post.crew) {
            CHECK(member.officer != officer);
            found = found || member.officer == instead;
        }
    CHECK(found);
    CHECK(std::find(slip.begin(), slip.end(), patrol) != slip.end());
    REQUIRE(told.size() == 1);
    CHECK(told[0].contains(QStringLiteral("Outage")));
    bool away = false;
    for (const Absence& a : ws.all<Absence>())
        away = away || (a.officer == officer && a.span.contains(after.patrol.span));
    CHECK(away);
    CHECK_FALSE(dialog->isVisible());
}

TEST_CASE_METHOD(WrongDayOnScreen, "without a notice on the wall there is no slip, and a wrong time is told",
                 "[outage]") {
    const auto [patrol, officer] = somebody();
    auto dialog = outage(patrol);
    dialog->show();
    dialog->choose(officer);
    until(*dialog, "outageToDay", QDate(2026, 11, 1));
    CHECK_FALSE(dialog->findChild<QPushButton*>(QStringLiteral("save"))->isEnabled());
    until(*dialog, "outageToDay", area->week().sunday().addDays(1));
    dialog->accept();
    CHECK(slip.empty());
    CHECK(told.size() == 1);
}

TEST_CASE_METHOD(WrongDayOnScreen, "a stand-down releases all patrols of the hours with one reason", "[standdown]") {
    StandDownDialog dialog(ws, prompts, area->firstDay(), hear);
    dialog.show();
    until(dialog, "standDownToDay", area->week().sunday().addDays(1));
    const int hits = int(dialog.wanted().steps.size());
    CHECK(hits > 5);
    auto* ok = dialog.findChild<QPushButton*>(QStringLiteral("save"));
    CHECK_FALSE(ok->isEnabled()); // the reason is missing
    auto* reason = dialog.findChild<QLineEdit*>(QStringLiteral("standDownReason"));
    reason->setText(QStringLiteral("Großeinsatz"));
    CHECK(ok->isEnabled());
    auto* all = dialog.findChild<ChoiceField*>(QStringLiteral("standDownAll"));
    all->setCurrentIndex(all->findData(int(StandDownStep::Cancel)));
    const auto* phone = dialog.findChild<QPlainTextEdit*>(QStringLiteral("standDownPhone"));
    CHECK(phone->toPlainText().contains(QStringLiteral("Großeinsatz")));
    CHECK(phone->toPlainText().count(QLatin1Char('\n')) == hits + 1);
    const StandDown wanted = dialog.wanted();
    dialog.accept();
    for (const StandDown::Step& step : wanted.steps) {
        const PlannedPatrol p = stored(step.patrol);
        CHECK(p.patrol.state == PatrolState::Cancelled);
        for (const PlannedPost& post : p.posts)
            if (post.post.agency == wanted.agency)
                CHECK(post.crew.empty());
    }
    CHECK(told.size() == 1);
    ws.undo(); // one step
    CHECK(stored(wanted.steps.front().patrol).patrol.state == PatrolState::Proposed);
}

TEST_CASE_METHOD(WrongDayOnScreen, "two duties are swapped after the rules have spoken of both", "[swap]") {
    DutySwapDialog dialog(ws, prompts, area->firstDay(), hear);
    dialog.show();
    auto* ok = dialog.findChild<QPushButton*>(QStringLiteral("save"));
    CHECK_FALSE(ok->isEnabled());
    std::vector<OfficerId> people; // of ours, with a duty in these weeks
    for (const Duty& d : ws.all<Duty>("officer,start"))
        if (d.span.start() > ws.now() && (people.empty() || people.back() != d.officer))
            people.push_back(d.officer);
    REQUIRE(people.size() > 1);
    dialog.choose(0, people[0]);
    dialog.choose(1, people[0]);
    CHECK_FALSE(ok->isEnabled()); // one person
    dialog.choose(1, people[1]);
    QApplication::processEvents();
    REQUIRE(ok->isEnabled());
    CHECK_FALSE(dialog.findChildren<QLabel*>(QStringLiteral("swapFinding")).isEmpty());
    auto* taken = dialog.findChild<ChoiceField*>(QStringLiteral("swapDuty1"));
    taken->setCurrentIndex(taken->count() - 1); // not the same hours as what is given
    const DutyId given(dialog.findChild<ChoiceField*>(QStringLiteral("swapDuty0"))->currentData().toLongLong());
    dialog.accept();
    REQUIRE(told.size() == 1);
    const auto holder = ws.read([&](Database& db) { return Records<Duty>(db).find(given)->officer; });
    CHECK(holder == people[1]);
    ws.undo();
    CHECK(ws.read([&](Database& db) { return Records<Duty>(db).find(given)->officer; }) == people[0]);
}
