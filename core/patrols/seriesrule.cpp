// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patrols/seriesrule.h"

#include "core/base/error.h"
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"

#include <algorithm>
#include <map>

namespace streife {
namespace {

constexpr int kDay = 24 * 60;

QTime timeAt(int minute) {
    return QTime::fromMSecsSinceStartOfDay(minute % kDay * int(kMinuteMs));
}

QDate mondayOf(QDate day) {
    return day.addDays(1 - day.dayOfWeek());
}

Patrol asInSeries(Patrol patrol, const PatrolSeries& series, const SeriesOccurrence& o) {
    patrol.series = series.id;
    patrol.seriesDay = o.day.toString(Qt::ISODate);
    patrol.title = series.title;
    patrol.span = o.span;
    return patrol;
}

using ByDay = std::map<QDate, SeriesOccurrence>;

ByDay byDay(const PatrolSeries& series) {
    ByDay out;
    for (SeriesOccurrence& o : occurrences(series))
        out.emplace(o.day, std::move(o));
    return out;
}

/// Empty where the patrol is as its series made it.
QString changedBy(const Patrol& p, const PatrolSeries& series, const SeriesOccurrence* planned,
                  const SeriesEdit& edit) {
    if (p.outcome != PatrolOutcome::None)
        return tr("its outcome is recorded");
    if (edit.notBefore && p.span.start() < *edit.notBefore)
        return tr("already started");
    if (p.state == PatrolState::Cancelled)
        return tr("cancelled");
    if (!planned || p.span != planned->span)
        return tr("moved by hand");
    if (p.title != series.title)
        return tr("renamed by hand");
    if (edit.changedOtherwise.contains(p.id))
        return tr("changed by hand");
    return {};
}

/// Patrols of a series from a day on, by day.
std::vector<std::pair<QDate, const Patrol*>> occurrencesFrom(const std::vector<Patrol>& existing, QDate from) {
    std::vector<std::pair<QDate, const Patrol*>> out;
    for (const Patrol& p : existing)
        if (const QDate day = QDate::fromString(p.seriesDay, Qt::ISODate); day.isValid() && day >= from)
            out.emplace_back(day, &p);
    std::sort(out.begin(), out.end(),
              [](auto& a, auto& b) { return std::pair(a.first, a.second->id) < std::pair(b.first, b.second->id); });
    return out;
}

SeriesChange::LeftAlone leftAlone(const Patrol& patrol, QDate day, const QString& why) {
    return {patrol.id, streife::tr("%1, %2: %3").arg(patrol.key.str(), formatDay(day), why)};
}

/// The series rows after the edit; `wanted` is the one whose patrols are compared.
PatrolSeries splitSeries(const SeriesEdit& edit, SeriesChange& out) {
    PatrolSeries wanted = edit.after;
    if (edit.reach == SeriesReach::All) {
        wanted.id = edit.before.id;
        out.old = wanted;
        return wanted;
    }
    wanted.firstDay = std::max(wanted.firstDay, edit.day);
    PatrolSeries rest = edit.before;
    rest.lastDay = edit.day.addDays(-1);
    if (rest.lastDay < rest.firstDay) { // nothing lies before: the series itself changes
        wanted.id = edit.before.id;
        out.old = wanted;
    } else {
        out.old = rest;
        out.added = wanted;
    }
    return wanted;
}

} // namespace

SeriesOccurrence occurrenceOn(QDate day, int startMinute, int minutes) {
    const ResolvedLocal start = resolveLocal(day, timeAt(startMinute));
    const int endMinute = startMinute + minutes;
    Instant end = fromLocal(day.addDays(endMinute / kDay), timeAt(endMinute));
    if (end <= start.at) // lies wholly inside the missing hour
        end = start.at.plusMinutes(minutes);
    SeriesOccurrence out{day, {start.at, end}, {}};
    if (start.kind == LocalKind::Gap)
        out.note = tr("%1 does not exist on %2 because of the clock change; the patrol starts at %3.")
                       .arg(formatTime(timeAt(startMinute)), formatDate(day), formatTime(start.at));
    else if (start.kind == LocalKind::Overlap)
        out.note = tr("%1 comes twice on %2 because of the clock change; the first one is meant.")
                       .arg(formatTime(timeAt(startMinute)), formatDate(day));
    else if (out.span.minutes() != minutes)
        out.note = tr("On %1 the clock changes: the patrol lasts %2 instead of %3.")
                       .arg(formatDate(day), formatDuration(out.span.minutes()), formatDuration(minutes));
    return out;
}

QString seriesProblem(const PatrolSeries& s) {
    if (!s.firstDay.isValid())
        return tr("The series has no first day.");
    if (!s.lastDay.isValid())
        return tr("A series needs an end: please enter its last day.");
    if (s.lastDay < s.firstDay)
        return tr("The last day, %1, lies before the first, %2.").arg(formatDate(s.lastDay), formatDate(s.firstDay));
    if (mondayOf(s.firstDay).daysTo(mondayOf(s.lastDay)) >= kLongestSeriesWeeks * 7)
        return tr("A series runs for at most %1 weeks, so until %2.")
            .arg(QString::number(kLongestSeriesWeeks),
                 formatDate(mondayOf(s.firstDay).addDays(kLongestSeriesWeeks * 7 - 1)));
    if ((s.weekdays & 0x7f) == 0)
        return tr("The series has no weekday.");
    if (s.everyWeeks < 1 || s.everyWeeks > 8)
        return tr("A series repeats every 1 to 8 weeks.");
    if (s.startMinute < 0 || s.startMinute >= kDay)
        return tr("The series has no start between 00:00 and 23:59.");
    if (s.minutes < 1 || s.minutes > kDay)
        return tr("A patrol of a series lasts between 1 minute and 24 hours.");
    return {};
}

std::vector<SeriesOccurrence> occurrences(const PatrolSeries& s) {
    if (const QString problem = seriesProblem(s); !problem.isEmpty())
        throw Error(ErrorCode::Input, problem);
    std::vector<SeriesOccurrence> out;
    const QDate firstMonday = mondayOf(s.firstDay);
    for (QDate day = s.firstDay; day <= s.lastDay; day = day.addDays(1))
        if ((s.weekdays >> (day.dayOfWeek() - 1) & 1) != 0 && firstMonday.daysTo(day) / 7 % s.everyWeeks == 0)
            out.push_back(occurrenceOn(day, s.startMinute, s.minutes));
    return out;
}

SeriesChange planSeriesEdit(const SeriesEdit& edit) {
    if (const QString problem = seriesProblem(edit.after); !problem.isEmpty())
        throw Error(ErrorCode::Input, problem);

    SeriesChange out;
    const PatrolSeries wantedSeries = splitSeries(edit, out);
    const ByDay was = byDay(edit.before);
    const ByDay wanted = wantedSeries.firstDay <= wantedSeries.lastDay ? byDay(wantedSeries) : ByDay();
    const QDate from = edit.reach == SeriesReach::All ? QDate(1, 1, 1) : edit.day;

    for (const auto& [day, patrol] : occurrencesFrom(edit.existing, from)) {
        const auto planned = was.find(day);
        const QString why = changedBy(*patrol, edit.before, planned == was.end() ? nullptr : &planned->second, edit);
        const auto target = wanted.find(day);
        if (!why.isEmpty()) {
            out.leftAlone.push_back(leftAlone(*patrol, day, why));
        } else if (target == wanted.end()) {
            out.remove.push_back(patrol->id);
        } else if (const Patrol after = asInSeries(*patrol, wantedSeries, target->second); after != *patrol) {
            out.update.push_back({*patrol, after});
        }
    }
    // A day that the series had and that has no patrol any more was deleted by somebody.
    for (const auto& [day, occurrence] : wanted)
        if (day >= from && !was.contains(day) && !(edit.notBefore && occurrence.span.start() < *edit.notBefore))
            out.add.push_back(occurrence);
    return out;
}

SeriesChange planSeriesRemoval(const SeriesEdit& edit) {
    SeriesChange out;
    const bool all = edit.reach == SeriesReach::All || edit.day <= edit.before.firstDay;
    const QDate from = all ? QDate(1, 1, 1) : edit.day;
    const ByDay was = byDay(edit.before);
    for (const auto& [day, patrol] : occurrencesFrom(edit.existing, from)) {
        const auto planned = was.find(day);
        const QString why = changedBy(*patrol, edit.before, planned == was.end() ? nullptr : &planned->second, edit);
        if (why.isEmpty() || day == edit.day) // what somebody deletes right now is never left alone
            out.remove.push_back(patrol->id);
        else
            out.leftAlone.push_back(leftAlone(*patrol, day, why));
    }
    if (out.remove.size() == edit.existing.size())
        return out; // nobody is left who could belong to it
    out.old = edit.before;
    if (!all)
        out.old->lastDay = edit.day.addDays(-1);
    return out;
}

} // namespace streife
