// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/officers/availabilityform.h"

#include "core/availability/availabilityservice.h"
#include "core/availability/availabilitytable.h"
#include "core/base/enumtext.h"
#include "core/base/error.h"
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/week.h"
#include "core/workspace/workspace.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/movedspan.h"
#include "ui/support/prompts.h"
#include "ui/widgets/draftbar.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/typing.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace streife {
namespace {

constexpr int kWeeksShown = 6;
constexpr int kWeeksPerStep = 4;
constexpr int kAbsence = -1; ///< in the list of kinds

bool wholeDays(const TimeSpan& span) {
    return toLocal(span.start()).time == QTime(0, 0) && toLocal(span.end()).time == QTime(0, 0);
}

/// The last day on which any of it lies.
QDate lastDay(const TimeSpan& span) {
    return toLocal(Instant{span.end().ms - 1}).date;
}

QString kindText(const PresenceEntry& e) {
    return e.absence ? AvailabilityForm::tr("absent") : enumLabel(e.kind);
}

std::vector<Column<PresenceEntry>> entryColumns() {
    const auto start = [](const PresenceEntry& e) { return QVariant(qlonglong(e.span.start().ms)); };
    return {{AvailabilityForm::tr("Day"), entryDays, start},
            {AvailabilityForm::tr("Time"), entryTimes, start},
            {AvailabilityForm::tr("Kind"), [](const PresenceEntry& e) {
                 return e.shift.isEmpty() ? kindText(e) : kindText(e) + QStringLiteral(" ") + e.shift;
             }}};
}

} // namespace

QString entryDays(const PresenceEntry& e) {
    const QDate first = toLocal(e.span.start()).date;
    const QDate last = wholeDays(e.span) ? lastDay(e.span) : first;
    return first == last ? formatDay(first) : formatDay(first) + QStringLiteral(" – ") + formatDay(last);
}

QString entryTimes(const PresenceEntry& e) {
    return wholeDays(e.span) ? AvailabilityForm::tr("all day") : formatSpanShort(e.span);
}

AvailabilityForm::AvailabilityForm(Workspace& workspace, Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_prompts(prompts),
      m_first(Week::of(toLocal(workspace.now()).date).monday().addDays(-7)), m_model(entryColumns()) {
    const Metrics m = Metrics::of(this);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(m.u);
    buildHead();
    m_list = new ListView(tr("Duties and absences"), tr("Nothing is entered for these weeks."), this);
    m_list->setList(&m_model);
    m_list->setWeights({50, 28, 36}); // an absence of weeks names both ends
    m_list->setFixedHeight(8 * m.row);
    box->addWidget(m_list);
    buildEditor();
    connect(m_list, &ListView::currentIdChanged, this, [this] {
        finishTyping(m_editor);
        showEntry();
    });
    connect(m_list, &ListView::removeRequested, this, &AvailabilityForm::removeChosen);
    connect(m_list, &ListView::opened, this, [this] { m_startDay->setFocus(); });
}

void AvailabilityForm::buildHead() {
    auto* head = new QHBoxLayout;
    QPushButton* back = iconButton(QStringLiteral("left"), tr("Earlier weeks"), this);
    QPushButton* forth = iconButton(QStringLiteral("right"), tr("Later weeks"), this);
    back->setObjectName(QStringLiteral("earlier"));
    forth->setObjectName(QStringLiteral("later"));
    m_range = mutedLabel({}, this);
    head->addWidget(m_range, 1);
    head->addWidget(back);
    head->addWidget(forth);
    static_cast<QVBoxLayout*>(layout())->addLayout(head);
    for (const auto& [button, weeks] : {std::pair(back, -kWeeksPerStep), std::pair(forth, kWeeksPerStep)})
        connect(button, &QPushButton::clicked, this, [this, days = 7 * weeks] {
            m_first = m_first.addDays(days);
            read();
        });
}

void AvailabilityForm::buildEditor() {
    const int u = Metrics::of(this).u;
    m_editor = new QWidget(this);
    auto* grid = new QGridLayout(m_editor);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(u);
    m_kind = new ChoiceField(tr("Kind"), m_editor);
    m_kind->setObjectName(QStringLiteral("entryKind"));
    for (const auto& entry : enumEntries<DutyKind>())
        m_kind->addItem(enumLabel(entry.value), int(entry.value));
    m_kind->addItem(tr("absent"), kAbsence);
    m_shift = new TextField(tr("Shift code"), m_editor);
    m_shift->setPlaceholderText(tr("Code", "of a shift"));
    m_startDay = new DayField(tr("First day"), m_editor);
    m_start = new ClockField(tr("Start"), m_editor);
    m_endDay = new DayField(tr("Last day"), m_editor);
    m_end = new ClockField(tr("End"), m_editor);
    for (const auto& [field, name] :
         std::initializer_list<std::pair<TextField*, const char*>>{{m_shift, "entryShift"},
                                                                   {m_startDay, "entryStartDay"},
                                                                   {m_start, "entryStart"},
                                                                   {m_endDay, "entryEndDay"},
                                                                   {m_end, "entryEnd"}}) {
        field->setObjectName(QString::fromLatin1(name));
        connect(field, &TextField::changed, this, &AvailabilityForm::commit);
    }
    connect(m_kind, qOverload<int>(&QComboBox::activated), this, &AvailabilityForm::commit);
    grid->addWidget(m_kind, 0, 1);
    grid->addWidget(m_shift, 0, 2);
    grid->addWidget(mutedLabel(tr("from", "day"), m_editor), 1, 0);
    grid->addWidget(m_startDay, 1, 1);
    grid->addWidget(m_start, 1, 2);
    grid->addWidget(mutedLabel(tr("until", "day"), m_editor), 2, 0);
    grid->addWidget(m_endDay, 2, 1);
    grid->addWidget(m_end, 2, 2);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 1);
    auto* buttons = new QHBoxLayout;
    m_add = linkButton(tr("Add an entry"), this);
    m_add->setIcon(icon(QStringLiteral("plus")));
    m_add->setObjectName(QStringLiteral("addEntry"));
    m_remove = iconButton(QStringLiteral("trash"), tr("Delete the chosen entry"), this);
    m_remove->setObjectName(QStringLiteral("removeEntry"));
    buttons->addWidget(m_add);
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    connect(m_add, &QPushButton::clicked, this, &AvailabilityForm::add);
    connect(m_remove, &QPushButton::clicked, this, &AvailabilityForm::removeChosen);
    m_drafts = new DraftBar(m_workspace, m_prompts, this);
    layout()->addWidget(m_drafts);
    layout()->addWidget(m_editor);
    static_cast<QVBoxLayout*>(layout())->addLayout(buttons);
}

void AvailabilityForm::show(OfficerId officer, const QString& name, bool readOnly) {
    if (m_officer && *m_officer != officer) {
        finishTyping(m_editor);
        m_list->setCurrentId(std::nullopt);
    }
    m_officer = officer;
    m_name = name;
    m_readOnly = readOnly;
    m_add->setVisible(!readOnly);
    m_remove->setVisible(!readOnly);
    read();
}

void AvailabilityForm::read() {
    if (!m_officer)
        return;
    const QDate last = m_first.addDays(7 * kWeeksShown - 1);
    m_range->setText(formatDateRange(m_first, last));
    const qint64 from = fromLocal(m_first, QTime(0, 0)).ms;
    const qint64 to = fromLocal(last.addDays(1), QTime(0, 0)).ms;
    std::vector<PresenceEntry> rows;
    m_workspace.read([&](Database& db) {
        const char* where = "officer=?1 AND start<?2 AND \"end\">?3";
        for (const Duty& d : Records<Duty>(db).where(where, m_officer->value(), to, from))
            rows.push_back({PresenceEntryId(d.id.value()), false, d.span, d.kind, d.shift});
        for (const Absence& a : Records<Absence>(db).where(where, m_officer->value(), to, from))
            rows.push_back({PresenceEntryId(a.id.value()), true, a.span, {}, {}});
        return true;
    });
    std::sort(rows.begin(), rows.end(), [](const PresenceEntry& a, const PresenceEntry& b) {
        return std::pair(a.span.start(), a.id) < std::pair(b.span.start(), b.id);
    });
    m_model.setRows(std::move(rows));
    showEntry();
}

std::optional<PresenceEntry> AvailabilityForm::chosen() const {
    const auto id = m_list->currentId();
    const auto row = id ? m_model.rowOf(*id) : std::nullopt;
    return row ? std::optional(m_model.row(*row)) : std::nullopt;
}

void AvailabilityForm::showEntry() {
    const std::optional<PresenceEntry> entry = chosen();
    m_editor->setVisible(entry.has_value());
    m_remove->setEnabled(entry.has_value());
    if (!entry)
        return m_drafts->follow(nullptr, 0);
    m_kind->setCurrentIndex(m_kind->findData(entry->absence ? kAbsence : int(entry->kind)));
    m_shift->setValue(entry->shift);
    m_shift->setVisible(!entry->absence);
    const LocalTime start = toLocal(entry->span.start());
    const LocalTime end = toLocal(entry->span.end());
    m_startDay->setDay(start.date);
    m_start->setTime(start.time);
    // "until Friday, 00:00" means the end of Friday, not its beginning
    const bool midnight = end.time == QTime(0, 0);
    m_endDay->setDay(midnight ? end.date.addDays(-1) : end.date);
    m_end->setTime(end.time);
    m_kind->setEnabled(!m_readOnly);
    for (TextField* field : std::initializer_list<TextField*>{m_shift, m_startDay, m_start, m_endDay, m_end})
        field->setReadOnly(m_readOnly);
    m_drafts->follow(m_editor, entry->id.value());
}

PresenceEntry AvailabilityForm::wanted(const PresenceEntry& before) const {
    PresenceEntry out = before;
    const int kind = m_kind->currentData().toInt();
    out.absence = kind == kAbsence;
    out.kind = out.absence ? DutyKind::Dienst : DutyKind(kind);
    out.shift = out.absence ? QString() : m_shift->value();
    const LocalTime was = toLocal(before.span.start());
    const QDate firstDay = m_startDay->day();
    // The end goes along with another first day.
    const bool moved = firstDay != was.date;
    const LocalTime wasEnd = toLocal(before.span.end());
    const QDate shownEnd = wasEnd.time == QTime(0, 0) ? wasEnd.date.addDays(-1) : wasEnd.date;
    QDate last = moved ? shownEnd.addDays(was.date.daysTo(firstDay)) : m_endDay->day();
    if (m_end->time() == QTime(0, 0))
        last = last.addDays(1);
    const Instant start = fromLocal(firstDay, m_start->time());
    Instant end = fromLocal(last, m_end->time());
    const bool timesOnly = !moved && m_endDay->day() == shownEnd;
    if (end <= start && timesOnly) // 22:00 to 06:00 is a night
        end = fromLocal(firstDay.addDays(1), m_end->time());
    if (end <= start)
        throw Error(ErrorCode::Input, tr("The end lies before the start. Please enter a later last day."));
    out.span = {start, end};
    return out;
}

void AvailabilityForm::write(Writer& writer, const PresenceEntry& before, const PresenceEntry& after) const {
    AvailabilityService service(writer);
    const auto duty = [&](const PresenceEntry& e, DutyId id) { return Duty{id, *m_officer, e.span, e.kind, e.shift}; };
    const auto absence = [&](const PresenceEntry& e, AbsenceId id) { return Absence{id, *m_officer, e.span}; };
    const DutyId asDuty(before.id.value());
    const AbsenceId asAbsence(before.id.value());
    if (before.absence == after.absence && before.absence)
        return service.save(absence(before, asAbsence), absence(after, asAbsence));
    if (before.absence == after.absence)
        return service.save(duty(before, asDuty), duty(after, asDuty));
    if (before.absence) {
        service.remove(asAbsence);
        service.add(duty(after, writer.newId<Duty>()));
    } else {
        service.remove(asDuty);
        service.add(absence(after, writer.newId<Absence>()));
    }
}

bool AvailabilityForm::change(const QString& label, const std::function<void(Writer&)>& work) {
    return m_prompts.guarded(this, [&] { m_workspace.change(label, work); });
}

void AvailabilityForm::commit() {
    const std::optional<PresenceEntry> before = chosen();
    if (!before || m_readOnly)
        return;
    const QStringList both = takeConflicts(m_editor);
    const auto save = [&] {
        const PresenceEntry after = wanted(*before);
        if (after != *before)
            m_workspace.change(tr("Change the duties of %1").arg(m_name), [&](Writer& w) { write(w, *before, after); });
    };
    m_drafts->guard(
        [&] { return (both.isEmpty() || m_prompts.askConflicts(this, both)) && m_prompts.guarded(this, save); },
        [this] { showEntry(); });
}

void AvailabilityForm::add() {
    // The day after the last one entered, at the same time; else today.
    const QDate today = toLocal(m_workspace.now()).date;
    Duty duty{
        DutyId(1), *m_officer, {fromLocal(today, QTime(6, 0)), fromLocal(today, QTime(14, 0))}, DutyKind::Dienst, {}};
    if (const auto model = chosen(); model && !model->absence) {
        duty.kind = model->kind;
        duty.shift = model->shift;
        duty.span = movedDays(model->span, 1);
    }
    const auto taken = [&](const TimeSpan& span) {
        return std::any_of(m_model.rows().begin(), m_model.rows().end(),
                           [&](const PresenceEntry& e) { return e.span.overlaps(span); });
    };
    for (int i = 0; i < 7 * kWeeksShown && taken(duty.span); ++i)
        duty.span = movedDays(duty.span, 1);
    qint64 made = 0;
    if (!change(tr("Enter a duty of %1").arg(m_name), [&](Writer& w) {
            duty.id = w.newId<Duty>();
            made = AvailabilityService(w).add(duty).value();
        }))
        return;
    read();
    m_list->setCurrentId(made);
    m_startDay->setFocus();
    m_startDay->selectAll();
}

void AvailabilityForm::removeChosen() {
    const std::optional<PresenceEntry> entry = chosen();
    if (!entry || m_readOnly)
        return;
    (void)change(tr("Delete %1 of %2", "duty or absence, officer").arg(kindText(*entry), m_name), [&](Writer& w) {
        AvailabilityService service(w);
        entry->absence ? service.remove(AbsenceId(entry->id.value())) : service.remove(DutyId(entry->id.value()));
    });
}

} // namespace streife
