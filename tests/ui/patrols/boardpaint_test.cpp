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

TEST_CASE_METHOD(PaintedBoard, "the red line goes behind a patrol: no text looks struck out", "[board][paint]") {
    const QColor red = lightColors().breach;
    board.setNow(local(kSampleMonday.addDays(1), 12)); // in the midst of 113
    const QRect block = rect(113);
    CHECK(pixels(red, block) == 0);
    const int y = place(1, 12).y() - 1;
    const int gap = board.boardLayout().sizes().gap;
    CHECK(pixels(red, QRect(column(1).left(), y, gap, 2)) > 0); // a mark at each edge of the day
    CHECK(pixels(red, QRect(column(1).right() - gap + 1, y, gap, 2)) == 2 * gap);
    CHECK(pixels(red, QRect(0, y, board.boardLayout().sizes().gutter, 2)) > 0); // and at the axis
    board.select(PatrolId(113));
    CHECK(pixels(red, block.adjusted(4, 0, 0, 0)) == 0);
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

TEST_CASE("the head of a day is shortened in steps, and nothing in it is cut", "[board][paint]") {
    const QFontMetrics fm(labelFont(baseFont()));
    BoardDay plain{kSampleMonday, {}, 4, 0, 1};
    const auto words = [&](const BoardDay& day, bool today, int width) {
        const HeadWords w = headWords(day, today, fm, width);
        CHECK(fm.horizontalAdvance(w.plain) + fm.horizontalAdvance(w.alarm) <= width);
        return w.plain + w.alarm;
    };
    const auto steps = [&](const BoardDay& day, bool today) {
        QStringList all;
        for (int width = 400; width >= 40; --width)
            if (const QString text = words(day, today, width); all.isEmpty() || all.last() != text)
                all << text;
        return all;
    };
    CHECK(steps(plain, false)
          == QStringList{QStringLiteral("4 · 1 post open"), QStringLiteral("4 · 1 open"), QStringLiteral("4 · 1")});
    plain.breaches = 12;
    CHECK(steps(plain, true)
          == QStringList{QStringLiteral("today · 4 · 12 breaches"), QStringLiteral("today · 4 · ! 12"),
                         QStringLiteral("today · ! 12"), QStringLiteral("today")});
    BoardDay feast{kSampleMonday, QStringLiteral("Buß- und Bettag"), 4, 0, 2};
    for (const QString& text : steps(feast, true)) {
        CHECK(text.startsWith(QStringLiteral("today")));
        const auto cut = text.indexOf(QChar(0x2026));
        CHECK((cut < 0 || cut >= QStringLiteral("today · Buß").size())); // never less than three letters of a name
    }
    CHECK(steps(feast, true).contains(QStringLiteral("today · Buß- und Bettag · 2")));
    CHECK(steps({kSampleMonday, {}, 3, 0, 0}, false) == QStringList{QStringLiteral("3 patrols"), QStringLiteral("3")});
    CHECK(steps({kSampleMonday, {}, 0, 0, 0}, false) == QStringList{QString()});
}

TEST_CASE("what does not fit ends in … after three letters or is left out", "[board][paint]") {
    const QFontMetrics fm(baseFont());
    const QString name = QStringLiteral("Abendstreife");
    for (int width = 0; width < 200; ++width) {
        INFO(width);
        const QString shown = elidedOrNothing(name, fm, width);
        CHECK(fm.horizontalAdvance(shown) <= width);
        CHECK((shown.isEmpty() || shown == name || shown.indexOf(QChar(0x2026)) >= 3));
        CHECK((shown == name) == (width >= fm.horizontalAdvance(name)));
    }
}

TEST_CASE("a low or narrow block says its call sign rather than a piece of its time", "[board][paint]") {
    Board board = boardWith(kSampleMonday, {{local(kSampleMonday, 19, 30), local(kSampleMonday, 20, 45)}});
    BoardBlock& block = board.blocks.front();
    const auto texts = [](const BoardBlock& b, QSize size) { return BoardPainter::textsOf(b, size, baseFont()); };
    block.time = QStringLiteral("19:30–20:45 h");
    block.title = QStringLiteral("S 11 Abendstreife");
    block.callSign = QStringLiteral("S 11");
    CHECK(texts(block, {240, 48}) == QStringList{QStringLiteral("19:30–20:45 S 11 Abendstreife")});
    CHECK(texts(block, {150, 48}) == QStringList{QStringLiteral("S 11 Abendstreife")});
    CHECK(texts(block, {60, 48}) == QStringList{QStringLiteral("S 11")});
    CHECK(texts(block, {60, 20}) == QStringList{QStringLiteral("S 11")});
    BoardBlock marked = block; // its badge leaves the name the whole width of the next line
    marked.warnings = 2;
    marked.title = marked.callSign = QStringLiteral("Neue Streife");
    CHECK(texts(marked, {52, 43}).first() == QStringLiteral("2"));
    CHECK(texts(marked, {52, 43}).last().startsWith(QStringLiteral("Neue")));
    CHECK(texts(marked, {38, 60}).join(QString()).startsWith(QStringLiteral("! Neu"))); // upright
    for (int width = 9; width < 300; ++width)
        for (const int height : {20, 48, 62, 120}) {
            INFO(width << " x " << height);
            for (const QString& text : texts(block, {width, height})) {
                CHECK((text.indexOf(QChar(0x2026)) < 0 || text.indexOf(QChar(0x2026)) >= 3));
                CHECK_FALSE(text.startsWith(QStringLiteral("19:30–20:4…")));
                if (text.contains(QStringLiteral("19:30")))
                    CHECK((text == block.time || text == QStringLiteral("19:30–20:45")
                           || text == QStringLiteral("19:30") || text.endsWith(block.title)));
            }
            if (width >= 32)
                CHECK(texts(block, {width, height}).join(QLatin1Char(' ')).contains(QStringLiteral("S 11")));
        }
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
