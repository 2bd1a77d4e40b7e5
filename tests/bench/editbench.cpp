// SPDX-License-Identifier: GPL-3.0-or-later
// From a key or a click in the real window to the new state painted, with the large demo city; and how long the window
// stands still while something long is written.
#include "core/base/localtime.h"
#include "core/patrols/patroltable.h"
#include "core/store/repository.h"
#include "tests/bench/material.h"
#include "tests/bench/measure.h"
#include "tests/bench/verbs.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/workframe.h"
#include "ui/patrols/planarea.h"
#include "ui/patrols/rowboard.h"
#include "ui/patrols/weekboard.h"
#include "ui/support/application.h"
#include "ui/support/prompts.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"
#include "ui/widgets/fields.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <QTimer>

namespace streife::bench {

namespace {

constexpr double kOnScreenMs = 100;
constexpr double kFrameMs = 16;
constexpr int kEdits = 30;

void settle() {
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
}

struct OpenWindow {
    Theme theme{*qobject_cast<QApplication*>(QApplication::instance()), Appearance::Light};
    Settings settings;
    Prompts prompts;
    MainWindow window;
    int paints = 0;

    OpenWindow(const QString& path, const QString& state)
        : window(theme, settings, prompts,
                 WorkspaceOptions{Clock(fromLocal(QDate(2026, 11, 24), QTime(9, 0))), QStringLiteral("bench"), state}) {
        prompts.setSilent(true);
        window.resize(1440, 900);
        window.show();
        require(window.openFile(path), QStringLiteral("the large demo city could not be opened"));
        QObject::connect(&board(), &WeekBoard::painted, [this] { ++paints; });
        QElapsedTimer clock;
        clock.start();
        while (plan().board().board().blocks.empty() && clock.elapsed() < 5000)
            settle();
        settle();
    }
    [[nodiscard]] PlanArea& plan() { return window.frame()->plan(); }
    [[nodiscard]] WeekBoard& board() { return plan().board(); }
    void key(QWidget& widget, int key, Qt::KeyboardModifiers modifiers = {}) {
        QKeyEvent press(QEvent::KeyPress, key, modifiers);
        QApplication::sendEvent(&widget, &press);
    }
    /// Runs until the board has painted what `act` changed.
    double onScreen(const std::function<void()>& act) {
        const int before = paints;
        const double ms = timed([&] {
            act();
            QElapsedTimer clock;
            clock.start();
            while (paints == before && clock.elapsed() < 5000)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        });
        require(paints > before, QStringLiteral("an edit was not painted"));
        require(prompts.shown().isEmpty(), prompts.shown().join(u' '));
        settle();
        return ms;
    }
};

/// A patrol of the week that no series holds, so that nothing is asked.
PatrolId freePatrol(OpenWindow& w) {
    for (const BoardBlock& block : w.board().board().blocks) {
        const auto patrol =
            w.window.workspace()->read([&](Database& db) { return Records<Patrol>(db).find(block.id); });
        if (patrol && !patrol->series)
            return block.id;
    }
    require(false, QStringLiteral("the week has no patrol of its own"));
    return PatrolId(1);
}

bool edits(OpenWindow& w) {
    const PatrolId id = freePatrol(w);
    const auto stored = [&] {
        return *w.window.workspace()->read([&](Database& db) { return Records<Patrol>(db).find(id); });
    };
    w.plan().showPatrol(id);
    settle();
    Series moves, titles, undos;
    for (int i = 0; i < kEdits; ++i) {
        const Instant before = stored().span.start();
        w.board().setFocus();
        const int arrow = i % 2 == 0 ? Qt::Key_Down : Qt::Key_Up;
        moves.ms.push_back(w.onScreen([&] { w.key(w.board(), arrow, Qt::AltModifier); }));
        require(stored().span.start() != before, QStringLiteral("the patrol was not moved"));
    }
    auto* title = w.plan().inspector().findChild<TextField*>(QStringLiteral("title"));
    require(title != nullptr, QStringLiteral("the form has no title"));
    for (int i = 0; i < kEdits; ++i) {
        const QString wanted = QStringLiteral("Streife %1").arg(i);
        title->setFocus();
        title->setText(wanted);
        titles.ms.push_back(w.onScreen([&] { w.key(*title, Qt::Key_Return); }));
        require(stored().title.str() == wanted, QStringLiteral("the title was not saved"));
    }
    for (int i = 0; i < kEdits; ++i)
        undos.ms.push_back(w.onScreen([&] { w.window.actions()[Act::Undo]->trigger(); }));
    bool met = report(QStringLiteral("edit.move_to_painted_p95"), {}, moves, {}, {{}, kOnScreenMs, 0.95});
    met &= report(QStringLiteral("edit.title_to_painted_p95"), {}, titles, {}, {{}, kOnScreenMs, 0.95});
    met &= report(QStringLiteral("edit.undo_to_painted_p95"), {}, undos, {}, {{}, kOnScreenMs, 0.95});
    return met;
}

/// Counts what the viewport of a board paints.
class PaintCount : public QObject {
public:
    explicit PaintCount(const RowBoard& board) { board.viewport()->installEventFilter(this); }
    int paints = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

/// The plan by people and by places: until it is on screen, and an edit of the form beside it.
bool rowViews(OpenWindow& w) {
    w.plan().showPatrol(freePatrol(w));
    settle();
    auto* title = w.plan().inspector().findChild<TextField*>(QStringLiteral("title"));
    bool met = true;
    const std::pair<PlanArea::View, RowBoard*> views[]{{PlanArea::Forces, &w.plan().forces()},
                                                       {PlanArea::Places, &w.plan().places()}};
    for (const auto& [view, board] : views) {
        PaintCount count(*board);
        const auto painted = [&, board = board](const std::function<void()>& act) {
            const int before = count.paints;
            const double ms = timed([&] {
                act();
                QElapsedTimer clock;
                clock.start();
                while (count.paints == before && clock.elapsed() < 5000)
                    QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
            });
            require(count.paints > before && board->itemCount() > 0, QStringLiteral("a view was not painted"));
            settle();
            return ms;
        };
        Series shown, titles;
        for (int i = 0; i < 10; ++i) {
            shown.ms.push_back(painted([&, view = view] { w.plan().showView(view); }));
            w.plan().showView(PlanArea::Time);
            settle();
        }
        w.plan().showView(view);
        settle();
        for (int i = 0; i < kEdits; ++i) {
            title->setFocus();
            title->setText(QStringLiteral("Reihe %1").arg(i));
            titles.ms.push_back(painted([&] { w.key(*title, Qt::Key_Return); }));
        }
        const QString name = view == PlanArea::Forces ? QStringLiteral("forces") : QStringLiteral("places");
        Series first; // reads the duties of everybody; then they are known
        first.ms.push_back(shown.ms.front());
        shown.ms.erase(shown.ms.begin());
        met &= report(QStringLiteral("edit.%1_shown_first").arg(name), {}, first, {}, {});
        met &= report(QStringLiteral("edit.%1_shown_p95").arg(name), {}, shown, {}, {{}, kOnScreenMs, 0.95});
        met &= report(QStringLiteral("edit.title_in_%1_to_painted_p95").arg(name), {}, titles, {},
                      {{}, kOnScreenMs, 0.95});
    }
    w.plan().showView(PlanArea::Time);
    settle();
    return met;
}

/// The longest time in which the window answers nothing, while a change of many rows is written beside it.
bool stalls(OpenWindow& w) {
    Series gaps;
    QElapsedTimer beat;
    QTimer pulse;
    QObject::connect(&pulse, &QTimer::timeout,
                     [&] { gaps.ms.push_back(double(beat.nsecsElapsed()) / 1e6), beat.restart(); });
    QEventLoop loop;
    std::exception_ptr failure;
    const std::vector<Patrol> all = w.window.workspace()->all<Patrol>();
    w.window.workspace()->changeLater(
        QStringLiteral("many rows"),
        [&](Writer& writer, Progress&) {
            Repository<Patrol> rows(writer);
            for (const Patrol& before : all) {
                Patrol after = before;
                after.meetingPoint = QStringLiteral("Treffpunkt %1").arg(before.id.value() % 1000);
                rows.save(before, after);
            }
        },
        [&](const std::exception_ptr& trouble) {
            failure = trouble;
            QTimer::singleShot(50, &loop, &QEventLoop::quit);
        });
    beat.start();
    pulse.start(1);
    loop.exec();
    if (failure)
        std::rethrow_exception(failure);
    require(gaps.ms.size() > 20, QStringLiteral("the window was not asked often enough"));
    return report(QStringLiteral("edit.longest_stall_of_long_work"), {}, gaps, {}, {{}, kOnScreenMs, 1.0});
}

} // namespace

namespace {

/// A patrol with people on it, dragged over the week with the mouse: from a step to the picture with what the rules say
/// about it, as the window paints it at the next opportunity.
bool drags(OpenWindow& w) {
    WeekBoard& board = w.board();
    std::optional<size_t> index;
    for (size_t i = 0; i < board.board().blocks.size() && !index; ++i) {
        const auto p =
            w.window.workspace()->read([&](Database& db) { return readPatrol(db, board.board().blocks[i].id); });
        if (p && !p->posts.empty() && !p->posts.front().crew.empty())
            index = i;
    }
    require(index.has_value(), QStringLiteral("nobody is named on a patrol"));
    board.scrollToFirst();
    settle();
    const QPoint from = board.toViewport(board.boardLayout().block(*index).center());
    const auto send = [&](QEvent::Type type, QPoint at) {
        const bool move = type == QEvent::MouseMove;
        QMouseEvent event(type, at, board.viewport()->mapToGlobal(at), move ? Qt::NoButton : Qt::LeftButton,
                          Qt::LeftButton, {});
        QApplication::sendEvent(board.viewport(), &event);
    };
    send(QEvent::MouseButtonPress, from);
    Series steps;
    int told = 0;
    QObject context;
    QObject::connect(&board, &WeekBoard::held, &context, [&] { ++told; });
    for (int i = 0; i < 200; ++i) {
        const QPoint at(board.viewport()->width() / 8 * (1 + i % 7), 80 + 13 * i % (board.viewport()->height() - 100));
        const int before = w.paints;
        steps.ms.push_back(timed([&] {
            send(QEvent::MouseMove, at);
            board.viewport()->repaint();
        }));
        require(w.paints > before, QStringLiteral("a step of the drag was not painted"));
    }
    require(told > 150, QStringLiteral("the rules were hardly asked"));
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, {});
    QApplication::sendEvent(&board, &escape);
    settle();
    return report(QStringLiteral("edit.drag_step_with_findings_p95"), {}, steps, {}, {{}, kFrameMs, 0.95});
}

} // namespace

bool edit() {
    const QTemporaryDir folder;
    const Material material(folder.path());
    const QString path = material.copy(material.demo(QStringLiteral("large")), QStringLiteral("edit.streife"));
    OpenWindow w(path, folder.filePath(QStringLiteral("state")));
    bool met = edits(w);
    met &= drags(w);
    met &= rowViews(w);
    met &= stalls(w);
    w.window.closeFile();
    return met;
}

} // namespace streife::bench
