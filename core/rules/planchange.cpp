// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/planchange.h"

#include <algorithm>

namespace streife {
namespace {

/// Owners whose rows are not the same in both lists; rows of one owner keep their order.
template <class Row, class OwnerOf>
auto differing(const std::vector<Row>& a, const std::vector<Row>& b, OwnerOf owner) {
    using Owner = std::decay_t<decltype(owner(a.front()))>;
    const auto [i, j] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const auto [k, l] =
        std::mismatch(a.rbegin(), std::make_reverse_iterator(i), b.rbegin(), std::make_reverse_iterator(j));
    QHash<Owner, std::vector<const Row*>> left, right;
    for (auto it = i; it != k.base(); ++it)
        left[owner(*it)].push_back(&*it);
    for (auto it = j; it != l.base(); ++it)
        right[owner(*it)].push_back(&*it);
    const auto same = [](const Row* x, const Row* y) { return *x == *y; };
    QSet<Owner> out;
    for (auto it = left.cbegin(); it != left.cend(); ++it)
        if (const auto other = right.constFind(it.key());
            other == right.cend() || !std::equal(it->begin(), it->end(), other->begin(), other->end(), same))
            out.insert(it.key());
    for (auto it = right.keyBegin(); it != right.keyEnd(); ++it)
        if (!left.contains(*it))
            out.insert(*it);
    return out;
}

template <class Id, class Row> QSet<Id> differing(const QHash<Id, Row>& a, const QHash<Id, Row>& b) {
    QSet<Id> out;
    for (auto it = a.cbegin(); it != a.cend(); ++it)
        if (const auto other = b.constFind(it.key()); other == b.cend() || *other != *it)
            out.insert(it.key());
    for (auto it = b.keyBegin(); it != b.keyEnd(); ++it)
        if (!a.contains(*it))
            out.insert(*it);
    return out;
}

/// Rows that every finding may rest on.
bool commonRowsDiffer(const Plan& a, const Plan& b) {
    return a.span != b.span || a.partnership != b.partnership || a.agencies != b.agencies
           || a.everybodysWork != b.everybodysWork || a.holidays != b.holidays || a.powers != b.powers
           || a.taskMeasures != b.taskMeasures || a.ruleProfiles != b.ruleProfiles || a.ruleLimits != b.ruleLimits
           || a.planningRhythms != b.planningRhythms || a.planningDates != b.planningDates;
}

bool visitsAny(const PlannedPatrol& patrol, const QSet<HotspotId>& places) {
    return std::any_of(patrol.visits.begin(), patrol.visits.end(),
                       [&](const Visit& v) { return places.contains(v.hotspot); });
}

/// People whose rows differ, apart from the patrols that name them.
QSet<OfficerId> differingPeople(const Plan& a, const Plan& b) {
    const auto officer = [](const auto& row) { return row.officer; };
    QSet<OfficerId> out = differing(a.officers, b.officers);
    out |= differing(a.duties, b.duties, officer);
    out |= differing(a.absences, b.absences, officer);
    out |= differing(a.functions, b.functions, officer);
    out |= differing(a.qualifications, b.qualifications, officer);
    out |= differing(a.restrictions, b.restrictions, officer);
    out |= differing(a.elsewhere, b.elsewhere, officer);
    out |= differing(a.deputies, b.deputies, [](const Deputy& d) { return d.deputy; });
    return out |= differing(a.workedSundays, b.workedSundays);
}

QSet<HotspotId> differingPlaces(const Plan& a, const Plan& b) {
    return differing(a.hotspots, b.hotspots)
           | differing(a.closures, b.closures, [](const HotspotClosure& c) { return c.hotspot; });
}

/// Names decide whether a post asks for a function or a qualification, whoever holds them.
template <class Row> bool namesDiffer(const std::vector<Row>& a, const std::vector<Row>& b) {
    if (a == b)
        return false;
    const auto names = [](const std::vector<Row>& rows) {
        QSet<QString> out;
        for (const Row& row : rows)
            out.insert(row.name.str());
        return out;
    };
    return names(a) != names(b);
}

bool numberChanged(const Plan& a, const Plan& b, const QSet<PatrolId>& patrols) {
    QHash<PatrolId, ShortText> keys;
    for (const PlannedPatrol& p : a.patrols)
        if (patrols.contains(p.patrol.id))
            keys.insert(p.patrol.id, p.patrol.key);
    qsizetype same = 0;
    for (const PlannedPatrol& p : b.patrols)
        if (const auto it = keys.constFind(p.patrol.id); it != keys.cend() && *it == p.patrol.key)
            ++same;
    return same != patrols.size();
}

} // namespace

QSet<OfficerId> namedOn(const PlannedPatrol& patrol) {
    QSet<OfficerId> out;
    for (const PlannedPost& post : patrol.posts)
        for (const CrewMember& member : post.crew)
            out.insert(member.officer);
    return out;
}

PlanChange changeBetween(const Plan& before, const Plan& after) {
    PlanChange out;
    if (commonRowsDiffer(before, after) || namesDiffer(before.functions, after.functions)
        || namesDiffer(before.qualifications, after.qualifications)) {
        out.everything = true;
        return out;
    }
    const auto touched = differing(before.patrols, after.patrols, [](const PlannedPatrol& p) { return p.patrol.id; });
    QSet<OfficerId> people = differingPeople(before, after);
    for (const Deputy& d : after.deputies) // who stands in for somebody has that person's functions
        if (people.contains(d.officer))
            people.insert(d.deputy);
    const QSet<HotspotId> places = differingPlaces(before, after);
    out.scope.patrols = touched | differing(before.lateChanges, after.lateChanges);
    out.scope.people = people;
    for (const Plan* plan : {&before, &after})
        for (const PlannedPatrol& p : plan->patrols) {
            const QSet<OfficerId> named = namedOn(p);
            if (touched.contains(p.patrol.id))
                out.scope.people |= named;
            if (named.intersects(people) || visitsAny(p, places))
                out.scope.patrols.insert(p.patrol.id);
        }
    out.records = before.officers != after.officers || before.hotspots != after.hotspots
                  || before.formerOfficers != after.formerOfficers || before.formerHotspots != after.formerHotspots
                  || numberChanged(before, after, touched);
    return out;
}

} // namespace streife
