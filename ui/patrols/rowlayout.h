// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/patrols/rowplan.h"

#include <QPoint>
#include <QRect>

#include <functional>

namespace streife {

/// One bar: its row and its place there.
struct RowItemAt {
    int row = 0;
    int item = 0;

    auto operator<=>(const RowItemAt&) const = default;
};

/// Geometry of rows with days beside each other; a service day runs from left to right by wall-clock time. Bars of
/// patrols are at least as wide as their text and lie below each other where they would overlap; rows grow for them.
class RowLayout {
public:
    struct Sizes {
        int header = 44;
        int title = 184; ///< names, at the left edge
        int sum = 104;   ///< at the right edge
        int day = 72;    ///< least width
        int lane = 24;   ///< height of one line of bars
        int gap = 4;
        int text = 8; ///< least width of a bar beside that of its text
    };

    RowLayout() = default;
    /// `width` is what the viewport offers; `advance` is the width of a bar's text.
    RowLayout(const RowPlan& plan, const Sizes& sizes, int width, const std::function<int(const QString&)>& advance);

    [[nodiscard]] const Sizes& sizes() const { return m_sizes; }
    [[nodiscard]] QSize contentSize() const { return {m_width, m_tops.back()}; }
    [[nodiscard]] int rowCount() const { return int(m_tops.size()) - 1; }
    [[nodiscard]] int dayCount() const { return m_days; }
    [[nodiscard]] QDate dateOf(int day) const { return m_first.addDays(day); }
    [[nodiscard]] QRect row(int row) const; ///< over the whole width
    [[nodiscard]] QRect cell(int row, int day) const;
    [[nodiscard]] QRect dayHeader(int day) const;
    [[nodiscard]] std::optional<int> rowAt(int y) const;
    [[nodiscard]] int nearestRow(int y) const;
    [[nodiscard]] int nearestDay(int x) const;
    [[nodiscard]] const QRect& item(RowItemAt at) const { return m_items[size_t(at.row)][size_t(at.item)]; }
    /// The bar of a patrol under a point, else whatever lies there.
    [[nodiscard]] std::optional<RowItemAt> itemAt(QPoint point) const;
    [[nodiscard]] int xOf(Instant at) const; ///< clamped to the days shown
    /// Instant at a place, snapped to the wall clock.
    [[nodiscard]] Instant instantAt(int x, int snapMinutes) const;
    /// A step of the wall clock that can still be hit: 15, 30 or 60 minutes.
    [[nodiscard]] int snap() const;
    [[nodiscard]] QRect spanRect(const TimeSpan& span, int row) const;

private:
    int placeRow(const PlanRow& row, int top, const std::function<int(const QString&)>& advance);

    Sizes m_sizes;
    QDate m_first;
    int m_border = 0;
    int m_days = 0;
    int m_day = 1;   ///< width of a day
    int m_width = 0; ///< of everything
    std::vector<int> m_tops{0};
    std::vector<std::vector<QRect>> m_items;
    std::vector<std::vector<bool>> m_front; ///< bars of patrols
};

} // namespace streife
