// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/patrols/boardpainter.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

#include <optional>

namespace streife {

/// The plan on a service-day axis. It shows a Board and emits what the planner wants; it never writes. Dragging snaps
/// to 15 minutes, Alt frees it, Ctrl copies, Esc gives up; every drag has a keyboard twin.
class WeekBoard : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit WeekBoard(QWidget* parent = nullptr);

    void setBoard(Board board);
    [[nodiscard]] const Board& board() const { return m_board; }
    [[nodiscard]] const BoardLayout& boardLayout() const { return m_layout; }
    void setNow(std::optional<Instant> now);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    [[nodiscard]] std::optional<PatrolId> selection() const;
    void select(std::optional<PatrolId> id);
    /// Opens the view at the first patrol, or at the given instant.
    void scrollToFirst();
    void setHourHeight(int pixels);
    void fitDay(); ///< the whole service day without scrolling

    /// Content coordinates to the viewport's.
    [[nodiscard]] QPoint toViewport(QPoint content) const;
    [[nodiscard]] QPoint toContent(QPoint viewport) const;

signals:
    void selectionChanged(std::optional<streife::PatrolId> id);
    void createRequested(const streife::TimeSpan& span);
    void moveRequested(streife::PatrolId id, const streife::TimeSpan& span);
    void copyRequested(streife::PatrolId id, const streife::TimeSpan& span);
    void editRequested(streife::PatrolId id);
    void removeRequested(streife::PatrolId id);
    void menuRequested(std::optional<streife::PatrolId> id, QPoint globalPosition);
    void painted(); ///< after a paint with a board in it

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
        std::optional<PatrolId> opens; ///< a double click: released where it was pressed, it opens the patrol
        std::optional<TimeSpan> span;  ///< where it would land
    };

    void relayout();
    void updateBars();
    void updateDrag(QPoint content, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] std::optional<TimeSpan> dragSpan() const;
    [[nodiscard]] QRect ghostRect() const;
    [[nodiscard]] QString ghostLabel() const;
    void finishDrag();
    void cancelDrag();
    void hover(QPoint content);
    [[nodiscard]] Grip gripAt(QPoint content, size_t index) const;
    void selectIndex(std::optional<size_t> index);
    void revealSelected();
    bool stepSelection(int key);
    bool nudge(int key, Qt::KeyboardModifiers modifiers);
    void updateContent(QRect content);

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
