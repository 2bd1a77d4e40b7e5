// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/patrols/board.h"

namespace streife {

/// A bar in a row of the plan.
struct RowItem {
    enum class Kind {
        Patrol,
        Duty,
        OnCall, ///< Rufbereitschaft, Bereitschaft
        Absence,
        Window, ///< when visiting a place makes sense
        Closed, ///< when it does not
    };
    Kind kind = Kind::Patrol;
    TimeSpan span;
    QString text;
    std::optional<PatrolId> patrol;
    Binding binding = Binding::Proposed;
    bool problem = false;
    QString description; ///< all of it in words
    std::optional<VisitId> visit = {};
    std::optional<TimeSpan> bounds = {}; ///< of a visit: its patrol

    bool operator==(const RowItem&) const = default;
};

/// One line of the plan: a person, a place, or what an authority brings.
struct PlanRow {
    enum class Kind { Open, Officer, Partner, Place };
    Kind kind = Kind::Officer;
    qint64 id = 0; ///< of the officer, authority or hotspot
    QString title;
    QString detail; ///< unit, kind of place
    QString letter; ///< of the authority
    int colour = 4;
    QString sum;                ///< beside the row: "2 patrols", "90 / 105"
    bool lacks = false;         ///< the sum is less than it should be
    std::vector<RowItem> items; ///< by start; what is behind comes first
    std::vector<int> gaps = {}; ///< days of the plan on which something is missing here

    bool operator==(const PlanRow&) const = default;
};

/// The plan turned sideways: rows with the days beside each other.
struct RowPlan {
    QDate first;
    int dayBorder = kDefaultDayBorder;
    std::vector<BoardDay> days;
    std::vector<PlanRow> rows;

    bool operator==(const RowPlan&) const = default;
};

/// Own people with duties, absences and patrols; above them the posts that nobody fills, below them what the partners
/// bring. `plan` holds the duties of everybody.
[[nodiscard]] RowPlan forcesPlan(const Plan& plan, const Findings& findings, QDate first, int days,
                                 const QSet<AgencyId>& own);
/// Places with the visits planned there against their presence target.
[[nodiscard]] RowPlan placesPlan(const Plan& plan, QDate first, int days, QDate today);

} // namespace streife
