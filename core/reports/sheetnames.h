// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/weekplan.h"
#include "core/reports/reportdocument.h"

#include <QHash>
#include <QSet>

namespace streife {

/// What agencies, people and places are called on paper: letters are unique among the agencies of the plan and an
/// older agency never loses its letter to a younger one; people who share a family name get the initial.
class SheetNames {
public:
    explicit SheetNames(const Plan& plan);

    [[nodiscard]] AgencyMark mark(AgencyId agency) const;
    [[nodiscard]] QString agency(AgencyId agency) const;
    [[nodiscard]] QString officer(OfficerId officer) const;
    [[nodiscard]] QString hotspot(HotspotId hotspot) const;
    /// The day under which something of this start stands.
    [[nodiscard]] QDate serviceDayOf(Instant start) const;
    /// One entry per agency of `used`, in the order of their letters' age.
    [[nodiscard]] std::vector<LegendEntry> legend(const QSet<AgencyId>& used) const;

private:
    void giveMarks();
    void nameOfficers();

    const Plan& m_plan;
    std::vector<AgencyId> m_order;
    QHash<AgencyId, AgencyMark> m_marks;
    QHash<OfficerId, QString> m_officers;
};

/// The lines of one post as they stand on the wall: names first, then promised strength, then room for open places.
[[nodiscard]] std::vector<PostLine> postLines(const PlannedPost& post, const Plan& plan, const SheetNames& names,
                                              QDate day);

} // namespace streife
