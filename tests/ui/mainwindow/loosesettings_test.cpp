// SPDX-License-Identifier: GPL-3.0-or-later
// Look, language and keys belong to the person at the computer: no file is needed to choose them.
#include "tests/ui/mainwindow/windowfixture.h"
#include "ui/mainwindow/welcomepage.h"
#include "ui/settings/settingsarea.h"
#include "ui/widgets/segments.h"

#include <QPushButton>

using namespace streife;
using namespace streife::test;

namespace {

struct WithoutFile : WindowOnScreen {
    WithoutFile() {
        window->closeFile();
        // As main() does where there is nothing to reopen.
        action(Act::NewFile)->trigger();
        settle();
    }
    [[nodiscard]] SettingsArea* settingsShown() {
        settle();
        for (SettingsArea* area : window->findChildren<SettingsArea*>())
            if (area->isVisible())
                return area;
        return nullptr;
    }
    [[nodiscard]] bool startShown() { return window->findChild<WelcomePage*>()->isVisible(); }
};

} // namespace

TEST_CASE_METHOD(WithoutFile, "the settings open without a file: from the start page, the menu and by keys",
                 "[settings]") {
    REQUIRE(startShown());
    auto* link = window->findChild<QPushButton*>(QStringLiteral("settingsLink"));
    REQUIRE(link != nullptr);
    CHECK(link->isVisible());
    link->click();
    REQUIRE(settingsShown() != nullptr);
    CHECK_FALSE(startShown());
    auto* back = window->findChild<QPushButton*>(QStringLiteral("backToStart"));
    REQUIRE(back != nullptr);
    back->click();
    settle();
    CHECK(startShown());
    CHECK(QApplication::focusWidget() == link); // where one was
    REQUIRE(action(Act::AreaSettings)->isEnabled());
    action(Act::AreaSettings)->trigger();
    CHECK(settingsShown() != nullptr);
    back->click();
    REQUIRE(action(Act::KeyList)->isEnabled());
    action(Act::KeyList)->trigger();
    REQUIRE(settingsShown() != nullptr);
    CHECK(settingsShown()->page() == SettingsArea::Keys);
    CHECK(settingsShown()->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE_METHOD(WithoutFile, "what is chosen without a file takes effect and stays", "[settings]") {
    action(Act::AreaSettings)->trigger();
    SettingsArea* area = settingsShown();
    REQUIRE(area != nullptr);
    area->showPage(SettingsArea::Look);
    for (Segments* segments : area->findChildren<Segments*>())
        if (segments->accessibleName() == QStringLiteral("Text size"))
            segments->choose(2);
    CHECK(theme.fontPercent() == 150);
    CHECK(settings.fontPercent() == 150);
}

TEST_CASE_METHOD(WithoutFile, "once a file is open the settings are one of its areas", "[settings]") {
    action(Act::AreaSettings)->trigger();
    REQUIRE(settingsShown() != nullptr);
    open();
    CHECK(settingsShown() == nullptr);
    CHECK(window->frame()->isShown(Place::Plan));
    action(Act::AreaSettings)->trigger();
    REQUIRE(settingsShown() != nullptr);
    CHECK(window->frame()->isAncestorOf(settingsShown()));
    window->closeFile();
    settle();
    CHECK(startShown());
    action(Act::AreaSettings)->trigger();
    CHECK(settingsShown() != nullptr);
    for (const Act act : {Act::AreaPlan, Act::AreaOfficers, Act::AreaLog})
        CHECK_FALSE(action(act)->isEnabled());
}
