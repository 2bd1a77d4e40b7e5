// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/mendtrial.h"

#include "core/rules/rule.h"

#include <algorithm>

namespace streife {
namespace {

constexpr qint64 kMonthMinutes = 31 * 24 * 60;

bool namesAny(const PlannedPatrol& patrol, const QSet<OfficerId>& people) {
    for (const PlannedPost& post : patrol.posts)
        for (const CrewMember& member : post.crew)
            if (people.contains(member.officer))
                return true;
    return false;
}

template <class Row> void keepThose(std::vector<Row>& out, const std::vector<Row>& all, const QSet<OfficerId>& people) {
    std::copy_if(all.begin(), all.end(), std::back_inserter(out),
                 [&](const Row& row) { return people.contains(row.officer); });
}

/// Those of these people, and one of every other name: names decide what a post asks for.
template <class Row>
void keepThoseAndNames(std::vector<Row>& out, const std::vector<Row>& all, const QSet<OfficerId>& people) {
    QSet<QString> names;
    for (const Row& row : all)
        if (const bool known = names.contains(row.name.str()); !known || people.contains(row.officer)) {
            names.insert(row.name.str());
            out.push_back(row);
        }
}

/// Findings of `a` that `b` lacks; equal ones count singly.
Findings lacking(const Findings& a, Findings b) {
    Findings out;
    for (const Finding& f : a) {
        const auto same = std::find(b.begin(), b.end(), f);
        if (same == b.end())
            out.push_back(f);
        else
            b.erase(same);
    }
    return out;
}

bool sameMatter(const Finding& a, const Finding& b) {
    return a.rule == b.rule && a.officer == b.officer && a.patrol == b.patrol && a.other == b.other;
}

/// The same thing said of the changed patrol, and no worse.
bool carriesOn(const Finding& before, const Finding& after) {
    return sameMatter(before, after) && after.severity >= before.severity
           && after.minutesMissing.value_or(0) <= before.minutesMissing.value_or(0)
           && (before.minutesMissing || before.title == after.title);
}

} // namespace

MendTrial::MendTrial(const Finding& finding, const PlannedPatrol& patrol, const Plan& everybody,
                     const QSet<OfficerId>& people)
    : m_finding(finding), m_patrol(patrol), m_plan{everybody.partnership,
                                                   {patrol.patrol.span.start().plusMinutes(-kMonthMinutes),
                                                    patrol.patrol.span.end().plusMinutes(kMonthMinutes)},
                                                   {},
                                                   everybody.agencies,
                                                   everybody.units,
                                                   {},
                                                   {},
                                                   {},
                                                   {},
                                                   {},
                                                   {},
                                                   {},
                                                   {},
                                                   everybody.holidays} {
    narrow(everybody, people);
    m_before = check(m_plan);
    m_stands = std::find(m_before.begin(), m_before.end(), finding) != m_before.end();
}

/// Only what findings about the patrol and these people can come from: a large city has thousands of the rest.
void MendTrial::narrow(const Plan& everybody, const QSet<OfficerId>& people) {
    for (const PlannedPatrol& p : everybody.patrols) {
        if (p.patrol.id == m_patrol.patrol.id)
            continue;
        if (p.patrol.key == m_patrol.patrol.key || namesAny(p, people))
            m_plan.patrols.push_back(p);
    }
    m_place = m_plan.patrols.size();
    m_plan.patrols.push_back(m_patrol);
    QSet<OfficerId> named = people;
    for (const PlannedPatrol& p : m_plan.patrols)
        for (const PlannedPost& post : p.posts)
            for (const CrewMember& member : post.crew)
                named.insert(member.officer);
    for (const OfficerId id : named)
        if (const auto officer = everybody.officers.constFind(id); officer != everybody.officers.constEnd())
            m_plan.officers.insert(id, *officer);
    for (const Visit& visit : m_patrol.visits)
        if (const auto place = everybody.hotspots.constFind(visit.hotspot); place != everybody.hotspots.constEnd())
            m_plan.hotspots.insert(visit.hotspot, *place);
    std::copy_if(everybody.closures.begin(), everybody.closures.end(), std::back_inserter(m_plan.closures),
                 [&](const HotspotClosure& c) { return m_plan.hotspots.contains(c.hotspot); });
    keepThose(m_plan.duties, everybody.duties, named);
    keepThose(m_plan.absences, everybody.absences, named);
    QSet<OfficerId> stoodInFor = named; // whoever stands in brings that person's functions
    for (const Deputy& d : everybody.deputies)
        if (named.contains(d.deputy))
            stoodInFor.insert(d.officer);
    keepThoseAndNames(m_plan.functions, everybody.functions, stoodInFor);
    keepThoseAndNames(m_plan.qualifications, everybody.qualifications, named);
    keepThose(m_plan.restrictions, everybody.restrictions, named);
    keepThose(m_plan.elsewhere, everybody.elsewhere, named);
    m_plan.ruleProfiles = everybody.ruleProfiles;
    m_plan.ruleLimits = everybody.ruleLimits;
    m_plan.powers = everybody.powers;
    m_plan.taskMeasures = everybody.taskMeasures;
    m_plan.overrides = everybody.overrides;
    m_plan.lateChanges = everybody.lateChanges;
    m_plan.workedSundays = everybody.workedSundays;
    m_plan.deputies = everybody.deputies;
    m_plan.planningRhythms = everybody.planningRhythms;
    m_plan.planningDates = everybody.planningDates;
    m_plan.formerOfficers = everybody.formerOfficers;
    m_plan.formerHotspots = everybody.formerHotspots;
}

bool MendTrial::mayAppear(const Finding& fresh, Findings& gone, int openNow) const {
    const auto told = std::find_if(gone.begin(), gone.end(), [&](const Finding& f) { return carriesOn(f, fresh); });
    if (told != gone.end()) {
        gone.erase(told);
        return true;
    }
    if (fresh.rule == QStringLiteral("strength") && fresh.rule == m_finding.rule)
        return openNow < m_patrol.open(); // one of several open posts is filled
    if (sameMatter(fresh, m_finding))
        return false; // still there
    return fresh.severity == Severity::Info
           || (fresh.severity == Severity::Warning && m_finding.severity == Severity::Breach);
}

bool MendTrial::accepts(const PatrolDraft& draft) {
    PlannedPatrol& place = m_plan.patrols[m_place];
    place = draft.appliedTo(m_patrol);
    const Findings after = check(m_plan);
    const int open = place.open();
    place = m_patrol;
    Findings gone = lacking(m_before, after);
    const auto mended = std::find(gone.begin(), gone.end(), m_finding);
    if (mended == gone.end())
        return false;
    gone.erase(mended);
    const Findings fresh = lacking(after, m_before);
    return std::all_of(fresh.begin(), fresh.end(), [&](const Finding& f) { return mayAppear(f, gone, open); });
}

} // namespace streife
