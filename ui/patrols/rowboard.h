// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/patrols/boardview.h"
#include "ui/patrols/dragnotes.h"
#include "ui/patrols/rowpainter.h"

#include <QBasicTimer>

namespace streife {

/// The plan with a row for each person or place. It shows a RowPlan and emits what the planner wants; it never writes.
/// A patrol dragged sideways changes its time, dragged to another row its people; a visit stays within its patrol and
/// changes its place. Alt frees the step, Ctrl lets a person join (a place be visited as well), Esc gives up. A cursor
/// goes from cell to cell; it leaves the chosen patrol alone where a cell has none.
class RowBoard : public BoardView {
    Q_OBJECT
public:
    RowBoard(const QString& name, const QString& emptyText, QWidget* parent = nullptr);

    void setPlan(RowPlan plan);
    [[nodiscard]] const RowPlan& plan() const { return m_plan; }
    [[nodiscard]] const RowLayout& rowLayout() const { return m_layout; }
    void setNow(std::optional<Instant> now);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    void setWanted(std::optional<WantedPeople> wanted);
    /// Answers the signals of what is held: what would be wrong there.
    void setNotes(DragNotes notes) { m_drag.notes = std::move(notes); }
    [[nodiscard]] const DragNotes& notes() const { return m_drag.notes; } ///< empty while nothing is dragged
    [[nodiscard]] std::optional<PatrolId> selection() const { return m_state.selected; }
    void select(std::optional<PatrolId> id);
    [[nodiscard]] std::optional<VisitId> chosenVisit() const { return m_state.visit; }
    [[nodiscard]] int cursorRow() const { return m_state.row; }
    [[nodiscard]] int cursorDay() const { return m_state.day; }

    [[nodiscard]] int itemCount() const override { return int(m_flat.size()); }
    [[nodiscard]] QString itemName(int item) const override;
    [[nodiscard]] QString itemTime(int item) const override;
    [[nodiscard]] QRect itemRect(int item) const override { return m_layout.item(m_flat[size_t(item)]); }
    [[nodiscard]] std::optional<int> itemAt(QPoint content) const override;
    [[nodiscard]] std::optional<int> currentItem() const override;
    [[nodiscard]] bool isChosen(int item) const override;
    void chooseItem(int item) override;
    void openItem(int item) override;

signals:
    void selectionChanged(std::optional<streife::PatrolId> id);
    void editRequested(streife::PatrolId id);
    void menuRequested(std::optional<streife::PatrolId> id, QPoint globalPosition);
    /// While something is dragged, at each new place: a patrol of the row `from`, over a row that would take it over or
    /// join it; a patrol that is being drawn; a visit.
    void held(streife::PatrolId id, int from, std::optional<int> to, bool also, const streife::TimeSpan& span);
    void newHeld(const streife::TimeSpan& span, qint64 row);
    void visitHeld(streife::PatrolId id, streife::VisitId visit, int to, const streife::TimeSpan& window, bool also);
    void moveRequested(streife::PatrolId id, const streife::TimeSpan& span);
    void createRequested(const streife::TimeSpan& span, qint64 row);
    /// The row `to` takes the patrol over from the row `from`, at another time if `span` says so.
    void handOverRequested(streife::PatrolId id, int from, int to, std::optional<streife::TimeSpan> span);
    /// A visit at another time or at the place of the row `to`; `also`: one more there, this one stays.
    void visitMoveRequested(streife::PatrolId id, streife::VisitId visit, int to, const streife::TimeSpan& window,
                            bool also);
    void visitRemoveRequested(streife::PatrolId id, streife::VisitId visit);
    /// The row of the cursor shall take part in the chosen patrol (Ins), or no longer (Del).
    void joinRequested(streife::PatrolId id, int row);
    void leaveRequested(streife::PatrolId id, int row);
    /// A place and a time at which nobody comes yet (double click, Return).
    void cellOpened(int row, streife::Instant at, QPoint globalPosition);
    void dayRequested(QDate day);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Grip { None, Create, Move, Start, End };
    struct Drag {
        Grip grip = Grip::None;
        RowItemAt item;
        int row = 0;
        QPoint pressed; ///< content coordinates
        QPoint mouse;
        bool active = false;
        bool free = false;
        bool also = false;            ///< Ctrl: the other person joins, nobody leaves
        std::optional<TimeSpan> span; ///< where it would land
        DragNotes notes;
    };

    void relayout();
    void updateBars();
    void updateDrag(QPoint content, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] std::optional<TimeSpan> dragSpan() const;
    [[nodiscard]] bool takesOver(int row) const; ///< may the dragged patrol be dropped there?
    [[nodiscard]] QString ghostLabel() const;
    [[nodiscard]] QRect ghostRect() const;
    void tellHeld();
    void finishDrag();
    void cancelDrag();
    [[nodiscard]] Grip gripAt(QPoint content, RowItemAt at) const;
    [[nodiscard]] const RowItem& item(RowItemAt at) const;
    [[nodiscard]] std::optional<RowItemAt> barAt(QPoint content) const; ///< of a patrol
    void setSelection(std::optional<PatrolId> id, std::optional<VisitId> visit = std::nullopt);
    void chooseAt(std::optional<RowItemAt> at);
    void setCursor(int row, int day, bool selecting);
    void reveal(QRect content);
    bool stepCursor(int key, bool selecting);
    void nextInCell();
    bool nudge(int key, Qt::KeyboardModifiers modifiers);
    bool nudgeVisit(int key, Qt::KeyboardModifiers modifiers);
    void moveVisitTo(int row, const RowItem& bar);
    bool actInCell(int key);
    [[nodiscard]] bool inBody(QPoint viewportPoint) const;

    RowPlan m_plan;
    RowLayout m_layout;
    RowPainter m_painter;
    RowBoardState m_state;
    Drag m_drag;
    std::vector<RowItemAt> m_flat; ///< what a screen reader walks: all but windows
    QBasicTimer m_autoscroll;
    QString m_emptyText;
    bool m_readOnly = false;
};

} // namespace streife
