// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "tests/support/demofile.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/rail.h"
#include "ui/mainwindow/workframe.h"
#include "ui/patrols/planarea.h"
#include "ui/patrols/weekboard.h"
#include "ui/support/prompts.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"
#include "ui/widgets/recordarea.h"

#include <QApplication>
#include <QTest>

namespace streife::test {

/// The whole window over a copy of the demo city, with the keyboard.
struct WindowOnScreen {
    DemoFile file;
    Theme theme{*qobject_cast<QApplication*>(QApplication::instance()), Appearance::Light};
    Settings settings;
    Prompts prompts;
    std::unique_ptr<MainWindow> window;

    WindowOnScreen() {
        file.close();
        prompts.setSilent(true);
        settings.clearRecentFiles();
        makeWindow();
    }
    ~WindowOnScreen() {
        window.reset();
        settings.clearRecentFiles();
        settings.setFontPercent(100);
        theme.setFontPercent(100);
        theme.setAppearance(Appearance::Light);
    }
    WindowOnScreen(const WindowOnScreen&) = delete;
    WindowOnScreen& operator=(const WindowOnScreen&) = delete;

    void makeWindow(QSize size = {1440, 900}) {
        window = std::make_unique<MainWindow>(theme, settings, prompts, DemoFile::options());
        window->resize(size);
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
    void settle() {
        for (int i = 0; i < 3; ++i)
            QApplication::processEvents();
        // The answer of a thread may have come with the last of them: what it changed is laid out before anybody looks.
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }
    void open() {
        REQUIRE(window->openFile(file.path()));
        settle();
    }
    [[nodiscard]] QAction* action(Act act) const { return window->actions()[act]; }
    [[nodiscard]] PlanArea& plan() { return window->frame()->plan(); }
    [[nodiscard]] int areas() { return window->findChild<Rail*>()->count(); }
    /// An area with its first record chosen.
    void showArea(int index) {
        window->frame()->showArea(index);
        settle();
        if (auto* records = qobject_cast<RecordArea*>(window->frame()->current()))
            records->list().setCurrentIndex(records->list().model()->index(0, 0));
        else if (window->frame()->current() == &plan())
            plan().showPatrol(plan().board().board().blocks.front().id);
        settle();
    }
    template <class F> void everywhere(F check) {
        for (int i = 0; i < areas(); ++i) {
            showArea(i);
            check(i);
        }
    }
};

} // namespace streife::test
