// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of the whole window on a desktop without a theme: redo, deleting, undo from anywhere, changed keys.
#include "tests/ui/mainwindow/windowfixture.h"
#include "ui/search/searchpopup.h"
#include "ui/settings/keybindings.h"
#include "ui/settings/keyfield.h"
#include "ui/settings/settingsarea.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/linesfield.h"
#include "ui/widgets/searchbutton.h"

#include <QAbstractButton>
#include <QPlainTextEdit>
#include <QStatusBar>

using namespace streife;
using namespace streife::test;
using namespace Qt::StringLiterals;

namespace {

/// Counts the presses of D that reach a field. (Which keys delete a letter depends on the desktop that the tests run
/// on.)
class PressWatch : public QObject {
public:
    explicit PressWatch(QObject* watched) { watched->installEventFilter(this); }
    int presses = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::KeyPress && static_cast<const QKeyEvent*>(event)->key() == Qt::Key_D)
            ++presses;
        return false;
    }
};

struct KeysInWindow : WindowOnScreen {
    ~KeysInWindow() { resetAllKeys(window->actions().commands(), settings); }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : window.get(), Qt::Key(key), modifiers);
        settle();
    }
    [[nodiscard]] size_t patrols() { return plan().board().board().blocks.size(); }
    void choosePatrol() {
        plan().showPatrol(plan().board().board().blocks.front().id);
        plan().board().setFocus();
    }
};

} // namespace

TEST_CASE_METHOD(KeysInWindow, "checklist 2: both redo keys work", "[window][keys]") {
    open();
    const size_t before = patrols();
    choosePatrol();
    press(Qt::Key_Delete);
    REQUIRE(patrols() == before - 1);
    for (const auto& [key, modifiers] :
         {std::pair(Qt::Key_Y, Qt::KeyboardModifiers(Qt::ControlModifier)),
          std::pair(Qt::Key_Z, Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier))}) {
        press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(patrols() == before);
        press(key, modifiers);
        CHECK(patrols() == before - 1);
    }
}

TEST_CASE_METHOD(KeysInWindow, "checklist 2: settings, full screen and printing have keys without a desktop's help",
                 "[window][keys]") {
    open();
    plan().board().setFocus();
    press(Qt::Key_Comma, Qt::ControlModifier);
    CHECK(qobject_cast<SettingsArea*>(window->frame()->current()) != nullptr);
    press(Qt::Key_F11);
    CHECK(window->isFullScreen());
    press(Qt::Key_F11);
    CHECK_FALSE(window->isFullScreen());
    press(Qt::Key_P, Qt::ControlModifier);
    CHECK_FALSE(window->frame()->isVisible());
    for (const Act act : {Act::NewFile, Act::OpenFile, Act::CloseFile, Act::Quit, Act::Print, Act::Backup, Act::Undo,
                          Act::Redo, Act::NewRecord, Act::Find, Act::Search, Act::Palette, Act::GoTo, Act::Today,
                          Act::FullScreen, Act::AreaSettings, Act::KeyList}) {
        INFO(action(act)->text().toStdString());
        CHECK_FALSE(action(act)->shortcut().isEmpty());
    }
}

TEST_CASE_METHOD(KeysInWindow, "checklist 3: Strg+D never deletes, Entf deletes with undo and without a question",
                 "[window][keys]") {
    open();
    const size_t before = patrols();
    choosePatrol();
    press(Qt::Key_D, Qt::ControlModifier);
    CHECK(patrols() == before);
    plan().inspector().focusTitle();
    auto* title = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(title != nullptr);
    const QString text = title->text();
    title->setCursorPosition(0);
    const PressWatch inTitle(title);
    press(Qt::Key_D, Qt::ControlModifier);
    CHECK(title->text() == text);
    CHECK(inTitle.presses == 0);
    QPlainTextEdit notes(u"abc"_s);
    const PressWatch inNotes(&notes);
    QTest::keyClick(&notes, Qt::Key_D, Qt::ControlModifier);
    CHECK(inNotes.presses == 0);
    CHECK(notes.toPlainText() == u"abc"_s);
    window->frame()->showPlace(Place::Hotspots);
    auto* records = qobject_cast<RecordArea*>(window->frame()->current());
    action(Act::NewRecord)->trigger();
    const int rows = records->list().model()->rowCount();
    records->list().setFocus();
    press(Qt::Key_D, Qt::ControlModifier);
    CHECK(records->list().model()->rowCount() == rows);
    press(Qt::Key_Delete);
    CHECK(records->list().model()->rowCount() == rows - 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(records->list().model()->rowCount() == rows);
    window->frame()->showPlan();
    choosePatrol();
    press(Qt::Key_Delete);
    CHECK(patrols() == before - 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(patrols() == before);
    CHECK(prompts.shown().isEmpty());
    for (const QAction* a : window->actions().all())
        CHECK_FALSE(a->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_D)));
}

TEST_CASE_METHOD(KeysInWindow, "checklist 15: undo and redo work wherever the keyboard is", "[window][keys]") {
    open();
    const size_t before = patrols();
    const auto tryFrom = [&](const char* where, const std::function<void()>& focus) {
        INFO(where);
        window->frame()->showPlan();
        choosePatrol();
        press(Qt::Key_Delete);
        CHECK(patrols() == before - 1);
        focus();
        settle();
        REQUIRE(QApplication::focusWidget() != nullptr);
        press(Qt::Key_Z, Qt::ControlModifier);
        CHECK_FALSE(window->workspace()->canUndo());
        press(Qt::Key_Y, Qt::ControlModifier);
        CHECK(window->workspace()->canUndo());
        press(Qt::Key_Z, Qt::ControlModifier);
        CHECK_FALSE(window->workspace()->canUndo());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    };
    tryFrom("board", [&] { plan().board().setFocus(); });
    tryFrom("title", [&] {
        choosePatrol();
        plan().inspector().focusTitle();
    });
    tryFrom("button", [&] { plan().findChild<SearchButton*>()->setFocus(); });
    tryFrom("rail", [&] { window->findChild<Rail*>()->findChild<QAbstractButton*>()->setFocus(); });
    tryFrom("list of people", [&] { action(Act::AreaOfficers)->trigger(); });
    tryFrom("filter of a list", [&] {
        window->frame()->showPlace(Place::Hotspots);
        window->frame()->current()->searchField()->setFocus();
    });
    tryFrom("search", [&] { action(Act::Search)->trigger(); });
    tryFrom("settings", [&] { action(Act::AreaSettings)->trigger(); });
    CHECK(prompts.shown().isEmpty());
}

TEST_CASE_METHOD(KeysInWindow, "checklist 4: Strg+/ lists the keys, and a changed one works at once",
                 "[window][keys]") {
    open();
    plan().board().setFocus();
    press(Qt::Key_Slash, Qt::ControlModifier);
    auto* area = qobject_cast<SettingsArea*>(window->frame()->current());
    REQUIRE(area != nullptr);
    CHECK(area->page() == SettingsArea::Keys);
    CHECK(QApplication::focusWidget() == area->searchField());
    auto* list = area->findChild<ListView*>(u"keyList"_s);
    QTest::keyClicks(area->searchField(), u"next week"_s);
    for (int row = 0; row < list->model()->rowCount(); ++row)
        if (list->model()->index(row, 1).data().toString() == u"Next week"_s)
            list->setCurrentIndex(list->model()->index(row, 0));
    auto* field = area->findChild<KeyField*>();
    field->setFocus();
    press(Qt::Key_D, Qt::ControlModifier); // named, refused
    CHECK(action(Act::NextWeek)->shortcut() == QKeySequence(Qt::ALT | Qt::Key_PageDown));
    CHECK(window->statusBar()->currentMessage().contains(u"Ctrl+D"_s));
    press(Qt::Key_F8);
    CHECK(window->statusBar()->currentMessage().contains(u"F8"_s));
    action(Act::AreaPlan)->trigger();
    press(Qt::Key_F8);
    CHECK(plan().week() == *Week::of(2026, 49));
    press(Qt::Key_PageDown, Qt::AltModifier); // the old ones do nothing
    CHECK(plan().week() == *Week::of(2026, 49));
    makeWindow(); // at the next start
    open();
    plan().board().setFocus();
    press(Qt::Key_F8);
    CHECK(plan().week() == *Week::of(2026, 49));
}
