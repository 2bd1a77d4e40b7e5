// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/weekboard.h"

#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "ui/support/metrics.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace streife {

WeekBoard::WeekBoard(QWidget* parent) : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Week plan"));
    m_painter.setLook(font(), colorsOf(palette()));
}

void WeekBoard::setBoard(Board board) {
    const std::optional<PatrolId> chosen = selection();
    const bool same = m_board == board;
    cancelDrag();
    if (same)
        return;
    m_board = std::move(board);
    m_state.hovered.reset();
    m_state.selected.reset();
    relayout();
    for (size_t i = 0; i < m_board.blocks.size(); ++i)
        if (chosen && m_board.blocks[i].id == *chosen)
            m_state.selected = i;
    if (chosen && !m_state.selected)
        emit selectionChanged(std::nullopt);
    viewport()->update();
}

void WeekBoard::setNow(std::optional<Instant> now) {
    m_state.now = now;
    viewport()->update();
}

std::optional<PatrolId> WeekBoard::selection() const {
    return m_state.selected ? std::optional(m_board.blocks[*m_state.selected].id) : std::nullopt;
}

void WeekBoard::select(std::optional<PatrolId> id) {
    std::optional<size_t> index;
    for (size_t i = 0; id && i < m_board.blocks.size(); ++i)
        if (m_board.blocks[i].id == *id)
            index = i;
    selectIndex(index);
    revealSelected();
}

void WeekBoard::selectIndex(std::optional<size_t> index) {
    if (m_state.selected == index)
        return;
    m_state.selected = index;
    viewport()->update();
    emit selectionChanged(selection());
    if (index && QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(int(*index));
        QAccessible::updateAccessibility(&event);
    }
}

void WeekBoard::scrollToFirst() {
    int top = 24 * 60;
    for (size_t i = 0; i < m_board.blocks.size(); ++i)
        top = std::min(top, m_layout.block(i).top() - m_layout.sizes().header);
    if (m_board.blocks.empty())
        top = 2 * m_layout.sizes().hour; // 08:00 where the day begins at 06:00
    verticalScrollBar()->setValue(std::max(0, top - m_layout.sizes().hour / 2));
}

void WeekBoard::setHourHeight(int pixels) {
    const int u = Metrics::of(this).u;
    m_hour = std::clamp(pixels, 3 * u, 40 * u);
    relayout();
    viewport()->update();
}

void WeekBoard::fitDay() {
    setHourHeight((viewport()->height() - m_layout.sizes().header - 1) / 24);
}

void WeekBoard::relayout() {
    const Metrics m = Metrics::of(this);
    BoardLayout::Sizes sizes;
    sizes.gutter = 11 * m.u;
    sizes.header = 11 * m.u;
    sizes.hour = m_hour > 0 ? m_hour : std::max(9 * m.u, (viewport()->height() - 11 * m.u - 1) / 24);
    sizes.column = 24 * m.u;
    sizes.gap = m.u;
    sizes.minBlock = 4 * m.u;
    m_layout = BoardLayout(m_board, sizes, viewport()->width());
    m_painter.forget();
    updateBars();
}

void WeekBoard::updateBars() {
    const QSize content = m_layout.contentSize();
    verticalScrollBar()->setRange(0, std::max(0, content.height() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_layout.sizes().hour / 2);
    horizontalScrollBar()->setRange(0, std::max(0, content.width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

QPoint WeekBoard::toViewport(QPoint content) const {
    return content - QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

QPoint WeekBoard::toContent(QPoint viewport) const {
    return viewport + QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

void WeekBoard::updateContent(QRect content) {
    viewport()->update(QRect(toViewport(content.topLeft()), content.size()).adjusted(-6, -6, 6, 6));
}

void WeekBoard::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void WeekBoard::scrollContentsBy(int, int) {
    viewport()->update();
}

void WeekBoard::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange) {
        m_painter.setLook(font(), colorsOf(palette()));
        relayout();
        viewport()->update();
    }
}

void WeekBoard::paintEvent(QPaintEvent* event) {
    QPainter p(viewport());
    const int dx = horizontalScrollBar()->value();
    const int dy = verticalScrollBar()->value();
    const BoardLayout::Sizes& sizes = m_layout.sizes();
    const QRect exposed = event->rect();
    const QRect bodyArea(sizes.gutter, sizes.header, viewport()->width() - sizes.gutter,
                         viewport()->height() - sizes.header);
    if (const QRect body = exposed & bodyArea; !body.isEmpty() && !m_board.days.empty()) {
        p.setClipRect(body);
        p.translate(-dx, -dy);
        m_painter.paintBody(p, m_board, m_layout, m_state, body.translated(dx, dy));
        if (m_drag.active && m_drag.span)
            m_painter.paintGhost(p, ghostRect(), ghostLabel(), m_drag.copy);
        p.resetTransform();
    }
    if (m_board.blocks.empty() && !m_board.days.empty() && exposed.intersects(bodyArea)) {
        const QString hint = m_readOnly
                                 ? tr("No patrol is planned in this week.")
                                 : tr("No patrol is planned in this week yet.\nDrag over free time to draw one.");
        const Colors& c = colorsOf(palette());
        const int u = Metrics::of(this).u;
        QRect box = fontMetrics().boundingRect(bodyArea, Qt::AlignCenter, hint).adjusted(-4 * u, -3 * u, 4 * u, 3 * u);
        box.moveTop(bodyArea.top() + bodyArea.height() / 5);
        p.setClipRect(bodyArea);
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(c.line);
        p.setBrush(c.surface);
        p.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), u, u);
        p.setPen(c.muted);
        p.drawText(box, Qt::AlignCenter, hint);
    }
    const QRect gutter(0, sizes.header, sizes.gutter, viewport()->height() - sizes.header);
    if (gutter.intersects(exposed)) {
        p.setClipRect(gutter);
        p.translate(0, -dy);
        m_painter.paintGutter(p, m_board, m_layout, m_state, gutter.translated(0, dy));
        p.resetTransform();
    }
    const QRect head(0, 0, viewport()->width(), sizes.header);
    if (head.intersects(exposed)) {
        p.setClipRect(head);
        p.translate(-dx, 0);
        const std::optional<int> today = m_state.now ? m_layout.dayOf(*m_state.now) : std::nullopt;
        m_painter.paintHeader(p, m_board, m_layout, today ? m_layout.dateOf(*today) : QDate(), head.translated(dx, 0));
        p.resetTransform();
        p.fillRect(QRect(0, 0, sizes.gutter, sizes.header - 1), colorsOf(palette()).surface);
    }
    if (!m_board.days.empty())
        emit painted();
}

void WeekBoard::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    m_state.focused = true;
    if (!m_state.selected && !m_board.blocks.empty() && event->reason() == Qt::TabFocusReason)
        selectIndex(0);
}

void WeekBoard::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    m_state.focused = false;
}

bool WeekBoard::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QPoint content = toContent(help->pos());
        QString text;
        if (help->pos().y() < m_layout.sizes().header) {
            if (const auto day = m_layout.dayAt(content.x()); day && !m_board.days.empty()) {
                const BoardDay& d = m_board.days[size_t(*day)];
                text = formatDayLong(d.date) + (d.holiday.isEmpty() ? QString() : QStringLiteral("\n") + d.holiday)
                       + (dayCounts(d).isEmpty() ? QString() : QStringLiteral("\n") + dayCounts(d));
            }
        } else if (const auto index = m_layout.blockAt(content)) {
            text = m_board.blocks[*index].description;
        }
        QToolTip::showText(help->globalPos(), text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")),
                           this);
        return true;
    }
    if (event->type() == QEvent::Leave && m_state.hovered) {
        m_state.hovered.reset();
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace streife
