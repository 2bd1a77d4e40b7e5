// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportdocument.h"
#include "core/reports/typesetter.h"

namespace streife {

inline constexpr double kLeading = 1.30; ///< line height in type sizes

/// A run of text with its look; several make a paragraph.
struct Style {
    Face face = Face::Regular;
    double size = 10;
    QRgb ink = kInk;
};

/// Adds marks to a page (or to a piece that is placed on one later) and answers how much room they took.
class Canvas {
public:
    Canvas(PageLayout& page, const Typesetter& type) : m_page(page), m_type(type) {}

    [[nodiscard]] const Typesetter& type() const { return m_type; }
    [[nodiscard]] PageLayout& page() { return m_page; }

    double text(double x, double baseline, const Style& style, const QString& text); ///< → width
    double textRight(double right, double baseline, const Style& style, const QString& text);
    double textCentred(double centre, double baseline, const Style& style, const QString& text);
    /// Lines from `top` on; → height
    double paragraph(double x, double top, double width, const Style& style, const QString& text);
    void line(double x1, double y1, double x2, double y2, double stroke, QRgb ink = kInk, bool dashed = false);
    void rect(const QRectF& r, double stroke, QRgb ink = kInk, bool dashed = false);
    void fill(const QRectF& r, QRgb ink);
    /// The agency's letter in its box, on the baseline of text of `size`; → width of the box
    double letterBox(double x, double baseline, double size, const AgencyMark& mark);
    [[nodiscard]] double letterBoxWidth(double size, const AgencyMark& mark) const;
    /// Square to tick, standing on the baseline; → width
    double tickBox(double x, double baseline, double size);
    /// Line through text that starts at `x`.
    void strike(double x, double baseline, double size, double width);

    /// Copies a piece to `at`; its frame becomes a block of the page.
    void place(const PageLayout& piece, QPointF at);

private:
    PageLayout& m_page;
    const Typesetter& m_type;
};

} // namespace streife
