// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/patrols/boardpainter.h"
#include "ui/patrols/boardview.h"
#include "ui/patrols/dragnotes.h"

#include <QBasicTimer>

namespace streife {

/// The plan on a service-day axis. It shows a Board and emits what the planner wants; it never writes. Dragging snaps
/// to 15 minutes, Alt frees it, Ctrl copies, Esc gives up; every drag has a keyboard twin. Several patrols can be
/// chosen; one of them is the current one.
class WeekBoard : public BoardView {
    Q_OBJECT
public:
    explicit WeekBoard(QWidget* parent = nullptr);

    void setBoard(Board board);
    [[nodiscard]] const Board& board() const { return m_board; }
    [[nodiscard]] const BoardLayout& boardLayout() const { return m_layout; }
    void setNow(std::optional<Instant> now);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// Answers draggedOver(): what is dragged would be taken where the pointer is.
    void setTakenElsewhere(bool taken) { m_drag.elsewhere = taken; }
    /// Answers held(): what would be wrong there.
    void setNotes(DragNotes notes) { m_drag.notes = std::move(notes); }
    [[nodiscard]] const DragNotes& notes() const { return m_drag.notes; } ///< empty while nothing is dragged

    [[nodiscard]] std::optional<PatrolId> selection() const;
    void select(std::optional<PatrolId> id);            ///< it alone
    [[nodiscard]] std::vector<PatrolId> chosen() const; ///< by start
    void choose(const std::vector<PatrolId>& ids, std::optional<PatrolId> current);
    /// Opens the view at the first patrol, or at the given instant.
    void scrollToFirst();
    void setHourHeight(int pixels);
    void fitDay();                                         ///< the whole service day without scrolling
    [[nodiscard]] QRect offerLabelRect(size_t band) const; ///< content coordinates

    [[nodiscard]] int itemCount() const override { return int(m_board.blocks.size()); }
    [[nodiscard]] QString itemName(int item) const override { return m_board.blocks[size_t(item)].description; }
    [[nodiscard]] QString itemTime(int item) const override { return m_board.blocks[size_t(item)].time; }
    [[nodiscard]] QRect itemRect(int item) const override { return m_layout.block(size_t(item)); }
    [[nodiscard]] std::optional<int> itemAt(QPoint content) const override;
    [[nodiscard]] std::optional<int> currentItem() const override;
    [[nodiscard]] bool isChosen(int item) const override { return m_state.chosen[size_t(item)]; }
    void chooseItem(int item) override { selectIndex(size_t(item)); }
    void openItem(int item) override { emit editRequested(m_board.blocks[size_t(item)].id); }

signals:
    void selectionChanged(std::optional<streife::PatrolId> id);
    void chosenChanged(); ///< which patrols are chosen, or which of them is the current one
    void createRequested(const streife::TimeSpan& span);
    void offerRequested(streife::OfferId offer); ///< a patrol out of it
    void moveRequested(streife::PatrolId id, const streife::TimeSpan& span);
    void copyRequested(streife::PatrolId id, const streife::TimeSpan& span);
    void editRequested(streife::PatrolId id);
    void removeRequested(streife::PatrolId id);
    void menuRequested(std::optional<streife::PatrolId> id, QPoint globalPosition);
    /// Somebody was dragged from a list of people onto a patrol.
    void officerDropped(streife::PatrolId id, streife::OfficerId officer);
    /// While a patrol is dragged, at each new place: what it would be if it were dropped now.
    void held(streife::PatrolId id, const streife::TimeSpan& span, bool copy);
    /// While a patrol is dragged: where the pointer is; nothing when the drag is over.
    void draggedOver(std::optional<QPoint> globalPosition);
    /// A patrol was dropped where it is taken elsewhere.
    void droppedElsewhere(streife::PatrolId id, QPoint globalPosition, bool copy);
    void weekStepRequested(streife::PatrolId id, int weeks); ///< moved with all others chosen
    void typed(const QString& text);                         ///< a title is begun where no patrol has the keyboard
    void strengthRequested(QDate day);                       ///< the line about strength in its head was clicked
    void dayRequested(QDate day);                            ///< its head was clicked twice
    void weekRequested(QDate monday);                        ///< the number beside it was clicked
    void painted();                                          ///< after a paint with a board in it

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
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Grip { None, Create, Move, Start, End };
    struct Drag {
        Grip grip = Grip::None;
        QPoint pressed; ///< content coordinates
        QPoint mouse;
        bool active = false; ///< left the click distance
        bool copy = false;
        bool free = false;
        bool elsewhere = false;        ///< held over something beside the board that takes it
        std::optional<PatrolId> opens; ///< a double click: released where it was pressed, it opens the patrol
        std::optional<size_t> alone;   ///< released where it was pressed, of those chosen only this one stays
        std::optional<size_t> toggles; ///< Ctrl: released where it was pressed, it joins or leaves those chosen
        std::optional<TimeSpan> span;  ///< where it would land
        std::optional<TimeSpan> told;  ///< the place that held() told last
        bool toldCopy = false;
        DragNotes notes;
    };

    void relayout();
    void updateBars();
    void updateDrag(QPoint content, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] std::optional<TimeSpan> dragSpan() const;
    [[nodiscard]] QRect ghostRect() const;
    [[nodiscard]] QString ghostLabel() const;
    void tellHeld();
    void finishDrag();
    void cancelDrag();
    void hover(QPoint content);
    [[nodiscard]] Grip gripAt(QPoint content, size_t index) const;
    void selectIndex(std::optional<size_t> index);
    void setChosen(std::vector<bool> chosen, std::optional<size_t> current);
    void toggleIndex(size_t index);
    void extendTo(size_t index); ///< all from the current one by start
    void pressBlock(size_t index, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] bool headsStay() const { return m_layout.weekCount() == 1; } ///< while the rest is scrolled
    [[nodiscard]] int headRoom() const { return headsStay() ? m_layout.sizes().header : 0; }
    /// Day whose head is under a point of the viewport.
    [[nodiscard]] std::optional<int> headAt(QPoint viewportPoint) const;
    [[nodiscard]] std::optional<int> strengthAt(QPoint viewportPoint) const;
    void paintHint(QPainter& p, QRect area);
    void revealSelected();
    bool stepSelection(int key, bool extend);
    bool nudge(int key, Qt::KeyboardModifiers modifiers);

    Board m_board;
    BoardLayout m_layout;
    BoardPainter m_painter;
    BoardState m_state;
    Drag m_drag;
    QBasicTimer m_autoscroll;
    int m_hour = 0; ///< 0 = from the font
    bool m_readOnly = false;
};

} // namespace streife
