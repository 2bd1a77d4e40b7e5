// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/patrols/rowlayout.h"
#include "ui/support/colors.h"

#include <QFont>
#include <QSet>

class QPainter;

namespace streife {

/// Who could be named in the chosen patrol: its time is marked in every row, those who fit stand out.
struct WantedPeople {
    TimeSpan span;
    QSet<qint64> fitting;          ///< officers: free and on duty
    QHash<qint64, QString> reason; ///< of the others: why rather not

    bool operator==(const WantedPeople&) const = default;
};

struct RowBoardState {
    std::optional<PatrolId> selected;
    std::optional<VisitId> visit; ///< which of its visits, where one was chosen
    std::optional<RowItemAt> hovered;
    std::optional<RowItemAt> lifted;
    std::optional<Instant> now;
    std::optional<WantedPeople> wanted;
    std::optional<int> dropRow; ///< where a dragged patrol would be taken over
    int row = 0;                ///< of the cursor
    int day = 0;
    bool focused = false;
};

/// Draws rows of the plan; only what is exposed.
class RowPainter {
public:
    void setLook(const QFont& base, const Colors& colors);
    [[nodiscard]] int advance(const QString& text) const; ///< of a bar's text
    [[nodiscard]] int lineHeight() const { return m_line; }

    void paintBody(QPainter& p, const RowPlan& plan, const RowLayout& layout, const RowBoardState& state,
                   QRect exposed);
    /// Names at the left edge and sums at the right, in content coordinates moved to `left` and `right`.
    void paintTitles(QPainter& p, const RowPlan& plan, const RowLayout& layout, const RowBoardState& state,
                     QRect exposed, int left);
    void paintSums(QPainter& p, const RowPlan& plan, const RowLayout& layout, QRect exposed, int left);
    void paintHeader(QPainter& p, const RowPlan& plan, const RowLayout& layout, QDate today, QRect exposed);
    void paintGhost(QPainter& p, QRect rect, bool copy);

private:
    void paintGround(QPainter& p, const RowPlan& plan, const RowLayout& layout, const RowBoardState& state, int row,
                     QRect exposed);
    void paintBehind(QPainter& p, const RowItem& item, QRect rect);
    void paintPatrol(QPainter& p, const RowItem& item, const PlanRow& row, QRect rect, const RowBoardState& state,
                     bool hovered);

    const Colors* m_colors = &lightColors();
    QFont m_base, m_titleFont, m_labelFont, m_barFont, m_letterFont;
    int m_u = 4;
    int m_line = 20;
};

} // namespace streife
