// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strength/targetspart.h"

#include "core/agencies/agencytable.h"
#include "core/agencies/houserows.h"
#include "core/base/error.h"
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/strength/strengthreader.h"
#include "core/strength/strengthservice.h"
#include "core/strength/strengthtable.h"
#include "core/workspace/workspace.h"
#include "ui/support/metrics.h"
#include "ui/support/prompts.h"
#include "ui/widgets/wraplayout.h"

#include <QCheckBox>

namespace streife {
namespace {

constexpr int kDay = 24 * 60;

int minuteOf(QTime time) {
    return time.hour() * 60 + time.minute();
}

QTime timeOf(int minute) {
    return {minute / 60 % 24, minute % 60};
}

QString validity(const StrengthTarget& t) {
    if (t.validFrom.isNull() && t.validUntil.isNull())
        return {};
    return (t.validFrom.isNull() ? QString() : formatDate(t.validFrom)) + QStringLiteral(" – ")
           + (t.validUntil.isNull() ? QString() : formatDate(t.validUntil));
}

} // namespace

TargetsPart::TargetsPart(Workspace& workspace, Prompts& prompts, QWidget* parent)
    : RecordArea(workspace, prompts,
                 {tr("Required strengths"), tr("Required strengths"), tr("No required strength has been entered yet."),
                  tr("New required strength"), tr("Choose a required strength to see and change it here.")},
                 parent),
      m_model(columns()) {
    setListModel(&m_model, {34, 40, 34, 40, 32, 16, 40});
    refresh({});
}

std::vector<Column<StrengthTarget>> TargetsPart::columns() const {
    return {{tr("Shift"), [](const StrengthTarget& t) { return t.shift.str(); }},
            {tr("Authority"),
             [this](const StrengthTarget& t) {
                 const QString unit = t.unit ? m_unitNames.value(t.unit->value()) : QString();
                 const QString agency = m_agencies.value(t.agency.value());
                 return unit.isEmpty() ? agency : agency + QStringLiteral(", ") + unit;
             }},
            {tr("Function"), [](const StrengthTarget& t) { return t.function; }},
            {tr("Days"), [](const StrengthTarget& t) { return weekdaysWords(t.weekdays); },
             [](const StrengthTarget& t) { return QVariant(t.weekdays); }},
            {tr("Time"), [](const StrengthTarget& t) { return targetTimes(t); }},
            {tr("Required"), [](const StrengthTarget& t) { return QString::number(t.strength); },
             [](const StrengthTarget& t) { return QVariant(t.strength); }},
            {tr("Valid"), validity, [](const StrengthTarget& t) { return QVariant(t.validFrom); }}};
}

void TargetsPart::refresh(const RowChanges&) {
    m_agencies.clear();
    m_unitNames.clear();
    std::vector<StrengthTarget> rows = workspace().read([this](Database& db) {
        QHash<AgencyId, Agency> agencies;
        for (const Agency& a : Records<Agency>(db).where("partnership=?1", workspace().partnershipId().value()))
            agencies.insert(a.id, a);
        for (const AgencyId id : ownAgencies(agencies, workspace().ownAgencyId()))
            m_agencies.insert(id.value(), agencies.constFind(id)->label());
        for (const Unit& u : Records<Unit>(db).all())
            m_unitNames.insert(u.id.value(), u.name.str());
        return readTargets(db, workspace().partnershipId());
    });
    m_model.setRows(std::move(rows));
    m_model.refreshTexts();
    if (m_agency != nullptr)
        fillAgencies();
    showCurrent();
    emit statusChanged(tr("%n required strength(s)", nullptr, m_model.rowCount()));
}

QWidget* TargetsPart::buildForm() {
    auto* form = new FormColumn(this);
    const int u = Metrics::of(this).u;
    m_shift = new TextField(tr("Shift"), form);
    m_agency = new ChoiceField(tr("Authority"), form);
    m_unit = new ChoiceField(tr("Unit"), form);
    m_function = new TextField(tr("Function"), form);
    m_function->setPlaceholderText(tr("any"));
    m_strength = new CountField(tr("Required strength"), 0, kMostStrength, form);
    m_start = new ClockField(tr("Start"), form);
    m_end = new ClockField(tr("End"), form);
    auto* days = new QWidget(form);
    auto* flow = new WrapLayout(3 * u, u, days);
    for (size_t day = 0; day < m_days.size(); ++day) {
        m_days[day] =
            new QCheckBox(day == 7 ? tr("holiday") : formatWeekday(QDate(2026, 11, 23).addDays(qint64(day))), days);
        m_days[day]->setAccessibleName(day == 7 ? tr("Public holidays") : m_days[day]->text());
        flow->addWidget(m_days[day]);
        connect(m_days[day], &QCheckBox::clicked, this, &TargetsPart::commit);
    }
    m_days[7]->setToolTip(tr("On public holidays this line replaces those of the weekday with the same shift."));
    m_from = new DayField(tr("Valid from"), form);
    m_until = new DayField(tr("Valid until"), form);
    for (DayField* field : {m_from, m_until}) {
        field->setOptional(true);
        field->setToday(toLocal(workspace().now()).date);
    }
    form->addPair(tr("Shift"), m_shift, tr("Required strength"), m_strength);
    form->addPair(tr("Start"), m_start, tr("End"), m_end);
    form->addField(tr("Days"), days);
    form->addSection(tr("Who"));
    form->addPair(tr("Authority"), m_agency, tr("Unit"), m_unit);
    form->addField(tr("Function"), m_function);
    form->addSection(tr("Validity"));
    form->addPair(tr("Valid from"), m_from, tr("Valid until"), m_until);
    form->finish();
    for (TextField* field :
         std::initializer_list<TextField*>{m_shift, m_function, m_strength, m_start, m_end, m_from, m_until})
        connect(field, &TextField::changed, this, &TargetsPart::commit);
    for (ChoiceField* field : {m_agency, m_unit})
        connect(field, qOverload<int>(&QComboBox::activated), this, &TargetsPart::commit);
    fillAgencies();
    return form;
}

void TargetsPart::fillAgencies() {
    const QVariant chosen = m_agency->currentData();
    m_agency->clear();
    std::vector<std::pair<QString, qint64>> names;
    for (auto it = m_agencies.cbegin(); it != m_agencies.cend(); ++it)
        names.push_back({it.value(), it.key()});
    std::sort(names.begin(), names.end());
    for (const auto& [name, id] : names)
        m_agency->addItem(name, qlonglong(id));
    m_agency->setCurrentIndex(std::max(0, m_agency->findData(chosen)));
}

void TargetsPart::fillUnits(AgencyId agency) {
    m_unit->clear();
    m_unit->addItem(tr("all"), qlonglong(0));
    workspace().read([&](Database& db) {
        const HouseRows house(db, workspace().partnershipId());
        for (const Unit& u : Records<Unit>(db).all("name,id"))
            if (house.here(u.agency) == agency)
                m_unit->addItem(u.name.str(), qlonglong(u.id.value()));
        return 0;
    });
}

bool TargetsPart::fillForm(qint64 id) {
    const auto row = m_model.rowOf(id);
    if (!row)
        return false;
    m_shown = m_model.row(*row);
    const StrengthTarget& t = *m_shown;
    m_shift->setValue(t.shift.str());
    m_agency->setCurrentIndex(m_agency->findData(qlonglong(t.agency.value())));
    fillUnits(t.agency);
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(qlonglong(t.unit ? t.unit->value() : 0))));
    m_function->setValue(t.function);
    m_strength->setNumber(t.strength);
    m_start->setTime(timeOf(t.startMinute));
    m_end->setTime(timeOf((t.startMinute + t.minutes) % kDay));
    for (size_t day = 0; day < m_days.size(); ++day)
        m_days[day]->setChecked((t.weekdays >> day & 1) != 0);
    m_from->setDay(t.validFrom);
    m_until->setDay(t.validUntil);
    const bool editable = workspace().writable();
    for (TextField* field :
         std::initializer_list<TextField*>{m_shift, m_function, m_strength, m_start, m_end, m_from, m_until})
        field->setReadOnly(!editable);
    for (QWidget* field : std::initializer_list<QWidget*>{m_agency, m_unit})
        field->setEnabled(editable);
    for (QCheckBox* day : m_days)
        day->setEnabled(editable);
    return true;
}

void TargetsPart::commit() {
    if (!m_shown)
        return;
    edit([&] {
        const StrengthTarget before = *m_shown;
        StrengthTarget after = before;
        after.shift = ShortText(m_shift->value(), tr("Shift"));
        if (m_agency->currentIndex() >= 0)
            after.agency = AgencyId(m_agency->currentData().toLongLong());
        const qint64 unit = m_unit->currentData().toLongLong();
        after.unit = unit > 0 && after.agency == before.agency ? std::optional(UnitId(unit)) : std::nullopt;
        after.function = m_function->value();
        after.strength = m_strength->number();
        after.startMinute = minuteOf(m_start->time());
        const int minutes = (minuteOf(m_end->time()) - after.startMinute + kDay) % kDay;
        after.minutes = minutes == 0 ? kDay : minutes;
        after.weekdays = 0;
        for (size_t day = 0; day < m_days.size(); ++day)
            after.weekdays |= m_days[day]->isChecked() ? 1 << day : 0;
        after.validFrom = m_from->day();
        after.validUntil = m_until->day();
        if (after != before)
            workspace().change(tr("Change the required strength of %1").arg(before.shift.str()),
                               [&](Writer& w) { StrengthService(w).save(before, after); });
    });
}

void TargetsPart::createNew() {
    if (!workspace().ownAgencyId())
        return;
    QStringList taken;
    for (const StrengthTarget& t : m_model.rows())
        taken << t.shift.str();
    const ShortText shift(freeName(tr("New shift"), tr("New shift %1"), taken));
    const StrengthTarget target{
        StrengthTargetId(1), *workspace().ownAgencyId(), {}, {}, shift, kEveryWeekday, 14 * 60, 8 * 60, 1, {}, {}};
    create(tr("Create required strength"), [&](Writer& w) {
        StrengthTarget added = target;
        added.id = w.newId<StrengthTarget>();
        return StrengthService(w).add(added).value();
    });
}

void TargetsPart::removeRecord(qint64 id) {
    if (const auto row = m_model.rowOf(id))
        remove(m_model.row(*row).shift.str(), [id](Writer& w) { StrengthService(w).remove(StrengthTargetId(id)); });
}

} // namespace streife
