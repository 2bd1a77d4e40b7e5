// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportparts.h"

#include "core/base/enumtext.h"
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"

namespace streife {

std::vector<PrintedPromise> printedPromises(const PlannedPatrol& planned, const Plan& plan) {
    std::vector<PrintedPromise> out;
    if (planned.phonePromises.empty())
        return out;
    const PatrolBinding binding = bindingOf(planned, plan.agencies);
    for (const PhonePromise& p : planned.phonePromises)
        if (const PhoneState state = phoneState(p, binding); state != PhoneState::Kept)
            out.push_back(
                {&p, labelOf(plan.agencies, p.agency),
                 p.function.isEmpty() ? p.name.str() : QStringLiteral("%1 (%2)").arg(p.name.str(), p.function), state});
    return out;
}

PatrolBlock patrolBlock(const PlannedPatrol& planned, const Plan& plan, const SheetNames& names) {
    const Patrol& p = planned.patrol;
    const QDate day = serviceDay(p.span.start(), plan.partnership.dayBorder);
    PatrolBlock block{
        p.key.str(), p.span, spanOn(p.span, day), p.callSign.simplified(), p.title.str(), {}, {}, {}, false, false, {}};
    block.cancelled = p.state == PatrolState::Cancelled;
    if (p.mode != PatrolMode::Foot && p.mode != PatrolMode::Other)
        block.details.append(enumLabel(p.mode));
    if (!p.meetingPoint.isEmpty())
        block.details.append(tr("Meeting point: %1").arg(p.meetingPoint.simplified()));
    for (const PrintedPromise& printed : printedPromises(planned, plan)) {
        const QString when = printed.promise->at ? formatDateTime(*printed.promise->at) : QString();
        const QString what =
            tr("promised on the phone: %1, %2, %3", "authority, name, instant").arg(printed.agency, printed.who, when);
        block.details.append(printed.state == PhoneState::Contradicted ? tr("%1 – contradicted since").arg(what)
                                                                       : what);
    }
    for (const PlannedPost& post : planned.posts) {
        for (PostLine& line : postLines(post, plan, names, day))
            block.posts.push_back(std::move(line));
    }
    for (const Visit& v : planned.visits)
        block.visits.push_back({visitWhen(v, p.span), names.hotspot(v.hotspot), tr("%1 min").arg(v.stayMinutes)});
    return block;
}

QString spanOn(const TimeSpan& span, QDate day) {
    const QDate start = toLocal(span.start()).date;
    return start == day ? formatSpan(span) : formatWeekday(start) + QLatin1Char(' ') + formatSpan(span);
}

QString visitWhen(const Visit& visit, const TimeSpan& patrol) {
    const QString clock = visit.plannedAt ? formatTime(*visit.plannedAt) : formatSpanShort(visit.window);
    if (patrol.minutes() <= 24 * 60)
        return clock;
    const QDate day = toLocal(visit.plannedAt.value_or(visit.window.start())).date;
    return formatWeekday(day) + QChar(QChar::Nbsp) + clock;
}

QString postText(const PostLine& line) {
    QString text = line.mark.letter + QStringLiteral(": ") + line.text;
    if (line.open && text.endsWith(QLatin1Char(':'))) // without room to write behind it
        text.chop(1);
    if (!line.aside.isEmpty())
        text += QLatin1Char(' ') + line.aside;
    return text;
}

QString visitText(const VisitLine& line) {
    return line.when + QLatin1Char(' ') + line.place + QStringLiteral(" (%1)").arg(line.stay);
}

QString calendarUid(PatrolId id) {
    return QStringLiteral("streife-%1@doppelstreife").arg(id.value());
}

CalendarEntry calendarEntry(const PlannedPatrol& planned, const PatrolBlock& block) {
    const Patrol& p = planned.patrol;
    CalendarEntry e{calendarUid(p.id), p.span, {}, p.meetingPoint, {}, false};
    e.summary = block.callSign.isEmpty() ? block.title : block.callSign + QLatin1Char(' ') + block.title;
    e.cancelled = block.cancelled;
    QStringList lines;
    for (const PostLine& post : block.posts)
        lines.append(postText(post));
    for (const VisitLine& visit : block.visits)
        lines.append(visitText(visit));
    for (const PatrolTask& task : planned.tasks)
        lines.append(task.text.str());
    e.description = lines.join(QLatin1Char('\n'));
    return e;
}

QString dayNote(const Plan& plan, QDate day) {
    QStringList notes;
    for (const Holiday& h : plan.holidays) {
        if (h.date == day)
            notes.append(h.name);
    }
    const qint64 minutes = serviceDaySpan(day, plan.partnership.dayBorder).minutes();
    if (minutes < 24 * 60)
        notes.append(tr("night one hour shorter"));
    if (minutes > 24 * 60)
        notes.append(tr("night one hour longer"));
    return notes.join(QStringLiteral(" · "));
}

QString holidaysTouched(const Plan& plan, const TimeSpan& span, QDate day) {
    const QDate first = toLocal(span.start()).date;
    const QDate last = toLocal({span.end().ms - 1}).date;
    QStringList notes;
    for (const Holiday& h : plan.holidays)
        if (first <= h.date && h.date <= last)
            notes.append(h.date == day ? h.name : formatWeekday(h.date) + QStringLiteral(": ") + h.name);
    return notes.join(QStringLiteral(" · "));
}

ReportSheet emptySheet(const Plan& plan, const SheetNames& names, const QSet<AgencyId>& used, const SheetState& state,
                       const SheetOptions& options) {
    ReportSheet sheet;
    sheet.partnership = plan.partnership.name.str();
    sheet.facts.append(state.issue.isEmpty() ? tr("Draft") : tr("Issue %1").arg(state.issue));
    if (!state.planWord.isEmpty())
        sheet.facts.append(tr("Plan word %1").arg(state.planWord));
    sheet.legend = names.legend(used);
    if (!options.issuedBy.isEmpty())
        sheet.issuedBy =
            state.issue.isEmpty() ? tr("Draft by %1").arg(options.issuedBy) : tr("Issued by %1").arg(options.issuedBy);
    sheet.stand = tr("As of %1").arg(formatStand(state.stand));
    return sheet;
}

ReportDocument emptyDocument(const Plan& plan, const SheetOptions& options) {
    ReportDocument d;
    d.author = options.author.isEmpty() ? options.issuedBy : options.author;
    d.language = options.language;
    d.marking = plan.partnership.marking;
    d.paper = options.paper;
    return d;
}

} // namespace streife
