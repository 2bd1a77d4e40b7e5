// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/wallnote.h"
#include "core/rules/finding.h"

namespace streife {

/// Breaches and warnings about people that a note from the wall would bring, breaches first. `plan` knows the duties of
/// everybody who is named on it.
[[nodiscard]] Findings wallNoteFindings(const Plan& plan, const WallNote& note);
/// Those whom wallNoteFindings looks at: who comes, and everybody on a patrol whose time changes.
[[nodiscard]] QSet<OfficerId> wallNotePeople(const WallNote& note);

} // namespace streife
