// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strength/load.h"
#include "core/strength/strength.h"
#include "core/workspace/workspace.h"

namespace streife {

/// What is asked about strength or load; may cross threads.
struct StrengthQuery {
    QString path;
    PartnershipId partnership;
    QDate from; ///< days [from, to)
    QDate to;

    [[nodiscard]] static StrengthQuery of(const Workspace& ws, QDate from, QDate to);
};

/// One required shift of one day, named.
struct StrengthLine {
    Id<struct StrengthLineTag> id{1}; ///< 1, 2, 3 … in the order of days
    QDate date;
    QString agency;
    QString unit;
    QString function;
    QString shift;
    TimeSpan window;
    int required = 0;
    int available = 0;
    int bound = 0;
    bool holiday = false;

    [[nodiscard]] int missing() const { return std::max(0, required - available); }
    bool operator==(const StrengthLine&) const = default;
};

struct GroupLine {
    Id<struct GroupLineTag> id{1};
    QString group;
    int people = 0;
    LoadRange nights;
    LoadRange sundays;
    LoadRange holidays;

    bool operator==(const GroupLine&) const = default;
};

struct PersonLine {
    Id<struct PersonLineTag> id{1};
    QString name;
    QString unit;
    int nights = 0;
    int sundays = 0;
    int holidays = 0;

    bool operator==(const PersonLine&) const = default;
};

struct LoadPicture {
    std::vector<GroupLine> groups;
    std::vector<PersonLine> people; ///< by name; empty unless asked for and an agreement is entered
    QString agreement;              ///< number of the Dienstvereinbarung, empty = none

    bool operator==(const LoadPicture&) const = default;
};

// They read weeks of duties over a connection of their own: for a thread of its own.

/// Empty where no required strength is entered.
[[nodiscard]] std::vector<StrengthLine> readStrength(const StrengthQuery& query);
/// People only where `people` is set and the house has entered an agreement.
[[nodiscard]] LoadPicture readLoad(const StrengthQuery& query, bool people);

/// "3/4 Spät"
[[nodiscard]] QString strengthWords(const StrengthLine& line);
/// "KOD, Gruppe A, Streifenführung" without what is not asked for
[[nodiscard]] QString whoIsNeeded(const StrengthLine& line);
/// "Sat 28.11., late 14:00–22:00, KOD: 3 of 4 available, 1 missing, 1 on patrol"
[[nodiscard]] QString strengthSentence(const StrengthLine& line);

} // namespace streife
