// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formats.h"
#include "core/base/tr.h"
#include "core/rules/rules.h"
#include "core/rules/ruletext.h"

#include <algorithm>
#include <set>

namespace streife {
namespace {

TimeSpan staying(Instant from, const Visit& visit) {
    return {from, from.plusMinutes(std::max(1, visit.stayMinutes))};
}

/// A visit whose minute is settled: planned, or a window that leaves no choice.
bool isFixed(const Visit& v) {
    return v.plannedAt || v.window.minutes() <= v.stayMinutes;
}

/// Where a visit may lie: the stay itself if it is settled, else the window.
TimeSpan roomOf(const Visit& v) {
    return isFixed(v) ? staying(v.plannedAt.value_or(v.window.start()), v) : v.window;
}

/// Does the stay fit into one of these stretches?
bool fits(const std::vector<TimeSpan>& stretches, const Visit& v) {
    return std::any_of(stretches.begin(), stretches.end(),
                       [&](const TimeSpan& s) { return s.end().ms - s.start().ms >= v.stayMinutes * kMinuteMs; });
}

/// The part of its room inside the patrol, none where the stay does not fit into it.
std::optional<TimeSpan> roomInside(const Patrol& patrol, const Visit& v) {
    const TimeSpan room = roomOf(v);
    if (isFixed(v))
        return patrol.span.contains(room) ? std::optional(room) : std::nullopt;
    const auto part = intersection(room, patrol.span);
    return part && fits({*part}, v) ? part : std::nullopt;
}

struct VisitCheck {
    const Plan& plan;
    const PlannedPatrol& planned;
    Findings& out;

    [[nodiscard]] const Patrol& patrol() const { return planned.patrol; }

    Finding& add(const QString& other, int minutes, const QString& title) const {
        Finding f = patrolFinding("visits-exceed-patrol", Severity::Warning, patrol());
        f.other = other;
        f.minutesMissing = minutes;
        f.title = title;
        out.push_back(std::move(f));
        return out.back();
    }

    [[nodiscard]] QString where() const {
        return patrolName(patrol()) + QStringLiteral(", ") + patrolWhen(plan, patrol());
    }

    void outside(const Visit& v) const {
        const TimeSpan room = roomOf(v);
        const auto part = intersection(room, patrol().span);
        const int missing = v.stayMinutes - (part ? minutesOf({*part}) : 0);
        const QString name = hotspotName(plan, v.hotspot);
        add(name, std::max(1, missing), streife::tr("%1 lies outside of the patrol").arg(name)).text =
            streife::tr("Visit %1, %2 min; %3.").arg(formatSpan(room), QString::number(v.stayMinutes), where());
    }

    void overlap(const Visit& a, const Visit& b) const {
        const int minutes = minutesOf({*intersection(roomOf(a), roomOf(b))});
        const QString first = hotspotName(plan, a.hotspot);
        const QString second = hotspotName(plan, b.hotspot);
        add(first, minutes, streife::tr("%1 overlap: %2 and %3").arg(formatDuration(minutes), first, second)).text =
            streife::tr("Visits %1 and %2; %3.").arg(formatSpan(roomOf(a)), formatSpan(roomOf(b)), where());
    }

    void tooLong(const TimeSpan& room, int stays) const {
        const int excess = stays - int(room.minutes());
        add({}, excess, streife::tr("%1 too much time at hotspots").arg(formatDuration(excess))).text =
            streife::tr("%1 of stays are planned for %2; %3.").arg(formatDuration(stays), formatSpan(room), where());
    }
};

/// Pairs of settled visits that overlap; sweep by start. True if there was one.
bool checkOverlaps(const VisitCheck& c, std::vector<const Visit*> settled) {
    std::stable_sort(settled.begin(), settled.end(),
                     [](auto* a, auto* b) { return roomOf(*a).start() < roomOf(*b).start(); });
    bool found = false;
    for (size_t i = 0; i < settled.size(); ++i)
        for (size_t j = i + 1; j < settled.size() && roomOf(*settled[j]).start() < roomOf(*settled[i]).end(); ++j) {
            c.overlap(*settled[i], *settled[j]);
            found = true;
        }
    return found;
}

/// Is there a stretch whose visits need more minutes than it has? Rooms lie inside the patrol. The worst one is named.
void checkStretches(const VisitCheck& c, std::vector<std::pair<TimeSpan, int>> rooms) {
    std::sort(rooms.begin(), rooms.end(), [](auto& a, auto& b) { return a.first.end() < b.first.end(); });
    std::set<Instant> starts;
    for (const auto& [room, stay] : rooms)
        starts.insert(room.start());
    std::optional<std::pair<TimeSpan, int>> worst;
    qint64 worstExcess = 0;
    for (const Instant from : starts) {
        int stays = 0;
        for (const auto& [room, stay] : rooms) {
            if (room.start() < from)
                continue;
            stays += stay;
            const TimeSpan stretch(from, room.end());
            const qint64 excess = stays * kMinuteMs - (stretch.end().ms - stretch.start().ms);
            if (excess > worstExcess) {
                worstExcess = excess;
                worst = {stretch, stays};
            }
        }
    }
    if (worst)
        c.tooLong(worst->first, worst->second);
}

} // namespace

Findings checkVisitsExceedPatrol(const PlanIndex& index) {
    Findings out;
    for (const PlannedPatrol* p : index.patrols()) {
        const VisitCheck c{index.plan(), *p, out};
        std::vector<const Visit*> settled;
        std::vector<std::pair<TimeSpan, int>> rooms;
        int stays = 0;
        for (const Visit& v : p->visits) {
            stays += v.stayMinutes;
            if (const auto room = roomInside(p->patrol, v))
                rooms.emplace_back(*room, v.stayMinutes);
            else
                c.outside(v);
            if (isFixed(v))
                settled.push_back(&v);
        }
        const bool overlapping = checkOverlaps(c, settled);
        if (stays > p->patrol.span.minutes())
            c.tooLong(p->patrol.span, stays);
        else if (!overlapping)
            checkStretches(c, rooms);
    }
    return out;
}

Findings checkHotspotClosed(const PlanIndex& index) {
    Findings out;
    const Plan& plan = index.plan();
    QHash<HotspotId, std::vector<TimeSpan>> closures;
    for (const HotspotClosure& c : plan.closures)
        closures[c.hotspot].push_back(c.span);
    QHash<HotspotId, SpanUnion> closed;
    for (auto it = closures.cbegin(); it != closures.cend(); ++it)
        closed.insert(it.key(), unionOf(it.value()));
    for (const PlannedPatrol* p : index.patrols())
        for (const Visit& v : p->visits) {
            const auto shut = closed.constFind(v.hotspot);
            if (shut == closed.constEnd())
                continue;
            const TimeSpan room = roomInside(p->patrol, v).value_or(roomOf(v));
            const auto blocked = std::find_if(shut->begin(), shut->end(), [&](auto& c) { return c.overlaps(room); });
            if (blocked == shut->end() || fits(uncovered(*shut, room), v))
                continue;
            Finding f = patrolFinding("hotspot-closed", Severity::Warning, p->patrol);
            f.other = hotspotName(plan, v.hotspot);
            f.title = tr("%1 is closed").arg(f.other);
            f.text =
                tr("Visit %1 of %2, %3; closed %4.")
                    .arg(formatSpan(room), patrolName(p->patrol), patrolWhen(plan, p->patrol),
                         formatDateTime(blocked->start()) + QStringLiteral(" – ") + formatDateTime(blocked->end()));
            out.push_back(std::move(f));
        }
    return out;
}

} // namespace streife
