// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/rowboard.h"

#include "core/base/formats.h"
#include "ui/patrols/dayhead.h"
#include "ui/support/metrics.h"
#include "ui/support/tooltip.h"

#include <QHelpEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace streife {

RowBoard::RowBoard(const QString& name, const QString& emptyText, QWidget* parent)
    : BoardView(parent), m_emptyText(emptyText) {
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(name);
    m_painter.setLook(font(), colorsOf(palette()));
}

void RowBoard::setPlan(RowPlan plan) {
    cancelDrag();
    if (m_plan == plan)
        return;
    std::optional<std::pair<PlanRow::Kind, qint64>> under;
    if (m_state.row < int(m_plan.rows.size()))
        under = {m_plan.rows[size_t(m_state.row)].kind, m_plan.rows[size_t(m_state.row)].id};
    m_plan = std::move(plan);
    m_state.hovered.reset();
    m_flat.clear();
    for (size_t r = 0; r < m_plan.rows.size(); ++r) {
        const PlanRow& row = m_plan.rows[r];
        if (under == std::pair(row.kind, row.id))
            m_state.row = int(r); // the cursor stays with its person
        for (size_t i = 0; i < row.items.size(); ++i)
            if (row.items[i].kind != RowItem::Kind::Window)
                m_flat.push_back({int(r), int(i)});
    }
    m_state.row = std::clamp(m_state.row, 0, std::max(0, int(m_plan.rows.size()) - 1));
    m_state.day = std::clamp(m_state.day, 0, std::max(0, int(m_plan.days.size()) - 1));
    relayout();
    viewport()->update();
}

void RowBoard::setNow(std::optional<Instant> now) {
    m_state.now = now;
    viewport()->update();
}

void RowBoard::setWanted(std::optional<WantedPeople> wanted) {
    if (m_state.wanted == wanted)
        return;
    m_state.wanted = std::move(wanted);
    viewport()->update();
}

/// From outside: also brings a bar of it into view.
void RowBoard::select(std::optional<PatrolId> id) {
    if (m_state.selected == id)
        return;
    m_state.selected = id;
    m_state.visit.reset();
    viewport()->update();
    for (const RowItemAt& at : m_flat)
        if (id && item(at).patrol == id) {
            m_state.visit = item(at).visit;
            m_state.row = at.row;
            m_state.day = m_layout.nearestDay(m_layout.item(at).x());
            reveal(m_layout.item(at));
            return;
        }
}

void RowBoard::setSelection(std::optional<PatrolId> id, std::optional<VisitId> visit) {
    m_state.visit = visit;
    viewport()->update();
    if (m_state.selected == id)
        return;
    m_state.selected = id;
    emit selectionChanged(id);
}

void RowBoard::chooseAt(std::optional<RowItemAt> at) {
    if (at)
        setSelection(item(*at).patrol, item(*at).visit);
    else
        setSelection(std::nullopt);
}

const RowItem& RowBoard::item(RowItemAt at) const {
    return m_plan.rows[size_t(at.row)].items[size_t(at.item)];
}

QString RowBoard::itemName(int index) const {
    const RowItemAt at = m_flat[size_t(index)];
    const PlanRow& row = m_plan.rows[size_t(at.row)];
    return row.title + QStringLiteral(": ") + item(at).description;
}

QString RowBoard::itemTime(int index) const {
    return formatSpan(item(m_flat[size_t(index)]).span);
}

std::optional<int> RowBoard::itemAt(QPoint content) const {
    const auto at = m_layout.itemAt(content);
    const auto found = at ? std::lower_bound(m_flat.begin(), m_flat.end(), *at) : m_flat.end();
    return found != m_flat.end() && *found == *at ? std::optional(int(found - m_flat.begin())) : std::nullopt;
}

std::optional<int> RowBoard::currentItem() const {
    std::optional<int> first;
    for (size_t i = 0; m_state.selected && i < m_flat.size(); ++i) {
        if (m_flat[i].row != m_state.row || item(m_flat[i]).patrol != m_state.selected)
            continue;
        if (m_state.visit && item(m_flat[i]).visit == m_state.visit)
            return int(i);
        if (!first)
            first = int(i);
    }
    return first;
}

bool RowBoard::isChosen(int index) const {
    const RowItem& bar = item(m_flat[size_t(index)]);
    return bar.patrol && bar.patrol == m_state.selected && (!m_state.visit || bar.visit == m_state.visit);
}

void RowBoard::chooseItem(int index) {
    const RowItemAt at = m_flat[size_t(index)];
    setCursor(at.row, m_layout.nearestDay(m_layout.item(at).x()), false);
    chooseAt(at);
}

void RowBoard::openItem(int index) {
    if (const auto patrol = item(m_flat[size_t(index)]).patrol)
        emit editRequested(*patrol);
}

void RowBoard::relayout() {
    const Metrics m = Metrics::of(this);
    RowLayout::Sizes sizes;
    const int width = viewport()->width();
    sizes.header = 11 * m.u + strengthRoom(m_plan.days, font());
    sizes.title = std::clamp(width / 4, 30 * m.u, 56 * m.u);
    sizes.sum = 28 * m.u;
    sizes.day = 16 * m.u;
    sizes.lane = m_painter.lineHeight() + m.u;
    sizes.gap = m.u;
    sizes.text = 3 * m.u;
    m_layout = RowLayout(m_plan, sizes, width, [this](const QString& text) { return m_painter.advance(text); });
    updateBars();
}

void RowBoard::updateBars() {
    const QSize content = m_layout.contentSize();
    verticalScrollBar()->setRange(0, std::max(0, content.height() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height() - m_layout.sizes().header);
    verticalScrollBar()->setSingleStep(m_layout.sizes().lane);
    horizontalScrollBar()->setRange(0, std::max(0, content.width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width() - m_layout.sizes().title - m_layout.sizes().sum);
}

void RowBoard::resizeEvent(QResizeEvent* event) {
    BoardView::resizeEvent(event);
    relayout();
}

void RowBoard::scrollContentsBy(int, int) {
    viewport()->update();
}

void RowBoard::changeEvent(QEvent* event) {
    BoardView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange) {
        m_painter.setLook(font(), colorsOf(palette()));
        relayout();
        viewport()->update();
    }
}

bool RowBoard::inBody(QPoint point) const {
    const RowLayout::Sizes& s = m_layout.sizes();
    return point.y() >= s.header && point.x() >= s.title && point.x() < viewport()->width() - s.sum
           && m_layout.rowAt(toContent(point).y()).has_value();
}

void RowBoard::paintEvent(QPaintEvent* event) {
    QPainter p(viewport());
    const Colors& c = colorsOf(palette());
    const int dx = horizontalScrollBar()->value();
    const int dy = verticalScrollBar()->value();
    const RowLayout::Sizes& s = m_layout.sizes();
    const int sumAt = viewport()->width() - s.sum;
    const QRect exposed = event->rect();
    const QRect body(s.title, s.header, sumAt - s.title, viewport()->height() - s.header);
    const QRect rows(0, s.header, viewport()->width(), body.height());
    p.setClipRect(rows & exposed);
    p.fillRect(rows, c.surface);
    if (m_plan.rows.empty()) {
        const int u = Metrics::of(this).u;
        p.setPen(c.muted);
        p.drawText(rows.adjusted(6 * u, 8 * u, -6 * u, 0), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                   m_emptyText);
    }
    p.setClipRect(body & exposed);
    p.translate(-dx, -dy);
    m_painter.paintBody(p, m_plan, m_layout, m_state, (body & exposed).translated(dx, dy));
    if (m_drag.active && m_drag.span)
        m_painter.paintGhost(p, ghostRect(), m_drag.also);
    p.resetTransform();
    if (m_drag.active && m_drag.span)
        paintDragLabel(p, toViewport(ghostRect().bottomLeft()) + QPoint(0, 2), body, ghostLabel(), m_drag.notes, font(),
                       c);
    p.setClipRect(rows & exposed);
    p.translate(0, -dy);
    const QRect side = rows.translated(0, dy);
    m_painter.paintTitles(p, m_plan, m_layout, m_state, side, 0);
    m_painter.paintSums(p, m_plan, m_layout, side, sumAt);
    p.resetTransform();
    p.setClipRect(QRect(s.title, 0, sumAt - s.title, s.header) & exposed);
    p.translate(-dx, 0);
    const QDate today = m_state.now ? serviceDay(*m_state.now, m_plan.dayBorder) : QDate();
    m_painter.paintHeader(p, m_plan, m_layout, today, QRect(s.title + dx, 0, sumAt - s.title, s.header));
    p.resetTransform();
    p.setClipping(false);
    for (const QRect& corner : {QRect(0, 0, s.title, s.header), QRect(sumAt, 0, s.sum, s.header)}) {
        p.fillRect(corner, c.surface);
        p.fillRect(corner.x(), s.header - 1, corner.width(), 1, c.line);
    }
}

bool RowBoard::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QPoint at = help->pos();
        const RowLayout::Sizes& s = m_layout.sizes();
        const QRect heads(s.title, 0, viewport()->width() - s.sum - s.title, s.header);
        QString text;
        if (heads.contains(at) && !m_plan.days.empty()) {
            text = dayTip(m_plan.days[size_t(m_layout.nearestDay(toContent(at).x()))]);
        } else if (const auto row = m_layout.rowAt(toContent(at).y()); row && at.y() >= s.header) {
            const PlanRow& line = m_plan.rows[size_t(*row)];
            const auto bar = inBody(at) ? m_layout.itemAt(toContent(at)) : std::nullopt;
            QStringList lines{line.title};
            if (bar) {
                lines << item(*bar).description;
            } else {
                lines << line.detail << line.sum;
                if (m_state.wanted)
                    lines << m_state.wanted->reason.value(line.id);
            }
            lines.removeAll(QString());
            text = lines.join(QLatin1Char('\n'));
        }
        QToolTip::showText(help->globalPos(), plainTip(text), this);
        return true;
    }
    if (event->type() == QEvent::Leave && m_state.hovered) {
        m_state.hovered.reset();
        viewport()->update();
    }
    return BoardView::viewportEvent(event);
}

void RowBoard::focusInEvent(QFocusEvent* event) {
    BoardView::focusInEvent(event);
    m_state.focused = true;
    viewport()->update();
}

void RowBoard::focusOutEvent(QFocusEvent* event) {
    BoardView::focusOutEvent(event);
    m_state.focused = false;
    viewport()->update();
}

} // namespace streife
