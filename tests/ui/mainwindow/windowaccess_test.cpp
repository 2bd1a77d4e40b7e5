// SPDX-License-Identifier: GPL-3.0-or-later
// What everybody can reach, read and hear in the window.
#include "tests/ui/mainwindow/windowfixture.h"
#include "ui/mainwindow/keysdialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

using namespace streife;
using namespace streife::test;

TEST_CASE_METHOD(WindowOnScreen, "nothing in the window guesses whether its text is markup", "[window]") {
    open();
    everywhere([&](int) {});
    int labels = 0;
    for (const QLabel* label : window->findChildren<QLabel*>()) {
        INFO(label->text().toStdString());
        CHECK(label->textFormat() == Qt::PlainText);
        ++labels;
    }
    CHECK(labels > 50);
}

TEST_CASE_METHOD(WindowOnScreen, "whatever takes the focus has a name", "[window]") {
    open();
    everywhere([&](int area) {
        for (QWidget* widget : window->findChildren<QWidget*>()) {
            if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() != nullptr)
                continue;
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
            REQUIRE(face != nullptr);
            INFO("area " << area << " " << widget->metaObject()->className() << " "
                         << widget->objectName().toStdString());
            CHECK_FALSE(face->text(QAccessible::Name).isEmpty());
        }
    });
}

TEST_CASE_METHOD(WindowOnScreen, "a screen reader finds the patrols on the board", "[window]") {
    open();
    WeekBoard& board = window->frame()->plan().board();
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&board);
    REQUIRE(list != nullptr);
    CHECK(list->role() == QAccessible::List);
    REQUIRE(list->childCount() == int(board.board().blocks.size()));
    QAccessibleInterface* third = list->child(2);
    CHECK(third->role() == QAccessible::ListItem);
    CHECK(third->text(QAccessible::Name).contains(board.board().blocks[2].title));
    CHECK(third->parent() == list);
    CHECK(list->indexOfChild(third) == 2);
    CHECK_FALSE(third->state().selected);
    third->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    CHECK(third->state().selected);
    CHECK(list->focusChild() == third);
    CHECK(list->childAt(third->rect().center().x(), third->rect().center().y()) == third);
}

TEST_CASE_METHOD(WindowOnScreen, "twice the type size clips no button and no label", "[window]") {
    open();
    theme.setFontPercent(200);
    QApplication::processEvents();
    window->resize(1920, 1080);
    everywhere([&](int area) {
        for (const QAbstractButton* button : window->findChildren<QAbstractButton*>()) {
            if (!button->isVisible() || button->text().isEmpty() || button->inherits("streife::RailButton"))
                continue;
            INFO("area " << area << " " << button->text().toStdString());
            CHECK(button->height() >= button->fontMetrics().height());
        }
        for (const QLabel* label : window->findChildren<QLabel*>())
            if (label->isVisible() && !label->text().isEmpty()) {
                INFO("area " << area << " " << label->text().toStdString());
                CHECK(label->height() >= label->fontMetrics().height() - 1);
            }
    });
}

TEST_CASE_METHOD(WindowOnScreen, "whatever can be deleted has a button for it in sight", "[window]") {
    open();
    PlanArea& plan = window->frame()->plan();
    const size_t patrols = plan.board().board().blocks.size();
    plan.showPatrol(plan.board().board().blocks.front().id);
    auto* remove = plan.inspector().findChild<QPushButton*>(QStringLiteral("deletePatrol"));
    REQUIRE(remove != nullptr);
    CHECK(remove->isVisible());
    remove->click();
    CHECK(plan.board().board().blocks.size() == patrols - 1);
    action(Act::Undo)->trigger();
    CHECK(plan.board().board().blocks.size() == patrols);
    for (const int area : {2, 3, 4}) {
        INFO("area " << area);
        showArea(area);
        auto* records = qobject_cast<RecordArea*>(window->frame()->current());
        const int before = records->list().model()->rowCount();
        action(Act::NewRecord)->trigger();
        REQUIRE(records->list().model()->rowCount() == before + 1);
        auto* button = records->findChild<QPushButton*>(QStringLiteral("deleteRecord"));
        REQUIRE(button != nullptr);
        CHECK(button->isVisible());
        button->click();
        CHECK(records->list().model()->rowCount() == before);
        action(Act::Undo)->trigger();
        action(Act::Undo)->trigger();
    }
    CHECK(prompts.shown().isEmpty());
    window->closeFile();
    const auto other = Workspace::open(file.path(), Workspace::Access::Write, test::DemoFile::options());
    open();
    everywhere([&](int) {
        for (const QPushButton* b : window->findChildren<QPushButton*>())
            if (b->objectName().startsWith(QStringLiteral("delete")))
                CHECK_FALSE(b->isVisible());
    });
}

TEST_CASE_METHOD(WindowOnScreen, "help names the keys of the plan and of every menu entry that has some", "[window]") {
    action(Act::Keys)->trigger();
    auto* help = window->findChild<KeysDialog*>();
    REQUIRE(help != nullptr);
    QStringList said;
    for (const QLabel* label : help->findChildren<QLabel*>())
        said << label->text();
    CHECK(said.contains(QStringLiteral("Alt + arrows")));
    int named = 0;
    for (const QAction* entry : window->menuBar()->actions())
        for (const QAction* action : entry->menu() != nullptr ? entry->menu()->actions() : QList<QAction*>())
            if (!action->shortcut().isEmpty()) {
                INFO(action->text().toStdString());
                CHECK(said.contains(action->shortcut().toString(QKeySequence::NativeText)));
                ++named;
            }
    CHECK(named > 20);
    CHECK(said.contains(QStringLiteral("Copy to next week")));
    for (const QString& text : said)
        CHECK_FALSE(text.contains(QLatin1Char('&')));
    QTest::keyClick(help, Qt::Key_Escape);
    CHECK_FALSE(help->isVisible());
}
