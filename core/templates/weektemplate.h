// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/weekfill.h"

namespace streife {

using WeekTemplateId = Id<struct WeekTemplateTag>;
using TemplatePatrolId = Id<struct TemplatePatrolTag>;
using TemplatePostId = Id<struct TemplatePostTag>;
using TemplateVisitId = Id<struct TemplateVisitTag>;

/// Wochenvorlage: a row of its table. Several may be valid side by side.
struct WeekTemplate {
    WeekTemplateId id;
    PartnershipId partnership;
    ShortText name;
    QString validFrom;  ///< "2026-W49"
    QString validUntil; ///< the last week; empty = open

    bool operator==(const WeekTemplate&) const = default;
};

struct TemplatePatrol {
    TemplatePatrolId id;
    WeekTemplateId weekTemplate;
    int position = 0;
    int weekday = 0;     ///< of the service day, 0 = Monday
    int startMinute = 0; ///< after midnight of the service day, past 1440 in its night
    int minutes = 240;   ///< on the wall clock
    ShortText title;
    QString callSign;
    PatrolMode mode = PatrolMode::Foot;
    QString meetingPoint;

    bool operator==(const TemplatePatrol&) const = default;
};

/// Mindeststärke that an agency brings.
struct TemplatePost {
    TemplatePostId id;
    TemplatePatrolId patrol;
    AgencyId agency;
    int position = 0;
    int strength = 1;
    QString function;

    bool operator==(const TemplatePost&) const = default;
};

struct TemplateVisit {
    TemplateVisitId id;
    TemplatePatrolId patrol;
    HotspotId hotspot;
    int position = 0;
    int startMinute = 0; ///< after the start of the patrol
    int minutes = 240;
    int stayMinutes = 15;

    bool operator==(const TemplateVisit&) const = default;
};

struct TemplatePostDraft {
    AgencyId agency;
    int strength = 1;
    QString function;
    bool operator==(const TemplatePostDraft&) const = default;
};

struct TemplateVisitDraft {
    HotspotId hotspot;
    int startMinute = 0;
    int minutes = 240;
    int stayMinutes = 15;
    bool operator==(const TemplateVisitDraft&) const = default;
};

struct TemplatePatrolDraft {
    std::optional<TemplatePatrolId> id; ///< none: a new one
    int weekday = 0;
    int startMinute = 0;
    int minutes = 240;
    QString title;
    QString callSign;
    PatrolMode mode = PatrolMode::Foot;
    QString meetingPoint;
    std::vector<TemplatePostDraft> posts;
    std::vector<TemplateVisitDraft> visits;
    bool operator==(const TemplatePatrolDraft&) const = default;
};

/// A whole template as a form wants it.
struct WeekTemplateDraft {
    QString name;
    Week validFrom;
    std::optional<Week> validUntil = {};
    std::vector<TemplatePatrolDraft> patrols = {};

    [[nodiscard]] bool validIn(Week week) const { return validFrom <= week && (!validUntil || week <= *validUntil); }
    bool operator==(const WeekTemplateDraft&) const = default;
};

struct LoadedTemplate {
    WeekTemplateId id;
    WeekTemplateDraft draft;
    bool operator==(const LoadedTemplate&) const = default;
};

/// Why it cannot be kept so, as a sentence; empty = it can.
[[nodiscard]] QString templateProblem(const WeekTemplateDraft& draft);

/// What a week asks for, without who comes; cancelled patrols are left out. Valid from that week on.
[[nodiscard]] WeekTemplateDraft templateOf(const Plan& plan, Week week, const QString& name);

/// The patrols that a template gives a week.
[[nodiscard]] std::vector<WeekProposal> templateProposals(const WeekTemplateDraft& draft, const Plan& target,
                                                          Week week);

/// How many patrols of a template are missing in a week (same title and start), cancelled or weaker there than it asks.
[[nodiscard]] int belowMinimum(const WeekTemplateDraft& draft, const Plan& plan, Week week);

} // namespace streife
