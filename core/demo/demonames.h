// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/agency.h"
#include "core/hotspots/hotspot.h"
#include "core/patrols/patrol.h"

#include <QStringList>

namespace streife {

// Words of the fictional city. German, because the demo city is one; nobody here exists.

enum class DemoRoster {
    City,   ///< early, late, evening in groups that rotate by the week
    Police, ///< five groups, F F S S N N and four days off
    Office, ///< Monday to Friday by day
};

struct DemoAgency {
    const char* name;
    const char* shortName;
    AgencyKind kind;
    const char* phone;
    int share; ///< of the officers, in per mille of all that come up to it
    DemoRoster roster;
    int groups;
    const char* groupName; ///< "%1" is the number or letter
    const char* ranks;     ///< "|"
    const char* profile;
};

struct DemoHotspot {
    const char* name;
    const char* category;
    HotspotKind kind;
    int visitsPerWeek;
    int minutesPerVisit;
    const char* windows;
};

/// One patrol of every week. Hotspots by their number in the list of the city.
struct DemoSlot {
    int weekday; ///< 0 = Monday
    int startMinute;
    int minutes;
    const char* title;
    std::vector<int> hotspots;
    int ownStrength;
    const char* function; ///< required on the own post, empty = any
    int partner;          ///< number of the agency that usually comes along
    PatrolMode mode;
};

[[nodiscard]] const std::vector<DemoAgency>& demoAgencies();
[[nodiscard]] const std::vector<DemoHotspot>& demoHotspots(); ///< the first 40; further ones are made of the two below
[[nodiscard]] const QStringList& demoPlaces();                ///< "Spielplatz"
[[nodiscard]] const QStringList& demoDistricts();             ///< "Westfeld"
[[nodiscard]] const QStringList& demoFamilyNames();
[[nodiscard]] const QStringList& demoGivenNames();
[[nodiscard]] const std::vector<DemoSlot>& demoSlots();
[[nodiscard]] const QStringList& demoTasks();
[[nodiscard]] const QStringList& demoMeetingPoints();
[[nodiscard]] const QStringList& demoThemes(); ///< categories of hotspots and incidents

} // namespace streife
