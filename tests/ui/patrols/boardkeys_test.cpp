// SPDX-License-Identifier: GPL-3.0-or-later
// Everything on the week board without a mouse, and what a screen reader is told of it.
#include "tests/ui/patrols/boardfixture.h"
#include "ui/patrols/boardview.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>

using namespace streife;
using namespace streife::test;

namespace {

struct Installed {
    Installed() { installBoardAccessibility(); }
};
/// A board that a screen reader looks at from the start.
struct HeardBoard : Installed, BoardOnScreen {};

} // namespace

TEST_CASE_METHOD(BoardOnScreen, "each drag has its keys", "[board][keys]") {
    struct Row {
        Qt::Key key;
        Qt::KeyboardModifiers modifiers;
        int start, end; ///< minutes
    };
    const Row rows[] = {
        {Qt::Key_Up, Qt::AltModifier, -15, -15},
        {Qt::Key_Down, Qt::AltModifier, 15, 15},
        {Qt::Key_Left, Qt::AltModifier, -1440, -1440},
        {Qt::Key_Right, Qt::AltModifier, 1440, 1440},
        {Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier, 0, -15},
        {Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier, 0, 15},
        {Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier, -15, 0}, // the upper edge
        {Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier, 15, 0},
    };
    board.select(PatrolId(113));
    for (const Row& row : rows) {
        moves.clear();
        key(row.key, row.modifiers);
        INFO(QKeySequence(int(row.modifiers.toInt()) | row.key).toString().toStdString());
        REQUIRE(moves.size() == 1);
        CHECK(moves[0].first == PatrolId(113));
        CHECK(moves[0].second
              == TimeSpan{span(113).start().plusMinutes(row.start), span(113).end().plusMinutes(row.end)});
    }
}

TEST_CASE("no key makes a patrol shorter than a quarter of an hour", "[board][keys]") {
    const Instant noon = local(kSampleMonday, 12);
    BoardOnScreen screen(boardWith(kSampleMonday, {{noon, noon.plusMinutes(15)}}));
    screen.board.select(PatrolId(1));
    screen.key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    screen.key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(screen.moves.empty());
    screen.key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(screen.moves.size() == 1);
}

TEST_CASE_METHOD(BoardOnScreen, "Up and Down go through the whole week in the order of time", "[board][keys]") {
    QSignalSpy told(&board, &WeekBoard::selectionChanged);
    key(Qt::Key_Home);
    std::vector<PatrolId> walked;
    for (size_t i = 0; i < board.board().blocks.size(); ++i) {
        walked.push_back(*board.selection());
        key(Qt::Key_Down);
    }
    REQUIRE(walked.size() == 12);
    for (size_t i = 0; i < walked.size(); ++i)
        CHECK(walked[i] == board.board().blocks[i].id);
    CHECK(board.selection() == walked.back()); // stays at the last one
    CHECK(told.count() == 12);
    key(Qt::Key_Up);
    CHECK(board.selection() == walked[10]);
    key(Qt::Key_End);
    CHECK(board.selection() == walked.back());
    key(Qt::Key_Home);
    key(Qt::Key_Up);
    CHECK(board.selection() == walked.front());
}

TEST_CASE("Left and Right find the patrol at about the same time, over empty days", "[board][keys]") {
    const QDate tuesday = kSampleMonday.addDays(1);
    const QDate friday = kSampleMonday.addDays(4);
    const auto two = [](QDate day, int hour) { return TimeSpan{local(day, hour), local(day, hour + 2)}; };
    BoardOnScreen screen(
        boardWith(kSampleMonday, {two(tuesday, 8), two(tuesday, 18), two(friday, 9), two(friday, 19)}));
    screen.board.select(PatrolId(2)); // Tuesday evening
    screen.key(Qt::Key_Right);
    CHECK(screen.board.selection() == PatrolId(4));
    screen.key(Qt::Key_Right); // nothing further
    CHECK(screen.board.selection() == PatrolId(4));
    screen.board.select(PatrolId(3));
    screen.key(Qt::Key_Left);
    CHECK(screen.board.selection() == PatrolId(1));
}

TEST_CASE_METHOD(BoardOnScreen, "the chosen patrol is always scrolled into sight", "[board][keys]") {
    board.resize(500, 300); // both bars are needed
    QApplication::processEvents();
    REQUIRE(board.verticalScrollBar()->maximum() > 0);
    REQUIRE(board.horizontalScrollBar()->maximum() > 0);
    key(Qt::Key_Home);
    for (size_t i = 0; i < board.board().blocks.size(); ++i) {
        const QRect r = rect(board.selection()->value());
        INFO(board.board().blocks[i].title.toStdString());
        CHECK(r.top() >= board.boardLayout().sizes().header);
        CHECK(r.left() >= board.boardLayout().sizes().gutter);
        CHECK(r.right() <= board.viewport()->width());
        key(Qt::Key_Down);
    }
}

TEST_CASE_METHOD(BoardOnScreen, "coming by Tab chooses the first patrol, a plan without any is no trap",
                 "[board][keys]") {
    board.clearFocus();
    board.setFocus(Qt::TabFocusReason);
    CHECK(board.selection() == board.board().blocks.front().id);
    BoardOnScreen empty(boardWith(kSampleMonday, {}));
    empty.board.setFocus(Qt::TabFocusReason);
    for (const Qt::Key pressed :
         {Qt::Key_Down, Qt::Key_Left, Qt::Key_Home, Qt::Key_End, Qt::Key_Return, Qt::Key_Delete, Qt::Key_Escape})
        empty.key(pressed);
    empty.key(Qt::Key_Down, Qt::AltModifier);
    CHECK_FALSE(empty.board.selection());
    CHECK(empty.moves.empty());
    CHECK(empty.removed.empty());
}

TEST_CASE_METHOD(HeardBoard, "a screen reader hears each patrol with its day, time and state", "[board][access]") {
    Finding breach;
    breach.severity = Severity::Breach;
    breach.patrol = PatrolId(119);
    board.setBoard(makeBoard(sampleWeek(), {breach}, kSampleMonday));
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&board);
    REQUIRE(list != nullptr);
    REQUIRE(list->childCount() == 12);
    CHECK(list->text(QAccessible::Name) == QStringLiteral("Week plan"));
    const auto heard = [&](qint64 id) { return list->child(int(indexOf(id)))->text(QAccessible::Name); };
    for (int i = 0; i < 12; ++i) {
        const BoardBlock& b = board.board().blocks[size_t(i)];
        const QString name = list->child(i)->text(QAccessible::Name);
        INFO(name.toStdString());
        CHECK(name.startsWith(b.title));
        CHECK(name.contains(toLocal(b.span.start()).time.toString(QStringLiteral("HH:mm"))));
        CHECK(name.contains(toLocal(b.span.start()).date.toString(QStringLiteral("dd.MM."))));
        CHECK_FALSE(name.contains(QLatin1Char('\n')));
    }
    CHECK(heard(121).contains(QStringLiteral("19:00–01:00")));
    CHECK(heard(121).contains(QStringLiteral("open")));
    CHECK(heard(118).contains(QStringLiteral("promised")));
    CHECK(heard(119).contains(QStringLiteral("breach")));
    CHECK(heard(122).contains(QStringLiteral("cancelled")));
    CHECK_FALSE(heard(113).contains(QStringLiteral("cancelled")));
}

TEST_CASE_METHOD(HeardBoard, "what the screen reader holds follows the plan and the scroll bar", "[board][access]") {
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&board);
    QAccessibleInterface* last = list->child(11);
    REQUIRE(last != nullptr);
    CHECK(last->isValid());
    CHECK(list->child(12) == nullptr);
    CHECK(list->child(-1) == nullptr);
    board.resize(1000, 200);
    QApplication::processEvents();
    board.verticalScrollBar()->setValue(0);
    CHECK(last->state().offscreen);
    board.select(PatrolId(122)); // scrolls there
    CHECK_FALSE(last->state().offscreen);
    CHECK(last->state().selected);
    CHECK(last->rect().topLeft() == board.viewport()->mapToGlobal(rect(122).topLeft()));
    CHECK(list->focusChild() == last);
    last->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(edited == std::vector{PatrolId(122)});
    Plan plan = sampleWeek();
    plan.patrols.pop_back();
    board.setBoard(makeBoard(plan, {}, kSampleMonday));
    CHECK(list->childCount() == 11);
    CHECK_FALSE(last->isValid()); // gone, and asking it does no harm
    CHECK(last->state().invalid);
    CHECK(last->text(QAccessible::Name).isEmpty());
    CHECK(list->focusChild() == nullptr);
}
