// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/weeklayout.h"

#include "core/base/formats.h"
#include "core/base/tr.h"
#include "core/reports/patrolpiece.h"

#include <algorithm>
#include <optional>

namespace streife {
namespace {

struct Attempt {
    BlockStyle style;
    bool doubling = false; ///< full days may take two columns
    bool shrink = false;   ///< last resort: a patrol higher than the page is set smaller than the rest
};

/// The scale of the paper, largest first.
std::vector<double> sizes(Paper paper) {
    std::vector<double> all;
    for (double size = paper == Paper::A3 ? 12 : 10; size > (paper == Paper::A3 ? 7.9 : 7.4); size -= 0.5)
        all.push_back(size);
    return all;
}

/// The pieces of one day and where in the day we are.
struct DayPieces {
    std::vector<PageLayout> pieces;
    size_t next = 0;
    [[nodiscard]] bool done() const { return next == pieces.size(); }
};

class WeekSetter {
public:
    WeekSetter(const WeekGrid& week, const SheetFrame& frame, const Typesetter& type, const Attempt& attempt)
        : m_week(week), m_frame(frame), m_type(type), m_style(attempt.style), m_shrink(attempt.shrink),
          m_spread(week.days.size(), 1) {
        setColumns();
        if (attempt.doubling)
            widenFullDays();
    }

    [[nodiscard]] bool fits() const {
        for (size_t d = 0; d < m_days.size(); ++d) {
            if (columnsNeeded(m_days[d]) > m_spread[d])
                return false;
        }
        return true;
    }
    std::vector<PageLayout> pages();
    /// Share of the patrols in which something had to be wrapped or set smaller.
    [[nodiscard]] double tight() const {
        int all = 0;
        int tight = 0;
        for (const DayPieces& day : m_days) {
            for (const PageLayout& piece : day.pieces) {
                ++all;
                tight += piece.tight > 0 ? 1 : 0;
            }
        }
        return double(tight) / std::max(1, all);
    }

private:
    void setColumns();
    void setPieces();
    void widenFullDays();
    [[nodiscard]] double headHeight() const;
    [[nodiscard]] double blockGap() const { return m_style.body * (m_style.compact ? 0.35 : 0.75) * m_style.air; }
    [[nodiscard]] double bottom() const { return m_frame.content().bottom() - 2; }
    [[nodiscard]] double pad() const { return m_style.body * 0.4; }
    /// The outer columns begin and end with the head's rule: half a gutter lies outside of it.
    [[nodiscard]] double left() const { return m_frame.content().left() - pad(); }
    [[nodiscard]] double width() const { return m_frame.content().width() + 2 * pad(); }
    [[nodiscard]] int columnsNeeded(const DayPieces& day) const;
    void drawDayHead(Canvas& canvas, double x, double width, const DayColumn& day, bool continued) const;
    void fillColumn(Canvas& canvas, double x, DayPieces& day) const;
    void separator(Canvas& canvas, double x) const {
        canvas.line(x, m_frame.content().top(), x, m_frame.content().bottom(), 0.5, kHair);
    }
    PageLayout firstPage();
    PageLayout nextPage();

    const WeekGrid& m_week;
    const SheetFrame& m_frame;
    const Typesetter& m_type;
    BlockStyle m_style;
    bool m_shrink = false;
    std::vector<int> m_spread; ///< columns per day
    double m_column = 0;       ///< width of one column
    double m_top = 0;          ///< where blocks begin
    std::vector<DayPieces> m_days;
};

void WeekSetter::setColumns() {
    int units = 0;
    for (const int s : m_spread)
        units += s;
    m_column = width() / units;
    m_top = m_frame.content().top() + headHeight();
    setPieces();
}

void WeekSetter::setPieces() {
    const double width = m_column - 2 * pad();
    m_days.clear();
    for (const DayColumn& day : m_week.days) {
        DayPieces pieces;
        for (const QString& running : day.runningOn) {
            PageLayout piece;
            Canvas canvas(piece, m_type);
            const Style style{Face::Italic, m_style.body * 0.9};
            const double arrow = style.size * 0.9;
            const double h = canvas.paragraph(arrow, 0, width - arrow, style, running);
            canvas.line(style.size * 0.3, style.size * 0.2, style.size * 0.3, style.size * 0.7, 0.8);
            canvas.line(style.size * 0.3, style.size * 0.7, style.size * 0.7, style.size * 0.7, 0.8);
            piece.size = {width, h};
            pieces.pieces.push_back(std::move(piece));
        }
        for (const PatrolBlock& block : day.blocks) {
            pieces.pieces.push_back(patrolPiece(block, width, m_style, m_type));
            BlockStyle smaller{m_style.body, 1, true};
            while (m_shrink && smaller.body > 3 && m_top + pieces.pieces.back().size.height() > bottom()) {
                pieces.pieces.back() = patrolPiece(block, width, smaller, m_type);
                smaller.body *= 0.9;
            }
        }
        m_days.push_back(std::move(pieces));
    }
}

/// A3: days that overflow get a second column, as long as columns stay wide enough to read.
void WeekSetter::widenFullDays() {
    for (int round = 0; round < 3; ++round) {
        bool widened = false;
        std::vector<int> spread = m_spread;
        int units = 0;
        for (size_t d = 0; d < m_days.size(); ++d) {
            if (spread[d] == 1 && columnsNeeded(m_days[d]) > 1) {
                spread[d] = 2;
                widened = true;
            }
            units += spread[d];
        }
        if (!widened || width() / units < m_style.body * 10.5)
            return;
        m_spread = spread;
        setColumns();
    }
}

double WeekSetter::headHeight() const {
    double notes = 0;
    for (size_t d = 0; d < m_week.days.size(); ++d) {
        const double width = m_column * m_spread[d] - 2 * pad();
        const double size = m_style.body * 0.95;
        if (!m_week.days[d].note.isEmpty())
            notes = std::max(notes, double(m_type.wrap(Face::Regular, size, m_week.days[d].note, width).size()) * size
                                        * kLeading);
    }
    return m_style.body * (m_style.compact ? 2.1 : 2.5) + notes + m_style.body * (m_style.compact ? 0.6 : 1.0);
}

int WeekSetter::columnsNeeded(const DayPieces& day) const {
    int columns = 1;
    double y = m_top;
    bool empty = true;
    for (const PageLayout& piece : day.pieces) {
        if (!empty && y + piece.size.height() > bottom()) {
            ++columns;
            y = m_top;
        }
        if (y + piece.size.height() > bottom())
            columns += 100; // higher than a page: only a smaller type can help
        y += piece.size.height() + blockGap();
        empty = false;
    }
    return columns;
}

void WeekSetter::drawDayHead(Canvas& canvas, double x, double width, const DayColumn& day, bool continued) const {
    const double size = m_style.body * 1.45;
    const double top = m_frame.content().top();
    const Style style{Face::Bold, size};
    double used = canvas.text(x + pad(), top + size * 1.25, style, formatDay(day.date));
    if (continued) {
        const QString text = streife::tr("(continued)");
        const Style small{Face::Regular, m_style.body * 0.95};
        used += size * 0.25;
        if (used + m_type.width(small.face, small.size, text) <= width - 2 * pad())
            canvas.text(x + pad() + used, top + size * 1.25, small, text);
        else
            canvas.text(x + pad(), top + size * 1.25 + small.size * kLeading, small, text);
    } else if (!day.note.isEmpty()) {
        canvas.paragraph(x + pad(), top + size * 1.42, width - 2 * pad(), {Face::Regular, m_style.body * 0.95},
                         day.note);
    }
    const double rule = m_top - m_style.body * (m_style.compact ? 0.5 : 0.8);
    canvas.line(x + pad(), rule, x + width - pad(), rule, 0.8);
}

void WeekSetter::fillColumn(Canvas& canvas, double x, DayPieces& day) const {
    double y = m_top;
    while (!day.done()) {
        const PageLayout& piece = day.pieces[day.next];
        if (y > m_top && y + piece.size.height() > bottom())
            return;
        canvas.place(piece, {x + pad(), y});
        y += piece.size.height() + blockGap();
        ++day.next;
    }
}

PageLayout WeekSetter::firstPage() {
    PageLayout page = m_frame.newPage();
    Canvas canvas(page, m_type);
    double x = left();
    bool anything = false;
    for (size_t d = 0; d < m_days.size(); ++d) {
        if (d > 0)
            separator(canvas, x);
        drawDayHead(canvas, x, m_column * m_spread[d], m_week.days[d], false);
        anything = anything || !m_days[d].pieces.empty();
        for (int c = 0; c < m_spread[d]; ++c) {
            fillColumn(canvas, x, m_days[d]);
            x += m_column;
        }
    }
    if (!anything) {
        const QRectF r = m_frame.content();
        const Style style{Face::Regular, m_style.body * 1.4, kMuted};
        const QString text = streife::tr("No joint patrols are planned in this week.");
        const double w = m_type.width(style.face, style.size, text) + style.size * 2;
        canvas.fill({r.center().x() - w / 2, r.center().y() - style.size * 1.6, w, style.size * 2.4}, kWhite);
        canvas.textCentred(r.center().x(), r.center().y(), style, text);
    }
    return page;
}

/// What is left of the days takes one column after the other.
PageLayout WeekSetter::nextPage() {
    PageLayout page = m_frame.newPage();
    Canvas canvas(page, m_type);
    const int columns = int(width() / m_column + 0.01);
    int column = 0;
    for (size_t d = 0; d < m_days.size() && column < columns; ++d) {
        while (!m_days[d].done() && column < columns) {
            const double x = left() + column * m_column;
            if (column > 0)
                separator(canvas, x);
            drawDayHead(canvas, x, m_column, m_week.days[d], true);
            fillColumn(canvas, x, m_days[d]);
            ++column;
        }
    }
    return page;
}

std::vector<PageLayout> WeekSetter::pages() {
    std::vector<PageLayout> result{firstPage()};
    const auto left = [&] {
        return std::any_of(m_days.begin(), m_days.end(), [](const auto& d) { return !d.done(); });
    };
    while (left())
        result.push_back(nextPage());
    return result;
}

/// Larger type always needs more room, so the largest size that is good is found by halving.
template <class Good> std::optional<double> largestOf(const std::vector<double>& scale, Good good) {
    size_t first = 0;
    size_t last = scale.size();
    while (first < last) {
        const size_t middle = (first + last) / 2;
        if (good(scale[middle]))
            last = middle;
        else
            first = middle + 1;
    }
    return first < scale.size() ? std::optional(scale[first]) : std::nullopt;
}

/// Few patrols: white space at the largest size; up to a point less where that spares lines from being squeezed.
template <class Make> std::optional<Attempt> roomy(Make make, const std::vector<double>& scale) {
    for (const double air : {2.0, 1.5}) {
        std::optional<std::pair<double, Attempt>> best;
        for (const double size : {scale[0], scale[1], scale[2]}) {
            const Attempt attempt{{size, air, false}};
            const WeekSetter s = make(attempt);
            if (!s.fits())
                continue;
            const double tight = s.tight();
            if (const double rate = size - 2 * tight; !best || rate > best->first)
                best = {rate, attempt};
            if (tight == 0)
                break;
        }
        if (best)
            return best->second;
    }
    return std::nullopt;
}

/// One page: running names and visits on costs two points of type size, a second column for full days half a point.
template <class Make>
std::optional<Attempt> dense(Make make, const std::vector<double>& scale, const std::vector<bool>& doublings) {
    std::optional<std::pair<double, Attempt>> best;
    for (const bool compact : {false, true}) {
        for (const bool doubling : doublings) {
            const auto size = largestOf(scale, [&](double body) {
                return make({{body, 1, compact}, doubling}).fits();
            });
            const double rate = size.value_or(0) - (compact ? 2.0 : 0) - (doubling ? 0.5 : 0);
            if (size && (!best || rate > best->first))
                best = {rate, {{*size, 1, compact}, doubling}};
        }
    }
    return best ? std::optional(best->second) : std::nullopt;
}

/// More than one page: as few as the smallest type needs, in the largest type that needs no more.
template <class Make> std::vector<PageLayout> fewestPages(Make make, const std::vector<double>& scale) {
    std::vector<PageLayout> best;
    for (const bool compact : {false, true}) {
        const auto pages = [&](double body) { return make({{body, 1, compact}, false, true}).pages(); };
        const size_t count = pages(scale.back()).size();
        if (!best.empty() && count >= best.size())
            continue;
        best = pages(largestOf(scale, [&](double body) { return pages(body).size() <= count; }).value_or(scale.back()));
    }
    return best;
}

} // namespace

std::vector<PageLayout> layoutWeek(const WeekGrid& week, const SheetFrame& frame, Paper paper, const Typesetter& type) {
    const std::vector<double> scale = sizes(paper);
    const auto make = [&](const Attempt& a) { return WeekSetter(week, frame, type, a); };
    if (const auto attempt = roomy(make, scale))
        return make(*attempt).pages();
    const std::vector<bool> doublings = paper == Paper::A3 ? std::vector{false, true} : std::vector{false};
    if (const auto attempt = dense(make, scale, doublings))
        return make(*attempt).pages();
    return fewestPages(make, scale);
}

} // namespace streife
