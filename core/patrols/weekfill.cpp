// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/weekfill.h"

#include "core/base/fold.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "core/patrols/seriesrule.h"

namespace streife {
namespace {

int minuteOf(QTime time) {
    return time.hour() * 60 + time.minute();
}

/// The same time on the wall clock, `days` later.
SeriesOccurrence laterBy(const TimeSpan& span, qint64 days) {
    const LocalTime start = toLocal(span.start());
    const LocalTime end = toLocal(span.end());
    const int minutes = int(start.date.daysTo(end.date)) * 24 * 60 + minuteOf(end.time) - minuteOf(start.time);
    // A patrol of the hour that comes twice may end before it starts on the wall clock: its real length counts.
    return occurrenceOn(start.date.addDays(days), minuteOf(start.time), minutes > 0 ? minutes : int(span.minutes()));
}

} // namespace

WeekTarget::WeekTarget(const Plan& plan, Week week)
    : m_plan(plan), m_span(serviceWeekSpan(week, plan.partnership.dayBorder)) {
}

QString WeekTarget::existing(const PatrolDraft& draft, QDate day, std::optional<SeriesId> series) const {
    for (const PlannedPatrol& p : m_plan.patrols) {
        const Patrol& there = p.patrol;
        const bool same = there.span == draft.span && folded(there.title.str()) == folded(draft.title);
        const bool occurrence = series && there.series == series && there.seriesDay == day.toString(Qt::ISODate);
        if ((same && m_span.contains(there.span.start())) || occurrence)
            return there.key.str();
    }
    return {};
}

void WeekTarget::dropFormer(PatrolDraft& draft, QStringList& notes) const {
    const size_t visits = draft.visits.size();
    std::erase_if(draft.visits, [this](const VisitDraft& v) {
        return m_plan.formerHotspots.contains(v.hotspot) || !m_plan.hotspots.contains(v.hotspot);
    });
    if (draft.visits.size() < visits)
        notes << streife::tr("%n place(s) to visit deleted since", nullptr, int(visits - draft.visits.size()));
    int people = 0;
    for (PostDraft& post : draft.posts)
        people += int(std::erase_if(post.crew, [this](OfficerId id) {
            return m_plan.formerOfficers.contains(id) || !m_plan.officers.contains(id);
        }));
    if (people > 0)
        notes << streife::tr("%n officer(s) deleted since", nullptr, people);
}

WeekProposal WeekTarget::propose(PatrolDraft draft, QDate day, const QString& clockNote) const {
    return propose(std::move(draft), day, clockNote, std::nullopt);
}

WeekProposal WeekTarget::propose(PatrolDraft draft, QDate day, const QString& clockNote,
                                 std::optional<SeriesId> series) const {
    WeekProposal out{std::move(draft), {}, {}};
    out.there = existing(out.draft, day, series);
    for (const Holiday& holiday : m_plan.holidays)
        if (holiday.date == day)
            out.notes << streife::tr("Public holiday: %1").arg(holiday.name);
    if (!clockNote.isEmpty())
        out.notes << clockNote;
    dropFormer(out.draft, out.notes);
    return out;
}

std::vector<WeekProposal> weekCopy(const Plan& source, const Plan& target, const WeekCopy& copy) {
    const TimeSpan from = serviceWeekSpan(copy.from, source.partnership.dayBorder);
    const qint64 days = copy.from.monday().daysTo(copy.to.monday());
    const WeekTarget week(target, copy.to);
    std::vector<WeekProposal> out;
    for (const PlannedPatrol& p : source.patrols) {
        if (!from.contains(p.patrol.span.start()) || p.patrol.state == PatrolState::Cancelled)
            continue;
        const SeriesOccurrence at = laterBy(p.patrol.span, days);
        PatrolDraft draft = PatrolDraft::of(p).movedTo(at.span).asNew(true);
        for (PostDraft& post : draft.posts) {
            post.promised = 0;
            if (!copy.withCrew || !copy.own.contains(post.agency))
                post.crew.clear();
        }
        out.push_back(week.propose(std::move(draft), at.day, at.note, p.patrol.series));
    }
    return out;
}

} // namespace streife
