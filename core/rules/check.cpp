// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rankedfinding.h"
#include "core/rules/rule.h"
#include "core/rules/rules.h"

#include <algorithm>

namespace streife {

const std::vector<Rule>& allRules() {
    using enum Severity;
    using enum RuleSubject;
    static const std::vector<Rule> rules{
        {"double-booking", QT_TRANSLATE_NOOP("streife", "Double booking"), Breach, false, People, checkDoubleBooking},
        {"absence", QT_TRANSLATE_NOOP("streife", "Absence"), Breach, false, People, checkAbsence},
        {"not-on-duty", QT_TRANSLATE_NOOP("streife", "Not on duty"), Warning, true, People, checkNotOnDuty},
        {"rest-time", QT_TRANSLATE_NOOP("streife", "Rest too short"), Breach, true, People, checkRestTime},
        {"daily-hours", QT_TRANSLATE_NOOP("streife", "Working day too long"), Breach, true, People, checkDailyHours},
        {"weekly-rest", QT_TRANSLATE_NOOP("streife", "Weekly rest too short"), Breach, true, People, checkWeeklyRest},
        {"break", QT_TRANSLATE_NOOP("streife", "Break missing"), Warning, true, People, checkBreak},
        {"consecutive-shifts", QT_TRANSLATE_NOOP("streife", "Shifts in a row"), Warning, true, People,
         checkConsecutiveShifts},
        {"consecutive-nights", QT_TRANSLATE_NOOP("streife", "Nights in a row"), Warning, true, People,
         checkConsecutiveNights},
        {"backward-rotation", QT_TRANSLATE_NOOP("streife", "Backward rotation"), Warning, true, People,
         checkBackwardRotation},
        {"free-sundays", QT_TRANSLATE_NOOP("streife", "Too few free Sundays"), Warning, true, People, checkFreeSundays},
        {"restriction", QT_TRANSLATE_NOOP("streife", "Restriction"), Warning, true, People, checkRestriction},
        {"short-notice", QT_TRANSLATE_NOOP("streife", "Short notice"), Info, false, Patrols, checkShortNotice},
        {"strength", QT_TRANSLATE_NOOP("streife", "Open posts"), Warning, false, Patrols, checkStrength},
        {"joint-crew", QT_TRANSLATE_NOOP("streife", "Not joint"), Breach, false, Patrols, checkJointCrew},
        {"function-missing", QT_TRANSLATE_NOOP("streife", "Function missing"), Warning, true, Patrols,
         checkFunctionMissing},
        {"qualification-missing", QT_TRANSLATE_NOOP("streife", "Qualification missing"), Warning, true, Patrols,
         checkQualificationMissing},
        {"power-missing", QT_TRANSLATE_NOOP("streife", "Power missing"), Warning, true, Patrols, checkPowerMissing},
        {"power-unchecked", QT_TRANSLATE_NOOP("streife", "Power not checked"), Info, false, Patrols,
         checkPowerUnchecked},
        {"holiday", QT_TRANSLATE_NOOP("streife", "Public holiday"), Info, false, Patrols, checkHoliday},
        {"hotspot-closed", QT_TRANSLATE_NOOP("streife", "Hotspot closed"), Warning, false, Patrols, checkHotspotClosed},
        {"visits-exceed-patrol", QT_TRANSLATE_NOOP("streife", "Visits do not fit"), Warning, false, Patrols,
         checkVisitsExceedPatrol},
        {"duplicate", QT_TRANSLATE_NOOP("streife", "Recorded twice"), Info, false, Records, checkDuplicate},
    };
    return rules;
}

const Rule* findRule(const QString& key) {
    for (const Rule& rule : allRules())
        if (key == QLatin1String(rule.key))
            return &rule;
    return nullptr;
}

void evaluate(const PlanIndex& index, RuleSubject subject, std::vector<RankedFinding>& out) {
    int rank = 0;
    for (const Rule& rule : allRules()) {
        if (rule.subject == subject)
            for (Finding& f : rule.check(index))
                out.push_back({std::move(f), rank});
        ++rank;
    }
}

namespace {

/// A finding with what decides its place among those of the same instant.
struct Line {
    Instant at;
    const RankedFinding* ranked;
    const Officer* officer;
    const Patrol* patrol;
};

/// Equal plans give equal lists, whether checked whole or step by step; what ties keeps the order of its rule.
bool before(const Line& a, const Line& b) {
    if (a.at != b.at)
        return a.at < b.at;
    const Finding& f = a.ranked->finding;
    const Finding& g = b.ranked->finding;
    const auto rank = [](const Line& l) { return std::tie(l.ranked->finding.severity, l.ranked->rank); };
    if (rank(a) != rank(b))
        return rank(a) < rank(b);
    if (f.officer != g.officer) {
        if (a.officer && b.officer && a.officer->serviceNo != b.officer->serviceNo)
            return a.officer->serviceNo < b.officer->serviceNo;
        return f.officer < g.officer;
    }
    if (a.patrol && b.patrol && a.patrol->key != b.patrol->key)
        return a.patrol->key < b.patrol->key;
    return f.patrol < g.patrol;
}

/// Duties alone are the house's own matter; people recorded twice are not.
bool belongs(const Plan& plan, const RankedFinding& ranked) {
    const Finding& f = ranked.finding;
    return plan.span.contains(f.at)
           && (plan.everybodysWork || f.patrol || !f.officer
               || allRules()[size_t(ranked.rank)].subject == RuleSubject::Records);
}

} // namespace

Findings inOrder(const Plan& plan, const std::vector<const RankedFinding*>& found) {
    std::vector<Line> lines;
    lines.reserve(found.size());
    QHash<PatrolId, const Patrol*> patrols;
    if (!found.empty())
        for (const PlannedPatrol& p : plan.patrols)
            patrols.insert(p.patrol.id, &p.patrol);
    for (const RankedFinding* ranked : found) {
        if (!belongs(plan, *ranked))
            continue;
        Line line{ranked->finding.at, ranked, nullptr, nullptr};
        if (ranked->finding.officer)
            if (const auto it = plan.officers.constFind(*ranked->finding.officer); it != plan.officers.cend())
                line.officer = &*it;
        if (ranked->finding.patrol)
            line.patrol = patrols.value(*ranked->finding.patrol);
        lines.push_back(line);
    }
    std::stable_sort(lines.begin(), lines.end(), before);
    Findings out;
    out.reserve(lines.size());
    for (const Line& line : lines) {
        out.push_back(line.ranked->finding);
        if (allRules()[size_t(line.ranked->rank)].overridable)
            out.back().taken = overrideOf(out.back(), plan.overrides);
    }
    return out;
}

Findings check(const Plan& plan) {
    const PlanIndex index(plan);
    std::vector<RankedFinding> found;
    for (const RuleSubject subject : {RuleSubject::People, RuleSubject::Patrols, RuleSubject::Records})
        evaluate(index, subject, found);
    std::vector<const RankedFinding*> all;
    all.reserve(found.size());
    for (const RankedFinding& ranked : found)
        all.push_back(&ranked);
    return inOrder(plan, all);
}

Findings checkPeople(const Plan& plan, const QSet<OfficerId>& people, std::span<const PlannedPatrol> instead) {
    const PlanIndex index(plan, PlanScope{people, {}}, instead);
    std::vector<RankedFinding> found;
    evaluate(index, RuleSubject::People, found);
    std::vector<const RankedFinding*> all;
    for (const RankedFinding& ranked : found)
        all.push_back(&ranked);
    return inOrder(plan, all);
}

bool concerns(const Override& released, const Finding& f) {
    return released.officer == f.officer && released.patrol == f.patrol && released.rule == f.rule
           && (f.patrol || released.at == f.at);
}

std::optional<Override> overrideOf(const Finding& f, const std::vector<Override>& overrides) {
    for (auto it = overrides.rbegin(); it != overrides.rend(); ++it)
        if (concerns(*it, f) && f.amount <= it->amount && (it->breach || f.severity != Severity::Breach))
            return *it;
    return std::nullopt;
}

Override overrideFor(const Finding& f, OverrideReason reason, const QString& note) {
    Override out;
    out.rule = f.rule;
    out.patrol = f.patrol;
    out.officer = f.officer;
    if (!f.patrol)
        out.at = f.at;
    out.amount = f.amount;
    out.breach = f.severity == Severity::Breach;
    out.reason = reason;
    out.note = note;
    return out;
}

} // namespace streife
