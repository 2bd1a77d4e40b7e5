// SPDX-License-Identifier: GPL-3.0-or-later
// The field for finding by itself: keyboard, scopes, what a screen reader learns.
#include "ui/search/searchpopup.h"

#include "tests/support/catch.h"
#include "ui/search/daysearch.h"
#include "ui/search/searchlist.h"
#include "ui/widgets/segments.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace streife;
using namespace Qt::StringLiterals;

namespace {

SearchEntry line(SearchKind kind, const QString& title, qint64 id, bool enabled = true) {
    SearchEntry e{kind, title, u"detail"_s, id};
    e.enabled = enabled;
    return e;
}

struct PopupFixture {
    QWidget window;
    QLineEdit* below;
    std::vector<SearchEntry> known{line(SearchKind::Patrol, u"Markt"_s, 1), line(SearchKind::Patrol, u"Bahnhof"_s, 2),
                                   line(SearchKind::Officer, u"Brandt"_s, 3), line(SearchKind::Hotspot, u"Park"_s, 4),
                                   line(SearchKind::Action, u"Drucken"_s, 5, false)};
    SearchPopup popup;
    std::vector<SearchEntry> chosen;

    PopupFixture()
        : below((new QVBoxLayout(&window), new QLineEdit(&window))),
          popup({[this](const QString& text, SearchScope scope) { return find(text, scope); },
                 [](const QString& text) { return dayEntry(text, QDate(2026, 11, 24)); }},
                &window) {
        window.layout()->addWidget(below);
        window.resize(1000, 700);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        below->setFocus();
        QObject::connect(&popup, &SearchPopup::chosen, [this](const SearchEntry& e) { chosen.push_back(e); });
    }
    std::vector<SearchEntry> find(const QString& text, SearchScope scope) {
        std::vector<SearchEntry> out;
        for (const SearchEntry& e : known) {
            const bool inScope = scope == SearchScope::All
                                 || (scope == SearchScope::Patrols && e.kind == SearchKind::Patrol)
                                 || (scope == SearchScope::Officers && e.kind == SearchKind::Officer)
                                 || (scope == SearchScope::Hotspots && e.kind == SearchKind::Hotspot)
                                 || (scope == SearchScope::Actions && e.kind == SearchKind::Action);
            if (inScope && e.title.contains(text, Qt::CaseInsensitive))
                out.push_back(e);
        }
        return out;
    }
    [[nodiscard]] QLineEdit* field() { return popup.findChild<QLineEdit*>(); }
    [[nodiscard]] SearchList* list() { return popup.findChild<SearchList*>(); }
    [[nodiscard]] QString note() { return popup.findChild<QLabel*>(u"searchNote"_s)->text(); }
    [[nodiscard]] QString current() { return list()->chosen() != nullptr ? list()->chosen()->title : QString(); }
    void press(int key) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key)); }
};

} // namespace

TEST_CASE_METHOD(PopupFixture, "the arrow keys go over headings, Enter takes, Esc gives the keyboard back",
                 "[search]") {
    popup.open(SearchPopup::Mode::Everything);
    CHECK(popup.isVisible());
    CHECK(QApplication::focusWidget() == field());
    CHECK(current() == u"Markt"_s);
    press(Qt::Key_Up);
    CHECK(current() == u"Markt"_s);
    QStringList way;
    for (int i = 0; i < 6; ++i) {
        press(Qt::Key_Down);
        way << current();
    }
    CHECK(way == QStringList{u"Bahnhof"_s, u"Brandt"_s, u"Park"_s, u"Drucken"_s, u"Drucken"_s, u"Drucken"_s});
    press(Qt::Key_PageUp);
    CHECK(current() == u"Markt"_s);
    press(Qt::Key_PageDown);
    CHECK(current() == u"Drucken"_s);
    press(Qt::Key_Escape);
    CHECK_FALSE(popup.isVisible());
    CHECK(QApplication::focusWidget() == below);
    CHECK(chosen.empty());
    popup.open(SearchPopup::Mode::Everything);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    CHECK_FALSE(popup.isVisible());
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0].id == 3);
    CHECK(QApplication::focusWidget() == below);
}

TEST_CASE_METHOD(PopupFixture, "typing filters, and the next opening begins anew", "[search]") {
    popup.open(SearchPopup::Mode::Everything);
    QTest::keyClicks(field(), u"ba"_s);
    CHECK(list()->found().entries() == 1);
    CHECK(current() == u"Bahnhof"_s);
    QTest::keyClick(field(), Qt::Key_Backspace);
    CHECK(list()->found().entries() > 1);
    press(Qt::Key_Escape);
    popup.open(SearchPopup::Mode::Everything);
    CHECK(field()->text().isEmpty());
    CHECK(list()->found().entries() == int(known.size()));
}

TEST_CASE_METHOD(PopupFixture, "what is greyed has no effect and says so", "[search]") {
    popup.open(SearchPopup::Mode::Actions);
    CHECK(popup.scope() == SearchScope::Actions);
    CHECK(current() == u"Drucken"_s);
    press(Qt::Key_Return);
    CHECK(popup.isVisible());
    CHECK(chosen.empty());
    CHECK(field()->accessibleDescription().endsWith(u"not possible now"_s));
    known.back().enabled = true;
    press(Qt::Key_Escape);
    popup.open(SearchPopup::Mode::Actions);
    press(Qt::Key_Return);
    CHECK(chosen.size() == 1);
}

TEST_CASE_METHOD(PopupFixture, "checklist 21: the scope is in sight, and nothing in it offers to look everywhere",
                 "[search]") {
    popup.open(SearchPopup::Mode::Everything);
    auto* scopes = popup.findChild<Segments*>();
    REQUIRE(scopes != nullptr);
    CHECK(scopes->isVisible());
    CHECK(scopes->chosen() == int(SearchScope::All));
    QStringList names;
    for (const QAbstractButton* b : scopes->findChildren<QAbstractButton*>())
        names << b->text();
    CHECK(names == QStringList{u"Everything"_s, u"Patrols"_s, u"Officers"_s, u"Places"_s, u"Partners"_s, u"Actions"_s});
    QTest::keyClicks(field(), u"park"_s);
    CHECK(current() == u"Park"_s);
    QTest::mouseClick(scopes->findChildren<QAbstractButton*>()[1], Qt::LeftButton);
    CHECK(note().contains(u"park"_s));
    CHECK(current() == u"Search everywhere"_s);
    field()->setFocus();
    press(Qt::Key_Return);
    CHECK(popup.isVisible());
    CHECK(popup.scope() == SearchScope::All);
    CHECK(current() == u"Park"_s);
    CHECK(field()->text() == u"park"_s);
    CHECK(chosen.empty());
    QTest::keyClicks(field(), u"xyz"_s);
    CHECK(list()->chosen() == nullptr); // everywhere already: nothing to widen
    CHECK(note().contains(u"parkxyz"_s));
    press(Qt::Key_Return);
    CHECK(popup.isVisible());
}

TEST_CASE_METHOD(PopupFixture, "Tab reaches the scopes and the lines, arrow keys choose the scope", "[search]") {
    popup.open(SearchPopup::Mode::Everything);
    press(Qt::Key_Tab);
    auto* scopes = popup.findChild<Segments*>();
    REQUIRE(scopes->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    CHECK(popup.scope() == SearchScope::Patrols);
    CHECK(list()->found().entries() == 2);
    press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == list());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0].title == u"Bahnhof"_s);
    popup.open(SearchPopup::Mode::Everything);
    press(Qt::Key_Tab);
    press(Qt::Key_Escape);
    CHECK_FALSE(popup.isVisible());
}

TEST_CASE_METHOD(PopupFixture, "it closes when the keyboard or the mouse goes elsewhere", "[search]") {
    popup.open(SearchPopup::Mode::Everything);
    below->setFocus();
    CHECK_FALSE(popup.isVisible());
    CHECK(QApplication::focusWidget() == below);
    popup.open(SearchPopup::Mode::Everything);
    QTest::mouseClick(&window, Qt::LeftButton, {}, QPoint(3, window.height() - 3));
    CHECK_FALSE(popup.isVisible());
    popup.open(SearchPopup::Mode::Everything);
    QTest::mouseClick(field(), Qt::LeftButton);
    CHECK(popup.isVisible());
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                      list()->visualRect(list()->model()->index(2, 0)).center());
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0].id == 2);
}

TEST_CASE_METHOD(PopupFixture, "a click on a heading chooses nothing", "[search]") {
    popup.open(SearchPopup::Mode::Everything);
    press(Qt::Key_Down);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                      list()->visualRect(list()->model()->index(0, 0)).center());
    CHECK(chosen.empty());
    CHECK(popup.isVisible());
}

TEST_CASE_METHOD(PopupFixture, "going to a day tells what is understood before Enter", "[search]") {
    popup.open(SearchPopup::Mode::Day);
    CHECK_FALSE(list()->isVisible());
    CHECK_FALSE(popup.findChild<Segments*>()->isVisible());
    field()->setText(u"27.11."_s);
    CHECK(note() == u"Friday, 27.11.2026 · KW 48/2026"_s);
    CHECK(field()->accessibleDescription() == note());
    field()->setText(u"KW 99"_s);
    CHECK(note().contains(u"KW 99"_s));
    press(Qt::Key_Return);
    CHECK(popup.isVisible());
    CHECK(chosen.empty());
    field()->setText(u"KW 12 Mi"_s);
    press(Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0].day == QDate(2027, 3, 24));
    CHECK_FALSE(popup.isVisible());
}

TEST_CASE_METHOD(PopupFixture, "a screen reader gets names, kinds and what is chosen", "[search]") {
    popup.open(SearchPopup::Mode::Everything);
    CHECK(field()->accessibleName() == u"Search everything"_s);
    CHECK(field()->accessibleDescription() == u"Patrols: Markt, detail"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    CHECK(field()->accessibleDescription() == u"Officers: Brandt, detail"_s);
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(list());
    REQUIRE(face != nullptr);
    CHECK_FALSE(face->text(QAccessible::Name).isEmpty());
    REQUIRE(face->childCount() == list()->model()->rowCount());
    CHECK(face->child(1)->text(QAccessible::Name) == u"Patrols: Markt, detail"_s);
    popup.open(SearchPopup::Mode::Day);
    CHECK(field()->accessibleName() == u"Go to date or week"_s);
}

TEST_CASE_METHOD(PopupFixture, "it stays inside the window, also where that is small or the type is large",
                 "[search]") {
    for (int i = 0; i < 100; ++i)
        known.push_back(line(SearchKind::Patrol, u"Streife %1"_s.arg(i), 100 + i));
    for (const int pixels : {13, 26}) {
        QFont font = QApplication::font();
        const QFont before = font;
        font.setPixelSize(pixels);
        QApplication::setFont(font);
        for (const QSize size : {QSize(1366, 768), QSize(700, 400)}) {
            window.resize(size);
            popup.open(SearchPopup::Mode::Everything);
            QApplication::processEvents();
            INFO(pixels << " px in " << size.width());
            CHECK(window.rect().contains(popup.geometry()));
            CHECK(list()->height() >= 3 * list()->sizeHintForRow(1) / (pixels / 13));
            CHECK(field()->height() >= field()->fontMetrics().height());
            popup.dismiss();
        }
        QApplication::setFont(before);
    }
}
