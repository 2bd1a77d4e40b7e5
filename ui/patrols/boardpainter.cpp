// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/boardpainter.h"

#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
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

QString joined(const QStringList& parts) {
    return parts.join(QStringLiteral(" · "));
}

} // namespace

/// Shortened in steps: the counts first, the number of patrols next, the holiday's name at last; "today" never.
HeadWords headWords(const BoardDay& day, bool today, const QFontMetrics& metrics, int width) {
    QStringList alarms;
    if (day.breaches > 0)
        alarms = {streife::tr("%n breach(es)", nullptr, day.breaches), QStringLiteral("! %1").arg(day.breaches)};
    else if (day.open > 0)
        alarms = {streife::tr("%n post(s) open", nullptr, day.open), streife::tr("%1 open", "posts").arg(day.open),
                  QString::number(day.open)};
    else
        alarms = {QString()};
    const QStringList fixed = today ? QStringList{streife::tr("today")} : QStringList();
    const QStringList named = day.holiday.isEmpty() ? fixed : fixed + QStringList{day.holiday};
    const QStringList count = day.patrols > 0 ? QStringList{QString::number(day.patrols)} : QStringList();
    const auto fitting = [&](QStringList plain, const QString& alarm) -> std::optional<HeadWords> {
        if (!alarm.isEmpty() && !plain.isEmpty())
            plain << QString();
        const HeadWords words{joined(plain), alarm};
        if (metrics.horizontalAdvance(words.plain) + metrics.horizontalAdvance(alarm) > width)
            return std::nullopt;
        return words;
    };
    if (named.isEmpty() && !count.isEmpty() && alarms.first().isEmpty())
        if (const auto words = fitting({streife::tr("%n patrol(s)", nullptr, day.patrols)}, {}))
            return *words;
    for (const QStringList& plain : {named + count, named})
        for (const QString& alarm : alarms)
            if (const auto words = fitting(plain, alarm))
                return *words;
    const QString last = alarms.last();
    if (!day.holiday.isEmpty()) {
        const QString around =
            joined(fixed + QStringList{QString()} + (last.isEmpty() ? QStringList() : QStringList{last, {}}));
        const QString name = elidedOrNothing(day.holiday, metrics, width - metrics.horizontalAdvance(around));
        if (!name.isEmpty())
            if (const auto words = fitting(fixed + QStringList{name}, last))
                return *words;
    }
    return fitting(fixed, last).value_or(HeadWords{joined(fixed), {}});
}

QString elidedOrNothing(const QString& text, const QFontMetrics& metrics, int width) {
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    constexpr int kLeast = 3; // letters: fewer say nothing
    const QString shown = metrics.elidedText(text, Qt::ElideRight, width);
    return shown.size() > kLeast ? shown : QString();
}

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
    const QRect first = layout.column(0);
    for (int h = 0; h <= 24; ++h) {
        const int y = first.y() + h * layout.sizes().hour;
        if (y >= exposed.top() && y <= exposed.bottom())
            p.fillRect(first.x(), y, exposed.right() - first.x() + 1, 1,
                       h % 2 == 0 ? c.line : c.ground.darker(c.dark ? 80 : 102));
    }
    for (int d = 0; d < layout.dayCount(); ++d)
        p.fillRect(layout.column(d).x(), exposed.y(), 1, exposed.height(), c.line);
    if (today) { // behind the blocks: a line through their text would look like cancelled
        const QRect column = layout.column(*today);
        p.fillRect(column.x(), layout.yOf(*state.now, *today) - 1, column.width(), 2, c.breach);
    }
}

void BoardPainter::paintBody(QPainter& p, const Board& board, const BoardLayout& layout, const BoardState& state,
                             QRect exposed) {
    paintColumns(p, board, layout, state, exposed);
    for (int d = 0; d < layout.dayCount(); ++d) {
        if (!layout.column(d).intersects(exposed))
            continue;
        for (const size_t i : layout.blocksOf(d)) {
            const QRect r = layout.block(i);
            if (!r.intersects(exposed) || state.selected == i)
                continue;
            if (state.lifted == i)
                p.setOpacity(0.4);
            paintBlock(p, board.blocks[i], i, r, false, state.hovered == i);
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
    p.fillRect(exposed, c.surface);
    const QFontMetrics dm(m_dayFont);
    const QFontMetrics lm(m_labelFont);
    for (int d = 0; d < layout.dayCount(); ++d) {
        const QRect r = layout.dayHeader(d);
        if (!r.intersects(exposed))
            continue;
        const BoardDay& day = board.days[size_t(d)];
        if (day.date == today)
            p.fillRect(r, c.tint);
        else if (day.date.dayOfWeek() >= 6 || !day.holiday.isEmpty())
            p.fillRect(r, c.ground);
        p.fillRect(r.x(), r.y(), 1, r.height(), c.line);
        const int x = r.x() + 2 * m_u;
        const int width = r.width() - 3 * m_u;
        int y = r.y() + (r.height() - dm.height() - lm.height()) / 2;
        p.setFont(m_dayFont);
        p.setPen(c.ink);
        p.drawText(x, y + dm.ascent(),
                   dm.elidedText(QStringLiteral("%1 %2.").arg(formatWeekday(day.date)).arg(day.date.day()),
                                 Qt::ElideRight, width));
        y += dm.height();
        const HeadWords words = headWords(day, day.date == today, lm, width);
        p.setFont(m_labelFont);
        p.setPen(c.muted);
        p.drawText(x, y + lm.ascent(), words.plain);
        p.setPen(day.breaches > 0 ? c.breach : c.warning);
        p.drawText(x + lm.horizontalAdvance(words.plain), y + lm.ascent(), words.alarm);
    }
    p.fillRect(exposed.x(), layout.sizes().header - 1, exposed.width(), 1, c.line);
}

void BoardPainter::paintGutter(QPainter& p, const Board& board, const BoardLayout& layout, const BoardState& state,
                               QRect exposed) {
    const Colors& c = *m_colors;
    p.fillRect(exposed, c.surface);
    p.setFont(m_labelFont);
    p.setPen(c.muted);
    const QFontMetrics fm(m_labelFont);
    const int hour = layout.sizes().hour;
    const int every = hour >= fm.height() + m_u ? (hour >= 2 * fm.height() + 4 * m_u ? 1 : 2) : 4;
    for (int h = 0; h < 24; ++h) {
        const int clock = (board.dayBorder / 60 + h) % 24;
        if (clock % every != 0 || h == 0)
            continue;
        const int y = layout.column(0).y() + h * hour;
        p.drawText(QRect(0, y - fm.height() / 2, layout.sizes().gutter - 2 * m_u, fm.height()),
                   Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("%1").arg(clock, 2, 10, QLatin1Char('0')));
    }
    if (const std::optional<int> day = state.now ? layout.dayOf(*state.now) : std::nullopt)
        p.fillRect(layout.sizes().gutter - m_u, layout.yOf(*state.now, *day) - 1, m_u, 2, c.breach);
}

void BoardPainter::paintGhost(QPainter& p, QRect r, const QString& label, bool copy) {
    const Colors& c = *m_colors;
    QColor fill = c.tint;
    fill.setAlpha(210);
    roundBox(p, r, fill, QPen(c.focus, 2, copy ? Qt::DashLine : Qt::SolidLine), m_u);
    const QFontMetrics fm(m_titleFont);
    const QSize size(fm.horizontalAdvance(label) + 4 * m_u, fm.height() + 2 * m_u);
    QRect box(QPoint(r.x() + m_u, r.y() + m_u), size);
    roundBox(p, box, c.navy, Qt::NoPen, m_u);
    p.setFont(m_titleFont);
    p.setPen(c.onNavy);
    p.drawText(box, Qt::AlignCenter, label);
}

} // namespace streife
