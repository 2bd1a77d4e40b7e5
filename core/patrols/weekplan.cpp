// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/weekplan.h"

#include <algorithm>

namespace streife {
namespace {

/// Both by officer, then start; whoever is in `rows` is not taken from `known`.
template <class T> void takeMissing(std::vector<T>& rows, const std::vector<T>& known, const QSet<OfficerId>& present) {
    std::vector<T> more;
    std::copy_if(known.begin(), known.end(), std::back_inserter(more),
                 [&](const T& row) { return !present.contains(row.officer); });
    std::vector<T> all;
    all.reserve(rows.size() + more.size());
    std::merge(rows.begin(), rows.end(), more.begin(), more.end(), std::back_inserter(all), [](const T& a, const T& b) {
        return std::tie(a.officer, a.span, a.id) < std::tie(b.officer, b.span, b.id);
    });
    rows = std::move(all);
}

} // namespace

int PlannedPatrol::strengthOf(AgencyId agency) const {
    int out = 0;
    for (const PlannedPost& p : posts)
        if (p.post.agency == agency)
            out += p.post.strength;
    return out;
}

int PlannedPatrol::promisedBy(AgencyId agency) const {
    int out = 0;
    for (const PlannedPost& p : posts)
        if (p.post.agency == agency)
            out += p.assured();
    return out;
}

QString PlannedPatrol::namesShown(AgencyId agency) const {
    QStringList out;
    for (const PlannedPost& p : posts)
        if (p.post.agency == agency && !p.releasedName.isEmpty())
            out << p.releasedName;
    return out.join(QStringLiteral(", "));
}

QStringList PlannedPatrol::others(AgencyId agency, const QHash<AgencyId, Agency>& agencies) const {
    QStringList out;
    for (const PlannedPost& p : posts)
        if (const QString label = labelOf(agencies, p.post.agency); p.post.agency != agency && !out.contains(label))
            out << label;
    return out;
}

Plan withAvailabilityOf(Plan plan, const Plan& known) {
    QSet<OfficerId> present; // whoever has one of them was read with all
    for (const Duty& d : plan.duties)
        present.insert(d.officer);
    for (const Absence& a : plan.absences)
        present.insert(a.officer);
    takeMissing(plan.duties, known.duties, present);
    takeMissing(plan.absences, known.absences, present);
    return plan;
}

} // namespace streife
