// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/dutyswapdialog.h"

#include "core/agencies/agencytable.h"
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/planner/dutyswap.h"
#include "core/workspace/dutyswapping.h"
#include "ui/officers/officerpicker.h"
#include "ui/support/metrics.h"
#include "ui/support/prompts.h"
#include "ui/widgets/fields.h"

#include <QVBoxLayout>

namespace streife {
namespace {

constexpr int kWeeksAhead = 4;
constexpr qsizetype kMostFindings = 8;

QString dutyText(const Duty& d) {
    return QStringLiteral("%1 %2 %3")
        .arg(formatDay(toLocal(d.span.start()).date), formatSpan(d.span), d.shift)
        .trimmed();
}

} // namespace

DutySwapDialog::DutySwapDialog(Workspace& workspace, Prompts& prompts, QDate day, Told told, QWidget* parent)
    : FormDialog(tr("Swap duties"), tr("Swap duties"), parent), m_workspace(workspace), m_prompts(prompts), m_day(day),
      m_told(std::move(told)) {
    QVBoxLayout* box = body();
    for (const int side : {0, 1})
        buildSide(side, box);
    box->addWidget(sectionLabel(tr("What the rules say after the swap"), this));
    m_findings = new QVBoxLayout;
    box->addLayout(m_findings);
    box->addStretch(1);
    finish(170, 120);
    m_prompts.guarded(this, [this] {
        const Week first = Week::of(m_day);
        Plan plan = m_workspace.weekPlan(first, first.plus(kWeeksAhead), Availability::None);
        const QSet<AgencyId> own = ownAgencies(plan.agencies, m_workspace.ownAgencyId());
        m_plan = std::make_shared<const Plan>(m_workspace.withAvailability(std::move(plan), own));
    });
    tell();
    m_sides[0].picker->setFocus();
}

void DutySwapDialog::buildSide(int index, QVBoxLayout* box) {
    Side& side = m_sides[size_t(index)];
    const QString who = index == 0 ? tr("Whose duty?") : tr("Against whose duty?");
    side.picker = new OfficerPicker(
        [this] {
            std::vector<Candidate> all;
            if (!m_plan)
                return all;
            const QSet<AgencyId> own = ownAgencies(m_plan->agencies, m_workspace.ownAgencyId());
            for (const Officer& o : m_plan->officers)
                if (own.contains(o.agency) && !m_plan->formerOfficers.contains(o.id))
                    all.push_back({o.id, o.fullName(), o.serviceNo.str(), 0});
            return all;
        },
        who, this);
    side.picker->setObjectName(QStringLiteral("swapOfficer%1").arg(index));
    side.name = headingLabel({}, this);
    side.name->hide();
    side.duty = new ChoiceField(index == 0 ? tr("Duty that is given") : tr("Duty that is taken"), this);
    side.duty->setObjectName(QStringLiteral("swapDuty%1").arg(index));
    side.duty->setEnabled(false);
    box->addWidget(side.picker);
    box->addWidget(side.name);
    box->addWidget(side.duty);
    box->addSpacing(Metrics::of(this).u);
    connect(side.picker, &OfficerPicker::picked, this, [this, index](OfficerId officer) { choose(index, officer); });
    connect(side.duty, qOverload<int>(&QComboBox::currentIndexChanged), this, &DutySwapDialog::tell);
}

void DutySwapDialog::choose(int index, OfficerId officer) {
    Side& side = m_sides[size_t(index)];
    side.officer = officer;
    const auto found = m_plan->officers.constFind(officer);
    side.name->setText(found == m_plan->officers.cend() ? QString() : found->fullName());
    side.name->show();
    side.duty->clear();
    const Instant from = serviceDaySpan(m_day, m_plan->partnership.dayBorder).start();
    for (const Duty& d : m_plan->duties)
        if (d.officer == officer && from <= d.span.start() && m_plan->span.contains(d.span.start()))
            side.duty->addItem(dutyText(d), d.id.value());
    side.duty->setEnabled(side.duty->count() > 0);
    tell();
    QMetaObject::invokeMethod(
        side.duty, [duty = side.duty] { duty->setFocus(); }, Qt::QueuedConnection); // after the completer is done
}

const Duty* DutySwapDialog::duty(int index) const {
    const qint64 id = m_sides[size_t(index)].duty->currentData().toLongLong();
    if (!m_plan || id <= 0)
        return nullptr;
    const auto found =
        std::find_if(m_plan->duties.begin(), m_plan->duties.end(), [&](const Duty& d) { return d.id.value() == id; });
    return found == m_plan->duties.end() ? nullptr : &*found;
}

void DutySwapDialog::tell() {
    if (m_findings == nullptr)
        return;
    while (QLayoutItem* item = m_findings->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto say = [this](const QString& text, bool muted) {
        QLabel* label = muted ? mutedLabel(text, this) : plainLabel(text, this);
        label->setWordWrap(true);
        label->setObjectName(QStringLiteral("swapFinding"));
        m_findings->addWidget(label);
    };
    const Duty* first = duty(0);
    const Duty* second = duty(1);
    const bool two = first != nullptr && second != nullptr && first->officer != second->officer;
    m_ok->setEnabled(two);
    if (!two) {
        say(tr("Choose a duty of two people."), true);
        return;
    }
    const Findings found = swapFindings(*m_plan, {*first, *second});
    for (qsizetype i = 0; i < std::min(qsizetype(found.size()), kMostFindings); ++i) {
        const Finding& f = found[size_t(i)];
        const QString sign = f.severity == Severity::Breach    ? tr("Breach")
                             : f.severity == Severity::Warning ? tr("Warning")
                                                               : tr("Note");
        say(QStringLiteral("%1: %2 – %3").arg(sign, f.title, f.text), f.severity == Severity::Info);
    }
    if (found.empty())
        say(tr("Nothing speaks against it."), true);
}

void DutySwapDialog::accept() {
    const Duty* first = duty(0);
    const Duty* second = duty(1);
    if (!m_ok->isEnabled() || first == nullptr || second == nullptr)
        return;
    if (!m_prompts.guarded(this, [&] { swapDuties(m_workspace, first->id, second->id); }))
        return;
    m_told(tr("Duties of %1 and %2 swapped").arg(m_sides[0].name->text(), m_sides[1].name->text()));
    QDialog::accept();
}

void openDutySwap(Workspace& workspace, Prompts& prompts, QDate day, QWidget* window, const Told& told) {
    prompts.guarded(window, [&] {
        auto* dialog = new DutySwapDialog(workspace, prompts, day, told, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

} // namespace streife
