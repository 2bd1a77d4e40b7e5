// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/visitrow.h"

#include "core/base/localtime.h"
#include "ui/support/metrics.h"
#include "ui/widgets/fields.h"

#include <QHBoxLayout>

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

VisitRow::VisitRow(size_t index, HotspotId place, const QString& name, bool readOnly, QWidget* parent)
    : QWidget(parent), m_place(place), m_name(name), m_readOnly(readOnly),
      m_window(new SpanField(tr("Window at %1").arg(name), this)),
      m_stay(new CountField(tr("Minutes at %1").arg(name), 1, 1440, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::of(this).u);
    m_window->setObjectName(QStringLiteral("window%1").arg(index));
    m_window->setMomentsAllowed(true);
    fixWidth(m_window, 23);
    m_stay->setObjectName(QStringLiteral("stay%1").arg(index));
    fixWidth(m_stay, 9);
    for (TextField* field : std::initializer_list<TextField*>{m_window, m_stay}) {
        setQuiet(field);
        field->setReadOnly(readOnly);
        connect(field, &TextField::changed, this, &VisitRow::changed);
    }
    row->addWidget(m_window);
    row->addWidget(elidedLabel(name, this), 1);
    row->addWidget(m_stay);
    row->addWidget(mutedLabel(QStringLiteral("min"), this));
    if (!readOnly) {
        QPushButton* remove = rowButton(QStringLiteral("cross"), tr("Remove %1").arg(name), this);
        connect(remove, &QPushButton::clicked, this, &VisitRow::removeRequested);
        row->addWidget(remove);
    }
}

bool VisitRow::fits(HotspotId place, const QString& name, bool readOnly) const {
    return place == m_place && name == m_name && readOnly == m_readOnly;
}

void VisitRow::tell(const VisitDraft& visit) {
    if (visit.plannedAt)
        m_window->setMoment(toLocal(*visit.plannedAt).time);
    else
        m_window->setSpan(toLocal(visit.window.start()).time, toLocal(visit.window.end()).time);
    m_stay->setNumber(visit.stayMinutes);
}

void VisitRow::apply(VisitDraft& visit, const TimeSpan& patrol) const {
    // A quarter of a day before the patrol still means the same evening.
    const Instant earliest = std::min(patrol.start(), visit.window.start()).plusMinutes(-6 * 60);
    visit.stayMinutes = m_stay->number();
    visit.plannedAt.reset();
    if (m_window->to().isValid()) {
        visit.window = windowFrom(earliest, m_window->from(), m_window->to());
    } else { // a planned minute
        visit.plannedAt = windowFrom(earliest, m_window->from(), m_window->from()).start();
        visit.window = {*visit.plannedAt, visit.plannedAt->plusMinutes(visit.stayMinutes)};
    }
}

} // namespace streife
