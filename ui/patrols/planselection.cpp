// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen in the patrol plan, and what is done to it.
#include "core/base/error.h"
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/patrols/patroltable.h"
#include "core/rules/candidates.h"
#include "core/workspace/history.h"
#include "core/workspace/workspace.h"
#include "ui/patrols/crewlist.h"
#include "ui/patrols/draftedits.h"
#include "ui/patrols/planarea.h"
#include "ui/patrols/rowboard.h"
#include "ui/patrols/seriesdialog.h"
#include "ui/patrols/severalpanel.h"
#include "ui/patrols/weekboard.h"
#include "ui/support/latestjob.h"
#include "ui/support/movedspan.h"
#include "ui/support/prompts.h"
#include "ui/widgets/draftbar.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/typing.h"

#include <QMenu>
#include <QStackedWidget>

namespace streife {
namespace {

constexpr int kExplainSoon = 120; ///< milliseconds

} // namespace

const PlannedPatrol* PlanArea::patrol(PatrolId id) const {
    for (const PlannedPatrol& p : m_plan->patrols)
        if (p.patrol.id == id && m_plan->covers(p.patrol)) // neighbouring weeks are in the plan for the rules
            return &p;
    return nullptr;
}

std::vector<const PlannedPatrol*> PlanArea::several() const {
    std::vector<const PlannedPatrol*> out;
    if (m_chosen.size() > 1)
        for (const PatrolId id : m_chosen)
            if (const PlannedPatrol* p = patrol(id))
                out.push_back(p);
    return out;
}

void PlanArea::choose(std::optional<PatrolId> id) {
    chooseSeveral(id ? std::vector<PatrolId>{*id} : std::vector<PatrolId>{}, id);
}

void PlanArea::chooseSeveral(std::vector<PatrolId> ids, std::optional<PatrolId> current) {
    if (m_selected == current && m_chosen == ids)
        return;
    finishTyping(m_inspector); // it belongs to the patrol that was shown
    m_selected = current;
    m_chosen = std::move(ids);
    showSelection();
    showInspector();
    emit selectionChanged();
}

void PlanArea::showSelection() {
    m_selecting = true;
    m_board->choose(m_chosen, m_selected);
    QList<qint64> ids;
    for (const PatrolId id : m_chosen)
        ids << id.value();
    m_list->setChosenIds(ids, m_selected ? std::optional(m_selected->value()) : std::nullopt);
    m_forces->select(m_selected);
    m_places->select(m_selected);
    m_selecting = false;
    showWanted();
}

void PlanArea::showInspector() {
    const PlannedPatrol* shown = m_selected ? patrol(*m_selected) : nullptr;
    m_side->setCurrentWidget(m_chosen.size() > 1 ? static_cast<QWidget*>(m_several) : m_inspector);
    if (m_chosen.size() > 1) {
        std::vector<const BoardBlock*> blocks;
        for (const BoardBlock& b : m_board->board().blocks)
            if (std::find(m_chosen.begin(), m_chosen.end(), b.id) != m_chosen.end())
                blocks.push_back(&b);
        m_several->show(blocks, !m_workspace.writable());
        shown = nullptr; // the form behind is not to be typed into
    }
    if (shown == nullptr) {
        m_inspector->clear(m_stack->currentWidget());
        m_drafts->follow(nullptr, 0);
        arrange();
        return;
    }
    arrange();
    PatrolChoices choices{m_plan,
                          [this](const QSet<AgencyId>& of) { return withPeople(of); },
                          agencyBadges(m_plan->agencies),
                          ownHere(),
                          {}};
    if (const auto series = m_commands.seriesOf(shown->patrol))
        choices.series = seriesText(*series);
    Findings own;
    for (const Finding& f : m_findings)
        if (f.patrol == m_selected)
            own.push_back(f);
    std::stable_sort(own.begin(), own.end(),
                     [](const Finding& a, const Finding& b) { return a.severity < b.severity; });
    const History history = recordHistory(m_workspace, tableOf<Patrol>().no, shown->patrol.id.value());
    choices.news = newsSinceKeys(history, bindingOf(*shown, m_plan->agencies), m_plan->agencies);
    m_inspector->setNow(m_workspace.now());
    m_inspector->show(*shown, std::move(choices), own,
                      historySteps(history, m_workspace.now(), shown->patrol.span.start()), !m_workspace.writable());
    m_drafts->follow(m_inspector, m_selected->value());
    m_side->setMinimumWidth(leastSide());
}

/// The plan with duties and absences of all people of these authorities. An edit of patrols changes none of them, so
/// they are read once and kept until a duty, an absence or the days shown change.
Plan PlanArea::withPeople(const QSet<AgencyId>& agencies) {
    if (m_everybody)
        return *m_plan;
    if (!m_known || m_known->span != m_plan->span || !m_knownOf.contains(agencies)) {
        m_knownOf.unite(agencies);
        m_known = std::make_shared<const Plan>(m_workspace.withAvailability(*m_plan, m_knownOf));
    }
    return withAvailabilityOf(*m_plan, *m_known);
}

/// Who could join the chosen patrol: beside the board, and in the rows of people.
void PlanArea::showWanted() {
    const bool rows = view() == Forces && m_everybody;
    const bool list = peopleShown() && m_everybody;
    if (!rows && !list) {
        m_forces->setWanted(std::nullopt);
        m_wanted.reset();
        m_wantedSoon.stop();
        m_wantedJob->forget();
        return;
    }
    const PlannedPatrol* shown = m_selected && m_chosen.size() < 2 ? patrol(*m_selected) : nullptr;
    const TimeSpan span = shown != nullptr ? shown->patrol.span : freeSpan();
    QSet<OfficerId> here;
    QString function;
    const QSet<AgencyId> own = ownHere();
    if (shown != nullptr)
        for (const PlannedPost& post : shown->posts) {
            if (own.contains(post.post.agency) && post.open() > 0 && function.isEmpty())
                function = post.post.function;
            for (const CrewMember& c : post.crew)
                here.insert(c.officer);
        }
    const CandidateQuery query{own, span, function, shown == nullptr ? std::nullopt : m_selected, here};
    if (m_wanted != query || m_wantedBy != std::pair(rows, list)) { // else what is told stays until it is known anew
        m_wanted = query;
        m_wantedBy = {rows, list};
        tellWanted(shown, span, candidatesFor(*m_plan, query));
    }
    m_wantedSoon.start(kExplainSoon, this);
}

/// After the board is painted and nothing more was typed.
void PlanArea::explainWanted() {
    m_wantedJob->start([this, plan = m_plan, query = *m_wanted] {
        auto ranked = explainedCandidates(*plan, query);
        return [this, plan, query, ranked = std::move(ranked)] {
            if (plan == m_plan) // else what changed has asked anew
                tellWanted(query.patrol ? patrol(*query.patrol) : nullptr, query.span, ranked);
        };
    });
}

void PlanArea::tellWanted(const PlannedPatrol* shown, const TimeSpan& span, const std::vector<RankedOfficer>& ranked) {
    const bool rows = view() == Forces && m_everybody;
    const bool list = peopleShown() && m_everybody;
    WantedPeople wanted{span, {}, {}};
    std::vector<CrewLine> lines;
    for (size_t i = 0; i < ranked.size(); ++i) {
        const RankedOfficer& r = ranked[i];
        const QString state = candidateText(r);
        if (r.state == CandidateState::OnDuty)
            wanted.fitting.insert(r.officer.value());
        else
            wanted.reason.insert(r.officer.value(), state);
        if (list)
            lines.push_back({r.officer, m_plan->officers.constFind(r.officer)->fullName(), state, int(i)});
    }
    m_forces->setWanted(rows && shown != nullptr ? std::optional(wanted) : std::nullopt);
    if (list)
        m_people->show((shown != nullptr ? nameOf(*shown) + QStringLiteral(" · ") : QString())
                           + formatDay(serviceDay(span.start(), m_plan->partnership.dayBorder)) + QStringLiteral(" ")
                           + formatSpan(span),
                       std::move(lines));
}

void PlanArea::showPatrol(PatrolId id) {
    if (patrol(id) == nullptr) {
        const auto other = m_workspace.read([&](Database& db) { return readPatrol(db, id); });
        if (!other)
            return;
        showDay(serviceDay(other->patrol.span.start(), m_plan->partnership.dayBorder));
    }
    if (const PlannedPatrol* p = patrol(id); p != nullptr && m_filter.active())
        if (m_board->board().blocks.end()
            == std::find_if(m_board->board().blocks.begin(), m_board->board().blocks.end(),
                            [&](const BoardBlock& b) { return b.id == id; }))
            closeFilter(); // what is to be seen must not be hidden
    choose(id);
}

TimeSpan PlanArea::freeSpan() const {
    // Evening of today if it is among the days shown, else of the first of them.
    const QDate today = serviceDay(m_workspace.now(), m_plan->partnership.dayBorder);
    const QDate day = today >= m_first && today < m_first.addDays(m_days) ? today : m_first;
    const Instant start = fromLocal(day, QTime(18, 0));
    return {start, start.plusMinutes(4 * 60)};
}

void PlanArea::createNew() {
    create(freeSpan());
}

void PlanArea::create(const TimeSpan& span, std::optional<OfficerId> officer) {
    if (const auto id = m_commands.create(span, *m_plan, officer)) {
        showPatrol(*id);
        m_inspector->focusTitle();
    }
}

/// One of several takes the others along, by as much on the wall clock; a changed length concerns it alone.
void PlanArea::move(PatrolId id, const TimeSpan& span) {
    const PlannedPatrol* p = patrol(id);
    if (p == nullptr)
        return;
    const TimeSpan before = p->patrol.span;
    m_moved = {id};
    const bool moved = span.minutes() == before.minutes() && span.start() != before.start();
    const auto all = several();
    if (moved && std::find(all.begin(), all.end(), p) != all.end()) {
        const WallShift shift = wallShift(before.start(), span.start());
        m_moved = m_chosen;
        m_commands.moveAll(all, shift.days, shift.minutes);
    } else {
        m_commands.move(*p, span);
    }
}

void PlanArea::copy(PatrolId id, const TimeSpan& span) {
    if (const PlannedPatrol* p = patrol(id))
        if (const auto made = m_commands.copy(*p, span))
            showPatrol(*made);
}

void PlanArea::moveSteps(PatrolId id, int direction, bool copied) {
    const int days = direction * (m_days == 1 ? 1 : 7);
    const PlannedPatrol* p = patrol(id);
    if (p == nullptr)
        return;
    if (copied) {
        copy(id, movedDays(p->patrol.span, days));
        return;
    }
    move(id, movedDays(p->patrol.span, days));
    follow(id);
}

void PlanArea::moveWeeks(PatrolId id, int weeks) {
    if (const PlannedPatrol* p = patrol(id)) {
        move(id, movedDays(p->patrol.span, 7 * weeks));
        follow(id);
    }
}

/// What has left the days shown is shown where it is now, with all that went along.
void PlanArea::follow(PatrolId id) {
    const std::vector<PatrolId> went = m_moved;
    showPatrol(id);
    if (went.size() > 1)
        chooseSeveral(went, id);
}

void PlanArea::takeCopies() {
    std::vector<const PlannedPatrol*> all = several();
    if (const PlannedPatrol* p = m_selected ? patrol(*m_selected) : nullptr; p != nullptr && all.empty())
        all.push_back(p);
    if (all.empty())
        return;
    m_copied.clear();
    for (const PlannedPatrol* p : all)
        m_copied.push_back(*p);
    emit said(tr("%n patrol(s) copied. Ctrl+V puts them into the days shown.", nullptr, int(m_copied.size())));
    emit selectionChanged();
}

void PlanArea::paste() {
    if (m_copied.empty() || !m_workspace.writable())
        return;
    finishTyping(m_inspector);
    const int border = m_plan->partnership.dayBorder;
    const QDate from = serviceDay(m_copied.front().patrol.span.start(), border);
    int days = m_days == 1 ? int(from.daysTo(m_first)) : int(Week::of(from).monday().daysTo(m_first));
    if (m_days > 7 && days > -7 * (m_days / 7) && days <= 0)
        days = 0; // their week is among those shown
    if (days == 0)
        days = 1;
    std::vector<const PlannedPatrol*> all;
    for (const PlannedPatrol& p : m_copied)
        all.push_back(&p);
    const std::vector<PatrolId> made = m_commands.copyAll(all, days);
    if (made.empty())
        return;
    showPatrol(made.front());
    chooseSeveral(made, made.front());
}

void PlanArea::removeSelected() {
    if (!m_workspace.writable())
        return;
    if (const auto all = several(); !all.empty())
        m_commands.removeAll(all);
    else if (const PlannedPatrol* p = m_selected ? patrol(*m_selected) : nullptr)
        m_commands.remove(*p);
}

void PlanArea::openSeries() {
    finishTyping(m_inspector);
    if (const PlannedPatrol* p = m_selected ? patrol(*m_selected) : nullptr; p != nullptr && m_workspace.writable())
        m_commands.openSeries(*p);
}

void PlanArea::copySelected() {
    if (!m_workspace.writable())
        return;
    if (const auto all = several(); !all.empty()) {
        const std::vector<PatrolId> made = m_commands.copyAll(all, 7);
        if (made.empty())
            return;
        showPatrol(made.front());
        chooseSeveral(made, made.front());
    } else if (const PlannedPatrol* p = m_selected ? patrol(*m_selected) : nullptr) {
        if (const auto made = m_commands.copy(*p, movedDays(p->patrol.span, 7)))
            showPatrol(*made);
    }
}

bool PlanArea::edit(PatrolId id, const std::function<std::optional<Done>(const PlannedPatrol&, PatrolDraft&)>& work) {
    const std::shared_ptr<const Plan> plan = m_plan; // what is shown after the edit takes its place
    const PlannedPatrol* p = patrol(id);
    if (p == nullptr)
        return false;
    const PatrolDraft seen = PatrolDraft::of(*p);
    PatrolDraft wanted = seen;
    const std::optional<Done> done = work(*p, wanted);
    if (!done || wanted == seen || !m_commands.update(id, seen, wanted, done->step))
        return false;
    emit said(done->said);
    return true;
}

void PlanArea::assign(PatrolId id, OfficerId officer, std::optional<OfficerId> instead,
                      const std::optional<TimeSpan>& span) {
    const auto known = m_plan->officers.constFind(officer);
    if (known == m_plan->officers.constEnd())
        return;
    const Officer who = *known;
    edit(id, [&](const PlannedPatrol& p, PatrolDraft& wanted) -> std::optional<Done> {
        if (span)
            wanted = wanted.movedTo(*span);
        if (!nameOn(wanted, who, instead)) {
            emit said(tr("%1 is already on %2.").arg(who.familyName.str(), nameOf(p)));
            return std::nullopt;
        }
        return Done{instead ? tr("%1 takes %2 over.").arg(who.familyName.str(), nameOf(p))
                            : tr("%1 is on %2 now.").arg(who.familyName.str(), nameOf(p))};
    });
    choose(id);
}

void PlanArea::takeOff(PatrolId id, OfficerId officer) {
    edit(id, [&](const PlannedPatrol& p, PatrolDraft& wanted) -> std::optional<Done> {
        for (PostDraft& post : wanted.posts)
            std::erase(post.crew, officer);
        const auto who = m_plan->officers.constFind(officer);
        if (who == m_plan->officers.constEnd())
            return std::nullopt;
        return Done{tr("%1 is no longer on %2.").arg(who->familyName.str(), nameOf(p))};
    });
}

} // namespace streife
