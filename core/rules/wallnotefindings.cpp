// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/wallnotefindings.h"

#include "core/rules/rule.h"

#include <algorithm>

namespace streife {
namespace {

bool saysTheSame(const Finding& a, const Finding& b) {
    return a.rule == b.rule && a.severity == b.severity && a.officer == b.officer && a.patrol == b.patrol
           && a.other == b.other && a.title == b.title;
}

} // namespace

QSet<OfficerId> wallNotePeople(const WallNote& note) {
    QSet<OfficerId> people;
    for (const WallNoteStep& step : note.steps) {
        if (step.comes)
            people.insert(*step.comes);
        if (step.kind != WallNoteStep::Kind::Time)
            continue;
        for (const WallNote::Wanted& w : note.wanted)
            if (w.patrol == step.patrol)
                for (const PostDraft& post : w.draft.posts)
                    people.unite({post.crew.begin(), post.crew.end()});
    }
    return people;
}

Findings wallNoteFindings(const Plan& plan, const WallNote& note) {
    const QSet<OfficerId> people = wallNotePeople(note);
    if (people.isEmpty())
        return {};
    std::vector<PlannedPatrol> instead;
    for (const WallNote::Wanted& w : note.wanted)
        for (const PlannedPatrol& p : plan.patrols)
            if (p.patrol.id == w.patrol)
                instead.push_back(w.draft.appliedTo(p));
    const Findings now = checkPeople(plan, people);
    Findings out = checkPeople(plan, people, instead);
    std::erase_if(out, [&](const Finding& f) {
        return f.severity == Severity::Info || !isOpen(f)
               || std::any_of(now.begin(), now.end(), [&](const Finding& known) { return saysTheSame(known, f); });
    });
    std::stable_sort(out.begin(), out.end(),
                     [](const Finding& a, const Finding& b) { return a.severity < b.severity; });
    return out;
}

} // namespace streife
