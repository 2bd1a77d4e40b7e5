// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/availability/availability.h"
#include "core/base/week.h"
#include "core/calendar/holidays.h"
#include "core/hotspots/hotspot.h"
#include "core/officers/deputy.h"
#include "core/patrols/confirmation.h"
#include "core/patrols/offer.h"
#include "core/patrols/override.h"
#include "core/powers/taskmeasure.h"
#include "core/rounds/planninground.h"
#include "core/worktime/rulelimit.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace streife {

struct PlannedPost {
    Post post;
    std::vector<CrewMember> crew; ///< own (or stewarded) people, by position
    QString releasedName;         ///< what a partner lets us see, empty = nothing

    int offered = 0; ///< of its strength, out of an offer of its authority that holds

    [[nodiscard]] int named() const { return int(crew.size()); }
    /// Named, here or in the house of its authority, promised or out of an offer.
    [[nodiscard]] int assured() const { return std::max({post.promised, offered, post.named.value_or(0), named()}); }
    [[nodiscard]] int open() const { return std::max(0, post.strength - assured()); }
    bool operator==(const PlannedPost&) const = default;
};

/// A patrol with everything that hangs on it.
struct PlannedPatrol {
    Patrol patrol;
    std::vector<PlannedPost> posts;               ///< by position
    std::vector<Visit> visits;                    ///< by position
    std::vector<PatrolTask> tasks;                ///< by position
    std::vector<Confirmation> confirmations = {}; ///< the newest of each authority
    std::vector<PhonePromise> phonePromises = {}; ///< by age
    bool sealedConflict = false;                  ///< a conflict is open in a field that the keys seal

    [[nodiscard]] int open() const {
        int n = 0;
        for (const PlannedPost& p : posts)
            n += p.open();
        return n;
    }
    [[nodiscard]] int strengthOf(AgencyId agency) const;     ///< asked of it, over all its posts
    [[nodiscard]] int promisedBy(AgencyId agency) const;     ///< assured, over all its posts
    [[nodiscard]] QString namesShown(AgencyId agency) const; ///< what the partner lets us see of its people
    [[nodiscard]] QStringList others(AgencyId agency, const QHash<AgencyId, Agency>& agencies) const; ///< labels
    bool operator==(const PlannedPatrol&) const = default;
};

/// A patrol of another partnership of the same file, for one of its officers: he cannot be in two places.
struct OtherBooking {
    OfficerId officer;
    TimeSpan span;
    QString patrol; ///< key
    QString title;
    QString partnership; ///< name

    bool operator==(const OtherBooking&) const = default;
};

/// Everything that rules, board and paper need about a span of time, as values; read in one short transaction by
/// PlanReader. Patrols and duties of the neighbouring weeks are in it too where the rules have to look back.
struct Plan {
    Partnership partnership;
    TimeSpan span;                      ///< what was asked for (service days)
    std::vector<PlannedPatrol> patrols; ///< by start, then key; those outside `span` have been read for the rules
    QHash<AgencyId, Agency> agencies;
    QHash<UnitId, Unit> units;
    QHash<OfficerId, Officer> officers;
    QHash<HotspotId, Hotspot> hotspots;
    std::vector<HotspotClosure> closures;
    std::vector<Duty> duties;        ///< by officer, then start
    std::vector<Absence> absences;   ///< by officer, then start
    std::vector<Function> functions; ///< by officer
    std::vector<Qualification> qualifications;
    std::vector<Restriction> restrictions;
    std::vector<Holiday> holidays; ///< of the municipality, in `span`, by date
    /// Deleted since, in the hashes above only because patrols of the plan name them: never to be offered.
    QSet<OfficerId> formerOfficers = {};
    QSet<HotspotId> formerHotspots = {};
    std::vector<OtherBooking> elsewhere = {}; ///< by start, then patrol
    std::vector<Power> powers = {};           ///< shipped and own rows, see effectivePowers
    std::vector<TaskMeasure> taskMeasures = {};
    std::vector<RuleProfile> ruleProfiles = {}; ///< of the house; those of the program are known anyway
    std::vector<RuleLimit> ruleLimits = {};     ///< of the house
    std::vector<Override> overrides = {};       ///< by age
    QHash<PatrolId, Instant> lateChanges = {};  ///< when time or people of a patrol last changed after it was made
    std::vector<PlannedOffer> offers = {};      ///< that reach into `span`, by start
    std::vector<Deputy> deputies = {};          ///< of the house, whose days reach into `span`
    std::vector<PlanningRhythm> planningRhythms = {}; ///< of the partnership
    std::vector<PlanningDate> planningDates = {};
    bool everybodysWork = false; ///< findings about duties alone are asked for, too
    /// Sundays before those that the plan's duties and patrols tell of, on which somebody worked; sorted.
    QHash<OfficerId, std::vector<QDate>> workedSundays = {};

    /// Does the patrol belong to the asked span, that is: does it start there (design §5, service day)?
    [[nodiscard]] bool covers(const Patrol& p) const { return span.contains(p.span.start()); }
};

/// `plan` with the duties and absences that `known` holds of people whom it has none of.
[[nodiscard]] Plan withAvailabilityOf(Plan plan, const Plan& known);

} // namespace streife
