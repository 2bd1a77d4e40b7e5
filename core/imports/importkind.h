// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace streife {

enum class ImportKind { Agencies, Staff, Duties, Absences, Hotspots, Patrols, StrengthTargets, Powers, Replies };

/// A column that some kind of file may have (docs/cli.md, "Files to import").
enum class Field {
    Agency,
    ServiceNo,
    FamilyName,
    GivenName,
    Rank,
    RuleProfile,
    Qualifications,
    Unit,
    Phone,
    CallName,
    Start,
    End,
    Date,      ///< day of the start, where start and end are mere times
    StartTime, ///< beside Date
    EndTime,   ///< beside Date; not after the start = the next day
    Shift,
    Kind,
    Name,
    Short,
    Land,
    Municipality,
    Parent,
    Category,
    Latitude,
    Longitude,
    VisitsPerWeek,
    MinutesPerVisit,
    Windows,
    Closed,
    Key,
    Title,
    Mode,
    Crew,
    Visits,
    Tasks,
    Posts,
    CallSign,
    MeetingPoint,
    State,
    Function,
    Weekdays,
    Strength,
    ValidFrom,
    ValidUntil,
    AgencyKind,
    Measure,
    Verdict,
    Norm,
    Note,
    MinEuro,
    MaxEuro,
    Source,
    CheckedBy,
    CheckedOn,
    Answer,
    Names,
};
inline constexpr size_t kFieldCount = size_t(Field::Names) + 1;

struct FieldInfo {
    Field field;
    QString name;        ///< in files, JSON and mappings: "service_no"
    QString label;       ///< for people, in the language of the program
    QStringList headers; ///< other headers that mean it
    bool key = false;    ///< without it no record can be told from another
};

struct ImportKindInfo {
    ImportKind kind;
    QString name;  ///< "duties"
    QString label; ///< "Dienste"
    std::vector<FieldInfo> fields;

    [[nodiscard]] const FieldInfo* field(Field field) const;
    [[nodiscard]] const FieldInfo* field(const QString& name) const;
};

[[nodiscard]] const std::vector<ImportKind>& importKinds();
[[nodiscard]] std::optional<ImportKind> importKindFromName(const QString& name);
/// Labels follow the language at the time of the call.
[[nodiscard]] ImportKindInfo importKindInfo(ImportKind kind);

} // namespace streife
