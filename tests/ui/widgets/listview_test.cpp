// SPDX-License-Identifier: GPL-3.0-or-later
// The list of every area and the switch of views, by keys and in pixels.
#include "tests/support/catch.h"
#include "ui/support/colors.h"
#include "ui/support/metrics.h"
#include "ui/support/theme.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/segments.h"

#include "core/base/id.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHeaderView>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace streife;

namespace {

struct Person {
    Id<struct PersonTag> id;
    QString name;
    int number = 0;
    bool operator==(const Person&) const = default;
};

struct ListOnScreen {
    Theme theme{*qobject_cast<QApplication*>(QApplication::instance()), Appearance::Light};
    ListModel<Person> model{{{QStringLiteral("Name"), [](const Person& p) { return p.name; }},
                             {QStringLiteral("Number"), [](const Person& p) { return QString::number(p.number); },
                              [](const Person& p) { return QVariant(qlonglong(p.number)); }}}};
    ListView view{QStringLiteral("People"), QStringLiteral("Nobody has been entered yet.")};
    std::vector<qint64> opened, removed;

    ListOnScreen() {
        view.setList(&model);
        view.setWeights({30, 10});
        view.resize(400, 200);
        QObject::connect(&view, &ListView::opened, [this](qint64 id) { opened.push_back(id); });
        QObject::connect(&view, &ListView::removeRequested, [this](qint64 id) { removed.push_back(id); });
        view.show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
    }
    void fill(int count) {
        std::vector<Person> rows;
        for (int i = 1; i <= count; ++i)
            rows.push_back({Id<PersonTag>(i), QStringLiteral("Person %1").arg(i, 3, 10, QLatin1Char('0')), 1000 - i});
        model.setRows(rows);
    }
    [[nodiscard]] int inkedPixels() {
        const QImage image = view.viewport()->grab().toImage();
        int n = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                n += image.pixelColor(x, y) != image.pixelColor(0, image.height() - 1);
        return n;
    }
};

} // namespace

TEST_CASE_METHOD(ListOnScreen, "an empty list says why, in one sentence", "[listview]") {
    CHECK(inkedPixels() > 100); // nothing has been entered
    fill(2);
    view.setWords(QStringLiteral("gibtesnicht"));
    CHECK(view.model()->rowCount() == 0);
    const int noMatch = inkedPixels();
    CHECK(noMatch > 100); // another sentence
    model.setRows({});
    CHECK(inkedPixels() != noMatch);
    CHECK(view.accessibleName() == QStringLiteral("People"));
}

TEST_CASE_METHOD(ListOnScreen, "Return, Enter and F2 open, Del asks to delete, with modifiers nothing", "[listview]") {
    fill(5);
    view.setCurrentId(3);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_F2})
        QTest::keyClick(&view, key);
    const QPoint second = view.visualRect(view.model()->index(1, 0)).center();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, second);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, second);
    CHECK(opened == std::vector<qint64>{3, 3, 3, 2});
    QTest::keyClick(&view, Qt::Key_Delete);
    QTest::keyClick(&view, Qt::Key_Delete, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_Backspace);
    CHECK(removed.size() == 1);
    model.setRows({});
    QTest::keyClick(&view, Qt::Key_Return);
    QTest::keyClick(&view, Qt::Key_Delete);
    CHECK(opened.size() == 4);
    CHECK(removed.size() == 1);
}

TEST_CASE_METHOD(ListOnScreen, "arrows, Home and End go through the rows as they are sorted", "[listview]") {
    fill(20);
    view.sortByColumn(1, Qt::AscendingOrder); // the last person has the smallest number
    view.setCurrentId(20);
    CHECK(view.currentIndex().row() == 0);
    QTest::keyClick(&view, Qt::Key_Down);
    CHECK(view.currentId() == 19);
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    CHECK(view.currentId() == 1);
    QTest::keyClick(&view, Qt::Key_Down);
    CHECK(view.currentId() == 1);
    QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
    CHECK(view.currentId() == 20);
    QTest::keyClicks(&view, QStringLiteral("Person 007")); // typing finds a name
    view.sortByColumn(0, Qt::AscendingOrder);
    CHECK(view.currentId().has_value());
}

TEST_CASE_METHOD(ListOnScreen, "choosing tells once per record, scrolls to it, and can be taken back", "[listview]") {
    fill(100);
    QSignalSpy told(&view, &ListView::currentIdChanged);
    view.setCurrentId(90);
    CHECK(told.count() == 1);
    CHECK(view.viewport()->rect().intersects(view.visualRect(view.currentIndex())));
    view.setCurrentId(90);
    CHECK(told.count() == 1);
    view.setCurrentIndex(view.model()->index(view.currentIndex().row(), 1)); // another cell of the same
    CHECK(told.count() == 1);
    view.setCurrentId(std::nullopt);
    CHECK_FALSE(view.currentId());
    CHECK(view.selectionModel()->selectedRows().isEmpty());
    view.setCurrentId(12345); // nobody
    CHECK_FALSE(view.currentId());
}

TEST_CASE_METHOD(ListOnScreen, "only coming by Tab chooses the first line by itself", "[listview]") {
    fill(5);
    view.clearFocus();
    view.setFocus(Qt::OtherFocusReason);
    CHECK_FALSE(view.currentId());
    view.clearFocus();
    view.setFocus(Qt::TabFocusReason);
    CHECK(view.currentId() == 1);
}

TEST_CASE_METHOD(ListOnScreen, "columns share the width, nothing scrolls sideways, rows follow the type",
                 "[listview]") {
    fill(3);
    for (const int width : {400, 900}) {
        view.resize(width, 200);
        QApplication::processEvents();
        CHECK(view.columnWidth(0) + view.columnWidth(1) == view.viewport()->width());
        CHECK(view.columnWidth(0) > 2 * view.columnWidth(1));
    }
    CHECK(view.rowHeight(0) == 30);
    theme.setFontPercent(200);
    QApplication::processEvents();
    CHECK(view.rowHeight(0) == 60);
    CHECK(view.horizontalHeader()->height() >= 60);
    theme.setFontPercent(100);
    QApplication::processEvents();
    CHECK(view.rowHeight(0) == 30);
}

TEST_CASE("segments go by arrows, tell each choice once and never lose it", "[segments]") {
    Segments views(QStringLiteral("View"));
    for (const char* text : {"Time", "List", "Findings"})
        views.add(QLatin1String(text));
    views.show();
    views.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&views));
    const auto buttons = views.findChildren<QAbstractButton*>();
    QSignalSpy chosen(&views, &Segments::chosenChanged);
    buttons[0]->setFocus();
    for (const int expected : {1, 2}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        CHECK(views.chosen() == expected);
        CHECK(buttons[expected]->hasFocus());
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    CHECK(views.chosen() == 1);
    CHECK(chosen.count() == 3);
    CHECK(chosen.last()[0].toInt() == 1);
    QTest::mouseClick(buttons[1], Qt::LeftButton); // the chosen one again
    CHECK(views.chosen() == 1);
    views.choose(7); // there is none
    views.choose(-1);
    CHECK(views.chosen() == 1);
    int checked = 0;
    for (const QAbstractButton* b : buttons)
        checked += b->isChecked();
    CHECK(checked == 1);
    CHECK(views.accessibleName() == QStringLiteral("View"));
}
