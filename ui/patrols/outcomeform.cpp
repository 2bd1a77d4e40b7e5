// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/outcomeform.h"

#include "core/base/enumtext.h"
#include "core/base/localtime.h"
#include "core/patrols/outcomereason.h"
#include "ui/support/metrics.h"
#include "ui/widgets/fields.h"

#include <QGridLayout>

namespace streife {
namespace {

constexpr int kNoReason = -1;

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
    m_kind = new ChoiceField(tr("Reason from the list"), this);
    m_kind->setObjectName(QStringLiteral("outcomeKind"));
    m_kind->addItem(tr("no reason chosen"), kNoReason);
    for (const auto& entry : enumEntries<OutcomeReason>())
        if (entry.value != OutcomeReason::Other)
            m_kind->addItem(enumLabel(entry.value), int(entry.value));
    m_kind->addItem(enumLabel(OutcomeReason::Other), int(OutcomeReason::Other));
    m_reason->setPlaceholderText(tr("more, if needed"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(u);
    grid->setVerticalSpacing(0);
    for (QWidget* field : std::initializer_list<QWidget*>{m_outcome, m_kind, m_reason, m_at})
        setQuiet(field);
    for (QLabel* label : {m_reasonLabel, m_atLabel})
        label->setIndent(u);
    grid->addWidget(m_outcome, 0, 0, 1, 2);
    grid->addWidget(m_reasonLabel, 1, 0);
    grid->addWidget(m_kind, 1, 1);
    grid->addWidget(m_reason, 2, 1);
    grid->addWidget(m_atLabel, 3, 0);
    grid->addWidget(m_at, 3, 1, Qt::AlignLeft);
    grid->setColumnStretch(1, 1);
    connect(m_outcome, qOverload<int>(&QComboBox::activated), this, [this] {
        arrange();
        emit changed();
    });
    connect(m_kind, qOverload<int>(&QComboBox::activated), this, &OutcomeForm::changed);
    for (TextField* field : std::initializer_list<TextField*>{m_reason, m_at})
        connect(field, &TextField::changed, this, &OutcomeForm::changed);
}

PatrolOutcome OutcomeForm::outcome() const {
    return PatrolOutcome(m_outcome->currentData().toInt());
}

void OutcomeForm::show(const PatrolDraft& draft, bool readOnly) {
    m_outcome->setCurrentIndex(m_outcome->findData(int(draft.outcome)));
    const auto reason = reasonOf(draft.outcomeReason);
    m_kind->setCurrentIndex(m_kind->findData(reason ? int(reason->reason) : kNoReason));
    m_reason->setValue(reason ? reason->words : QString());
    m_at->setTime(draft.abortedAt ? toLocal(*draft.abortedAt).time : QTime());
    m_outcome->setEnabled(!readOnly);
    m_kind->setEnabled(!readOnly);
    m_reason->setReadOnly(readOnly);
    m_at->setReadOnly(readOnly);
    arrange();
}

void OutcomeForm::arrange() {
    const bool reason = hasReason(outcome());
    const bool time = outcome() == PatrolOutcome::Aborted;
    m_reasonLabel->setVisible(reason);
    m_kind->setVisible(reason);
    m_reason->setVisible(reason);
    m_atLabel->setVisible(time);
    m_at->setVisible(time);
}

void OutcomeForm::apply(PatrolDraft& draft) const {
    draft.outcome = outcome();
    const int kind = m_kind->currentData().toInt();
    const ReasonText reason{kind == kNoReason ? OutcomeReason::Other : OutcomeReason(kind), m_reason->value()};
    const bool said = kind != kNoReason || !reason.words.trimmed().isEmpty();
    draft.outcomeReason = hasReason(draft.outcome) && said ? storedReason(reason) : QString();
    if (draft.outcome != PatrolOutcome::Aborted || !m_at->time().isValid()) {
        draft.abortedAt.reset();
    } else if (!draft.abortedAt || toLocal(*draft.abortedAt).time != m_at->time()) {
        if (const auto at = within(draft.span, m_at->time()))
            draft.abortedAt = at;
    }
}

} // namespace streife
