// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/patroldraft.h"

#include <QSet>

#include <optional>
#include <vector>

namespace streife {

/// How an officer stands to a span of time and a function, best first.
enum class CandidateState {
    OnDuty,        ///< duty (Dienst, Bereitschaft) over the whole span
    PartlyOnDuty,  ///< over a part of it
    Free,          ///< no duty at that time
    AgainstRules,  ///< there would be a breach or a warning about this person; only explainedCandidates() finds it
    OtherFunction, ///< lacks the function or qualification that is asked for
    InTraining,    ///< Lehrgang at that time
    Busy,          ///< on another patrol, also one of another partnership
    Absent,
};

/// One line of a list of people to choose from.
struct RankedOfficer {
    OfficerId officer;
    CandidateState state = CandidateState::Free;
    QString why = {}; ///< in words, where somebody does not fit and there is more to say than the state

    bool operator==(const RankedOfficer&) const = default;
};

struct CandidateQuery {
    QSet<AgencyId> agencies; ///< whose people
    TimeSpan span;
    QString function;               ///< or qualification that somebody has to bring, empty = any
    std::optional<PatrolId> patrol; ///< nobody is busy with this one
    QSet<OfficerId> without;        ///< not listed

    bool operator==(const CandidateQuery&) const = default;
};

/// What one more person on this post has to bring: its function, unless somebody on it holds it already.
[[nodiscard]] CandidateQuery candidateQuery(const Plan& everybody, const PatrolDraft& draft, size_t post,
                                            std::optional<PatrolId> patrol);

/// Everybody of these authorities, best first: by state, then who has fewer patrols in that service week, then by name.
/// `everybody` holds duties and absences of all people at that time and the patrols of the week.
[[nodiscard]] std::vector<RankedOfficer> candidatesFor(const Plan& everybody, const CandidateQuery& query);
/// The same for people to choose from: with what the rules would say about each of them, and why the others do not fit.
[[nodiscard]] std::vector<RankedOfficer> explainedCandidates(const Plan& everybody, const CandidateQuery& query);

} // namespace streife
