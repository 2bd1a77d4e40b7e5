// SPDX-License-Identifier: GPL-3.0-or-later
// Visits of places, as the view of places changes them.
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "ui/patrols/draftedits.h"
#include "ui/patrols/planarea.h"

#include <QMenu>

namespace streife {
QString PlanArea::placeName(HotspotId id) const {
    const auto place = m_plan->hotspots.constFind(id);
    return place == m_plan->hotspots.constEnd() ? QString() : place->name.str();
}

void PlanArea::addVisit(PatrolId id, HotspotId hotspot, Instant at) {
    edit(id, [&](const PlannedPatrol& p, PatrolDraft& wanted) -> std::optional<Done> {
        const auto place = m_plan->hotspots.constFind(hotspot);
        if (place == m_plan->hotspots.constEnd())
            return std::nullopt;
        wanted.visits.push_back(visitAt(p.patrol.span, *place, at));
        return Done{tr("%1 visits %2.").arg(nameOf(p), place->name.str())};
    });
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
    edit(id, [&](const PlannedPatrol& p, PatrolDraft& wanted) -> std::optional<Done> {
        std::erase_if(wanted.visits, [&](const VisitDraft& v) { return v.hotspot == hotspot; });
        return Done{tr("%1 no longer visits %2.").arg(nameOf(p), placeName(hotspot))};
    });
}

/// At another time of its patrol, or at another place; `also`: there as well.
void PlanArea::moveVisit(PatrolId id, VisitId visit, HotspotId hotspot, const TimeSpan& window, bool also) {
    edit(id, [&](const PlannedPatrol& p, PatrolDraft& wanted) -> std::optional<Done> {
        const auto index = placeOf(p, visit);
        const QString to = placeName(hotspot);
        if (!index || to.isEmpty())
            return std::nullopt;
        const VisitDraft old = wanted.visits[*index];
        moveVisitOf(wanted, *index, hotspot, window, also);
        if (old.hotspot == hotspot)
            return Done{tr("%1 is at %2 %3.").arg(nameOf(p), to, formatSpan(window)),
                        also ? tr("Visit %1 as well").arg(to) : tr("Move the visit to %1").arg(to)};
        return Done{tr("%1 visits %2, %3.").arg(nameOf(p), to, formatSpan(window)),
                    also ? tr("Visit %1 as well").arg(to)
                         : tr("Visit %1 instead of %2").arg(to, placeName(old.hotspot))};
    });
}

void PlanArea::removeVisit(PatrolId id, VisitId visit) {
    edit(id, [&](const PlannedPatrol& p, PatrolDraft& wanted) -> std::optional<Done> {
        const auto index = placeOf(p, visit);
        if (!index)
            return std::nullopt;
        const QString place = placeName(wanted.visits[*index].hotspot);
        wanted.visits.erase(wanted.visits.begin() + qsizetype(*index));
        return Done{tr("The visit to %1 is removed.").arg(place), tr("Remove the visit to %1").arg(place)};
    });
}

} // namespace streife
