// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issuing/issuedversion.h"
#include "core/reports/rosterreport.h"
#include "core/workspace/workspace.h"

namespace streife {

/// Which paper of the open file somebody wants; what a report does not need is ignored.
struct PaperRequest {
    enum class Report { Week, Month, PatrolCard, Personal, Roster, Replies, Wanted, Slip, Balance };

    Report report = Report::Week;
    Week first; ///< Week, PatrolCard, Roster, Slip
    Week last;
    QDate month;                      ///< any day of it: Month, Personal, the first one of a Balance
    std::optional<OfficerId> officer; ///< Personal
    std::vector<PatrolId> patrols;    ///< PatrolCard, Slip; empty = all of the weeks
    std::optional<AgencyId> agency;   ///< Roster: whose officers; Replies, Wanted: who is asked; Week,
                                      ///< Month, PatrolCard: the partner who is to see it, none = own house
    Paper paper = Paper::A4;
    std::optional<RosterMapping> rosterMapping = {}; ///< Roster: instead of the saved one
    QDate lastMonth = {};                            ///< any day of it: Balance; null = the same
};

/// "week", "month", "patrol-card", "personal", "roster", "replies", "wanted", "slip", "balance"
[[nodiscard]] std::optional<PaperRequest::Report> paperReport(const QString& name);

/// The document, with Stand, issued version or "draft", plan word and marked changes. Throws Error(Input) for the slip
/// of a week that was never issued.
[[nodiscard]] ReportDocument makePaper(Workspace& ws, const PaperRequest& request);

/// Freezes what the paper of a week shows now: the next number of our house.
IssuedVersion issueWeek(Workspace& ws, Week week);
/// Freezes the joint patrols of an agency's officers from `first` to `last`; those outside stay as they were issued.
IssuedVersion issueRoster(Workspace& ws, AgencyId agency, Week first, Week last);

/// The issued versions of a week, oldest first.
[[nodiscard]] std::vector<IssuedVersion> issuedVersions(Workspace& ws, Week week);
/// The issued rosters of an agency's officers, oldest first.
[[nodiscard]] std::vector<IssuedVersion> issuedRosters(Workspace& ws, AgencyId agency);
/// Does the wall show something else than the plan? False where nothing was issued. Whatever the plan word says: own
/// names are no part of it.
[[nodiscard]] bool wallOutdated(Workspace& ws, Week week);

} // namespace streife
