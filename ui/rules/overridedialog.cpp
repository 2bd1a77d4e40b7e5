// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/overridedialog.h"

#include "core/base/enumtext.h"
#include "ui/support/metrics.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/findingcard.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace streife {

OverrideDialog::OverrideDialog(const Finding& finding, const QString& user, Save save, QWidget* parent)
    : QDialog(parent), m_reason(new ChoiceField(tr("Reason"), this)), m_note(new TextField(tr("Note"), this)),
      m_save(std::move(save)) {
    setWindowTitle(tr("Override finding"));
    const Metrics m = Metrics::of(this);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(5 * m.u, 4 * m.u, 5 * m.u, 4 * m.u);
    box->setSpacing(m.u);
    box->addWidget(new FindingCard(finding, this));
    box->addSpacing(2 * m.u);
    m_reason->setObjectName(QStringLiteral("overrideReason"));
    for (const auto& entry : enumEntries<OverrideReason>())
        m_reason->addItem(enumLabel(entry.value), int(entry.value));
    m_reason->setCurrentIndex(m_reason->findData(int(OverrideReason::OperationalNeed)));
    m_note->setObjectName(QStringLiteral("overrideNote"));
    m_note->setPlaceholderText(tr("for example a file reference"));
    for (const auto& [text, field] :
         std::initializer_list<std::pair<QString, QWidget*>>{{tr("Reason"), m_reason}, {tr("Note"), m_note}}) {
        QLabel* label = mutedLabel(text, this);
        label->setBuddy(field);
        box->addWidget(label);
        box->addWidget(field);
        box->addSpacing(m.u);
    }
    const QString where =
        finding.officer
            ? tr("%1 releases it. That stands in the log and on the officer's own sheet, not on the wall and not "
                 "at the partner, and holds until the finding gets worse.")
            : tr("%1 releases it. That stands in the log, not on the wall and not at the partner, and holds "
                 "until the finding gets worse.");
    QLabel* told = mutedLabel(where.arg(user), this);
    told->setWordWrap(true);
    box->addWidget(told);
    auto* bottom = new QHBoxLayout;
    bottom->addStretch(1);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    QPushButton* release = primaryButton(tr("Override"), this);
    release->setDefault(true);
    connect(release, &QPushButton::clicked, this, &OverrideDialog::accept);
    bottom->addWidget(cancel);
    bottom->addWidget(release);
    box->addSpacing(2 * m.u);
    box->addLayout(bottom);
    const int width = std::max(m.inspector + 40 * m.u, box->minimumSize().width());
    resize(width, box->heightForWidth(width));
}

void OverrideDialog::accept() {
    if (m_save(OverrideReason(m_reason->currentData().toInt()), m_note->text()))
        QDialog::accept();
}

} // namespace streife
