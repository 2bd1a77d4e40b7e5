// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/binding.h"
#include "core/patrols/reply.h"
#include "core/workspace/workspace.h"

namespace streife {

/// What somebody wants to say for one authority about one patrol or many.
struct KeyTurn {
    AgencyId agency;
    Decision decision = Decision::Accept;
    std::vector<PatrolId> patrols = {};
    QString note = {};                       ///< why; travels to the partner
    std::vector<TimeSpan> alternatives = {}; ///< of a refusal
    std::optional<int> strength = {};        ///< of a confirmation: no more people than that
};

/// Why a key was not given; the others were.
struct KeyRefused {
    PatrolId patrol;
    QString key; ///< "KOD-112"
    QString why;
};

struct KeysTurned {
    int done = 0;
    int known = 0; ///< said so before
    std::vector<KeyRefused> refused = {};
};

/// One step that can be undone, whatever the number of patrols. A confirmation is refused for patrols in which one of
/// the authority's people is booked twice. With `allOrNone` the first refusal is thrown as Error(Input) instead, and
/// nothing is written. Throws Error(Forbidden) for an authority that is neither ours nor kept by us.
KeysTurned turnKeys(Workspace& ws, const KeyTurn& turn, bool allOrNone = false);

/// Answers of authorities that are kept here, as one step; refused ones are told, the others are taken.
KeysTurned takeReplies(Workspace& ws, const std::vector<Reply>& replies);

/// "KOD-112: a note" of everything that was refused, one per line.
[[nodiscard]] QString refusedText(const std::vector<KeyRefused>& refused);

} // namespace streife
