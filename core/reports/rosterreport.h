// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/planreports.h"

#include <QJsonObject>

namespace streife {

/// How an agency's own roster software wants its rows: columns in its order, and which shift code a patrol gets.
struct RosterMapping {
    struct Column {
        QString title; ///< as the other software expects it
        /// service_no family_name given_name name unit date start end start_time end_time hours code key title
        /// call_sign change, or "text:…" for a constant
        QString field;
        bool operator==(const Column&) const = default;
    };
    /// First rule that fits gives the code; both limits are minutes after midnight, `from` > `to` spans midnight.
    struct CodeRule {
        int from = 0;
        int to = 24 * 60;
        QString weekdays; ///< "1234567" with Monday as 1, empty = all
        QString code;
        bool operator==(const CodeRule&) const = default;
    };
    std::vector<Column> columns;
    std::vector<CodeRule> codes;
    QString defaultCode;
    bool isoDates = false; ///< "2026-11-27" as text instead of "27.11.2026"

    bool operator==(const RosterMapping&) const = default;
};

/// German column names and the code "GS" for every patrol: what is used until an agency has saved its own.
[[nodiscard]] RosterMapping defaultRosterMapping();
[[nodiscard]] QJsonObject toJson(const RosterMapping& mapping);
/// What a column may hold, besides "text:…".
[[nodiscard]] const QStringList& rosterFields();
/// Names the column or rule that can't be used; none where all of it can.
[[nodiscard]] std::optional<QString> rosterMappingProblem(const RosterMapping& mapping);
/// Throws Error(Input) that names the column or rule that can't be used.
[[nodiscard]] RosterMapping rosterMappingFromJson(const QJsonObject& json);
/// The same of a file's content.
[[nodiscard]] RosterMapping parseRosterMapping(const QByteArray& json);

/// One officer on one patrol as it was handed over.
struct RosterEntry {
    PatrolId patrol;
    OfficerId officer;
    QString serviceNo;
    QString name;
    QString key;
    QString title;
    QString callSign;
    TimeSpan span;
    bool operator==(const RosterEntry&) const = default;
};

/// Content that is frozen when a roster is issued. House data.
struct IssuedRoster {
    std::vector<RosterEntry> entries;
    bool operator==(const IssuedRoster&) const = default;
};

/// Joint patrols of the officers of `agency` (and of Dienststellen below it) that start in the plan's span.
[[nodiscard]] IssuedRoster rosterOf(const Plan& plan, AgencyId agency);
[[nodiscard]] QByteArray toJson(const IssuedRoster& roster);
[[nodiscard]] IssuedRoster issuedRosterFromJson(const QByteArray& json);

/// Only what is new, changed or gone since `previous`; without one everything is new. Entries of `previous` that
/// start outside the plan's span are left alone.
[[nodiscard]] ReportDocument rosterReport(const Plan& plan, AgencyId agency, const RosterMapping& mapping,
                                          const std::optional<IssuedRoster>& previous, const SheetState& state,
                                          const SheetOptions& options);

} // namespace streife
