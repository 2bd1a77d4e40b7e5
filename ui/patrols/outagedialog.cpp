// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/outagedialog.h"

#include "core/agencies/agencytable.h"
#include "core/base/error.h"
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/officers/holders.h"
#include "core/patrols/patroltable.h"
#include "core/workspace/publishing.h"
#include "ui/officers/officerpicker.h"
#include "ui/support/metrics.h"
#include "ui/support/prompts.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/periodfields.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace streife {

OutageDialog::OutageDialog(Workspace& workspace, Prompts& prompts, std::optional<PatrolId> around, Told told,
                           ShowSlip showSlip, QWidget* parent)
    : FormDialog(tr("Report an outage"), tr("Report outage"), parent), m_workspace(workspace), m_prompts(prompts),
      m_told(std::move(told)), m_showSlip(std::move(showSlip)) {
    build(around);
    const LocalTime now = toLocal(workspace.now());
    // Until the end of the service day, or that of the patrol that was chosen.
    const int dayBorder = workspace.partnership().dayBorder;
    QDate last = serviceDay(workspace.now(), dayBorder);
    if (const auto patrol = around ? workspace.read([&](Database& db) { return Records<Patrol>(db).find(*around); })
                                   : std::optional<Patrol>())
        last = std::max(last, serviceDay(patrol->span.start(), dayBorder));
    const Instant border = serviceDaySpan(last, dayBorder).end();
    const Instant from = fromLocal(now.date, QTime(now.time.hour(), now.time.minute()));
    m_period->setSpan({from, border}, now.date);
    fill();
    m_picker->setFocus();
}

void OutageDialog::build(std::optional<PatrolId> around) {
    const int u = Metrics::of(this).u;
    QVBoxLayout* box = body();
    m_picker = new OfficerPicker(
        [this, around] {
            std::vector<Candidate> all;
            QSet<OfficerId> first;
            if (const auto patrol = around ? m_workspace.read([&](Database& db) { return readPatrol(db, *around); })
                                           : std::optional<PlannedPatrol>())
                for (const PlannedPost& post : patrol->posts)
                    for (const CrewMember& member : post.crew)
                        first.insert(member.officer);
            QHash<AgencyId, Agency> agencies;
            for (const Agency& a : m_workspace.all<Agency>())
                agencies.insert(a.id, a);
            const QSet<AgencyId> own = ownAgencies(agencies, m_workspace.ownAgencyId());
            for (const Officer& o : m_workspace.all<Officer>())
                if (own.contains(o.agency))
                    all.push_back({o.id, o.fullName(), o.serviceNo.str(), first.contains(o.id) ? 0 : 1});
            return all;
        },
        tr("Who cannot come?"), this);
    m_picker->setObjectName(QStringLiteral("outageOfficer"));
    m_name = headingLabel({}, this);
    m_name->setObjectName(QStringLiteral("outageName"));
    box->addWidget(m_picker);
    box->addWidget(m_name);
    m_period = new PeriodFields(QStringLiteral("outage"), this);
    auto* when = new QHBoxLayout;
    when->addWidget(m_period);
    when->addStretch(1);
    box->addLayout(when);
    m_summary = mutedLabel({}, this);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("outageSummary"));
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
    m_grid->setColumnStretch(1, 1);
    outer->addLayout(m_grid);
    outer->addStretch(1);
    scroll->setWidget(m_rows);
    box->addWidget(scroll, 1);
    m_slip = new QCheckBox(tr("Then show the slip for the wall"), this);
    m_slip->setObjectName(QStringLiteral("outageSlip"));
    m_slip->setChecked(true);
    box->addWidget(m_slip);
    addToFoot(mutedLabel(tr("The reason is not asked and not kept."), this));
    finish(190, 120);
    connect(m_picker, &OfficerPicker::picked, this, &OutageDialog::choose);
    connect(m_period, &PeriodFields::changed, this, &OutageDialog::fill);
}

void OutageDialog::choose(OfficerId officer) {
    m_officer = officer;
    fill();
    // After the completer is done with the field: Return now reports.
    QMetaObject::invokeMethod(
        m_ok, [this] { m_ok->setFocus(); }, Qt::QueuedConnection);
}

QString OutageDialog::personText(const RankedOfficer& ranked, QDate day) const {
    const auto officer = m_plan->officers.constFind(ranked.officer);
    if (officer == m_plan->officers.cend())
        return {};
    QStringList parts{officer->fullName(), candidateText(ranked)};
    if (standsInFor(m_plan->deputies, *m_officer, ranked.officer, day))
        parts << tr("deputy");
    if (!officer->phone.isEmpty())
        parts << tr("phone %1").arg(officer->phone);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void OutageDialog::addRow(const OutageHit& hit) {
    const auto patrol = std::find_if(m_plan->patrols.begin(), m_plan->patrols.end(),
                                     [&](const PlannedPatrol& p) { return p.patrol.id == hit.patrol; });
    const Patrol& p = patrol->patrol;
    const QString what =
        QStringLiteral("%1 %2  %3").arg(formatDay(toLocal(p.span.start()).date), formatSpan(p.span), p.called());
    auto* choice = new ChoiceField(tr("Who goes instead on %1").arg(what), m_rows);
    for (const RankedOfficer& r : hit.suited)
        choice->addItem(personText(r, serviceDay(p.span.start(), m_plan->partnership.dayBorder)), r.officer.value());
    choice->addItem(tr("The place stays open"), 0);
    const int row = int(m_choices.size());
    m_grid->addWidget(plainLabel(what, m_rows), row, 0);
    m_grid->addWidget(choice, row, 1);
    m_choices.push_back(choice);
}

void OutageDialog::fill() {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_choices.clear();
    m_hits.clear();
    const auto when = m_period->span();
    m_name->setVisible(m_officer.has_value());
    m_ok->setEnabled(m_officer && when);
    m_slip->setVisible(false);
    if (!m_officer || !when) {
        m_summary->setText(when ? QString() : tr("Until has to lie after From."));
        return;
    }
    m_prompts.guarded(this, [&] {
        Plan plan = m_workspace.plan(*when, Availability::None);
        const auto who = plan.officers.constFind(*m_officer);
        if (who == plan.officers.cend() || plan.formerOfficers.contains(*m_officer))
            throw Error(ErrorCode::Input, tr("This officer is no longer there. Please choose again."));
        m_name->setText(who->fullName());
        const AgencyId agency = who->agency;
        m_plan = std::make_shared<const Plan>(m_workspace.withAvailability(std::move(plan), {agency}));
        m_hits = outageHits(*m_plan, *m_officer, *when);
    });
    for (const OutageHit& hit : m_hits)
        addRow(hit);
    m_summary->setText(m_hits.empty() ? tr("No patrol is hit; only the absence is entered.")
                                      : tr("%n patrol(s) affected:", nullptr, int(m_hits.size())));
    m_slip->setVisible(!m_hits.empty());
    orderTabs();
}

void OutageDialog::accept() {
    const auto when = m_period->span();
    if (!m_officer || !when)
        return;
    Outage outage{*m_officer, *when, {}};
    std::vector<PatrolId> patrols;
    for (size_t i = 0; i < m_hits.size(); ++i) {
        const qint64 instead = m_choices[i]->currentData().toLongLong();
        outage.changes.push_back({m_hits[i].patrol, instead > 0 ? std::optional(OfficerId(instead)) : std::nullopt});
        patrols.push_back(m_hits[i].patrol);
    }
    const QString name = m_name->text();
    if (!m_prompts.guarded(this, [&] { reportOutage(m_workspace, outage); }))
        return;
    m_told(patrols.empty() ? tr("Absence of %1 entered").arg(name)
                           : tr("Outage of %1: %n patrol(s) changed", nullptr, int(patrols.size())).arg(name));
    const bool slip = m_slip->isVisible() && m_slip->isChecked();
    QDialog::accept();
    if (!slip)
        return;
    const auto first = std::find_if(m_plan->patrols.begin(), m_plan->patrols.end(),
                                    [&](const PlannedPatrol& p) { return p.patrol.id == patrols.front(); });
    const Week week = Week::of(serviceDay(first->patrol.span.start(), m_plan->partnership.dayBorder));
    if (!issuedVersions(m_workspace, week).empty()) // without a notice there is nothing to put a slip beside
        m_showSlip(week, patrols);
}

} // namespace streife
