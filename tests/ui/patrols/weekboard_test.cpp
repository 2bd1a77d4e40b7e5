// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/sampleweek.h"
#include "ui/patrols/weekboard.h"

#include "core/base/localtime.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace streife;

namespace {

struct BoardFixture {
    WeekBoard board;
    std::vector<std::pair<PatrolId, TimeSpan>> moves, copies;
    std::vector<TimeSpan> created;
    std::vector<PatrolId> edited, removed;

    BoardFixture() {
        board.resize(1000, 1000);
        board.setBoard(makeBoard(test::sampleWeek(), {}, test::kSampleMonday));
        QObject::connect(&board, &WeekBoard::moveRequested,
                         [this](PatrolId id, const TimeSpan& s) { moves.emplace_back(id, s); });
        QObject::connect(&board, &WeekBoard::copyRequested,
                         [this](PatrolId id, const TimeSpan& s) { copies.emplace_back(id, s); });
        QObject::connect(&board, &WeekBoard::createRequested, [this](const TimeSpan& s) { created.push_back(s); });
        QObject::connect(&board, &WeekBoard::editRequested, [this](PatrolId id) { edited.push_back(id); });
        QObject::connect(&board, &WeekBoard::removeRequested, [this](PatrolId id) { removed.push_back(id); });
        board.show();
        REQUIRE(QTest::qWaitForWindowExposed(&board));
    }

    [[nodiscard]] QRect rect(qint64 patrol) const {
        for (size_t i = 0; i < board.board().blocks.size(); ++i)
            if (board.board().blocks[i].id.value() == patrol)
                return {board.toViewport(board.boardLayout().block(i).topLeft()), board.boardLayout().block(i).size()};
        return {};
    }
    [[nodiscard]] TimeSpan span(qint64 patrol) const {
        for (const BoardBlock& b : board.board().blocks)
            if (b.id.value() == patrol)
                return b.span;
        throw std::runtime_error("no patrol");
    }
    void send(QEvent::Type type, QPoint at, Qt::KeyboardModifiers modifiers = {}) {
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        const Qt::MouseButtons buttons = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, board.viewport()->mapToGlobal(at), button, buttons, modifiers);
        QApplication::sendEvent(board.viewport(), &event);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) {
        send(QEvent::MouseButtonPress, from, modifiers);
        send(QEvent::MouseMove, (from + to) / 2, modifiers);
        send(QEvent::MouseMove, to, modifiers);
        send(QEvent::MouseButtonRelease, to, modifiers);
    }
};

} // namespace

TEST_CASE_METHOD(BoardFixture, "dragging a block moves it in steps of a quarter hour", "[board]") {
    const QRect from = rect(113); // Tuesday 11-14
    const int hour = board.boardLayout().sizes().hour;
    const int column = board.boardLayout().column(1).x() - board.boardLayout().column(0).x();
    drag(from.center(), from.center() + QPoint(column, hour + 2));
    REQUIRE(moves.size() == 1);
    CHECK(moves[0].first == PatrolId{113});
    CHECK(moves[0].second
          == TimeSpan{fromLocal(QDate(2026, 11, 25), QTime(12, 0)), fromLocal(QDate(2026, 11, 25), QTime(15, 0))});
    CHECK(board.selection() == PatrolId{113});
    CHECK(span(113).start() == fromLocal(QDate(2026, 11, 24), QTime(11, 0))); // the board itself never writes
}

TEST_CASE_METHOD(BoardFixture, "checklist 8: dropping at the same place changes nothing", "[board]") {
    const QPoint at = rect(113).center();
    send(QEvent::MouseButtonPress, at);
    send(QEvent::MouseMove, at + QPoint(30, 60));
    send(QEvent::MouseMove, at + QPoint(1, 1));
    send(QEvent::MouseButtonRelease, at + QPoint(1, 1));
    CHECK(moves.empty());
    CHECK(created.empty());
}

TEST_CASE_METHOD(BoardFixture, "Esc gives a drag up, Ctrl copies, Alt frees from the grid", "[board]") {
    const QRect from = rect(113);
    send(QEvent::MouseButtonPress, from.center());
    send(QEvent::MouseMove, from.center() + QPoint(0, 90));
    QTest::keyClick(&board, Qt::Key_Escape);
    send(QEvent::MouseButtonRelease, from.center() + QPoint(0, 90));
    CHECK(moves.empty());
    CHECK(board.selection() == PatrolId{113});

    drag(from.center(), from.center() + QPoint(0, board.boardLayout().sizes().hour), Qt::ControlModifier);
    CHECK(moves.empty());
    REQUIRE(copies.size() == 1);
    CHECK(copies[0].second.start() == fromLocal(QDate(2026, 11, 24), QTime(12, 0)));

    drag(from.center(), from.center() + QPoint(0, 13), Qt::AltModifier);
    REQUIRE(moves.size() == 1);
    CHECK(moves[0].second.minutes() == 180);
    CHECK((moves[0].second.start().ms - span(113).start().ms) / kMinuteMs
          == 13 * 60 / board.boardLayout().sizes().hour);
}

TEST_CASE_METHOD(BoardFixture, "the edges of a block change start and end, never below one step", "[board]") {
    const QRect r = rect(113);
    const int hour = board.boardLayout().sizes().hour;
    drag(QPoint(r.center().x(), r.bottom() - 1), QPoint(r.center().x(), r.bottom() - 1 + hour));
    REQUIRE(moves.size() == 1);
    CHECK(moves[0].second == TimeSpan{span(113).start(), span(113).end().plusMinutes(60)});
    drag(QPoint(r.center().x(), r.top() + 1), QPoint(r.center().x(), r.bottom() + 300));
    REQUIRE(moves.size() == 2);
    CHECK(moves[1].second.minutes() == 15);
    CHECK(moves[1].second.end() == span(113).end());
}

TEST_CASE_METHOD(BoardFixture, "dragging outside the board stays inside the plan", "[board]") {
    const QPoint from = rect(121).center(); // Saturday night
    for (const QPoint to :
         {QPoint(-5000, -5000), QPoint(9000, 9000), QPoint(500, -20), QPoint(-1, 400), QPoint(0, 0)}) {
        drag(from, to);
        REQUIRE_FALSE(moves.empty());
        const QDate day = serviceDay(moves.back().second.start());
        CHECK(day >= test::kSampleMonday);
        CHECK(day <= test::kSampleMonday.addDays(6));
        CHECK(moves.back().second.minutes() == 360);
    }
}

TEST_CASE_METHOD(BoardFixture, "empty time creates: by drag its span, by double click four hours", "[board]") {
    const QRect wednesday = board.boardLayout().column(2);
    const int hour = board.boardLayout().sizes().hour;
    const QPoint ten = board.toViewport({wednesday.center().x(), wednesday.top() + 4 * hour});
    drag(ten, ten + QPoint(0, 2 * hour));
    REQUIRE(created.size() == 1);
    CHECK(created[0]
          == TimeSpan{fromLocal(QDate(2026, 11, 25), QTime(10, 0)), fromLocal(QDate(2026, 11, 25), QTime(12, 0))});
    send(QEvent::MouseButtonDblClick, ten + QPoint(0, 4));
    REQUIRE(created.size() == 2);
    CHECK(created[1]
          == TimeSpan{fromLocal(QDate(2026, 11, 25), QTime(10, 0)), fromLocal(QDate(2026, 11, 25), QTime(14, 0))});
}

TEST_CASE_METHOD(BoardFixture, "everything the mouse does the keyboard does too", "[board]") {
    board.select(PatrolId{113});
    QTest::keyClick(&board, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&board, Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(&board, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    REQUIRE(moves.size() == 3);
    CHECK(moves[0].second == movedTo(span(113), span(113).start().plusMinutes(15)));
    CHECK(moves[1].second == movedDays(span(113), 1));
    CHECK(moves[2].second == TimeSpan{span(113).start(), span(113).end().plusMinutes(-15)});
    QTest::keyClick(&board, Qt::Key_Right);
    CHECK(board.selection() == PatrolId{115});
    QTest::keyClick(&board, Qt::Key_Left);
    QTest::keyClick(&board, Qt::Key_Up);
    CHECK(board.selection() == PatrolId{113});
    QTest::keyClick(&board, Qt::Key_Return);
    QTest::keyClick(&board, Qt::Key_F2);
    CHECK(edited == std::vector{PatrolId{113}, PatrolId{113}});
    QTest::keyClick(&board, Qt::Key_D, Qt::ControlModifier); // never deletes
    CHECK(removed.empty());
    QTest::keyClick(&board, Qt::Key_Delete);
    CHECK(removed == std::vector{PatrolId{113}});
    QTest::keyClick(&board, Qt::Key_Escape);
    CHECK_FALSE(board.selection());
}

TEST_CASE_METHOD(BoardFixture, "a read-only board selects but changes nothing", "[board]") {
    board.setReadOnly(true);
    const QRect r = rect(113);
    drag(r.center(), r.center() + QPoint(200, 200));
    QTest::keyClick(&board, Qt::Key_Delete);
    QTest::keyClick(&board, Qt::Key_Down, Qt::AltModifier);
    CHECK(moves.empty());
    CHECK(removed.empty());
    CHECK(board.selection() == PatrolId{113});
}

TEST_CASE_METHOD(BoardFixture, "a new plan keeps the selection, a vanished patrol loses it", "[board]") {
    board.select(PatrolId{113});
    Plan plan = test::sampleWeek();
    plan.patrols.erase(plan.patrols.begin());
    board.setBoard(makeBoard(plan, {}, test::kSampleMonday));
    CHECK(board.selection() == PatrolId{113});
    std::erase_if(plan.patrols, [](const PlannedPatrol& p) { return p.patrol.id == PatrolId{113}; });
    QSignalSpy told(&board, &WeekBoard::selectionChanged);
    board.setBoard(makeBoard(plan, {}, test::kSampleMonday));
    CHECK_FALSE(board.selection());
    CHECK(told.count() == 1);
}

TEST_CASE_METHOD(BoardFixture, "blocks show the letters of their authorities' colours and the chosen one a ring",
                 "[board]") {
    const auto pixels = [&](const QColor& color, QRect area) {
        const QImage image = board.viewport()->grab(area).toImage();
        int n = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                n += image.pixelColor(x, y) == color;
        return n;
    };
    const QRect r = rect(119);
    CHECK(pixels(lightColors().agency[0], r) > 20);
    CHECK(pixels(lightColors().agency[1], r) > 20);
    CHECK(pixels(lightColors().focus, r) == 0);
    board.select(PatrolId{119});
    CHECK(pixels(lightColors().focus, r) > 2 * r.height());
}
