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
        {[](const D& a, const D& b) { return a.posts == b.posts; }, [](const D& a, D& b) { b.posts = a.posts; }},
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

SeriesService::Created SeriesService::create(PatrolSeries series, const PatrolDraft& pattern) {
    Repository<PatrolSeries> rows(m_writer);
    series.id = rows.newId();
    const auto all = occurrences(series);
    rows.insert(series, series.partnership);
    Created out{series.id, {}, {}};
    PatrolDraft draft = pattern;
    draft.title = series.title.str();
    PatrolService patrols(m_writer); // one service, so that keys are counted once
    for (const SeriesOccurrence& o : all) {
        PatrolDraft d = draft.movedTo(o.span).asNew(false);
        d.series = series.id;
        d.seriesDay = o.day.toString(Qt::ISODate);
        out.patrols.push_back(patrols.create(series.partnership, d));
        if (!o.note.isEmpty())
            out.notes << o.note;
    }
    return out;
}

SeriesService::Edited SeriesService::edit(PatrolId patrol, const PatrolDraft& draft, PatrolSeries rule,
                                          SeriesReach reach) {
    const auto edited = readPatrol(m_writer.db(), patrol);
    if (!edited)
        throwRecordGone(tableOf<Patrol>());
    const PatrolSeries before = seriesOf(patrol);
    PatrolService patrols(m_writer);
    Edited out;
    if (reach == SeriesReach::This) {
        patrols.update(patrol, draft);
        out.changed = {patrol};
        return out;
    }
    const PatrolDraft seen = PatrolDraft::of(*edited);
    const LocalTime start = toLocal(draft.span.start());
    rule.id = reach == SeriesReach::ThisAndFollowing ? m_writer.newId<PatrolSeries>() : before.id;
    rule.partnership = before.partnership;
    rule.title = ShortText(draft.title, streife::tr("The title"));
    if (draft.span != seen.span) {
        const LocalTime end = toLocal(draft.span.end());
        if (start.date != toLocal(seen.span.start()).date)
            throw Error(ErrorCode::Input,
                        streife::tr("Only this patrol can be moved to another day. For the whole series, please "
                                    "change its weekdays."));
        // The rule speaks of the clock on the wall; on the night of a clock change instants would be an hour off.
        rule.startMinute = start.time.hour() * 60 + start.time.minute();
        rule.minutes =
            int(start.date.daysTo(end.date)) * 24 * 60 + end.time.hour() * 60 + end.time.minute() - rule.startMinute;
    }

    const auto fields = changedFields(seen, draft);
    SeriesEdit plan{before, rule, reach,         QDate::fromString(edited->patrol.seriesDay, Qt::ISODate),
                    {},     {},   m_writer.now()};
    std::map<PatrolId, PatrolDraft> drafts;
    for (const Patrol& p : Records<Patrol>(m_writer.db()).where("series=?1", before.id.value())) {
        const auto full = readPatrol(m_writer.db(), p.id);
        drafts.emplace(p.id, PatrolDraft::of(*full));
        plan.existing.push_back(p);
        const bool other = std::any_of(fields.begin(), fields.end(),
                                       [&](const Carried* f) { return !f->same(drafts.at(p.id), seen); });
        if (other && p.id != patrol)
            plan.changedOtherwise.insert(p.id);
    }
    const SeriesChange change = planSeriesEdit(plan);

    if (change.added)
        Repository<PatrolSeries>(m_writer).insert(*change.added, change.added->partnership);
    QSet<PatrolId> untouched;
    for (const auto& left : change.leftAlone) {
        if (left.patrol == patrol)
            continue; // what somebody edits right now is never left alone
        untouched.insert(left.patrol);
        out.leftAlone << left.why;
    }
    for (const PatrolId id : change.remove) {
        patrols.remove(id);
        untouched.insert(id);
        out.removed.push_back(id);
    }
    std::map<PatrolId, Patrol> rows;
    for (const auto& u : change.update)
        rows.emplace(u.after.id, u.after);
    const QDate from = plan.day;
    for (const Patrol& p : plan.existing) {
        const bool inReach = reach == SeriesReach::All || QDate::fromString(p.seriesDay, Qt::ISODate) >= from;
        const bool begun = p.span.start() < m_writer.now();
        if (p.id == patrol && !untouched.contains(p.id)) {
            PatrolDraft own = draft;
            if (const auto row = rows.find(p.id); row != rows.end()) {
                own.series = row->second.series;
                own.seriesDay = row->second.seriesDay;
            }
            patrols.update(p.id, own);
            out.changed.push_back(p.id);
            continue;
        }
        if (!inReach || begun || untouched.contains(p.id)
            || (plan.changedOtherwise.contains(p.id) && !rows.contains(p.id)))
            continue;
        const auto row = rows.find(p.id);
        PatrolDraft next = drafts.at(p.id);
        if (row != rows.end()) {
            next = next.movedTo(row->second.span);
            next.series = row->second.series;
            next.seriesDay = row->second.seriesDay;
        }
        for (const Carried* field : fields)
            field->copy(draft, next);
        if (next == drafts.at(p.id))
            continue;
        patrols.update(p.id, next);
        out.changed.push_back(p.id);
    }
    const PatrolSeries& owner = change.added ? *change.added : change.old.value_or(rule);
    for (const SeriesOccurrence& o : change.add)
        out.added.push_back(addOccurrence(owner, draft, o));
    Repository<PatrolSeries> series(m_writer);
    if (!change.old)
        series.remove(before.id);
    else
        series.save(before, *change.old);
    return out;
}

} // namespace streife
