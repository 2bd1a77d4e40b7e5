// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/patrols/planfixture.h"
#include "ui/patrols/rosterentrydialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using namespace streife;
using namespace streife::test;

namespace {

struct RosterOnScreen : PlanOnScreen {
    QStringList told;
    std::unique_ptr<RosterEntryDialog> open() {
        auto dialog = std::make_unique<RosterEntryDialog>(ws, prompts, area->week(), area->week(),
                                                          [this](const QString& text) { told << text; });
        dialog->show();
        return dialog;
    }
    [[nodiscard]] QPushButton& save(RosterEntryDialog& dialog) {
        return *dialog.findChild<QPushButton*>(QStringLiteral("save"));
    }
    [[nodiscard]] int entered() {
        const Plan plan = ws.weekPlan(area->week(), area->week(), Availability::None);
        const auto all = rosterTicks(plan, ownAgencies(plan.agencies, ws.ownAgencyId()));
        return int(
            std::count_if(all.begin(), all.end(), [](const RosterTick& e) { return e.state == RosterState::Entered; }));
    }
};

} // namespace

TEST_CASE_METHOD(RosterOnScreen, "ticks for the roster are one step, and what is done can be left out", "[roster]") {
    auto dialog = open();
    const int rows = dialog->table().rowCount();
    REQUIRE(rows >= 3);
    CHECK_FALSE(save(*dialog).isEnabled()); // nothing to save
    // Each line is one officer in one patrol: what is counted are lines.
    CHECK(dialog->findChild<QLabel*>(QStringLiteral("entrySummary"))->text()
          == QStringLiteral("%1 entries still to be made").arg(rows));
    dialog->table().setCurrentCell(0, 0);
    QTest::keyClick(&dialog->table(), Qt::Key_Space);
    QTest::keyClick(&dialog->table(), Qt::Key_Down);
    QTest::keyClick(&dialog->table(), Qt::Key_Space);
    CHECK(save(*dialog).isEnabled());
    QTest::mouseClick(&save(*dialog), Qt::LeftButton);
    CHECK(entered() == 2);
    CHECK(told == QStringList{QStringLiteral("2 roster entries noted")});
    dialog = open();
    auto* only = dialog->findChild<QCheckBox*>(QStringLiteral("onlyMissing"));
    only->setChecked(true);
    CHECK(dialog->table().rowCount() == rows - 2);
    ws.undo();
    CHECK(entered() == 0);
}
