// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/patrolpiece.h"

#include "core/base/formats.h"
#include "core/base/tr.h"

#include <algorithm>

namespace streife {
namespace {

class PatrolSetter {
public:
    PatrolSetter(const PatrolBlock& block, double width, const BlockStyle& style, const Typesetter& type)
        : m_block(block), m_style(style), m_type(type), m_canvas(m_piece, type) {
        m_piece.size = {width, 0};
        m_pad = style.body * (style.compact ? 0.35 : 0.45);
        m_left = m_pad + (block.changed ? style.body * 0.42 : 0);
        m_right = width - m_pad;
        m_y = m_pad * style.air;
    }

    PageLayout set() {
        head();
        details();
        if (m_style.compact) {
            flowPosts();
            flowVisits();
        } else {
            posts();
            visits();
        }
        change();
        frame();
        return std::move(m_piece);
    }

private:
    [[nodiscard]] double body() const { return m_style.body; }
    [[nodiscard]] double gap() const { return body() * (m_style.compact ? 0.05 : 0.16) * m_style.air; }
    void head();
    void title(const QString& text, const Style& style);
    void details();
    void posts();
    void person(const PostLine& line);
    void openPlace(const PostLine& line);
    void visits();
    void flowPosts();
    void flowVisits();
    void change();
    void frame();
    void strike(double x, double baseline, double size, double width) {
        if (m_block.cancelled)
            m_canvas.strike(x, baseline, size, width);
    }

    const PatrolBlock& m_block;
    const BlockStyle m_style;
    const Typesetter& m_type;
    PageLayout m_piece;
    Canvas m_canvas;
    double m_pad = 0;
    double m_left = 0;
    double m_right = 0;
    double m_y = 0; ///< top of what comes next
};

/// Time, day of the end and call sign share a line as long as a slightly smaller type allows.
void PatrolSetter::head() {
    Style time{Face::Bold, body() * 1.12};
    Style day{Face::Bold, body() * 0.85};
    Style call{Face::Semibold, body() * 0.88};
    const QString& span = m_block.when;
    const qsizetype paren = span.indexOf(QLatin1String(" ("));
    const QString clock = paren < 0 ? span : span.left(paren);
    const QString suffix = paren < 0 ? QString() : span.mid(paren + 1);
    const double signWidth = m_type.width(call.face, call.size, m_block.callSign);
    const double wanted = m_type.width(time.face, time.size, clock) + m_type.width(day.face, day.size, suffix)
                          + signWidth + body() * (suffix.isEmpty() ? 0.5 : 0.8);
    const double factor = (m_right - m_left) / wanted * 0.999;
    if (!m_block.callSign.isEmpty() && factor < 1 && factor > 0.84) {
        for (Style* style : {&time, &day, &call})
            style->size *= factor;
    }
    const double baseline = m_y + time.size;
    double x = m_left + m_canvas.text(m_left, baseline, time, clock);
    if (!suffix.isEmpty())
        x += body() * 0.3 + m_canvas.text(x + body() * 0.3, baseline, day, suffix);
    strike(m_left, baseline, time.size, x - m_left);
    m_y += time.size * kLeading;
    const Style name{Face::Bold, body() * 1.05};
    const double callWidth = m_type.width(call.face, call.size, m_block.callSign);
    const QString firstLine = m_type.wrap(name.face, name.size, m_block.title, m_right - m_left).front();
    const double titleEnd = m_left + m_type.width(name.face, name.size, firstLine);
    if (m_block.callSign.isEmpty() || x + body() * 0.5 + callWidth <= m_right)
        m_canvas.textRight(m_right, baseline, call, m_block.callSign);
    else if (titleEnd + body() * 0.5 + callWidth <= m_right)
        m_canvas.textRight(m_right, m_y + name.size, call, m_block.callSign);
    else {
        m_y += m_canvas.paragraph(m_left, m_y, m_right - m_left, call, m_block.callSign);
        ++m_piece.tight;
    }
    title(m_block.title, name);
}

void PatrolSetter::title(const QString& text, const Style& style) {
    for (const QString& line : m_type.wrap(style.face, style.size, text, m_right - m_left)) {
        const double w = m_canvas.text(m_left, m_y + style.size, style, line);
        strike(m_left, m_y + style.size, style.size, w);
        m_y += style.size * kLeading;
    }
}

void PatrolSetter::details() {
    if (m_block.details.isEmpty())
        return;
    m_y += m_canvas.paragraph(m_left, m_y, m_right - m_left, {Face::Regular, body() * 0.85, kMuted},
                              m_block.details.join(QStringLiteral(" · ")));
}

void PatrolSetter::posts() {
    for (const PostLine& line : m_block.posts) {
        m_y += gap();
        if (line.open)
            openPlace(line);
        else
            person(line);
    }
}

/// A name or a strength stays on one line as long as a slightly smaller type allows.
void PatrolSetter::person(const PostLine& line) {
    const double x = m_left + m_canvas.letterBox(m_left, m_y + body(), body(), line.mark) + body() * 0.4;
    const double wanted = m_type.width(Face::Regular, body(), line.text);
    const double factor = std::min(1.0, (m_right - x) / std::max(wanted, 1.0));
    if (factor < 0.96)
        ++m_piece.tight;
    const Style name{Face::Regular, factor > 0.85 ? body() * factor * 0.999 : body()};
    const Style aside{Face::Italic, body()};
    double last = m_y + body();
    double end = x;
    for (const QString& part : m_type.wrap(name.face, name.size, line.text, m_right - x)) {
        const double w = m_canvas.text(x, m_y + body(), name, part);
        strike(x, m_y + body(), body(), w);
        last = m_y + body();
        end = x + w;
        m_y += body() * kLeading;
    }
    if (line.aside.isEmpty())
        return;
    if (end + body() * 0.3 + m_type.width(aside.face, aside.size, line.aside) <= m_right)
        m_canvas.text(end + body() * 0.3, last, aside, line.aside);
    else
        m_y += m_canvas.paragraph(x, m_y, m_right - x, aside, line.aside);
}

/// A dashed box with room for a name.
void PatrolSetter::openPlace(const PostLine& line) {
    const Style label{Face::Regular, body() * 0.9, kMuted};
    const double inner = body() * 0.35;
    const double top = m_y + gap();
    const double baseline = top + inner + body();
    const double x = m_left + inner;
    const double textX = x + m_canvas.letterBox(x, baseline, body(), line.mark) + body() * 0.45;
    const QString text = line.aside.isEmpty() ? line.text : line.text + QLatin1Char(' ') + line.aside;
    double y = top + inner + body() * 0.1;
    double end = textX;
    for (const QString& part : m_type.wrap(label.face, label.size, text, m_right - inner - textX)) {
        end = textX + m_canvas.text(textX, y + body() * 0.9, label, part);
        y += label.size * kLeading;
    }
    if (m_right - end < body() * 5) // no room to write beside the words
        y += body() * 1.5;
    const double bottom = std::max(y, baseline + body() * 0.3) + inner;
    m_canvas.rect({m_left, top, m_right - m_left, bottom - top}, 0.7, kInk, true);
    m_y = bottom + gap();
}

void PatrolSetter::visits() {
    if (m_block.visits.empty())
        return;
    const Style style{Face::Regular, body() * 0.86};
    const Style clock{Face::Semibold, style.size};
    m_y += body() * 0.3 * m_style.air;
    m_canvas.line(m_left, m_y, m_right, m_y, 0.5, kHair);
    m_y += body() * 0.15 * (1 + m_style.air / 2);
    double when = 0;
    double stay = 0;
    for (const VisitLine& v : m_block.visits) {
        when = std::max(when, m_type.width(clock.face, clock.size, v.when));
        stay = std::max(stay, m_type.width(style.face, style.size, v.stay));
    }
    const double placeX = m_left + when + style.size * 0.6;
    const double room = m_right - stay - style.size * 0.5 - placeX;
    const bool beside = std::all_of(m_block.visits.begin(), m_block.visits.end(), [&](const VisitLine& v) {
        return m_type.fitsUnbroken(style.face, style.size, v.place, room)
               && m_type.wrap(style.face, style.size, v.place, room).size() <= 2;
    });
    if (!beside)
        ++m_piece.tight;
    for (const VisitLine& v : m_block.visits) {
        const double baseline = m_y + style.size;
        const double whenWidth = m_canvas.text(m_left, baseline, clock, v.when);
        const double stayWidth = m_canvas.textRight(m_right, baseline, style, v.stay);
        // Columns where all places fit into theirs; else each place right after its time, or below it.
        const double x = beside ? placeX : m_left + whenWidth + style.size * 0.45;
        const double own = m_right - stayWidth - style.size * 0.45 - x;
        if (beside || m_type.width(style.face, style.size, v.place) <= own) {
            m_y += m_canvas.paragraph(x, m_y, beside ? room : own, style, v.place);
        } else {
            const double indent = style.size * 0.9; // the eye goes down the times
            m_y += style.size * (kLeading - 0.06);
            m_y +=
                m_canvas.paragraph(m_left + indent, m_y, m_right - m_left - indent, style, v.place) + style.size * 0.12;
        }
    }
}

void PatrolSetter::flowPosts() {
    double x = m_left;
    const double size = body() * 0.94;
    const double leading = size * (kLeading + 0.04);
    if (!m_block.posts.empty())
        m_y += gap();
    for (const PostLine& line : m_block.posts) {
        const double box = m_canvas.letterBoxWidth(size, line.mark) + size * 0.35;
        const QString label = line.aside.isEmpty() ? line.text : line.text + QLatin1Char(' ') + line.aside;
        const double space = line.open ? size * 4.5 : 0;
        const double width = box + m_type.width(Face::Regular, size, label) + space;
        if (x > m_left && x + width > m_right) {
            x = m_left;
            m_y += leading;
        }
        m_canvas.letterBox(x, m_y + size, size, line.mark);
        const QStringList parts = m_type.wrap(Face::Regular, size, label, m_right - x - box);
        for (const QString& part : parts) {
            if (&part != &parts.front())
                m_y += leading;
            const double w = m_canvas.text(x + box, m_y + size, {Face::Regular, size}, part);
            strike(x + box, m_y + size, size, w);
            if (&part != &parts.back())
                continue;
            if (line.open) {
                if (x + box + w + size * 2.5 > m_right) {
                    m_y += leading;
                    m_canvas.line(m_left, m_y + size * 1.1, m_right, m_y + size * 1.1, 0.6, kInk, true);
                    x = m_right;
                } else {
                    const double end = std::min(m_right, x + box + w + space);
                    m_canvas.line(x + box + w + size * 0.2, m_y + size * 1.1, end, m_y + size * 1.1, 0.6, kInk, true);
                    x = end + size * 0.5;
                }
            } else {
                x += box + w + size * 0.6;
            }
        }
    }
    if (!m_block.posts.empty())
        m_y += leading;
}

/// One after the other, broken between words; the stay never parts from its unit.
void PatrolSetter::flowVisits() {
    const double size = body() * 0.84;
    double x = m_left;
    const auto put = [&](const Style& style, const QString& word, double gapBefore) {
        const double width = m_type.width(style.face, style.size, word);
        if (x > m_left && x + gapBefore + width > m_right) {
            x = m_left;
            m_y += size * kLeading;
        }
        for (const QString& part : m_type.wrap(style.face, style.size, word, m_right - m_left)) {
            if (x > m_left && x + gapBefore + m_type.width(style.face, style.size, part) > m_right) {
                x = m_left;
                m_y += size * kLeading;
            }
            x += x > m_left ? gapBefore : 0;
            x += m_canvas.text(x, m_y + size, style, part);
        }
    };
    const Style clock{Face::Semibold, size};
    const Style plain{Face::Regular, size};
    for (const VisitLine& v : m_block.visits) {
        put(clock, v.when, size * 0.8);
        for (const QString& word : v.place.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            put(plain, word, size * 0.27);
        put({Face::Regular, size, kMuted}, v.stay, size * 0.35);
    }
    if (!m_block.visits.empty())
        m_y += size * kLeading;
}

void PatrolSetter::change() {
    if (m_block.change.isEmpty() && !m_block.cancelled)
        return;
    const QString text = m_block.change.isEmpty() ? streife::tr("cancelled") : m_block.change;
    m_y += body() * 0.25;
    m_y += m_canvas.paragraph(m_left, m_y, m_right - m_left, {Face::Italic, body() * 0.86}, text);
}

void PatrolSetter::frame() {
    const double height = m_y + m_pad * (0.3 + 0.6 * m_style.air);
    m_piece.size.setHeight(height);
    m_canvas.rect({0, 0, m_piece.size.width(), height}, 0.7, m_block.cancelled ? kHair : kInk);
    if (m_block.changed)
        m_canvas.fill({0, 0, m_style.body * 0.42, height}, kInk);
}

} // namespace

PageLayout patrolPiece(const PatrolBlock& block, double width, const BlockStyle& style, const Typesetter& type) {
    return PatrolSetter(block, width, style, type).set();
}

} // namespace streife
