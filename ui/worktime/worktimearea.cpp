// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worktime/worktimearea.h"

#include "core/base/enumtext.h"
#include "core/base/error.h"
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/worktime/workrules.h"
#include "ui/support/prompts.h"
#include "ui/support/tooltip.h"
#include "ui/widgets/tellbeside.h"

#include <QRegularExpression>

namespace streife {
namespace {

QString valueText(LimitKind kind, int value) {
    if (value < 0)
        return {};
    switch (unitOf(kind)) {
    case LimitUnit::Minutes:
    case LimitUnit::MinuteOfDay:
        return QStringLiteral("%1:%2").arg(value / 60).arg(value % 60, 2, 10, QLatin1Char('0'));
    case LimitUnit::YesNo:
        return QString::number(value > 0);
    case LimitUnit::Days:
    case LimitUnit::Count:
        break;
    }
    return QString::number(value);
}

QString unitHint(LimitKind kind) {
    switch (unitOf(kind)) {
    case LimitUnit::Minutes:
        return WorktimeArea::tr("hours:minutes, for example 11:00 or 0:30");
    case LimitUnit::MinuteOfDay:
        return WorktimeArea::tr("time of day, for example 23:00");
    case LimitUnit::Days:
        return WorktimeArea::tr("days");
    case LimitUnit::YesNo:
        return WorktimeArea::tr("1 = yes, 0 = no");
    case LimitUnit::Count:
        break;
    }
    return WorktimeArea::tr("number");
}

/// Throws Error(Input) for what is no such number.
int valueFrom(LimitKind kind, const QString& text) {
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,3}):([0-5]\\d)$"));
    const QString typed = text.trimmed();
    const bool time = unitOf(kind) == LimitUnit::Minutes || unitOf(kind) == LimitUnit::MinuteOfDay;
    const auto match = clock.match(typed);
    if (time && match.hasMatch())
        return match.captured(1).toInt() * 60 + match.captured(2).toInt();
    bool ok = false;
    const int number = typed.toInt(&ok);
    if (time || !ok || number < 0)
        throw Error(ErrorCode::Input, WorktimeArea::tr("%1: \"%2\" is not understood. Needed is: %3.")
                                          .arg(enumLabel(kind), text, unitHint(kind)));
    return number;
}

QString stateOf(const RuleLimit& row) {
    return row.state == LimitState::Checked
               ? WorktimeArea::tr("checked %1 by %2").arg(formatDate(row.checkedOn), row.checkedBy)
               : enumLabel(row.state);
}

} // namespace

WorktimeArea::WorktimeArea(Workspace& workspace, Prompts& prompts, QWidget* parent)
    : RecordArea(workspace, prompts,
                 {tr("Working time"), tr("Numbers of the rules"), tr("These rules limit nothing."), tr("New rules"),
                  tr("Choose a number to see and change it here.")},
                 parent),
      m_model(columns()), m_profiles(new ChoiceField(tr("Rules"), this)),
      m_deleteProfile(new QPushButton(tr("Delete rules"), this)) {
    setListModel(&m_model, {70, 34, 40, 28, 44, 28});
    m_profiles->setObjectName(QStringLiteral("range")); // only shows others
    m_profiles->setMinimumContentsLength(22);
    addButton(m_profiles);
    addButton(m_deleteProfile);
    m_deleteProfile->setObjectName(QStringLiteral("deleteRules"));
    connect(m_profiles, qOverload<int>(&QComboBox::activated), this, [this] { refresh({}); });
    connect(m_deleteProfile, &QPushButton::clicked, this, &WorktimeArea::removeProfile);
    refresh({});
}

QString WorktimeArea::profile() const {
    return m_profiles->currentData().toString();
}

const RuleProfile* WorktimeArea::ownProfile() const {
    for (const RuleProfile& p : m_own.profiles)
        if (p.key == profile())
            return &p;
    return nullptr;
}

std::vector<Column<LimitLine>> WorktimeArea::columns() const {
    const auto of = [](auto text) { return [text](const LimitLine& l) { return l.row ? text(*l.row) : QString(); }; };
    return {
        {tr("Limited is"), [](const LimitLine& l) { return enumLabel(l.kind); },
         [](const LimitLine& l) { return QVariant(int(l.kind)); }},
        {tr("Value"), [](const LimitLine& l) { return l.row ? limitText(l.kind, l.row->value) : tr("not limited"); }},
        {tr("Norm"), of([](const RuleLimit& r) { return r.norm; })},
        {tr("Valid from"),
         of([](const RuleLimit& r) { return r.validFrom.isNull() ? QString() : formatDate(r.validFrom); }),
         [](const LimitLine& l) { return QVariant(l.row ? l.row->validFrom : QDate()); }},
        {tr("State"), of(stateOf)},
        {tr("Comes from"), [this](const LimitLine& l) {
             if (!l.row)
                 return QString();
             if (l.row->profile != profile())
                 return WorkRules(m_own.profiles, {}).nameOf(l.row->profile);
             return l.ownOf(profile()) ? tr("own authority") : tr("program");
         }}};
}

void WorktimeArea::fillProfiles() {
    const QString chosen = m_profiles->count() > 0 ? profile() : QStringLiteral("arbzg");
    m_profiles->clear();
    const WorkRules rules(m_own.profiles, {});
    for (const RuleProfile& p : rules.profiles())
        if (p.key != QStringLiteral("none"))
            m_profiles->addItem(p.name.str(), p.key);
    m_profiles->setCurrentIndex(std::max(0, m_profiles->findData(chosen)));
}

void WorktimeArea::refresh(const RowChanges&) {
    m_today = toLocal(workspace().now()).date;
    m_own = workspace().read([](Database& db) { return readOwnWorkRules(db); });
    fillProfiles();
    m_deleteProfile->setVisible(ownProfile() != nullptr);
    m_deleteProfile->setEnabled(workspace().writable());
    m_model.setRows(limitLines(m_own.profiles, m_own.limits, profile(), m_today));
    m_model.refreshTexts();
    showCurrent();
    const auto unchecked = std::count_if(m_model.rows().begin(), m_model.rows().end(), [](const LimitLine& l) {
        return l.row && l.row->state == LimitState::Unchecked;
    });
    emit statusChanged(tr("%1 numbers, %2 not checked").arg(m_model.rowCount()).arg(unchecked));
}

void WorktimeArea::showProfile(const QString& key) {
    m_profiles->setCurrentIndex(std::max(0, m_profiles->findData(key)));
    refresh({});
}

std::vector<TextField*> WorktimeArea::editors() const {
    return {m_value, m_norm, m_source, m_from, m_until};
}

QWidget* WorktimeArea::buildForm() {
    auto* form = new FormColumn(this);
    m_name = new TextField(tr("Name of the rules"), form);
    m_base = mutedLabel({}, form);
    m_base->setWordWrap(true);
    m_what = mutedLabel({}, form);
    m_what->setWordWrap(true);
    m_applies = new ChoiceField(tr("Applies"), form);
    m_applies->addItem(tr("applies"), true);
    m_applies->addItem(tr("does not apply"), false);
    m_value = new TextField(tr("Value"), form);
    m_norm = new TextField(tr("Norm"), form);
    m_source = new TextField(tr("Source"), form);
    m_from = new DayField(tr("Valid from"), form);
    m_until = new DayField(tr("Valid until"), form);
    for (DayField* day : {m_from, m_until})
        day->setOptional(true);
    m_state = mutedLabel({}, form);
    m_state->setWordWrap(true);
    m_checkedBy = new TextField(tr("Checked by"), form);
    m_check = new QPushButton(tr("Note as checked today"), form);
    form->addField(tr("Name of the rules"), m_name);
    form->addWide(m_base);
    form->addSection(tr("Number"));
    form->addWide(m_what);
    form->addPair(tr("Value"), m_value, tr("Applies"), m_applies);
    form->addField(tr("Norm"), m_norm);
    form->addField(tr("Source"), m_source);
    form->addPair(tr("Valid from"), m_from, tr("Valid until"), m_until);
    form->addSection(tr("Legal check"));
    form->addWide(m_state);
    form->addField(tr("Checked by"), m_checkedBy);
    form->addWide(m_check);
    form->finish();
    form->setFocusProxy(m_value);
    for (TextField* field : editors())
        connect(field, &TextField::changed, this, &WorktimeArea::commit);
    connect(m_name, &TextField::changed, this, &WorktimeArea::commitName);
    connect(m_applies, qOverload<int>(&QComboBox::activated), this, &WorktimeArea::commit);
    connect(m_check, &QPushButton::clicked, this, &WorktimeArea::markChecked);
    return form;
}

bool WorktimeArea::fillForm(qint64 id) {
    const auto row = m_model.rowOf(id);
    if (!row)
        return false;
    m_shown = m_model.row(*row);
    const LimitLine& l = *m_shown;
    const RuleLimit limit = l.row.value_or(RuleLimit{});
    const RuleProfile* own = ownProfile();
    const WorkRules rules(m_own.profiles, {});
    m_name->setValue(rules.nameOf(profile()));
    m_base->setText(own == nullptr ? tr("These rules come with the program; in files: %1.").arg(profile())
                    : own->basedOn.isEmpty()
                        ? tr("Rules of the own authority; in files: %1.").arg(own->key)
                        : tr("Build on %1; in files: %2.").arg(rules.nameOf(own->basedOn), own->key));
    const bool applies = l.row && l.row->value >= 0;
    m_what->setText(enumLabel(l.kind));
    m_value->setValue(applies ? valueText(l.kind, limit.value) : QString());
    m_value->setPlaceholderText(unitHint(l.kind));
    m_value->setToolTip(plainTip(unitHint(l.kind)));
    m_applies->setCurrentIndex(applies ? 0 : 1);
    m_norm->setValue(limit.norm);
    m_source->setValue(limit.source);
    for (DayField* day : {m_from, m_until})
        day->setToday(m_today);
    m_from->setDay(limit.validFrom);
    m_until->setDay(limit.validUntil);
    m_state->setText(l.row ? stateOf(*l.row) : QString());
    m_checkedBy->setValue(limit.checkedBy);
    const bool editable = workspace().writable();
    m_name->setReadOnly(!editable || own == nullptr);
    for (TextField* field : editors())
        field->setReadOnly(!editable);
    m_checkedBy->setReadOnly(!editable);
    m_applies->setEnabled(editable);
    m_check->setEnabled(editable && l.row.has_value());
    return true;
}

/// What is shown, with what was typed; a typed value applies, none does not.
RuleLimit WorktimeArea::typed() const {
    RuleLimit limit = m_shown->row.value_or(RuleLimit{});
    const RuleLimit before = limit;
    limit.kind = m_shown->kind;
    const bool typedOne = m_value->value() != (m_shown->row ? valueText(limit.kind, before.value) : QString());
    const bool applies = typedOne ? !m_value->value().isEmpty() : m_applies->currentData().toBool();
    if (applies && m_value->value().isEmpty())
        throw Error(ErrorCode::Input,
                    tr("%1: please enter the value. Needed is: %2.").arg(enumLabel(limit.kind), unitHint(limit.kind)));
    limit.value = applies ? valueFrom(limit.kind, m_value->value()) : -1;
    limit.norm = m_norm->value();
    limit.source = m_source->value();
    limit.validFrom = m_from->day();
    limit.validUntil = m_until->day();
    if (!m_shown->row || limit.value != before.value || limit.norm != before.norm) { // nobody vouches for it any more
        limit.state = LimitState::Unchecked;
        limit.checkedBy.clear();
        limit.checkedOn = {};
    }
    return limit;
}

void WorktimeArea::keep(const QString& label, RuleLimit after) {
    const std::optional<RuleLimit> before = m_shown->row;
    const bool own = m_shown->ownOf(profile());
    if (before && *before == after)
        return;
    if (!before && after.value < 0)
        return; // what is not limited does not apply
    after.profile = profile();
    workspace().change(label, [&](Writer& w) {
        WorktimeService service(w);
        if (own)
            service.save(*before, after);
        else
            service.add(after);
    });
}

void WorktimeArea::commit() {
    if (m_shown)
        edit([&] { keep(tr("Change: %1").arg(enumLabel(m_shown->kind)), typed()); });
}

void WorktimeArea::commitName() {
    const RuleProfile* own = ownProfile();
    if (!m_shown || own == nullptr)
        return;
    edit([&] {
        RuleProfile after = *own;
        after.name = ShortText(m_name->value(), tr("Name of the rules"));
        if (after != *own)
            workspace().change(tr("Rename %1").arg(own->name.str()),
                               [before = *own, after](Writer& w) { WorktimeService(w).save(before, after); });
    });
}

void WorktimeArea::markChecked() {
    if (!m_shown || !m_shown->row)
        return;
    const QString by = m_checkedBy->value();
    if (by.isEmpty()) {
        m_checkedBy->setFocus();
        tellBeside(m_checkedBy, tr("Please enter who answers for it."));
        return;
    }
    edit([&] {
        RuleLimit after = typed();
        after.state = LimitState::Checked;
        after.checkedBy = by;
        after.checkedOn = m_today;
        keep(tr("Note as checked: %1").arg(enumLabel(m_shown->kind)), after);
    });
}

void WorktimeArea::createNew() {
    if (!workspace().writable())
        return;
    QStringList taken;
    const WorkRules rules(m_own.profiles, {});
    for (const RuleProfile& p : rules.profiles())
        taken << p.name.str() << p.key;
    const RuleProfile wanted{RuleProfileId(1), freeName(QStringLiteral("haus-1"), QStringLiteral("haus-%1"), taken),
                             ShortText(freeName(tr("Own rules"), tr("Own rules %1"), taken)),
                             ownProfile() != nullptr ? ownProfile()->basedOn : profile()};
    const bool done = prompts().guarded(this, [&] {
        workspace().change(tr("Create %1").arg(wanted.name.str()), [&](Writer& w) { WorktimeService(w).add(wanted); });
    });
    if (!done)
        return;
    showProfile(wanted.key);
    list().setCurrentId(1);
    showCurrent();
    if (m_name != nullptr) {
        m_name->setFocus();
        m_name->selectAll();
    }
}

void WorktimeArea::removeProfile() {
    if (const RuleProfile* own = ownProfile())
        remove(own->name.str(), [id = own->id](Writer& w) { WorktimeService(w).remove(id); });
}

void WorktimeArea::removeRecord(qint64 id) {
    const auto row = m_model.rowOf(id);
    if (!row)
        return;
    const LimitLine line = m_model.row(*row);
    remove(enumLabel(line.kind), [line, own = line.ownOf(profile())](Writer& w) {
        if (!own)
            throw Error(ErrorCode::Forbidden,
                        tr("This number does not come from these rules and cannot be deleted here. "
                           "Please set it to \"does not apply\"."));
        WorktimeService(w).remove(line.row->id);
    });
}

} // namespace streife
