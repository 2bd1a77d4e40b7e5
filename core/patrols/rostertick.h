// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/weekplan.h"
#include "core/store/writer.h"

namespace streife {

/// Does a joint patrol stand in the house's own roster for one of its people?
enum class RosterState {
    Missing,  ///< nobody has said so
    Outdated, ///< entered with other times
    Entered,
};

struct RosterTick {
    CrewId crew;
    OfficerId officer;
    AgencyId agency;
    PatrolId patrol;
    RosterState state = RosterState::Missing;
    std::optional<TimeSpan> entered; ///< as it was entered

    bool operator==(const RosterTick&) const = default;
};

/// Of these authorities' people in live patrols of the plan's span, by start, then name.
[[nodiscard]] std::vector<RosterTick> rosterTicks(const Plan& plan, const QSet<AgencyId>& agencies);

/// The tick "im Dienstplan eingetragen". It keeps the times it was made for, so a patrol that moves is asked for again.
class RosterTickService {
public:
    explicit RosterTickService(Writer& writer) : m_writer(writer) {}
    /// Throws Error(Forbidden) for people of another house, Error(NotFound) for who is no longer on the patrol.
    void set(CrewId crew, bool entered);

private:
    Writer& m_writer;
};

} // namespace streife
