// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/officers/officersfixture.h"
#include "ui/officers/deputiesform.h"
#include "ui/officers/officerpicker.h"

#include "core/officers/deputytable.h"

using namespace streife;
using namespace streife::test;

TEST_CASE_METHOD(OfficersFixture, "a deputy is chosen, gets a last day, and is taken off again", "[officers][deputy]") {
    auto* part = area->findChild<DeputiesForm*>();
    REQUIRE(part != nullptr);
    const auto picker = [&] { return part->findChild<OfficerPicker*>(QStringLiteral("addDeputy")); };
    emit picker()->picked(jost);
    QApplication::processEvents();
    REQUIRE(ws().all<Deputy>().size() == 1);
    Deputy row = ws().all<Deputy>()[0];
    CHECK(row.officer == brandt);
    CHECK(row.deputy == jost);
    CHECK(row.firstDay == toLocal(ws().now()).date);
    CHECK(row.lastDay == row.firstDay.addDays(13));
    auto* until = part->findChild<DayField*>(QStringLiteral("deputyUntil0"));
    REQUIRE(until != nullptr);
    until->setFocus();
    until->selectAll();
    QTest::keyClicks(until, row.firstDay.addDays(3).toString(QStringLiteral("dd.MM.yyyy")));
    QTest::keyClick(until, Qt::Key_Return);
    QApplication::processEvents();
    CHECK(ws().all<Deputy>()[0].lastDay == row.firstDay.addDays(3));
    CHECK(ws().all<Deputy>()[0].id == row.id);
    auto* remove = part->findChild<QPushButton*>(QStringLiteral("removeDeputy0"));
    REQUIRE(remove != nullptr);
    QTest::mouseClick(remove, Qt::LeftButton);
    QApplication::processEvents();
    CHECK(ws().all<Deputy>().empty());
    emit picker()->picked(brandt); // oneself: refused, and the form shows what is stored
    QApplication::processEvents();
    CHECK(ws().all<Deputy>().empty());
    CHECK(part->deputies().empty());
}

TEST_CASE_METHOD(OfficersFixture, "the call name is kept", "[officers]") {
    form.type(QStringLiteral("Call name"), QStringLiteral("Birke"));
    CHECK(stored(brandt).callName == QStringLiteral("Birke"));
}
