// SPDX-License-Identifier: GPL-3.0-or-later
// Visits in the view of places: to another time, to another place, away; by mouse, and the same by keyboard.
#include "tests/ui/patrols/planfixture.h"
#include "ui/patrols/draftedits.h"
#include "ui/patrols/rowboard.h"
#include "ui/support/movedspan.h"

#include "core/base/localtime.h"
#include "core/patrols/patrolservice.h"
#include "core/patrols/patroltable.h"

using namespace streife;
using namespace streife::test;

namespace {

const QDate kDay(2026, 11, 25);
TimeSpan on(QTime from, QTime to) {
    return {fromLocal(kDay, from), fromLocal(kDay, to)};
}

/// One day of places; a patrol from 10 to 16 visits one place from 11 to 12 and once more from 14 to 15.
struct VisitsOnScreen : PlanOnScreen {
    RowBoard& board = area->places();
    PatrolId id = makePatrol(on(QTime(10, 0), QTime(16, 0)));
    QSignalSpy said{area.get(), &PlanArea::said};

    VisitsOnScreen() {
        area->resize(1600, 900);
        area->setDays(1);
        area->showDay(kDay);
        area->showView(PlanArea::Places);
        QApplication::processEvents();
        const HotspotId place(board.plan().rows[0].id);
        ws.change(QStringLiteral("visits"), [&](Writer& w) {
            PatrolDraft d = PatrolDraft::of(*readPatrol(w.db(), id));
            d.visits = {{place, on(QTime(11, 0), QTime(12, 0)), 20, fromLocal(kDay, QTime(11, 30))},
                        {place, on(QTime(14, 0), QTime(15, 0)), 20, {}}};
            PatrolService(w).update(id, d);
        });
        QApplication::processEvents();
        board.setFocus();
    }
    Visit visit(size_t i = 0) { return stored(id).visits.at(i); }
    RowItemAt bar(VisitId wanted) const {
        for (size_t r = 0; r < board.plan().rows.size(); ++r)
            for (size_t i = 0; i < board.plan().rows[r].items.size(); ++i)
                if (board.plan().rows[r].items[i].visit == wanted)
                    return {int(r), int(i)};
        throw std::runtime_error("no such visit");
    }
    QPoint centre(VisitId wanted) const { return board.rowLayout().item(bar(wanted)).center(); }
    int hour() const { return board.rowLayout().cell(0, 0).width() / 24; }
    void mouse(QEvent::Type type, QPoint content, Qt::KeyboardModifiers modifiers = {}) {
        const QPoint at = board.toViewport(content);
        QMouseEvent event(type, at, board.viewport()->mapToGlobal(at),
                          type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, modifiers);
        QApplication::sendEvent(board.viewport(), &event);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) {
        mouse(QEvent::MouseButtonPress, from, modifiers);
        mouse(QEvent::MouseMove, (from + to) / 2, modifiers);
        mouse(QEvent::MouseMove, to, modifiers);
        mouse(QEvent::MouseButtonRelease, to, modifiers);
        QApplication::processEvents();
    }
    void choose(VisitId wanted) {
        const QPoint at = centre(wanted);
        mouse(QEvent::MouseButtonPress, at);
        mouse(QEvent::MouseButtonRelease, at);
    }
    void key(int which, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&board, Qt::Key(which), modifiers);
        QApplication::processEvents();
    }
    int freeRow() {
        for (size_t r = 0; r < board.plan().rows.size(); ++r)
            if (HotspotId(board.plan().rows[r].id) != visit().hotspot)
                return int(r);
        throw std::runtime_error("one place only");
    }
    QString nameOfRow(int row) const { return board.plan().rows[size_t(row)].title; }
};

} // namespace

TEST_CASE_METHOD(VisitsOnScreen, "a visit dragged sideways is at another time, in steps of the clock", "[rows][drag]") {
    const VisitId first = visit().id;
    const Visit other = visit(1);
    drag(centre(first), centre(first) + QPoint(hour() + 1, 0));
    const Visit moved = visit();
    CHECK(moved.id == first);
    CHECK(moved.window == on(QTime(12, 0), QTime(13, 0)));
    CHECK(moved.plannedAt == fromLocal(kDay, QTime(12, 30))); // the planned minute goes along
    CHECK(visit(1) == other);
    CHECK(stored(id).patrol.span == on(QTime(10, 0), QTime(16, 0)));
    CHECK(ws.undoLabel() == QStringLiteral("Move the visit to %1").arg(nameOfRow(bar(first).row)));
    REQUIRE(said.count() == 1);
    CHECK(said[0][0].toString().contains(QStringLiteral("12:00–13:00")));
    ws.undo();
    CHECK(visit().window == on(QTime(11, 0), QTime(12, 0)));
    CHECK(visit().plannedAt == fromLocal(kDay, QTime(11, 30)));
}

TEST_CASE_METHOD(VisitsOnScreen, "a visit never leaves its patrol, and with Alt it stops at any minute",
                 "[rows][drag]") {
    const VisitId first = visit().id;
    drag(centre(first), centre(first) + QPoint(11 * hour(), 0));
    CHECK(visit().window == on(QTime(15, 0), QTime(16, 0)));
    drag(centre(first), centre(first) - QPoint(9 * hour(), 0));
    CHECK(visit().window == on(QTime(10, 0), QTime(11, 0)));
    drag(centre(first), centre(first) + QPoint(hour() / 2 + 5, 0), Qt::AltModifier);
    const Instant start = visit().window.start();
    CHECK(start > fromLocal(kDay, QTime(10, 0)));
    CHECK(visit().window.minutes() == 60);
    CHECK(start.ms / kMinuteMs % 15 != 0);
}

TEST_CASE_METHOD(VisitsOnScreen, "a visit dragged to another row visits another place", "[rows][drag]") {
    const Visit before = visit();
    const QString from = nameOfRow(bar(before.id).row);
    const int target = freeRow();
    const QString to = nameOfRow(target);
    const HotspotId place(board.plan().rows[size_t(target)].id);
    drag(centre(before.id), {centre(before.id).x(), board.rowLayout().row(target).center().y()});
    CHECK(visit().id == before.id); // the same visit, its place has changed
    CHECK(visit().hotspot == place);
    CHECK(visit().window == before.window);
    CHECK(visit(1).hotspot == before.hotspot);
    CHECK(ws.undoLabel() == QStringLiteral("Visit %1 instead of %2").arg(to, from));
    ws.undo();
    CHECK(visit() == before);
}

TEST_CASE_METHOD(VisitsOnScreen, "with Ctrl the other place is visited as well", "[rows][drag]") {
    const Visit before = visit();
    const int target = freeRow();
    const HotspotId place(board.plan().rows[size_t(target)].id);
    drag(centre(before.id), {centre(before.id).x(), board.rowLayout().row(target).center().y()}, Qt::ControlModifier);
    REQUIRE(stored(id).visits.size() == 3);
    CHECK(visit() == before);
    CHECK(visit(2).hotspot == place);
    CHECK(visit(2).window == before.window);
    ws.undo();
    CHECK(stored(id).visits.size() == 2);
}

TEST_CASE_METHOD(VisitsOnScreen, "a visit's edge is pulled as far as its patrol goes", "[rows][drag]") {
    const VisitId first = visit().id;
    ws.change(QStringLiteral("wide enough for edges"), [&](Writer& w) {
        PatrolDraft d = PatrolDraft::of(*readPatrol(w.db(), id));
        d.visits[0].window = on(QTime(11, 0), QTime(14, 0));
        PatrolService(w).update(id, d);
    });
    QApplication::processEvents();
    QRect r = board.rowLayout().item(bar(first));
    REQUIRE(r.width() > 30);
    drag({r.right() - 1, r.center().y()}, {r.right() + hour(), r.center().y()});
    CHECK(visit().window == on(QTime(11, 0), QTime(15, 0)));
    r = board.rowLayout().item(bar(first));
    drag({r.left() + 1, r.center().y()}, {r.left() - 5 * hour(), r.center().y()});
    CHECK(visit().window == on(QTime(10, 0), QTime(15, 0)));
}

TEST_CASE_METHOD(VisitsOnScreen, "Esc gives a dragged visit up, and a file for reading only moves none",
                 "[rows][drag]") {
    const Visit before = visit();
    const QPoint from = centre(before.id);
    mouse(QEvent::MouseButtonPress, from);
    mouse(QEvent::MouseMove, from + QPoint(hour(), 0));
    mouse(QEvent::MouseMove, from + QPoint(2 * hour(), 0));
    key(Qt::Key_Escape);
    mouse(QEvent::MouseButtonRelease, from + QPoint(2 * hour(), 0));
    CHECK(visit() == before);
    board.setReadOnly(true);
    drag(from, from + QPoint(hour(), 0));
    choose(before.id);
    key(Qt::Key_Right, Qt::AltModifier);
    key(Qt::Key_Delete);
    CHECK(visit() == before);
    CHECK(said.count() == 0);
}

TEST_CASE_METHOD(VisitsOnScreen, "keys move the chosen visit as the mouse does", "[rows][keys]") {
    const Visit before = visit();
    choose(before.id);
    CHECK(board.chosenVisit() == before.id);
    key(Qt::Key_Right, Qt::AltModifier);
    CHECK(visit().window == on(QTime(11, 15), QTime(12, 15)));
    key(Qt::Key_Left, Qt::AltModifier);
    key(Qt::Key_Left, Qt::AltModifier);
    CHECK(visit().window == on(QTime(10, 45), QTime(11, 45)));
    CHECK(visit().plannedAt == fromLocal(kDay, QTime(11, 15)));
    key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(visit().window == on(QTime(10, 45), QTime(12, 0)));
    key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(visit().window == on(QTime(11, 0), QTime(12, 0)));
    for (int i = 0; i < 9; ++i)
        key(Qt::Key_Left, Qt::AltModifier);
    CHECK(visit().window == on(QTime(10, 0), QTime(11, 0))); // the patrol begins there
    CHECK(visit(1).window == on(QTime(14, 0), QTime(15, 0)));
    CHECK(board.chosenVisit() == before.id);
    for (int i = 0; i < 9; ++i)
        ws.undo(); // one step each: nothing was written at the wall
    CHECK(visit() == before);
}

TEST_CASE_METHOD(VisitsOnScreen, "keys move the chosen visit to the next place, or to the cursor's", "[rows][keys]") {
    const Visit before = visit();
    choose(before.id);
    const int row = bar(before.id).row;
    const bool down = row + 1 < board.rowLayout().rowCount();
    const HotspotId next(board.plan().rows[size_t(down ? row + 1 : row - 1)].id);
    key(down ? Qt::Key_Down : Qt::Key_Up, Qt::AltModifier);
    CHECK(visit().hotspot == next);
    CHECK(visit().window == before.window);
    CHECK(HotspotId(board.plan().rows[size_t(board.cursorRow())].id) == next); // the cursor goes along
    CHECK(board.chosenVisit() == before.id);
    ws.undo();
    QApplication::processEvents();
    choose(before.id);
    key(Qt::Key_End, Qt::ControlModifier); // no stop among the rows: nothing moves
    CHECK(visit() == before);
    while (board.cursorRow() + 1 < board.rowLayout().rowCount())
        key(Qt::Key_Down, Qt::ControlModifier);
    const HotspotId last(board.plan().rows.back().id);
    REQUIRE(last != before.hotspot);
    key(Qt::Key_Insert, Qt::AltModifier);
    CHECK(visit().hotspot == last);
    CHECK(visit().id == before.id);
}

TEST_CASE_METHOD(VisitsOnScreen, "Del removes the chosen visit, not the others at the same place", "[rows][keys]") {
    const Visit first = visit();
    const Visit second = visit(1);
    choose(second.id);
    key(Qt::Key_Delete);
    REQUIRE(stored(id).visits.size() == 1);
    CHECK(visit() == first);
    CHECK(ws.undoLabel() == QStringLiteral("Remove the visit to %1").arg(nameOfRow(bar(first.id).row)));
    ws.undo();
    CHECK(stored(id).visits.size() == 2);
}

TEST_CASE_METHOD(VisitsOnScreen, "Space goes from visit to visit of one patrol", "[rows][keys]") {
    choose(visit().id);
    key(Qt::Key_Space);
    CHECK(board.chosenVisit() == visit(1).id);
    CHECK(board.selection() == id);
    int chosen = 0;
    for (int i = 0; i < board.itemCount(); ++i)
        chosen += board.isChosen(i) ? 1 : 0;
    CHECK(chosen == 1);
    int more = 0; // other patrols visit the place, too
    while (board.chosenVisit() != visit().id && ++more < 30)
        key(Qt::Key_Space);
    CHECK(board.chosenVisit() == visit().id);
}

TEST_CASE("a span moved within others stays inside, one without room gives way", "[drag]") {
    const TimeSpan bounds = on(QTime(10, 0), QTime(16, 0));
    struct Row {
        QTime from, to, start, wantedFrom, wantedTo;
    };
    for (const Row& row : std::vector<Row>{
             {QTime(11, 0), QTime(12, 0), QTime(13, 0), QTime(13, 0), QTime(14, 0)},
             {QTime(11, 0), QTime(12, 0), QTime(8, 0), QTime(10, 0), QTime(11, 0)},
             {QTime(11, 0), QTime(12, 0), QTime(15, 30), QTime(15, 0), QTime(16, 0)},
             {QTime(10, 0), QTime(16, 0), QTime(11, 0), QTime(11, 0), QTime(16, 0)},
             {QTime(10, 0), QTime(16, 0), QTime(9, 0), QTime(10, 0), QTime(15, 0)},
             {QTime(10, 0), QTime(16, 0), QTime(15, 55), QTime(15, 40), QTime(16, 0)},
             {QTime(10, 0), QTime(16, 0), QTime(3, 0), QTime(10, 0), QTime(10, 20)},
             {QTime(9, 0), QTime(17, 0), QTime(9, 30), QTime(10, 0), QTime(16, 0)},
         }) {
        INFO(row.from.toString().toStdString() << " to " << row.start.toString().toStdString());
        CHECK(movedWithin(on(row.from, row.to), fromLocal(kDay, row.start), bounds, 20)
              == on(row.wantedFrom, row.wantedTo));
    }
}

TEST_CASE("the planned minute of a moved visit leaves room for the stay", "[drag]") {
    const VisitDraft visit{HotspotId(1), on(QTime(11, 0), QTime(13, 0)), 20, fromLocal(kDay, QTime(12, 30))};
    CHECK(movedVisit(visit, HotspotId(2), on(QTime(12, 0), QTime(14, 0))).plannedAt == fromLocal(kDay, QTime(13, 30)));
    CHECK(movedVisit(visit, HotspotId(2), on(QTime(14, 0), QTime(14, 30))).plannedAt == fromLocal(kDay, QTime(14, 10)));
    const VisitDraft free{HotspotId(1), visit.window, 20, {}};
    const VisitDraft moved = movedVisit(free, HotspotId(2), on(QTime(14, 0), QTime(15, 0)));
    CHECK_FALSE(moved.plannedAt);
    CHECK(moved.hotspot == HotspotId(2));
    CHECK(moved.stayMinutes == 20);
}
