// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/patroldraft.h"

#include <optional>
#include <vector>

namespace streife {

/// One thing that somebody wrote on the paper on the wall.
struct WallNoteStep {
    enum class Kind { Add, Remove, Replace, Time };
    Kind kind;
    PatrolId patrol;
    std::optional<OfficerId> comes; ///< Add, Replace
    std::optional<OfficerId> goes;  ///< Remove, Replace
    QString text;                   ///< as it was understood

    bool operator==(const WallNoteStep&) const = default;
};

/// What to type instead of what was ambiguous.
struct WallNoteChoice {
    QString type; ///< "Fr S 21", "Krause Anna"
    QString text; ///< who or what that is

    bool operator==(const WallNoteChoice&) const = default;
};

/// Why a line cannot be taken as it is. Nothing of it is written then.
struct WallNoteProblem {
    enum class Kind { Unfinished, Unknown, Ambiguous, Refused };
    Kind kind;
    QString text;
    std::vector<WallNoteChoice> choices = {};
    int from = 0; ///< of what the choices stand for, in the line
    int length = 0;

    bool operator==(const WallNoteProblem&) const = default;
};

/// Nachtrag vom Aushang: what a typed line says about the patrols of a plan.
struct WallNote {
    struct Wanted {
        PatrolId patrol;
        PatrolDraft seen;
        PatrolDraft draft;
    };
    std::vector<WallNoteStep> steps; ///< up to the problem
    std::vector<Wanted> wanted;      ///< each patrol once, in the order of the line
    std::optional<WallNoteProblem> problem;
    QString about; ///< "S 21, S 22": names the step that is undone

    [[nodiscard]] bool complete() const { return !problem && !steps.empty(); }
};

/// Understands "S 21 + Krause; Fr S 22 - Weber; KOD-112 Krause statt Weber; S 21 19:30" about the patrols that `plan`
/// covers. `own` are the authorities whose people may be named here. People go by family name (ä is ae), with first
/// name or initial, or by service number.
[[nodiscard]] WallNote readWallNote(const Plan& plan, const QSet<AgencyId>& own, const QString& line);

} // namespace streife
