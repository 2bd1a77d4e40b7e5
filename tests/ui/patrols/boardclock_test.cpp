// SPDX-License-Identifier: GPL-3.0-or-later
// The two nights of the year in which the clock changes: what is dragged there keeps plausible times.
#include "tests/ui/patrols/boardfixture.h"

using namespace streife;
using namespace streife::test;

namespace {

constexpr int kSaturday = 5;
const QDate kAutumnMonday(2026, 10, 19);
const QDate kAutumnSaturday(2026, 10, 24); // at 03:00 of Sunday it becomes 02:00
const QDate kSpringMonday(2027, 3, 22);
const QDate kSpringSaturday(2027, 3, 27); // at 02:00 of Sunday it becomes 03:00

QString wall(Instant at) {
    const LocalTime l = toLocal(at);
    return l.date.toString(QStringLiteral("dd.MM. ")) + l.time.toString(QStringLiteral("HH:mm"));
}

QString walls(const TimeSpan& span) {
    return wall(span.start()) + QStringLiteral(" - ") + wall(span.end());
}

} // namespace

TEST_CASE("autumn: what is drawn across the hour that comes twice lasts an hour longer", "[board][clock]") {
    BoardOnScreen screen(boardWith(kAutumnMonday, {}));
    screen.drag(screen.place(kSaturday, 1), screen.place(kSaturday, 5));
    REQUIRE(screen.created.size() == 1);
    CHECK(walls(screen.created[0]) == QStringLiteral("25.10. 01:00 - 25.10. 05:00"));
    CHECK(screen.created[0].minutes() == 5 * 60);
}

TEST_CASE("autumn: every quarter hour of the axis can be drawn, and says what the axis says", "[board][clock]") {
    BoardOnScreen screen(boardWith(kAutumnMonday, {}));
    for (int minute = 0; minute < 23 * 60; minute += 15) {
        screen.created.clear();
        const int from = 6 * 60 + minute;
        const QPoint at = screen.place(kSaturday, from / 60 % 24, from % 60);
        screen.drag(at, at + QPoint(0, 40));
        REQUIRE(screen.created.size() == 1);
        INFO(walls(screen.created[0]).toStdString());
        const LocalTime start = toLocal(screen.created[0].start());
        const LocalTime end = toLocal(screen.created[0].end());
        CHECK(start.time == QTime(from / 60 % 24, from % 60));
        CHECK(end.time == QTime((from + 60) / 60 % 24, from % 60));
        CHECK(serviceDay(screen.created[0].start()) == kAutumnSaturday);
        const qint64 length = screen.created[0].minutes();
        CHECK((length == 60 || length == 120)); // two hours only where the second 02 lies between
        CHECK((length == 120) == (from > 25 * 60 + 45 && from < 27 * 60));
    }
}

TEST_CASE("autumn: a moved patrol keeps its length, a drawn end its wall-clock time", "[board][clock]") {
    BoardOnScreen screen(boardWith(kAutumnMonday, {{local(QDate(2026, 10, 23), 23), local(QDate(2026, 10, 23), 29)}}));
    const QPoint from = screen.rect(1).center();
    screen.drag(from, from + QPoint(screen.columnWidth(), 0));
    REQUIRE(screen.moves.size() == 1);
    CHECK(walls(screen.moves[0].second) == QStringLiteral("24.10. 23:00 - 25.10. 04:00")); // six hours of work
    CHECK(screen.moves[0].second.minutes() == 360);
    screen.board.setBoard(boardWith(kAutumnMonday, {screen.moves[0].second}));
    const QRect there = screen.rect(1);
    CHECK(there.height() == 5 * 40); // drawn where the wall clock says
    screen.drag(QPoint(there.center().x(), there.bottom() - 1), QPoint(there.center().x(), there.bottom() - 1 + 40));
    REQUIRE(screen.moves.size() == 2);
    CHECK(walls(screen.moves[1].second) == QStringLiteral("24.10. 23:00 - 25.10. 05:00"));
    CHECK(screen.moves[1].second.minutes() == 7 * 60);
}

TEST_CASE("autumn: a patrol in the second of both hours is drawn, chosen and left where it is", "[board][clock]") {
    const Instant second = local(kAutumnSaturday, 26, 30).plusMinutes(60); // 02:30 for the second time
    BoardOnScreen screen(boardWith(kAutumnMonday, {{second, second.plusMinutes(120)}}));
    const QRect r = screen.rect(1);
    CHECK(r.top() == screen.place(kSaturday, 2, 30).y());
    screen.press(r.center());
    screen.moveTo(r.center() + QPoint(50, 50));
    screen.moveTo(r.center() + QPoint(1, 1));
    screen.release(r.center() + QPoint(1, 1));
    CHECK(screen.moves.empty()); // not an hour earlier
    CHECK(screen.board.selection() == PatrolId(1));
    screen.drag(QPoint(r.center().x(), r.bottom() - 1), QPoint(r.center().x(), r.top() - 300));
    REQUIRE(screen.moves.size() == 1);
    CHECK(screen.moves[0].second == TimeSpan{second, second.plusMinutes(15)});
}

TEST_CASE("spring: the hour that does not exist has no length and no times", "[board][clock]") {
    BoardOnScreen screen(boardWith(kSpringMonday, {}));
    const auto drawn = [&](int fromHour, int fromMinute, int toHour, int toMinute) {
        screen.created.clear();
        screen.drag(screen.place(kSaturday, fromHour, fromMinute), screen.place(kSaturday, toHour, toMinute));
        return screen.created.empty() ? QString() : walls(screen.created[0]);
    };
    CHECK(drawn(1, 0, 2, 30) == QStringLiteral("28.03. 01:00 - 28.03. 03:00"));
    CHECK(screen.created[0].minutes() == 60);
    CHECK(drawn(2, 30, 4, 0) == QStringLiteral("28.03. 03:00 - 28.03. 04:00"));
    CHECK(drawn(1, 0, 4, 0) == QStringLiteral("28.03. 01:00 - 28.03. 04:00"));
    CHECK(screen.created[0].minutes() == 120);
    CHECK(drawn(2, 0, 2, 45).isEmpty()); // nothing to plan in it
}

TEST_CASE("spring: whatever is dropped on the axis has a time that exists", "[board][clock]") {
    BoardOnScreen screen(boardWith(kSpringMonday, {{local(QDate(2027, 3, 26), 20), local(QDate(2027, 3, 26), 24)}}));
    const QPoint from = screen.rect(1).center();
    for (int minute = 0; minute < 24 * 60; minute += 15) {
        const int y = minute * 40 / 60 - 14 * 40; // 20:00 is 14 hours below 06:00
        screen.moves.clear();
        screen.drag(from, from + QPoint(screen.columnWidth(), y));
        REQUIRE(screen.moves.size() == 1);
        const TimeSpan& span = screen.moves[0].second;
        INFO(walls(span).toStdString());
        CHECK(span.minutes() == 240);
        CHECK(serviceDay(span.start()) == kSpringSaturday);
        const LocalTime start = toLocal(span.start());
        CHECK((start.date == kSpringSaturday || start.time.hour() != 2));
        CHECK(start.time.minute() % 15 == 0);
    }
}

TEST_CASE("spring: edges dragged into the missing hour end at its border", "[board][clock]") {
    BoardOnScreen screen(
        boardWith(kSpringMonday, {{local(kSpringSaturday, 22), local(kSpringSaturday, 28)}})); // to 04:00, five hours
    const QRect r = screen.rect(1);
    CHECK(screen.span(1).minutes() == 5 * 60);
    CHECK(r.height() == 6 * 40);
    const QPoint bottom(r.center().x(), r.bottom() - 1);
    screen.drag(bottom, bottom + QPoint(0, -60)); // 02:30
    REQUIRE(screen.moves.size() == 1);
    CHECK(walls(screen.moves[0].second) == QStringLiteral("27.03. 22:00 - 28.03. 03:00"));
    screen.drag(QPoint(r.center().x(), r.top() + 1), QPoint(r.center().x(), r.top() + 1 + 180)); // 02:30
    REQUIRE(screen.moves.size() == 2);
    CHECK(walls(screen.moves[1].second) == QStringLiteral("28.03. 03:00 - 28.03. 04:00"));
}

TEST_CASE("the keyboard steps over the changed hour as the clock does", "[board][clock]") {
    const Instant beforeGap = local(kSpringSaturday, 25, 45); // 01:45
    BoardOnScreen spring(boardWith(kSpringMonday, {{beforeGap, beforeGap.plusMinutes(60)}}));
    spring.board.select(PatrolId(1));
    spring.key(Qt::Key_Down, Qt::AltModifier);
    REQUIRE(spring.moves.size() == 1);
    CHECK(walls(spring.moves[0].second) == QStringLiteral("28.03. 03:00 - 28.03. 04:00"));
    BoardOnScreen friday(
        boardWith(kSpringMonday, {{local(QDate(2027, 3, 26), 26, 30), local(QDate(2027, 3, 26), 28)}}));
    friday.board.select(PatrolId(1));
    friday.key(Qt::Key_Right, Qt::AltModifier); // 02:30 does not exist there
    REQUIRE(friday.moves.size() == 1);
    CHECK(wall(friday.moves[0].second.start()) == QStringLiteral("28.03. 03:00"));
    CHECK(friday.moves[0].second.minutes() == 90);
}
