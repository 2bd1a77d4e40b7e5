// SPDX-License-Identifier: GPL-3.0-or-later
// Strg+K and Strg+G in the whole window: what is found, and where it leads.
#include "tests/ui/mainwindow/windowfixture.h"
#include "ui/search/searchlist.h"
#include "ui/search/searchpopup.h"
#include "ui/widgets/fields.h"

#include "core/agencies/agencytable.h"
#include "core/hotspots/hotspottable.h"
#include "core/officers/officertable.h"
#include "core/patrols/patroltable.h"

#include <QLabel>
#include <QLineEdit>

using namespace streife;
using namespace streife::test;
using namespace Qt::StringLiterals;

namespace {

struct SearchingFixture : WindowOnScreen {
    [[nodiscard]] SearchPopup* popup() const { return window->findChild<SearchPopup*>(); }
    [[nodiscard]] QLineEdit* field() const { return popup()->findChild<QLineEdit*>(); }
    [[nodiscard]] SearchList* list() const { return popup()->findChild<SearchList*>(); }
    void press(Qt::Key key) {
        QTest::keyClick(QApplication::focusWidget(), key, Qt::ControlModifier);
        REQUIRE(popup() != nullptr);
        REQUIRE(popup()->isVisible());
    }
    /// Searches everything for it and goes to the line of this kind and record.
    void goTo(const QString& text, SearchKind kind, qint64 id) {
        press(Qt::Key_K);
        field()->setText(text);
        INFO(text.toStdString());
        for (int i = 0; i < 80; ++i) {
            const SearchEntry* e = list()->chosen();
            REQUIRE(e != nullptr);
            if (e->kind == kind && (kind == SearchKind::Day || e->id == id))
                break;
            QTest::keyClick(field(), Qt::Key_Down);
        }
        REQUIRE(list()->chosen()->kind == kind);
        QTest::keyClick(field(), Qt::Key_Return);
        CHECK_FALSE(popup()->isVisible());
    }
    [[nodiscard]] std::optional<qint64> chosenIn(Place place) {
        CHECK(window->frame()->current() == window->frame()->area(place));
        auto* records = qobject_cast<RecordArea*>(window->frame()->current());
        return records == nullptr ? std::nullopt : records->list().currentId();
    }
};

} // namespace

TEST_CASE_METHOD(SearchingFixture, "checklist 20: what is found leads to its place", "[searching]") {
    open();
    const Officer officer = window->workspace()->all<Officer>().at(5);
    goTo(officer.familyName.str(), SearchKind::Officer, officer.id.value());
    CHECK(chosenIn(Place::Officers) == officer.id.value());
    CHECK(window->frame()->current()->isAncestorOf(QApplication::focusWidget()));
    const Hotspot hotspot = window->workspace()->all<Hotspot>().at(2);
    goTo(hotspot.name.str().toUpper(), SearchKind::Hotspot, hotspot.id.value());
    CHECK(chosenIn(Place::Hotspots) == hotspot.id.value());
    const Agency agency = window->workspace()->all<Agency>().at(1);
    goTo(agency.name.str(), SearchKind::Agency, agency.id.value());
    CHECK(chosenIn(Place::Agencies) == agency.id.value());
    const Patrol far = window->workspace()->all<Patrol>("start").front();
    goTo(far.key.str(), SearchKind::Patrol, far.id.value());
    CHECK(window->frame()->current() == &plan());
    CHECK(plan().selection() == far.id);
    CHECK(plan().week() == Week::of(serviceDay(far.span.start())));
    goTo(u"KW 50"_s, SearchKind::Day, 0);
    CHECK(plan().week() == *Week::of(2026, 50));
}

TEST_CASE_METHOD(SearchingFixture, "a person is shown although the list was filtered by something else",
                 "[searching]") {
    open();
    window->frame()->showPlace(Place::Officers);
    auto* records = qobject_cast<RecordArea*>(window->frame()->current());
    static_cast<TextField*>(records->searchField())->setText(u"nobody has this name"_s);
    REQUIRE(records->list().model()->rowCount() == 0);
    const Officer officer = window->workspace()->all<Officer>().at(3);
    records->list().setFocus();
    goTo(officer.serviceNo.str(), SearchKind::Officer, officer.id.value());
    CHECK(chosenIn(Place::Officers) == officer.id.value());
}

TEST_CASE_METHOD(SearchingFixture, "actions are found among everything else and run", "[searching]") {
    open();
    press(Qt::Key_K);
    field()->setText(u"plan as list"_s);
    REQUIRE(list()->chosen() != nullptr);
    CHECK(list()->chosen()->command == u"week.list"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    CHECK(plan().findChild<ListView*>(u"patrolList"_s)->isVisible());
}

TEST_CASE_METHOD(SearchingFixture, "from the print preview a hit leads back into the plan", "[searching]") {
    open();
    const Patrol far = window->workspace()->all<Patrol>("start").front();
    action(Act::Print)->trigger();
    settle();
    goTo(far.key.str(), SearchKind::Patrol, far.id.value());
    settle();
    CHECK(window->frame()->isVisible());
    CHECK(plan().selection() == far.id);
}

TEST_CASE_METHOD(SearchingFixture, "going to a date or week, as it is typed", "[searching]") {
    open();
    for (const auto& [typed, week] : {std::pair("KW 50", *Week::of(2026, 50)), std::pair("1.1.", *Week::of(2026, 53)),
                                      std::pair("+7", *Week::of(2026, 49)), std::pair("heute", *Week::of(2026, 48))}) {
        INFO(typed);
        press(Qt::Key_G);
        CHECK(popup()->mode() == SearchPopup::Mode::Day);
        field()->setText(QLatin1String(typed));
        QTest::keyClick(field(), Qt::Key_Return);
        CHECK_FALSE(popup()->isVisible());
        CHECK(plan().week() == week);
    }
    press(Qt::Key_G);
    field()->setText(u"irgendwann"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    CHECK(popup()->isVisible());
    CHECK(popup()->findChild<QLabel*>(u"searchNote"_s)->text().contains(u"irgendwann"_s));
    CHECK(plan().week() == *Week::of(2026, 48));
    QTest::keyClick(field(), Qt::Key_Escape);
    CHECK(prompts.shown().isEmpty()); // no dialog
}

TEST_CASE_METHOD(SearchingFixture, "what is typed in a form counts before the search leads away", "[searching]") {
    open();
    const PatrolId id = plan().board().board().blocks.front().id;
    plan().showPatrol(id);
    plan().inspector().focusTitle();
    QTest::keyClicks(QApplication::focusWidget(), u"Bahnhof"_s);
    goTo(u"KW 50"_s, SearchKind::Day, 0);
    const auto patrol = window->workspace()->read([&](Database& db) { return Records<Patrol>(db).find(id); });
    CHECK(patrol->title.str() == u"Bahnhof"_s);
}

TEST_CASE_METHOD(SearchingFixture, "closing the file closes the search over it", "[searching]") {
    open();
    press(Qt::Key_K);
    action(Act::CloseFile)->trigger();
    CHECK_FALSE(popup()->isVisible());
    QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
    field()->setText(u"bahnhof"_s); // no file: only actions
    for (int row = 0; row < list()->found().rowCount(); ++row)
        if (const SearchEntry* e = list()->found().entry(row))
            CHECK(e->kind == SearchKind::Action);
}
