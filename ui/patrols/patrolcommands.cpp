// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/patrolcommands.h"

#include "core/agencies/agencytable.h"
#include "core/base/error.h"
#include "core/base/formats.h"
#include "core/patrols/outcomereason.h"
#include "core/patrols/patrolservice.h"
#include "core/workspace/workspace.h"
#include "ui/patrols/draftedits.h"
#include "ui/support/prompts.h"

#include <QSet>
#include <QWidget>

#include <map>
#include <tuple>

namespace streife {
namespace {

/// Whom a new patrol is with: the partner of most patrols in the plan, else the first police authority, else any other.
std::optional<AgencyId> usualPartner(const Plan& plan, AgencyId own) {
    std::map<AgencyId, int> seen;
    for (const PlannedPatrol& p : plan.patrols)
        for (const PlannedPost& post : p.posts)
            if (post.post.agency != own)
                ++seen[post.post.agency];
    const auto most =
        std::max_element(seen.begin(), seen.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most != seen.end())
        return most->first;
    std::vector<AgencyId> others;
    for (const Agency& a : plan.agencies)
        if (a.id != own)
            others.push_back(a.id);
    std::sort(others.begin(), others.end(), [&](AgencyId a, AgencyId b) {
        const auto police = [&](AgencyId id) {
            return plan.agencies.constFind(id)->kind == AgencyKind::Polizei ? 0 : 1;
        };
        return std::pair(police(a), a) < std::pair(police(b), b);
    });
    return others.empty() ? std::nullopt : std::optional(others.front());
}

} // namespace

PatrolCommands::PatrolCommands(Workspace& workspace, Prompts& prompts, QWidget* window)
    : m_workspace(workspace), m_prompts(prompts), m_window(window) {
}

QString PatrolCommands::nameOf(const PatrolDraft& p) {
    return p.callSign.isEmpty() ? p.title : p.callSign;
}

PatrolDraft PatrolCommands::newPatrol(const TimeSpan& span, const Plan& plan, std::optional<OfficerId> officer) const {
    PatrolDraft draft{{}, tr("New patrol"), span, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    if (const auto own = m_workspace.ownAgencyId()) {
        draft.posts.push_back({*own, 1, 0, {}, {}, {}});
        if (const auto partner = usualPartner(plan, *own))
            draft.posts.push_back({*partner, 1, 0, {}, {}, {}});
    }
    const auto who = officer ? plan.officers.constFind(*officer) : plan.officers.constEnd();
    if (who != plan.officers.constEnd())
        std::ignore = nameOn(draft, *who, std::nullopt);
    return draft;
}

std::optional<PatrolId> PatrolCommands::create(const TimeSpan& span, const Plan& plan,
                                               std::optional<OfficerId> officer) {
    const PatrolDraft draft = newPatrol(span, plan, officer);
    std::optional<PatrolId> made;
    m_prompts.guarded(m_window, [&] {
        std::optional<PatrolId> id;
        m_workspace.change(tr("Create patrol"),
                           [&](Writer& w) { id = PatrolService(w).create(m_workspace.partnershipId(), draft); });
        made = id;
    });
    return made;
}

bool PatrolCommands::move(const PlannedPatrol& patrol, const TimeSpan& span) {
    const PatrolDraft seen = PatrolDraft::of(patrol);
    return update(patrol.patrol.id, seen, seen.movedTo(span));
}

PatrolDraft PatrolCommands::copyOf(const PlannedPatrol& patrol, const TimeSpan& span) const {
    PatrolDraft draft = PatrolDraft::of(patrol).movedTo(span).asNew(true);
    QHash<AgencyId, Agency> agencies;
    for (const Agency& a : m_workspace.all<Agency>())
        agencies.insert(a.id, a);
    const QSet<AgencyId> own = ownAgencies(agencies, m_workspace.ownAgencyId());
    for (PostDraft& post : draft.posts) {
        post.promised = 0; // was promised for that day; only its authority promises another
        if (!own.contains(post.agency))
            post.crew.clear();
    }
    return draft;
}

std::optional<PatrolId> PatrolCommands::copy(const PlannedPatrol& patrol, const TimeSpan& span) {
    const PatrolDraft draft = copyOf(patrol, span);
    std::optional<PatrolId> made;
    m_prompts.guarded(m_window, [&] {
        std::optional<PatrolId> id;
        m_workspace.change(tr("Copy %1").arg(nameOf(draft)),
                           [&](Writer& w) { id = PatrolService(w).create(m_workspace.partnershipId(), draft); });
        made = id;
    });
    return made;
}

/// What was typed would be lost without a word: each value beside the one that stands in the file.
QStringList PatrolCommands::bothValues(const PatrolDraft& seen, const PatrolDraft& wanted, const PatrolDraft& now) {
    QStringList out;
    const auto compare = [&](const QString& name, const auto& text) {
        if (text(wanted) != text(seen))
            out << tr("%1 – entered: %2, in the file: %3").arg(name, text(wanted), text(now));
    };
    compare(tr("Title"), [](const PatrolDraft& d) { return d.title; });
    compare(tr("Time"), [](const PatrolDraft& d) {
        return formatDateTime(d.span.start()) + QStringLiteral(" – ") + formatDateTime(d.span.end());
    });
    compare(tr("Call sign"), [](const PatrolDraft& d) { return d.callSign; });
    compare(tr("Meeting point"), [](const PatrolDraft& d) { return d.meetingPoint; });
    compare(tr("Tasks"), [](const PatrolDraft& d) { return d.tasks.join(QStringLiteral(", ")); });
    compare(tr("Reason"), [](const PatrolDraft& d) { return reasonWords(d.outcomeReason); });
    return out;
}

QString PatrolCommands::stepFor(const PatrolDraft& seen, const PatrolDraft& wanted) const {
    const QString name = nameOf(seen);
    const auto length = [](const TimeSpan& s) { return s.end().ms - s.start().ms; };
    if (seen.posts != wanted.posts)
        return tr("Change the crew of %1").arg(name);
    if (seen.span != wanted.span)
        return length(seen.span) == length(wanted.span) ? tr("Move %1").arg(name)
                                                        : tr("Change the times of %1").arg(name);
    if (seen.visits != wanted.visits)
        return tr("Change the places of %1").arg(name);
    if (seen.state != wanted.state)
        return wanted.state == PatrolState::Cancelled ? tr("Cancel %1", "call a patrol off").arg(name)
                                                      : tr("Reinstate %1").arg(name);
    if (seen.outcome != wanted.outcome)
        return tr("Record the outcome of %1").arg(name);
    return tr("Change %1").arg(name);
}

bool PatrolCommands::update(PatrolId id, const PatrolDraft& seen, const PatrolDraft& wanted, const QString& step) {
    if (concernsSeries(seen, wanted)) {
        const auto reach = askReach(tr("Change a series"),
                                    tr("%1 belongs to a series. Which patrols shall be changed?").arg(nameOf(seen)));
        if (!reach)
            return false;
        if (*reach != SeriesReach::This)
            return editSeries(id, seen, wanted, std::nullopt, *reach);
    }
    return m_prompts.guarded(m_window, [&] {
        try {
            m_workspace.change(step.isEmpty() ? stepFor(seen, wanted) : step,
                               [&](Writer& w) { PatrolService(w).update(id, seen, wanted); });
        } catch (const Error& error) {
            if (error.code() != ErrorCode::Stale)
                throw;
            const auto now = m_workspace.read([&](Database& db) { return readPatrol(db, id); });
            const QStringList both = now ? bothValues(seen, wanted, PatrolDraft::of(*now)) : QStringList();
            throw Error(error.code(), (QStringList(error.text()) + both).join(QStringLiteral("\n\n")), error.detail());
        }
    });
}

bool PatrolCommands::remove(const PlannedPatrol& patrol) {
    const QString name = nameOf(PatrolDraft::of(patrol));
    if (patrol.patrol.series) {
        const auto reach = askReach(tr("Delete from a series"),
                                    tr("%1 belongs to a series. Which patrols shall be deleted?").arg(name));
        if (!reach)
            return false;
        if (*reach != SeriesReach::This)
            return removeSeries(patrol.patrol.id, name, *reach);
    }
    return m_prompts.guarded(m_window, [&] {
        m_workspace.change(tr("Delete %1").arg(name), [&](Writer& w) { PatrolService(w).remove(patrol.patrol.id); });
    });
}

} // namespace streife
