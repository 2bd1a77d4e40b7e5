// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/visitmends.h"

#include "core/base/formats.h"
#include "core/base/tr.h"
#include "core/rules/ruletext.h"
#include "core/rules/spans.h"

#include <algorithm>

namespace streife {
namespace {

/// Is the minute of the visit given, by plan or by a window that leaves no choice?
bool settled(const VisitDraft& v) {
    return v.plannedAt || v.window.minutes() <= v.stayMinutes;
}

TimeSpan stayOf(const VisitDraft& v) {
    const Instant from = v.plannedAt.value_or(v.window.start());
    return {from, from.plusMinutes(v.stayMinutes)};
}

/// Where a visit could take place: the patrol without the closures of its place and the settled stays of the others.
std::vector<TimeSpan> roomFor(size_t index, const PatrolDraft& draft, const Plan& plan) {
    std::vector<TimeSpan> taken;
    for (const HotspotClosure& c : plan.closures)
        if (c.hotspot == draft.visits[index].hotspot)
            taken.push_back(c.span);
    for (size_t i = 0; i < draft.visits.size(); ++i)
        if (i != index && settled(draft.visits[i]))
            taken.push_back(stayOf(draft.visits[i]));
    return uncovered(unionOf(std::move(taken)), draft.span);
}

/// Whole minutes inside.
std::optional<TimeSpan> rounded(const TimeSpan& span) {
    const Instant from{(span.start().ms + kMinuteMs - 1) / kMinuteMs * kMinuteMs};
    const Instant to{span.end().ms / kMinuteMs * kMinuteMs};
    return from < to ? std::optional(TimeSpan(from, to)) : std::nullopt;
}

void moveVisit(size_t index, const PatrolDraft& draft, const Plan& plan, std::vector<Mend>& out) {
    const VisitDraft& visit = draft.visits[index];
    struct Choice {
        qint64 distance;
        TimeSpan window;
    };
    std::vector<Choice> choices;
    for (const TimeSpan& room : roomFor(index, draft, plan)) {
        auto window = rounded(room);
        if (!window || window->minutes() < visit.stayMinutes)
            continue;
        if (settled(visit)) {
            const Instant latest = window->end().plusMinutes(-visit.stayMinutes);
            const Instant from = std::clamp(stayOf(visit).start(), window->start(), latest);
            window = TimeSpan(from, from.plusMinutes(visit.stayMinutes));
        }
        choices.push_back({std::abs(window->start().ms - visit.window.start().ms), *window});
    }
    std::stable_sort(choices.begin(), choices.end(), [](auto& a, auto& b) { return a.distance < b.distance; });
    const QString name = hotspotName(plan, visit.hotspot);
    for (const Choice& choice : choices) {
        PatrolDraft moved = draft;
        VisitDraft& v = moved.visits[index];
        v.window = choice.window;
        v.plannedAt = settled(visit) ? std::optional(choice.window.start()) : std::nullopt;
        const QString when = settled(visit) ? formatTime(choice.window.start()) : formatSpan(choice.window);
        out.push_back({tr("Visit %1 at %2").arg(name, when), std::move(moved)});
    }
}

} // namespace

std::vector<Mend> visitMends(const Finding& finding, const PatrolDraft& draft, const Plan& plan) {
    // From the last one: what was added last is in the way of what stood there before.
    std::vector<size_t> concerned;
    for (size_t i = draft.visits.size(); i-- > 0;)
        if (finding.other.isEmpty() || hotspotName(plan, draft.visits[i].hotspot) == finding.other)
            concerned.push_back(i);
    if (!finding.other.isEmpty() && finding.rule == QStringLiteral("visits-exceed-patrol"))
        for (size_t i = draft.visits.size(); i-- > 0;) // it may overlap with any other settled one
            if (settled(draft.visits[i]) && std::find(concerned.begin(), concerned.end(), i) == concerned.end())
                concerned.push_back(i);
    std::vector<Mend> out;
    for (const size_t i : concerned)
        moveVisit(i, draft, plan, out);
    if (finding.other.isEmpty() && finding.minutesMissing) {
        PatrolDraft longer = draft;
        longer.span = {draft.span.start(), draft.span.end().plusMinutes(*finding.minutesMissing)};
        for (VisitDraft& v : longer.visits)
            if (v.window.end() == draft.span.end() && !settled(v))
                v.window = {v.window.start(), longer.span.end()};
        out.push_back({tr("Move the end to %1").arg(formatTime(longer.span.end())), std::move(longer)});
    }
    for (const size_t i : concerned) {
        PatrolDraft fewer = draft;
        fewer.visits.erase(fewer.visits.begin() + qsizetype(i));
        out.push_back({tr("Remove the visit %1").arg(hotspotName(plan, draft.visits[i].hotspot)), std::move(fewer)});
    }
    return out;
}

PatrolDraft cutTo(const PatrolDraft& draft, const TimeSpan& span) {
    PatrolDraft out = draft;
    out.span = span;
    for (VisitDraft& visit : out.visits) {
        const auto inside = intersection(visit.window, span);
        if (!settled(visit) && inside && inside->minutes() >= visit.stayMinutes)
            visit.window = *inside;
    }
    return out;
}

} // namespace streife
