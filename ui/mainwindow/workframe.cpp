// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/workframe.h"

#include "core/hotspots/hotspottable.h"
#include "core/officers/officertable.h"
#include "core/patrols/patroltable.h"
#include "core/powers/powertable.h"
#include "ui/agencies/agenciesarea.h"
#include "ui/hotspots/hotspotsarea.h"
#include "ui/log/logarea.h"
#include "ui/mainwindow/rail.h"
#include "ui/officers/officersarea.h"
#include "ui/overview/overviewarea.h"
#include "ui/patrols/planarea.h"
#include "ui/powers/powersarea.h"
#include "ui/strength/strengtharea.h"
#include "ui/support/metrics.h"
#include "ui/worktime/worktimearea.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace streife {

WorkFrame::WorkFrame(Workspace& workspace, Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_rail(new Rail(this)), m_stack(new QStackedWidget(this)) {
    auto* box = new QHBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_rail);
    box->addWidget(m_stack, 1);
    add(Place::Overview, QStringLiteral("overview"), tr("Overview"), [this, &prompts](QWidget* stack) {
        auto* area = new OverviewArea(m_workspace, prompts, stack);
        connect(area, &OverviewArea::opened, this, &WorkFrame::lead);
        connect(area, &OverviewArea::planRequested, this, &WorkFrame::showPlan);
        connect(area, &OverviewArea::newPatrolRequested, this, [this] {
            showPlan();
            plan().createNew();
        });
        return area;
    });
    add(Place::Plan, QStringLiteral("calendar"), tr("Patrol plan"), [this, &prompts](QWidget* stack) {
        auto* area = new PlanArea(m_workspace, prompts, stack);
        connect(area, &PlanArea::strengthRequested, this, [this] {
            showPlace(Place::Strength);
            current()->setFocus();
        });
        return area;
    });
    add(Place::Hotspots, QStringLiteral("pin"), tr("Hotspots"),
        [this, &prompts](QWidget* stack) { return new HotspotsArea(m_workspace, prompts, stack); });
    add(Place::Officers, QStringLiteral("people"), tr("Officers"), [this, &prompts](QWidget* stack) {
        auto* area = new OfficersArea(m_workspace, prompts, stack);
        connect(area, &OfficersArea::importRequested, this, &WorkFrame::importRequested);
        return area;
    });
    add(Place::Agencies, QStringLiteral("building"), tr("Partners"),
        [this, &prompts](QWidget* stack) { return new AgenciesArea(m_workspace, prompts, stack); });
    add(Place::Strength, QStringLiteral("strength"), tr("Strength"), [this, &prompts](QWidget* stack) {
        auto* area = new StrengthArea(m_workspace, prompts, stack);
        connect(area, &StrengthArea::dayRequested, this, [this](QDate day) {
            showPlan();
            plan().showView(PlanArea::Time);
            plan().showDay(day);
            plan().setFocus();
        });
        return area;
    });
    add(Place::Powers, QStringLiteral("scales"), tr("Powers"), [this, &prompts](QWidget* stack) {
        auto* area = new PowersArea(m_workspace, prompts, stack);
        connect(area, &PowersArea::importRequested, this, &WorkFrame::importRequested);
        return area;
    });
    add(Place::Worktime, QStringLiteral("hours"), tr("Working time"),
        [this, &prompts](QWidget* stack) { return new WorktimeArea(m_workspace, prompts, stack); });
    add(Place::Log, QStringLiteral("clock"), tr("Log"), [this, &prompts](QWidget* stack) {
        auto* area = new LogArea(m_workspace, prompts, stack);
        connect(area, &LogArea::recordRequested, this, &WorkFrame::showRecord);
        return area;
    });
    connect(m_rail, &Rail::chosen, this, &WorkFrame::showArea);
    connect(&workspace, &Workspace::changed, this, &WorkFrame::follow);
    showPlan();
}

void WorkFrame::add(Place place, const QString& icon, const QString& text, std::function<Area*(QWidget*)> make) {
    m_rail->add(icon, text, place >= Place::Log);
    m_areas.push_back({place, std::move(make), nullptr, false, {}});
}

std::optional<int> WorkFrame::indexOf(Place place) const {
    for (size_t i = 0; i < m_areas.size(); ++i)
        if (m_areas[i].place == place)
            return int(i);
    return std::nullopt;
}

void WorkFrame::setAction(Place place, QAction* action) {
    if (const auto index = indexOf(place))
        m_rail->setAction(*index, action);
}

void WorkFrame::showPlace(Place place) {
    if (const auto index = indexOf(place))
        showArea(*index);
}

Area* WorkFrame::area(Place place) {
    const auto index = indexOf(place);
    if (index && m_areas[size_t(*index)].area == nullptr)
        showArea(*index);
    return index ? m_areas[size_t(*index)].area : nullptr;
}

void WorkFrame::showArea(int index) {
    Entry& entry = m_areas[size_t(index)];
    if (entry.area == nullptr) {
        entry.area = entry.make(m_stack);
        m_stack->addWidget(entry.area);
        connect(entry.area, &Area::draftsChanged, this, &WorkFrame::statusChanged);
        connect(entry.area, &Area::statusChanged, this, [this, index](const QString& text) {
            m_areas[size_t(index)].status = text;
            emit statusChanged();
        });
        entry.area->refresh({});
    } else if (entry.stale) {
        entry.area->refresh({});
    }
    entry.stale = false;
    m_rail->setCurrent(index);
    m_stack->setCurrentWidget(entry.area);
    emit areaChanged();
    emit statusChanged();
}

void WorkFrame::follow(const RowChanges& rows) {
    for (Entry& entry : m_areas) {
        if (entry.area == nullptr)
            continue;
        if (m_stack->currentWidget() == entry.area)
            entry.area->refresh(rows);
        else
            entry.stale = true;
    }
}

void WorkFrame::lead(const OverviewTarget& target) {
    if (const auto* hotspot = std::get_if<HotspotId>(&target)) {
        showRecord(tableOf<Hotspot>().no, hotspot->value());
        return;
    }
    showPlan();
    if (const auto* patrol = std::get_if<PatrolId>(&target)) {
        plan().showView(PlanArea::Time);
        plan().showPatrol(*patrol);
    } else if (const auto* week = std::get_if<Week>(&target)) {
        plan().showWeek(*week);
    } else if (const auto* slip = std::get_if<SlipNotice>(&target)) {
        plan().showWeek(slip->week);
        emit slipRequested(slip->week);
        return;
    } else {
        plan().showWeek(std::get<WallNotice>(target).week);
        emit printRequested();
        return;
    }
    plan().setFocus();
}

void WorkFrame::showRecord(int table, qint64 row) {
    if (table == tableOf<Patrol>().no) {
        lead(PatrolId(row));
        return;
    }
    showPlace(table == tableOf<Hotspot>().no   ? Place::Hotspots
              : table == tableOf<Officer>().no ? Place::Officers
              : table == tableOf<Power>().no   ? Place::Powers
                                               : Place::Agencies);
    auto* records = static_cast<RecordArea*>(current());
    records->list().setCurrentId(row);
    records->list().setFocus();
}

PlanArea& WorkFrame::plan() {
    return *static_cast<PlanArea*>(area(Place::Plan));
}

bool WorkFrame::isShown(Place place) const {
    return m_areas[size_t(m_rail->current())].place == place;
}

Area* WorkFrame::current() {
    return m_areas[size_t(m_rail->current())].area;
}

QString WorkFrame::status() const {
    return m_areas[size_t(m_rail->current())].status;
}

void WorkFrame::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_rail->setNarrow(width() < 330 * Metrics::of(this).u);
}

} // namespace streife
