// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/listing.h"
#include "core/workspace/recordnames.h"

namespace streife {

/// What a reader of one kind works with: one snapshot of the file.
struct ListSource {
    Database& db;
    Partnership partnership;
    std::optional<AgencyId> own;
    const RecordNames& names;
    ListFilter filter;
    Instant now;

    /// Bounds in milliseconds; open ends are the ends of all time.
    [[nodiscard]] std::pair<qint64, qint64> serviceBounds() const;
    [[nodiscard]] std::pair<qint64, qint64> civilBounds() const;
};

// One reader per kind; the registry is in listing.cpp.
[[nodiscard]] QJsonArray listAgencies(const ListSource& source);
[[nodiscard]] QJsonArray listPartnerships(const ListSource& source);
[[nodiscard]] QJsonArray listUnits(const ListSource& source);
[[nodiscard]] QJsonArray listDeputies(const ListSource& source);
[[nodiscard]] QJsonArray listRosterEntries(const ListSource& source);
[[nodiscard]] QJsonArray listRounds(const ListSource& source);
[[nodiscard]] QJsonArray listReleased(const ListSource& source);
[[nodiscard]] QJsonArray listOfficers(const ListSource& source);
[[nodiscard]] QJsonArray listQualifications(const ListSource& source);
[[nodiscard]] QJsonArray listFunctions(const ListSource& source);
[[nodiscard]] QJsonArray listRestrictions(const ListSource& source);
[[nodiscard]] QJsonArray listDuties(const ListSource& source);
[[nodiscard]] QJsonArray listAbsences(const ListSource& source);
[[nodiscard]] QJsonArray listHotspots(const ListSource& source);
[[nodiscard]] QJsonArray listSeries(const ListSource& source);
[[nodiscard]] QJsonArray listPatrols(const ListSource& source);
[[nodiscard]] QList<QByteArray> listPatrolLines(const ListSource& source); ///< the same records as JSON text
[[nodiscard]] QJsonArray listOffers(const ListSource& source);
[[nodiscard]] QJsonArray listFindings(const ListSource& source);
[[nodiscard]] QJsonArray listConflicts(const ListSource& source);
[[nodiscard]] QJsonArray listPowers(const ListSource& source);
[[nodiscard]] QJsonArray listTaskMeasures(const ListSource& source);
[[nodiscard]] QJsonArray listHolidays(const ListSource& source);
[[nodiscard]] QJsonArray listIssues(const ListSource& source);
[[nodiscard]] QJsonArray listStrengthTargets(const ListSource& source);
[[nodiscard]] QJsonArray listStrength(const ListSource& source);
[[nodiscard]] QJsonArray listLoad(const ListSource& source);

// What they share.
[[nodiscard]] QJsonValue textOrNull(const QString& text); ///< null for an empty text
[[nodiscard]] QJsonValue textCell(const Statement& row, int column);
[[nodiscard]] QJsonValue timeCell(const Statement& row, int column);
[[nodiscard]] QString isoSpan(qint64 startMs, qint64 endMs); ///< "start/end"

} // namespace streife
