// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/weekplan.h"
#include "core/rounds/planningcalendar.h"
#include "core/rules/finding.h"
#include "core/strength/strength.h"
#include "core/templates/weektemplate.h"

#include <variant>

namespace streife {

inline constexpr int kOverviewDays = 14;       ///< breaches and open posts ahead, missing outcomes behind
inline constexpr int kOverviewOverdueDays = 7; ///< a date of a planning round that has passed is told for so long
inline constexpr int kOverviewWeeksAhead = 4;  ///< in which a week without any joint patrol is told

/// What is asked for of the print page.
struct WallNotice {
    Week week;
    bool operator==(const WallNotice&) const = default;
};

/// The slip with what changed since the last issue, to be pinned beside it.
struct SlipNotice {
    Week week;
    bool operator==(const SlipNotice&) const = default;
};

/// Where a line leads.
using OverviewTarget = std::variant<PatrolId, Week, HotspotId, WallNotice, SlipNotice>;

struct OverviewLine {
    QString text;   ///< what it is about, the number first
    QString detail; ///< who and why
    QString when;   ///< may be empty
    Severity severity = Severity::Info;
    OverviewTarget target;

    bool operator==(const OverviewLine&) const = default;
};

enum class OverviewKind {
    Breaches,
    OpenPosts,
    Answers,
    PlanningRound,
    MissingOutcomes,
    StaleNotices,
    BelowMinimum,
    BelowStrength,
    EmptyWeeks,
    MissedPresence
};

struct OverviewSection {
    OverviewKind kind;
    QString title;
    int count = 0; ///< breaches, posts, patrols …: more than there are lines where one line stands for several
    std::vector<OverviewLine> lines;

    bool operator==(const OverviewSection&) const = default;
};

/// "Was braucht mich jetzt?": only sections that have something to tell, the most urgent first.
struct Overview {
    std::vector<OverviewSection> sections;

    [[nodiscard]] int count(OverviewKind kind) const;
    bool operator==(const Overview&) const = default;
};

/// A week whose last issued paper shows something else than the plan.
struct StaleNotice {
    Week week;
    QString label; ///< "K-3"
    std::optional<Instant> issuedAt;
};

struct OverviewInput {
    Plan plan;         ///< overviewSpan()
    Findings findings; ///< at least those of the days ahead
    Instant now;
    QSet<AgencyId> own = {};                    ///< ours and those we keep
    std::vector<StaleNotice> staleNotices = {}; ///< by week
    std::vector<WeekTemplateDraft> templates = {};
    std::vector<StrengthRow> strength = {};       ///< of the days ahead
    std::vector<PlanningDue> dues = {};           ///< of the last week and the days ahead, by day
    std::vector<PlannedPatrol> roundPatrols = {}; ///< of their periods
};

/// What the plan of an overview has to hold.
[[nodiscard]] TimeSpan overviewSpan(Instant now, const Partnership& partnership);
/// The part of it whose findings count.
[[nodiscard]] TimeSpan overviewAhead(Instant now);
[[nodiscard]] Overview makeOverview(const OverviewInput& in);

/// "2 Verstöße · 3 Plätze offen", empty where nothing waits.
[[nodiscard]] QString overviewCounts(const Overview& overview);

} // namespace streife
