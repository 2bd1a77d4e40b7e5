// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/sectionlayout.h"

#include <algorithm>

namespace streife {
namespace {

constexpr double kBody = 11.5; // in units of the frame: 9.2 pt on A4

PageLayout headingPiece(const QString& text, PageFlow& flow) {
    PageLayout piece;
    Canvas canvas(piece, flow.type());
    const double size = 14 * flow.unit();
    piece.size = {flow.width(), canvas.paragraph(0, 0, flow.width(), {Face::Bold, size}, text) + size * 0.3};
    return piece;
}

/// Where the text of a column stands.
struct TextColumn {
    double left = 0;
    double width = 0;
};

/// The first column begins with the head's rule unless bars of changed rows stand there.
std::vector<TextColumn> textColumns(const TableSection& t, double width, double size) {
    double total = 0;
    for (const TableColumn& c : t.columns)
        total += c.weight;
    const bool bars = std::any_of(t.rows.begin(), t.rows.end(), [](const TableRow& row) { return row.changed; });
    std::vector<TextColumn> result;
    double x = 0;
    for (const TableColumn& c : t.columns) {
        const double share = width * c.weight / std::max(total, 0.001);
        const double inset = result.empty() && !bars ? 0 : size * 0.4;
        result.push_back({x + inset, share - inset - size * 0.4});
        x += share;
    }
    return result;
}

PageLayout tableHead(const TableSection& t, const std::vector<TextColumn>& columns, PageFlow& flow, double size) {
    PageLayout piece;
    Canvas canvas(piece, flow.type());
    double height = 0;
    for (size_t i = 0; i < columns.size(); ++i)
        height = std::max(height, canvas.paragraph(columns[i].left, size * 0.2, columns[i].width,
                                                   {Face::Bold, size * 0.95}, t.columns[i].title));
    height += size * 0.5;
    canvas.line(0, height, flow.width(), height, 1.0 * flow.unit());
    piece.size = {flow.width(), height + 1};
    return piece;
}

PageLayout tableRow(const TableRow& row, const std::vector<TextColumn>& columns, PageFlow& flow, double size,
                    double least) {
    PageLayout piece;
    Canvas canvas(piece, flow.type());
    double height = size * kLeading;
    for (size_t i = 0; i < row.cells.size() && i < columns.size(); ++i) {
        const Style style{row.cells[i].strong ? Face::Semibold : Face::Regular, size};
        double y = size * 0.3;
        for (const QString& text : row.cells[i].text.split(QLatin1Char('\n'))) {
            for (const QString& line : flow.type().wrap(style.face, size, text, columns[i].width)) {
                const double w = canvas.text(columns[i].left, y + size, style, line);
                if (row.struck && w > 0)
                    canvas.strike(columns[i].left, y + size, size, w);
                y += size * kLeading;
            }
        }
        height = std::max(height, y);
    }
    height = std::max(height + size * 0.3, least);
    if (row.changed)
        canvas.fill({0, size * 0.15, size * 0.28, height - size * 0.3}, kInk);
    canvas.line(0, height, flow.width(), height, 0.4, kHair);
    piece.size = {flow.width(), height};
    return piece;
}

} // namespace

PageFlow::PageFlow(const SheetFrame& frame, const Typesetter& type) : m_frame(frame), m_type(type) {
    newPage();
}

void PageFlow::newPage() {
    m_pages.push_back(m_frame.newPage());
    m_y = m_frame.content().top() + 4;
    m_atTop = true;
}

void PageFlow::space(double height) {
    if (!m_atTop)
        m_y += height;
}

bool PageFlow::add(const PageLayout& piece) {
    const bool broken = !m_atTop && m_y + piece.size.height() > m_frame.content().bottom() + 0.5; // sums of doubles
    if (broken)
        newPage();
    Canvas(m_pages.back(), m_type).place(piece, {m_frame.content().left(), m_y});
    m_y += piece.size.height();
    m_atTop = false;
    return broken;
}

void layoutText(const TextSection& section, PageFlow& flow) {
    const double size = kBody * flow.unit();
    flow.space(size);
    if (!section.heading.isEmpty())
        flow.add(headingPiece(section.heading, flow));
    for (const QString& paragraph : section.paragraphs) {
        for (const QString& line : flow.type().wrap(Face::Regular, size, paragraph, flow.width())) {
            PageLayout piece;
            Canvas canvas(piece, flow.type());
            canvas.text(0, size, {Face::Regular, size}, line);
            piece.size = {flow.width(), size * kLeading};
            flow.add(piece);
        }
        flow.space(size * 0.4);
    }
}

void layoutTable(const TableSection& section, PageFlow& flow) {
    const double size = kBody * flow.unit();
    flow.space(size);
    const std::vector<TextColumn> columns = textColumns(section, flow.width(), size);
    const PageLayout head = tableHead(section, columns, flow, size);
    if (!section.heading.isEmpty()) {
        const PageLayout heading = headingPiece(section.heading, flow);
        if (!flow.atTop() && flow.left() < heading.size.height() + head.size.height() + 3 * size)
            flow.newPage(); // a heading never stands alone at the foot
        flow.add(heading);
    }
    if (section.rows.empty()) {
        layoutText({{}, {section.empty}}, flow);
        return;
    }
    flow.add(head);
    for (const TableRow& row : section.rows) {
        double rowSize = size;
        const double least = section.roomToWrite ? size * 2.6 : 0;
        PageLayout piece = tableRow(row, columns, flow, rowSize, least);
        while (piece.size.height() > flow.whole() - head.size.height() && rowSize > 3)
            piece = tableRow(row, columns, flow, rowSize *= 0.9, 0);
        if (!flow.atTop() && flow.left() < piece.size.height()) {
            flow.newPage();
            flow.add(head);
        }
        flow.add(piece);
    }
}

} // namespace streife
