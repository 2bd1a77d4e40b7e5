// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/outcomeform.h"

#include "core/base/enumtext.h"
#include "core/base/localtime.h"
#include "ui/support/metrics.h"
#include "ui/widgets/fields.h"

#include <QCompleter>
#include <QGridLayout>

namespace streife {
namespace {

bool hasReason(PatrolOutcome outcome) {
    return outcome == PatrolOutcome::OneAgency || outcome == PatrolOutcome::Aborted || outcome == PatrolOutcome::Failed;
}

/// The first such time of day in the patrol; none if it has none.
std::optional<Instant> within(const TimeSpan& span, QTime time) {
    const QDate first = toLocal(span.start()).date;
    for (QDate day = first; day <= toLocal(span.end()).date; day = day.addDays(1))
        if (const Instant at = fromLocal(day, time); span.start() <= at && at <= span.end())
            return at;
    return std::nullopt;
}

} // namespace

OutcomeForm::OutcomeForm(QWidget* parent)
    : QWidget(parent), m_outcome(new ChoiceField(tr("Outcome"), this)), m_reasonLabel(mutedLabel(tr("Reason"), this)),
      m_reason(new TextField(tr("Reason of the outcome"), this)), m_atLabel(mutedLabel(tr("Broken off at"), this)),
      m_at(new ClockField(tr("Broken off at"), this)) {
    const int u = Metrics::of(this).u;
    for (const auto& entry : enumEntries<PatrolOutcome>())
        m_outcome->addItem(enumLabel(entry.value), int(entry.value));
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_reason->setObjectName(QStringLiteral("outcomeReason"));
    m_at->setObjectName(QStringLiteral("abortedAt"));
    m_at->setOptional(true);
    fixWidth(m_at, 16);
    auto* usual = new QCompleter(
        {tr("prior operation"), tr("lack of staff"), tr("severe weather"), tr("vehicle out of order")}, m_reason);
    usual->setCaseSensitivity(Qt::CaseInsensitive);
    m_reason->setCompleter(usual);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(u);
    grid->setVerticalSpacing(0);
    for (QWidget* field : std::initializer_list<QWidget*>{m_outcome, m_reason, m_at})
        setQuiet(field);
    for (QLabel* label : {m_reasonLabel, m_atLabel})
        label->setIndent(u);
    grid->addWidget(m_outcome, 0, 0, 1, 2);
    grid->addWidget(m_reasonLabel, 1, 0);
    grid->addWidget(m_reason, 1, 1);
    grid->addWidget(m_atLabel, 2, 0);
    grid->addWidget(m_at, 2, 1, Qt::AlignLeft);
    grid->setColumnStretch(1, 1);
    connect(m_outcome, qOverload<int>(&QComboBox::activated), this, [this] {
        arrange();
        emit changed();
    });
    for (TextField* field : std::initializer_list<TextField*>{m_reason, m_at})
        connect(field, &TextField::changed, this, &OutcomeForm::changed);
}

PatrolOutcome OutcomeForm::outcome() const {
    return PatrolOutcome(m_outcome->currentData().toInt());
}

void OutcomeForm::show(const PatrolDraft& draft, bool readOnly) {
    m_outcome->setCurrentIndex(m_outcome->findData(int(draft.outcome)));
    m_reason->setValue(draft.outcomeReason);
    m_at->setTime(draft.abortedAt ? toLocal(*draft.abortedAt).time : QTime());
    m_outcome->setEnabled(!readOnly);
    m_reason->setReadOnly(readOnly);
    m_at->setReadOnly(readOnly);
    arrange();
}

void OutcomeForm::arrange() {
    const bool reason = hasReason(outcome());
    const bool time = outcome() == PatrolOutcome::Aborted;
    m_reasonLabel->setVisible(reason);
    m_reason->setVisible(reason);
    m_atLabel->setVisible(time);
    m_at->setVisible(time);
}

void OutcomeForm::apply(PatrolDraft& draft) const {
    draft.outcome = outcome();
    draft.outcomeReason = hasReason(draft.outcome) ? m_reason->value() : QString();
    if (draft.outcome != PatrolOutcome::Aborted || !m_at->time().isValid()) {
        draft.abortedAt.reset();
    } else if (!draft.abortedAt || toLocal(*draft.abortedAt).time != m_at->time()) {
        if (const auto at = within(draft.span, m_at->time()))
            draft.abortedAt = at;
    }
}

} // namespace streife
