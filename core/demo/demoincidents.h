// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/democity.h"
#include "core/situation/incident.h"

namespace streife {

/// Incidents of the past, a list per year: more of them in the evening and at weekends, most of them near hotspots.
struct DemoIncidents {
    int year;
    std::vector<Incident> incidents;
};
/// Years in which the city has incidents, oldest first.
[[nodiscard]] std::vector<int> demoIncidentYears(const DemoCity& city);
[[nodiscard]] DemoIncidents makeDemoIncidents(const DemoCity& city, int year);

} // namespace streife
