// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyspage.h"

#include "tests/support/catch.h"
#include "ui/settings/fixedkeys.h"
#include "ui/settings/keyfield.h"
#include "ui/support/settings.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/listview.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace streife;
using namespace Qt::StringLiterals;

namespace {

struct PageFixture {
    QAction make{u"&New"_s};
    QAction print{u"&Print …"_s};
    QAction hidden{u"Hidden"_s};
    std::vector<Command> commands{{u"p.new"_s, u"Edit"_s, &make, {Qt::CTRL | Qt::Key_N}},
                                  {u"p.print"_s, u"File"_s, &print, {Qt::CTRL | Qt::Key_P}},
                                  {u"p.hidden"_s, u"File"_s, &hidden, {}}};
    Settings settings;
    std::unique_ptr<KeysPage> page;

    PageFixture() {
        hidden.setVisible(false);
        resetAllKeys(commands, settings);
        page = std::make_unique<KeysPage>(commands, settings);
        page->resize(1000, 700);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }
    ~PageFixture() { resetAllKeys(commands, settings); }
    PageFixture(const PageFixture&) = delete;
    PageFixture& operator=(const PageFixture&) = delete;

    [[nodiscard]] ListView& list() const { return *page->findChild<ListView*>(); }
    [[nodiscard]] KeyField* field() const { return page->findChild<KeyField*>(); }
    [[nodiscard]] QString note() const { return page->findChild<QLabel*>(u"keyNote"_s)->text(); }
    [[nodiscard]] QPushButton* button(const char* name) const {
        return page->findChild<QPushButton*>(QLatin1String(name));
    }
    [[nodiscard]] QString shownKeys(int id) const {
        const QAbstractItemModel* model = list().model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data(kIdRole).toInt() == id)
                return model->index(row, 2).data().toString();
        return u"not there"_s;
    }
    void choose(int id) const { list().setCurrentId(id); }
};

} // namespace

TEST_CASE_METHOD(PageFixture, "checklist 4: the list shows every action with category, name and keys", "[keys]") {
    CHECK(list().model()->rowCount() == 2 + int(planKeys().size()));
    CHECK(shownKeys(1) == u"Ctrl+N"_s);
    CHECK(shownKeys(3) == u"not there"_s); // the window has no such place
    QStringList rows;
    for (int row = 0; row < list().model()->rowCount(); ++row)
        rows << list().model()->index(row, 0).data().toString() + u'|'
                    + list().model()->index(row, 1).data().toString();
    CHECK(rows.contains(u"File|Print"_s));
    CHECK(rows.contains(u"In the plan (fixed)|delete the patrol"_s));
    static_cast<TextField*>(page->searchField())->setText(u"ctrl+p"_s);
    CHECK(list().model()->rowCount() == 1); // found by its keys too
}

TEST_CASE_METHOD(PageFixture, "checklist 4: pressing keys changes them, a holder is named and keeps its own",
                 "[keys]") {
    QSignalSpy changed(page.get(), &KeysPage::keysChanged);
    choose(1);
    CHECK(field()->text() == u"Ctrl+N"_s);
    field()->setFocus();
    QTest::keyClick(field(), Qt::Key_P, Qt::ControlModifier);
    CHECK(note().contains(u"\"Print\""_s));
    CHECK(field()->accessibleDescription() == note());
    CHECK(make.shortcut() == QKeySequence(Qt::CTRL | Qt::Key_N));
    CHECK(changed.isEmpty());
    QTest::keyClick(field(), Qt::Key_X);
    CHECK(note().contains(u"typed as text"_s));
    QTest::keyClick(field(), Qt::Key_F6);
    CHECK(make.shortcuts() == QList<QKeySequence>{Qt::Key_F6});
    CHECK(changed.count() == 1);
    CHECK(shownKeys(1) == u"F6"_s);
    CHECK(field()->text() == u"F6"_s);
    CHECK(note().contains(u"\"New\""_s));
    CHECK(note().contains(u"F6"_s));
    QTest::keyClick(field(), Qt::Key_F6); // again: nothing happens
    CHECK(changed.count() == 1);
}

TEST_CASE_METHOD(PageFixture, "keys are taken away and come back", "[keys]") {
    choose(2);
    CHECK_FALSE(button("resetKeys")->isEnabled());
    field()->setFocus();
    QTest::keyClick(field(), Qt::Key_Backspace);
    CHECK(print.shortcuts().isEmpty());
    CHECK_FALSE(button("clearKeys")->isEnabled());
    CHECK(button("resetKeys")->isEnabled());
    button("resetKeys")->click();
    CHECK(print.shortcut() == QKeySequence(Qt::CTRL | Qt::Key_P));
    button("clearKeys")->click();
    choose(1);
    QTest::keyClick(field(), Qt::Key_P, Qt::ControlModifier); // free now
    CHECK(make.shortcut() == QKeySequence(Qt::CTRL | Qt::Key_P));
    button("resetAllKeys")->click();
    CHECK(make.shortcut() == QKeySequence(Qt::CTRL | Qt::Key_N));
    CHECK(print.shortcut() == QKeySequence(Qt::CTRL | Qt::Key_P));
    CHECK(shownKeys(2) == u"Ctrl+P"_s);
}

TEST_CASE_METHOD(PageFixture, "fixed keys are shown and cannot be changed", "[keys]") {
    choose(int(commands.size()) + 1);
    REQUIRE(list().currentId());
    CHECK_FALSE(field()->isEnabled());
    CHECK_FALSE(button("clearKeys")->isEnabled());
    CHECK_FALSE(button("resetKeys")->isEnabled());
    CHECK(note().contains(u"fixed"_s));
}

TEST_CASE_METHOD(PageFixture, "keys that do something elsewhere only name themselves, Tab and Esc lead out", "[keys]") {
    QSignalSpy ran(&print, &QAction::triggered);
    page->addActions({&make, &print});
    choose(1);
    field()->setFocus();
    QTest::keyClick(field(), Qt::Key_P, Qt::ControlModifier);
    CHECK(ran.isEmpty());
    QTest::keyClick(field(), Qt::Key_Control); // a modifier alone is nothing yet
    CHECK(make.shortcut() == QKeySequence(Qt::CTRL | Qt::Key_N));
    QTest::keyClick(field(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget() != field());
    CHECK(QApplication::focusWidget() != nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(QApplication::focusWidget() == field());
    CHECK(make.shortcut() == QKeySequence(Qt::CTRL | Qt::Key_N));
}

TEST_CASE_METHOD(PageFixture, "Enter in the list leads to the keys", "[keys]") {
    choose(2);
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Return);
    CHECK(QApplication::focusWidget() == field());
    QTest::keyClick(field(), Qt::Key_F9, Qt::ShiftModifier);
    CHECK(print.shortcut() == QKeySequence(Qt::SHIFT | Qt::Key_F9));
}
