// SPDX-License-Identifier: GPL-3.0-or-later
// What the eye finds on the week board, in pixels and tooltips.
#include "tests/ui/patrols/boardfixture.h"
#include "ui/support/colors.h"
#include "ui/support/metrics.h"

#include <QHelpEvent>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

using namespace streife;
using namespace streife::test;

namespace {

struct PaintedBoard : BoardOnScreen {
    using BoardOnScreen::BoardOnScreen;
    [[nodiscard]] int pixels(const QColor& color, QRect area) {
        const QImage image = board.viewport()->grab(area).toImage();
        int n = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                n += image.pixelColor(x, y) == color;
        return n;
    }
    [[nodiscard]] QRect column(int day) const {
        const QRect c = board.boardLayout().column(day);
        return {board.toViewport(c.topLeft()), c.size()};
    }
    /// The colour of free ground in a day, away from lines and blocks.
    [[nodiscard]] QColor ground(int day) {
        return board.viewport()->grab(QRect(place(day, 8, 30), QSize(1, 1))).toImage().pixelColor(0, 0);
    }
    [[nodiscard]] QString tip(QPoint at) {
        QHelpEvent event(QEvent::ToolTip, at, board.viewport()->mapToGlobal(at));
        QApplication::sendEvent(board.viewport(), &event);
        return QToolTip::text();
    }
    void wheel(QPoint at, int delta, Qt::KeyboardModifiers modifiers) {
        QWheelEvent event(at, board.viewport()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(board.viewport(), &event);
    }
};

QImage painted(const BoardBlock& block, QSize size, bool selected) {
    BoardPainter painter;
    painter.setLook(baseFont(), lightColors());
    QImage image(size + QSize(80, 80), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter p(&image);
    painter.paintBlock(p, block, 0, QRect(QPoint(40, 40), size), selected, false);
    return image;
}

int strangePixels(const QImage& image, QRect inside) {
    int n = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            n += !inside.contains(x, y) && image.pixelColor(x, y) != QColor(Qt::magenta);
    return n;
}

} // namespace

TEST_CASE_METHOD(PaintedBoard, "a red line says what time it is, in the day of today only", "[board][paint]") {
    const QColor red = lightColors().breach;
    CHECK(pixels(red, column(1)) == 0);
    const QDate tuesday = kSampleMonday.addDays(1);
    for (const int hour : {9, 16, 27}) { // 03:00 of Wednesday is Tuesday's service
        INFO("hour " << hour);
        board.setNow(local(tuesday, hour));
        const QRect line(column(1).left() + 10, place(1, hour % 24).y() - 1, column(1).width() - 20, 2);
        CHECK(pixels(red, line) == line.width() * line.height());
        CHECK(pixels(red, column(2).adjusted(6, 0, 0, 0)) == 0);
    }
    board.setNow(local(kSampleMonday, 12).plusMinutes(8 * 24 * 60)); // next week
    for (int d = 0; d < 7; ++d)
        CHECK(pixels(red, column(d)) == 0);
    board.setNow(std::nullopt);
    CHECK(pixels(red, column(1)) == 0);
}

TEST_CASE("weekends, holidays and today have a ground of their own", "[board][paint]") {
    Plan plan = sampleWeek();
    plan.patrols.clear();
    plan.holidays.push_back({kSampleMonday.addDays(2), QStringLiteral("Buß- und Bettag")});
    PaintedBoard screen(makeBoard(plan, {}, kSampleMonday));
    screen.board.setNow(local(kSampleMonday.addDays(1), 20));
    const Colors& c = lightColors();
    const QColor expected[] = {c.surface, c.tint, c.ground, c.surface, c.surface, c.ground, c.ground};
    for (int d = 0; d < 7; ++d) {
        INFO("day " << d);
        CHECK(screen.ground(d) == expected[d]);
    }
}

TEST_CASE("the head of a day says its holiday and its counts", "[board][paint]") {
    Plan plan = sampleWeek();
    plan.holidays.push_back({kSampleMonday.addDays(4), QStringLiteral("Fest <b>& mehr</b>")});
    Finding breach;
    breach.severity = Severity::Breach;
    breach.patrol = PatrolId(119);
    PaintedBoard screen(makeBoard(plan, {breach}, kSampleMonday));
    const auto head = [&](int day) {
        return screen.tip({screen.column(day).center().x(), 10}).split(QStringLiteral("<br>"));
    };
    CHECK(head(4)
          == QStringList{QStringLiteral("Friday, 27.11.2026"), QStringLiteral("Fest &lt;b&gt;&amp; mehr&lt;/b&gt;"),
                         QStringLiteral("3 patrols · 1 breach")});
    CHECK(head(5) == QStringList{QStringLiteral("Saturday, 28.11.2026"), QStringLiteral("1 patrol · 1 post open")});
    CHECK(head(6) == QStringList{QStringLiteral("Sunday, 29.11.2026")}); // its only patrol is cancelled
}

TEST_CASE_METHOD(PaintedBoard, "the tooltip of a block says all of it, a name is never markup", "[board][paint]") {
    Plan plan = sampleWeek();
    plan.patrols[2].patrol.title = ShortText(QStringLiteral("<img src=x>"));
    board.setBoard(makeBoard(plan, {}, kSampleMonday));
    const QString text = tip(rect(113).center());
    CHECK(text.contains(QStringLiteral("&lt;img src=x&gt;")));
    CHECK_FALSE(text.contains(QStringLiteral("<img")));
    CHECK(text.contains(QStringLiteral("11:00–14:00")));
    CHECK(text.contains(QStringLiteral("KOD: Adam")));
    CHECK(text.contains(QStringLiteral("Wache Mitte")));
}

TEST_CASE("breaches and warnings have their badge, the graver one", "[board][paint]") {
    const auto finding = [](Severity severity, qint64 patrol) {
        Finding f;
        f.severity = severity;
        f.patrol = PatrolId(patrol);
        return f;
    };
    PaintedBoard screen(makeBoard(sampleWeek(),
                                  {finding(Severity::Breach, 111), finding(Severity::Warning, 111),
                                   finding(Severity::Warning, 112), finding(Severity::Info, 113)},
                                  kSampleMonday));
    const QColor breach = lightColors().breachSign;
    const QColor warning = lightColors().warningSign;
    CHECK(screen.pixels(breach, screen.rect(111)) > 40);
    CHECK(screen.pixels(warning, screen.rect(111)) == 0);
    CHECK(screen.pixels(warning, screen.rect(112)) > 40);
    CHECK(screen.pixels(breach, screen.rect(112)) == 0);
    for (const QColor& sign : {breach, warning})
        CHECK(screen.pixels(sign, screen.rect(113)) == 0); // a note is no alarm
}

TEST_CASE("a block of any size stays inside its own edges", "[board][paint]") {
    Finding f;
    f.severity = Severity::Breach;
    f.patrol = PatrolId(119);
    const Board board = makeBoard(sampleWeek(), {f, f, f}, kSampleMonday);
    for (const BoardBlock& block : board.blocks) {
        if (block.id != PatrolId(119) && block.id != PatrolId(122))
            continue; // the fullest one and the cancelled one
        for (const int width : {2, 5, 9, 16, 27, 31, 32, 39, 40, 55, 56, 64, 90, 140, 240})
            for (const int height : {16, 20, 23, 24, 31, 40, 59, 60, 61, 80, 100, 180})
                for (const bool selected : {false, true}) {
                    INFO(width << " x " << height << (selected ? " chosen" : ""));
                    CHECK(strangePixels(painted(block, {width, height}, selected), QRect(40, 40, width, height)) == 0);
                }
    }
}

TEST_CASE("the larger a block, the more of its crew it shows", "[board][paint]") {
    const Board board = makeBoard(sampleWeek(), {}, kSampleMonday);
    const BoardBlock* evening = nullptr;
    for (const BoardBlock& b : board.blocks)
        if (b.id == PatrolId(119))
            evening = &b;
    REQUIRE(evening != nullptr);
    const auto letters = [&](QSize size) {
        const QImage image = painted(*evening, size, false);
        int n = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                for (const int agency : {0, 1})
                    n += image.pixelColor(x, y) == lightColors().agency[size_t(agency)];
        return n;
    };
    CHECK(letters({120, 20}) == 0);
    CHECK(letters({120, 50}) == 0);
    const int one = letters({120, 62});
    CHECK(one > 20);
    CHECK(letters({120, 160}) > 2 * one);
}

TEST_CASE_METHOD(PaintedBoard, "Strg and the wheel zoom around the time under the pointer", "[board][zoom]") {
    board.resize(1000, 500);
    board.verticalScrollBar()->setValue(300);
    const QPoint at(400, 260);
    const auto under = [&] { return board.boardLayout().instantAt(2, board.toContent(at).y(), 1); };
    const Instant before = under();
    for (const int delta : {120, 120, -120, 120, -120, -120}) {
        const int hour = board.boardLayout().sizes().hour;
        wheel(at, delta, Qt::ControlModifier);
        CHECK((board.boardLayout().sizes().hour > hour) == (delta > 0));
        CHECK(std::abs(under().ms - before.ms) <= 10 * kMinuteMs);
    }
    for (int i = 0; i < 60; ++i)
        wheel(at, 120, Qt::ControlModifier);
    CHECK(board.boardLayout().sizes().hour == 160);
    for (int i = 0; i < 60; ++i)
        wheel(at, -120, Qt::ControlModifier);
    CHECK(board.boardLayout().sizes().hour == 12);
    wheel(at, 0, Qt::ControlModifier); // sideways
    CHECK(board.boardLayout().sizes().hour == 12);
}

TEST_CASE_METHOD(PaintedBoard, "the whole day fits when asked, and the view opens at the first patrol",
                 "[board][zoom]") {
    board.resize(1000, 500);
    board.fitDay();
    CHECK(board.verticalScrollBar()->maximum() == 0);
    board.setHourHeight(60);
    board.scrollToFirst();
    const int header = board.boardLayout().sizes().header;
    CHECK(rect(113).top() >= header); // Tuesday 11:00 is the earliest of the day
    CHECK(rect(113).top() < header + 60);
    board.setBoard(boardWith(kSampleMonday, {}));
    board.scrollToFirst();
    CHECK(std::abs(place(0, 8).y() - header) <= 60); // a week without patrols: the morning
}

TEST_CASE_METHOD(PaintedBoard, "a drag at the border scrolls on, and lands where the ghost is", "[board][zoom]") {
    board.resize(1000, 400);
    board.select(PatrolId(113));
    const QPoint from = rect(113).center();
    const int before = board.verticalScrollBar()->value();
    const QPoint border(from.x(), 395);
    press(from);
    moveTo(border);
    REQUIRE(QTest::qWaitFor([&] { return board.verticalScrollBar()->value() > before + 100; }, 4000));
    release(border);
    const int scrolled = board.verticalScrollBar()->value() - before;
    REQUIRE(moves.size() == 1);
    const qint64 minutes = (moves[0].second.start().ms - span(113).start().ms) / kMinuteMs;
    CHECK(std::abs(minutes - (border.y() - from.y() + scrolled) * 60 / 40) <= 15);
}
