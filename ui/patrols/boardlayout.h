// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/patrols/board.h"
#include "ui/support/movedspan.h"

#include <QPoint>
#include <QRect>
#include <QSize>

#include <optional>
#include <vector>

namespace streife {

/// Geometry of the board: days side by side, the service day downwards by wall-clock time, overlapping patrols beside
/// each other; more than a week is drawn as weeks below each other, so that weekdays stay in line. Positions come from
/// instants through local time, so a night of the clock change stays right: the hour that does not exist has no height,
/// the one that exists twice is drawn once.
class BoardLayout {
public:
    struct Sizes {
        int gutter = 44;
        int header = 44;
        int hour = 35;   ///< pixels per hour
        int column = 96; ///< least width of a day
        int gap = 4;
        int minBlock = 16;
    };

    BoardLayout() = default;
    /// `width` is what the viewport offers; days get wider to fill it.
    BoardLayout(const Board& board, Sizes sizes, int width);

    [[nodiscard]] const Sizes& sizes() const { return m_sizes; }
    [[nodiscard]] QSize contentSize() const; ///< whole board with gutter and header
    [[nodiscard]] int dayCount() const { return m_days; }
    [[nodiscard]] int weekCount() const { return (m_days + m_perWeek - 1) / m_perWeek; }
    [[nodiscard]] QRect column(int day) const;    ///< below the header, content coordinates
    [[nodiscard]] QRect dayHeader(int day) const; ///< above it
    /// The gutter beside a week, with the place beside its headers.
    [[nodiscard]] QRect gutter(int week) const;
    [[nodiscard]] int weekOf(int day) const { return day / m_perWeek; }
    /// The day whose column or header holds a point; the last week reaches down to the end.
    [[nodiscard]] std::optional<int> dayAt(QPoint point) const;
    /// The nearest day to a point anywhere.
    [[nodiscard]] int nearestDay(QPoint point) const;
    [[nodiscard]] QRect block(size_t index) const { return m_blocks[index]; }
    /// The block under a point; blocks never share a pixel.
    [[nodiscard]] std::optional<size_t> blockAt(QPoint point) const;
    /// Indices of blocks in one day, by start.
    [[nodiscard]] const std::vector<size_t>& blocksOf(int day) const { return m_byDay[size_t(day)]; }

    [[nodiscard]] int yOf(Instant at, int day) const;
    /// Instant at a height, snapped to `snapMinutes` of the wall clock; outside the day the nearest border.
    [[nodiscard]] Instant instantAt(int day, int y, int snapMinutes) const;
    /// Where a span would be drawn, over the whole width of its day.
    [[nodiscard]] QRect spanRect(const TimeSpan& span) const;
    [[nodiscard]] std::optional<int> dayOf(Instant at) const;
    [[nodiscard]] QDate dateOf(int day) const { return m_first.addDays(day); }

private:
    void place(const Board& board);
    [[nodiscard]] int weekHeight() const { return m_sizes.header + 24 * m_sizes.hour + 1; }

    Sizes m_sizes;
    QDate m_first;
    int m_border = 0;
    int m_days = 0;
    int m_perWeek = 7; ///< days side by side
    int m_columnWidth = 0;
    int m_width = 0;
    std::vector<QRect> m_blocks;
    std::vector<std::vector<size_t>> m_byDay;
};

} // namespace streife
