// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/patroldraft.h"
#include "core/store/writer.h"

namespace streife {

/// Patrols with everything that hangs on them. Rows that stay are kept and only their differing cells are written, so
/// that history and merge see what really changed.
class PatrolService {
public:
    explicit PatrolService(Writer& writer) : m_writer(writer) {}

    PatrolId create(PartnershipId partnership, const PatrolDraft& draft);
    /// Throws Error(Forbidden) for the same officer twice in one patrol, for names and promises on posts that are
    /// neither ours nor kept by us; Error(Input) for a taken key or impossible numbers.
    void update(PatrolId id, const PatrolDraft& wanted);
    /// As update, where the form was filled from `seen`: refused (Stale) where another value stands there now.
    void update(PatrolId id, const PatrolDraft& seen, const PatrolDraft& draft);
    void move(PatrolId id, const TimeSpan& span);
    void remove(PatrolId id);

    /// Whose names or promises differ: these must be one's own.
    [[nodiscard]] static std::vector<AgencyId> changedHolders(const PatrolDraft& before, const PatrolDraft& after);

    /// "KOD-113": the next number of the agency's patrols; deleted ones keep theirs.
    [[nodiscard]] QString nextKey(AgencyId agency);

private:
    void check(const PatrolDraft& draft) const;
    void checkKey(PartnershipId partnership, const QString& key, std::optional<PatrolId> self) const;
    void checkOwnership(const PlannedPatrol* before, const PatrolDraft& after) const;
    void writePatrol(const Patrol& before, const PatrolDraft& draft);
    void writePosts(const PlannedPatrol& before, const PatrolDraft& draft);
    void writeCrew(PostId post, const std::vector<CrewMember>& before, const std::vector<OfficerId>& crew);
    void writeVisits(const PlannedPatrol& before, const PatrolDraft& draft);
    void writeTasks(const PlannedPatrol& before, const PatrolDraft& draft);

    Writer& m_writer;
    QHash<QString, int> m_lastNumber;
};

} // namespace streife
