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

std::vector<double> columnLefts(const TableSection& t, double width) {
    double total = 0;
    for (const TableColumn& c : t.columns)
        total += c.weight;
    std::vector<double> lefts{0};
    for (const TableColumn& c : t.columns)
        lefts.push_back(lefts.back() + width * c.weight / std::max(total, 0.001));
    return lefts;
}

PageLayout tableHead(const TableSection& t, const std::vector<double>& lefts, PageFlow& flow, double size) {
    PageLayout piece;
    Canvas canvas(piece, flow.type());
    double height = 0;
    for (size_t i = 0; i < t.columns.size(); ++i)
        height =
            std::max(height, canvas.paragraph(lefts[i] + size * 0.4, size * 0.2, lefts[i + 1] - lefts[i] - size * 0.8,
                                              {Face::Bold, size * 0.95}, t.columns[i].title));
    height += size * 0.5;
    canvas.line(0, height, flow.width(), height, 1.0 * flow.unit());
    piece.size = {flow.width(), height + 1};
    return piece;
}

PageLayout tableRow(const TableRow& row, const std::vector<double>& lefts, PageFlow& flow, double size) {
    PageLayout piece;
    Canvas canvas(piece, flow.type());
    double height = size * kLeading;
    for (size_t i = 0; i < row.cells.size() && i + 1 < lefts.size(); ++i) {
        double y = size * 0.3;
        const double width = lefts[i + 1] - lefts[i] - size * 0.8;
        for (const QString& text : row.cells[i].text.split(QLatin1Char('\n'))) {
            for (const QString& line : flow.type().wrap(Face::Regular, size, text, width)) {
                const double w = canvas.text(lefts[i] + size * 0.4, y + size, {Face::Regular, size}, line);
                if (row.struck && w > 0)
                    canvas.strike(lefts[i] + size * 0.4, y + size, size, w);
                y += size * kLeading;
            }
        }
        height = std::max(height, y);
    }
    height += size * 0.3;
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
    const bool broken = !m_atTop && m_y + piece.size.height() > m_frame.content().bottom();
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
    const std::vector<double> lefts = columnLefts(section, flow.width());
    const PageLayout head = tableHead(section, lefts, flow, size);
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
        PageLayout piece = tableRow(row, lefts, flow, rowSize);
        while (piece.size.height() > flow.whole() - head.size.height() && rowSize > 3)
            piece = tableRow(row, lefts, flow, rowSize *= 0.9);
        if (!flow.atTop() && flow.left() < piece.size.height()) {
            flow.newPage();
            flow.add(head);
        }
        flow.add(piece);
    }
}

} // namespace streife
