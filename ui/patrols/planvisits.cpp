// SPDX-License-Identifier: GPL-3.0-or-later
// Visits of places, as the view of places changes them.
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "ui/patrols/draftedits.h"
#include "ui/patrols/planarea.h"

#include <QMenu>

namespace streife {

void PlanArea::addVisit(PatrolId id, HotspotId hotspot, Instant at) {
    const std::shared_ptr<const Plan> plan = m_plan; // what is shown after the edit takes its place
    const PlannedPatrol* p = patrol(id);
    const auto place = m_plan->hotspots.constFind(hotspot);
    if (p == nullptr || place == m_plan->hotspots.constEnd())
        return;
    const PatrolDraft seen = PatrolDraft::of(*p);
    PatrolDraft wanted = seen;
    wanted.visits.push_back(visitAt(p->patrol.span, *place, at));
    if (m_commands.update(id, seen, wanted))
        emit said(tr("%1 visits %2.").arg(nameOf(*p), place->name.str()));
    choose(id);
}

/// The patrols out on that day, the one under the pointer first.
void PlanArea::offerVisit(HotspotId hotspot, Instant at, QPoint where) {
    const QDate day = serviceDay(at, m_plan->partnership.dayBorder);
    std::vector<const PlannedPatrol*> out;
    for (const PlannedPatrol& p : m_plan->patrols)
        if (p.patrol.state != PatrolState::Cancelled
            && serviceDay(p.patrol.span.start(), m_plan->partnership.dayBorder) == day)
            out.push_back(&p);
    if (out.empty()) {
        emit said(tr("On %1 no patrol is out that could visit this place.").arg(formatDay(day)));
        return;
    }
    std::stable_partition(out.begin(), out.end(), [&](const PlannedPatrol* p) { return p->patrol.span.contains(at); });
    QMenu menu(this);
    menu.addSection(tr("Who shall visit this place?"));
    for (const PlannedPatrol* p : out) {
        QString text = nameOf(*p) + QStringLiteral(", ") + formatSpan(p->patrol.span);
        QAction* action = menu.addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setData(qlonglong(p->patrol.id.value()));
    }
    menu.setActiveAction(menu.actions().at(1));
    const QAction* chosen = menu.exec(where);
    if (chosen != nullptr)
        addVisit(PatrolId(chosen->data().toLongLong()), hotspot, at);
}

void PlanArea::removeVisit(PatrolId id, HotspotId hotspot) {
    const std::shared_ptr<const Plan> plan = m_plan; // what is shown after the edit takes its place
    const PlannedPatrol* p = patrol(id);
    const auto place = m_plan->hotspots.constFind(hotspot);
    if (p == nullptr || place == m_plan->hotspots.constEnd())
        return;
    const PatrolDraft seen = PatrolDraft::of(*p);
    PatrolDraft wanted = seen;
    std::erase_if(wanted.visits, [&](const VisitDraft& v) { return v.hotspot == hotspot; });
    if (wanted != seen && m_commands.update(id, seen, wanted))
        emit said(tr("%1 no longer visits %2.").arg(nameOf(*p), place->name.str()));
}

/// At another time of its patrol, or at another place; `also`: there as well.
void PlanArea::moveVisit(PatrolId id, VisitId visit, HotspotId hotspot, const TimeSpan& window, bool also) {
    const std::shared_ptr<const Plan> plan = m_plan; // what is shown after the edit takes its place
    const PlannedPatrol* p = patrol(id);
    const auto place = m_plan->hotspots.constFind(hotspot);
    if (p == nullptr || place == m_plan->hotspots.constEnd())
        return;
    const auto found = std::find_if(p->visits.begin(), p->visits.end(), [&](const Visit& v) { return v.id == visit; });
    if (found == p->visits.end())
        return;
    const PatrolDraft seen = PatrolDraft::of(*p);
    PatrolDraft wanted = seen;
    VisitDraft& old = wanted.visits[size_t(found - p->visits.begin())];
    const VisitDraft moved = movedVisit(old, hotspot, window);
    const bool elsewhere = old.hotspot != hotspot;
    if (also)
        wanted.visits.push_back(moved);
    else
        old = moved;
    const auto from = m_plan->hotspots.constFind(found->hotspot);
    const QString name = from == m_plan->hotspots.constEnd() ? QString() : from->name.str();
    const QString step = also        ? tr("Visit %1 as well").arg(place->name.str())
                         : elsewhere ? tr("Visit %1 instead of %2").arg(place->name.str(), name)
                                     : tr("Move the visit to %1").arg(name);
    if (wanted != seen && m_commands.update(id, seen, wanted, step))
        emit said(elsewhere ? tr("%1 visits %2, %3.").arg(nameOf(*p), place->name.str(), formatSpan(window))
                            : tr("%1 is at %2 %3.").arg(nameOf(*p), place->name.str(), formatSpan(window)));
}

void PlanArea::removeVisit(PatrolId id, VisitId visit) {
    const std::shared_ptr<const Plan> plan = m_plan; // what is shown after the edit takes its place
    const PlannedPatrol* p = patrol(id);
    if (p == nullptr)
        return;
    const auto found = std::find_if(p->visits.begin(), p->visits.end(), [&](const Visit& v) { return v.id == visit; });
    if (found == p->visits.end())
        return;
    const auto hotspot = m_plan->hotspots.constFind(found->hotspot);
    const QString place = hotspot == m_plan->hotspots.constEnd() ? QString() : hotspot->name.str();
    const PatrolDraft seen = PatrolDraft::of(*p);
    PatrolDraft wanted = seen;
    wanted.visits.erase(wanted.visits.begin() + (found - p->visits.begin()));
    if (m_commands.update(id, seen, wanted, tr("Remove the visit to %1").arg(place)))
        emit said(tr("The visit to %1 is removed.").arg(place));
}

} // namespace streife
