// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QRgb>
#include <QSizeF>
#include <QString>

#include <vector>

namespace streife {

enum class Face { Regular, Semibold, Bold, Italic };

inline constexpr QRgb kInk = 0xff111111;
inline constexpr QRgb kMuted = 0xff444444;
inline constexpr QRgb kHair = 0xff8a8a8a;
inline constexpr QRgb kWhite = 0xffffffff;

/// Points (1/72 inch) from the top left corner of the page. Nothing here is transparent: PDF/A-1b forbids it.
struct TextMark {
    QPointF at; ///< left end of the baseline
    double width = 0;
    Face face = Face::Regular;
    double size = 10;
    QString text;
    QRgb ink = kInk;
    int block = -1; ///< index into PageLayout::blocks, -1 = belongs to the page

    /// Box from the ascenders to the descenders.
    [[nodiscard]] QRectF rect() const { return {at.x(), at.y() - size * 0.80, width, size * 1.04}; }
};

struct ShapeMark {
    enum Kind { Rect, Line, Ellipse, Hatch } kind = Rect;
    QRectF rect; ///< a line runs from its top left to its bottom right
    double stroke = 0;
    QRgb ink = kInk;
    QRgb fill = 0; ///< 0 = not filled
    bool dashed = false;
    int block = -1;
};

/// One page as a list of what is drawn, so that tests can measure it before it is ink.
struct PageLayout {
    QSizeF size;
    std::vector<ShapeMark> shapes;
    std::vector<TextMark> texts;
    std::vector<QRectF> blocks; ///< patrols, table rows: never cut, never overlapping
    int tight = 0;              ///< lines with a name that had to be wrapped or set smaller
};

} // namespace streife
