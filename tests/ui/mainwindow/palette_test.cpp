// SPDX-License-Identifier: GPL-3.0-or-later
// Every action of the window: in a menu, in the palette, with its keys; buttons name them.
#include "tests/ui/mainwindow/windowfixture.h"
#include "ui/search/actionsearch.h"
#include "ui/search/searchlist.h"
#include "ui/search/searchpopup.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>

using namespace streife;
using namespace streife::test;
using namespace Qt::StringLiterals;

namespace {

struct PaletteFixture : WindowOnScreen {
    PaletteFixture() { settings.setText(u"recent-actions"_s, {}); }
    ~PaletteFixture() { settings.setText(u"recent-actions"_s, {}); }

    [[nodiscard]] SearchPopup* popup() const { return window->findChild<SearchPopup*>(); }
    [[nodiscard]] QLineEdit* field() const { return popup()->findChild<QLineEdit*>(); }
    [[nodiscard]] SearchList* list() const { return popup()->findChild<SearchList*>(); }
    void openPalette() {
        QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : window.get(), Qt::Key_P,
                        Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(popup() != nullptr);
        REQUIRE(popup()->isVisible());
    }
    [[nodiscard]] std::vector<SearchEntry> lines() const {
        std::vector<SearchEntry> out;
        for (int row = 0; row < list()->found().rowCount(); ++row)
            if (const SearchEntry* e = list()->found().entry(row))
                out.push_back(*e);
        return out;
    }
};

void collect(const QMenu* menu, QHash<QAction*, int>& out) {
    for (QAction* action : menu->actions()) {
        ++out[action];
        if (action->menu() != nullptr)
            collect(action->menu(), out);
    }
}

} // namespace

TEST_CASE_METHOD(PaletteFixture, "checklist 1: every action is in a menu and in the palette", "[palette]") {
    open();
    QHash<QAction*, int> inMenus;
    for (QAction* top : window->menuBar()->actions())
        collect(top->menu(), inMenus);
    openPalette();
    const std::vector<SearchEntry> all = lines();
    QSet<QString> ids;
    for (const Command& command : window->actions().commands()) {
        INFO(command.id.toStdString());
        CHECK_FALSE(ids.contains(command.id));
        ids.insert(command.id);
        CHECK_FALSE(command.category.isEmpty());
        CHECK(inMenus.value(command.action) == 1);
        if (!command.action->isVisible())
            continue;
        const auto line =
            std::find_if(all.begin(), all.end(), [&](const SearchEntry& e) { return e.command == command.id; });
        REQUIRE(line != all.end());
        CHECK(line->enabled == command.action->isEnabled());
        CHECK(line->keys == command.action->shortcut().toString(QKeySequence::NativeText));
    }
    for (QAction* action : window->findChildren<QAction*>()) // no toolbar or context menu has one of its own
        if (!action->shortcut().isEmpty() && action->parent() != nullptr
            && qobject_cast<QMenuBar*>(action->parent()) == nullptr) {
            INFO(action->text().toStdString());
            CHECK(inMenus.contains(action));
        }
    for (const Act act : {Act::AreaPlan, Act::AreaHotspots, Act::AreaOfficers, Act::AreaAgencies})
        CHECK(std::any_of(all.begin(), all.end(),
                          [&](const SearchEntry& e) { return e.command == action(act)->objectName(); }));
}

TEST_CASE_METHOD(PaletteFixture, "typing and Enter run an action, and it comes first the next time", "[palette]") {
    open();
    openPalette();
    QTest::keyClicks(field(), u"next week"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    CHECK_FALSE(popup()->isVisible());
    CHECK(plan().week() == *Week::of(2026, 49)); // not "Copy to next week", which begins otherwise
    openPalette();
    CHECK(lines().front().command == u"week.next"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    CHECK(plan().week() == *Week::of(2026, 50));
    openPalette();
    QTest::keyClicks(field(), u"today"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    makeWindow(); // remembered for the next start
    openPalette();
    CHECK(lines()[0].command == u"week.today"_s);
    CHECK(lines()[1].command == u"week.next"_s);
}

TEST_CASE_METHOD(PaletteFixture, "an action that is not possible now is shown and does nothing", "[palette]") {
    open();
    openPalette();
    QTest::keyClicks(field(), u"undo"_s);
    REQUIRE(lines().size() == 1);
    CHECK_FALSE(lines()[0].enabled);
    QTest::keyClick(field(), Qt::Key_Return);
    CHECK(popup()->isVisible());
    QTest::keyClick(field(), Qt::Key_Escape);
    plan().board().select(plan().board().board().blocks.front().id);
    action(Act::DeletePatrol)->trigger();
    openPalette();
    QTest::keyClicks(field(), u"undo"_s);
    REQUIRE(lines().size() == 1);
    CHECK(lines()[0].enabled);
    CHECK(lines()[0].title.contains(window->workspace()->undoLabel())); // names its step
    QTest::keyClick(field(), Qt::Key_Return);
    CHECK_FALSE(window->workspace()->canUndo());
}

TEST_CASE_METHOD(PaletteFixture, "the palette works on the welcome page too", "[palette]") {
    window->showWelcome();
    openPalette();
    QTest::keyClicks(field(), u"dark"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    CHECK(theme.appearance() == Appearance::Dark);
    settings.setAppearance(Appearance::System);
    openPalette();
    QTest::keyClicks(field(), u"previous week"_s);
    REQUIRE_FALSE(lines().empty());
    CHECK_FALSE(lines()[0].enabled);
}

TEST_CASE_METHOD(PaletteFixture, "the keyboard is back where it was before an action runs", "[palette]") {
    open();
    plan().showPatrol(plan().board().board().blocks.front().id);
    plan().board().setFocus();
    openPalette();
    QTest::keyClicks(field(), u"edit patrol"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    CHECK(plan().inspector().isAncestorOf(QApplication::focusWidget())); // the action has moved it
    openPalette();
    QTest::keyClick(field(), Qt::Key_Escape);
    CHECK(plan().inspector().isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE_METHOD(PaletteFixture, "tooltips of buttons name their keys, also after these were changed", "[palette]") {
    open();
    const auto tipOf = [&](const QString& words) {
        for (const QAbstractButton* b : window->frame()->current()->findChildren<QAbstractButton*>())
            if (b->text() == words || b->accessibleName() == words)
                return b->toolTip();
        return QString();
    };
    CHECK(tipOf(u"New patrol"_s) == u"New patrol (Ctrl+N)"_s);
    CHECK(tipOf(u"Previous week"_s) == u"Previous week (Alt+PgUp)"_s);
    CHECK(tipOf(u"Today"_s) == u"Today (Ctrl+Shift+H)"_s);
    CHECK(tipOf(u"Print"_s) == u"Print (Ctrl+P)"_s);
    window->frame()->showPlace(Place::Officers);
    CHECK(tipOf(u"New officer"_s) == u"New officer (Ctrl+N)"_s);
    CHECK(tipOf(u"Import …"_s) == u"Import (Ctrl+I)"_s);
    action(Act::NewRecord)->setShortcuts(QList<QKeySequence>{});
    window->frame()->showPlace(Place::Plan);
    CHECK(tipOf(u"New patrol"_s) == u"New patrol"_s);
}

TEST_CASE_METHOD(PaletteFixture, "entries of lists are deleted from the menu as well, with undo", "[palette]") {
    open();
    CHECK_FALSE(action(Act::DeleteRecord)->isEnabled()); // on the board there are patrols
    window->frame()->showPlace(Place::Hotspots);
    auto* records = qobject_cast<RecordArea*>(window->frame()->current());
    CHECK(action(Act::DeleteRecord)->isEnabled());
    const int first = records->list().model()->rowCount();
    action(Act::DeleteRecord)->trigger(); // nothing is chosen
    CHECK(records->list().model()->rowCount() == first);
    action(Act::NewRecord)->trigger(); // chosen, and not in any patrol
    const int before = first + 1;
    action(Act::DeleteRecord)->trigger();
    CHECK(records->list().model()->rowCount() == before - 1);
    action(Act::Undo)->trigger();
    CHECK(records->list().model()->rowCount() == before);
}
