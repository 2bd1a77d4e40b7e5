// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/outagedialog.h"

#include "core/agencies/agencytable.h"
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/patrols/patroltable.h"
#include "core/workspace/publishing.h"
#include "ui/officers/officerpicker.h"
#include "ui/support/metrics.h"
#include "ui/support/prompts.h"
#include "ui/widgets/fields.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace streife {

OutageDialog::OutageDialog(Workspace& workspace, Prompts& prompts, std::optional<PatrolId> around, Told told,
                           ShowSlip showSlip, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_prompts(prompts), m_told(std::move(told)),
      m_showSlip(std::move(showSlip)) {
    setWindowTitle(tr("Report an outage"));
    build(around);
    const LocalTime now = toLocal(workspace.now());
    // Until the end of the service day, or that of the patrol that was chosen.
    const int dayBorder = workspace.partnership().dayBorder;
    QDate last = serviceDay(workspace.now(), dayBorder);
    if (const auto patrol = around ? workspace.read([&](Database& db) { return Records<Patrol>(db).find(*around); })
                                   : std::optional<Patrol>())
        last = std::max(last, serviceDay(patrol->span.start(), dayBorder));
    const LocalTime border = toLocal(serviceDaySpan(last.addDays(1), dayBorder).start());
    for (DayField* field : {m_fromDay, m_toDay})
        field->setToday(now.date);
    m_fromDay->setDay(now.date);
    m_from->setTime(QTime(now.time.hour(), now.time.minute()));
    m_toDay->setDay(border.date);
    m_to->setTime(border.time);
    fill();
    m_picker->setFocus();
}

void OutageDialog::build(std::optional<PatrolId> around) {
    const int u = Metrics::of(this).u;
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(6 * u, 6 * u, 6 * u, 6 * u);
    box->setSpacing(2 * u);
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
    auto* when = new QHBoxLayout;
    m_fromDay = new DayField(tr("From, day"), this);
    m_from = new ClockField(tr("From, time"), this);
    m_toDay = new DayField(tr("Until, day"), this);
    m_to = new ClockField(tr("Until, time"), this);
    m_from->setObjectName(QStringLiteral("outageFrom"));
    m_toDay->setObjectName(QStringLiteral("outageToDay"));
    m_to->setObjectName(QStringLiteral("outageTo"));
    for (DayField* field : {m_fromDay, m_toDay})
        fixWidth(field, 30);
    for (ClockField* field : {m_from, m_to})
        fixWidth(field, 14);
    when->addWidget(mutedLabel(tr("From"), this));
    when->addWidget(m_fromDay);
    when->addWidget(m_from);
    when->addSpacing(3 * u);
    when->addWidget(mutedLabel(tr("Until"), this));
    when->addWidget(m_toDay);
    when->addWidget(m_to);
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
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(mutedLabel(tr("The reason is not asked and not kept."), this));
    bottom->addStretch(1);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    m_ok = primaryButton(tr("Report outage"), this);
    m_ok->setObjectName(QStringLiteral("save"));
    m_ok->setDefault(true);
    bottom->addWidget(cancel);
    bottom->addWidget(m_ok);
    box->addLayout(bottom);
    resize(QSize(190 * u, 120 * u).boundedTo(screen()->availableSize() * 19 / 20));
    connect(m_picker, &OfficerPicker::picked, this, &OutageDialog::choose);
    for (TextField* field : std::initializer_list<TextField*>{m_fromDay, m_from, m_toDay, m_to})
        connect(field, &TextField::changed, this, &OutageDialog::fill);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &OutageDialog::accept);
}

void OutageDialog::choose(OfficerId officer) {
    m_officer = officer;
    fill();
    // After the completer is done with the field: Return now reports.
    QMetaObject::invokeMethod(
        m_ok, [this] { m_ok->setFocus(); }, Qt::QueuedConnection);
}

std::optional<TimeSpan> OutageDialog::time() const {
    if (!m_fromDay->day().isValid() || !m_toDay->day().isValid() || !m_from->time().isValid()
        || !m_to->time().isValid())
        return std::nullopt;
    const Instant from = fromLocal(m_fromDay->day(), m_from->time());
    const Instant to = fromLocal(m_toDay->day(), m_to->time());
    return from < to ? std::optional(TimeSpan(from, to)) : std::nullopt;
}

QString OutageDialog::personText(const RankedOfficer& ranked) const {
    const auto officer = m_plan->officers.constFind(ranked.officer);
    if (officer == m_plan->officers.cend())
        return {};
    QStringList parts{officer->fullName(), candidateText(ranked)};
    if (!officer->phone.isEmpty())
        parts << tr("phone %1").arg(officer->phone);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void OutageDialog::addRow(const OutageHit& hit) {
    const auto patrol = std::find_if(m_plan->patrols.begin(), m_plan->patrols.end(),
                                     [&](const PlannedPatrol& p) { return p.patrol.id == hit.patrol; });
    const Patrol& p = patrol->patrol;
    const QString what = QStringLiteral("%1 %2  %3")
                             .arg(formatDay(toLocal(p.span.start()).date), formatSpan(p.span),
                                  (p.callSign + QLatin1Char(' ') + p.title.str()).trimmed());
    auto* choice = new ChoiceField(tr("Who goes instead on %1").arg(what), m_rows);
    for (const RankedOfficer& r : hit.suited)
        choice->addItem(personText(r), r.officer.value());
    choice->addItem(tr("The place stays open"), 0);
    const int row = m_grid->rowCount();
    m_grid->addWidget(plainLabel(what, m_rows), row, 0);
    m_grid->addWidget(choice, row, 1);
    m_choices.push_back(choice);
}

/// Return in a field goes on to the next: it is no order yet.
void OutageDialog::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && qobject_cast<QLineEdit*>(focusWidget()) != nullptr)
        focusNextChild();
    else
        QDialog::keyPressEvent(event);
}

void OutageDialog::fill() {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_choices.clear();
    m_hits.clear();
    const auto when = time();
    m_name->setVisible(m_officer.has_value());
    m_ok->setEnabled(m_officer && when);
    m_slip->setVisible(false);
    if (!m_officer || !when) {
        m_summary->setText(when ? QString() : tr("Until has to lie after From."));
        return;
    }
    m_prompts.guarded(this, [&] {
        Plan plan = m_workspace.plan(*when, Availability::None);
        const Officer who = plan.officers.value(*m_officer, *plan.officers.cbegin());
        m_name->setText(who.fullName());
        m_plan = std::make_shared<const Plan>(m_workspace.withAvailability(std::move(plan), {who.agency}));
        m_hits = outageHits(*m_plan, *m_officer, *when);
    });
    for (const OutageHit& hit : m_hits)
        addRow(hit);
    m_summary->setText(m_hits.empty() ? tr("No patrol is hit; only the absence is entered.")
                                      : tr("%n patrol(s) hit:", nullptr, int(m_hits.size())));
    m_slip->setVisible(!m_hits.empty());
}

void OutageDialog::accept() {
    const auto when = time();
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
