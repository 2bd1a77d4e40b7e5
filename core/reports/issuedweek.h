// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/weekplan.h"

#include <QByteArray>

namespace streife {

class SheetNames;

/// Somebody or some strength on a frozen sheet. `who` recognises them later; `label` is what was printed and takes no
/// part in comparisons: it changes with the language, a new name, a namesake.
struct IssuedPerson {
    QString who;
    QString label;
    QString function{}; ///< as printed: "(Führung)"
    bool operator==(const IssuedPerson& o) const { return who == o.who && function == o.function; }
};

struct IssuedPost {
    AgencyId agency;
    std::vector<IssuedPerson> people;
    bool operator==(const IssuedPost&) const = default;
};

struct IssuedPatrol {
    PatrolId id;
    QString key;
    QString title;
    PatrolMode mode = PatrolMode::Foot;
    QString callSign;
    QString meetingPoint;
    TimeSpan span;
    bool cancelled = false;
    std::vector<IssuedPost> posts;
    QStringList visits;
    QStringList phonePromises = {}; ///< as printed, in words of no language: "PI|Krause (DGL)|1795000000000|waiting"
    bool operator==(const IssuedPatrol&) const = default;
};

/// What hung on the wall when a version was issued: the content that is frozen with it, and that later sheets are
/// compared with. Holds names of own people: house data.
struct IssuedWeek {
    std::vector<IssuedPatrol> patrols;
    bool operator==(const IssuedWeek&) const = default;
};

[[nodiscard]] IssuedPatrol issuedPatrol(const PlannedPatrol& patrol, const Plan& plan, const SheetNames& names);
[[nodiscard]] IssuedWeek issuedWeek(const Plan& plan, Week week);

[[nodiscard]] QByteArray toJson(const IssuedWeek& week);
/// Throws Error(Damaged) where `json` is not what toJson wrote.
[[nodiscard]] IssuedWeek issuedWeekFromJson(const QByteArray& json);

/// What was different before, in one line ("start was 17:30 · K was: Kern"); empty = nothing that the wall shows.
[[nodiscard]] QString changeLine(const IssuedPatrol& before, const IssuedPatrol& now, const SheetNames& names);

} // namespace streife
