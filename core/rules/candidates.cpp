// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/candidates.h"

#include "core/base/fold.h"
#include "core/base/formats.h"
#include "core/base/tr.h"
#include "core/officers/holders.h"
#include "core/rules/planchange.h"
#include "core/rules/rule.h"
#include "core/rules/ruletext.h"

#include <algorithm>
#include <limits>

namespace streife {
namespace {

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
        m_day = day;
        if (!query.function.isEmpty())
            m_holders.emplace(plan.functions, plan.qualifications, query.function, plan.deputies);
    }

    [[nodiscard]] CandidateState of(OfficerId officer) const {
        using enum CandidateState;
        if (m_absent.contains(officer))
            return Absent;
        if (m_busy.contains(officer))
            return Busy;
        if (m_training.contains(officer))
            return InTraining;
        if (m_holders && !m_holders->holds(officer, m_day))
            return OtherFunction;
        const auto duties = m_duties.constFind(officer);
        if (duties == m_duties.constEnd())
            return Free;
        return uncovered(unionOf(*duties), m_span).empty() ? OnDuty : PartlyOnDuty;
    }
    /// Last day of the function or qualification that this person lacks.
    [[nodiscard]] std::optional<QDate> expired(OfficerId officer) const {
        return m_holders ? m_holders->expired(officer, m_day) : std::nullopt;
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
    QDate m_day;
    std::optional<Holders> m_holders;
    QSet<OfficerId> m_absent, m_busy, m_training;
    QHash<OfficerId, std::vector<TimeSpan>> m_duties;
    QHash<OfficerId, int> m_patrols;
};

/// The patrol that is asked about, with all of them on it; nobody's findings depend on who else is.
PlannedPatrol withAll(const Plan& plan, const CandidateQuery& query, const QSet<OfficerId>& people) {
    const auto same = [&](const PlannedPatrol& p) { return p.patrol.id == query.patrol; };
    const auto stored =
        query.patrol ? std::find_if(plan.patrols.begin(), plan.patrols.end(), same) : plan.patrols.end();
    const PatrolId id = query.patrol.value_or(PatrolId(std::numeric_limits<qint64>::max()));
    PlannedPatrol p{Patrol{id,
                           plan.partnership.id,
                           ShortText::fromStore({}),
                           ShortText::fromStore({}),
                           query.span,
                           {},
                           {},
                           {},
                           {},
                           {},
                           {},
                           {},
                           {},
                           {}},
                    {},
                    {},
                    {}};
    if (stored != plan.patrols.end())
        p.patrol = stored->patrol;
    p.patrol.span = query.span;
    const PostId post(1);
    PlannedPost all{Post{post, id, *query.agencies.begin(), 0, int(people.size()), 0, {}, {}}, {}, {}};
    for (const OfficerId officer : people)
        all.crew.push_back({CrewId(qint64(all.crew.size()) + 1), post, officer, int(all.crew.size())});
    p.posts.push_back(std::move(all));
    return p;
}

/// Per person the gravest thing that is found only if this person joins. Duty, absence and other patrols are told apart
/// by the state already.
QHash<OfficerId, QString> objections(const Plan& plan, const CandidateQuery& query, const QSet<OfficerId>& people) {
    QHash<OfficerId, QString> out;
    if (people.isEmpty() || query.agencies.isEmpty())
        return out;
    const PlannedPatrol trial = withAll(plan, query, people);
    Findings then = checkPeople(plan, people, {&trial, 1});
    std::erase_if(then, [](const Finding& f) {
        return !f.officer || f.severity == Severity::Info || !isOpen(f) || f.rule == QStringLiteral("not-on-duty");
    });
    std::stable_sort(then.begin(), then.end(), [](auto& a, auto& b) { return a.severity < b.severity; });
    QSet<OfficerId> told;
    for (const Finding& f : then)
        told.insert(*f.officer);
    const Findings now = told.isEmpty() ? Findings{} : checkPeople(plan, told);
    for (const Finding& f : then)
        if (!out.contains(*f.officer) && std::find(now.begin(), now.end(), f) == now.end())
            out.insert(*f.officer, f.title);
    return out;
}

/// "on S 19 Abendstreife, 18:00–22:00"
QString busyWith(const Plan& plan, const CandidateQuery& query, OfficerId officer) {
    for (const PlannedPatrol& p : plan.patrols)
        if (p.patrol.state != PatrolState::Cancelled && p.patrol.id != query.patrol
            && p.patrol.span.overlaps(query.span) && namedOn(p).contains(officer))
            return tr("on %1, %2").arg(patrolName(p.patrol), formatSpan(p.patrol.span));
    for (const OtherBooking& b : plan.elsewhere)
        if (b.officer == officer && b.span.overlaps(query.span))
            return tr("on %1, %2").arg(b.patrol, formatSpan(b.span));
    return {};
}

} // namespace

CandidateQuery candidateQuery(const Plan& everybody, const PatrolDraft& draft, size_t post,
                              std::optional<PatrolId> patrol) {
    const PostDraft& wanted = draft.posts[post];
    CandidateQuery query{{wanted.agency}, draft.span, wanted.function, patrol, {}};
    for (const PostDraft& p : draft.posts)
        query.without.unite(QSet<OfficerId>(p.crew.begin(), p.crew.end()));
    if (!wanted.function.isEmpty()) {
        const QDate day = serviceDay(draft.span.start(), everybody.partnership.dayBorder);
        const Holders holders(everybody.functions, everybody.qualifications, wanted.function, everybody.deputies);
        if (std::any_of(wanted.crew.begin(), wanted.crew.end(), [&](OfficerId o) { return holders.holds(o, day); }))
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
        out.push_back({officer, state, {}});
    return out;
}

std::vector<RankedOfficer> explainedCandidates(const Plan& everybody, const CandidateQuery& query) {
    using enum CandidateState;
    std::vector<RankedOfficer> out = candidatesFor(everybody, query);
    const Occupation occupation(everybody, query);
    QSet<OfficerId> fitting;
    for (const RankedOfficer& r : out)
        if (r.state <= Free)
            fitting.insert(r.officer);
    const QHash<OfficerId, QString> against = objections(everybody, query, fitting);
    for (RankedOfficer& r : out) {
        if (const auto found = against.constFind(r.officer); found != against.cend()) {
            r.state = AgainstRules;
            r.why = *found;
        } else if (r.state == Busy) {
            r.why = busyWith(everybody, query, r.officer);
        } else if (r.state == OtherFunction) {
            const auto last = occupation.expired(r.officer);
            r.why = last ? tr("%1 expired on %2").arg(query.function, formatDate(*last))
                         : tr("without %1").arg(query.function);
        }
    }
    std::stable_sort(out.begin(), out.end(), [](auto& a, auto& b) { return a.state < b.state; });
    return out;
}

} // namespace streife
