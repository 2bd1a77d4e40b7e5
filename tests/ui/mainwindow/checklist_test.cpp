// SPDX-License-Identifier: GPL-3.0-or-later
// Points of the list in docs/conventions.md that the whole window has to keep.
#include "tests/ui/mainwindow/windowfixture.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/segments.h"

#include <QAccessible>
#include <QMenuBar>
#include <QSignalSpy>

using namespace streife;
using namespace streife::test;

namespace {

QSet<const QAction*> inMenus(const QList<QAction*>& entries) {
    QSet<const QAction*> out;
    for (const QAction* entry : entries) {
        out.insert(entry);
        if (entry->menu() != nullptr)
            out.unite(inMenus(entry->menu()->actions()));
    }
    return out;
}

/// What a screen reader does to a button that can be on or off.
void toggleByScreenReader(QWidget* button) {
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(button);
    REQUIRE(face != nullptr);
    QAccessibleActionInterface* actions = face->actionInterface();
    REQUIRE(actions != nullptr);
    REQUIRE(actions->actionNames().contains(QAccessibleActionInterface::toggleAction()));
    actions->doAction(QAccessibleActionInterface::toggleAction());
}

} // namespace

TEST_CASE_METHOD(WindowOnScreen, "checklist 1: every action is in a menu", "[checklist]") {
    open();
    const QSet<const QAction*> there = inMenus(window->menuBar()->actions());
    for (const QAction* action : window->actions().all()) {
        INFO(action->text().toStdString());
        CHECK(there.contains(action));
    }
}

TEST_CASE_METHOD(WindowOnScreen, "checklist 3: Strg+D deletes nothing, and no key has two meanings", "[checklist]") {
    QHash<QString, QString> meanings;
    for (const QAction* known : window->actions().all())
        for (const QKeySequence& key : known->shortcuts()) {
            INFO(key.toString().toStdString() << ": " << known->text().toStdString());
            CHECK(key != QKeySequence(Qt::CTRL | Qt::Key_D));
            CHECK_FALSE(meanings.contains(key.toString()));
            meanings.insert(key.toString(), known->text());
        }
    CHECK(meanings.size() > 25);
}

TEST_CASE_METHOD(WindowOnScreen, "checklist 17: the backup can always be made while a file is open", "[checklist]") {
    open();
    CHECK(action(Act::Backup)->isEnabled());
    CHECK(action(Act::Backup)->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_S)));
}

TEST_CASE_METHOD(WindowOnScreen, "checklist 39: a screen reader changes the area by the rail", "[checklist]") {
    open();
    auto* rail = window->findChild<Rail*>();
    const auto buttons = rail->findChildren<QAbstractButton*>();
    REQUIRE(buttons.size() == rail->count());
    for (const int index : {2, 3, 0, 1}) {
        const QWidget* before = window->frame()->current();
        toggleByScreenReader(buttons[index]);
        settle();
        CHECK(rail->current() == index);
        CHECK(window->frame()->current() != before);
    }
}

TEST_CASE("checklist 39: a screen reader changes the view by its switch", "[checklist]") {
    Segments views(QStringLiteral("View"));
    for (const char* text : {"Time", "List", "Findings"})
        views.add(QString::fromLatin1(text));
    QSignalSpy chosen(&views, &Segments::chosenChanged);
    toggleByScreenReader(views.findChildren<QAbstractButton*>()[2]);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen[0][0].toInt() == 2);
    CHECK(views.chosen() == 2);
    views.choose(1);
    CHECK(chosen.count() == 2);
    views.choose(1);
    CHECK(chosen.count() == 2);
}

TEST_CASE("checklist 39: a drop-down field says what it is for, not only what is chosen", "[checklist]") {
    ChoiceField field(QStringLiteral("Paper"));
    field.addItem(QStringLiteral("A4 landscape"));
    const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&field);
    REQUIRE(face != nullptr);
    const QString told = face->text(QAccessible::Name) + face->text(QAccessible::Description);
    CHECK(told.contains(QStringLiteral("Paper")));
}
