// SPDX-License-Identifier: GPL-3.0-or-later
// A reply sheet that came back on paper is typed line by line.
#include "tests/ui/patrols/planfixture.h"
#include "ui/patrols/repliesdialog.h"

#include "core/patrols/binding.h"

#include <QPushButton>
#include <QTableWidget>

using namespace streife;
using namespace streife::test;

namespace {

constexpr int kAnswer = 4, kStrength = 5, kNames = 6, kNote = 7;

struct RepliesOnScreen : PlanOnScreen {
    QStringList told;
    std::unique_ptr<RepliesDialog> dialog = make();

    std::unique_ptr<RepliesDialog> make() {
        auto made = std::make_unique<RepliesDialog>(ws, prompts, area->week(), area->week(),
                                                    [this](const QString& text) { told << text; });
        made->show();
        made->activateWindow();
        return made;
    }
    [[nodiscard]] KeyState state(const Reply& reply) {
        QHash<AgencyId, Agency> agencies;
        for (const Agency& a : ws.all<Agency>())
            agencies.insert(a.id, a);
        const PatrolBinding binding = bindingOf(stored(reply.patrol), agencies);
        return binding.key(reply.agency)->state;
    }
};

} // namespace

TEST_CASE_METHOD(RepliesOnScreen, "J and N answer a line and go on, the rest is cells beside it, all in one step",
                 "[replies]") {
    QTableWidget& table = dialog->table();
    REQUIRE(table.rowCount() > 3);
    auto* ok = dialog->findChild<QPushButton*>(QStringLiteral("save"));
    CHECK_FALSE(ok->isEnabled());
    table.setFocus();
    table.setCurrentCell(0, kAnswer);
    QTest::keyClick(&table, Qt::Key_J);
    CHECK(table.currentRow() == 1);
    QTest::keyClick(&table, Qt::Key_N);
    QTest::keyClick(&table, Qt::Key_J);
    QTest::keyClick(&table, Qt::Key_J);
    QTest::keyClick(&table, Qt::Key_Up);
    QTest::keyClick(&table, Qt::Key_Delete); // the fourth says nothing after all
    table.item(0, kNames)->setText(QStringLiteral("Kern"));
    table.item(1, kNote)->setText(QStringLiteral("Lehrgang"));
    const std::vector<Reply> wanted = dialog->wanted();
    REQUIRE(wanted.size() >= 2);
    CHECK(wanted[0].accepted);
    CHECK_FALSE(wanted[1].accepted);
    CHECK(wanted[1].note == QStringLiteral("Lehrgang"));
    CHECK(ok->isEnabled());
    QTest::mouseClick(ok, Qt::LeftButton);
    CHECK(state(wanted[0]) == KeyState::Given);
    CHECK(state(wanted[1]) == KeyState::Declined);
    CHECK_FALSE(dialog->isVisible());
    CHECK(told.size() == 1);

    const auto again = make(); // shows what was answered, and has nothing to say
    CHECK(again->wanted().empty());
    CHECK(again->table().item(0, kNames)->text() == QStringLiteral("Kern"));
    CHECK(again->table().item(1, kNote)->text() == QStringLiteral("Lehrgang"));
    again->table().item(0, kStrength)->setText(QStringLiteral("9"));
    CHECK(again->wanted().size() == 1);
    ws.undo(); // one step
    CHECK(state(wanted[0]) == KeyState::Open);
    CHECK(state(wanted[1]) == KeyState::Open);
}
