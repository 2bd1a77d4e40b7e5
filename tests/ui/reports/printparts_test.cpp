// SPDX-License-Identifier: GPL-3.0-or-later
// Which parts of a week plan are printed.
#include "tests/ui/reports/printfixture.h"

#include <QCheckBox>

using namespace streife;
using namespace streife::test;

TEST_CASE_METHOD(PrintFixture, "parts of the week plan are left out, also the next time", "[print]") {
    const auto part = [&](const char* name) { return page->findChild<QCheckBox*>(QLatin1String(name)); };
    REQUIRE(part("visits") != nullptr);
    const QString whole = text();
    REQUIRE(whole.contains(QStringLiteral("15 min")));
    REQUIRE(whole.contains(QStringLiteral("Rathaus, Haupteingang")));
    part("visits")->click();
    CHECK_FALSE(text().contains(QStringLiteral("15 min")));
    CHECK(text().contains(QStringLiteral("Rathaus, Haupteingang")));
    part("details")->click();
    CHECK_FALSE(text().contains(QStringLiteral("Rathaus, Haupteingang")));
    CHECK(text().contains(QStringLiteral("Nacht Innenstadt")));
    choose(QStringLiteral("What"), 3); // cards are for whoever goes there: all of it
    CHECK_FALSE(part("visits")->isVisible());
    CHECK(text().contains(QStringLiteral("15 min")));
    PrintPage later(file.workspace(), settings, prompts);
    later.show();
    later.showFor(*Week::of(2026, 48), std::nullopt);
    CHECK_FALSE(later.findChild<QCheckBox*>(QStringLiteral("visits"))->isChecked());
    CHECK(later.findChild<QCheckBox*>(QStringLiteral("changes"))->isChecked());
    CHECK_FALSE(later.pdf().getAllText(0).text().contains(QStringLiteral("15 min")));
    later.findChild<QCheckBox*>(QStringLiteral("visits"))->click();
    later.findChild<QCheckBox*>(QStringLiteral("details"))->click();
    CHECK(later.pdf().getAllText(0).text() == whole);
}
