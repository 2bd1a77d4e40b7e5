// SPDX-License-Identifier: GPL-3.0-or-later
// The choices beside the preview and what they are wired to.
#include "core/agencies/agencytable.h"
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/officers/officertable.h"
#include "core/patrols/patroltable.h"
#include "core/workspace/workspace.h"
#include "ui/officers/officerpicker.h"
#include "ui/reports/printpage.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/settings.h"
#include "ui/widgets/taborder.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace streife {

QWidget* PrintPage::buildOptions() {
    const Metrics m = Metrics::of(this);
    auto* scroll = new QScrollArea(this); // a low window scrolls the form instead of growing
    scroll->setFixedWidth(m.inspector);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* panel = new QWidget(scroll);
    auto* box = new QVBoxLayout(panel);
    box->setContentsMargins(5 * m.u, 4 * m.u, 5 * m.u, 5 * m.u);
    box->setSpacing(m.u);
    QPushButton* back = linkButton(tr("Back to the plan"), panel);
    back->setIcon(icon(QStringLiteral("left")));
    connect(back, &QPushButton::clicked, this, &PrintPage::closeRequested);
    box->addWidget(back, 0, Qt::AlignLeft);
    box->addSpacing(2 * m.u);
    box->addWidget(headingLabel(tr("Print and save"), panel));
    box->addSpacing(2 * m.u);
    buildChoices(panel, box);
    buildButtons(panel, box);
    connectChoices();
    tabAsRead(panel);
    scroll->setWidget(panel);
    return scroll;
}

void PrintPage::buildChoices(QWidget* panel, QVBoxLayout* box) {
    const int u = Metrics::of(this).u;
    m_kind = new ChoiceField(tr("What"), panel);
    m_kind->addItem(tr("Week plan for the wall"), int(Kind::Week));
    m_kind->addItem(tr("Supplement slip for the wall"), int(Kind::Slip));
    m_kind->addItem(tr("Month plan"), int(Kind::Month));
    m_kind->addItem(tr("Patrol cards"), int(Kind::Card));
    m_kind->addItem(tr("Personal sheet"), int(Kind::Personal));
    m_kind->addItem(tr("Joint patrols for the roster"), int(Kind::Roster));
    m_kind->addItem(tr("Reply sheet for a partner"), int(Kind::Replies));
    m_kind->addItem(tr("What is asked of an authority"), int(Kind::Wanted));
    m_kind->addItem(tr("Balance"), int(Kind::Balance));
    m_paper = new ChoiceField(tr("Paper"), panel);
    m_paper->addItem(tr("A4 landscape"), int(Paper::A4));
    m_paper->addItem(tr("A3 landscape"), int(Paper::A3));
    m_paper->setCurrentIndex(m_settings.text(QStringLiteral("paper")) == QStringLiteral("a3") ? 1 : 0);
    m_name = plainLabel({}, panel);
    m_picker = new OfficerPicker(
        [this] {
            std::vector<Candidate> all;
            for (const Officer& o : m_workspace.all<Officer>())
                all.push_back({o.id, o.fullName(), o.serviceNo.str(), 0});
            return all;
        },
        tr("Choose another officer"), panel);
    m_agency = new ChoiceField(tr("Authority"), panel);
    m_audience = new ChoiceField(tr("For"), panel);
    m_audience->setObjectName(QStringLiteral("paperFor"));
    m_columns = linkButton(tr("Columns and shift codes …"), panel);
    m_from = new DayField(tr("From"), panel);
    m_to = new DayField(tr("Until"), panel);
    const auto add = [&](const QString& label, QWidget* field, const QSet<Kind>& kinds) {
        QLabel* text = mutedLabel(label, panel);
        text->setBuddy(field);
        box->addWidget(text);
        box->addWidget(field);
        box->addSpacing(u);
        m_needed.push_back({text, kinds});
        m_needed.push_back({field, kinds});
    };
    add(tr("What"), m_kind, {});
    add(tr("Paper"), m_paper, {Kind::Week, Kind::Month, Kind::Roster, Kind::Replies, Kind::Wanted, Kind::Balance});
    add(tr("For", "whom a paper is for"), m_audience, {Kind::Week, Kind::Month, Kind::Card});
    add(tr("Officer"), m_name, {Kind::Personal});
    box->addWidget(m_picker);
    m_needed.push_back({m_picker, {Kind::Personal}});
    add(tr("Authority"), m_agency, {Kind::Roster, Kind::Replies, Kind::Wanted});
    box->addWidget(m_columns, 0, Qt::AlignLeft);
    m_needed.push_back({m_columns, {Kind::Roster}});
    buildCardChoice(panel, box);
    buildSlipChoice(panel, box);
    buildParts(panel, box);
    add(tr("From"), m_from, {});
    add(tr("Until"), m_to, {Kind::Week, Kind::Card, Kind::Roster, Kind::Replies, Kind::Wanted, Kind::Balance});
}

void PrintPage::buildCardChoice(QWidget* panel, QVBoxLayout* box) {
    const int u = Metrics::of(this).u;
    m_which = new QWidget(panel);
    auto* choices = new QVBoxLayout(m_which);
    choices->setContentsMargins(0, 0, 0, 2 * u);
    choices->setSpacing(2 * u);
    m_only = new QRadioButton(m_which);
    auto* all = new QRadioButton(tr("All patrols of the span"), m_which);
    m_only->setObjectName(QStringLiteral("onlyChosen"));
    all->setObjectName(QStringLiteral("allOfSpan"));
    m_only->setChecked(true);
    choices->addWidget(m_only);
    choices->addWidget(all);
    box->addWidget(m_which);
    m_needed.push_back({m_which, {Kind::Card}});
    connect(m_only, &QRadioButton::toggled, this, &PrintPage::update);
}

void PrintPage::buildSlipChoice(QWidget* panel, QVBoxLayout* box) {
    m_onlyThese = new QCheckBox(panel);
    m_onlyThese->setObjectName(QStringLiteral("onlyThese"));
    box->addWidget(m_onlyThese);
    m_needed.push_back({m_onlyThese, {Kind::Slip}});
    connect(m_onlyThese, &QCheckBox::toggled, this, &PrintPage::update);
}

/// What was left out the last time is left out again.
void PrintPage::buildParts(QWidget* panel, QVBoxLayout* box) {
    const int u = Metrics::of(this).u;
    auto* part = new QWidget(panel);
    auto* choices = new QVBoxLayout(part);
    choices->setContentsMargins(0, 0, 0, 2 * u);
    choices->setSpacing(u);
    choices->addWidget(mutedLabel(tr("Parts"), part));
    const QStringList without = m_settings.text(QStringLiteral("paper-without")).split(QLatin1Char(','));
    const auto add = [&](const char* key, const QString& text) {
        auto* choice = new QCheckBox(text, part);
        choice->setObjectName(QLatin1String(key));
        choice->setChecked(!without.contains(QLatin1String(key)));
        choices->addWidget(choice);
        return choice;
    };
    m_visits = add("visits", tr("Places to visit"));
    m_details = add("details", tr("Mode and meeting point"));
    m_changes = add("changes", tr("Changes since the last issue"));
    box->addWidget(part);
    m_needed.push_back({part, {Kind::Week}});
    for (QCheckBox* choice : {m_visits, m_details, m_changes})
        connect(choice, &QCheckBox::toggled, this, &PrintPage::update);
}

PaperParts PrintPage::parts() const {
    return {m_details->isChecked(), m_visits->isChecked(), m_changes->isChecked()};
}

void PrintPage::keepChoices() {
    m_settings.setText(QStringLiteral("paper"),
                       m_paper->currentData().toInt() == int(Paper::A3) ? QStringLiteral("a3") : QStringLiteral("a4"));
    QStringList without;
    for (const QCheckBox* choice : {m_visits, m_details, m_changes})
        if (!choice->isChecked())
            without << choice->objectName();
    m_settings.setText(QStringLiteral("paper-without"), without.join(QLatin1Char(',')));
}

void PrintPage::buildButtons(QWidget* panel, QVBoxLayout* box) {
    const int u = Metrics::of(this).u;
    m_range = mutedLabel({}, panel);
    m_range->setWordWrap(true);
    m_state = mutedLabel({}, panel);
    m_state->setWordWrap(true);
    m_save = primaryButton(tr("Save as …"), panel);
    m_print = new QPushButton(icon(QStringLiteral("printer")), tr("Print …"), panel);
    m_issue = new QPushButton(icon(QStringLiteral("stamp")), tr("Issue this version"), panel);
    m_issue->setToolTip(tr("Freezes what is shown as an issued version; later changes are marked against it"));
    box->addWidget(m_range);
    box->addSpacing(3 * u);
    box->addWidget(m_save);
    box->addWidget(m_print);
    box->addSpacing(3 * u);
    box->addWidget(m_state);
    box->addWidget(m_issue);
    box->addStretch();
}

void PrintPage::connectChoices() {
    connect(m_save, &QPushButton::clicked, this, &PrintPage::save);
    connect(m_print, &QPushButton::clicked, this, &PrintPage::print);
    connect(m_issue, &QPushButton::clicked, this, &PrintPage::issue);
    connect(m_columns, &QPushButton::clicked, this, &PrintPage::editColumns);
    connect(m_picker, &OfficerPicker::picked, this, [this](OfficerId officer) {
        setOfficer(officer);
        update();
    });
    connect(m_kind, qOverload<int>(&QComboBox::activated), this, [this] { m_kindBefore.reset(); });
    for (ChoiceField* field : {m_kind, m_paper, m_agency, m_audience})
        connect(field, qOverload<int>(&QComboBox::activated), this, &PrintPage::update);
    for (DayField* field : {m_from, m_to})
        connect(field, &TextField::changed, this, &PrintPage::update);
}

/// The own house, or a partner: then of our people only what is released.
void PrintPage::fillAudience() {
    const QVariant chosen = m_audience->currentData();
    m_audience->clear();
    m_audience->addItem(tr("the own house"), 0);
    QHash<AgencyId, Agency> agencies;
    for (const Agency& a : m_workspace.all<Agency>("name"))
        if (a.partnership == m_workspace.partnershipId())
            agencies.insert(a.id, a);
    const auto own = m_workspace.ownAgencyId();
    std::vector<std::pair<QString, qint64>> others;
    for (const Agency& a : agencies)
        if (own && !isBelow(agencies, a.id, *own))
            others.emplace_back(a.label(), a.id.value());
    std::sort(others.begin(), others.end());
    for (const auto& [label, id] : others)
        m_audience->addItem(label, id);
    m_audience->setCurrentIndex(std::max(0, m_audience->findData(chosen)));
}

std::optional<AgencyId> PrintPage::audience() const {
    const qint64 id = m_audience->currentData().toLongLong();
    const bool asked = kind() == Kind::Week || kind() == Kind::Month || kind() == Kind::Card;
    return asked && id > 0 ? std::optional(AgencyId(id)) : std::nullopt;
}

/// Whose people are entered here: the own authority and those that it keeps, with their Dienststellen.
void PrintPage::fillAgencies() {
    const QVariant chosen = m_agency->currentData();
    const auto own = m_workspace.ownAgencyId();
    m_agency->clear();
    for (const Agency& a : m_workspace.all<Agency>("id"))
        if (a.id == own || (own && a.steward == own))
            m_agency->addItem(a.label(), a.id.value());
    m_agency->setCurrentIndex(
        std::max(0, m_agency->findData(chosen.isValid() ? chosen : QVariant(own ? own->value() : 0))));
}

void PrintPage::showChoices() {
    for (const auto& [widget, kinds] : m_needed)
        widget->setVisible(kinds.isEmpty() || kinds.contains(kind()));
    if (kind() == Kind::Slip)
        showSlipChoice();
    // A partner is asked, not oneself.
    if (const auto own = m_workspace.ownAgencyId();
        (kind() == Kind::Replies || kind() == Kind::Wanted) && own && agency() == *own)
        m_agency->setCurrentIndex(m_agency->findData(own->value()) == 0 && m_agency->count() > 1 ? 1 : 0);
    if (kind() != Kind::Card)
        return;
    const auto patrol = chosenPatrol();
    m_which->setVisible(patrol.has_value());
    if (patrol) {
        QString name = patrol->callSign.isEmpty() ? patrol->title.str() : patrol->callSign;
        name = fontMetrics().elidedText(name, Qt::ElideRight, 20 * Metrics::of(this).u);
        m_only->setText(tr("Only the chosen patrol (%1)").arg(name.replace(QLatin1Char('&'), QStringLiteral("&&"))));
    }
    if (!patrol || !m_only->isChecked())
        return;
    for (const auto& [widget, kinds] : m_needed) // one card is not asked for its weeks
        if (const auto* label = qobject_cast<QLabel*>(widget); label != nullptr && label->buddy() != nullptr)
            if (label->buddy() == m_from || label->buddy() == m_to) {
                widget->hide();
                label->buddy()->hide();
            }
}

void PrintPage::showSlipChoice() {
    m_onlyThese->setVisible(!m_slipPatrols.empty());
    const auto patrol = m_slipPatrols.size() == 1 ? chosenPatrol() : std::nullopt;
    if (!patrol) {
        m_onlyThese->setText(tr("Only the %n chosen patrol(s)", nullptr, int(m_slipPatrols.size())));
        return;
    }
    QString name = patrol->callSign.isEmpty() ? patrol->title.str() : patrol->callSign;
    name = fontMetrics().elidedText(name, Qt::ElideRight, 20 * Metrics::of(this).u);
    m_onlyThese->setText(tr("Only the chosen patrol (%1)").arg(name.replace(QLatin1Char('&'), QStringLiteral("&&"))));
}

void PrintPage::showRange() {
    const bool month = kind() == Kind::Month || kind() == Kind::Personal;
    const Week first = firstWeek();
    const Week last = kind() == Kind::Slip ? first : lastWeek();
    if (const auto patrol = onlyPatrol())
        m_range->setText(formatDay(toLocal(patrol->span.start()).date) + QStringLiteral(", ")
                         + formatSpan(patrol->span));
    else
        m_range->setText(kind() == Kind::Balance ? tr("%1 to %2")
                                                       .arg(formatMonth(m_from->day().year(), m_from->day().month()),
                                                            formatMonth(m_to->day().year(), m_to->day().month()))
                         : month ? formatMonth(m_from->day().year(), m_from->day().month())
                         : first == last
                             ? tr("%1, %2").arg(first.label(), formatDateRange(first.monday(), first.sunday()))
                             : tr("%1 to %2").arg(first.label(), last.label()));
}

} // namespace streife
