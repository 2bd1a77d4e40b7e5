// SPDX-License-Identifier: GPL-3.0-or-later
// One day to four weeks, several patrols at once, the filter, and people dragged onto a patrol.
#include "tests/ui/patrols/planfixture.h"
#include "ui/patrols/crewlist.h"
#include "ui/patrols/severalpanel.h"
#include "ui/widgets/listview.h"

#include "core/base/localtime.h"

#include <QDropEvent>
#include <QMimeData>

using namespace streife;
using namespace streife::test;

namespace {

struct RangeOnScreen : PlanOnScreen {
    WeekBoard& board = area->board();

    QRect rect(PatrolId id) const {
        for (size_t i = 0; i < blocks().size(); ++i)
            if (blocks()[i].id == id)
                return {board.toViewport(board.boardLayout().block(i).topLeft()), board.boardLayout().block(i).size()};
        throw std::runtime_error("not shown");
    }
    void mouse(QEvent::Type type, QPoint at, Qt::KeyboardModifiers modifiers = {}) {
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        const Qt::MouseButtons buttons = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, board.viewport()->mapToGlobal(at), button, buttons, modifiers);
        QApplication::sendEvent(board.viewport(), &event);
    }
    void click(QPoint at, Qt::KeyboardModifiers modifiers = {}) {
        mouse(QEvent::MouseButtonPress, at, modifiers);
        mouse(QEvent::MouseButtonRelease, at, modifiers);
    }
    void drag(QPoint from, QPoint to) {
        mouse(QEvent::MouseButtonPress, from);
        mouse(QEvent::MouseMove, (from + to) / 2);
        mouse(QEvent::MouseMove, to);
        mouse(QEvent::MouseButtonRelease, to);
    }
    std::vector<PatrolId> firstThree() const {
        std::vector<PatrolId> out;
        for (const BoardBlock& b : blocks())
            if (out.size() < 3 && b.binding != Binding::Cancelled)
                out.push_back(b.id);
        return out;
    }
    void chooseThree() {
        const auto three = firstThree();
        board.setFocus();
        area->showPatrol(three[0]);
        board.choose(three, three[0]);
        REQUIRE(area->chosen().size() == 3);
    }
    int livePatrols() {
        return ws.read([](Database& db) { return int(Records<Patrol>(db).all().size()); });
    }
};

} // namespace

TEST_CASE_METHOD(RangeOnScreen, "a day, two weeks and four weeks show what they hold", "[range]") {
    const size_t week = blocks().size();
    area->setDays(1);
    CHECK(area->firstDay() == QDate(2026, 11, 24)); // today
    for (const BoardBlock& b : blocks())
        CHECK(serviceDay(b.span.start()) == QDate(2026, 11, 24));
    area->step(1);
    CHECK(area->firstDay() == QDate(2026, 11, 25));
    area->step(-1);
    area->setDays(14);
    CHECK(area->firstDay() == QDate(2026, 11, 23));
    const size_t two = blocks().size();
    CHECK(two > week);
    area->setDays(28);
    CHECK(blocks().size() >= two);
    for (const BoardBlock& b : blocks()) {
        const QDate day = serviceDay(b.span.start());
        CHECK((day >= QDate(2026, 11, 23) && day < QDate(2026, 12, 21)));
    }
    area->step(1);
    CHECK(area->firstDay() == QDate(2026, 11, 30));
    area->setDays(7);
    CHECK(area->days() == 7);
}

TEST_CASE_METHOD(RangeOnScreen, "weeks lie below each other, so that weekdays stay in line", "[range][layout]") {
    area->setDays(28);
    const BoardLayout& layout = board.boardLayout();
    REQUIRE(layout.weekCount() == 4);
    for (int d = 0; d + 7 < 28; ++d) {
        CHECK(layout.column(d).x() == layout.column(d + 7).x());
        CHECK(layout.column(d + 7).top() > layout.column(d).bottom());
    }
    for (size_t i = 0; i < blocks().size(); ++i) {
        const int day = int(area->firstDay().daysTo(serviceDay(blocks()[i].span.start())));
        CHECK(layout.column(day).contains(layout.block(i).center()));
        CHECK(layout.dayAt(layout.block(i).center()) == day);
    }
}

TEST_CASE_METHOD(RangeOnScreen, "checklist 7: a patrol dropped on another week keeps its weekday and time",
                 "[range][drag]") {
    const PatrolId id = firstThree()[0];
    const TimeSpan span = stored(id).patrol.span;
    area->setDays(14);
    QApplication::processEvents();
    const BoardLayout& layout = board.boardLayout();
    const int below = layout.column(7).y() - layout.column(0).y();
    const QPoint from = rect(id).center();
    drag(from, from + QPoint(0, below));
    const TimeSpan moved = stored(id).patrol.span;
    CHECK(toLocal(moved.start()).date == toLocal(span.start()).date.addDays(7));
    CHECK(toLocal(moved.start()).time == toLocal(span.start()).time);
    CHECK(moved.minutes() == span.minutes());
}

TEST_CASE_METHOD(RangeOnScreen, "a double click on the head of a day shows that day, and back", "[range]") {
    const QRect head = board.boardLayout().dayHeader(3);
    mouse(QEvent::MouseButtonDblClick, head.center());
    CHECK(area->days() == 1);
    CHECK(area->firstDay() == QDate(2026, 11, 26));
    mouse(QEvent::MouseButtonDblClick, board.boardLayout().dayHeader(0).center());
    CHECK(area->days() == 7);
    CHECK(area->firstDay() == QDate(2026, 11, 23));
    area->setDays(28);
    QApplication::processEvents();
    click({5, board.boardLayout().gutter(2).top() + 5}); // "KW 50"
    CHECK(area->days() == 7);
    CHECK(area->week() == *Week::of(2026, 50));
}

TEST_CASE_METHOD(RangeOnScreen, "Ctrl and Shift choose several, a plain click one again", "[several]") {
    const auto three = firstThree();
    click(rect(three[0]).center());
    click(rect(three[1]).center(), Qt::ControlModifier);
    CHECK(area->chosen().size() == 2);
    click(rect(three[0]).center(), Qt::ControlModifier);
    CHECK(area->chosen() == std::vector<PatrolId>{three[1]});
    click(rect(three[0]).center());
    click(rect(three[2]).center(), Qt::ShiftModifier);
    CHECK(area->chosen().size() >= 3);
    click(rect(three[1]).center());
    CHECK(area->chosen() == std::vector<PatrolId>{three[1]});
    QTest::keyClick(&board, Qt::Key_A, Qt::ControlModifier);
    CHECK(area->chosen().size() == blocks().size());
    QTest::keyClick(&board, Qt::Key_Escape);
    CHECK(area->chosen().empty());
}

TEST_CASE_METHOD(RangeOnScreen, "several patrols move, are copied, called off and deleted in one step each",
                 "[several]") {
    chooseThree();
    const auto three = area->chosen();
    std::vector<TimeSpan> before;
    for (const PatrolId id : three)
        before.push_back(stored(id).patrol.span);
    auto* panel = area->findChild<SeveralPanel*>();
    REQUIRE(panel->isVisible());
    emit panel->moveRequested(0, 15);
    for (size_t i = 0; i < 3; ++i)
        CHECK(stored(three[i]).patrol.span.start() == before[i].start().plusMinutes(15));
    ws.undo();
    for (size_t i = 0; i < 3; ++i)
        CHECK(stored(three[i]).patrol.span == before[i]);
    REQUIRE(area->chosen().size() == 3);
    emit panel->stateRequested(PatrolState::Cancelled);
    for (const PatrolId id : three)
        CHECK(stored(id).patrol.state == PatrolState::Cancelled);
    ws.undo();
    const int all = livePatrols();
    area->copySelected();
    CHECK(livePatrols() == all + 3);
    CHECK(area->week() == *Week::of(2026, 49));
    CHECK(area->chosen().size() == 3);
    for (const PatrolId id : area->chosen())
        CHECK(stored(id).patrol.outcome == PatrolOutcome::None);
    area->removeSelected();
    CHECK(livePatrols() == all);
    ws.undo();
    CHECK(livePatrols() == all + 3);
}

TEST_CASE_METHOD(RangeOnScreen, "one of several dragged takes the others along", "[several][drag]") {
    chooseThree();
    const auto three = area->chosen();
    std::vector<TimeSpan> before;
    for (const PatrolId id : three)
        before.push_back(stored(id).patrol.span);
    QTest::keyClick(&board, Qt::Key_Down, Qt::AltModifier);
    for (size_t i = 0; i < 3; ++i)
        CHECK(stored(three[i]).patrol.span.start() == before[i].start().plusMinutes(15));
    CHECK(area->chosen() == three);
    QTest::keyClick(&board, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier); // a length is one patrol's own
    int longer = 0;
    for (size_t i = 0; i < 3; ++i)
        longer += stored(three[i]).patrol.span.minutes() != before[i].minutes();
    CHECK(longer == 1);
}

TEST_CASE_METHOD(RangeOnScreen, "checklist 12: list and board share filter and what is chosen", "[several][filter]") {
    chooseThree();
    const auto three = area->chosen();
    area->showView(PlanArea::List);
    auto* list = area->findChild<ListView*>(QStringLiteral("patrolList"));
    CHECK(list->chosenIds().size() == 3);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
    CHECK(area->chosen().size() == blocks().size());
    CHECK(board.chosen() == area->chosen());
    area->find();
    auto* field = qobject_cast<QLineEdit*>(area->searchField());
    REQUIRE(field->isVisible());
    const QString word = blocks().front().title.section(QLatin1Char(' '), -1).toUpper();
    QTest::keyClicks(field, word);
    REQUIRE_FALSE(blocks().empty());
    CHECK(list->model()->rowCount() == int(blocks().size()));
    for (const BoardBlock& b : blocks())
        CHECK(stored(b.id).patrol.id == b.id);
    QTest::keyClicks(field, QStringLiteral(" zzqx"));
    CHECK(blocks().empty());
    CHECK(area->chosen().empty()); // what is hidden is not acted upon
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK_FALSE(field->isVisible());
    CHECK(blocks().size() > 3);
}

TEST_CASE_METHOD(RangeOnScreen, "a person dragged from the list onto a patrol is on it", "[people][drag]") {
    area->setPeopleShown(true);
    QApplication::processEvents();
    const PatrolId id =
        makePatrol({fromLocal(QDate(2026, 11, 25), QTime(9, 0)), fromLocal(QDate(2026, 11, 25), QTime(11, 0))});
    auto* people = area->findChild<CrewList*>();
    REQUIRE(people->isVisible());
    auto* list = &people->list();
    REQUIRE(list->model()->rowCount() > 3);
    const qint64 officer = list->model()->index(0, 0).data(kIdRole).toLongLong();
    QMimeData mime;
    mime.setData(QLatin1String(kOfficerMime), QByteArray::number(officer));
    const QPoint at = rect(id).center();
    QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(board.viewport(), &enter);
    CHECK(enter.isAccepted());
    QDragMoveEvent over(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(board.viewport(), &over);
    CHECK(over.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(board.viewport(), &drop);
    const auto crew = [&] {
        std::vector<qint64> out;
        for (const PlannedPost& post : stored(id).posts)
            for (const CrewMember& c : post.crew)
                out.push_back(c.officer.value());
        return out;
    };
    CHECK(crew() == std::vector<qint64>{officer});
    // The same by keyboard: the next one in the list, by Return.
    const qint64 next = list->model()->index(0, 0).data(kIdRole).toLongLong();
    CHECK(next != officer); // whoever is on it is not offered again
    list->setFocus();
    list->setCurrentId(next);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(crew().size() == 2);
}

TEST_CASE_METHOD(RangeOnScreen, "dropping something else on the board does nothing", "[people][drag]") {
    QMimeData text;
    text.setText(QStringLiteral("7"));
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &text, Qt::LeftButton, {});
    QApplication::sendEvent(board.viewport(), &enter);
    QMimeData wrong;
    wrong.setData(QLatin1String(kOfficerMime), "99999999999999999999");
    const QString before = ws.undoLabel();
    QDropEvent drop(rect(firstThree()[0]).center(), Qt::CopyAction, &wrong, Qt::LeftButton, {});
    QApplication::sendEvent(board.viewport(), &drop);
    CHECK(ws.undoLabel() == before);
}

TEST_CASE_METHOD(RangeOnScreen, "a patrol dropped on the arrow of the bar goes to that week, and is seen there",
                 "[range][drag]") {
    const PatrolId id = firstThree()[0];
    const TimeSpan span = stored(id).patrol.span;
    QPushButton* forth = nullptr;
    for (QPushButton* b : area->findChildren<QPushButton*>())
        if (b->accessibleName().startsWith(QStringLiteral("Next week")))
            forth = b;
    REQUIRE(forth != nullptr);
    const QPoint target = board.viewport()->mapFromGlobal(forth->mapToGlobal(forth->rect().center()));
    const QPoint from = rect(id).center();
    mouse(QEvent::MouseButtonPress, from);
    mouse(QEvent::MouseMove, from - QPoint(0, 40));
    mouse(QEvent::MouseMove, target);
    CHECK(forth->isDown());
    mouse(QEvent::MouseButtonRelease, target);
    CHECK_FALSE(forth->isDown());
    CHECK(toLocal(stored(id).patrol.span.start()).date == toLocal(span.start()).date.addDays(7));
    CHECK(toLocal(stored(id).patrol.span.start()).time == toLocal(span.start()).time);
    CHECK(area->week() == *Week::of(2026, 49));
    CHECK(area->selection() == id);
    // Elsewhere above the board the day ends at its border.
    const QPoint away = rect(id).center();
    mouse(QEvent::MouseButtonPress, away);
    mouse(QEvent::MouseMove, {away.x(), -30});
    mouse(QEvent::MouseButtonRelease, {away.x(), -30});
    CHECK(area->week() == *Week::of(2026, 49));
    CHECK(toLocal(stored(id).patrol.span.start()).date == toLocal(span.start()).date.addDays(7));
}

TEST_CASE_METHOD(RangeOnScreen, "several patrols go to another week by keyboard and stay chosen", "[several][keys]") {
    chooseThree();
    const auto three = area->chosen();
    std::vector<TimeSpan> before;
    for (const PatrolId id : three)
        before.push_back(stored(id).patrol.span);
    QTest::keyClick(&board, Qt::Key_PageDown, Qt::AltModifier | Qt::ShiftModifier);
    for (size_t i = 0; i < 3; ++i)
        CHECK(toLocal(stored(three[i]).patrol.span.start()).date == toLocal(before[i].start()).date.addDays(7));
    CHECK(area->week() == *Week::of(2026, 49));
    CHECK(area->chosen() == three);
}

TEST_CASE_METHOD(RangeOnScreen, "copied patrols are put into the week shown, or a day later in their own",
                 "[several][keys]") {
    chooseThree();
    const auto three = area->chosen();
    const int all = livePatrols();
    CHECK_FALSE(area->canPaste());
    area->takeCopies();
    REQUIRE(area->canPaste());
    area->paste();
    CHECK(livePatrols() == all + 3);
    for (size_t i = 0; i < 3; ++i) {
        const LocalTime made = toLocal(stored(area->chosen()[i]).patrol.span.start());
        const LocalTime source = toLocal(stored(three[i]).patrol.span.start());
        CHECK(made.date == source.date.addDays(1));
        CHECK(made.time == source.time);
    }
    area->step(1);
    area->step(1);
    area->paste();
    CHECK(livePatrols() == all + 6);
    CHECK(area->week() == *Week::of(2026, 50));
    for (size_t i = 0; i < 3; ++i)
        CHECK(toLocal(stored(area->chosen()[i]).patrol.span.start()).date
              == toLocal(stored(three[i]).patrol.span.start()).date.addDays(14));
    ws.undo();
    CHECK(livePatrols() == all + 3); // one step
}

TEST_CASE_METHOD(RangeOnScreen, "checklist 7: typing on the board begins a patrol of that title", "[range][keys]") {
    board.setFocus();
    QTest::keyClick(&board, Qt::Key_Escape);
    REQUIRE_FALSE(area->selection());
    const int all = livePatrols();
    QTest::keyClicks(&board, QStringLiteral("M"));
    REQUIRE(area->selection());
    auto* title = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(title != nullptr);
    QTest::keyClicks(title, QStringLiteral("arkt"));
    QTest::keyClick(title, Qt::Key_Return);
    CHECK(livePatrols() == all + 1);
    CHECK(stored(*area->selection()).patrol.title.str() == QStringLiteral("Markt"));
}

TEST_CASE_METHOD(RangeOnScreen, "checklist 10: a day with 23 or 25 hours says so", "[range]") {
    for (const auto& [week, index, hours] : {std::tuple(13, 5, 23), std::tuple(43, 5, 25)}) {
        area->showWeek(*Week::of(2026, week));
        for (int d = 0; d < 7; ++d) {
            const QString note = dayNote(board.board().days[size_t(d)]);
            CHECK(note.contains(QStringLiteral("%1 h").arg(hours)) == (d == index));
        }
    }
}
