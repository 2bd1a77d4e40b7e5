// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/weekboard.h"

#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "ui/patrols/crewlist.h"
#include "ui/patrols/dayhead.h"
#include "ui/patrols/offerbands.h"
#include "ui/support/metrics.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QHelpEvent>
#include <QMimeData>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSet>
#include <QToolTip>

namespace streife {

WeekBoard::WeekBoard(QWidget* parent) : BoardView(parent) {
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setAcceptDrops(true);
    setAcceptDrops(true);
    setAccessibleName(tr("Week plan"));
    m_painter.setLook(font(), colorsOf(palette()));
}

void WeekBoard::setBoard(Board board) {
    const std::optional<PatrolId> current = selection();
    const std::vector<PatrolId> before = chosen();
    const bool same = m_board == board;
    cancelDrag();
    if (same)
        return;
    m_board = std::move(board);
    m_state.hovered.reset();
    m_state.dropOn.reset();
    m_state.selected.reset();
    m_state.chosen.assign(m_board.blocks.size(), false);
    relayout();
    const QSet<PatrolId> kept(before.begin(), before.end());
    for (size_t i = 0; i < m_board.blocks.size(); ++i) {
        m_state.chosen[i] = kept.contains(m_board.blocks[i].id);
        if (current && m_board.blocks[i].id == *current)
            m_state.selected = i;
    }
    if (current && !m_state.selected)
        emit selectionChanged(std::nullopt);
    if (chosen() != before)
        emit chosenChanged();
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
    if (index && m_state.selected == index && m_state.chosen[*index])
        return; // also where it is one of several
    selectIndex(index);
    revealSelected();
}

std::vector<PatrolId> WeekBoard::chosen() const {
    std::vector<PatrolId> out;
    for (size_t i = 0; i < m_board.blocks.size(); ++i)
        if (m_state.chosen[i])
            out.push_back(m_board.blocks[i].id);
    return out;
}

void WeekBoard::choose(const std::vector<PatrolId>& ids, std::optional<PatrolId> current) {
    const QSet<PatrolId> wanted(ids.begin(), ids.end());
    std::vector<bool> marks(m_board.blocks.size(), false);
    std::optional<size_t> index;
    for (size_t i = 0; i < marks.size(); ++i) {
        marks[i] = wanted.contains(m_board.blocks[i].id);
        if (current && m_board.blocks[i].id == *current)
            index = i;
    }
    setChosen(std::move(marks), index);
    revealSelected();
}

void WeekBoard::selectIndex(std::optional<size_t> index) {
    std::vector<bool> marks(m_board.blocks.size(), false);
    if (index)
        marks[*index] = true;
    setChosen(std::move(marks), index);
}

void WeekBoard::setChosen(std::vector<bool> chosen, std::optional<size_t> current) {
    const bool moved = m_state.selected != current;
    if (!moved && m_state.chosen == chosen)
        return;
    m_state.chosen = std::move(chosen);
    m_state.selected = current;
    viewport()->update();
    if (moved)
        emit selectionChanged(selection());
    emit chosenChanged();
    if (moved && current)
        tellFocus(int(*current));
}

void WeekBoard::toggleIndex(size_t index) {
    std::vector<bool> marks = m_state.chosen;
    marks[index] = !marks[index];
    std::optional<size_t> current = index;
    if (!marks[index]) {
        const auto other = std::find(marks.begin(), marks.end(), true);
        current = other == marks.end() ? std::nullopt : std::optional(size_t(other - marks.begin()));
    }
    setChosen(std::move(marks), current);
}

void WeekBoard::extendTo(size_t index) {
    std::vector<bool> marks = m_state.chosen;
    const size_t from = m_state.selected.value_or(index);
    for (size_t i = std::min(from, index); i <= std::max(from, index); ++i)
        marks[i] = true;
    setChosen(std::move(marks), index);
}

QRect WeekBoard::offerLabelRect(size_t band) const {
    return offerLabel(m_board.bands[band], m_layout, m_painter.bandFont());
}

std::optional<int> WeekBoard::itemAt(QPoint content) const {
    const auto index = m_layout.blockAt(content);
    return index ? std::optional(int(*index)) : std::nullopt;
}

std::optional<int> WeekBoard::currentItem() const {
    return m_state.selected ? std::optional(int(*m_state.selected)) : std::nullopt;
}

std::optional<int> WeekBoard::headAt(QPoint point) const {
    const QPoint content = headsStay() ? QPoint(toContent(point).x(), point.y()) : toContent(point);
    const std::optional<int> day = m_board.days.empty() ? std::nullopt : m_layout.dayAt(content);
    return day && m_layout.dayHeader(*day).contains(content) ? day : std::nullopt;
}

std::optional<int> WeekBoard::strengthAt(QPoint point) const {
    const std::optional<int> day = headAt(point);
    if (!day || m_layout.weekCount() > 2 || m_board.days[size_t(*day)].strength.words.isEmpty())
        return std::nullopt;
    const int y = headsStay() ? point.y() : toContent(point).y();
    return y > m_layout.dayHeader(*day).bottom() - strengthRoom(m_board.days, font()) ? day : std::nullopt;
}

void WeekBoard::scrollToFirst() {
    if (!headsStay()) {
        verticalScrollBar()->setValue(0);
        return;
    }
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
    setHourHeight((viewport()->height() / std::max(1, m_layout.weekCount()) - m_layout.sizes().header - 1) / 24);
}

void WeekBoard::relayout() {
    const Metrics m = Metrics::of(this);
    BoardLayout::Sizes sizes;
    sizes.gutter = 11 * m.u;
    const int weeks = std::max(1, (int(m_board.days.size()) + 6) / 7);
    sizes.header = weeks > 2 ? 7 * m.u : 11 * m.u + strengthRoom(m_board.days, font());
    const int fitting = (viewport()->height() / weeks - sizes.header - 1) / 24;
    sizes.hour = m_hour > 0 ? m_hour : std::max(weeks == 1 ? 9 * m.u : weeks == 2 ? 3 * m.u : 3 * m.u / 2, fitting);
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

void WeekBoard::resizeEvent(QResizeEvent* event) {
    BoardView::resizeEvent(event);
    relayout();
}

void WeekBoard::scrollContentsBy(int, int) {
    viewport()->update();
}

void WeekBoard::changeEvent(QEvent* event) {
    BoardView::changeEvent(event);
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
    const int inset = headRoom();
    const QRect bodyArea(sizes.gutter, inset, viewport()->width() - sizes.gutter, viewport()->height() - inset);
    const std::optional<int> today = m_state.now ? m_layout.dayOf(*m_state.now) : std::nullopt;
    const QDate date = today ? m_layout.dateOf(*today) : QDate();
    if (const QRect body = exposed & bodyArea; !body.isEmpty() && !m_board.days.empty()) {
        p.setClipRect(body);
        p.translate(-dx, -dy);
        m_painter.paintBody(p, m_board, m_layout, m_state, body.translated(dx, dy));
        if (!headsStay())
            m_painter.paintHeader(p, m_board, m_layout, date, body.translated(dx, dy));
        if (m_drag.active && m_drag.span && !m_drag.elsewhere)
            m_painter.paintGhost(p, ghostRect(), m_drag.copy);
        p.resetTransform();
        if (m_drag.active && m_drag.span && !m_drag.elsewhere) {
            const int u = Metrics::of(this).u;
            paintDragLabel(p, toViewport(ghostRect().topLeft()) + QPoint(u, u), bodyArea, ghostLabel(), m_drag.notes,
                           font(), colorsOf(palette()));
        }
    }
    if (m_board.blocks.empty() && !m_board.days.empty() && exposed.intersects(bodyArea))
        paintHint(p, bodyArea);
    const QRect gutter(0, inset, sizes.gutter, viewport()->height() - inset);
    if (gutter.intersects(exposed)) {
        p.setClipRect(gutter);
        p.translate(0, -dy);
        m_painter.paintGutter(p, m_board, m_layout, m_state, gutter.translated(0, dy));
        if (!headsStay())
            m_painter.paintWeekNumbers(p, m_layout, gutter.translated(0, dy));
        p.resetTransform();
    }
    const QRect head(0, 0, viewport()->width(), inset);
    if (head.intersects(exposed)) {
        p.setClipRect(head);
        p.translate(-dx, 0);
        m_painter.paintHeader(p, m_board, m_layout, date, head.translated(dx, 0));
        p.resetTransform();
        p.fillRect(QRect(0, 0, sizes.gutter, sizes.header - 1), colorsOf(palette()).surface);
    }
    if (!m_board.days.empty())
        emit painted();
}

void WeekBoard::paintHint(QPainter& p, QRect area) {
    const QString hint = m_readOnly ? tr("No patrol is planned in this time.")
                                    : tr("No patrol is planned in this time yet.\nDrag over free time to draw one.");
    const Colors& c = colorsOf(palette());
    const int u = Metrics::of(this).u;
    QRect box = fontMetrics().boundingRect(area, Qt::AlignCenter, hint).adjusted(-4 * u, -3 * u, 4 * u, 3 * u);
    box.moveTop(area.top() + area.height() / 5);
    p.setClipRect(area);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(c.line);
    p.setBrush(c.surface);
    p.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), u, u);
    p.setPen(c.muted);
    p.drawText(box, Qt::AlignCenter, hint);
}

void WeekBoard::dragEnterEvent(QDragEnterEvent* event) {
    if (!m_readOnly && event->mimeData()->hasFormat(QLatin1String(kOfficerMime)))
        event->acceptProposedAction();
}

void WeekBoard::dragMoveEvent(QDragMoveEvent* event) {
    const auto over = m_layout.blockAt(toContent(event->position().toPoint()));
    if (over != m_state.dropOn) {
        m_state.dropOn = over;
        viewport()->update();
    }
    event->setAccepted(over.has_value());
}

void WeekBoard::dragLeaveEvent(QDragLeaveEvent*) {
    m_state.dropOn.reset();
    viewport()->update();
}

void WeekBoard::dropEvent(QDropEvent* event) {
    const std::optional<size_t> over = std::exchange(m_state.dropOn, std::nullopt);
    viewport()->update();
    const qint64 officer = event->mimeData()->data(QLatin1String(kOfficerMime)).toLongLong();
    if (!over || officer <= 0 || *over >= m_board.blocks.size())
        return;
    event->acceptProposedAction();
    emit officerDropped(m_board.blocks[*over].id, OfficerId(officer));
}

void WeekBoard::focusInEvent(QFocusEvent* event) {
    BoardView::focusInEvent(event);
    m_state.focused = true;
    if (!m_state.selected && !m_board.blocks.empty() && event->reason() == Qt::TabFocusReason)
        selectIndex(0);
}

void WeekBoard::focusOutEvent(QFocusEvent* event) {
    BoardView::focusOutEvent(event);
    m_state.focused = false;
}

bool WeekBoard::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QPoint content = toContent(help->pos());
        QString text;
        if (const auto day = headAt(help->pos())) {
            text = dayTip(m_board.days[size_t(*day)]);
        } else if (const auto index = m_layout.blockAt(content)) {
            text = m_board.blocks[*index].description;
        } else if (const OfferBand* band = offerBandAt(m_board, m_layout, content)) {
            text = band->description;
        }
        QToolTip::showText(help->globalPos(), text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")),
                           this);
        return true;
    }
    if (event->type() == QEvent::Leave && m_state.hovered) {
        m_state.hovered.reset();
        viewport()->update();
    }
    return BoardView::viewportEvent(event);
}

} // namespace streife
