// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/availability/availability.h"
#include "core/base/week.h"
#include "core/demo/demonames.h"
#include "core/hotspots/windows.h"

#include <functional>

namespace streife {

enum class DemoScale { Small, City, Large };
[[nodiscard]] std::optional<DemoScale> demoScale(const QString& name); ///< "small", "city", "large"

struct DemoSpec {
    DemoScale scale = DemoScale::Small;
    quint32 seed = 1;
    Week start;               ///< the present week: all before it is over, findings lie in it and in the next
    std::optional<int> weeks; ///< plan only these from `start` on, without a past
};

/// How much there is of everything.
struct DemoFigures {
    int agencies, officers, hotspots;
    int weeksBefore, weeksFrom;         ///< patrols
    int dutyWeeksBefore, dutyWeeksFrom; ///< duties and absences
    int districts;                      ///< the patrols of a week are repeated in each
    int visitsPerPatrol;                ///< 0 = as the slot says
    int incidents;
};
[[nodiscard]] DemoFigures demoFigures(const DemoSpec& spec);

/// Where ids come from: Writer::newId, or a counter in tests.
using DemoIds = std::function<qint64()>;

/// Somebody and how they work.
struct DemoPerson {
    Officer officer;
    int agency = 0; ///< number in DemoCity::agencies
    int group = 0;  ///< Dienstgruppe
    int half = 0;   ///< 0 or 1: which five of the seven days
    bool leads = false;
    std::vector<TimeSpan> absences; ///< by start, within the weeks of the duties
};

/// Everything but duties and patrols, as values.
struct DemoCity {
    DemoSpec spec;
    DemoFigures figures;
    PartnershipId partnership;
    std::vector<Agency> agencies; ///< the own one first; the others are stewarded by it
    std::vector<Unit> units;
    std::vector<DemoPerson> people; ///< by agency
    std::vector<Function> functions;
    std::vector<Qualification> qualifications;
    std::vector<Restriction> restrictions;
    std::vector<Hotspot> hotspots;
    std::vector<Windows> windows; ///< of the hotspots, in their order
    std::vector<HotspotClosure> closures;

    [[nodiscard]] std::pair<size_t, size_t> peopleOf(int agency) const; ///< [from, to)
    [[nodiscard]] Week firstDutyWeek() const { return spec.start.plus(-figures.dutyWeeksBefore); }
    [[nodiscard]] Week endOfDuties() const { return spec.start.plus(figures.dutyWeeksFrom); }
};

/// `own` is the agency that founded the file.
[[nodiscard]] DemoCity makeDemoCity(const DemoSpec& spec, PartnershipId partnership, const Agency& own,
                                    const DemoIds& ids);

struct DemoShift {
    TimeSpan span;
    DutyKind kind;
    const char* code;
};
/// What the roster of the house plans for that day, absences not yet taken off; none = free.
[[nodiscard]] std::optional<DemoShift> demoShift(const DemoCity& city, const DemoPerson& person, QDate day);
[[nodiscard]] bool demoAbsent(const DemoPerson& person, const TimeSpan& span);

} // namespace streife
