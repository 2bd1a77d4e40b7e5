// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/mends.h"

#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "core/rules/candidates.h"
#include "core/rules/mendtrial.h"
#include "core/rules/ruletext.h"
#include "core/rules/spans.h"
#include "core/rules/visitmends.h"

#include <algorithm>
#include <map>

namespace streife {
namespace {

constexpr size_t kPeopleTried = 12; ///< per post; the best come first
constexpr qint64 kShortestMinutes = 60;

/// Those who could be named, best first: on duty, then without a duty, then on duty for a part of the time.
std::vector<OfficerId> suitable(const Plan& everybody, const CandidateQuery& query) {
    std::vector<RankedOfficer> rows = candidatesFor(everybody, query);
    std::erase_if(rows, [](const RankedOfficer& r) { return r.state >= CandidateState::OtherFunction; });
    std::stable_partition(rows.begin(), rows.end(),
                          [](const RankedOfficer& r) { return r.state != CandidateState::PartlyOnDuty; });
    std::vector<OfficerId> out;
    for (size_t i = 0; i < std::min(rows.size(), kPeopleTried); ++i)
        out.push_back(rows[i].officer);
    return out;
}

/// A place on the patrol that somebody could take.
struct Opening {
    size_t post;
    std::optional<OfficerId> instead; ///< of whom
    std::vector<OfficerId> people;
};

class Mender {
public:
    Mender(const Finding& finding, const PlannedPatrol& patrol, const Plan& everybody, const QSet<AgencyId>& own,
           int most, const std::vector<const Mend*>& earlier)
        : m_finding(finding), m_patrol(patrol), m_all(everybody), m_own(own), m_most(size_t(most)), m_earlier(earlier),
          m_draft(PatrolDraft::of(patrol)) {}

    std::vector<Mend> run();

private:
    [[nodiscard]] bool is(const char* rule) const { return m_finding.rule == QLatin1String(rule); }
    void findOpenings();
    void open(size_t post, std::optional<OfficerId> instead);
    void openFunction();
    bool offer(const QString& text, PatrolDraft draft, std::optional<OfficerId> person = {});
    [[nodiscard]] bool isOfferedElsewhere(OfficerId officer, const PatrolDraft& draft) const;
    void namePeople(size_t most);
    void promise();
    void nameOnce();
    void changeTimes();
    void takeOff();
    void addAuthorities();
    void renumber();
    [[nodiscard]] std::vector<TimeSpan> goodTimes() const;
    [[nodiscard]] QString nameOf(OfficerId officer) const;
    [[nodiscard]] std::vector<AgencyId> partners() const;

    const Finding& m_finding;
    const PlannedPatrol& m_patrol;
    const Plan& m_all;
    const QSet<AgencyId>& m_own;
    size_t m_most;
    const std::vector<const Mend*>& m_earlier; ///< under other findings of the patrol
    PatrolDraft m_draft;
    std::vector<Opening> m_openings;
    QSet<OfficerId> m_people;
    std::optional<MendTrial> m_trial;
    std::vector<Mend> m_mends;
};

std::vector<Mend> Mender::run() {
    findOpenings();
    m_trial.emplace(m_finding, m_patrol, m_all, m_people);
    if (!m_trial->stands())
        return {};
    nameOnce();
    namePeople(m_most > 1 ? m_most - 1 : m_most);
    promise();
    if (m_finding.officer) {
        changeTimes();
        takeOff();
    }
    if (is("hotspot-closed") || is("visits-exceed-patrol"))
        for (Mend& mend : visitMends(m_finding, m_draft, m_all))
            offer(mend.text, std::move(mend.draft));
    if (is("joint-crew"))
        addAuthorities();
    if (is("duplicate"))
        renumber();
    return std::move(m_mends);
}

bool Mender::offer(const QString& text, PatrolDraft draft, std::optional<OfficerId> person) {
    if (m_mends.size() >= m_most || !m_trial->accepts(draft))
        return false;
    m_mends.push_back({text, std::move(draft), person});
    return true;
}

bool Mender::isOfferedElsewhere(OfficerId officer, const PatrolDraft& draft) const {
    return std::any_of(m_earlier.begin(), m_earlier.end(),
                       [&](const Mend* m) { return m->person == officer && m->draft != draft; });
}

void Mender::open(size_t post, std::optional<OfficerId> instead) {
    if (!m_own.contains(m_draft.posts[post].agency))
        return;
    PatrolDraft without = m_draft;
    if (instead)
        std::erase(without.posts[post].crew, *instead);
    CandidateQuery query = candidateQuery(m_all, without, post, m_patrol.patrol.id);
    if (instead)
        query.without.insert(*instead);
    Opening opening{post, instead, suitable(m_all, query)};
    m_people.unite(QSet<OfficerId>(opening.people.begin(), opening.people.end()));
    m_openings.push_back(std::move(opening));
}

void Mender::openFunction() {
    for (size_t i = 0; i < m_draft.posts.size(); ++i) {
        const PostDraft& post = m_draft.posts[i];
        if (post.function.isEmpty() || post.promised > 0 || post.crew.empty())
            continue;
        if (m_patrol.posts[i].open() > 0)
            open(i, {});
        else
            open(i, post.crew.back());
    }
}

void Mender::findOpenings() {
    for (size_t i = 0; i < m_draft.posts.size(); ++i) {
        if (is("strength") && m_patrol.posts[i].open() > 0)
            open(i, {});
        const auto& crew = m_draft.posts[i].crew;
        if (m_finding.officer && std::find(crew.begin(), crew.end(), *m_finding.officer) != crew.end())
            open(i, m_finding.officer);
    }
    if (is("function-missing") || is("qualification-missing"))
        openFunction();
    for (const PostDraft& post : m_draft.posts)
        m_people.unite(QSet<OfficerId>(post.crew.begin(), post.crew.end()));
}

QString Mender::nameOf(OfficerId id) const {
    const auto officer = m_all.officers.constFind(id);
    if (officer == m_all.officers.constEnd())
        return streife::tr("unknown");
    const bool shared = std::any_of(m_people.begin(), m_people.end(), [&](OfficerId other) {
        const auto o = m_all.officers.constFind(other);
        return other != id && o != m_all.officers.constEnd() && o->familyName == officer->familyName;
    });
    return shared ? officer->fullName() : officer->familyName.str();
}

void Mender::namePeople(size_t most) {
    for (const Opening& opening : m_openings)
        for (const OfficerId officer : opening.people) {
            if (m_mends.size() >= most)
                return;
            PatrolDraft draft = m_draft;
            std::vector<OfficerId>& crew = draft.posts[opening.post].crew;
            if (opening.instead)
                std::replace(crew.begin(), crew.end(), *opening.instead, officer);
            else
                crew.push_back(officer);
            if (isOfferedElsewhere(officer, draft))
                continue;
            offer(opening.instead ? streife::tr("Name %1 instead of %2").arg(nameOf(officer), nameOf(*opening.instead))
                                  : streife::tr("Name %1").arg(nameOf(officer)),
                  std::move(draft), officer);
        }
}

void Mender::promise() {
    if (!is("strength"))
        return;
    for (const Opening& opening : m_openings) {
        PatrolDraft draft = m_draft;
        PostDraft& post = draft.posts[opening.post];
        post.promised = post.strength;
        if (offer(streife::tr("Promise without a name"), std::move(draft)))
            return;
    }
}

/// The same person twice in one patrol: the first naming stays.
void Mender::nameOnce() {
    if (!is("double-booking"))
        return;
    PatrolDraft draft = m_draft;
    bool seen = false;
    for (PostDraft& post : draft.posts)
        std::erase_if(post.crew, [&](OfficerId o) { return o == *m_finding.officer && std::exchange(seen, true); });
    if (draft != m_draft)
        offer(streife::tr("Name %1 only once").arg(nameOf(*m_finding.officer)), std::move(draft));
}

/// The parts of the patrol in which the finding would not hold.
std::vector<TimeSpan> Mender::goodTimes() const {
    std::vector<TimeSpan> bad, good;
    if (is("absence"))
        for (const Absence& a : m_all.absences)
            if (a.officer == *m_finding.officer)
                bad.push_back(a.span);
    if (is("not-on-duty"))
        for (const Duty& d : m_all.duties)
            if (d.officer == *m_finding.officer && (d.kind == DutyKind::Dienst || d.kind == DutyKind::Bereitschaft))
                good.push_back(d.span);
    if (is("double-booking")) {
        for (const PlannedPatrol& p : m_all.patrols)
            if (p.patrol.key.str() == m_finding.other && p.patrol.id != m_patrol.patrol.id)
                bad.push_back(p.patrol.span);
        for (const OtherBooking& b : m_all.elsewhere)
            if (b.officer == *m_finding.officer && b.patrol == m_finding.other)
                bad.push_back(b.span);
    }
    const bool tooMuch = is("rest-time") || is("daily-hours"); // begin later or end earlier by what is missing
    if (const qint64 missing = m_finding.minutesMissing.value_or(0); tooMuch && missing < m_draft.span.minutes())
        return {{m_draft.span.start().plusMinutes(missing), m_draft.span.end()},
                {m_draft.span.start(), m_draft.span.end().plusMinutes(-missing)}};
    if (!good.empty())
        return covered(unionOf(std::move(good)), m_draft.span);
    return bad.empty() ? std::vector<TimeSpan>() : uncovered(unionOf(std::move(bad)), m_draft.span);
}

/// Only where most of the patrol remains.
void Mender::changeTimes() {
    const TimeSpan span = m_draft.span;
    for (const TimeSpan& good : goodTimes()) {
        const Instant start{(good.start().ms + kMinuteMs - 1) / kMinuteMs * kMinuteMs};
        const Instant end{good.end().ms / kMinuteMs * kMinuteMs};
        const bool later = good.end() == span.end();
        const bool sooner = good.start() == span.start();
        if (later == sooner || end.ms - start.ms < std::max(kShortestMinutes, span.minutes() / 2) * kMinuteMs)
            continue;
        offer((later ? streife::tr("Move the start to %1") : streife::tr("Move the end to %1"))
                  .arg(formatTime(later ? start : end)),
              cutTo(m_draft, {later ? start : span.start(), later ? span.end() : end}));
    }
}

void Mender::takeOff() {
    PatrolDraft draft = m_draft;
    for (PostDraft& post : draft.posts)
        if (m_own.contains(post.agency))
            std::erase(post.crew, *m_finding.officer);
    if (draft != m_draft)
        offer(streife::tr("Take %1 off").arg(nameOf(*m_finding.officer)), std::move(draft));
}

/// Those that are on most of the patrols first.
std::vector<AgencyId> Mender::partners() const {
    std::map<AgencyId, int> seen;
    for (const Agency& a : m_all.agencies)
        if (!a.parent)
            seen[a.id] = 0;
    for (const PlannedPatrol& p : m_all.patrols)
        for (const PlannedPost& post : p.posts)
            if (const auto it = seen.find(post.post.agency); it != seen.end())
                ++it->second;
    std::vector<std::pair<int, AgencyId>> order;
    for (const auto& [agency, times] : seen)
        order.emplace_back(-times, agency);
    std::sort(order.begin(), order.end());
    std::vector<AgencyId> out;
    for (const auto& entry : order)
        out.push_back(entry.second);
    return out;
}

void Mender::addAuthorities() {
    constexpr size_t kAtMost = 2;
    const std::vector<AgencyId> all = partners();
    const auto ours = std::find_if(all.begin(), all.end(), [&](AgencyId a) { return m_own.contains(a); });
    const auto theirs = std::find_if(all.begin(), all.end(), [&](AgencyId a) { return !m_own.contains(a); });
    if (m_draft.posts.empty() && ours != all.end() && theirs != all.end()) {
        PatrolDraft draft = m_draft;
        draft.posts = {{*ours, 1, 0, {}, {}, {}}, {*theirs, 1, 0, {}, {}, {}}};
        offer(streife::tr("Add posts of %1 and %2").arg(agencyName(m_all, *ours), agencyName(m_all, *theirs)),
              std::move(draft));
        return;
    }
    for (const AgencyId agency : all) {
        if (m_mends.size() >= kAtMost)
            return;
        PatrolDraft draft = m_draft;
        draft.posts.push_back({agency, 1, 0, {}, {}, {}});
        offer(streife::tr("Add a post of %1").arg(agencyName(m_all, agency)), std::move(draft));
    }
}

void Mender::renumber() {
    PatrolDraft draft = m_draft;
    draft.key.clear();
    offer(streife::tr("Give a new number"), std::move(draft));
}

std::vector<Mend> mendsBeside(const std::vector<const Mend*>& earlier, const Finding& finding,
                              const PlannedPatrol& patrol, const Plan& everybody, const QSet<AgencyId>& own, int most) {
    const bool duplicate = finding.rule == QStringLiteral("duplicate");
    if (finding.patrol != patrol.patrol.id || most < 1 || (finding.severity == Severity::Info && !duplicate)
        || patrol.patrol.outcome != PatrolOutcome::None)
        return {};
    return Mender(finding, patrol, everybody, own, most, earlier).run();
}

} // namespace

std::vector<Mend> mendsFor(const Finding& finding, const PlannedPatrol& patrol, const Plan& everybody,
                           const QSet<AgencyId>& own, int most) {
    return mendsBeside({}, finding, patrol, everybody, own, most);
}

std::vector<std::vector<Mend>> mendsForAll(const Findings& findings, const PlannedPatrol& patrol, const Plan& everybody,
                                           const QSet<AgencyId>& own, int most) {
    std::vector<std::vector<Mend>> out;
    for (const Finding& finding : findings) {
        std::vector<const Mend*> earlier;
        for (const std::vector<Mend>& mends : out)
            for (const Mend& mend : mends)
                earlier.push_back(&mend);
        std::vector<Mend> next = mendsBeside(earlier, finding, patrol, everybody, own, most);
        for (std::vector<Mend>& mends : out)
            for (Mend& mend : mends)
                mend.settles += int(std::erase_if(next, [&](const Mend& same) { return same.draft == mend.draft; }));
        out.push_back(std::move(next));
    }
    for (std::vector<Mend>& mends : out)
        for (Mend& mend : mends)
            if (mend.settles > 1)
                mend.text = streife::tr("%1 (settles %2 findings)").arg(mend.text, QString::number(mend.settles));
    return out;
}

} // namespace streife
