// SPDX-License-Identifier: GPL-3.0-or-later
// The week board with many blocks in one picture of 1800 x 1000, against a widget that fills the same rectangles and
// writes one line of text into each, with nothing cached and nothing else drawn. Both paint through the same window
// system (offscreen).
#include "core/base/week.h"
#include "tests/bench/measure.h"
#include "tests/bench/verbs.h"
#include "ui/patrols/weekboard.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace streife::bench {

namespace {

constexpr QSize kPicture(1800, 1000);
const QDate kMonday(2026, 11, 23);

/// `lanes` patrols side by side in every slot of `minutes` of seven whole service days.
Board boardOf(int minutes, int lanes) {
    Board board;
    board.first = kMonday;
    board.days.resize(7);
    for (int day = 0; day < 7; ++day) {
        board.days[size_t(day)].date = kMonday.addDays(day);
        for (int slot = 0; slot < 24 * 60 / minutes; ++slot) {
            const Instant start =
                serviceDaySpan(kMonday.addDays(day), board.dayBorder).start().plusMinutes(qint64(slot) * minutes);
            for (int lane = 0; lane < lanes; ++lane) {
                const int n = int(board.blocks.size());
                BoardBlock block{PatrolId(n + 1),
                                 TimeSpan(start, start.plusMinutes(minutes)),
                                 {},
                                 {},
                                 {},
                                 {},
                                 0,
                                 0,
                                 Binding::Proposed,
                                 0,
                                 0,
                                 {}};
                block.time = QStringLiteral("%1–%2 Uhr").arg(slot % 24, 2).arg((slot + 1) % 24);
                block.title = QStringLiteral("S %1 Abendstreife").arg(n);
                block.callSign = QStringLiteral("S %1").arg(n);
                block.posts = {{QStringLiteral("K"), 0, QStringLiteral("Öztürk %1").arg(n), PostState::Named},
                               {QStringLiteral("P"), 1, QStringLiteral("zugesichert"), PostState::Promised}};
                block.agencies = 2;
                block.confirmed = n % 3;
                block.binding = n % 3 == 2 ? Binding::Bound : Binding::Partly;
                block.breaches = n % 17 == 0;
                board.days[size_t(day)].patrols += 1;
                board.blocks.push_back(block);
            }
        }
    }
    return board;
}

/// The peer: what a first version of such a view would do.
class BareLoop : public QWidget {
public:
    std::vector<std::pair<QRect, QString>> blocks;
    int paints = 0;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter p(this);
        p.fillRect(rect(), Qt::white);
        for (const auto& [where, text] : blocks) {
            p.setPen(Qt::gray);
            p.setBrush(QColor(0xF4, 0xF6, 0xF8));
            p.drawRect(where);
            p.setPen(Qt::black);
            p.drawText(where.adjusted(4, 2, -2, -2), Qt::AlignLeft | Qt::AlignTop, text);
        }
        ++paints;
    }
};

struct Stage {
    WeekBoard board;
    int paints = 0;

    explicit Stage(Board content) {
        QObject::connect(&board, &WeekBoard::painted, [this] { ++paints; });
        board.resize(kPicture);
        board.setBoard(std::move(content));
        board.show();
        board.fitDay();
        settle();
        require(paints > 0, QStringLiteral("the board was not painted"));
    }
    static void settle() {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }
    void send(QEvent::Type type, QPoint at) {
        const bool release = type == QEvent::MouseButtonRelease;
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, QPointF(at), QPointF(board.viewport()->mapToGlobal(at)), button,
                          release ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(board.viewport(), &event);
    }
};

bool fullRepaint(Stage& stage, const QString& size, const Limits& limits) {
    BareLoop bare;
    bare.resize(stage.board.viewport()->size());
    const BoardLayout& layout = stage.board.boardLayout();
    for (size_t i = 0; i < stage.board.board().blocks.size(); ++i) {
        const BoardBlock& block = stage.board.board().blocks[i];
        const QRect where(stage.board.toViewport(layout.block(i).topLeft()), layout.block(i).size());
        if (where.intersects(bare.rect()))
            bare.blocks.emplace_back(where, block.time + u' ' + block.title);
    }
    require(bare.blocks.size() >= stage.board.board().blocks.size() * 9 / 10,
            QStringLiteral("only %1 blocks are in the picture").arg(bare.blocks.size()));
    bare.show();
    Stage::settle();
    const int before = stage.paints;
    const bool met = compare(
        QStringLiteral("board.%1.full_repaint").arg(size), QStringLiteral("bare QPainter text loop"),
        [&] { return timed([&] { stage.board.viewport()->repaint(); }); },
        [&] { return timed([&] { bare.repaint(); }); }, 40, limits);
    require(stage.paints - before == 41 && bare.paints >= 41, QStringLiteral("a repaint did not happen"));
    return met;
}

bool dragSteps(Stage& stage, const QString& size, const Limits& limits) {
    int moves = 0;
    TimeSpan landed = stage.board.board().blocks.front().span;
    const auto connection =
        QObject::connect(&stage.board, &WeekBoard::moveRequested, [&](PatrolId, const TimeSpan& span) {
            ++moves;
            landed = span;
        });
    const QRect block = stage.board.boardLayout().block(0);
    const QPoint from = stage.board.toViewport(block.center());
    stage.send(QEvent::MouseButtonPress, from);
    Series series;
    const int before = stage.paints;
    constexpr int kSteps = 300;
    for (int i = 1; i <= kSteps; ++i) {
        // across the whole week and back, downwards and upwards
        const QPoint at = from + QPoint(i * 4 % 1500, (i * 7) % 700);
        series.ms.push_back(timed([&] {
            stage.send(QEvent::MouseMove, at);
            QCoreApplication::processEvents();
        }));
    }
    const int paints = stage.paints - before;
    stage.send(QEvent::MouseButtonRelease, from + QPoint(kSteps * 4 % 1500, (kSteps * 7) % 700));
    QObject::disconnect(connection);
    require(moves == 1 && landed != stage.board.board().blocks.front().span, QStringLiteral("the drag moved nothing"));
    require(paints > kSteps / 4, QStringLiteral("only %1 of %2 steps were painted").arg(paints).arg(kSteps));
    return report(QStringLiteral("board.%1.drag_step_p95").arg(size), {}, series, {}, limits);
}

bool scrollSteps(Stage& stage, const QString& size, const Limits& limits) {
    stage.board.setHourHeight(90);
    Stage::settle();
    QScrollBar* bar = stage.board.verticalScrollBar();
    require(bar->maximum() > 600, QStringLiteral("there is nothing to scroll"));
    Series series;
    const int before = stage.paints;
    for (int i = 0; i < 150; ++i)
        series.ms.push_back(timed([&] {
            bar->setValue(i < 75 ? i * 12 : (150 - i) * 12);
            QCoreApplication::processEvents();
        }));
    require(stage.paints - before >= 140, QStringLiteral("scrolling was not painted"));
    stage.board.fitDay();
    Stage::settle();
    return report(QStringLiteral("board.%1.scroll_step_p95").arg(size), {}, series, {}, limits);
}

} // namespace

bool board() {
    struct Case {
        int minutes;
        int lanes;
        std::optional<double> repaintRatio;
        std::optional<double> repaintMs;
        std::optional<double> stepMs;
    };
    bool met = true;
    for (const Case& c : {Case{60, 3, {}, {}, 16.7}, Case{30, 6, 0.5, {}, 16.7}, Case{30, 30, {}, 16.7, 16.7}}) {
        Stage stage(boardOf(c.minutes, c.lanes));
        const QString size = QString::number(stage.board.board().blocks.size());
        met &= fullRepaint(stage, size, {c.repaintRatio, c.repaintMs});
        met &= dragSteps(stage, size, {{}, c.stepMs, 0.95});
        met &= scrollSteps(stage, size, {{}, c.stepMs, 0.95});
    }
    return met;
}

} // namespace streife::bench
