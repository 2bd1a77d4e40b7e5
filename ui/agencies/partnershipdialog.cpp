// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/partnershipdialog.h"

#include "core/calendar/holidays.h"
#include "core/partnership/partnershipservice.h"
#include "core/workspace/workspace.h"
#include "ui/support/metrics.h"
#include "ui/support/prompts.h"
#include "ui/widgets/fields.h"

#include <QVBoxLayout>

namespace streife {

PartnershipDialog::PartnershipDialog(Workspace& workspace, Prompts& prompts, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_prompts(prompts), m_seen(workspace.partnership()) {
    setWindowTitle(tr("Partnership"));
    const Metrics m = Metrics::of(this);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(5 * m.u, 4 * m.u, 5 * m.u, 4 * m.u);
    box->setSpacing(m.u);
    buildFields(box);
    auto* bottom = new QHBoxLayout;
    bottom->addStretch(1);
    const bool writable = m_workspace.writable();
    auto* cancel = new QPushButton(writable ? tr("Cancel") : tr("Close"), this);
    bottom->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    if (writable) {
        QPushButton* save = primaryButton(tr("Save"), this);
        save->setDefault(true);
        bottom->addWidget(save);
        connect(save, &QPushButton::clicked, this, &PartnershipDialog::accept);
    }
    box->addSpacing(2 * m.u);
    box->addLayout(bottom);
    fill();
    const int width = std::max(m.inspector + 40 * m.u, box->minimumSize().width());
    resize(width, box->heightForWidth(width));
}

void PartnershipDialog::buildFields(QVBoxLayout* box) {
    const int u = Metrics::of(this).u;
    const auto add = [&](const QString& label, QWidget* field, const QString& hint = {}) {
        QLabel* text = mutedLabel(label, this);
        text->setBuddy(field);
        box->addWidget(text);
        box->addWidget(field);
        if (!hint.isEmpty()) {
            QLabel* note = mutedLabel(hint, this);
            note->setWordWrap(true);
            box->addWidget(note);
        }
        box->addSpacing(u);
    };
    m_name = new TextField(tr("Name of the partnership"), this);
    m_land = new ChoiceField(tr("Federal state"), this);
    for (const QString& code : laender())
        m_land->addItem(landName(code), code);
    m_municipality = new TextField(tr("Municipality"), this);
    m_zone = new TextField(tr("Area of the agreement"), this);
    m_border = new ClockField(tr("Start of the service day"), this);
    m_marking = new TextField(tr("Marking"), this);
    add(tr("Name of the partnership"), m_name);
    add(tr("Federal state"), m_land, tr("Public holidays follow the federal state and the municipality."));
    add(tr("Municipality"), m_municipality);
    add(tr("Area of the agreement"), m_zone);
    add(tr("Start of the service day"), m_border,
        tr("A patrol that begins before this time belongs to the day before."));
    add(tr("Marking"), m_marking, tr("Stands on top of every page; empty for none."));
    const bool writable = m_workspace.writable();
    for (TextField* field : std::initializer_list<TextField*>{m_name, m_municipality, m_zone, m_border, m_marking})
        field->setReadOnly(!writable);
    m_land->setEnabled(writable);
}

void PartnershipDialog::fill() {
    m_name->setValue(m_seen.name.str());
    m_land->setCurrentIndex(m_land->findData(m_seen.land));
    m_municipality->setValue(m_seen.municipality);
    m_zone->setValue(m_seen.zone);
    m_border->setTime(QTime(0, 0).addSecs(m_seen.dayBorder * 60));
    m_marking->setValue(m_seen.marking);
}

Partnership PartnershipDialog::wanted() const {
    Partnership p = m_seen;
    p.name = ShortText(m_name->text(), tr("Name of the partnership"));
    p.land = m_land->currentData().toString();
    p.municipality = m_municipality->text().trimmed();
    p.zone = m_zone->text().trimmed();
    p.dayBorder = m_border->time().msecsSinceStartOfDay() / 60'000;
    p.marking = m_marking->text().trimmed();
    return p;
}

void PartnershipDialog::accept() {
    const bool done = m_prompts.guarded(this, [&] {
        const Partnership after = wanted();
        if (after != m_seen)
            m_workspace.change(tr("Change the partnership"),
                               [&](Writer& w) { PartnershipService(w).save(m_seen, after); });
    });
    if (done)
        QDialog::accept();
}

} // namespace streife
