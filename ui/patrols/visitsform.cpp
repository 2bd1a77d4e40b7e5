// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/visitsform.h"

#include "core/base/fold.h"
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/sorting.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/typing.h"

#include <QVBoxLayout>

namespace streife {

TimeSpan windowFrom(Instant from, QTime start, QTime end) {
    const LocalTime first = toLocal(from);
    Instant begin = fromLocal(first.date, start);
    if (begin < from)
        begin = fromLocal(first.date.addDays(1), start);
    const LocalTime local = toLocal(begin);
    Instant finish = fromLocal(local.date, end);
    if (finish <= begin)
        finish = fromLocal(local.date.addDays(1), end);
    return {begin, finish};
}

VisitsForm::VisitsForm(QWidget* parent) : QWidget(parent) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
}

void VisitsForm::show(const PatrolDraft& draft, bool readOnly) {
    m_visits = draft.visits;
    m_span = draft.span;
    m_readOnly = readOnly;
    const HalfTyped typed(m_body);
    renew(m_body, this, Metrics::of(this).u);
    for (size_t i = 0; i < m_visits.size(); ++i)
        addPart(i);
    if (!m_readOnly)
        addChooser();
    typed.resumeIn(m_body);
}

void VisitsForm::addPart(size_t index) {
    const VisitDraft& visit = m_visits[index];
    const Metrics m = Metrics::of(this);
    const auto hotspot = m_choices->plan->hotspots.constFind(visit.hotspot);
    const QString name = hotspot == m_choices->plan->hotspots.constEnd() ? tr("unknown") : hotspot->name.str();
    auto* row = new QHBoxLayout;
    row->setSpacing(m.u);
    auto* window = new SpanField(tr("Window at %1").arg(name), m_body);
    window->setObjectName(QStringLiteral("window%1").arg(index));
    window->setMomentsAllowed(true);
    if (visit.plannedAt)
        window->setMoment(toLocal(*visit.plannedAt).time);
    else
        window->setSpan(toLocal(visit.window.start()).time, toLocal(visit.window.end()).time);
    fixWidth(window, 24);
    window->setReadOnly(m_readOnly);
    row->addWidget(window);
    row->addWidget(elidedLabel(name, m_body), 1);
    auto* stay = new CountField(tr("Minutes at %1").arg(name), 1, 1440, m_body);
    stay->setObjectName(QStringLiteral("stay%1").arg(index));
    stay->setNumber(visit.stayMinutes);
    fixWidth(stay, 11);
    stay->setReadOnly(m_readOnly);
    row->addWidget(stay);
    row->addWidget(mutedLabel(QStringLiteral("min"), m_body));
    const auto apply = [this, index, window, stay] {
        VisitDraft& v = m_visits[index];
        // A quarter of a day before the patrol still means the same evening.
        const Instant earliest = std::min(m_span->start(), v.window.start()).plusMinutes(-6 * 60);
        v.stayMinutes = stay->number();
        v.plannedAt.reset();
        if (window->to().isValid()) {
            v.window = windowFrom(earliest, window->from(), window->to());
        } else { // a planned minute
            v.plannedAt = windowFrom(earliest, window->from(), window->from()).start();
            v.window = {*v.plannedAt, v.plannedAt->plusMinutes(v.stayMinutes)};
        }
        emit changed();
    };
    for (TextField* field : std::initializer_list<TextField*>{window, stay})
        connect(field, &TextField::changed, this, apply);
    if (!m_readOnly) {
        QPushButton* remove = iconButton(QStringLiteral("cross"), tr("Remove %1").arg(name), m_body);
        fixWidth(remove, 7);
        connect(remove, &QPushButton::clicked, this, [this, index] {
            m_visits.erase(m_visits.begin() + qsizetype(index));
            emit changed();
        });
        row->addWidget(remove);
    }
    static_cast<QVBoxLayout*>(m_body->layout())->addLayout(row);
}

void VisitsForm::addChooser() {
    auto* chooser = new ChoiceField(tr("Add a place to visit"), m_body);
    chooser->setObjectName(QStringLiteral("addVisit"));
    chooser->addItem(tr("Add a place to visit …"));
    std::vector<Hotspot> places(m_choices->plan->hotspots.begin(), m_choices->plan->hotspots.end());
    sortByKey(places, [](const Hotspot& h) { return std::pair(folded(h.name.str()), h.id); });
    for (const Hotspot& h : places)
        if (!m_choices->plan->formerHotspots.contains(h.id))
            chooser->addItem(h.name.str(), qlonglong(h.id.value()));
    connect(chooser, qOverload<int>(&QComboBox::activated), this, [this, chooser](int row) {
        if (row <= 0)
            return;
        const HotspotId id(chooser->itemData(row).toLongLong());
        const int wished =
            m_choices->plan->hotspots.value(id, *m_choices->plan->hotspots.constFind(id)).minutesPerVisit;
        // After the one before, where that leaves time; else at any time of the patrol.
        const bool after = !m_visits.empty() && m_visits.back().window.end() < m_span->end();
        const Instant start = after ? std::max(m_visits.back().window.end(), m_span->start()) : m_span->start();
        m_visits.push_back({id, {start, m_span->end()}, wished > 0 ? wished : 15, {}});
        emit changed();
    });
    static_cast<QVBoxLayout*>(m_body->layout())->addWidget(chooser);
}

} // namespace streife
