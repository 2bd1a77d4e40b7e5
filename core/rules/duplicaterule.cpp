// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/base/tr.h"
#include "core/rules/rules.h"
#include "core/rules/ruletext.h"

#include <algorithm>
#include <map>

namespace streife {
namespace {

/// Rows with one natural key, the oldest id first; groups of one are left out.
template <class Rows, class KeyOf> auto twins(const Rows& rows, KeyOf keyOf) {
    using Row = std::decay_t<decltype(*rows.begin())>;
    std::map<decltype(keyOf(*rows.begin())), std::vector<const Row*>> groups;
    for (const Row& row : rows)
        groups[keyOf(row)].push_back(&row);
    std::erase_if(groups, [](const auto& group) { return group.second.size() < 2; });
    for (auto& [key, group] : groups)
        std::sort(group.begin(), group.end(), [](auto* a, auto* b) { return a->id < b->id; });
    return groups;
}

/// Records that are still there; deleted ones are in the plan for their names only.
template <class Rows, class Former> Rows live(Rows rows, const Former& former) {
    for (const auto id : former)
        rows.remove(id);
    return rows;
}

Finding recordFinding(const Plan& plan, const QString& other) {
    Finding f;
    f.rule = QStringLiteral("duplicate");
    f.severity = Severity::Info;
    f.other = other;
    f.at = plan.span.start(); // true in every week
    return f;
}

void patrolTwins(const PlanIndex& index, Findings& out) {
    std::vector<Patrol> all; // cancelled ones keep their key
    for (const PlannedPatrol& p : index.plan().patrols)
        all.push_back(p.patrol);
    for (auto& [key, group] : twins(all, [](const Patrol& p) { return p.key; })) {
        std::sort(group.begin(), group.end(),
                  [](auto* a, auto* b) { return std::tie(a->span, a->id) < std::tie(b->span, b->id); });
        for (size_t i = 1; i < group.size(); ++i) {
            Finding f = patrolFinding("duplicate", Severity::Info, *group[i]);
            f.other = key.str();
            f.title = tr("Patrol number %1 given twice").arg(key.str());
            f.text = tr("%1, %2, and %3, %4.")
                         .arg(group[0]->title.str(), patrolWhen(index.plan(), *group[0]), group[i]->title.str(),
                              patrolWhen(index.plan(), *group[i]));
            out.push_back(std::move(f));
        }
    }
}

void officerTwins(const PlanIndex& index, Findings& out) {
    const Plan& plan = index.plan();
    const auto officers = live(plan.officers, plan.formerOfficers);
    for (const auto& [key, group] : twins(officers, [](const Officer& o) { return std::pair(o.agency, o.serviceNo); }))
        for (size_t i = 1; i < group.size(); ++i) {
            Finding f = recordFinding(plan, key.second.str());
            f.officer = group[i]->id;
            f.title = tr("Service number %1 given twice").arg(key.second.str());
            f.text = streife::tr("%1: %2 and %3.")
                         .arg(agencyName(plan, key.first), group[0]->fullName(), group[i]->fullName());
            out.push_back(std::move(f));
        }
}

template <class Rows> void nameTwins(const PlanIndex& index, const Rows& rows, const char* title, Findings& out) {
    for (const auto& [key, group] : twins(rows, [](const auto& row) { return folded(row.name.str()); }))
        for (size_t i = 1; i < group.size(); ++i) {
            Finding f = recordFinding(index.plan(), group[0]->name.str());
            f.title = streife::tr(title).arg(group[i]->name.str());
            f.text = streife::tr("Two records stand for the same thing; they can be merged into one.");
            out.push_back(std::move(f));
        }
}

} // namespace

Findings checkDuplicate(const PlanIndex& index) {
    Findings out;
    patrolTwins(index, out);
    officerTwins(index, out);
    nameTwins(index, index.plan().agencies, QT_TRANSLATE_NOOP("streife", "Agency “%1” recorded twice"), out);
    nameTwins(index, live(index.plan().hotspots, index.plan().formerHotspots),
              QT_TRANSLATE_NOOP("streife", "Hotspot “%1” recorded twice"), out);
    return out;
}

} // namespace streife
