// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/roundsform.h"

#include "core/base/enumtext.h"
#include "core/base/localtime.h"
#include "core/workspace/planninground.h"
#include "ui/support/metrics.h"
#include "ui/support/prompts.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/typing.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace streife {
namespace {

constexpr int kNone = -1;
constexpr int kPeriods = 8;
constexpr PlanningStage kStages[] = {PlanningStage::Proposals, PlanningStage::Answers, PlanningStage::LockIn};

} // namespace

RoundsForm::RoundsForm(Workspace& workspace, Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_prompts(prompts) {
    const int u = Metrics::of(this).u;
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(2 * u);
    m_cycle = new ChoiceField(tr("Plans"), this);
    m_cycle->setObjectName(QStringLiteral("roundCycle"));
    m_cycle->addItem(tr("without fixed dates"), kNone);
    for (const auto& entry : enumEntries<PlanningCycle>())
        m_cycle->addItem(enumLabel(entry.value), int(entry.value));
    box->addWidget(m_cycle);
    m_days = new QWidget(this);
    auto* grid = new QGridLayout(m_days);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * u);
    grid->setVerticalSpacing(u);
    int row = 0;
    const auto add = [&](const QString& label, const QString& spoken, const char* object) {
        auto* field = new CountField(spoken, 0, PlanningRhythm::kMaxDays, m_days);
        field->setObjectName(QLatin1String(object));
        fixWidth(field, 12);
        QLabel* text = mutedLabel(label, m_days);
        text->setBuddy(field);
        grid->addWidget(text, row, 0);
        grid->addWidget(field, row, 1);
        grid->addWidget(mutedLabel(tr("days before"), m_days), row++, 2);
        connect(field, &TextField::changed, this, &RoundsForm::commit);
        return field;
    };
    m_proposals = add(enumLabel(PlanningStage::Proposals), tr("Proposals, days before"), "roundProposals");
    m_answers = add(enumLabel(PlanningStage::Answers), tr("Answers, days before"), "roundAnswers");
    m_lockIn = add(enumLabel(PlanningStage::LockIn), tr("Lock-in, days before"), "roundLockIn");
    grid->setColumnStretch(2, 1);
    box->addWidget(m_days);
    connect(m_cycle, qOverload<int>(&QComboBox::activated), this, &RoundsForm::commit);
}

void RoundsForm::show(const Agency& agency, bool editable) {
    if (!m_agency || m_agency->id != agency.id)
        m_chosen = QDate();
    m_agency = agency;
    m_editable = editable;
    const PlanningRounds rounds =
        m_workspace.read([&](Database& db) { return readPlanningRounds(db, m_workspace.partnershipId()); });
    const PlanningCalendar calendar = rounds.calendar();
    const PlanningRhythm* rhythm = calendar.rhythmOf(agency.id);
    m_cycle->setCurrentIndex(m_cycle->findData(rhythm != nullptr ? int(rhythm->cycle) : kNone));
    m_cycle->setEnabled(editable);
    m_days->setVisible(rhythm != nullptr);
    const PlanningRhythm shown = rhythm != nullptr ? *rhythm : PlanningRhythm{};
    m_proposals->setNumber(shown.proposals);
    m_answers->setNumber(shown.answers);
    m_lockIn->setNumber(shown.lockIn);
    for (CountField* field : {m_proposals, m_answers, m_lockIn})
        field->setReadOnly(!editable);
    const HalfTyped typed(m_dates);
    QVBoxLayout* body = renew(m_dates, this, Metrics::of(this).u);
    m_dates->setVisible(rhythm != nullptr);
    if (rhythm == nullptr)
        return;
    const int u = Metrics::of(this).u;
    auto* chooser = new ChoiceField(tr("Period"), m_dates);
    chooser->setObjectName(QStringLiteral("roundPeriod"));
    PlanningPeriod period = periodOf(rhythm->cycle, toLocal(m_workspace.now()).date);
    PlanningPeriod chosen = periodAfter(period);
    for (int i = 0; i < kPeriods; ++i) {
        period = periodAfter(period);
        const bool deviates = std::any_of(std::begin(kStages), std::end(kStages), [&](PlanningStage stage) {
            return calendar.due(*rhythm, period, stage).deviates;
        });
        chooser->addItem(deviates ? tr("%1 (differs)", "period").arg(periodText(period)) : periodText(period),
                         period.first);
        if (period.first == m_chosen)
            chosen = period;
    }
    chooser->setCurrentIndex(std::max(0, chooser->findData(chosen.first)));
    connect(chooser, qOverload<int>(&QComboBox::activated), this, [this, chooser] {
        m_chosen = chooser->currentData().toDate();
        show(Agency(*m_agency), m_editable);
    });
    body->addWidget(chooser);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * u);
    grid->setVerticalSpacing(u);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const PlanningStage stage : kStages) {
        const PlanningDue due = calendar.due(*rhythm, chosen, stage);
        auto* field =
            new DayField(tr("%1 for %2", "what is due, period").arg(enumLabel(stage), periodText(chosen)), m_dates);
        field->setObjectName(QStringLiteral("roundDate%1").arg(row));
        field->setToday(due.day);
        field->setOptional(true);
        field->setDay(due.day);
        field->setReadOnly(!editable);
        if (due.deviates)
            field->setToolTip(tr("Differs from the rhythm. Empty the field to go back to it."));
        QFont font = field->font();
        font.setBold(due.deviates);
        field->setFont(font);
        connect(field, &TextField::changed, this,
                [this, first = chosen.first, stage, field] { commitDate(first, stage, field->day()); });
        QLabel* label = mutedLabel(tr("%1 by", "what is due").arg(enumLabel(stage)), m_dates);
        label->setBuddy(field);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
    }
    body->addLayout(grid);
    typed.resumeIn(m_dates);
}

void RoundsForm::commit() {
    if (!m_agency)
        return;
    const AgencyId agency = m_agency->id;
    const int cycle = m_cycle->currentData().toInt();
    const bool done = m_prompts.guarded(this, [&] {
        if (cycle == kNone) {
            removePlanningRhythm(m_workspace, agency);
            return;
        }
        PlanningRhythm wanted;
        wanted.agency = agency;
        wanted.cycle = PlanningCycle(cycle);
        wanted.proposals = m_proposals->number();
        wanted.answers = m_answers->number();
        wanted.lockIn = m_lockIn->number();
        setPlanningRhythm(m_workspace, wanted);
    });
    if (!done)
        show(Agency(*m_agency), m_editable);
}

void RoundsForm::commitDate(QDate period, PlanningStage stage, QDate day) {
    if (!m_agency)
        return;
    const AgencyId agency = m_agency->id;
    if (!m_prompts.guarded(this, [&] { setPlanningDate(m_workspace, agency, period, stage, day); }))
        show(Agency(*m_agency), m_editable);
}

} // namespace streife
