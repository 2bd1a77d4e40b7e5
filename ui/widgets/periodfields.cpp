// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/periodfields.h"

#include "core/base/localtime.h"
#include "ui/support/metrics.h"
#include "ui/widgets/fields.h"

#include <QHBoxLayout>

namespace streife {

PeriodFields::PeriodFields(const QString& prefix, QWidget* parent)
    : QWidget(parent), m_fromDay(new DayField(tr("From, day"), this)), m_from(new ClockField(tr("From, time"), this)),
      m_toDay(new DayField(tr("Until, day"), this)), m_to(new ClockField(tr("Until, time"), this)) {
    const int u = Metrics::of(this).u;
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * u);
    m_fromDay->setObjectName(prefix + QStringLiteral("FromDay"));
    m_from->setObjectName(prefix + QStringLiteral("From"));
    m_toDay->setObjectName(prefix + QStringLiteral("ToDay"));
    m_to->setObjectName(prefix + QStringLiteral("To"));
    for (const auto& [text, day, clock] :
         {std::tuple(tr("From"), m_fromDay, m_from), std::tuple(tr("Until"), m_toDay, m_to)}) {
        fixWidth(day, 30);
        fixWidth(clock, 14);
        row->addWidget(mutedLabel(text, this));
        row->addWidget(day);
        row->addWidget(clock);
        if (day == m_fromDay)
            row->addSpacing(u);
        connect(day, &TextField::changed, this, &PeriodFields::changed);
        connect(clock, &TextField::changed, this, &PeriodFields::changed);
    }
    setFocusProxy(m_fromDay);
}

void PeriodFields::setSpan(const TimeSpan& span, QDate today) {
    const LocalTime from = toLocal(span.start());
    const LocalTime to = toLocal(span.end());
    for (DayField* field : {m_fromDay, m_toDay})
        field->setToday(today);
    m_fromDay->setDay(from.date);
    m_from->setTime(from.time);
    m_toDay->setDay(to.date);
    m_to->setTime(to.time);
}

std::optional<TimeSpan> PeriodFields::span() const {
    if (!m_fromDay->day().isValid() || !m_toDay->day().isValid() || !m_from->time().isValid()
        || !m_to->time().isValid())
        return std::nullopt;
    const Instant from = fromLocal(m_fromDay->day(), m_from->time());
    const Instant to = fromLocal(m_toDay->day(), m_to->time());
    return from < to ? std::optional(TimeSpan(from, to)) : std::nullopt;
}

} // namespace streife
