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

void BoardPainter::addText(Look& look, const QString& text, const QFont& font, const QColor& color, QPoint at,
                           int width) {
    if (width <= m_u || text.isEmpty())
        return;
    Piece piece{QStaticText(QFontMetrics(font).elidedText(text, Qt::ElideRight, width)), at, color, &font};
    piece.text.setTextFormat(Qt::PlainText);
    piece.text.setPerformanceHint(QStaticText::AggressiveCaching);
    piece.text.prepare(QTransform(), font);
    look.pieces.push_back(std::move(piece));
}

int BoardPainter::addMarks(Look& look, const BoardBlock& block, int right, int top) {
    const Colors& c = *m_colors;
    const int badge = 4 * m_u - 2;
    int x = right;
    const auto addBadge = [&](int n, const QColor& fill) {
        const QString text = QString::number(std::min(n, 99));
        const int w = std::max(badge, QFontMetrics(m_countFont).horizontalAdvance(text) + 2 * m_u);
        x -= w;
        look.chips.push_back({QRect(x, top, w, badge), fill, {}, {}, false});
        const QFontMetrics fm(m_countFont);
        addText(look, text, m_countFont, c.onSign,
                {x + (w - fm.horizontalAdvance(text)) / 2, top + (badge - fm.height()) / 2}, w);
        x -= m_u;
    };
    if (block.breaches > 0)
        addBadge(block.breaches, c.breachSign);
    else if (block.warnings > 0)
        addBadge(block.warnings, c.warningSign);
    return x;
}

void BoardPainter::buildFull(Look& look, const BoardBlock& block, QSize size) {
    const Colors& c = *m_colors;
    const bool narrow = size.width() < 14 * m_u;
    const int left = narrow ? m_u + m_u / 2 + 1 : 2 * m_u + m_u / 2;
    const int right = size.width() - (narrow ? m_u / 2 : 2 * m_u - m_u / 2);
    const bool cancelled = block.binding == Binding::Cancelled;
    int y = m_u;
    const int marksLeft = addMarks(look, block, right, y + m_u / 4);
    QString dots;
    if (block.confirmed > 0)
        dots = QString(block.confirmed, QChar(0x25CF))
               + QString(std::max(0, block.agencies - block.confirmed), QChar(0x25CB));
    const int dotsWidth = dots.isEmpty() ? 0 : QFontMetrics(m_timeFont).horizontalAdvance(dots) + m_u;
    addText(look, dots, m_timeFont, c.muted, {marksLeft - dotsWidth, y}, dotsWidth + m_u);
    const int timeWidth = marksLeft - dotsWidth - left;
    const QFontMetrics timeMetrics(m_timeFont);
    const QString brief = formatSpanShort(block.span);
    addText(look,
            timeMetrics.horizontalAdvance(block.time) <= timeWidth ? block.time
            : timeMetrics.horizontalAdvance(brief) + 1 < timeWidth ? brief
                                                                   : brief.section(QChar(0x2013), 0, 0),
            m_timeFont, c.muted, {left, y}, timeWidth);
    y += timeMetrics.height() + m_u / 4;
    addText(look, right - left < 16 * m_u ? block.callSign : block.title, narrow ? m_chipFont : m_titleFont,
            cancelled ? c.muted : c.ink, {left, y}, right - left);
    y += m_line;
    const int letter = 4 * m_u - m_u / 2;
    const int chip = letter + m_u / 2;
    const QFontMetrics cm(m_chipFont);
    for (size_t i = 0; i < block.posts.size(); ++i) {
        if (y + chip > size.height() - m_u / 2)
            break;
        const BoardPost& post = block.posts[i];
        const size_t colour = size_t(post.colour);
        const QFontMetrics lm(m_letterFont);
        const int box = std::max(letter, lm.horizontalAdvance(post.letter) + m_u);
        const int textLeft = left + box + m_u;
        const bool open = post.state == PostState::Open;
        const QString label = open ? post.letter + QLatin1Char(' ') + post.text : post.text;
        const int start = open ? left + m_u : textLeft + m_u / 2;
        const int width = std::min(cm.horizontalAdvance(label), right - start - m_u);
        if (width > std::min(5 * m_u, cm.horizontalAdvance(label) - 1)) {
            look.chips.push_back({QRect(left, y, start - left + width + m_u, chip),
                                  open ? c.surface : c.agencyTint[colour],
                                  open ? QRect() : QRect(left + 1, y + 1, box, letter), c.agency[colour], open});
            addText(look, label, m_chipFont, open ? c.muted : c.ink, {start, y + (chip - cm.height()) / 2}, width + 1);
        } else {
            look.chips.push_back({QRect(left, y, box + m_u / 2, chip), c.agencyTint[colour],
                                  QRect(left + 1, y + 1, box, letter), c.agency[colour], open});
        }
        if (!open)
            addText(look, post.letter, m_letterFont, c.onAgency,
                    {left + 1 + (box - lm.horizontalAdvance(post.letter)) / 2, y + 1 + (letter - lm.height()) / 2},
                    box);
        y += chip + m_u - m_u / 4;
    }
}

void BoardPainter::buildUpright(Look& look, const BoardBlock& block, QSize size) {
    const Colors& c = *m_colors;
    const QFontMetrics fm(m_chipFont);
    const int room = size.width() - m_u / 2;
    if (room < fm.ascent() || size.height() < 8 * m_u)
        return; // only the edge can be told apart
    look.upright = true;
    const QColor ink = block.breaches > 0                    ? c.breach
                       : block.warnings > 0                  ? c.warning
                       : block.binding == Binding::Cancelled ? c.muted
                                                             : c.ink;
    const QString sign = block.breaches > 0 || block.warnings > 0 ? QStringLiteral("! ") : QString();
    addText(look, sign + block.title, m_chipFont, ink, {m_u, m_u / 2 + (room - fm.height()) / 2},
            size.height() - 2 * m_u);
}

void BoardPainter::buildOneLine(Look& look, const BoardBlock& block, QSize size) {
    const Colors& c = *m_colors;
    const bool tiny = size.height() < 6 * m_u;
    const QFont& font = tiny ? m_chipFont : m_titleFont;
    const QFontMetrics fm(font);
    const int left = 2 * m_u;
    int right = size.width() - m_u;
    if (!tiny)
        right = addMarks(look, block, right - m_u / 2, (size.height() - 4 * m_u) / 2);
    const int y = std::max(0, (size.height() - fm.height()) / 2);
    if (size.height() < fm.ascent())
        return;
    const QString text = tiny ? (right - left < 16 * m_u ? block.callSign : block.title)
                              : formatSpanShort(block.span) + QLatin1Char(' ') + block.title;
    addText(look, text, font, block.binding == Binding::Cancelled ? c.muted : c.ink, {left, y}, right - left);
}

const BoardPainter::Look& BoardPainter::lookOf(const BoardBlock& block, size_t index, QSize size) {
    if (m_looks.size() <= index)
        m_looks.resize(index + 1);
    Look& look = m_looks[index];
    if (look.size != size) {
        look = {size, {}, {}, false};
        if (size.width() < 8 * m_u)
            buildUpright(look, block, size);
        else if (size.height() < 15 * m_u)
            buildOneLine(look, block, size);
        else
            buildFull(look, block, size);
    }
    return look;
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
}

void BoardPainter::paintBody(QPainter& p, const Board& board, const BoardLayout& layout, const BoardState& state,
                             QRect exposed) {
    const Colors& c = *m_colors;
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
    if (state.now) {
        if (const std::optional<int> day = layout.dayOf(*state.now)) {
            const QRect column = layout.column(*day);
            const int y = layout.yOf(*state.now, *day);
            p.fillRect(column.x(), y - 1, column.width(), 2, c.breach);
            p.setRenderHint(QPainter::Antialiasing);
            p.setPen(Qt::NoPen);
            p.setBrush(c.breach);
            p.drawEllipse(QPoint(column.x(), y), m_u, m_u);
            p.setRenderHint(QPainter::Antialiasing, false);
        }
    }
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
        QString plain;
        const auto add = [](QString& to, const QString& part) {
            to += to.isEmpty() ? part : QStringLiteral(" · ") + part;
        };
        if (day.date == today)
            add(plain, streife::tr("today"));
        if (!day.holiday.isEmpty())
            add(plain, day.holiday);
        if (day.patrols > 0)
            add(plain, plain.isEmpty() && day.breaches == 0 && day.open == 0
                           ? streife::tr("%n patrol(s)", nullptr, day.patrols)
                           : QString::number(day.patrols));
        QString alarm = day.breaches > 0 ? streife::tr("%n breach(es)", nullptr, day.breaches)
                        : day.open > 0   ? streife::tr("%n post(s) open", nullptr, day.open)
                                         : QString();
        p.setFont(m_labelFont);
        if (!alarm.isEmpty())
            plain += plain.isEmpty() ? QString() : QStringLiteral(" · ");
        const int alarmWidth = std::min(lm.horizontalAdvance(alarm), width);
        const QString shown = lm.elidedText(plain, Qt::ElideRight, std::max(0, width - alarmWidth));
        p.setPen(c.muted);
        p.drawText(x, y + lm.ascent(), shown);
        p.setPen(day.breaches > 0 ? c.breach : c.warning);
        p.drawText(x + lm.horizontalAdvance(shown), y + lm.ascent(), lm.elidedText(alarm, Qt::ElideRight, alarmWidth));
    }
    p.fillRect(exposed.x(), layout.sizes().header - 1, exposed.width(), 1, c.line);
}

void BoardPainter::paintGutter(QPainter& p, const Board& board, const BoardLayout& layout, QRect exposed) {
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
