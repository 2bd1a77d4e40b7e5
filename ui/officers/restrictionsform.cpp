// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/officers/restrictionsform.h"

#include "core/base/enumtext.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/typing.h"

#include <QVBoxLayout>

namespace streife {

RestrictionsForm::RestrictionsForm(QWidget* parent) : QWidget(parent) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
}

void RestrictionsForm::show(const std::vector<Restriction>& all, OfficerId officer, bool readOnly) {
    const HalfTyped typed(m_body);
    m_rows.clear();
    for (const Restriction& r : all)
        if (r.officer == officer)
            m_rows.push_back(r);
    m_officer = officer;
    m_readOnly = readOnly;
    QVBoxLayout* box = renew(m_body, this, Metrics::of(this).u);
    for (size_t i = 0; i < m_rows.size(); ++i)
        addPart(i);
    if (!m_readOnly)
        addChooser();
    else if (m_rows.empty())
        box->addWidget(mutedLabel(tr("none", "restriction"), m_body));
    typed.resumeIn(m_body);
}

void RestrictionsForm::addPart(size_t index) {
    const int u = Metrics::of(this).u;
    const Restriction& r = m_rows[index];
    const QString name = enumLabel(r.kind);
    auto* head = new QHBoxLayout;
    head->setSpacing(u);
    head->addWidget(plainLabel(name, m_body), 1);
    if (!m_readOnly) {
        QPushButton* remove = iconButton(QStringLiteral("cross"), tr("Remove the restriction: %1").arg(name), m_body);
        remove->setObjectName(QStringLiteral("removeRestriction%1").arg(index));
        fixWidth(remove, 7);
        connect(remove, &QPushButton::clicked, this, [this, index] {
            m_rows.erase(m_rows.begin() + qsizetype(index));
            emit changed();
        });
        head->addWidget(remove);
    }
    auto* when = new QHBoxLayout;
    when->setSpacing(u);
    const auto add = [&](const QString& label, const QString& spoken, const char* object, QDate Restriction::*member) {
        auto* field = new DayField(spoken.arg(name), m_body);
        field->setObjectName(QLatin1String(object) + QString::number(index));
        field->setOptional(true);
        field->setDay(r.*member);
        field->setReadOnly(m_readOnly);
        field->setPlaceholderText(tr("open", "end of a restriction"));
        connect(field, &TextField::changed, this, [this, index, member, field] {
            m_rows[index].*member = field->day();
            emit changed();
        });
        when->addWidget(mutedLabel(label, m_body));
        when->addWidget(field, 1);
    };
    add(tr("from", "day"), tr("First day of: %1"), "restrictionFrom", &Restriction::validFrom);
    add(tr("until", "day"), tr("Last day of: %1"), "restrictionUntil", &Restriction::validUntil);
    auto* box = static_cast<QVBoxLayout*>(m_body->layout());
    box->addLayout(head);
    box->addLayout(when);
}

void RestrictionsForm::addChooser() {
    auto* chooser = new ChoiceField(tr("Add a restriction"), m_body);
    chooser->setObjectName(QStringLiteral("addRestriction"));
    chooser->addItem(tr("Add a restriction …"));
    for (const auto& entry : enumEntries<RestrictionKind>())
        chooser->addItem(enumLabel(entry.value), int(entry.value));
    connect(chooser, qOverload<int>(&QComboBox::activated), this, [this, chooser](int row) {
        if (row <= 0)
            return;
        m_rows.push_back({RestrictionId(1), m_officer, RestrictionKind(chooser->itemData(row).toInt()), {}, {}});
        emit changed();
    });
    static_cast<QVBoxLayout*>(m_body->layout())->addWidget(chooser);
}

} // namespace streife
