// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace streife::test {

/// Numbers 0 … n-1, the same on every machine.
class Dice {
public:
    explicit Dice(unsigned seed) : m_random(seed) {}
    int operator()(int n) { return int(m_random() % unsigned(n)); }

private:
    std::mt19937 m_random;
};

using Lines = std::vector<std::string>;

/// Findings of one rule.
inline Findings only(const Plan& plan, const char* rule) {
    Findings out = check(plan);
    std::erase_if(out, [rule](const Finding& f) { return f.rule != QLatin1String(rule); });
    return out;
}

/// "service number patrol/other minutes" of one rule, sorted; a missing part is empty.
inline Lines found(const Plan& plan, const char* rule) {
    Lines out;
    for (const Finding& f : only(plan, rule)) {
        QString line;
        if (f.officer)
            line = plan.officers.constFind(*f.officer)->serviceNo.str();
        line += QLatin1Char(' ');
        for (const PlannedPatrol& p : plan.patrols)
            if (p.patrol.id == f.patrol)
                line += p.patrol.key.str();
        line += QLatin1Char('/') + f.other + QLatin1Char(' ');
        if (f.minutesMissing)
            line += QString::number(*f.minutesMissing);
        out.push_back(line.toStdString());
    }
    std::sort(out.begin(), out.end());
    return out;
}

inline std::vector<const Patrol*> livePatrolsOf(const Plan& plan, OfficerId officer) {
    std::vector<const Patrol*> out;
    for (const PlannedPatrol& p : plan.patrols)
        for (const PlannedPost& post : p.posts)
            for (const CrewMember& member : post.crew)
                if (member.officer == officer && p.patrol.state != PatrolState::Cancelled)
                    out.push_back(&p.patrol);
    return out;
}

} // namespace streife::test
