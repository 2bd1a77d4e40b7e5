// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formats.h"
#include "core/base/tr.h"
#include "core/reports/sectionlayout.h"

#include <algorithm>

namespace streife {
namespace {

/// Letters of the agencies and the open places, ending at `right`; → where they begin
double signs(Canvas& canvas, const MonthEntry& e, double right, double baseline, double size, bool draw) {
    double x = right;
    if (e.open > 0) {
        const Style style{Face::Regular, size * 0.86};
        const QString text = streife::tr("%1 open").arg(e.open);
        const double box = canvas.type().width(style.face, style.size, text) + size * 0.7;
        x -= box;
        if (draw) {
            canvas.rect({x, baseline - size * 0.92, box, size * 1.2}, 0.6, kInk, true);
            canvas.text(x + size * 0.35, baseline - size * 0.04, style, text);
        }
        x -= size * 0.35;
    }
    for (auto mark = e.marks.rbegin(); mark != e.marks.rend(); ++mark) {
        x -= canvas.letterBoxWidth(size * 0.8, *mark);
        if (draw)
            canvas.letterBox(x, baseline, size * 0.8, *mark);
        x -= size * 0.2;
    }
    return x;
}

/// "18–22 Bahnhof K P" on one line where there is room; else the signs go below, and a title that is longer than the
/// rest of its line goes there too.
PageLayout entryPiece(const MonthEntry& e, double width, double size, const Typesetter& type) {
    PageLayout piece;
    Canvas canvas(piece, type);
    const Style name{Face::Regular, size};
    const auto word = [&](double x, double baseline, const Style& style, const QString& text) {
        const double w = canvas.text(x, baseline, style, text);
        if (e.cancelled)
            canvas.strike(x, baseline, size, w);
        return w;
    };
    const double x = word(0, size, {Face::Bold, size}, e.ownDay + formatSpanShort(e.span)) + size * 0.4;
    const double title = type.width(name.face, name.size, e.title);
    const double end = signs(canvas, e, width, size, size, false);
    double y = size * kLeading;
    const bool titleBeside = x + title <= width;
    const bool signsBeside = titleBeside ? x + title <= end : x <= end;
    signs(canvas, e, width, signsBeside ? size : y + size, size, true);
    if (!signsBeside)
        y += size * kLeading;
    if (titleBeside) {
        word(x, size, name, e.title);
    } else {
        for (const QString& line : type.wrap(name.face, name.size, e.title, width)) {
            word(0, y + size, name, line);
            y += size * kLeading;
        }
    }
    piece.size = {width, y + size * 0.25};
    return piece;
}

class MonthSetter {
public:
    MonthSetter(const MonthGrid& month, PageFlow& flow, double size) : m_month(month), m_flow(flow), m_size(size) {
        m_label = size * 3.4;
        m_column = (flow.width() - m_label) / 7;
        for (const MonthDay& day : month.days) {
            auto& pieces = m_entries.emplace_back();
            for (const MonthEntry& e : day.entries)
                pieces.push_back(entryPiece(e, m_column - 2 * pad(), size, flow.type()));
        }
    }

    /// Height of the whole month set in one go.
    [[nodiscard]] double height() const {
        double sum = headHeight();
        forWeeks([&](size_t first, size_t count) { sum += rowHeight(first, count); });
        return sum;
    }
    void set();

private:
    [[nodiscard]] double pad() const { return m_size * 0.45; }
    [[nodiscard]] double headHeight() const { return m_size * 1.9; }
    [[nodiscard]] double dayHead(size_t day) const;
    [[nodiscard]] double rowHeight(size_t first, size_t count) const;
    template <class F> void forWeeks(F f) const;
    [[nodiscard]] PageLayout head() const;
    PageLayout fragment(size_t first, size_t count, std::vector<size_t>& next, double height, double room);
    void setWeek(size_t first, size_t count, double wanted);

    const MonthGrid& m_month;
    PageFlow& m_flow;
    const double m_size;
    double m_label = 0;
    double m_column = 0;
    std::vector<std::vector<PageLayout>> m_entries; ///< per day
};

template <class F> void MonthSetter::forWeeks(F f) const {
    size_t first = 0;
    while (first < m_month.days.size()) {
        const size_t count = std::min(m_month.days.size() - first, size_t(8 - m_month.days[first].date.dayOfWeek()));
        f(first, count);
        first += count;
    }
}

double MonthSetter::dayHead(size_t day) const {
    const QString& note = m_month.days[day].note;
    if (note.isEmpty())
        return m_size * 1.75;
    const auto lines = m_flow.type().wrap(Face::Regular, m_size * 0.9, note, m_column - 2 * pad());
    return m_size * 1.75 + double(lines.size()) * m_size * 0.9 * kLeading;
}

double MonthSetter::rowHeight(size_t first, size_t count) const {
    double height = m_size * 4;
    for (size_t d = first; d < first + count; ++d) {
        double sum = dayHead(d);
        for (const PageLayout& piece : m_entries[d])
            sum += piece.size.height();
        height = std::max(height, sum + pad());
    }
    return height;
}

PageLayout MonthSetter::head() const {
    PageLayout piece;
    Canvas canvas(piece, m_flow.type());
    const QDate monday = QDate(2024, 1, 1); // any Monday
    for (int i = 0; i < 7; ++i)
        canvas.text(m_label + i * m_column + pad(), m_size * 1.25, {Face::Bold, m_size * 1.1},
                    formatWeekday(monday.addDays(i)));
    canvas.line(0, headHeight(), m_flow.width(), headHeight(), 0.9);
    piece.size = {m_flow.width(), headHeight()};
    return piece;
}

/// As many entries of each day as fit into `room`; `next` keeps where each day is.
PageLayout MonthSetter::fragment(size_t first, size_t count, std::vector<size_t>& next, double height, double room) {
    PageLayout piece;
    Canvas canvas(piece, m_flow.type());
    const int offset = m_month.days[first].date.dayOfWeek() - 1;
    double bottom = height;
    canvas.text(0, m_size * 1.3, {Face::Regular, m_size * 0.9, kMuted},
                streife::tr("KW %1").arg(Week::of(m_month.days[first].date).number()));
    for (size_t i = 0; i < count; ++i) {
        const size_t d = first + i;
        const double x = m_label + (offset + int(i)) * m_column + pad();
        const double width =
            canvas.text(x, m_size * 1.3, {Face::Bold, m_size * 1.15}, formatDayMonth(m_month.days[d].date));
        if (next[i] > 0)
            canvas.text(x + width + m_size * 0.3, m_size * 1.3, {Face::Regular, m_size * 0.8}, streife::tr("(cont.)"));
        else if (!m_month.days[d].note.isEmpty())
            canvas.paragraph(x, m_size * 1.6, m_column - 2 * pad(), {Face::Regular, m_size * 0.9},
                             m_month.days[d].note);
        double y = dayHead(d);
        bool placed = false;
        while (next[i] < m_entries[d].size()) {
            const PageLayout& entry = m_entries[d][next[i]];
            if (placed && y + entry.size.height() > room)
                break;
            canvas.place(entry, {x, y});
            y += entry.size.height();
            placed = true;
            ++next[i];
        }
        bottom = std::max(bottom, y + pad());
    }
    for (int i = 0; i <= 7; ++i)
        canvas.line(m_label + i * m_column, 0, m_label + i * m_column, bottom, 0.4, kHair);
    canvas.line(0, bottom, m_flow.width(), bottom, 0.6, kHair);
    piece.size = {m_flow.width(), bottom};
    piece.blocks.clear();
    for (TextMark& text : piece.texts)
        text.block = -1;
    return piece;
}

void MonthSetter::setWeek(size_t first, size_t count, double wanted) {
    std::vector<size_t> next(count, 0);
    const auto more = [&] {
        for (size_t i = 0; i < count; ++i) {
            if (next[i] < m_entries[first + i].size())
                return true;
        }
        return false;
    };
    bool begun = false;
    while (!begun || more()) {
        const double height = begun ? 0 : std::max(wanted, rowHeight(first, count));
        const double whole = m_flow.whole() - headHeight();
        // half a point: the rows of a full page add up to its height but for the last digits
        if (begun || (m_flow.left() + 0.5 < std::min(height, whole) && !m_flow.atTop())) {
            m_flow.newPage();
            m_flow.add(head());
        }
        const double room = std::min(m_flow.left() - pad(), whole);
        m_flow.add(fragment(first, count, next, std::min(height, room), room));
        begun = true;
    }
}

void MonthSetter::set() {
    m_flow.add(head());
    size_t weeks = 0;
    forWeeks([&](size_t, size_t) { ++weeks; });
    const double spare = std::max(0.0, m_flow.whole() - pad() - height()); // rows share what the page has left
    forWeeks(
        [&](size_t first, size_t count) { setWeek(first, count, rowHeight(first, count) + spare / double(weeks)); });
}

} // namespace

void layoutMonth(const MonthGrid& section, PageFlow& flow, Paper paper) {
    const double largest = paper == Paper::A3 ? 11 : 9;
    const double smallest = paper == Paper::A3 ? 8 : 7;
    double size = largest;
    while (size > smallest && MonthSetter(section, flow, size).height() > flow.whole())
        size -= 0.5;
    MonthSetter(section, flow, size).set();
}

} // namespace streife
