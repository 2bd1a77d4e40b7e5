// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/seriesservice.h"

#include "core/base/error.h"
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "core/patrols/patrolservice.h"
#include "core/patrols/patroltable.h"
#include "core/patrols/planreader.h"
#include "core/store/repository.h"

namespace streife {
namespace {

/// Visits as they lie in the patrol, so that occurrences of different days can be compared.
std::vector<VisitDraft> relativeVisits(const PatrolDraft& d) {
    std::vector<VisitDraft> out;
    for (VisitDraft v : d.visits) {
        const qint64 origin = d.span.start().ms;
        // Any fixed origin will do; the epoch plus a day keeps windows before the start positive.
        const auto shifted = [&](Instant t) { return Instant{t.ms - origin + 24 * kHourMs}; };
        v.window = TimeSpan(shifted(v.window.start()), shifted(v.window.end()));
        if (v.plannedAt)
            v.plannedAt = shifted(*v.plannedAt);
        out.push_back(v);
    }
    return out;
}

/// What is asked for, without who comes.
std::vector<PostDraft> emptyPosts(const PatrolDraft& d) {
    std::vector<PostDraft> out = d.posts;
    for (PostDraft& post : out) {
        post.promised = 0;
        post.crew.clear();
    }
    return out;
}

/// Every post keeps the people and the promise that the agency's post in its place has.
void copyPosts(const PatrolDraft& from, PatrolDraft& to) {
    std::vector<PostDraft> had = std::move(to.posts);
    to.posts = emptyPosts(from);
    for (PostDraft& post : to.posts) {
        const auto old =
            std::find_if(had.begin(), had.end(), [&](const PostDraft& p) { return p.agency == post.agency; });
        if (old == had.end())
            continue;
        post.crew = old->crew;
        post.strength = std::max(post.strength, int(post.crew.size()));
        post.promised = std::min(old->promised, post.strength);
        had.erase(old);
    }
    // Nobody is taken off a patrol by an edit of another one.
    std::erase_if(had, [](const PostDraft& p) { return p.crew.empty() && p.promised == 0; });
    to.posts.insert(to.posts.end(), had.begin(), had.end());
}

/// One field of a draft that an edit of a series can carry over.
struct Carried {
    bool (*same)(const PatrolDraft&, const PatrolDraft&);
    void (*copy)(const PatrolDraft& from, PatrolDraft& to);
};

const std::vector<Carried>& carriedFields() {
    using D = PatrolDraft;
    static const std::vector<Carried> all{
        {[](const D& a, const D& b) { return a.title == b.title; }, [](const D& a, D& b) { b.title = a.title; }},
        {[](const D& a, const D& b) { return a.mode == b.mode; }, [](const D& a, D& b) { b.mode = a.mode; }},
        {[](const D& a, const D& b) { return a.callSign == b.callSign; },
         [](const D& a, D& b) { b.callSign = a.callSign; }},
        {[](const D& a, const D& b) { return a.meetingPoint == b.meetingPoint; },
         [](const D& a, D& b) { b.meetingPoint = a.meetingPoint; }},
        {[](const D& a, const D& b) { return a.state == b.state; }, [](const D& a, D& b) { b.state = a.state; }},
        {[](const D& a, const D& b) { return a.tasks == b.tasks; }, [](const D& a, D& b) { b.tasks = a.tasks; }},
        {[](const D& a, const D& b) { return emptyPosts(a) == emptyPosts(b); }, copyPosts},
        {[](const D& a, const D& b) { return relativeVisits(a) == relativeVisits(b); },
         [](const D& a, D& b) { b.visits = a.movedTo(b.span).visits; }},
    };
    return all;
}

std::vector<const Carried*> changedFields(const PatrolDraft& before, const PatrolDraft& after) {
    std::vector<const Carried*> out;
    for (const Carried& field : carriedFields())
        if (!field.same(before, after))
            out.push_back(&field);
    return out;
}

} // namespace

PatrolSeries SeriesService::seriesOf(PatrolId patrol) const {
    const Patrol p = Repository<Patrol>(m_writer).get(patrol);
    if (!p.series)
        throw Error(ErrorCode::NotFound, streife::tr("The patrol %1 does not belong to a series.").arg(p.key.str()));
    return Repository<PatrolSeries>(m_writer).get(*p.series);
}

PatrolId SeriesService::addOccurrence(const PatrolSeries& series, const PatrolDraft& pattern,
                                      const SeriesOccurrence& occurrence) {
    PatrolDraft draft = pattern.movedTo(occurrence.span).asNew(false);
    draft.series = series.id;
    draft.seriesDay = occurrence.day.toString(Qt::ISODate);
    return PatrolService(m_writer).create(series.partnership, draft);
}

SeriesService::Created SeriesService::create(PatrolSeries series, const PatrolDraft& pattern,
                                             std::optional<PatrolId> first) {
    Repository<PatrolSeries> rows(m_writer);
    series.id = rows.newId();
    const auto all = occurrences(series);
    rows.insert(series, series.partnership);
    Created out{series.id, {}, {}};
    const auto own = first ? readPatrol(m_writer.db(), *first) : std::nullopt;
    if (own && own->patrol.series)
        throw Error(ErrorCode::Input,
                    streife::tr("The patrol %1 belongs to a series already.").arg(own->patrol.key.str()));
    PatrolDraft draft = pattern;
    draft.title = series.title.str();
    PatrolService patrols(m_writer); // one service, so that keys are counted once
    for (const SeriesOccurrence& o : all) {
        PatrolDraft d = draft.movedTo(o.span).asNew(false);
        d.series = series.id;
        d.seriesDay = o.day.toString(Qt::ISODate);
        if (own && toLocal(own->patrol.span.start()).date == o.day) {
            PatrolDraft kept = PatrolDraft::of(*own).movedTo(o.span);
            kept.title = d.title;
            kept.series = d.series;
            kept.seriesDay = d.seriesDay;
            patrols.update(*first, kept);
            out.patrols.push_back(*first);
        } else {
            out.patrols.push_back(patrols.create(series.partnership, d));
        }
        if (!o.note.isEmpty())
            out.notes << o.note;
    }
    return out;
}

namespace {

/// The rule that the edited patrol asks for: weekdays, interval and end as given, times and title of the draft.
PatrolSeries ruleOf(PatrolSeries rule, const PatrolSeries& before, const PatrolDraft& seen, const PatrolDraft& draft) {
    rule.partnership = before.partnership;
    rule.title = ShortText(draft.title, streife::tr("The title"));
    if (draft.span == seen.span)
        return rule;
    const LocalTime start = toLocal(draft.span.start());
    const LocalTime end = toLocal(draft.span.end());
    if (start.date != toLocal(seen.span.start()).date)
        throw Error(ErrorCode::Input,
                    streife::tr("Only this patrol can be moved to another day. For the whole series, please "
                                "change its weekdays."));
    // The rule speaks of the clock on the wall; on the night of a clock change instants would be an hour off.
    rule.startMinute = start.time.hour() * 60 + start.time.minute();
    rule.minutes =
        int(start.date.daysTo(end.date)) * 24 * 60 + end.time.hour() * 60 + end.time.minute() - rule.startMinute;
    return rule;
}

/// Carries one edit of a patrol over to the occurrences in reach.
class SeriesEditor {
public:
    /// `plan` lacks what stands in the file; it is read here.
    SeriesEditor(Writer& writer, const PlannedPatrol& edited, const PatrolDraft& draft, SeriesEdit plan)
        : m_writer(writer), m_patrols(writer), m_edited(edited.patrol), m_seen(PatrolDraft::of(edited)), m_draft(draft),
          m_fields(changedFields(m_seen, draft)), m_plan(std::move(plan)) {
        collect();
        m_change = planSeriesEdit(m_plan);
    }

    [[nodiscard]] const SeriesChange& change() const { return m_change; }
    SeriesService::Edited apply() {
        setAside();
        for (const Patrol& p : m_plan.existing)
            write(p);
        return std::move(m_out);
    }

private:
    void collect();
    void setAside();
    void write(const Patrol& p);
    [[nodiscard]] bool reaches(const Patrol& p) const {
        const bool inReach =
            m_plan.reach == SeriesReach::All || QDate::fromString(p.seriesDay, Qt::ISODate) >= m_plan.day;
        return inReach && p.span.start() >= *m_plan.notBefore && !m_untouched.contains(p.id)
               && (!m_plan.changedOtherwise.contains(p.id) || m_rows.contains(p.id));
    }

    Writer& m_writer;
    PatrolService m_patrols;
    const Patrol m_edited;
    const PatrolDraft m_seen;
    const PatrolDraft& m_draft;
    const std::vector<const Carried*> m_fields;
    SeriesEdit m_plan;
    SeriesChange m_change;
    std::map<PatrolId, PatrolDraft> m_drafts;
    std::map<PatrolId, Patrol> m_rows; ///< what the rule makes of a patrol's own row
    QSet<PatrolId> m_untouched;
    SeriesService::Edited m_out;
};

void SeriesEditor::collect() {
    for (const Patrol& p : Records<Patrol>(m_writer.db()).where("series=?1", m_plan.before.id.value())) {
        const PatrolDraft& now =
            m_drafts.emplace(p.id, PatrolDraft::of(*readPatrol(m_writer.db(), p.id))).first->second;
        m_plan.existing.push_back(p);
        const bool other =
            std::any_of(m_fields.begin(), m_fields.end(), [&](const Carried* f) { return !f->same(now, m_seen); });
        if (other && p.id != m_edited.id)
            m_plan.changedOtherwise.insert(p.id);
    }
}

void SeriesEditor::setAside() {
    for (const auto& left : m_change.leftAlone) {
        if (left.patrol == m_edited.id)
            continue; // what somebody edits right now is never left alone
        m_untouched.insert(left.patrol);
        m_out.leftAlone << left.why;
    }
    for (const PatrolId id : m_change.remove) {
        m_patrols.remove(id);
        m_untouched.insert(id);
        m_out.removed.push_back(id);
    }
    for (const auto& u : m_change.update)
        m_rows.emplace(u.after.id, u.after);
}

void SeriesEditor::write(const Patrol& p) {
    const bool self = p.id == m_edited.id && !m_untouched.contains(p.id);
    if (!self && !reaches(p))
        return;
    PatrolDraft next = self ? m_draft : m_drafts.at(p.id);
    if (const auto row = m_rows.find(p.id); row != m_rows.end()) {
        if (!self)
            next = next.movedTo(row->second.span);
        next.series = row->second.series;
        next.seriesDay = row->second.seriesDay;
    }
    if (!self)
        for (const Carried* field : m_fields)
            field->copy(m_draft, next);
    if (!self && next == m_drafts.at(p.id))
        return;
    m_patrols.update(p.id, next);
    m_out.changed.push_back(p.id);
}

} // namespace

SeriesService::Edited SeriesService::edit(PatrolId patrol, const PatrolDraft& draft, PatrolSeries rule,
                                          SeriesReach reach) {
    const auto edited = readPatrol(m_writer.db(), patrol);
    if (!edited)
        throwRecordGone(tableOf<Patrol>());
    const PatrolSeries before = seriesOf(patrol);
    if (reach == SeriesReach::This) {
        PatrolService(m_writer).update(patrol, draft);
        return {{patrol}, {}, {}, {}};
    }
    rule = ruleOf(std::move(rule), before, PatrolDraft::of(*edited), draft);
    rule.id = reach == SeriesReach::ThisAndFollowing ? m_writer.newId<PatrolSeries>() : before.id;
    const QDate day = QDate::fromString(edited->patrol.seriesDay, Qt::ISODate);
    SeriesEditor editor(m_writer, *edited, draft, {before, rule, reach, day, {}, {}, m_writer.now()});
    const SeriesChange& change = editor.change();
    Repository<PatrolSeries> series(m_writer);
    if (change.added)
        series.insert(*change.added, change.added->partnership);
    Edited out = editor.apply();
    const PatrolSeries owner = change.added.value_or(change.old.value_or(rule));
    for (const SeriesOccurrence& o : change.add)
        out.added.push_back(addOccurrence(owner, draft, o));
    if (change.old)
        series.save(before, *change.old);
    else
        series.remove(before.id);
    return out;
}

SeriesService::Edited SeriesService::remove(PatrolId patrol, SeriesReach reach) {
    PatrolService patrols(m_writer);
    Edited out;
    if (reach == SeriesReach::This) {
        patrols.remove(patrol);
        out.removed = {patrol};
        return out;
    }
    const PatrolSeries before = seriesOf(patrol);
    const Patrol chosen = Repository<Patrol>(m_writer).get(patrol);
    SeriesEdit plan{before, before, reach, QDate::fromString(chosen.seriesDay, Qt::ISODate), {}, {}, m_writer.now()};
    plan.existing = Records<Patrol>(m_writer.db()).where("series=?1", before.id.value());
    for (const Patrol& p : plan.existing)
        if (const auto full = readPatrol(m_writer.db(), p.id))
            for (const PostDraft& post : PatrolDraft::of(*full).posts)
                if (!post.crew.empty() || post.promised > 0) // somebody counts on it
                    plan.changedOtherwise.insert(p.id);
    const SeriesChange change = planSeriesRemoval(plan);
    for (const auto& left : change.leftAlone)
        out.leftAlone << left.why;
    for (const PatrolId id : change.remove)
        patrols.remove(id);
    out.removed = change.remove;
    Repository<PatrolSeries> series(m_writer);
    if (change.old)
        series.save(before, *change.old);
    else
        series.remove(before.id);
    return out;
}

} // namespace streife
