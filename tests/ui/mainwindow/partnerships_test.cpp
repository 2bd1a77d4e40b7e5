// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/demofile.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/workframe.h"
#include "ui/patrols/planarea.h"
#include "ui/patrols/weekboard.h"
#include "ui/support/prompts.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"
#include "ui/widgets/recordarea.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

using namespace streife;

namespace {

struct PartnershipsFixture {
    test::DemoFile file;
    Theme theme{*qobject_cast<QApplication*>(QApplication::instance()), Appearance::Light};
    Settings settings;
    Prompts prompts;
    std::unique_ptr<MainWindow> window;

    PartnershipsFixture() {
        file.close();
        prompts.setSilent(true);
        window = std::make_unique<MainWindow>(theme, settings, prompts, test::DemoFile::options());
        window->resize(1440, 900);
        window->show();
        REQUIRE(window->openFile(file.path()));
        settle();
    }
    static void settle() {
        QApplication::processEvents();
        QApplication::processEvents();
    }
    /// The menu as it is when it opens.
    [[nodiscard]] QList<QAction*> menu() const {
        auto* menu = window->findChild<QMenu*>(QStringLiteral("partnerships"));
        REQUIRE(menu != nullptr);
        emit menu->aboutToShow();
        return menu->actions();
    }
    [[nodiscard]] QString current() const {
        QStringList checked;
        for (const QAction* action : menu())
            if (action->isChecked())
                checked << action->text();
        return checked.join(QLatin1Char('|'));
    }
    void add(const QString& name) {
        prompts.queueLine(name);
        menu().last()->trigger();
        settle();
    }
    [[nodiscard]] size_t blocks() const { return window->frame()->plan().board().board().blocks.size(); }
    [[nodiscard]] int rowsOf(int area) const {
        window->frame()->showArea(area);
        settle();
        return qobject_cast<RecordArea*>(window->frame()->current())->list().model()->rowCount();
    }
};

} // namespace

TEST_CASE_METHOD(PartnershipsFixture, "a second partnership is founded in the file and shown at once",
                 "[partnership]") {
    const QString first = current();
    const size_t patrols = blocks();
    const int hotspots = rowsOf(2), agencies = rowsOf(4);
    REQUIRE(patrols > 0);
    REQUIRE(agencies > 1);
    add(QStringLiteral("Kooperation & Bahnhof"));
    CHECK(prompts.shown().isEmpty());
    CHECK(window->workspace()->partnership().name.str() == QStringLiteral("Kooperation & Bahnhof"));
    CHECK(current() == QStringLiteral("Kooperation && Bahnhof"));
    CHECK(blocks() == 0);
    CHECK(rowsOf(2) == 0); // places and partners belong to one partnership
    CHECK(rowsOf(4) == 1); // our own authority
    CHECK(window->workspace()->ownAgency());

    menu().first()->trigger();
    settle();
    CHECK(current() == first);
    CHECK(blocks() == patrols);
    CHECK(rowsOf(2) == hotspots);
    CHECK(rowsOf(4) == agencies);
    CHECK(prompts.shown().isEmpty());
}

TEST_CASE_METHOD(PartnershipsFixture, "a taken name is refused and the partnership on screen stays", "[partnership]") {
    const QString first = current();
    const size_t patrols = blocks();
    add(window->workspace()->partnership().name.str());
    CHECK(prompts.shown().size() == 1);
    CHECK(current() == first);
    CHECK(blocks() == patrols);
    add(QStringLiteral("   ")); // nothing typed
    CHECK(prompts.shown().size() == 1);
    CHECK(window->workspace()->partnerships().size() == 1);
}

TEST_CASE_METHOD(PartnershipsFixture, "the next start opens the partnership that the file was founded with",
                 "[partnership]") {
    const QString first = current();
    add(QStringLiteral("Zweite"));
    window->closeFile();
    REQUIRE(window->openFile(file.path()));
    settle();
    CHECK(current() == first);
    CHECK(menu().size() == 5); // two, a line, new
}

TEST_CASE_METHOD(PartnershipsFixture, "without a file the menu can do nothing, read-only it founds nothing",
                 "[partnership]") {
    window->closeFile();
    for (const QAction* action : menu())
        CHECK((action->isSeparator() || !action->isEnabled()));
    const auto holder = Workspace::open(file.path(), Workspace::Access::Write, test::DemoFile::options());
    REQUIRE(window->openFile(file.path()));
    settle();
    CHECK_FALSE(menu().last()->isEnabled());
    CHECK(menu().first()->isChecked());
}
