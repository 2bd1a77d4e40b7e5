// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/candidates.h"

#include "core/base/fold.h"
#include "core/rules/planindex.h"

#include <algorithm>

namespace streife {
namespace {

/// Who holds a function on a day. Thousands of rows share a few names, so each name is folded once.
QSet<OfficerId> holdersOf(const Plan& plan, const QString& function, QDate day) {
    const QString wanted = folded(function);
    QHash<QString, bool> alike;
    QSet<OfficerId> out;
    for (const Function& f : plan.functions) {
        auto known = alike.constFind(f.name.str());
        if (known == alike.constEnd())
            known = alike.insert(f.name.str(), folded(f.name.str()) == wanted);
        if (*known && givesFunction(f, wanted, day))
            out.insert(f.officer);
    }
    return out;
}

/// What a plan says about everybody at one time.
class Occupation {
public:
    Occupation(const Plan& plan, const CandidateQuery& query) : m_span(query.span) {
        const int border = plan.partnership.dayBorder;
        const QDate day = serviceDay(query.span.start(), border);
        const TimeSpan week = serviceWeekSpan(Week::of(day), border);
        for (const Absence& a : plan.absences)
            if (a.span.overlaps(m_span))
                m_absent.insert(a.officer);
        for (const OtherBooking& b : plan.elsewhere)
            if (b.span.overlaps(m_span))
                m_busy.insert(b.officer);
        for (const Duty& d : plan.duties)
            if (d.span.overlaps(m_span))
                add(d);
        for (const PlannedPatrol& p : plan.patrols)
            if (p.patrol.state != PatrolState::Cancelled && p.patrol.id != query.patrol)
                add(p, week.contains(p.patrol.span.start()));
        m_anyFunction = query.function.isEmpty();
        if (!m_anyFunction)
            m_holders = holdersOf(plan, query.function, day);
    }

    [[nodiscard]] CandidateState of(OfficerId officer) const {
        using enum CandidateState;
        if (m_absent.contains(officer))
            return Absent;
        if (m_busy.contains(officer))
            return Busy;
        if (m_training.contains(officer))
            return InTraining;
        if (!m_anyFunction && !m_holders.contains(officer))
            return OtherFunction;
        const auto duties = m_duties.constFind(officer);
        if (duties == m_duties.constEnd())
            return Free;
        return uncovered(unionOf(*duties), m_span).empty() ? OnDuty : PartlyOnDuty;
    }
    [[nodiscard]] int patrolsInWeek(OfficerId officer) const { return m_patrols.value(officer); }

private:
    void add(const Duty& duty) {
        if (duty.kind == DutyKind::Lehrgang)
            m_training.insert(duty.officer);
        else if (duty.kind != DutyKind::Rufbereitschaft)
            m_duties[duty.officer].push_back(duty.span);
    }
    void add(const PlannedPatrol& patrol, bool ofTheWeek) {
        const bool then = patrol.patrol.span.overlaps(m_span);
        if (!then && !ofTheWeek)
            return;
        for (const PlannedPost& post : patrol.posts)
            for (const CrewMember& member : post.crew) {
                if (then)
                    m_busy.insert(member.officer);
                if (ofTheWeek)
                    ++m_patrols[member.officer];
            }
    }

    TimeSpan m_span;
    bool m_anyFunction = true;
    QSet<OfficerId> m_absent, m_busy, m_training, m_holders;
    QHash<OfficerId, std::vector<TimeSpan>> m_duties;
    QHash<OfficerId, int> m_patrols;
};

} // namespace

CandidateQuery candidateQuery(const Plan& everybody, const PatrolDraft& draft, size_t post,
                              std::optional<PatrolId> patrol) {
    const PostDraft& wanted = draft.posts[post];
    CandidateQuery query{{wanted.agency}, draft.span, wanted.function, patrol, {}};
    for (const PostDraft& p : draft.posts)
        query.without.unite(QSet<OfficerId>(p.crew.begin(), p.crew.end()));
    if (!wanted.function.isEmpty()) {
        const QDate day = serviceDay(draft.span.start(), everybody.partnership.dayBorder);
        const QSet<OfficerId> holders = holdersOf(everybody, wanted.function, day);
        if (std::any_of(wanted.crew.begin(), wanted.crew.end(), [&](OfficerId o) { return holders.contains(o); }))
            query.function.clear();
    }
    return query;
}

std::vector<RankedOfficer> candidatesFor(const Plan& everybody, const CandidateQuery& query) {
    const Occupation occupation(everybody, query);
    std::vector<std::tuple<CandidateState, int, QString, OfficerId>> rows;
    for (const Officer& o : everybody.officers)
        if (query.agencies.contains(o.agency) && !query.without.contains(o.id)
            && !everybody.formerOfficers.contains(o.id))
            rows.emplace_back(occupation.of(o.id), occupation.patrolsInWeek(o.id), folded(o.fullName()), o.id);
    std::sort(rows.begin(), rows.end());
    std::vector<RankedOfficer> out;
    out.reserve(rows.size());
    for (const auto& [state, patrols, name, officer] : rows)
        out.push_back({officer, state});
    return out;
}

} // namespace streife
