// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/offersdialog.h"

#include "core/agencies/agencytable.h"
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/workspace/offering.h"
#include "ui/support/metrics.h"
#include "ui/support/prompts.h"
#include "ui/support/tooltip.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/periodfields.h"

#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace streife {
namespace {

enum OfferColumn { Day, Time, Who, Unit, Taken, Note, Columns };
constexpr int kEveningMinutes = 4 * 60;

} // namespace

OffersDialog::OffersDialog(Workspace& workspace, Prompts& prompts, Week first, Week last, Told told, QWidget* parent)
    : FormDialog(first == last ? tr("Offers – %1").arg(first.label())
                               : tr("Offers – %1 to %2").arg(first.label(), last.label()),
                 tr("Enter offer"), parent),
      m_workspace(workspace), m_prompts(prompts), m_first(first), m_last(last), m_told(std::move(told)) {
    buildList();
    buildForm();
    finish(240, 150);
    connect(&m_workspace, &Workspace::changed, this, &OffersDialog::refresh);
    edit(nullptr);
    refresh();
    orderTabs();
    m_table->setFocus();
}

void OffersDialog::buildList() {
    const int u = Metrics::of(this).u;
    m_table = lineTable(tr("Offers"), {tr("Day"), tr("Time"), tr("Authority"), tr("Unit"), tr("Taken"), tr("Note")},
                        {30, 34, 30, 42, 34}, this);
    m_table->setObjectName(QStringLiteral("offers"));
    tellWhenEmpty(m_table, tr("Nobody offers officers in this time."));
    const auto button = [this](const QString& text, const char* name, void (OffersDialog::*work)()) {
        auto* b = new QPushButton(text, this);
        b->setObjectName(QLatin1String(name));
        b->setAutoDefault(false);
        connect(b, &QPushButton::clicked, this, work);
        return b;
    };
    m_planIt = button(tr("Plan a patrol from it"), "planOffer", &OffersDialog::plan);
    m_patrols = new ChoiceField(tr("Patrol inside the offer"), this);
    m_patrols->setObjectName(QStringLiteral("offerPatrols"));
    fixWidth(m_patrols, 70);
    m_take = button(tr("Take over into this patrol"), "takeOffer", &OffersDialog::take);
    m_change = button(tr("Change"), "changeOffer", &OffersDialog::changeChosen);
    m_remove = button(tr("Delete"), "removeOffer", &OffersDialog::removeChosen);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * u);
    row->addWidget(m_planIt);
    row->addWidget(m_patrols);
    row->addWidget(m_take);
    row->addStretch(1);
    row->addWidget(m_change);
    row->addWidget(m_remove);
    body()->addWidget(headingLabel(tr("What is offered"), this));
    body()->addWidget(m_table, 1);
    body()->addLayout(row);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &OffersDialog::fillPatrols);
}

void OffersDialog::buildForm() {
    const int u = Metrics::of(this).u;
    m_agency = new ChoiceField(tr("Authority"), this);
    m_agency->setObjectName(QStringLiteral("offerAgency"));
    QHash<AgencyId, Agency> agencies;
    for (const Agency& a : m_workspace.all<Agency>("name"))
        if (a.partnership == m_workspace.partnershipId())
            agencies.insert(a.id, a);
    const QSet<AgencyId> own = ownAgencies(agencies, m_workspace.ownAgencyId());
    for (const AgencyId id : ownFirst(agencies, m_workspace.ownAgencyId()))
        if (own.contains(id))
            m_agency->addItem(labelOf(agencies, id), id.value());
    const auto line = [this](const QString& name, const char* object) {
        auto* field = new QLineEdit(this);
        field->setAccessibleName(name);
        field->setPlaceholderText(name);
        field->setObjectName(QLatin1String(object));
        field->setMaxLength(ShortText::kMaxLength);
        return field;
    };
    m_unit = line(tr("Unit"), "offerUnit");
    m_note = line(tr("Note"), "offerNote");
    m_strength = new CountField(tr("Strength"), 1, 99, this);
    m_strength->setObjectName(QStringLiteral("offerStrength"));
    fixWidth(m_strength, 14);
    m_period = new PeriodFields(QStringLiteral("offer"), this);
    m_until = new DayField(tr("Weekly until"), this);
    m_until->setObjectName(QStringLiteral("offerUntil"));
    m_until->setOptional(true);
    m_until->setToday(toLocal(m_workspace.now()).date);
    auto* who = new QHBoxLayout;
    who->setSpacing(2 * u);
    who->addWidget(m_agency);
    who->addWidget(m_unit, 1);
    who->addWidget(mutedLabel(tr("Strength"), this));
    who->addWidget(m_strength);
    who->addWidget(m_note, 1);
    auto* when = new QHBoxLayout;
    when->setSpacing(2 * u);
    when->addWidget(m_period);
    when->addSpacing(3 * u);
    when->addWidget(mutedLabel(tr("Weekly until"), this));
    when->addWidget(m_until);
    when->addStretch(1);
    m_entry = headingLabel({}, this);
    m_entry->setObjectName(QStringLiteral("offerEntry"));
    body()->addSpacing(3 * u);
    body()->addWidget(m_entry);
    body()->addLayout(who);
    body()->addLayout(when);
    const auto tell = [this] { m_ok->setEnabled(m_workspace.writable() && m_period->span().has_value()); };
    connect(m_period, &PeriodFields::changed, this, tell);
    tell();
}

/// None: the fields hold a new one, on the evening of the first shown day.
void OffersDialog::edit(const Offer* offer) {
    m_edited = offer ? std::optional(*offer) : std::nullopt;
    const QDate today = toLocal(m_workspace.now()).date;
    const Instant evening = fromLocal(std::max(m_first.monday(), std::min(today, m_last.sunday())), QTime(18, 0));
    m_period->setSpan(offer ? offer->span : TimeSpan(evening, evening.plusMinutes(kEveningMinutes)), today);
    m_unit->setText(offer ? offer->unit : QString());
    m_note->setText(offer ? offer->note : QString());
    m_strength->setNumber(offer ? offer->strength : 1);
    m_until->setDay({});
    m_until->setEnabled(!offer);
    m_agency->setEnabled(!offer);
    if (offer)
        m_agency->setCurrentIndex(m_agency->findData(offer->agency.value()));
    m_entry->setText(offer ? tr("Change the offer") : tr("New offer"));
    m_ok->setText(offer ? tr("Save the change") : tr("Enter offer"));
    m_cancel->setText(offer ? tr("Discard the change") : tr("Close"));
    m_ok->setEnabled(m_workspace.writable());
}

const PlannedOffer* OffersDialog::chosen() const {
    const int row = m_table->currentRow();
    return m_plan && row >= 0 && row < int(m_plan->offers.size()) ? &m_plan->offers[size_t(row)] : nullptr;
}

void OffersDialog::refresh() {
    const int row = std::max(0, m_table->currentRow());
    m_prompts.guarded(this, [&] {
        m_plan = std::make_shared<const Plan>(m_workspace.weekPlan(m_first, m_last, Availability::None));
    });
    const int count = m_plan ? int(m_plan->offers.size()) : 0;
    m_table->setRowCount(count);
    for (int i = 0; i < count; ++i) {
        const PlannedOffer& o = m_plan->offers[size_t(i)];
        const QString texts[Columns] = {formatDay(toLocal(o.offer.span.start()).date),    formatSpan(o.offer.span),
                                        labelOf(m_plan->agencies, o.offer.agency),        o.offer.unit,
                                        tr("%1 of %2").arg(o.used).arg(o.offer.strength), o.offer.note};
        for (int column = 0; column < Columns; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setToolTip(plainTip(texts[column]));
            m_table->setItem(i, column, item);
        }
    }
    if (count > 0)
        m_table->setCurrentCell(std::min(row, count - 1), 0);
    fillPatrols();
}

void OffersDialog::fillPatrols() {
    const PlannedOffer* offer = chosen();
    const bool write = m_workspace.writable();
    m_patrols->clear();
    if (offer)
        for (const PlannedPatrol& p : m_plan->patrols)
            if (p.patrol.state != PatrolState::Cancelled && offer->offer.span.contains(p.patrol.span))
                m_patrols->addItem(QStringLiteral("%1  %2").arg(p.patrol.called(), formatSpan(p.patrol.span)),
                                   p.patrol.id.value());
    const bool room = write && offer && offer->left() > 0;
    const bool own =
        write && offer && ownAgencies(m_plan->agencies, m_workspace.ownAgencyId()).contains(offer->offer.agency);
    m_planIt->setEnabled(room);
    m_patrols->setEnabled(room && m_patrols->count() > 0);
    m_take->setEnabled(m_patrols->isEnabled());
    m_change->setEnabled(own);
    m_remove->setEnabled(own);
}

void OffersDialog::plan() {
    if (const PlannedOffer* offer = chosen()) {
        const OfferId id = offer->offer.id;
        const int people = offer->left();
        if (m_prompts.guarded(this, [&] { planFromOffer(m_workspace, id); }))
            m_told(tr("Patrol planned with %n offered officer(s)", nullptr, people));
    }
}

void OffersDialog::take() {
    const PlannedOffer* offer = chosen();
    if (!offer || m_patrols->currentIndex() < 0)
        return;
    const OfferId id = offer->offer.id;
    const PatrolId patrol(m_patrols->currentData().toLongLong());
    int taken = 0;
    if (m_prompts.guarded(this, [&] { taken = useOffer(m_workspace, id, patrol); }))
        m_told(tr("%n officer(s) taken over from the offer", nullptr, taken));
}

void OffersDialog::changeChosen() {
    if (const PlannedOffer* offer = chosen()) {
        edit(&offer->offer);
        m_unit->setFocus();
    }
}

void OffersDialog::removeChosen() {
    if (const PlannedOffer* offer = chosen()) {
        const OfferId id = offer->offer.id;
        if (m_edited && m_edited->id == id)
            edit(nullptr);
        if (m_prompts.guarded(this, [&] { removeOffer(m_workspace, id); }))
            m_told(tr("Offer deleted"));
    }
}

/// Whoever gives a change up stays with the list.
void OffersDialog::reject() {
    if (!m_edited)
        return FormDialog::reject();
    edit(nullptr);
    m_table->setFocus();
}

void OffersDialog::accept() {
    const auto span = m_period->span();
    if (!m_ok->isEnabled() || !span)
        return;
    Offer wanted = m_edited.value_or(Offer{});
    wanted.agency = AgencyId(std::max<qint64>(1, m_agency->currentData().toLongLong()));
    wanted.unit = m_unit->text();
    wanted.span = *span;
    wanted.strength = m_strength->number();
    wanted.note = m_note->text();
    int added = 0;
    const bool done = m_prompts.guarded(this, [&] {
        if (m_edited)
            streife::changeOffer(m_workspace, *m_edited, wanted);
        else
            added = int(
                addOffer(m_workspace, wanted, m_until->day().isValid() ? std::optional(m_until->day()) : std::nullopt)
                    .size());
    });
    if (!done)
        return;
    m_told(m_edited ? tr("Offer changed") : tr("%n offer(s) entered", nullptr, added));
    edit(nullptr);
}

void openOffers(Workspace& workspace, Prompts& prompts, Week first, Week last, QWidget* window, const Told& told) {
    prompts.guarded(window, [&] {
        auto* dialog = new OffersDialog(workspace, prompts, first, last, told, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

} // namespace streife
