// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/patrolservice.h"

#include "core/agencies/agencyservice.h"
#include "core/agencies/agencytable.h"
#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/hotspots/hotspottable.h"
#include "core/officers/officertable.h"
#include "core/patrols/confirmationservice.h"
#include "core/patrols/patroltable.h"
#include "core/patrols/planreader.h"
#include "core/store/repository.h"

#include <QSet>

namespace streife {
namespace {

constexpr qint64 kLongestPatrolMinutes = 7 * 24 * 60;

/// Which existing row each draft continues (index or -1): first those that are alike, then those that only share
/// `same`.
template <class Row, class Draft, class Alike, class Same>
std::vector<int> matchRows(const std::vector<Row>& rows, const std::vector<Draft>& drafts, Alike alike, Same same) {
    std::vector<int> match(drafts.size(), -1);
    std::vector<bool> used(rows.size(), false);
    const auto pass = [&](auto fits) {
        for (size_t d = 0; d < drafts.size(); ++d)
            for (size_t r = 0; match[d] < 0 && r < rows.size(); ++r)
                if (!used[r] && fits(rows[r], drafts[d])) {
                    match[d] = int(r);
                    used[r] = true;
                }
    };
    pass(alike);
    pass(same);
    return match;
}

} // namespace

void PatrolService::check(const PatrolDraft& d) const {
    if (const auto wrong = ShortText::problem(d.title, streife::tr("The title")))
        throw Error(ErrorCode::Input, *wrong);
    if (d.span.minutes() > kLongestPatrolMinutes)
        throw Error(ErrorCode::Input, streife::tr("A patrol cannot last longer than a week."));
    QSet<OfficerId> named;
    for (const PostDraft& post : d.posts) {
        if (post.strength < 1 || post.strength > 99 || post.promised < 0 || post.promised > post.strength)
            throw Error(
                ErrorCode::Input,
                streife::tr(
                    "The strength of a post must lie between 1 and 99, the promise between 0 and the strength."));
        for (const OfficerId officer : post.crew) {
            if (named.contains(officer)) {
                const auto who = Records<Officer>(m_writer.db()).find(officer);
                throw Error(ErrorCode::Forbidden,
                            streife::tr("%1 cannot be in one patrol twice.").arg(who ? who->fullName() : QString()));
            }
            named.insert(officer);
        }
    }
    for (const VisitDraft& visit : d.visits)
        if (visit.stayMinutes < 1 || visit.stayMinutes > 1440)
            throw Error(ErrorCode::Input, streife::tr("The stay at a hotspot must lie between 1 minute and a day."));
}

void PatrolService::checkKey(PartnershipId partnership, const QString& key, std::optional<PatrolId> self) const {
    for (const Patrol& p : Records<Patrol>(m_writer.db()).where("key=?1 AND partnership=?2", key, partnership.value()))
        if (!self || p.id != *self)
            throw Error(ErrorCode::Input,
                        streife::tr("The key %1 belongs to the patrol \"%2\" already.").arg(key, p.title.str()));
}

std::vector<AgencyId> PatrolService::changedHolders(const PatrolDraft& before, const PatrolDraft& after) {
    struct Held {
        std::vector<qint64> people;
        int promised = 0;
        bool operator==(const Held&) const = default;
    };
    const auto heldIn = [](const PatrolDraft& draft) {
        std::map<AgencyId, Held> all;
        for (const PostDraft& p : draft.posts) {
            Held& held = all[p.agency];
            held.promised += p.promised;
            for (const OfficerId o : p.crew)
                held.people.push_back(o.value());
            std::sort(held.people.begin(), held.people.end());
        }
        return all;
    };
    std::map<AgencyId, Held> was = heldIn(before);
    std::map<AgencyId, Held> is = heldIn(after);
    for (const auto& entry : was)
        is.try_emplace(entry.first); // posts that vanish take names and promises with them
    std::vector<AgencyId> changed;
    for (const auto& [agency, held] : is)
        if (!(held == was[agency]))
            changed.push_back(agency);
    return changed;
}

/// What stands on foreign posts may stay, but nobody else adds, withdraws or promises it.
void PatrolService::checkOwnership(const PlannedPatrol* before, const PatrolDraft& after) const {
    PatrolDraft nothing = after;
    nothing.posts.clear();
    for (const AgencyId agency : changedHolders(before ? PatrolDraft::of(*before) : nothing, after))
        AgencyService(m_writer).requireOwn(agency);
}

QString PatrolService::nextKey(AgencyId agency) {
    const QString prefix = Repository<Agency>(m_writer).get(agency).label() + QLatin1Char('-');
    auto last = m_lastNumber.find(prefix);
    if (last == m_lastNumber.end()) {
        int highest = 0;
        Statement& s = m_writer.db().cached("SELECT key FROM patrol WHERE key>=?1 AND key<?2");
        Cursor cursor(s);
        s.with(prefix, prefix.chopped(1) + QLatin1Char('.')); // "." follows "-"
        while (cursor.next())
            highest = std::max(highest, s.text(0).mid(prefix.size()).toInt());
        last = m_lastNumber.insert(prefix, highest);
    }
    return prefix + QString::number(++*last);
}

PatrolId PatrolService::create(PartnershipId partnership, const PatrolDraft& draft) {
    check(draft);
    checkOwnership(nullptr, draft);
    const QString key = draft.key.isEmpty() ? nextKey(AgencyId(m_writer.ownAgency())) : draft.key;
    checkKey(partnership, key, std::nullopt);
    Repository<Patrol> patrols(m_writer);
    const Patrol patrol{patrols.newId(),        partnership,         ShortText(key, streife::tr("The key")),
                        ShortText(draft.title), draft.span,          draft.mode,
                        draft.callSign,         draft.meetingPoint,  draft.state,
                        draft.outcome,          draft.outcomeReason, draft.abortedAt,
                        draft.series,           draft.seriesDay};
    patrols.insert(patrol, partnership);
    const PlannedPatrol empty{patrol, {}, {}, {}};
    writePosts(empty, draft);
    writeVisits(empty, draft);
    writeTasks(empty, draft);
    return patrol.id;
}

void PatrolService::update(PatrolId id, const PatrolDraft& wanted) {
    const auto before = readPatrol(m_writer.db(), id);
    if (!before)
        throwRecordGone(tableOf<Patrol>());
    check(wanted);
    PatrolDraft draft = wanted;
    if (draft.key.isEmpty())
        draft.key = nextKey(AgencyId(m_writer.ownAgency()));
    checkOwnership(&*before, draft);
    if (draft.key != before->patrol.key.str())
        checkKey(before->patrol.partnership, draft.key, id);
    writePatrol(before->patrol, draft);
    writePosts(*before, draft);
    writeVisits(*before, draft);
    writeTasks(*before, draft);
    ConfirmationService(m_writer).follow(*before);
}

void PatrolService::update(PatrolId id, const PatrolDraft& seen, const PatrolDraft& draft) {
    const auto now = readPatrol(m_writer.db(), id);
    if (!now)
        throwRecordGone(tableOf<Patrol>());
    if (!(PatrolDraft::of(*now) == seen))
        throw Error(
            ErrorCode::Stale,
            streife::tr("The patrol %1 was changed in the meantime. Please look at the new values and try again.")
                .arg(now->patrol.key.str()));
    update(id, draft);
}

void PatrolService::move(PatrolId id, const TimeSpan& span) {
    const auto before = readPatrol(m_writer.db(), id);
    if (!before)
        throwRecordGone(tableOf<Patrol>());
    if (before->patrol.span != span)
        update(id, PatrolDraft::of(*before).movedTo(span));
}

void PatrolService::remove(PatrolId id) {
    Repository<Patrol>(m_writer).remove(id);
}

void PatrolService::writePatrol(const Patrol& before, const PatrolDraft& d) {
    Patrol after = before;
    after.key = ShortText(d.key, streife::tr("The key"));
    after.title = ShortText(d.title, streife::tr("The title"));
    after.span = d.span;
    after.mode = d.mode;
    after.callSign = d.callSign;
    after.meetingPoint = d.meetingPoint;
    after.state = d.state;
    after.outcome = d.outcome;
    after.outcomeReason = d.outcomeReason;
    after.abortedAt = d.abortedAt;
    after.series = d.series;
    after.seriesDay = d.seriesDay;
    Repository<Patrol>(m_writer).save(before, after);
}

void PatrolService::writePosts(const PlannedPatrol& before, const PatrolDraft& draft) {
    const auto match = matchRows(
        before.posts, draft.posts,
        [](const PlannedPost& r, const PostDraft& d) {
            return r.post.agency == d.agency && r.post.function == d.function && r.post.unit == d.unit;
        },
        [](const PlannedPost& r, const PostDraft& d) { return r.post.agency == d.agency; });
    Repository<Post> posts(m_writer);
    for (size_t r = 0; r < before.posts.size(); ++r)
        if (std::find(match.begin(), match.end(), int(r)) == match.end()) {
            writeCrew(before.posts[r].post.id, before.posts[r].crew, {});
            posts.remove(before.posts[r].post.id);
        }
    for (size_t i = 0; i < draft.posts.size(); ++i) {
        const PostDraft& d = draft.posts[i];
        const PlannedPost* old = match[i] < 0 ? nullptr : &before.posts[size_t(match[i])];
        Post after{old ? old->post.id : posts.newId(),
                   before.patrol.id,
                   d.agency,
                   int(i),
                   d.strength,
                   d.promised,
                   d.function,
                   d.unit,
                   old ? old->post.named : std::nullopt};
        const int named = int(d.crew.size());
        if (after.named.value_or(0) != named && (named > 0 || AgencyService(m_writer).isOwn(d.agency)))
            after.named = named; // of others, their own house tells it
        if (old)
            posts.save(old->post, after);
        else
            posts.insert(after, before.patrol.partnership);
        writeCrew(after.id, old ? old->crew : std::vector<CrewMember>(), d.crew);
    }
}

void PatrolService::writeCrew(PostId post, const std::vector<CrewMember>& before, const std::vector<OfficerId>& crew) {
    Repository<CrewMember> rows(m_writer);
    for (const CrewMember& c : before)
        if (std::find(crew.begin(), crew.end(), c.officer) == crew.end())
            rows.remove(c.id);
    for (size_t i = 0; i < crew.size(); ++i) {
        const auto old =
            std::find_if(before.begin(), before.end(), [&](const CrewMember& c) { return c.officer == crew[i]; });
        if (old == before.end()) {
            rows.insert({rows.newId(), post, crew[i], int(i)});
        } else if (old->position != int(i)) {
            CrewMember after = *old;
            after.position = int(i);
            rows.save(*old, after);
        }
    }
}

void PatrolService::writeVisits(const PlannedPatrol& before, const PatrolDraft& draft) {
    auto match = matchRows(
        before.visits, draft.visits,
        [](const Visit& r, const VisitDraft& d) { return r.hotspot == d.hotspot && r.window == d.window; },
        [](const Visit& r, const VisitDraft& d) { return r.hotspot == d.hotspot; });
    // The only one whose place is another: it was moved there, and stays the same visit.
    const auto moved = std::find(match.begin(), match.end(), -1);
    if (before.visits.size() == draft.visits.size() && std::count(match.begin(), match.end(), -1) == 1)
        for (size_t r = 0; r < before.visits.size(); ++r)
            if (std::find(match.begin(), match.end(), int(r)) == match.end()) {
                *moved = int(r);
                break;
            }
    Repository<Visit> visits(m_writer);
    for (size_t r = 0; r < before.visits.size(); ++r)
        if (std::find(match.begin(), match.end(), int(r)) == match.end())
            visits.remove(before.visits[r].id);
    for (size_t i = 0; i < draft.visits.size(); ++i) {
        const VisitDraft& d = draft.visits[i];
        const Visit* old = match[i] < 0 ? nullptr : &before.visits[size_t(match[i])];
        const Visit after{
            old ? old->id : visits.newId(), before.patrol.id, d.hotspot, int(i), d.window, d.stayMinutes, d.plannedAt};
        if (old)
            visits.save(*old, after);
        else
            visits.insert(after, before.patrol.partnership);
    }
}

void PatrolService::writeTasks(const PlannedPatrol& before, const PatrolDraft& draft) {
    const std::vector<QString> wanted(draft.tasks.begin(), draft.tasks.end());
    const auto equal = [](const PatrolTask& r, const QString& d) { return r.text.str() == d; };
    const auto match = matchRows(before.tasks, wanted, equal, equal);
    Repository<PatrolTask> tasks(m_writer);
    for (size_t r = 0; r < before.tasks.size(); ++r)
        if (std::find(match.begin(), match.end(), int(r)) == match.end())
            tasks.remove(before.tasks[r].id);
    for (size_t i = 0; i < wanted.size(); ++i) {
        const PatrolTask* old = match[i] < 0 ? nullptr : &before.tasks[size_t(match[i])];
        PatrolTask after =
            old ? *old : PatrolTask{tasks.newId(), before.patrol.id, ShortText(wanted[i], streife::tr("The task")), 0};
        after.position = int(i);
        if (old)
            tasks.save(*old, after);
        else
            tasks.insert(after, before.patrol.partnership);
    }
}

} // namespace streife
