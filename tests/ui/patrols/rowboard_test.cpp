// SPDX-License-Identifier: GPL-3.0-or-later
// Planning by people and by places, as a planner does it: with the mouse, and the same by keyboard.
#include "tests/ui/patrols/planfixture.h"
#include "ui/patrols/rowboard.h"

#include "core/availability/availabilitytable.h"
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/rules/rule.h"
#include "core/store/repository.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QToolTip>

using namespace streife;
using namespace streife::test;

namespace {

struct RowsOnScreen : PlanOnScreen {
    RowBoard& forces = area->forces();
    RowBoard& places = area->places();

    RowsOnScreen() {
        area->resize(1600, 900);
        area->showView(PlanArea::Forces);
        QApplication::processEvents();
    }
    /// The first bar that fits, with its row.
    RowItemAt bar(const RowBoard& board, const std::function<bool(const PlanRow&, const RowItem&)>& fits) const {
        for (size_t r = 0; r < board.plan().rows.size(); ++r)
            for (size_t i = 0; i < board.plan().rows[r].items.size(); ++i)
                if (fits(board.plan().rows[r], board.plan().rows[r].items[i]))
                    return {int(r), int(i)};
        throw std::runtime_error("no such bar");
    }
    RowItemAt patrolBar() const {
        return bar(forces, [&](const PlanRow& row, const RowItem& item) {
            return row.kind == PlanRow::Kind::Officer && row.letter == QStringLiteral("K") && item.patrol
                   && item.binding != Binding::Cancelled && area->firstDay() <= serviceDay(item.span.start());
        });
    }
    const RowItem& item(const RowBoard& board, RowItemAt at) const {
        return board.plan().rows[size_t(at.row)].items[size_t(at.item)];
    }
    const PlanRow& row(const RowBoard& board, int index) const { return board.plan().rows[size_t(index)]; }
    int rowOf(const RowBoard& board, PlanRow::Kind kind, qint64 id) const {
        for (size_t r = 0; r < board.plan().rows.size(); ++r)
            if (board.plan().rows[r].kind == kind && board.plan().rows[r].id == id)
                return int(r);
        throw std::runtime_error("no such row");
    }
    /// Somebody of the same authority without any patrol this week.
    int idleRow(const RowBoard& board) const {
        for (size_t r = 0; r < board.plan().rows.size(); ++r) {
            const PlanRow& line = board.plan().rows[r];
            if (line.kind == PlanRow::Kind::Officer && line.letter == QStringLiteral("K")
                && std::none_of(line.items.begin(), line.items.end(),
                                [](const RowItem& i) { return i.patrol.has_value(); }))
                return int(r);
        }
        throw std::runtime_error("everybody is busy");
    }
    static void send(RowBoard& board, QEvent::Type type, QPoint content, Qt::KeyboardModifiers modifiers = {}) {
        const QPoint at = board.toViewport(content);
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        const Qt::MouseButtons buttons = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, board.viewport()->mapToGlobal(at), button, buttons, modifiers);
        QApplication::sendEvent(board.viewport(), &event);
    }
    static void drag(RowBoard& board, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) {
        send(board, QEvent::MouseButtonPress, from, modifiers);
        send(board, QEvent::MouseMove, (from + to) / 2, modifiers);
        send(board, QEvent::MouseMove, to, modifiers);
        send(board, QEvent::MouseButtonRelease, to, modifiers);
        QApplication::processEvents();
    }
    bool isOn(PatrolId id, qint64 officer) {
        for (const PlannedPost& post : stored(id).posts)
            for (const CrewMember& c : post.crew)
                if (c.officer.value() == officer)
                    return true;
        return false;
    }
    /// The cursor on a row and the cell of a bar, by click.
    void goTo(RowBoard& board, int rowIndex, int day) {
        board.setFocus();
        while (board.cursorRow() != rowIndex)
            QTest::keyClick(&board, board.cursorRow() < rowIndex ? Qt::Key_Down : Qt::Key_Up, Qt::ControlModifier);
        while (board.cursorDay() != day)
            QTest::keyClick(&board, board.cursorDay() < day ? Qt::Key_Right : Qt::Key_Left, Qt::ControlModifier);
    }
};

} // namespace

TEST_CASE_METHOD(RowsOnScreen, "a patrol dragged to another person is taken over by her, in one step", "[rows][drag]") {
    const RowItemAt at = patrolBar();
    const PatrolId id = *item(forces, at).patrol;
    const qint64 giver = row(forces, at.row).id;
    const int idle = idleRow(forces);
    const qint64 taker = row(forces, idle).id;
    const TimeSpan span = stored(id).patrol.span;
    const QPoint from = forces.rowLayout().item(at).center();
    drag(forces, from, {from.x(), forces.rowLayout().row(idle).center().y()});
    CHECK(isOn(id, taker));
    CHECK_FALSE(isOn(id, giver));
    CHECK(stored(id).patrol.span == span);
    ws.undo();
    CHECK_FALSE(isOn(id, taker));
    CHECK(isOn(id, giver));
}

TEST_CASE_METHOD(RowsOnScreen, "a patrol dragged sideways among the people changes its time only", "[rows][drag]") {
    area->setDays(1);
    area->showDay(QDate(2026, 11, 27));
    QApplication::processEvents();
    const RowItemAt at = patrolBar();
    const PatrolId id = *item(forces, at).patrol;
    const TimeSpan span = stored(id).patrol.span;
    const QPoint from = forces.rowLayout().item(at).center();
    const int hour = forces.rowLayout().cell(0, 0).width() / 24;
    drag(forces, from, from - QPoint(2 * hour, 0));
    const TimeSpan moved = stored(id).patrol.span;
    CHECK(moved.minutes() == span.minutes());
    const qint64 shift = (span.start().ms - moved.start().ms) / kMinuteMs;
    CHECK(std::abs(shift - 120) <= 15);
    CHECK(moved.start().ms % (15 * kMinuteMs) == 0);
    const QString undo = ws.undoLabel();
    drag(forces, from, from + QPoint(1, 0)); // where it was
    CHECK(ws.undoLabel() == undo);
}

TEST_CASE_METHOD(RowsOnScreen, "a drag is given up by Esc and outside of the people nothing is taken over",
                 "[rows][drag]") {
    const RowItemAt at = patrolBar();
    const PatrolId id = *item(forces, at).patrol;
    const PatrolDraft before = PatrolDraft::of(stored(id));
    const QPoint from = forces.rowLayout().item(at).center();
    RowsOnScreen::send(forces, QEvent::MouseButtonPress, from);
    RowsOnScreen::send(forces, QEvent::MouseMove,
                       {from.x() + 90, forces.rowLayout().row(idleRow(forces)).center().y()});
    QTest::keyClick(&forces, Qt::Key_Escape);
    RowsOnScreen::send(forces, QEvent::MouseButtonRelease, from + QPoint(90, 90));
    CHECK(PatrolDraft::of(stored(id)) == before);
    // A person of another authority cannot stand in.
    for (size_t r = 0; r < forces.plan().rows.size(); ++r)
        if (row(forces, int(r)).letter != row(forces, at.row).letter) {
            drag(forces, forces.rowLayout().item(at).center(),
                 {forces.rowLayout().item(at).center().x(), forces.rowLayout().row(int(r)).center().y()});
            break;
        }
    CHECK(PatrolDraft::of(stored(id)).posts == before.posts);
}

TEST_CASE_METHOD(RowsOnScreen, "drawing on a person's free time makes a patrol with her on it", "[rows][drag]") {
    area->setDays(1);
    area->showDay(QDate(2026, 11, 26));
    QApplication::processEvents();
    const int idle = idleRow(forces);
    const qint64 officer = row(forces, idle).id;
    const QRect cell = forces.rowLayout().cell(idle, 0);
    const int hour = cell.width() / 24;
    drag(forces, {cell.x() + 12 * hour, cell.center().y()}, {cell.x() + 15 * hour, cell.center().y()});
    REQUIRE(area->selection());
    const PlannedPatrol made = stored(*area->selection());
    CHECK(isOn(made.patrol.id, officer));
    CHECK(std::abs(made.patrol.span.minutes() - 180) <= 30);
    CHECK(serviceDay(made.patrol.span.start()) == QDate(2026, 11, 26));
    CHECK(made.posts.size() == 2); // ours and the partner's
}

TEST_CASE_METHOD(RowsOnScreen, "by keyboard: Ins names a person, Del takes her off, Alt and arrows move",
                 "[rows][keys]") {
    const RowItemAt at = patrolBar();
    const PatrolId id = *item(forces, at).patrol;
    const int day = forces.rowLayout().nearestDay(forces.rowLayout().item(at).x());
    goTo(forces, at.row, day);
    QTest::keyClick(&forces, Qt::Key_Space);
    REQUIRE(area->selection() == id);
    const int idle = idleRow(forces);
    const qint64 officer = row(forces, idle).id;
    goTo(forces, idle, day);
    CHECK(area->selection() == id); // Ctrl and arrows leave it alone
    QTest::keyClick(&forces, Qt::Key_Insert);
    CHECK(isOn(id, officer));
    const TimeSpan span = stored(id).patrol.span;
    QTest::keyClick(&forces, Qt::Key_Down, Qt::AltModifier);
    CHECK(stored(id).patrol.span.start() == span.start().plusMinutes(15));
    QTest::keyClick(&forces, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(stored(id).patrol.span.minutes() == span.minutes() - 15);
    QTest::keyClick(&forces, Qt::Key_Delete);
    CHECK_FALSE(isOn(id, officer));
    CHECK(stored(id).patrol.id == id); // the patrol itself is still there
}

TEST_CASE_METHOD(RowsOnScreen, "who is free and on duty is told for the chosen patrol, the others with a reason",
                 "[rows]") {
    QSignalSpy said(area.get(), &PlanArea::said);
    const RowItemAt at = patrolBar();
    area->showPatrol(*item(forces, at).patrol);
    QApplication::processEvents();
    // The picture differs where people fit: somebody fits or is excused, and nobody is both.
    const QImage chosen = forces.viewport()->grab().toImage();
    area->showPatrol(*item(forces, at).patrol);
    QTest::keyClick(&area->forces(), Qt::Key_Escape);
    CHECK_FALSE(area->selection());
    CHECK(forces.viewport()->grab().toImage() != chosen);
}

TEST_CASE_METHOD(RowsOnScreen, "after every kind of change the rows of people are those of a file read anew",
                 "[rows]") {
    const auto told = [](const std::vector<PlanRow>& rows) {
        QStringList out;
        for (const PlanRow& row : rows)
            for (const RowItem& i : row.items)
                out << row.title + u' ' + i.description + u' ' + isoLocal(i.span.start());
        return out;
    };
    const auto same = [&] {
        QApplication::processEvents();
        const int border = ws.partnership().dayBorder;
        const TimeSpan span{serviceDaySpan(area->firstDay(), border).start(),
                            serviceDaySpan(area->firstDay().addDays(6), border).end()};
        const Plan plan = ws.plan(span, Availability::All);
        const RowPlan fresh =
            forcesPlan(plan, check(plan), area->firstDay(), 7, ownAgencies(plan.agencies, ws.ownAgencyId()));
        CHECK(told(forces.plan().rows) == told(fresh.rows));
        CHECK(told(fresh.rows).size() > 20);
    };
    const PatrolId id = *item(forces, patrolBar()).patrol;
    same();
    change(id, [](PatrolDraft& p) { p.title = QStringLiteral("Anderer Titel"); });
    same();
    change(id, [](PatrolDraft& p) { p = p.movedTo({p.span.start().plusMinutes(90), p.span.end().plusMinutes(90)}); });
    same();
    const Duty duty = ws.all<Duty>().front();
    ws.change(QStringLiteral("duty"), [&](Writer& w) {
        Duty later = duty;
        later.span = stored(id).patrol.span;
        Repository<Duty>(w).save(duty, later);
    });
    same();
    change(id, [](PatrolDraft& p) { p.title = QStringLiteral("Noch einer"); });
    same();
    ws.undo();
    ws.undo();
    same();
    area->step(1);
    change(id, [](PatrolDraft& p) { p.title = QStringLiteral("Aus der Ferne"); });
    same();
}

TEST_CASE_METHOD(RowsOnScreen, "the chosen patrol is the same in every view", "[rows]") {
    const PatrolId id = *item(forces, patrolBar()).patrol;
    area->showPatrol(id);
    for (const auto view : {PlanArea::Time, PlanArea::Places, PlanArea::List, PlanArea::Forces}) {
        area->showView(view);
        QApplication::processEvents();
        CHECK(area->selection() == id);
    }
    CHECK(area->board().selection() == id);
    CHECK(forces.selection() == id);
    CHECK(area->inspector().patrol() == id);
}

TEST_CASE_METHOD(RowsOnScreen, "among the places Ins adds a visit of the chosen patrol and Del removes it",
                 "[rows][keys]") {
    const PatrolId id = *item(forces, patrolBar()).patrol;
    area->showPatrol(id);
    area->showView(PlanArea::Places);
    QApplication::processEvents();
    const PlannedPatrol before = stored(id);
    int target = -1;
    for (size_t r = 0; r < places.plan().rows.size() && target < 0; ++r)
        if (std::none_of(before.visits.begin(), before.visits.end(),
                         [&](const Visit& v) { return v.hotspot.value() == row(places, int(r)).id; }))
            target = int(r);
    REQUIRE(target >= 0);
    const qint64 hotspot = row(places, target).id;
    const int day = int(area->firstDay().daysTo(serviceDay(before.patrol.span.start())));
    goTo(places, target, day);
    QTest::keyClick(&places, Qt::Key_Insert);
    const PlannedPatrol after = stored(id);
    REQUIRE(after.visits.size() == before.visits.size() + 1);
    CHECK(after.visits.back().hotspot.value() == hotspot);
    CHECK(after.patrol.span.contains(after.visits.back().window));
    goTo(places, rowOf(places, PlanRow::Kind::Place, hotspot), day); // the list is ordered by what is missing
    QTest::keyClick(&places, Qt::Key_Delete);
    CHECK(stored(id).visits.size() == before.visits.size());
}

TEST_CASE_METHOD(RowsOnScreen, "the head of a day among people and places tells in full what is shortened there",
                 "[rows][holidays]") {
    const auto tip = [](RowBoard& board, QPoint at) {
        QHelpEvent event(QEvent::ToolTip, at, board.viewport()->mapToGlobal(at));
        QApplication::sendEvent(board.viewport(), &event);
        return QToolTip::text();
    };
    for (RowBoard* board : {&forces, &places}) {
        area->showView(board == &forces ? PlanArea::Forces : PlanArea::Places);
        QApplication::processEvents();
        RowPlan plan = board->plan();
        plan.days[5].holiday = QStringLiteral("Augsburger Friedensfest");
        board->setPlan(plan);
        const RowLayout& layout = board->rowLayout();
        const auto head = [&](int day) { return QPoint(board->toViewport(layout.dayHeader(day).center()).x(), 10); };
        const QString saturday = tip(*board, head(5));
        CHECK(saturday.contains(formatDayLong(plan.days[5].date)));
        CHECK(saturday.contains(QStringLiteral("Augsburger Friedensfest")));
        CHECK(saturday.contains(dayCounts(plan.days[5])));
        CHECK_FALSE(tip(*board, head(4)).contains(QStringLiteral("Friedensfest")));
        // neither the corners beside the heads nor the rows below them speak of the day
        for (const QPoint other : {QPoint(layout.sizes().title / 2, 10), QPoint(board->viewport()->width() - 5, 10),
                                   QPoint(head(5).x(), layout.sizes().header + 5)})
            CHECK_FALSE(tip(*board, other).contains(QStringLiteral("Friedensfest")));
    }
}

TEST_CASE_METHOD(RowsOnScreen, "checklist 39: the rows tell a screen reader whom, what and when",
                 "[rows][accessible]") {
    installBoardAccessibility();
    RowBoard rows(QStringLiteral("rows"), {});
    rows.setPlan(forces.plan());
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&rows);
    REQUIRE(list != nullptr);
    CHECK(list->role() == QAccessible::List);
    REQUIRE(list->childCount() == rows.itemCount());
    const RowItemAt at = patrolBar();
    const RowItem& wanted = item(forces, at);
    bool found = false;
    for (int i = 0; i < list->childCount(); ++i) {
        const QString name = list->child(i)->text(QAccessible::Name);
        CHECK_FALSE(name.isEmpty());
        found = found
                || (name.contains(row(forces, at.row).title)
                    && name.contains(QString(wanted.description).section(QLatin1Char(','), 0, 0)));
    }
    CHECK(found);
}

TEST_CASE("a file that is only read shows people and places, and no drag changes it", "[rows]") {
    DemoFile file;
    auto reader = Workspace::open(file.path(), Workspace::Access::Prefer, DemoFile::options()); // the fixture writes
    REQUIRE_FALSE(reader->writable());
    Prompts prompts;
    prompts.setSilent(true);
    PlanArea area(*reader, prompts);
    area.resize(1600, 900);
    QSignalSpy painted(&area, &PlanArea::weekPainted);
    area.show();
    REQUIRE((painted.count() > 0 || painted.wait(5000)));
    area.showView(PlanArea::Forces);
    QApplication::processEvents();
    RowBoard& forces = area.forces();
    REQUIRE(forces.itemCount() > 0);
    const QRect cell = forces.rowLayout().cell(0, 2);
    RowsOnScreen::drag(forces, cell.center(), cell.center() + QPoint(40, 60));
    CHECK(prompts.shown().isEmpty());
}
