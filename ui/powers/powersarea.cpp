// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/powers/powersarea.h"

#include "core/base/enumtext.h"
#include "core/base/error.h"
#include "core/base/fold.h"
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/calendar/holidays.h"
#include "core/powers/powerreader.h"
#include "core/powers/powerservice.h"
#include "core/reports/powersreport.h"
#include "core/reports/reportwriter.h"
#include "ui/support/commands.h"
#include "ui/support/prompts.h"
#include "ui/widgets/linesfield.h"
#include "ui/widgets/tellbeside.h"

namespace streife {
namespace {

constexpr int kMostEuro = 1'000'000;
const QString kEveryLand = QStringLiteral("*");

QString stateOf(const Power& p, QDate today) {
    if (!p.checked())
        return PowersArea::tr("not checked");
    return checkedFor(p, today) ? PowersArea::tr("checked %1").arg(formatDate(p.checkedOn))
                                : PowersArea::tr("too long ago: %1").arg(formatDate(p.checkedOn));
}

QString placeOf(const Power& p) {
    const QString land = p.land == kEveryLand ? PowersArea::tr("all") : p.land;
    return p.municipality.isEmpty() ? land : land + QLatin1Char(' ') + p.municipality;
}

} // namespace

PowersArea::PowersArea(Workspace& workspace, Prompts& prompts, QWidget* parent)
    : RecordArea(workspace, prompts,
                 {tr("Powers"), tr("Powers"), tr("No power is known."), tr("New row"),
                  tr("Choose a row to see and change it here.")},
                 parent),
      m_model(columns()), m_places(new ChoiceField(tr("Rows for"), this)) {
    setListModel(&m_model, {58, 32, 26, 32, 34, 60});
    m_places->setObjectName(QStringLiteral("range"));
    m_places->addItem(tr("valid here"), true);
    m_places->addItem(tr("all places"), false);
    addButton(m_places);
    connect(m_places, qOverload<int>(&QComboBox::activated), this, [this] { refresh({}); });
    auto* save = new QPushButton(tr("Export …"), this);
    addButton(save);
    connect(save, &QPushButton::clicked, this, &PowersArea::exportTable);
    if (workspace.writable()) {
        auto* import = new QPushButton(tr("Import …"), this);
        setCommand(import, "file.import");
        addButton(import);
        connect(import, &QPushButton::clicked, this, &PowersArea::importRequested);
    }
    refresh({});
}

std::vector<Column<Power>> PowersArea::columns() const {
    return {{tr("Measure"), [](const Power& p) { return p.measure.str(); }},
            {tr("Kind of authority"), [](const Power& p) { return enumLabel(p.agencyKind); }},
            {tr("Place"), [](const Power& p) { return placeOf(p); }},
            {tr("Allowed"), [](const Power& p) { return enumLabel(p.verdict); }},
            {tr("State"), [this](const Power& p) { return stateOf(p, m_today); },
             [](const Power& p) { return p.checkedOn.toString(Qt::ISODate); }},
            {tr("Norm"), [](const Power& p) { return p.norm; }}};
}

void PowersArea::refresh(const RowChanges&) {
    m_today = toLocal(workspace().now()).date;
    std::vector<Power> rows;
    workspace().read([&](Database& db) {
        rows = effectivePowers(readOwnPowers(db));
        m_taskMeasures = effectiveTaskMeasures(readOwnTaskMeasures(db));
    });
    const Partnership here = workspace().partnership();
    if (m_places->currentData().toBool())
        std::erase_if(rows, [&](const Power& p) {
            return (p.land != kEveryLand && p.land != here.land)
                   || (!p.municipality.isEmpty() && folded(p.municipality) != folded(here.municipality));
        });
    m_model.setRows(std::move(rows));
    showCurrent();
    const auto unchecked = std::count_if(m_model.rows().begin(), m_model.rows().end(),
                                         [this](const Power& p) { return !checkedFor(p, m_today); });
    emit statusChanged(tr("%1 rows, %2 not checked").arg(m_model.rowCount()).arg(unchecked));
}

void PowersArea::makeFields(QWidget* form) {
    m_measure = new TextField(tr("Measure"), form);
    m_kind = new ChoiceField(tr("Kind of authority"), form);
    for (const auto& entry : enumEntries<AgencyKind>())
        m_kind->addItem(enumLabel(entry.value), int(entry.value));
    m_verdict = new ChoiceField(tr("Allowed"), form);
    for (const auto& entry : enumEntries<PowerVerdict>())
        m_verdict->addItem(enumLabel(entry.value), int(entry.value));
    m_land = new ChoiceField(tr("Land"), form);
    m_land->addItem(tr("every Land"), kEveryLand);
    for (const QString& code : laender())
        m_land->addItem(landName(code), code);
    m_municipality = new TextField(tr("Municipality"), form);
    m_municipality->setPlaceholderText(tr("the whole Land"));
    m_norm = new TextField(tr("Norm"), form);
    m_note = new TextField(tr("Condition"), form);
    m_min = new CountField(tr("From (€)"), 0, kMostEuro, form);
    m_max = new CountField(tr("Up to (€)"), 0, kMostEuro, form);
    for (CountField* bound : {m_min, m_max})
        bound->setLeastText(tr("no bound"));
    m_from = new DayField(tr("Valid from"), form);
    m_until = new DayField(tr("Valid until"), form);
    for (DayField* day : {m_from, m_until})
        day->setOptional(true);
    m_source = new TextField(tr("Source"), form);
    m_checkedBy = new TextField(tr("Checked by"), form);
    m_state = mutedLabel({}, form);
    m_check = new QPushButton(tr("Note as checked today"), form);
    m_tasks = new LinesField(tr("Tasks that need this measure, one per line"),
                             tr("One task per line, as it is written in a patrol"), 3, form);
}

std::vector<QWidget*> PowersArea::editors() const {
    return {m_measure, m_municipality, m_norm, m_note, m_min, m_max, m_from, m_until, m_source, m_checkedBy};
}

QWidget* PowersArea::buildForm() {
    auto* form = new FormColumn(this);
    makeFields(form);
    form->addField(tr("Measure"), m_measure);
    form->addPair(tr("Kind of authority"), m_kind, tr("Allowed"), m_verdict);
    form->addField(tr("Land"), m_land);
    form->addField(tr("Municipality"), m_municipality);
    form->addField(tr("Norm"), m_norm);
    form->addField(tr("Condition"), m_note);
    form->addPair(tr("From (€)"), m_min, tr("Up to (€)"), m_max);
    form->addPair(tr("Valid from"), m_from, tr("Valid until"), m_until);
    form->addField(tr("Source"), m_source);
    form->addSection(tr("Legal check"));
    form->addWide(m_state);
    form->addField(tr("Checked by"), m_checkedBy);
    form->addWide(m_check);
    form->addSection(tr("Tasks that need this measure"));
    form->addWide(m_tasks);
    form->finish();
    for (QWidget* editor : editors())
        if (editor != m_checkedBy)
            connect(static_cast<TextField*>(editor), &TextField::changed, this, &PowersArea::commit);
    for (ChoiceField* choice : {m_kind, m_verdict, m_land})
        connect(choice, qOverload<int>(&QComboBox::activated), this, &PowersArea::commit);
    connect(m_check, &QPushButton::clicked, this, &PowersArea::markChecked);
    connect(m_tasks, &LinesField::changed, this, &PowersArea::commitTasks);
    return form;
}

QStringList PowersArea::tasksOf(const QString& measure) const {
    QStringList out;
    for (const TaskMeasure& t : m_taskMeasures)
        if (folded(t.measure) == folded(measure))
            out << t.task.str();
    return out;
}

bool PowersArea::fillForm(qint64 id) {
    const auto row = m_model.rowOf(id);
    if (!row)
        return false;
    m_shown = m_model.row(*row);
    const Power& p = *m_shown;
    m_measure->setValue(p.measure.str());
    m_kind->setCurrentIndex(m_kind->findData(int(p.agencyKind)));
    m_verdict->setCurrentIndex(m_verdict->findData(int(p.verdict)));
    m_land->setCurrentIndex(m_land->findData(p.land));
    m_municipality->setValue(p.municipality);
    m_norm->setValue(p.norm);
    m_note->setValue(p.note);
    m_min->setNumber(p.minEuro);
    m_max->setNumber(p.maxEuro);
    for (DayField* day : {m_from, m_until})
        day->setToday(m_today);
    m_from->setDay(p.validFrom);
    m_until->setDay(p.validUntil);
    m_source->setValue(p.source);
    m_checkedBy->setValue(p.checkedBy);
    m_state->setText(stateOf(p, m_today));
    m_tasks->setValue(tasksOf(p.measure.str()).join(QLatin1Char('\n')));
    const bool editable = workspace().writable();
    for (QWidget* editor : editors())
        static_cast<TextField*>(editor)->setReadOnly(!editable);
    for (ChoiceField* choice : {m_kind, m_verdict, m_land})
        choice->setEnabled(editable);
    m_check->setEnabled(editable);
    m_tasks->setReadOnly(!editable);
    return true;
}

Power PowersArea::typed() const {
    Power p = *m_shown;
    p.measure = ShortText(m_measure->value(), tr("The measure"));
    p.agencyKind = AgencyKind(m_kind->currentData().toInt());
    p.verdict = PowerVerdict(m_verdict->currentData().toInt());
    p.land = m_land->currentData().toString();
    p.municipality = m_municipality->value();
    p.norm = m_norm->value();
    p.note = m_note->value();
    p.minEuro = m_min->number();
    p.maxEuro = m_max->number();
    p.validFrom = m_from->day();
    p.validUntil = m_until->day();
    p.source = m_source->value();
    return p;
}

void PowersArea::keep(const QString& label, const Power& after) {
    const Power before = *m_shown;
    if (after == before)
        return;
    PowerId kept = before.id;
    workspace().change(label, [&](Writer& w) { kept = PowerService(w).save(before, after); });
    if (kept != before.id) // a copy stands in its place
        list().setCurrentId(kept.value());
}

void PowersArea::commit() {
    if (m_shown)
        edit([&] { keep(tr("Change %1").arg(powerName(*m_shown)), typed()); });
}

void PowersArea::markChecked() {
    if (!m_shown)
        return;
    const QString by = m_checkedBy->value();
    if (by.isEmpty()) {
        m_checkedBy->setFocus();
        tellBeside(m_checkedBy, tr("Please enter who answers for it."));
        return;
    }
    edit([&] {
        Power after = typed();
        after.checkedBy = by;
        after.checkedOn = m_today;
        keep(tr("Note %1 as checked").arg(powerName(after)), after);
    });
}

void PowersArea::commitTasks() {
    if (!m_shown)
        return;
    const QString measure = m_shown->measure.str();
    const QStringList before = tasksOf(measure);
    const QStringList after = m_tasks->lines();
    edit([&] {
        workspace().change(tr("Change the tasks that need %1").arg(measure), [&](Writer& w) {
            PowerService service(w);
            for (const QString& task : before)
                if (!after.contains(task))
                    service.setTaskMeasure(task, {});
            for (const QString& task : after)
                if (!before.contains(task))
                    service.setTaskMeasure(task, measure);
        });
    });
}

void PowersArea::createNew() {
    QStringList taken;
    for (const Power& p : m_model.rows())
        taken << p.measure.str();
    const Partnership here = workspace().partnership();
    Power power{PowerId(1),
                here.land.isEmpty() ? kEveryLand : here.land,
                here.land.isEmpty() ? QString() : here.municipality,
                AgencyKind::Ordnungsamt,
                ShortText(freeName(tr("New measure"), tr("New measure %1"), taken)),
                PowerVerdict::Unknown,
                {},
                {},
                0,
                0,
                {},
                {},
                {},
                {},
                {}};
    create(tr("Create a row of powers"), [&](Writer& w) { return PowerService(w).add(power).value(); });
}

void PowersArea::removeRecord(qint64 id) {
    const auto row = m_model.rowOf(id);
    if (!row)
        return;
    const Power power = m_model.row(*row);
    remove(powerName(power), [power](Writer& w) {
        if (power.shipped())
            throw Error(ErrorCode::Forbidden,
                        tr("This row came with the program and cannot be deleted. Please set it to \"not known\"."));
        PowerService(w).remove(power.id);
    });
}

void PowersArea::exportTable() {
    const auto path =
        prompts().saveFile(this, tr("Save as"), tr("powers.csv"),
                           tr("Tables and paper (*.csv *.xlsx *.odt *.pdf *.html)"), QStringLiteral("csv"),
                           {QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("odt"), QStringLiteral("pdf"),
                            QStringLiteral("html")});
    if (!path)
        return;
    prompts().guarded(this, [&] {
        const auto rows = workspace().read([](Database& db) { return effectivePowers(readOwnPowers(db)); });
        write(powersReport(workspace().partnership(), rows, workspace().now()), formatFromPath(*path), *path);
    });
}

} // namespace streife
