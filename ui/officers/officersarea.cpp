// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/officers/officersarea.h"

#include "core/agencies/agencytable.h"
#include "core/availability/availabilityservice.h"
#include "core/availability/availabilitytable.h"
#include "core/base/localtime.h"
#include "core/base/sorting.h"
#include "core/officers/deputytable.h"
#include "core/officers/officerservice.h"
#include "core/officers/officertable.h"
#include "core/workspace/workspace.h"
#include "core/worktime/workrules.h"
#include "core/worktime/worktimeservice.h"
#include "ui/officers/availabilityform.h"
#include "ui/officers/deputiesform.h"
#include "ui/officers/officerfindings.h"
#include "ui/officers/officerpicker.h"
#include "ui/officers/restrictionsform.h"
#include "ui/support/commands.h"
#include "ui/widgets/linesfield.h"

namespace streife {
namespace {

/// The row that already has this name, so that only what differs is written; an id that no row has for a new one.
template <class T> decltype(T::id) idOfName(const std::vector<T>& rows, const QString& name) {
    for (const T& row : rows)
        if (row.name.str() == name)
            return row.id;
    return decltype(T::id)(1);
}

} // namespace

OfficersArea::OfficersArea(Workspace& workspace, Prompts& prompts, QWidget* parent)
    : RecordArea(workspace, prompts,
                 {tr("Officers"), tr("Officers"),
                  tr("No officer has been entered yet. A staff list from a spreadsheet can be imported."),
                  tr("New officer"), tr("Choose an officer to see and change the record here.")},
                 parent),
      m_model(columns()) {
    setListModel(&m_model, {42, 34, 22, 32, 32, 52});
    if (workspace.writable()) {
        auto* import = new QPushButton(tr("Import …"), this);
        setCommand(import, "file.import");
        addButton(import);
        connect(import, &QPushButton::clicked, this, &OfficersArea::importRequested);
    }
    refresh({});
}

std::vector<Column<Officer>> OfficersArea::columns() const {
    return {{tr("Family name"), [](const Officer& o) { return o.familyName.str(); }},
            {tr("Given name"), [](const Officer& o) { return o.givenName; }},
            {tr("Service no."), [](const Officer& o) { return o.serviceNo.str(); }},
            {tr("Authority"),
             [this](const Officer& o) {
                 const auto a = m_agencies.constFind(m_house->here(o.agency));
                 return a == m_agencies.constEnd() ? QString() : a->label();
             }},
            {tr("Unit"),
             [this](const Officer& o) {
                 const auto u = o.unit ? m_units.constFind(*o.unit) : m_units.constEnd();
                 return u == m_units.constEnd() ? QString() : u->name.str();
             }},
            {tr("Qualifications and functions"), [this](const Officer& o) {
                 QStringList names;
                 for (const TimedName& n : functionsOf(o.id))
                     names << n.name;
                 for (const TimedName& n : qualificationsOf(o.id))
                     names << n.name;
                 return names.join(QStringLiteral(", "));
             }}};
}

std::vector<TimedName> OfficersArea::qualificationsOf(OfficerId id) const {
    std::vector<TimedName> out;
    for (const Qualification& q : m_qualifications.value(id))
        out.push_back({q.name.str(), {}, q.validUntil});
    return out;
}

std::vector<TimedName> OfficersArea::functionsOf(OfficerId id) const {
    std::vector<TimedName> out;
    for (const Function& f : m_functions.value(id))
        out.push_back({f.name.str(), f.validFrom, f.validUntil});
    return out;
}

void OfficersArea::refresh(const RowChanges&) {
    m_agencies.clear();
    m_units.clear();
    m_qualifications.clear();
    m_functions.clear();
    const PartnershipId partnership = workspace().partnershipId();
    m_house = workspace().read([&](Database& db) { return HouseRows(db, partnership); });
    for (const Agency& a : workspace().all<Agency>())
        if (a.partnership == partnership)
            m_agencies.insert(a.id, a);
    for (const Unit& u : workspace().all<Unit>())
        m_units.insert(u.id, u);
    for (const Qualification& q : workspace().all<Qualification>("officer,id"))
        m_qualifications[q.officer].push_back(q);
    for (const Function& f : workspace().all<Function>("officer,id"))
        m_functions[f.officer].push_back(f);
    std::vector<Officer> officers = workspace().all<Officer>();
    std::erase_if(officers, [this](const Officer& o) { return !m_agencies.contains(m_house->here(o.agency)); });
    m_model.setRows(std::move(officers));
    m_model.refreshTexts();
    showCurrent();
    emit statusChanged(tr("%n officer(s)", nullptr, m_model.rowCount()));
}

QWidget* OfficersArea::buildForm() {
    auto* form = new FormColumn(this);
    m_family = new TextField(tr("Family name"), form);
    m_given = new TextField(tr("Given name"), form);
    m_number = new TextField(tr("Service number"), form);
    m_rank = new TextField(tr("Rank"), form);
    m_phone = new TextField(tr("Phone"), form);
    m_callName = new TextField(tr("Call name"), form);
    m_callName->setPlaceholderText(tr("for partners"));
    m_agency = new ChoiceField(tr("Authority"), form);
    m_unit = new ChoiceField(tr("Unit"), form);
    m_profile = new ChoiceField(tr("Working-time rules"), form);
    m_learnt = new LinesField(tr("Qualifications, one per line"),
                              tr("One per line, for example: first aid until 31.12.2027"), 4, form);
    m_roles = new LinesField(tr("Functions, one per line"),
                             tr("One per line, for example: patrol leader from 01.03.2026"), 3, form);
    form->addPair(tr("Family name"), m_family, tr("Given name"), m_given);
    form->addPair(tr("Service number"), m_number, tr("Rank"), m_rank);
    form->addField(tr("Authority"), m_agency);
    form->addPair(tr("Unit"), m_unit, tr("Phone"), m_phone);
    form->addField(tr("Call name"), m_callName);
    form->addField(tr("Working-time rules"), m_profile);
    form->addSection(tr("Qualifications"));
    form->addWide(m_learnt);
    form->addSection(tr("Functions"));
    form->addWide(m_roles);
    m_deputies = new DeputiesForm([this] { return choices(); },
                                  [this](OfficerId id) {
                                      const auto row = m_model.rowOf(id.value());
                                      return row ? m_model.row(*row).fullName() : tr("(deleted)");
                                  },
                                  form);
    form->addSection(tr("Deputies"));
    form->addWide(m_deputies);
    m_restrictions = new RestrictionsForm(form);
    form->addSection(tr("Restrictions"));
    form->addWide(m_restrictions);
    m_availability = new AvailabilityForm(workspace(), prompts(), form);
    form->addSection(tr("Duties and absences"));
    form->addWide(m_availability);
    m_findings = new OfficerFindings(workspace(), prompts(), form);
    form->addSection(tr("Findings"));
    form->addWide(m_findings);
    form->finish();
    form->setFocusProxy(m_family);
    for (TextField* field : {m_family, m_given, m_number, m_rank, m_phone, m_callName})
        connect(field, &TextField::changed, this, &OfficersArea::commit);
    for (ChoiceField* field : {m_agency, m_unit, m_profile})
        connect(field, qOverload<int>(&QComboBox::activated), this, &OfficersArea::commit);
    connect(m_learnt, &LinesField::changed, this, &OfficersArea::commitQualifications);
    connect(m_roles, &LinesField::changed, this, &OfficersArea::commitFunctions);
    connect(m_deputies, &DeputiesForm::changed, this, &OfficersArea::commitDeputies);
    connect(m_restrictions, &RestrictionsForm::changed, this, &OfficersArea::commitRestrictions);
    return form;
}

void OfficersArea::fillChoices() {
    m_agency->clear();
    const QSet<AgencyId> own = ownAgencies(m_agencies, workspace().ownAgencyId());
    const AgencyId agency = m_house->here(m_shown->agency);
    std::vector<Agency> choices(m_agencies.begin(), m_agencies.end());
    sortByKey(choices, [](const Agency& a) { return a.id; });
    for (const Agency& a : choices)
        if (own.contains(a.id) || a.id == agency)
            m_agency->addItem(a.name.str(), qlonglong(a.id.value()));
    m_agency->setCurrentIndex(m_agency->findData(qlonglong(agency.value())));
    m_unit->clear();
    m_unit->addItem(tr("none", "unit"));
    for (const Unit& u : m_units)
        if (m_house->here(u.agency) == agency)
            m_unit->addItem(u.name.str(), qlonglong(u.id.value()));
    m_unit->setCurrentIndex(m_shown->unit ? m_unit->findData(qlonglong(m_shown->unit->value())) : 0);
    m_profile->clear();
    const WorkRules rules(workspace().read([](Database& db) { return readOwnWorkRules(db).profiles; }), {});
    for (const RuleProfile& profile : rules.profiles())
        m_profile->addItem(profile.name.str(), profile.key);
    m_profile->setCurrentIndex(std::max(0, m_profile->findData(m_shown->ruleProfile)));
}

bool OfficersArea::fillForm(qint64 id) {
    const auto row = m_model.rowOf(id);
    if (!row)
        return false;
    m_shown = m_model.row(*row);
    m_family->setValue(m_shown->familyName.str());
    m_given->setValue(m_shown->givenName);
    m_number->setValue(m_shown->serviceNo.str());
    m_rank->setValue(m_shown->rank);
    m_phone->setValue(m_shown->phone);
    m_callName->setValue(m_shown->callName);
    fillChoices();
    m_learnt->setValue(timedNamesText(qualificationsOf(m_shown->id)));
    m_roles->setValue(timedNamesText(functionsOf(m_shown->id)));
    const bool editable =
        workspace().writable()
        && ownAgencies(m_agencies, workspace().ownAgencyId()).contains(m_house->here(m_shown->agency));
    m_deputies->show(workspace().all<Deputy>("first_day,id"), m_shown->id, toLocal(workspace().now()).date, !editable);
    m_restrictions->show(workspace().all<Restriction>(), m_shown->id, !editable);
    m_availability->show(m_shown->id, m_shown->fullName(), !editable);
    m_findings->show(m_shown->id, !editable);
    for (TextField* field : {m_family, m_given, m_number, m_rank, m_phone, m_callName})
        field->setReadOnly(!editable);
    for (ChoiceField* field : {m_agency, m_unit, m_profile})
        field->setEnabled(editable);
    m_learnt->setReadOnly(!editable);
    m_roles->setReadOnly(!editable);
    return true;
}

void OfficersArea::commit() {
    if (!m_shown)
        return;
    edit([&] {
        const Officer before = *m_shown;
        Officer after = before;
        after.familyName = ShortText(m_family->value(), tr("Family name"));
        after.givenName = m_given->value();
        after.serviceNo = ShortText(m_number->value(), tr("Service number"));
        after.rank = m_rank->value();
        after.phone = m_phone->value();
        after.callName = m_callName->value();
        if (const AgencyId chosen(m_agency->currentData().toLongLong()); chosen != m_house->here(before.agency))
            after.agency = chosen;
        after.ruleProfile = m_profile->currentData().toString();
        const qlonglong unit = m_unit->currentData().toLongLong();
        after.unit = unit > 0 && after.agency == before.agency ? std::optional(UnitId(unit)) : std::nullopt;
        if (after != before)
            workspace().change(tr("Change %1").arg(before.fullName()),
                               [&](Writer& w) { OfficerService(w).save(before, after); });
    });
}

void OfficersArea::commitQualifications() {
    const OfficerId id = m_shown->id;
    edit([&] {
        std::vector<Qualification> wanted;
        for (const TimedName& n : timedNamesFrom(m_learnt->toPlainText()))
            wanted.push_back(
                {idOfName(m_qualifications.value(id), n.name), id, ShortText(n.name, tr("Qualification")), n.until});
        workspace().change(tr("Change the qualifications of %1").arg(m_shown->fullName()),
                           [&](Writer& w) { OfficerService(w).saveQualifications(id, wanted); });
    });
}

void OfficersArea::commitFunctions() {
    const OfficerId id = m_shown->id;
    edit([&] {
        std::vector<Function> wanted;
        for (const TimedName& n : timedNamesFrom(m_roles->toPlainText()))
            wanted.push_back(
                {idOfName(m_functions.value(id), n.name), id, ShortText(n.name, tr("Function")), n.from, n.until});
        workspace().change(tr("Change the functions of %1").arg(m_shown->fullName()),
                           [&](Writer& w) { OfficerService(w).saveFunctions(id, wanted); });
    });
}

void OfficersArea::commitRestrictions() {
    const OfficerId id = m_shown->id;
    edit([&] {
        workspace().change(tr("Change the restrictions of %1").arg(m_shown->fullName()), [&](Writer& w) {
            AvailabilityService(w).saveRestrictions(id, m_restrictions->restrictions());
        });
    });
}

/// Own people, to choose from.
std::vector<Candidate> OfficersArea::choices() const {
    const QSet<AgencyId> own = ownAgencies(m_agencies, workspace().ownAgencyId());
    std::vector<Candidate> out;
    for (const Officer& o : m_model.rows())
        if (own.contains(m_house->here(o.agency)))
            out.push_back({o.id, o.fullName(), o.serviceNo.str(), 0});
    return out;
}

void OfficersArea::commitDeputies() {
    const OfficerId id = m_shown->id;
    edit([&] {
        workspace().change(tr("Change the deputies of %1").arg(m_shown->fullName()),
                           [&](Writer& w) { OfficerService(w).saveDeputies(id, m_deputies->deputies()); });
    });
}

void OfficersArea::createNew() {
    const auto own = workspace().ownAgencyId();
    if (!own)
        return;
    int number = 1;
    for (const Officer& o : m_model.rows())
        number = std::max(number, o.serviceNo.str().toInt() + 1);
    const Officer officer{OfficerId(1),
                          *own,
                          {},
                          ShortText(QString::number(number)),
                          ShortText(tr("New officer")),
                          {},
                          {},
                          QStringLiteral("arbzg"),
                          {}};
    create(tr("Create officer"), [&](Writer& w) {
        Officer added = officer;
        added.id = w.newId<Officer>();
        return OfficerService(w).add(added).value();
    });
}

void OfficersArea::removeRecord(qint64 id) {
    if (const auto row = m_model.rowOf(id))
        remove(m_model.row(*row).fullName(), [id](Writer& w) { OfficerService(w).remove(OfficerId(id)); });
}

} // namespace streife
