// SPDX-License-Identifier: GPL-3.0-or-later
// The shaped and elided texts of a block, built once for each size.
#include "ui/patrols/boardpainter.h"

#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "ui/support/metrics.h"

#include <QFontMetrics>
#include <QPainter>

namespace streife {
namespace {

/// From the whole title to the call sign; the last may be elided: the title where it still says more than the call
/// sign.
QStringList titles(const BoardBlock& block, const QFontMetrics& metrics, int width) {
    constexpr int kMore = 6; // letters
    const bool room = width >= metrics.horizontalAdvance(block.callSign) + kMore * metrics.averageCharWidth();
    if (room)
        return {block.title};
    if (metrics.horizontalAdvance(block.callSign) <= width || block.callSign == block.title)
        return {block.title, block.callSign};
    return {block.callSign.section(QLatin1Char(' '), -1)}; // of "S 19" at least the number
}

} // namespace

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

void BoardPainter::addFitting(Look& look, const QStringList& texts, const QFont& font, const QColor& color, QPoint at,
                              int width) {
    const QFontMetrics fm(font);
    for (const QString& text : texts)
        if (fm.horizontalAdvance(text) <= width)
            return addText(look, text, font, color, at, width + 1);
    if (!texts.isEmpty())
        addText(look, elidedOrNothing(texts.last(), fm, width), font, color, at, width + 1);
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
    if (!cancelled)
        dots = QString(block.confirmed, QChar(0x25CF)) + QString(block.declined, QChar(0x00D7))
               + QString(std::max(0, block.agencies - block.confirmed - block.declined), QChar(0x25CB));
    if (QFontMetrics(m_timeFont).horizontalAdvance(dots) + m_u > marksLeft - left)
        dots.clear(); // the edge tells it, too
    const int dotsWidth = dots.isEmpty() ? 0 : QFontMetrics(m_timeFont).horizontalAdvance(dots) + m_u;
    addText(look, dots, m_timeFont, c.muted, {marksLeft - dotsWidth, y}, dotsWidth + m_u);
    const int timeWidth = marksLeft - dotsWidth - left;
    const QFontMetrics timeMetrics(m_timeFont);
    const QString brief = formatSpanShort(block.span);
    // The axis says when: a time that does not fit is left out, never cut.
    addFitting(look, {block.time, brief, brief.section(QChar(0x2013), 0, 0), {}}, m_timeFont, c.muted, {left, y},
               timeWidth);
    y += timeMetrics.height() + m_u / 4;
    const QFont& titleFont = narrow ? m_chipFont : m_titleFont;
    addFitting(look, titles(block, QFontMetrics(titleFont), right - left), titleFont, cancelled ? c.muted : c.ink,
               {left, y}, right - left);
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
    const bool narrow = size.width() < 14 * m_u;
    const QFont& font = tiny || narrow ? m_chipFont : m_titleFont;
    const QFontMetrics fm(font);
    const int left = narrow ? m_u + m_u / 2 + 1 : 2 * m_u;
    int right = size.width() - (narrow ? m_u / 2 : m_u);
    int y = std::max(0, (size.height() - fm.height()) / 2);
    if (narrow && size.height() >= 9 * m_u && block.breaches + block.warnings > 0) { // the badge above the name
        addMarks(look, block, right - m_u / 2, m_u / 2);
        y = 4 * m_u;
    } else if (!tiny) {
        right = addMarks(look, block, right - m_u / 2, (size.height() - 4 * m_u) / 2);
    }
    if (size.height() < fm.ascent())
        return;
    QStringList texts = titles(block, fm, right - left);
    if (!tiny)
        texts.prepend(formatSpanShort(block.span) + QLatin1Char(' ') + block.title);
    addFitting(look, texts, font, block.binding == Binding::Cancelled ? c.muted : c.ink, {left, y}, right - left);
}

const BoardPainter::Look& BoardPainter::lookOf(const BoardBlock& block, size_t index, QSize size) {
    if (m_looks.size() <= index)
        m_looks.resize(index + 1);
    Look& look = m_looks[index];
    if (look.size != size) {
        look = {size, {}, {}, false};
        const bool high = size.height() >= 15 * m_u && size.height() > size.width();
        const QString name = elidedOrNothing(block.callSign, QFontMetrics(m_chipFont), size.width() - 2 * m_u - 1);
        const bool turned = name.isEmpty() ? size.height() >= 8 * m_u : high && name != block.callSign;
        if (size.width() < 8 * m_u || (size.width() < 14 * m_u && turned))
            buildUpright(look, block, size);
        else if (size.height() < 15 * m_u)
            buildOneLine(look, block, size);
        else
            buildFull(look, block, size);
    }
    return look;
}

QStringList BoardPainter::textsOf(const BoardBlock& block, QSize size, const QFont& base) {
    BoardPainter painter;
    painter.setLook(base, lightColors());
    QStringList out;
    for (const Piece& piece : painter.lookOf(block, 0, size).pieces)
        out << piece.text.text();
    return out;
}

} // namespace streife
