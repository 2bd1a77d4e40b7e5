// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/standdowndialog.h"

#include "core/agencies/agencytable.h"
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "ui/support/metrics.h"
#include "ui/support/prompts.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/periodfields.h"

#include <QCompleter>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace streife {
namespace {

void fillSteps(ChoiceField* field, const QString& postponed) {
    field->addItem(StandDownDialog::tr("goes without us"), int(StandDownStep::Alone));
    field->addItem(postponed, int(StandDownStep::Postpone));
    field->addItem(StandDownDialog::tr("is cancelled"), int(StandDownStep::Cancel));
}

} // namespace

StandDownDialog::StandDownDialog(Workspace& workspace, Prompts& prompts, QDate day, Told told, QWidget* parent)
    : FormDialog(tr("Stand down because of the situation"), {}, parent), m_workspace(workspace), m_prompts(prompts),
      m_told(std::move(told)) {
    build();
    const TimeSpan hours = serviceDaySpan(day, workspace.partnership().dayBorder);
    const QDate today = toLocal(workspace.now()).date;
    m_period->setSpan(hours, today);
    fill();
    m_reason->setFocus();
}

void StandDownDialog::build() {
    const int u = Metrics::of(this).u;
    QVBoxLayout* box = body();
    m_agency = new ChoiceField(tr("Authority"), this);
    m_agency->setObjectName(QStringLiteral("standDownAgency"));
    QHash<AgencyId, Agency> agencies;
    for (const Agency& a : m_workspace.all<Agency>("name"))
        if (a.partnership == m_workspace.partnershipId())
            agencies.insert(a.id, a);
    for (const AgencyId id : ownFirst(agencies, m_workspace.ownAgencyId()))
        m_agency->addItem(labelOf(agencies, id), id.value());
    m_period = new PeriodFields(QStringLiteral("standDown"), this);
    auto* when = new QHBoxLayout;
    when->addWidget(m_agency);
    when->addSpacing(3 * u);
    when->addWidget(m_period);
    when->addStretch(1);
    box->addLayout(when);
    auto* why = new QHBoxLayout;
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("standDownReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason for all of them, seen by the partner"));
    m_reason->setMaxLength(ShortText::kMaxLength);
    auto* usual =
        new QCompleter({tr("prior operation"), tr("assembly"), tr("large event"), tr("natural event")}, m_reason);
    usual->setCaseSensitivity(Qt::CaseInsensitive);
    m_reason->setCompleter(usual);
    m_all = new ChoiceField(tr("All of them"), this);
    m_all->setObjectName(QStringLiteral("standDownAll"));
    fillSteps(m_all, tr("moves by a week"));
    fixWidth(m_all, 52);
    why->addWidget(m_reason, 1);
    why->addWidget(mutedLabel(tr("All of them"), this));
    why->addWidget(m_all);
    box->addLayout(why);
    m_summary = mutedLabel({}, this);
    m_summary->setObjectName(QStringLiteral("standDownSummary"));
    box->addWidget(m_summary);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_rows = new QWidget(scroll);
    auto* outer = new QVBoxLayout(m_rows);
    outer->setContentsMargins(0, 0, 0, 0);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(3 * u);
    m_grid->setVerticalSpacing(u);
    m_grid->setColumnStretch(0, 1);
    outer->addLayout(m_grid);
    outer->addStretch(1);
    scroll->setWidget(m_rows);
    box->addWidget(scroll, 3);
    QLabel* say = mutedLabel(tr("To say on the phone:"), this);
    m_phone = new QPlainTextEdit(this);
    m_phone->setReadOnly(true);
    m_phone->setTabChangesFocus(true);
    m_phone->setAccessibleName(tr("To say on the phone"));
    m_phone->setObjectName(QStringLiteral("standDownPhone"));
    say->setBuddy(m_phone);
    box->addWidget(say);
    box->addWidget(m_phone, 2);
    finish(220, 170);
    connect(m_agency, qOverload<int>(&QComboBox::currentIndexChanged), this, &StandDownDialog::fill);
    connect(m_all, qOverload<int>(&QComboBox::currentIndexChanged), this, &StandDownDialog::setAll);
    connect(m_reason, &QLineEdit::textChanged, this, &StandDownDialog::tell);
    connect(m_period, &PeriodFields::changed, this, &StandDownDialog::fill);
}

void StandDownDialog::addRow(const PlannedPatrol& patrol) {
    const Patrol& p = patrol.patrol;
    const QString what =
        QStringLiteral("%1 %2  %3").arg(formatDay(toLocal(p.span.start()).date), formatSpan(p.span), p.called());
    auto* step = new ChoiceField(what, m_rows);
    const TimeSpan later = weekLater(p.span);
    fillSteps(step, tr("moves to %1").arg(formatDay(toLocal(later.start()).date)));
    fixWidth(step, 52);
    step->setCurrentIndex(m_all->currentIndex());
    connect(step, qOverload<int>(&QComboBox::currentIndexChanged), this, &StandDownDialog::tell);
    const int row = int(m_steps.size());
    m_grid->addWidget(plainLabel(what, m_rows), row, 0);
    m_grid->addWidget(step, row, 1);
    m_steps.push_back(step);
    m_hits.push_back(p.id);
}

void StandDownDialog::fill() {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_steps.clear();
    m_hits.clear();
    if (const auto when = m_period->span())
        m_prompts.guarded(this, [&] {
            m_plan = std::make_shared<const Plan>(m_workspace.plan(*when, Availability::None));
            const AgencyId agency(std::max<qint64>(1, m_agency->currentData().toLongLong()));
            for (const PlannedPatrol* p : standDownHits(*m_plan, agency, *when))
                addRow(*p);
        });
    orderTabs();
    tell();
}

void StandDownDialog::setAll(int index) {
    for (ChoiceField* step : m_steps)
        step->setCurrentIndex(index);
    tell();
}

StandDown StandDownDialog::wanted() const {
    StandDown out{AgencyId(std::max<qint64>(1, m_agency->currentData().toLongLong())), m_reason->text().trimmed(), {}};
    for (size_t i = 0; i < m_hits.size(); ++i) {
        StandDown::Step step{m_hits[i], StandDownStep(m_steps[i]->currentData().toInt())};
        if (step.step == StandDownStep::Postpone)
            for (const PlannedPatrol& p : m_plan->patrols)
                if (p.patrol.id == step.patrol)
                    step.to = weekLater(p.patrol.span);
        out.steps.push_back(step);
    }
    return out;
}

void StandDownDialog::tell() {
    const int n = int(m_hits.size());
    m_summary->setText(!m_period->span() ? tr("Until has to lie after From.")
                       : n == 0          ? tr("No patrol of this authority lies in these hours.")
                                : tr("%n patrol(s) lose the people of %1:", nullptr, n).arg(m_agency->currentText()));
    m_ok->setText(tr("Release %n patrol(s)", nullptr, n));
    m_ok->setEnabled(n > 0 && !m_reason->text().trimmed().isEmpty());
    const auto self = m_workspace.ownAgency();
    m_phone->setPlainText(n > 0 && m_plan ? phoneText(*m_plan, wanted(), self ? self->name.str() : QString())
                                          : QString());
}

void StandDownDialog::accept() {
    if (!m_ok->isEnabled())
        return;
    const StandDown wanted = this->wanted();
    if (!m_prompts.guarded(this, [&] { standDown(m_workspace, wanted); }))
        return;
    m_told(tr("%n patrol(s) released", nullptr, int(wanted.steps.size())));
    QDialog::accept();
}

void openStandDown(Workspace& workspace, Prompts& prompts, QDate day, QWidget* window, const Told& told) {
    prompts.guarded(window, [&] {
        auto* dialog = new StandDownDialog(workspace, prompts, day, told, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

} // namespace streife
