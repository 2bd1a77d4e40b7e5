// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/boardpainter.h"

#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "ui/patrols/offerbands.h"
#include "ui/support/metrics.h"

#include <QFontMetrics>
#include <QPainter>

namespace streife {
namespace {

void roundBox(QPainter& p, const QRect& r, const QColor& fill, const QPen& pen, qreal radius) {
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(pen);
    p.setBrush(fill);
    const qreal inset = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    p.drawRoundedRect(QRectF(r).adjusted(inset, inset, -inset, -inset), radius, radius);
    p.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

void BoardPainter::setLook(const QFont& base, const Colors& colors) {
    m_base = base;
    m_colors = &colors;
    m_timeFont = scaledFont(base, 11);
    m_titleFont = scaledFont(base, 12, QFont::DemiBold);
    m_chipFont = scaledFont(base, 11);
    m_letterFont = scaledFont(base, 9, QFont::Bold);
    m_dayFont = scaledFont(base, 15, QFont::DemiBold);
    m_labelFont = labelFont(base);
    m_countFont = scaledFont(base, 10, QFont::DemiBold);
    m_u = Metrics::from(base).u;
    m_line = QFontMetrics(m_titleFont).height() + m_u / 2;
    forget();
}

void BoardPainter::forget() {
    m_looks.clear();
}

void BoardPainter::paintEdge(QPainter& p, const BoardBlock& block, QRect r) const {
    const Colors& c = *m_colors;
    const int w = std::min(m_u, std::max(1, r.width() / 8));
    switch (block.binding) {
    case Binding::Bound:
        p.fillRect(r.x(), r.y() + 1, w, r.height() - 2, c.navy);
        break;
    case Binding::Partly:
        p.fillRect(r.x(), r.y() + 1, w, r.height() - 2, c.muted);
        break;
    case Binding::Proposed:
    case Binding::Cancelled: {
        const int dash = std::max(4, 2 * m_u - 1);
        for (int y = r.y() + 1; y < r.bottom(); y += dash + m_u - 1)
            p.fillRect(r.x(), y, w, std::min(dash, r.bottom() - y), c.muted);
        break;
    }
    }
}

void BoardPainter::paintBlock(QPainter& p, const BoardBlock& block, size_t index, QRect r, bool selected,
                              bool hovered) {
    const Colors& c = *m_colors;
    if (r.width() <= 2 * m_u) { // one of very many side by side
        p.fillRect(r, selected ? c.focus : block.breaches > 0 ? c.breachSign : c.edge);
        p.fillRect(r.adjusted(1, 1, -1, -1), selected ? c.tint : hovered ? c.ground : c.surface);
        return;
    }
    const bool small = r.width() < 10 * m_u || r.height() < 6 * m_u;
    const QColor fill = selected ? c.tint : hovered ? c.ground : c.surface;
    if (small && !selected) {
        p.fillRect(r, c.edge);
        p.fillRect(r.adjusted(0, 1, -1, -1), fill);
    } else {
        roundBox(p, r, fill, selected ? QPen(c.focus, 2) : QPen(c.edge, 1), m_u);
    }
    paintEdge(p, block, selected ? r.adjusted(2, 2, -2, -2) : r);
    const Look& look = lookOf(block, index, r.size());
    if (look.upright) {
        const QTransform before = p.transform();
        p.translate(r.x(), r.bottom());
        p.rotate(-90);
        for (const Piece& piece : look.pieces) {
            p.setFont(*piece.font);
            p.setPen(piece.color);
            p.drawStaticText(piece.at, piece.text);
        }
        p.setTransform(before);
        return;
    }
    for (const Chip& chip : look.chips) {
        const QPen pen = chip.dashed ? QPen(c.muted, 1, Qt::CustomDashLine) : QPen(Qt::NoPen);
        QPen dashed = pen;
        if (chip.dashed)
            dashed.setDashPattern({3, 2});
        const bool badge = chip.letter.isNull() && !chip.dashed;
        roundBox(p, chip.rect.translated(r.topLeft()), chip.fill, dashed,
                 badge ? chip.rect.height() / 2.0 : m_u * 0.75);
        if (!chip.letter.isNull())
            roundBox(p, chip.letter.translated(r.topLeft()), chip.letterFill, Qt::NoPen, m_u * 0.75);
    }
    for (const Piece& piece : look.pieces) {
        p.setFont(*piece.font);
        p.setPen(piece.color);
        p.drawStaticText(r.topLeft() + piece.at, piece.text);
    }
    if (block.binding == Binding::Cancelled && r.width() > 4 * m_u) {
        const bool full = r.height() >= 15 * m_u;
        const int y = full ? r.y() + m_u + QFontMetrics(m_timeFont).height() + m_line / 2 : r.y() + r.height() / 2;
        p.fillRect(r.x() + 2 * m_u, y, r.width() - 4 * m_u, 1, c.ink);
    }
}

void BoardPainter::paintColumns(QPainter& p, const Board& board, const BoardLayout& layout, const BoardState& state,
                                QRect exposed) {
    const Colors& c = *m_colors;
    const std::optional<int> today = state.now ? layout.dayOf(*state.now) : std::nullopt;
    p.fillRect(exposed, c.surface);
    for (int d = 0; d < layout.dayCount(); ++d) {
        const QRect column = layout.column(d);
        if (!column.intersects(exposed))
            continue;
        const BoardDay& day = board.days[size_t(d)];
        if (today == d)
            p.fillRect(column & exposed, c.tint);
        else if (day.date.dayOfWeek() >= 6 || !day.holiday.isEmpty())
            p.fillRect(column & exposed, c.ground);
    }
    const int every = layout.sizes().hour >= 3 * m_u ? 1 : layout.sizes().hour >= 2 * m_u ? 2 : 6;
    for (int w = 0; w < layout.weekCount(); ++w) {
        const QRect first = layout.column(w * 7);
        for (int h = 0; h <= 24; h += every) {
            const int y = first.y() + h * layout.sizes().hour;
            if (y >= exposed.top() && y <= exposed.bottom())
                p.fillRect(first.x(), y, exposed.right() - first.x() + 1, 1,
                           h % (2 * every) == 0 ? c.line : c.ground.darker(c.dark ? 80 : 102));
        }
    }
    for (int d = 0; d < layout.dayCount(); ++d)
        p.fillRect(layout.column(d).adjusted(0, 0, 1 - layout.column(d).width(), 0) & exposed, c.line);
    if (today) { // behind the blocks: a line through their text would look like cancelled
        const QRect column = layout.column(*today);
        p.fillRect(column.x(), layout.yOf(*state.now, *today) - 1, column.width(), 2, c.breach);
    }
}

void BoardPainter::paintBody(QPainter& p, const Board& board, const BoardLayout& layout, const BoardState& state,
                             QRect exposed) {
    paintColumns(p, board, layout, state, exposed);
    paintOfferBands(p, board, layout, m_timeFont, *m_colors, exposed);
    for (int d = 0; d < layout.dayCount(); ++d) {
        if (!layout.column(d).intersects(exposed))
            continue;
        for (const size_t i : layout.blocksOf(d)) {
            const QRect r = layout.block(i);
            if (!r.intersects(exposed) || state.selected == i)
                continue;
            const bool chosen = (state.chosen.size() > i && state.chosen[i]) || state.dropOn == i;
            if (state.lifted == i || (state.lifted && chosen))
                p.setOpacity(0.4);
            paintBlock(p, board.blocks[i], i, r, chosen, state.hovered == i);
            p.setOpacity(1);
        }
    }
    if (state.selected && layout.block(*state.selected).intersects(exposed)) {
        p.setOpacity(state.lifted == state.selected ? 0.4 : 1);
        paintBlock(p, board.blocks[*state.selected], *state.selected, layout.block(*state.selected), true, false);
        p.setOpacity(1);
    }
    if (state.now)
        paintNowMarks(p, layout, *state.now);
}

/// At both edges of the column, where the blocks leave a gap, so that the time is seen behind a block too.
void BoardPainter::paintNowMarks(QPainter& p, const BoardLayout& layout, Instant now) const {
    const std::optional<int> day = layout.dayOf(now);
    if (!day)
        return;
    const QRect column = layout.column(*day);
    const int y = layout.yOf(now, *day);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(Qt::NoPen);
    p.setBrush(m_colors->breach);
    p.drawEllipse(QPoint(column.x(), y), m_u, m_u);
    p.setRenderHint(QPainter::Antialiasing, false);
    const int gap = layout.sizes().gap;
    p.fillRect(column.right() - gap + 1, y - 1, gap, 2, m_colors->breach);
}

void BoardPainter::paintHeader(QPainter& p, const Board& board, const BoardLayout& layout, QDate today, QRect exposed) {
    const Colors& c = *m_colors;
    if (layout.weekCount() == 1)
        p.fillRect(exposed, c.surface);
    for (int d = 0; d < layout.dayCount(); ++d) {
        const QRect r = layout.dayHeader(d);
        if (!r.intersects(exposed))
            continue;
        const BoardDay& day = board.days[size_t(d)];
        const bool free = day.date.dayOfWeek() >= 6 || !day.holiday.isEmpty();
        p.fillRect(r, day.date == today ? c.tint : free ? c.ground : c.surface);
        p.fillRect(r.x(), r.y(), 1, r.height(), c.line);
        const int strip = layout.weekCount() > 2 ? 0 : strengthRoom(board.days, m_base);
        paintDayHead(p, day, r.adjusted(0, 0, 0, -strip), day.date == today, m_base, c);
        paintDayStrength(p, day, r.adjusted(0, r.height() - strip, 0, 0), m_base, c);
        p.fillRect(r.x(), r.bottom(), r.width(), 1, c.line);
    }
    if (exposed.top() < layout.sizes().header)
        p.fillRect(exposed.x(), layout.sizes().header - 1, exposed.width(), 1, c.line);
}

void BoardPainter::paintWeekNumbers(QPainter& p, const BoardLayout& layout, QRect exposed) {
    const Colors& c = *m_colors;
    p.setFont(m_countFont);
    for (int w = 0; w < layout.weekCount(); ++w) {
        QRect r = layout.gutter(w);
        r.setHeight(layout.sizes().header);
        if (!r.intersects(exposed))
            continue;
        p.fillRect(r, c.surface);
        p.fillRect(r.x(), r.bottom(), r.width(), 1, c.line);
        p.setPen(c.navy);
        p.drawText(r, Qt::AlignCenter,
                   streife::tr("CW %1", "number of a calendar week").arg(Week::of(layout.dateOf(w * 7)).number()));
    }
}

void BoardPainter::paintGutter(QPainter& p, const Board& board, const BoardLayout& layout, const BoardState& state,
                               QRect exposed) {
    const Colors& c = *m_colors;
    p.fillRect(exposed, c.surface);
    p.setFont(m_labelFont);
    p.setPen(c.muted);
    const QFontMetrics fm(m_labelFont);
    const int hour = layout.sizes().hour;
    const int every = hour >= fm.height() + m_u ? (hour >= 2 * fm.height() + 4 * m_u ? 1 : 2)
                      : hour >= fm.height() / 3 ? 4
                                                : 6;
    for (int w = 0; w < layout.weekCount(); ++w)
        for (int h = 1; h < 24; ++h) {
            const int clock = (board.dayBorder / 60 + h) % 24;
            const int y = layout.column(w * 7).y() + h * hour;
            if (clock % every != 0 || y + fm.height() < exposed.top() || y - fm.height() > exposed.bottom())
                continue;
            p.drawText(QRect(0, y - fm.height() / 2, layout.sizes().gutter - 2 * m_u, fm.height()),
                       Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("%1").arg(clock, 2, 10, QLatin1Char('0')));
        }
    if (const std::optional<int> day = state.now ? layout.dayOf(*state.now) : std::nullopt)
        p.fillRect(layout.sizes().gutter - m_u, layout.yOf(*state.now, *day) - 1, m_u, 2, c.breach);
}

void BoardPainter::paintGhost(QPainter& p, QRect r, bool copy) {
    const Colors& c = *m_colors;
    QColor fill = c.tint;
    fill.setAlpha(210);
    roundBox(p, r, fill, QPen(c.focus, 2, copy ? Qt::DashLine : Qt::SolidLine), m_u);
}

} // namespace streife
