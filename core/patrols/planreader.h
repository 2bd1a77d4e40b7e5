// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/weekplan.h"
#include "core/store/database.h"

namespace streife {

/// How much of the house's own data a plan needs; reading less keeps the first paint fast.
enum class Availability {
    None,   ///< neither duties nor absences: board and paper
    Crew,   ///< of the officers on the patrols that were read: rules for the patrols
    All,    ///< of everybody: crew picker, view of forces
    Roster, ///< of everybody, and findings about duties without any patrol are asked for
};

struct PlanQuery {
    PartnershipId partnership;
    TimeSpan span;
    int daysAround = 8; ///< how far rules look beyond both ends
    Availability availability = Availability::Crew;
    std::optional<OfficerId> person = {}; ///< duties and absences of this one alone
    const Plan* known = nullptr; ///< of the same span, with everybody's duties and absences: they are not read again
};

/// Reads everything that hangs on a span of time. The caller holds the read transaction.
[[nodiscard]] Plan readPlan(Database& db, const PlanQuery& query);

/// Adds the duties and absences of all people of these authorities to a plan that knows those of some.
void addAvailability(Database& db, Plan& plan, const QSet<AgencyId>& agencies, int daysAround = 8);
/// The same of single people.
void addAvailability(Database& db, Plan& plan, const QSet<OfficerId>& people, int daysAround = 8);

/// One patrol with its posts, visits and tasks.
[[nodiscard]] std::optional<PlannedPatrol> readPatrol(Database& db, PatrolId id);

/// Of the partnership's patrols that start in [from, to), those that somebody has confirmed, declined or promised.
[[nodiscard]] std::vector<PlannedPatrol> readDecidedPatrols(Database& db, PartnershipId partnership, Instant from,
                                                            Instant to);

/// The span that holds all of these weeks, in service days of the partnership.
[[nodiscard]] TimeSpan weeksSpan(const Partnership& partnership, Week first, Week last);

} // namespace streife
