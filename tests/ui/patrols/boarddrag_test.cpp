// SPDX-License-Identifier: GPL-3.0-or-later
// What a drag on the week board means: which time, and when it means nothing.
#include "tests/ui/patrols/boardfixture.h"

using namespace streife;
using namespace streife::test;

namespace {

const QDate kTuesday(2026, 11, 24);

TimeSpan on(QDate day, int fromHour, int fromMinute, int toHour, int toMinute) {
    return {local(day, fromHour, fromMinute), local(day, toHour, toMinute)};
}

} // namespace

TEST_CASE_METHOD(BoardOnScreen, "a dragged block lands on the nearest quarter of an hour", "[board][drag]") {
    struct Row {
        int pixels;
        int minutes;
    };
    const QPoint from = rect(113).center(); // Tuesday 11–14
    for (const Row row : {Row{-40, -60}, Row{-10, -15}, Row{-14, -15}, Row{-16, -30}, Row{10, 15}, Row{14, 15},
                          Row{16, 30}, Row{26, 45}, Row{120, 180}}) {
        INFO("dragged by " << row.pixels << " pixels");
        moves.clear();
        drag(from, from + QPoint(0, row.pixels));
        REQUIRE(moves.size() == 1);
        CHECK(moves[0].second
              == TimeSpan{span(113).start().plusMinutes(row.minutes), span(113).end().plusMinutes(row.minutes)});
    }
}

TEST_CASE("a patrol at an odd time keeps it while it is dragged sideways only", "[board][drag]") {
    BoardOnScreen screen(boardWith(kSampleMonday, {on(kTuesday, 18, 10, 21, 52)}));
    const QPoint from = screen.rect(1).center();
    for (const auto modifiers : {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::AltModifier)}) {
        screen.moves.clear();
        screen.drag(from, from + QPoint(2 * screen.columnWidth(), 0), modifiers);
        REQUIRE(screen.moves.size() == 1);
        CHECK(screen.moves[0].second == on(kTuesday.addDays(2), 18, 10, 21, 52));
    }
    screen.moves.clear();
    screen.press(from); // there and back
    screen.moveTo(from + QPoint(80, 80));
    screen.moveTo(from + QPoint(2, 3));
    screen.release(from + QPoint(2, 3));
    CHECK(screen.moves.empty());
    screen.drag(from, from + QPoint(0, 40));
    REQUIRE(screen.moves.size() == 1);
    CHECK(screen.moves[0].second == on(kTuesday, 19, 15, 22, 57)); // once moved in time it takes the grid
}

TEST_CASE("an edge that is taken and put back leaves an odd time alone", "[board][drag]") {
    BoardOnScreen screen(boardWith(kSampleMonday, {on(kTuesday, 18, 10, 21, 52)}));
    const QRect r = screen.rect(1);
    const QPoint top(r.center().x(), r.top() + 1);
    const QPoint bottom(r.center().x(), r.bottom() - 1);
    for (const QPoint edge : {top, bottom}) {
        screen.press(edge);
        screen.moveTo(edge + QPoint(0, 60));
        screen.moveTo(edge + QPoint(3, 2));
        screen.release(edge + QPoint(3, 2));
    }
    CHECK(screen.moves.empty());
    screen.drag(bottom, bottom + QPoint(0, 40));
    screen.drag(top, top + QPoint(0, -40));
    REQUIRE(screen.moves.size() == 2);
    CHECK(screen.moves[0].second == on(kTuesday, 18, 10, 22, 45)); // 22:52 to the grid
    CHECK(screen.moves[1].second == on(kTuesday, 17, 15, 21, 52));
}

TEST_CASE_METHOD(BoardOnScreen, "Alt frees both edges to the minute, without it they snap", "[board][drag]") {
    const QRect r = rect(113);
    const QPoint top(r.center().x(), r.top() + 1);
    const QPoint bottom(r.center().x(), r.bottom() - 1);
    drag(bottom, bottom + QPoint(0, 22), Qt::AltModifier); // 33 min
    drag(bottom, bottom + QPoint(0, 22));
    drag(top, top + QPoint(0, -22), Qt::AltModifier);
    drag(top, top + QPoint(0, -22));
    REQUIRE(moves.size() == 4);
    CHECK(moves[0].second == on(kTuesday, 11, 0, 14, 33));
    CHECK(moves[1].second == on(kTuesday, 11, 0, 14, 30));
    CHECK(moves[2].second == on(kTuesday, 10, 27, 14, 0));
    CHECK(moves[3].second == on(kTuesday, 10, 30, 14, 0));
}

TEST_CASE_METHOD(BoardOnScreen, "no edge can be dragged past the other one", "[board][drag]") {
    const QRect r = rect(113);
    drag(QPoint(r.center().x(), r.bottom() - 1), QPoint(r.center().x(), r.top() - 200));
    drag(QPoint(r.center().x(), r.top() + 1), QPoint(r.center().x(), r.bottom() + 200));
    drag(QPoint(r.center().x(), r.bottom() - 1), QPoint(r.center().x(), r.top() - 200), Qt::AltModifier);
    REQUIRE(moves.size() == 3);
    CHECK(moves[0].second == on(kTuesday, 11, 0, 11, 15));
    CHECK(moves[1].second == on(kTuesday, 13, 45, 14, 0));
    CHECK(moves[2].second == on(kTuesday, 11, 0, 11, 1));
}

TEST_CASE_METHOD(BoardOnScreen, "dragging an edge sideways changes no day", "[board][drag]") {
    const QRect r = rect(113);
    const QPoint bottom(r.center().x(), r.bottom() - 1);
    drag(bottom, bottom + QPoint(3 * columnWidth(), 40));
    REQUIRE(moves.size() == 1);
    CHECK(moves[0].second == on(kTuesday, 11, 0, 15, 0));
}

TEST_CASE_METHOD(BoardOnScreen, "free time is drawn upwards as well as downwards, in one day only", "[board][drag]") {
    drag(place(2, 10), place(2, 12));
    drag(place(2, 12), place(2, 10));
    drag(place(2, 10), place(5, 12)); // sideways: still the day where it began
    drag(place(2, 10, 3), place(2, 11, 20), Qt::AltModifier);
    REQUIRE(created.size() == 4);
    const QDate wednesday = kTuesday.addDays(1);
    CHECK(created[0] == on(wednesday, 10, 0, 12, 0));
    CHECK(created[1] == created[0]);
    CHECK(created[2] == created[0]);
    CHECK(created[3].start() == local(wednesday, 10, 3));
    CHECK(created[3].end() >= local(wednesday, 11, 19)); // a pixel is 1.5 minutes
    CHECK(created[3].end() <= local(wednesday, 11, 20));
}

TEST_CASE_METHOD(BoardOnScreen, "a drag right after a click drags, a double click in place opens", "[board][drag]") {
    const QPoint from = rect(113).center();
    const auto clickTwice = [&](QPoint to) {
        press(from);
        release(from);
        send(QEvent::MouseButtonDblClick, from);
        moveTo(to);
        release(to);
    };
    clickTwice(from + QPoint(0, 40));
    REQUIRE(moves.size() == 1);
    CHECK(moves[0].second.start() == span(113).start().plusMinutes(60));
    CHECK(edited.empty());
    clickTwice(from + QPoint(1, 0));
    CHECK(moves.size() == 1);
    CHECK(edited == std::vector{PatrolId(113)});
    board.setReadOnly(true);
    clickTwice(from + QPoint(0, 40));
    CHECK(moves.size() == 1);
    CHECK(edited.size() == 2); // it can be looked at
}

TEST_CASE_METHOD(BoardOnScreen, "a click or a twitch draws nothing", "[board][drag]") {
    drag(place(2, 10), place(2, 10));
    drag(place(2, 10), place(2, 10) + QPoint(1, 2));
    drag(place(2, 10), place(2, 10) + QPoint(60, 2)); // far, but no time
    CHECK(created.empty());
    CHECK(moves.empty());
}

TEST_CASE_METHOD(BoardOnScreen, "Esc gives up every kind of drag, and the next one works again", "[board][drag]") {
    const QRect r = rect(113);
    for (const QPoint from :
         {r.center(), QPoint(r.center().x(), r.top() + 1), QPoint(r.center().x(), r.bottom() - 1), place(2, 10)}) {
        press(from);
        moveTo(from + QPoint(0, 90));
        key(Qt::Key_Escape);
        moveTo(from + QPoint(0, 120)); // the button is still down
        release(from + QPoint(0, 120));
    }
    CHECK(moves.empty());
    CHECK(copies.empty());
    CHECK(created.empty());
    drag(r.center(), r.center() + QPoint(0, 40));
    CHECK(moves.size() == 1);
}

TEST_CASE_METHOD(BoardOnScreen, "Strg counts when the block is dropped, not when it was lifted", "[board][drag]") {
    const QPoint from = rect(113).center();
    const QPoint to = from + QPoint(0, 40);
    press(from);
    moveTo(to, Qt::ControlModifier);
    release(to); // let go before the button
    CHECK(copies.empty());
    REQUIRE(moves.size() == 1);
    press(from);
    moveTo(to);
    release(to, Qt::ControlModifier);
    CHECK(moves.size() == 1);
    REQUIRE(copies.size() == 1);
    CHECK(copies[0] == std::pair(PatrolId(113), on(kTuesday, 12, 0, 15, 0)));
    CHECK(span(113) == on(kTuesday, 11, 0, 14, 0));
}

TEST_CASE_METHOD(BoardOnScreen, "Strg on an edge or on free time copies nothing", "[board][drag]") {
    const QRect r = rect(113);
    drag(QPoint(r.center().x(), r.bottom() - 1), QPoint(r.center().x(), r.bottom() + 39), Qt::ControlModifier);
    drag(place(2, 10), place(2, 12), Qt::ControlModifier);
    CHECK(copies.empty());
    CHECK(moves.size() == 1);
    CHECK(created.size() == 1);
}

TEST_CASE_METHOD(BoardOnScreen, "another mouse button in the middle of a drag does not change what is dragged",
                 "[board][drag]") {
    const QPoint from = rect(113).center();
    const QPoint over = rect(115).center(); // above another patrol
    press(from);
    moveTo(over);
    send(QEvent::MouseButtonPress, over, {}, Qt::RightButton);
    moveTo(over + QPoint(0, 1));
    release(over + QPoint(0, 1));
    for (const auto& [id, s] : moves)
        CHECK(id == PatrolId(113));
    CHECK(moves.size() == 1);
    CHECK(board.selection() == PatrolId(113));
}

TEST_CASE_METHOD(BoardOnScreen, "keys in the middle of a drag neither choose nor delete", "[board][drag]") {
    const QPoint from = rect(113).center();
    press(from);
    moveTo(from + QPoint(0, 40));
    for (const Qt::Key pressed : {Qt::Key_Right, Qt::Key_Down, Qt::Key_End, Qt::Key_Delete, Qt::Key_Return})
        key(pressed);
    key(Qt::Key_Down, Qt::AltModifier);
    CHECK(board.selection() == PatrolId(113));
    CHECK(moves.empty());
    release(from + QPoint(0, 40));
    CHECK(removed.empty());
    CHECK(edited.empty());
    REQUIRE(moves.size() == 1);
    CHECK(moves[0].first == PatrolId(113));
}

TEST_CASE_METHOD(BoardOnScreen, "a new plan in the middle of a drag gives it up", "[board][drag]") {
    const QPoint from = rect(113).center();
    press(from);
    moveTo(from + QPoint(0, 80));
    Plan plan = sampleWeek();
    plan.patrols.erase(plan.patrols.begin());
    board.setBoard(makeBoard(plan, {}, kSampleMonday));
    moveTo(from + QPoint(0, 90));
    release(from + QPoint(0, 90));
    CHECK(moves.empty());
}

TEST_CASE_METHOD(BoardOnScreen, "the head is no place for patrols", "[board][drag]") {
    const QPoint head(board.boardLayout().column(2).center().x(), 5);
    drag(head, place(2, 12));
    send(QEvent::MouseButtonDblClick, head);
    CHECK(created.empty());
    const QPoint gutter(3, place(2, 12).y());
    drag(gutter, gutter + QPoint(0, 80));
    CHECK(created.empty());
}

TEST_CASE("a night patrol dragged over the day border stays whole in its new service day", "[board][drag]") {
    BoardOnScreen screen(boardWith(kSampleMonday, {on(kTuesday, 22, 0, 28, 0)})); // to 04:00
    const QPoint from = screen.rect(1).center();
    screen.drag(from, from + QPoint(0, 80));
    screen.drag(from, from + QPoint(screen.columnWidth(), 80));
    screen.drag(from, from + QPoint(0, 4000)); // below the last hour
    REQUIRE(screen.moves.size() == 3);
    CHECK(screen.moves[0].second == on(kTuesday, 24, 0, 30, 0));
    CHECK(screen.moves[1].second == on(kTuesday.addDays(1), 24, 0, 30, 0));
    for (const auto& [id, s] : screen.moves)
        CHECK(s.minutes() == 360);
    CHECK(serviceDay(screen.moves[0].second.start()) == kTuesday); // 00:00 is still Tuesday's service
    CHECK(screen.moves[2].second == on(kTuesday, 29, 45, 35, 45)); // the last quarter before 06:00
}

TEST_CASE("what ends after the day border can be drawn shorter and longer", "[board][drag]") {
    BoardOnScreen screen(boardWith(kSampleMonday, {on(kTuesday, 22, 0, 28, 0)}));
    const QRect r = screen.rect(1);
    CHECK(r.height() == 6 * 40);
    screen.drag(QPoint(r.center().x(), r.bottom() - 1), QPoint(r.center().x(), r.bottom() - 1 + 40));
    screen.drag(QPoint(r.center().x(), r.bottom() - 1), QPoint(r.center().x(), r.bottom() + 4000));
    REQUIRE(screen.moves.size() == 2);
    CHECK(screen.moves[0].second == on(kTuesday, 22, 0, 29, 0));
    CHECK(screen.moves[1].second == on(kTuesday, 22, 0, 30, 0)); // to the border, not beyond
}

TEST_CASE_METHOD(BoardOnScreen, "a double click on a patrol opens it, on free time plans four hours", "[board][drag]") {
    send(QEvent::MouseButtonDblClick, rect(113).center());
    send(QEvent::MouseButtonRelease, rect(113).center());
    CHECK(edited == std::vector{PatrolId(113)});
    CHECK(created.empty());
    for (const int minute : {0, 10, 27}) { // anywhere in the half hour
        created.clear();
        send(QEvent::MouseButtonDblClick, place(2, 10, minute) + QPoint(0, 1));
        REQUIRE(created.size() == 1);
        CHECK(created[0] == on(kTuesday.addDays(1), 10, 0, 14, 0));
    }
    board.setReadOnly(true);
    created.clear();
    send(QEvent::MouseButtonDblClick, place(2, 16));
    CHECK(created.empty());
}
