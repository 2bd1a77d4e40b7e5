// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/rosterentrydialog.h"

#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/workspace/workspace.h"
#include "ui/support/prompts.h"
#include "ui/support/tooltip.h"
#include "ui/widgets/fields.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

namespace streife {
namespace {

enum EntryColumn { Day, Time, Who, Title, State, Columns };

QString stateText(const RosterTick& entry) {
    switch (entry.state) {
    case RosterState::Missing:
        return RosterEntryDialog::tr("not entered yet");
    case RosterState::Outdated:
        return RosterEntryDialog::tr("moved since, entered was %1 %2")
            .arg(formatDay(toLocal(entry.entered->start()).date), formatSpan(*entry.entered));
    case RosterState::Entered:
        break;
    }
    return RosterEntryDialog::tr("entered");
}

} // namespace

RosterEntryDialog::RosterEntryDialog(Workspace& workspace, Prompts& prompts, Week first, Week last, Told told,
                                     QWidget* parent)
    : FormDialog(first == last ? tr("Entered in the roster – %1").arg(first.label())
                               : tr("Entered in the roster – %1 to %2").arg(first.label(), last.label()),
                 tr("Save"), parent),
      m_workspace(workspace), m_prompts(prompts), m_told(std::move(told)) {
    m_onlyMissing = new QCheckBox(tr("Only what is still to be entered"), this);
    m_onlyMissing->setObjectName(QStringLiteral("onlyMissing"));
    m_summary = mutedLabel({}, this);
    m_summary->setObjectName(QStringLiteral("entrySummary"));
    m_table =
        lineTable(tr("Patrols to be entered in the roster"),
                  {tr("Day"), tr("Time"), tr("Officer"), tr("Patrol"), tr("In the roster")}, {30, 36, 48, 56}, this);
    body()->addWidget(m_onlyMissing);
    body()->addWidget(m_summary);
    body()->addWidget(m_table, 1);
    finish(230, 140);
    m_prompts.guarded(
        this, [&] { m_plan = std::make_shared<const Plan>(m_workspace.weekPlan(first, last, Availability::None)); });
    connect(m_onlyMissing, &QCheckBox::toggled, this, &RosterEntryDialog::fill);
    connect(m_table, &QTableWidget::itemChanged, this, &RosterEntryDialog::tell);
    fill();
    m_table->setFocus();
}

void RosterEntryDialog::fill() {
    m_rows.clear();
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(0);
    if (m_plan)
        m_rows = rosterTicks(*m_plan, ownAgencies(m_plan->agencies, m_workspace.ownAgencyId()));
    if (m_onlyMissing->isChecked())
        std::erase_if(m_rows, [](const RosterTick& e) { return e.state == RosterState::Entered; });
    m_table->setRowCount(int(m_rows.size()));
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const RosterTick& e = m_rows[size_t(row)];
        const auto patrol = std::find_if(m_plan->patrols.begin(), m_plan->patrols.end(),
                                         [&](const PlannedPatrol& p) { return p.patrol.id == e.patrol; });
        const auto officer = m_plan->officers.constFind(e.officer);
        const QString texts[Columns] = {formatDay(toLocal(patrol->patrol.span.start()).date),
                                        formatSpan(patrol->patrol.span),
                                        officer == m_plan->officers.cend() ? QString() : officer->fullName(),
                                        patrol->patrol.called(), stateText(e)};
        for (int column = 0; column < Columns; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setToolTip(plainTip(texts[column]));
            item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
            if (column == Day) {
                item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
                item->setCheckState(e.state == RosterState::Entered ? Qt::Checked : Qt::Unchecked);
            }
            m_table->setItem(row, column, item);
        }
    }
    if (!m_rows.empty())
        m_table->setCurrentCell(0, 0);
    tell();
}

bool RosterEntryDialog::ticked(int row) const {
    return m_table->item(row, Day)->checkState() == Qt::Checked;
}

int RosterEntryDialog::changes() const {
    int out = 0;
    for (int row = 0; row < int(m_rows.size()); ++row)
        out += ticked(row) != (m_rows[size_t(row)].state == RosterState::Entered) ? 1 : 0;
    return out;
}

void RosterEntryDialog::tell() {
    int missing = 0;
    for (int row = 0; row < int(m_rows.size()); ++row)
        missing += ticked(row) ? 0 : 1;
    m_summary->setText(m_rows.empty() ? tr("No own officer is named in these weeks.")
                       : missing == 0 ? tr("All of these patrols stand in the roster.")
                                      : tr("%n entry(ies) still to be made", nullptr, missing));
    m_ok->setEnabled(m_workspace.writable() && changes() > 0);
}

void RosterEntryDialog::accept() {
    const int count = changes();
    if (!m_ok->isEnabled() || count == 0)
        return;
    const bool saved = m_prompts.guarded(this, [&] {
        m_workspace.change(tr("Entered in the roster"), [&](Writer& w) {
            RosterTickService entries(w);
            for (int row = 0; row < int(m_rows.size()); ++row)
                if (const RosterTick& e = m_rows[size_t(row)]; ticked(row) != (e.state == RosterState::Entered))
                    entries.set(e.crew, ticked(row));
        });
    });
    if (!saved)
        return;
    m_told(tr("%n roster entry(ies) noted", nullptr, count));
    QDialog::accept();
}

void openRosterEntries(Workspace& workspace, Prompts& prompts, Week first, Week last, QWidget* window,
                       const Told& told) {
    prompts.guarded(window, [&] {
        auto* dialog = new RosterEntryDialog(workspace, prompts, first, last, told, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

} // namespace streife
