// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/releaseform.h"

#include "core/base/enumtext.h"
#include "core/workspace/releasing.h"
#include "ui/agencies/partnerviewdialog.h"
#include "ui/support/metrics.h"
#include "ui/support/prompts.h"
#include "ui/widgets/fields.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace streife {
namespace {

constexpr int kAsAbove = -1;

} // namespace

ReleaseForm::ReleaseForm(Workspace& workspace, Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_prompts(prompts) {
    const int u = Metrics::of(this).u;
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(u);
    m_mode = new ChoiceField(tr("What partners see of the people"), this);
    m_mode->setObjectName(QStringLiteral("releaseMode"));
    m_days = new CountField(tr("Days before the patrol from which names are shown"), 0, NameRelease::kMaxDays, this);
    m_days->setObjectName(QStringLiteral("releaseDays"));
    fixWidth(m_days, 12);
    m_daysLabel = mutedLabel(tr("days before the patrol"), this);
    m_daysLabel->setBuddy(m_days);
    auto* when = new QHBoxLayout;
    when->setSpacing(2 * u);
    when->addWidget(m_days);
    when->addWidget(m_daysLabel, 1);
    m_note = mutedLabel({}, this);
    m_note->setWordWrap(true);
    m_preview = linkButton(tr("What the partner sees …"), this);
    m_preview->setObjectName(QStringLiteral("partnerView"));
    box->addWidget(m_mode);
    box->addLayout(when);
    box->addWidget(m_note);
    box->addWidget(m_preview, 0, Qt::AlignLeft);
    connect(m_mode, qOverload<int>(&QComboBox::activated), this, &ReleaseForm::commit);
    connect(m_days, &TextField::changed, this, &ReleaseForm::commit);
    connect(m_preview, &QPushButton::clicked, this, &ReleaseForm::preview);
}

void ReleaseForm::show(const Agency& agency, bool editable) {
    m_agency = agency;
    const auto release = nameRelease(m_workspace, agency.id);
    m_mode->clear();
    if (agency.parent)
        m_mode->addItem(tr("as the authority above"), kAsAbove);
    for (const auto& entry : enumEntries<NameMode>())
        m_mode->addItem(enumLabel(entry.value), int(entry.value));
    m_mode->setCurrentIndex(release ? m_mode->findData(int(release->mode)) : 0);
    m_days->setNumber(release ? release->days : 0);
    m_mode->setEnabled(editable);
    m_days->setReadOnly(!editable);
    setVisible(true);
    tell();
}

void ReleaseForm::tell() {
    const int mode = m_mode->currentData().toInt();
    const bool names = mode == int(NameMode::CallName) || mode == int(NameMode::Name);
    m_days->setVisible(names);
    m_daysLabel->setVisible(names);
    m_note->setText(mode == int(NameMode::CallName)
                        ? tr("Whoever has no call name is not named. Duties, absences and qualifications never leave.")
                    : mode == int(NameMode::Name)
                        ? tr("Family names only. Duties, absences and qualifications never leave.")
                        : tr("Partners read how many people come, and no name."));
}

void ReleaseForm::commit() {
    if (!m_agency)
        return;
    const AgencyId agency = m_agency->id;
    const int mode = m_mode->currentData().toInt();
    m_prompts.guarded(this, [&] {
        if (mode == kAsAbove)
            resetNameRelease(m_workspace, agency);
        else
            setNameRelease(m_workspace, agency, NameMode(mode), m_days->number());
    });
    tell();
}

void ReleaseForm::preview() {
    if (!m_agency)
        return;
    m_prompts.guarded(this, [this] {
        auto* dialog = new PartnerViewDialog(m_agency->name.str(), shownToPartners(m_workspace, m_agency->id), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

} // namespace streife
