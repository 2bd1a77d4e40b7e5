// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/agenciesarea.h"

#include "core/agencies/agencyservice.h"
#include "core/agencies/agencytable.h"
#include "core/base/enumtext.h"
#include "core/calendar/holidays.h"
#include "core/workspace/workspace.h"
#include "ui/agencies/partnershipdialog.h"
#include "ui/agencies/releaseform.h"
#include "ui/agencies/roundsform.h"
#include "ui/support/prompts.h"

namespace streife {

AgenciesArea::AgenciesArea(Workspace& workspace, Prompts& prompts, QWidget* parent)
    : RecordArea(workspace, prompts,
                 {tr("Partners"), tr("Authorities"), tr("No authority has been entered yet."), tr("New authority"),
                  tr("Choose an authority to see and change it here.")},
                 parent),
      m_model(columns()) {
    setListModel(&m_model, {70, 30, 40, 40, 40});
    auto* agreement = new QPushButton(tr("Partnership …"), this);
    agreement->setToolTip(tr("Name, place, area, service day and marking of the partnership"));
    addButton(agreement);
    connect(agreement, &QPushButton::clicked, this, &AgenciesArea::editPartnership);
    refresh({});
}

void AgenciesArea::editPartnership() {
    auto* dialog = new PartnershipDialog(workspace(), prompts(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

std::vector<Column<Agency>> AgenciesArea::columns() const {
    return {{tr("Name"), [](const Agency& a) { return a.name.str(); }},
            {tr("Short name"), [](const Agency& a) { return a.shortName; }},
            {tr("Kind"), [](const Agency& a) { return enumLabel(a.kind); }},
            {tr("Belongs to"),
             [this](const Agency& a) {
                 for (const Agency& other : m_model.rows())
                     if (a.parent && other.id == *a.parent)
                         return other.label();
                 return QString();
             }},
            {tr("Duty phone"), [](const Agency& a) { return a.dutyPhone; }}};
}

void AgenciesArea::refresh(const RowChanges&) {
    std::vector<Agency> agencies = workspace().all<Agency>();
    std::erase_if(agencies, [this](const Agency& a) { return a.partnership != workspace().partnershipId(); });
    m_model.setRows(std::move(agencies));
    m_model.refreshTexts();
    showCurrent();
    emit statusChanged(tr("%n authority(ies)", nullptr, m_model.rowCount()));
}

QWidget* AgenciesArea::buildForm() {
    auto* form = new FormColumn(this);
    m_name = new TextField(tr("Name"), form);
    m_short = new TextField(tr("Short name"), form);
    m_kind = new ChoiceField(tr("Kind"), form);
    for (const auto& entry : enumEntries<AgencyKind>())
        m_kind->addItem(enumLabel(entry.value), int(entry.value));
    m_parent = new ChoiceField(tr("Belongs to"), form);
    m_land = new ChoiceField(tr("Federal state"), form);
    m_land->addItem(tr("not entered"), QString());
    for (const QString& code : laender())
        m_land->addItem(landName(code), code);
    m_municipality = new TextField(tr("Municipality"), form);
    m_phone = new TextField(tr("Duty phone"), form);
    m_note = mutedLabel({}, form);
    m_note->setWordWrap(true);
    form->addField(tr("Name"), m_name);
    form->addPair(tr("Short name"), m_short, tr("Kind"), m_kind);
    form->addField(tr("Belongs to"), m_parent);
    form->addField(tr("Federal state"), m_land);
    form->addField(tr("Municipality"), m_municipality);
    form->addField(tr("Duty phone"), m_phone);
    form->addWide(m_note);
    m_release = new ReleaseForm(workspace(), prompts(), form);
    m_rounds = new RoundsForm(workspace(), prompts(), form);
    form->addSection(tr("Planning round"));
    form->addWide(m_rounds);
    form->addSection(tr("Names for partners"));
    form->addWide(m_release);
    form->finish();
    for (TextField* field : {m_name, m_short, m_municipality, m_phone})
        connect(field, &TextField::changed, this, &AgenciesArea::commit);
    for (ChoiceField* field : {m_kind, m_parent, m_land})
        connect(field, qOverload<int>(&QComboBox::activated), this, &AgenciesArea::commit);
    return form;
}

bool AgenciesArea::fillForm(qint64 id) {
    const auto row = m_model.rowOf(id);
    if (!row)
        return false;
    m_shown = m_model.row(*row);
    m_name->setValue(m_shown->name.str());
    m_short->setValue(m_shown->shortName);
    m_kind->setCurrentIndex(m_kind->findData(int(m_shown->kind)));
    m_parent->clear();
    m_parent->addItem(tr("no other authority"));
    for (const Agency& a : m_model.rows())
        if (a.id != m_shown->id)
            m_parent->addItem(a.name.str(), qlonglong(a.id.value()));
    m_parent->setCurrentIndex(m_shown->parent ? m_parent->findData(qlonglong(m_shown->parent->value())) : 0);
    m_land->setCurrentIndex(std::max(0, m_land->findData(m_shown->land)));
    m_municipality->setValue(m_shown->municipality);
    m_phone->setValue(m_shown->dutyPhone);
    const bool own = m_shown->id == workspace().ownAgencyId();
    QHash<AgencyId, Agency> all;
    for (const Agency& a : m_model.rows())
        all.insert(a.id, a);
    const bool kept = ownAgencies(all, workspace().ownAgencyId()).contains(m_shown->id);
    m_note->setText(own    ? tr("This is your own authority.")
                    : kept ? tr("This authority has no program of its own; its data are kept here.")
                           : tr("This authority keeps its own data; what it tells is shown here."));
    const bool editable = workspace().writable() && (own || kept);
    for (TextField* field : {m_name, m_short, m_municipality, m_phone})
        field->setReadOnly(!editable);
    for (ChoiceField* field : {m_kind, m_parent, m_land})
        field->setEnabled(editable);
    m_rounds->show(*m_shown, editable);
    m_release->show(*m_shown, editable);
    return true;
}

void AgenciesArea::commit() {
    if (!m_shown)
        return;
    edit([&] {
        const Agency before = *m_shown;
        Agency after = before;
        after.name = ShortText(m_name->value(), tr("Name"));
        after.shortName = m_short->value();
        after.kind = AgencyKind(m_kind->currentData().toInt());
        after.land = m_land->currentData().toString();
        after.municipality = m_municipality->value();
        after.dutyPhone = m_phone->value();
        const qlonglong above = m_parent->currentData().toLongLong();
        after.parent = above > 0 ? std::optional(AgencyId(above)) : std::nullopt;
        if (after != before)
            workspace().change(tr("Change %1").arg(before.name.str()),
                               [&](Writer& w) { AgencyService(w).save(before, after); });
    });
}

void AgenciesArea::createNew() {
    QStringList taken;
    for (const Agency& a : m_model.rows())
        taken << a.name.str();
    const Partnership partnership = workspace().partnership();
    const Agency agency{AgencyId(1),
                        partnership.id,
                        ShortText(freeName(tr("New authority"), tr("New authority %1"), taken)),
                        {},
                        AgencyKind::Polizei,
                        partnership.land,
                        partnership.municipality,
                        {},
                        {},
                        {}};
    create(tr("Create authority"), [&](Writer& w) {
        Agency added = agency;
        added.id = w.newId<Agency>();
        return AgencyService(w).add(added).value();
    });
}

void AgenciesArea::removeRecord(qint64 id) {
    if (const auto row = m_model.rowOf(id))
        remove(m_model.row(*row).name.str(), [id](Writer& w) { AgencyService(w).remove(AgencyId(id)); });
}

} // namespace streife
