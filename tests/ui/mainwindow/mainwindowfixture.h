// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "tests/support/demofile.h"
#include "tests/support/longwork.h"
#include "ui/log/logarea.h"
#include "ui/mainwindow/keysdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/rail.h"
#include "ui/mainwindow/workframe.h"
#include "ui/patrols/planarea.h"
#include "ui/patrols/weekboard.h"
#include "ui/support/prompts.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/recordarea.h"

#include "core/agencies/agencytable.h"
#include "core/patrols/patroltable.h"
#include "core/store/backup.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTest>
#include <QTimer>

namespace streife::test {

struct WindowFixture {
    DemoFile file;
    Theme theme{*qobject_cast<QApplication*>(QApplication::instance()), Appearance::Light};
    Settings settings;
    Prompts prompts;
    std::unique_ptr<MainWindow> window;

    WindowFixture() {
        file.close();
        prompts.setSilent(true);
        settings.clearRecentFiles();
        window = std::make_unique<MainWindow>(theme, settings, prompts, DemoFile::options());
        window->resize(1440, 900);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
    }
    ~WindowFixture() { theme.setFontPercent(100); }

    void open() {
        REQUIRE(window->openFile(file.path()));
        QApplication::processEvents();
        QApplication::processEvents();
    }
    [[nodiscard]] QAction* action(Act act) const { return window->actions()[act]; }
    void showArea(int index) {
        window->frame()->showArea(index);
        QApplication::processEvents();
        if (auto* records = qobject_cast<RecordArea*>(window->frame()->current()))
            records->list().setCurrentIndex(records->list().model()->index(0, 0));
        QApplication::processEvents();
    }
    template <class F> void everywhere(F check) {
        for (int i = 0; i < window->findChild<Rail*>()->count(); ++i) {
            showArea(i);
            if (i == 1)
                window->frame()->plan().showPatrol(window->frame()->plan().board().board().blocks.front().id);
            QApplication::processEvents();
            check(i);
        }
    }
};

inline void collect(QMenu* menu, QSet<QAction*>& out) {
    for (QAction* action : menu->actions()) {
        out.insert(action);
        if (action->menu() != nullptr)
            collect(action->menu(), out);
    }
}

} // namespace streife::test
