// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/otherslots.h"

#include "core/base/localtime.h"
#include "core/rules/candidates.h"

#include <algorithm>

namespace streife {
namespace {

constexpr int kDaysAround = 5;
constexpr qint64 kLeadMinutes = 12 * 60;      ///< nobody is asked for tonight by a refusal
constexpr std::array kHours{0, 2, -2, 4, -4}; ///< later and earlier on the same day

/// By the wall clock: 18:00 stays 18:00 over a clock change.
TimeSpan moved(const TimeSpan& span, int days, int hours) {
    const LocalTime start = toLocal(span.start());
    const Instant from = fromLocal(start.date.addDays(days), start.time).plusMinutes(qint64(hours) * 60);
    return {from, from.plusMinutes(span.minutes())};
}

/// Nearest days first, the later of two before the earlier; on each day the same time first.
std::vector<TimeSpan> candidates(const TimeSpan& patrol, Instant now) {
    std::vector<TimeSpan> out;
    for (int distance = 0; distance <= kDaysAround; ++distance)
        for (const int day : distance == 0 ? std::vector<int>{0} : std::vector<int>{distance, -distance})
            for (const int hours : kHours)
                if (const TimeSpan slot = moved(patrol, day, hours);
                    now.plusMinutes(kLeadMinutes) <= slot.start() && !slot.overlaps(patrol))
                    out.push_back(slot);
    return out;
}

int countUpTo(const std::vector<RankedOfficer>& ranked, CandidateState worst) {
    return int(std::count_if(ranked.begin(), ranked.end(), [&](const RankedOfficer& r) { return r.state <= worst; }));
}

} // namespace

std::vector<OtherSlot> otherSlots(const Plan& everybody, const PlannedPatrol& patrol, AgencyId agency, Instant now,
                                  int wanted) {
    const int needed = std::max(1, patrol.strengthOf(agency));
    std::vector<OtherSlot> out;
    const auto collides = [&](const TimeSpan& slot) {
        return std::any_of(out.begin(), out.end(), [&](const OtherSlot& o) { return o.span.overlaps(slot); });
    };
    const std::vector<TimeSpan> all = candidates(patrol.patrol.span, now);
    for (const CandidateState worst : {CandidateState::OnDuty, CandidateState::Free})
        for (const TimeSpan& slot : all) {
            if (int(out.size()) >= wanted)
                return out;
            const CandidateQuery query{{agency}, slot, {}, patrol.patrol.id, {}};
            if (collides(slot) || countUpTo(candidatesFor(everybody, query), worst) < needed)
                continue;
            const auto ranked = explainedCandidates(everybody, query);
            const OtherSlot found{slot, countUpTo(ranked, CandidateState::OnDuty),
                                  countUpTo(ranked, CandidateState::Free)};
            if ((worst == CandidateState::OnDuty ? found.onDuty : found.free) >= needed)
                out.push_back(found);
        }
    return out;
}

} // namespace streife
