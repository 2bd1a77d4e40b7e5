// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/tables.h"

#include "core/agencies/agencytable.h"
#include "core/availability/availabilitytable.h"
#include "core/hotspots/hotspottable.h"
#include "core/imports/savedmappingtable.h"
#include "core/issuing/issuedversiontable.h"
#include "core/officers/deputytable.h"
#include "core/officers/officertable.h"
#include "core/partnership/partnershiptable.h"
#include "core/patrols/confirmationtable.h"
#include "core/patrols/offertable.h"
#include "core/patrols/overridetable.h"
#include "core/patrols/patroltable.h"
#include "core/powers/powertable.h"
#include "core/release/namereleasetable.h"
#include "core/rounds/planningroundtable.h"
#include "core/situation/incidenttable.h"
#include "core/strength/strengthtable.h"
#include "core/templates/weektemplatetable.h"
#include "core/worktime/worktimetable.h"

namespace streife {

const Registry& registry() {
    static const Registry all(
        {&tableOf<Partnership>(),    &tableOf<Agency>(),       &tableOf<Unit>(),           &tableOf<Officer>(),
         &tableOf<Qualification>(),  &tableOf<Function>(),     &tableOf<Duty>(),           &tableOf<Absence>(),
         &tableOf<Restriction>(),    &tableOf<Hotspot>(),      &tableOf<HotspotClosure>(), &tableOf<PatrolSeries>(),
         &tableOf<Patrol>(),         &tableOf<Post>(),         &tableOf<CrewMember>(),     &tableOf<Visit>(),
         &tableOf<PatrolTask>(),     &tableOf<ReleasedName>(), &tableOf<IssuedVersion>(),  &tableOf<SavedMapping>(),
         &tableOf<IncidentBatch>(),  &tableOf<WeekTemplate>(), &tableOf<TemplatePatrol>(), &tableOf<TemplatePost>(),
         &tableOf<TemplateVisit>(),  &tableOf<Power>(),        &tableOf<TaskMeasure>(),    &tableOf<StrengthTarget>(),
         &tableOf<StaffAgreement>(), &tableOf<RuleProfile>(),  &tableOf<RuleLimit>(),      &tableOf<Override>(),
         &tableOf<Confirmation>(),   &tableOf<PhonePromise>(), &tableOf<NameRelease>(),    &tableOf<Deputy>(),
         &tableOf<PlanningRhythm>(), &tableOf<PlanningDate>(), &tableOf<Offer>(),          &tableOf<OfferUse>()});
    return all;
}

} // namespace streife
