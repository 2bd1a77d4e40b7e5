// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "tests/support/sampleweek.h"
#include "ui/patrols/weekboard.h"

#include "core/base/localtime.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>

namespace streife::test {

/// Local time of the sample week and others: "Fr 27.11. 18:00" as local(27, 18) …
[[nodiscard]] inline Instant local(QDate date, int hour, int minute = 0) {
    return fromLocal(date.addDays(hour / 24), QTime(hour % 24, minute));
}

/// A board with one patrol per span, numbered from 1.
[[nodiscard]] inline Board boardWith(QDate monday, std::vector<TimeSpan> spans) {
    Board board;
    board.first = monday;
    for (int i = 0; i < 7; ++i)
        board.days.push_back({monday.addDays(i), {}});
    std::sort(spans.begin(), spans.end(), [](const TimeSpan& a, const TimeSpan& b) { return a.start() < b.start(); });
    for (size_t i = 0; i < spans.size(); ++i) {
        const QString name = QStringLiteral("S %1").arg(i + 1);
        board.blocks.push_back(
            {PatrolId(qint64(i) + 1), spans[i], {}, name, name, {}, 0, 0, Binding::Proposed, 0, 0, name});
    }
    return board;
}

/// A board on screen with 40 pixels to the hour, so that a quarter of an hour is 10; it keeps what was asked of it.
struct BoardOnScreen {
    WeekBoard board;
    std::vector<std::pair<PatrolId, TimeSpan>> moves, copies;
    std::vector<TimeSpan> created;
    std::vector<PatrolId> edited, removed;

    explicit BoardOnScreen(Board shown = makeBoard(sampleWeek(), {}, kSampleMonday), QSize size = {1000, 1010}) {
        board.resize(size);
        board.setBoard(std::move(shown));
        board.setHourHeight(40);
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

    [[nodiscard]] size_t indexOf(qint64 patrol) const {
        for (size_t i = 0; i < board.board().blocks.size(); ++i)
            if (board.board().blocks[i].id.value() == patrol)
                return i;
        throw std::runtime_error("no such patrol");
    }
    /// Where a patrol is drawn, in the viewport.
    [[nodiscard]] QRect rect(qint64 patrol) const {
        const QRect r = board.boardLayout().block(indexOf(patrol));
        return {board.toViewport(r.topLeft()), r.size()};
    }
    [[nodiscard]] TimeSpan span(qint64 patrol) const { return board.board().blocks[indexOf(patrol)].span; }
    [[nodiscard]] int columnWidth() const {
        return board.boardLayout().column(1).x() - board.boardLayout().column(0).x();
    }
    /// The point of a wall-clock time in the middle of a day's column.
    [[nodiscard]] QPoint place(int day, int hour, int minute = 0) const {
        const QRect column = board.boardLayout().column(day);
        const int y = ((hour + 18) % 24 * 60 + minute) * board.boardLayout().sizes().hour / 60; // from 06:00
        return board.toViewport({column.center().x(), column.top() + y});
    }
    void send(QEvent::Type type, QPoint at, Qt::KeyboardModifiers modifiers = {},
              Qt::MouseButton pressed = Qt::LeftButton) {
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : pressed;
        const Qt::MouseButtons buttons = type == QEvent::MouseButtonRelease ? Qt::NoButton : pressed;
        QMouseEvent event(type, at, board.viewport()->mapToGlobal(at), button, buttons, modifiers);
        QApplication::sendEvent(board.viewport(), &event);
    }
    void press(QPoint at, Qt::KeyboardModifiers modifiers = {}) { send(QEvent::MouseButtonPress, at, modifiers); }
    void moveTo(QPoint at, Qt::KeyboardModifiers modifiers = {}) { send(QEvent::MouseMove, at, modifiers); }
    void release(QPoint at, Qt::KeyboardModifiers modifiers = {}) { send(QEvent::MouseButtonRelease, at, modifiers); }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) {
        press(from, modifiers);
        moveTo((from + to) / 2, modifiers);
        moveTo(to, modifiers);
        release(to, modifiers);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&board, key, modifiers); }
};

} // namespace streife::test
