// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/officers/deputiesform.h"

#include "ui/officers/officerpicker.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/typing.h"

#include <QVBoxLayout>

namespace streife {
namespace {

constexpr int kUsualDays = 14;

} // namespace

DeputiesForm::DeputiesForm(People people, NameOf nameOf, QWidget* parent)
    : QWidget(parent), m_people(std::move(people)), m_nameOf(std::move(nameOf)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
}

void DeputiesForm::show(const std::vector<Deputy>& all, OfficerId officer, QDate today, bool readOnly) {
    const HalfTyped typed(m_body);
    m_rows.clear();
    for (const Deputy& d : all)
        if (d.officer == officer)
            m_rows.push_back(d);
    m_officer = officer;
    m_today = today;
    m_readOnly = readOnly;
    QVBoxLayout* box = renew(m_body, this, Metrics::of(this).u);
    for (size_t i = 0; i < m_rows.size(); ++i)
        addPart(i);
    if (m_readOnly) {
        if (m_rows.empty())
            box->addWidget(mutedLabel(tr("none", "deputy"), m_body));
    } else {
        auto* picker = new OfficerPicker(
            [this] {
                std::vector<Candidate> out = m_people();
                std::erase_if(out, [this](const Candidate& c) { return c.officer == m_officer; });
                return out;
            },
            tr("Add a deputy"), m_body);
        picker->setObjectName(QStringLiteral("addDeputy"));
        connect(picker, &OfficerPicker::picked, this, [this](OfficerId chosen) {
            Deputy added;
            added.officer = m_officer;
            added.deputy = chosen;
            added.firstDay = m_today;
            added.lastDay = m_today.addDays(kUsualDays - 1);
            m_rows.push_back(added);
            emit changed();
        });
        box->addWidget(picker);
    }
    typed.resumeIn(m_body);
}

void DeputiesForm::addPart(size_t index) {
    const int u = Metrics::of(this).u;
    const QString name = m_nameOf(m_rows[index].deputy);
    auto* head = new QHBoxLayout;
    head->setSpacing(u);
    head->addWidget(plainLabel(name, m_body), 1);
    if (!m_readOnly) {
        QPushButton* remove = iconButton(QStringLiteral("cross"), tr("Remove the deputy: %1").arg(name), m_body);
        remove->setObjectName(QStringLiteral("removeDeputy%1").arg(index));
        fixWidth(remove, 7);
        connect(remove, &QPushButton::clicked, this, [this, index] {
            m_rows.erase(m_rows.begin() + qsizetype(index));
            emit changed();
        });
        head->addWidget(remove);
    }
    auto* when = new QHBoxLayout;
    when->setSpacing(u);
    const auto add = [&](const QString& label, const QString& spoken, const char* object, QDate Deputy::*member) {
        auto* field = new DayField(spoken.arg(name), m_body);
        field->setObjectName(QLatin1String(object) + QString::number(index));
        field->setToday(m_today);
        field->setDay(m_rows[index].*member);
        field->setReadOnly(m_readOnly);
        connect(field, &TextField::changed, this, [this, index, member, field] {
            m_rows[index].*member = field->day();
            // The other end follows: a deputy is never without a day.
            m_rows[index].lastDay = std::max(m_rows[index].firstDay, m_rows[index].lastDay);
            emit changed();
        });
        when->addWidget(mutedLabel(label, m_body));
        when->addWidget(field, 1);
    };
    add(tr("from", "day"), tr("First day of the deputy %1"), "deputyFrom", &Deputy::firstDay);
    add(tr("until", "day"), tr("Last day of the deputy %1"), "deputyUntil", &Deputy::lastDay);
    auto* box = static_cast<QVBoxLayout*>(m_body->layout());
    box->addLayout(head);
    box->addLayout(when);
}

} // namespace streife
