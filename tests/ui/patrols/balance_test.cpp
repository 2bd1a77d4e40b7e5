// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/patrols/planfixture.h"
#include "ui/patrols/balancedialog.h"

#include "core/patrols/patroltable.h"

#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using namespace streife;
using namespace streife::test;

namespace {

struct BalanceOnScreen : PlanOnScreen {
    std::optional<PatrolId> opened;
    std::pair<QDate, QDate> printed;
    std::unique_ptr<BalanceDialog> open() {
        auto dialog = std::make_unique<BalanceDialog>(
            ws, prompts, [this](PatrolId id) { opened = id; },
            [this](QDate first, QDate last) {
                printed = {first, last};
            });
        dialog->show();
        return dialog;
    }
};

} // namespace

TEST_CASE_METHOD(BalanceOnScreen, "each number of the balance opens its records, and a record its patrol",
                 "[balance]") {
    auto dialog = open();
    QTableWidget& numbers = dialog->numbers();
    QTableWidget& records = dialog->records();
    int shown = 0;
    for (int row = 0; row < numbers.rowCount(); ++row)
        for (int column = 1; column < numbers.columnCount(); ++column) {
            numbers.setCurrentCell(row, column);
            const int number = numbers.item(row, column)->text().remove(QLatin1Char('.')).toInt();
            CHECK(records.rowCount() == number);
            CHECK(dialog->findChild<QLabel*>(QStringLiteral("empty"))->isVisible() == (number == 0));
            shown += number;
        }
    CHECK(shown > 0);
    // The sum of all is the number of patrols of the year, counted in the file.
    const int year = 2026;
    int expected = 0;
    for (const Patrol& p : ws.all<Patrol>())
        expected += serviceDay(p.span.start(), ws.partnership().dayBorder).year() == year ? 1 : 0;
    numbers.setCurrentCell(numbers.rowCount() - 1, numbers.columnCount() - 1);
    CHECK(records.rowCount() == expected);
    numbers.setCurrentCell(0, numbers.columnCount() - 1); // joint
    REQUIRE(records.rowCount() > 0);
    records.setCurrentCell(0, 0);
    emit records.cellActivated(0, 0);
    REQUIRE(opened);
    CHECK(stored(*opened).patrol.outcome == PatrolOutcome::Joint);
    dialog = open();
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("balancePrint")), Qt::LeftButton);
    CHECK(printed == std::pair(QDate(2026, 1, 1), QDate(2026, 12, 31)));
}
