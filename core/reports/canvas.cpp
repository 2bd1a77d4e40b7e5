// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/canvas.h"

namespace streife {

double Canvas::text(double x, double baseline, const Style& style, const QString& text) {
    const double width = m_type.width(style.face, style.size, text);
    if (!text.isEmpty())
        m_page.texts.push_back({{x, baseline}, width, style.face, style.size, text, style.ink});
    return width;
}

double Canvas::textRight(double right, double baseline, const Style& style, const QString& text) {
    return this->text(right - m_type.width(style.face, style.size, text), baseline, style, text);
}

double Canvas::textCentred(double centre, double baseline, const Style& style, const QString& text) {
    return this->text(centre - m_type.width(style.face, style.size, text) / 2, baseline, style, text);
}

double Canvas::paragraph(double x, double top, double width, const Style& style, const QString& text) {
    double y = top;
    for (const QString& line : m_type.wrap(style.face, style.size, text, width)) {
        this->text(x, y + style.size, style, line);
        y += style.size * kLeading;
    }
    return y - top;
}

void Canvas::line(double x1, double y1, double x2, double y2, double stroke, QRgb ink, bool dashed) {
    m_page.shapes.push_back({ShapeMark::Line, QRectF(QPointF(x1, y1), QPointF(x2, y2)), stroke, ink, 0, dashed});
}

void Canvas::rect(const QRectF& r, double stroke, QRgb ink, bool dashed) {
    m_page.shapes.push_back({ShapeMark::Rect, r, stroke, ink, 0, dashed});
}

void Canvas::fill(const QRectF& r, QRgb ink) {
    m_page.shapes.push_back({ShapeMark::Rect, r, 0, ink, ink});
}

double Canvas::letterBoxWidth(double size, const AgencyMark& mark) const {
    return std::max(size * 1.2, m_type.width(Face::Bold, size * 0.78, mark.letter) + size * 0.62);
}

double Canvas::letterBox(double x, double baseline, double size, const AgencyMark& mark) {
    const double width = letterBoxWidth(size, mark);
    const QRectF box(x, baseline - size * 0.94, width, size * 1.2);
    const double stroke = std::max(0.6, size * 0.085);
    const bool filled = mark.style == MarkStyle::Filled || mark.style == MarkStyle::RoundFilled;
    const bool round = mark.style == MarkStyle::Round || mark.style == MarkStyle::RoundFilled;
    m_page.shapes.push_back({round ? ShapeMark::Ellipse : ShapeMark::Rect, box, stroke, kInk, filled ? kInk : kWhite});
    if (mark.style == MarkStyle::Hatched) {
        m_page.shapes.push_back({ShapeMark::Hatch, box, stroke * 0.7, kInk});
        fill(box.adjusted(size * 0.24, size * 0.16, -size * 0.24, -size * 0.16), kWhite);
    }
    if (mark.style == MarkStyle::Double)
        rect(box.adjusted(size * 0.12, size * 0.12, -size * 0.12, -size * 0.12), stroke * 0.6);
    const double letterSize = size * (mark.style == MarkStyle::Double ? 0.7 : 0.78); // clear of the inner line
    const Style letter{Face::Bold, letterSize, filled ? kWhite : kInk};
    const double letterWidth = m_type.width(letter.face, letter.size, mark.letter);
    const double left = box.center().x() - letterWidth / 2;
    text(left, baseline - size * 0.06, letter, mark.letter);
    // The colon belongs to the text ("P: 2 (Dienstgruppe C)" for whoever searches or listens); the box shows it to the
    // eye.
    text(left + letterWidth, baseline - size * 0.06, {Face::Regular, size * 0.5, filled ? kInk : kWhite},
         QStringLiteral(":"));
    return width;
}

double Canvas::tickBox(double x, double baseline, double size) {
    rect({x, baseline - size * 0.86, size, size}, std::max(0.7, size * 0.08));
    return size;
}

void Canvas::strike(double x, double baseline, double size, double width) {
    line(x, baseline - size * 0.3, x + width, baseline - size * 0.3, std::max(0.6, size * 0.08));
}

void Canvas::place(const PageLayout& piece, QPointF at) {
    const int block = int(m_page.blocks.size());
    m_page.blocks.push_back(QRectF(at, piece.size));
    for (ShapeMark shape : piece.shapes) {
        shape.rect.translate(at);
        shape.block = block;
        m_page.shapes.push_back(shape);
    }
    for (TextMark text : piece.texts) {
        text.at += at;
        text.block = block;
        m_page.texts.push_back(std::move(text));
    }
}

} // namespace streife
