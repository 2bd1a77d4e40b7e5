// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/patrols/boardlayout.h"
#include "ui/patrols/dayhead.h"

#include <QFont>
#include <QStaticText>
#include <QStringList>

#include <optional>
#include <vector>

class QPainter;

namespace streife {

/// What the board shows beside the plan itself.
struct BoardState {
    std::optional<size_t> selected; ///< the current one
    std::vector<bool> chosen;       ///< per block
    std::optional<size_t> hovered;
    std::optional<size_t> dropOn; ///< somebody is held over it
    std::optional<size_t> lifted; ///< being dragged: drawn pale where it was
    std::optional<Instant> now;
    bool focused = false;
};

/// Draws the board. Elided and shaped texts are kept per block until plan, width, font or palette change, so a
/// repaint shapes nothing.
class BoardPainter {
public:
    void setLook(const QFont& base, const Colors& colors);
    void forget(); ///< plan or width changed
    [[nodiscard]] const QFont& bandFont() const { return m_timeFont; }

    /// Columns, hour lines, blocks and the now-line inside `exposed` (content coordinates).
    void paintBody(QPainter& p, const Board& board, const BoardLayout& layout, const BoardState& state, QRect exposed);
    void paintHeader(QPainter& p, const Board& board, const BoardLayout& layout, QDate today, QRect exposed);
    /// "KW 48" beside the heads of each week, where several are shown.
    void paintWeekNumbers(QPainter& p, const BoardLayout& layout, QRect exposed);
    void paintGutter(QPainter& p, const Board& board, const BoardLayout& layout, const BoardState& state,
                     QRect exposed);
    void paintBlock(QPainter& p, const BoardBlock& block, size_t index, QRect rect, bool selected, bool hovered);
    /// What is dragged, where it would land; its label is painted by paintDragLabel().
    void paintGhost(QPainter& p, QRect rect, bool copy);

    /// The texts that a block of a size shows, from top to bottom.
    [[nodiscard]] static QStringList textsOf(const BoardBlock& block, QSize size, const QFont& base);
    [[nodiscard]] const QFont& timeFont() const { return m_timeFont; }
    [[nodiscard]] int lineHeight() const { return m_line; }

private:
    struct Piece {
        QStaticText text;
        QPoint at;
        QColor color;
        const QFont* font;
    };
    struct Chip {
        QRect rect;
        QColor fill;
        QRect letter;
        QColor letterFill;
        bool dashed = false;
    };
    struct Look {
        QSize size;
        std::vector<Chip> chips;
        std::vector<Piece> pieces;
        bool upright = false; ///< one line from bottom to top
    };

    const Look& lookOf(const BoardBlock& block, size_t index, QSize size);
    void buildFull(Look& look, const BoardBlock& block, QSize size);
    void buildUpright(Look& look, const BoardBlock& block, QSize size);
    void buildOneLine(Look& look, const BoardBlock& block, QSize size);
    int addMarks(Look& look, const BoardBlock& block, int right, int top);
    /// The first of `texts` that fits, else as much of the last as is worth it.
    void addFitting(Look& look, const QStringList& texts, const QFont& font, const QColor& color, QPoint at, int width);
    void addText(Look& look, const QString& text, const QFont& font, const QColor& color, QPoint at, int width);
    void paintEdge(QPainter& p, const BoardBlock& block, QRect rect) const;
    void paintNowMarks(QPainter& p, const BoardLayout& layout, Instant now) const;
    void paintColumns(QPainter& p, const Board& board, const BoardLayout& layout, const BoardState& state,
                      QRect exposed);

    const Colors* m_colors = &lightColors();
    QFont m_base, m_timeFont, m_titleFont, m_chipFont, m_letterFont, m_dayFont, m_labelFont, m_countFont;
    int m_u = 4;
    int m_line = 17;
    std::vector<Look> m_looks;
};

} // namespace streife
