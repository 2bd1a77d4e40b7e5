// SPDX-License-Identifier: GPL-3.0-or-later
// What a planner does to patrols of a series.
#include "core/base/error.h"
#include "core/base/localtime.h"
#include "core/patrols/patroltable.h"
#include "core/patrols/seriesservice.h"
#include "core/workspace/workspace.h"
#include "ui/patrols/patrolcommands.h"
#include "ui/patrols/seriesdialog.h"
#include "ui/support/prompts.h"

namespace streife {
namespace {

constexpr int kProposedWeeks = 12;

/// What a series has in common: who comes and how it went belongs to one evening.
PatrolDraft common(PatrolDraft draft) {
    draft.outcome = PatrolOutcome::None;
    draft.outcomeReason.clear();
    draft.abortedAt.reset();
    for (PostDraft& post : draft.posts) {
        post.crew.clear();
        post.promised = 0;
    }
    return draft;
}

PatrolSeries proposalFor(const PatrolDraft& patrol, PartnershipId partnership) {
    const LocalTime start = toLocal(patrol.span.start());
    const LocalTime end = toLocal(patrol.span.end());
    const auto minuteOf = [](QTime time) { return time.hour() * 60 + time.minute(); };
    return {SeriesId(1),
            partnership,
            ShortText(patrol.title),
            1 << (start.date.dayOfWeek() - 1),
            1,
            start.date,
            start.date.addDays(kProposedWeeks * 7),
            minuteOf(start.time),
            int(start.date.daysTo(end.date)) * 24 * 60 + minuteOf(end.time) - minuteOf(start.time)};
}

} // namespace

bool PatrolCommands::concernsSeries(const PatrolDraft& seen, const PatrolDraft& wanted) {
    const bool sameDay = toLocal(seen.span.start()).date == toLocal(wanted.span.start()).date;
    return seen.series && sameDay && common(seen) != common(wanted);
}

std::optional<SeriesReach> PatrolCommands::askReach(const QString& title, const QString& question) {
    const auto answer = m_prompts.ask(m_window, title, question,
                                      {tr("Only this one"), tr("This and the following"), tr("All of the series")});
    if (!answer)
        return std::nullopt;
    return *answer == 0 ? SeriesReach::This : *answer == 1 ? SeriesReach::ThisAndFollowing : SeriesReach::All;
}

void PatrolCommands::tellLeftAlone(const QStringList& names) {
    if (!names.isEmpty())
        m_prompts.tell(m_window, tr("Series"),
                       tr("These patrols had been changed individually and were left as they were:")
                           + QStringLiteral("\n\n") + names.join(QLatin1Char('\n')));
}

bool PatrolCommands::editSeries(PatrolId id, const PatrolDraft& seen, const PatrolDraft& wanted,
                                const std::optional<PatrolSeries>& rule, SeriesReach reach) {
    QStringList leftAlone;
    const bool done = m_prompts.guarded(m_window, [&] {
        QStringList names;
        m_workspace.change(tr("Change the series %1").arg(nameOf(seen)), [&](Writer& w) {
            const auto now = readPatrol(w.db(), id);
            if (!now || PatrolDraft::of(*now) != seen)
                throw Error(ErrorCode::Stale,
                            tr("The patrol was changed meanwhile. Please look at it and change the series again."));
            SeriesService service(w);
            names = service.edit(id, wanted, rule ? *rule : service.seriesOf(id), reach).leftAlone;
        });
        leftAlone = names;
    });
    if (done)
        tellLeftAlone(leftAlone);
    return done;
}

bool PatrolCommands::removeSeries(PatrolId id, const QString& name, SeriesReach reach) {
    QStringList leftAlone;
    const bool done = m_prompts.guarded(m_window, [&] {
        QStringList names;
        m_workspace.change(tr("Delete the series %1").arg(name),
                           [&](Writer& w) { names = SeriesService(w).remove(id, reach).leftAlone; });
        leftAlone = names;
    });
    if (done)
        tellLeftAlone(leftAlone);
    return done;
}

bool PatrolCommands::makeSeries(PatrolId id, const PatrolDraft& pattern, const PatrolSeries& series) {
    return m_prompts.guarded(m_window, [&] {
        m_workspace.change(tr("Create the series %1").arg(nameOf(pattern)),
                           [&](Writer& w) { SeriesService(w).create(series, pattern, id); });
    });
}

std::optional<PatrolSeries> PatrolCommands::seriesOf(const Patrol& patrol) {
    if (!patrol.series)
        return std::nullopt;
    return m_workspace.read([&](Database& db) { return Records<PatrolSeries>(db).find(*patrol.series); });
}

void PatrolCommands::openSeries(const PlannedPatrol& patrol) {
    const PatrolDraft draft = PatrolDraft::of(patrol);
    const PatrolId id = patrol.patrol.id;
    const std::optional<PatrolSeries> rule = seriesOf(patrol.patrol);
    const QDate day = rule ? QDate::fromString(draft.seriesDay, Qt::ISODate) : QDate();
    auto* dialog = new SeriesDialog(
        rule ? *rule : proposalFor(draft, m_workspace.partnershipId()), !rule, day, m_workspace.partnership(),
        [this, id, draft, known = rule.has_value()](const PatrolSeries& wanted, SeriesReach reach) {
            return known ? editSeries(id, draft, draft, wanted, reach) : makeSeries(id, draft, wanted);
        },
        m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->show();
}

} // namespace streife
