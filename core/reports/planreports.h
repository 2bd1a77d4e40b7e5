// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/weekplan.h"
#include "core/reports/issuedweek.h"
#include "core/reports/reportdocument.h"
#include "core/rules/finding.h"

namespace streife {

/// What paper needs to know and a Plan does not hold.
struct SheetOptions {
    QString author;   ///< agency, goes into the file's properties
    QString issuedBy; ///< "KOD Musterstadt, Einsatzplanung"
    Paper paper = Paper::A4;
    QString language = QStringLiteral("de");
};

/// State of the content of one sheet.
struct SheetState {
    Instant stand;    ///< last action that touched it
    QString issue;    ///< "K-3"; empty = draft
    QString planWord; ///< Planstand, "AHORN 42"; empty = not printed
};

struct WeekSheet {
    Week week;
    SheetState state;
    std::optional<IssuedWeek> previous; ///< changes are marked against it; none = nothing is marked
    QString previousIssue;              ///< "K-2"
};

/// The plan for the wall: one sheet per week. `plan` covers all of them and the evening before the first.
[[nodiscard]] ReportDocument weekPlan(const Plan& plan, const std::vector<WeekSheet>& weeks,
                                      const SheetOptions& options);

/// A week that hangs on the wall and has changed since.
struct SlipSheet {
    WeekSheet week;                  ///< with the issue that it belongs to
    QString issuedWord;              ///< plan word that stands on that issue
    std::vector<PatrolId> only = {}; ///< patrols to tell of; empty = all that changed
};

/// Änderungszettel: only what changed since the issue, to be pinned beside it. One sheet per week.
[[nodiscard]] ReportDocument supplementSlip(const Plan& plan, const std::vector<SlipSheet>& weeks,
                                            const SheetOptions& options);

[[nodiscard]] ReportDocument monthPlan(const Plan& plan, int year, int month, const SheetState& state,
                                       const SheetOptions& options);

/// One card per patrol, in the order of the plan; ids that the plan lacks are left out.
[[nodiscard]] ReportDocument patrolCards(const Plan& plan, const std::vector<PatrolId>& patrols,
                                         const SheetState& state, const SheetOptions& options);

/// What one authority is asked for in the plan's span, to be filled in and sent back (`import replies`): for partners
/// without an install. Of other authorities it names no people.
[[nodiscard]] ReportDocument replySheet(const Plan& plan, AgencyId agency, const SheetState& state,
                                        const SheetOptions& options);

/// "Was will die Stadt von uns": what the units of one authority are asked for in the plan's span, unit by unit, with
/// how its answer stands. It names no people.
[[nodiscard]] ReportDocument wantedReport(const Plan& plan, AgencyId agency, const SheetState& state,
                                          const SheetOptions& options);

/// Patrols and duties of one officer in a month, with the findings about them: for that person, never for the wall.
[[nodiscard]] ReportDocument personalSheet(const Plan& plan, OfficerId officer, int year, int month,
                                           const Findings& findings, const SheetState& state,
                                           const SheetOptions& options);

} // namespace streife
