// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/weektemplatedialog.h"

#include "core/agencies/agencytable.h"
#include "core/base/fold.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "core/hotspots/hotspottable.h"
#include "core/templates/weektemplateservice.h"
#include "core/workspace/workspace.h"
#include "ui/patrols/weekfield.h"
#include "ui/support/metrics.h"
#include "ui/support/prompts.h"
#include "ui/support/tooltip.h"
#include "ui/widgets/fields.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QScreen>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

namespace streife {
namespace {

/// "from KW 49/2026", "KW 49/2026 – KW 52/2026"
QString validity(const WeekTemplateDraft& draft) {
    return draft.validUntil ? draft.validFrom.label() + QStringLiteral(" – ") + draft.validUntil->label()
                            : tr("from %1").arg(draft.validFrom.label());
}

} // namespace

WeekTemplateDialog::WeekTemplateDialog(Workspace& workspace, Prompts& prompts, Week week, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_prompts(prompts), m_week(week) {
    const int u = Metrics::of(this).u;
    setWindowTitle(tr("Week templates"));
    for (const Agency& agency : workspace.all<Agency>())
        if (agency.partnership == workspace.partnershipId())
            m_words.agencies.insert(agency.id, agency);
    for (const Hotspot& hotspot : workspace.all<Hotspot>())
        if (hotspot.partnership == workspace.partnershipId())
            m_words.hotspots.insert(hotspot.id, hotspot);
    m_words.border = workspace.partnership().dayBorder;
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(6 * u, 6 * u, 6 * u, 6 * u);
    box->setSpacing(3 * u);
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildLeft());
    auto* right = new QWidget(splitter);
    auto* room = new QVBoxLayout(right);
    room->setContentsMargins(3 * u, 0, 0, 0);
    m_hint = mutedLabel(tr("There is no week template yet. \"%1\" makes one from the patrols of the week shown.")
                            .arg(tr("Make one from %1").arg(week.label())),
                        right);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    room->addWidget(m_hint, 1);
    room->addWidget(buildRight(), 1);
    splitter->setSizes({60 * u, 180 * u});
    box->addWidget(splitter, 1);
    auto* bottom = new QHBoxLayout;
    bottom->addStretch(1);
    auto* close = new QPushButton(tr("Close"), this);
    m_apply = primaryButton(tr("Apply to %1 …").arg(week.label()), this);
    m_apply->setObjectName(QStringLiteral("apply"));
    close->setAutoDefault(false);
    m_apply->setAutoDefault(false); // Return ends the typing in a field
    bottom->addWidget(close);
    bottom->addWidget(m_apply);
    box->addLayout(bottom);
    resize(QSize(300 * u, 160 * u).boundedTo(screen()->availableSize() * 19 / 20)); // also with large type
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        if (const LoadedTemplate* shown = current())
            emit applyRequested(m_week, shown->draft.name);
    });
    connect(&workspace, &Workspace::changed, this, [this] {
        const LoadedTemplate* shown = current();
        load(shown != nullptr ? std::optional(shown->id) : std::nullopt); // an undo, for example
    });
    load(std::nullopt);
}

QWidget* WeekTemplateDialog::buildLeft() {
    const int u = Metrics::of(this).u;
    auto* left = new QWidget(this);
    auto* box = new QVBoxLayout(left);
    box->setContentsMargins(0, 0, 3 * u, 0);
    box->setSpacing(2 * u);
    m_list = new QListWidget(left);
    m_list->setAccessibleName(tr("Week templates"));
    box->addWidget(m_list, 1);
    auto* make = new QPushButton(tr("Make one from %1").arg(m_week.label()), left);
    make->setObjectName(QStringLiteral("make"));
    m_delete = new QPushButton(tr("Delete template"), left);
    m_delete->setObjectName(QStringLiteral("deleteTemplate"));
    for (QPushButton* button : {make, m_delete}) {
        button->setAutoDefault(false);
        button->setVisible(m_workspace.writable());
        box->addWidget(button);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &WeekTemplateDialog::showTemplate);
    connect(make, &QPushButton::clicked, this, &WeekTemplateDialog::create);
    connect(m_delete, &QPushButton::clicked, this, &WeekTemplateDialog::remove);
    return left;
}

QWidget* WeekTemplateDialog::buildRight() {
    const Metrics m = Metrics::of(this);
    m_form = new QWidget(this);
    auto* box = new QVBoxLayout(m_form);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(2 * m.u);
    auto* row = new QHBoxLayout;
    const QDate today = toLocal(m_workspace.now()).date;
    m_name = new TextField(tr("Name of the template"), m_form);
    m_from = new WeekField(tr("Valid from week"), today, false, m_form);
    m_until = new WeekField(tr("Valid until week"), today, true, m_form);
    m_until->setPlaceholderText(tr("open"));
    const std::pair<TextField*, int> fields[] = {{m_name, 3}, {m_from, 2}, {m_until, 2}};
    for (const auto& [field, stretch] : fields) {
        auto* column = new QVBoxLayout;
        QLabel* label = mutedLabel(field->accessibleName(), m_form);
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field);
        row->addLayout(column, stretch);
    }
    box->addLayout(row);
    m_table = new QTableWidget(0, kTemplateColumns, m_form);
    m_table->setAccessibleName(tr("Patrols of the template"));
    m_table->setHorizontalHeaderLabels({tr("Day"), tr("Start"), tr("End"), tr("Title"), tr("Call sign"),
                                        tr("Minimum strength"), tr("Places to visit")});
    m_table->horizontalHeaderItem(int(TemplateColumn::Visits))
        ->setToolTip(tr("Place, time and minutes, for example: Station@18:30-19:30/15 | Park"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m.row);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int widths[] = {16, 18, 18, 40, 22, 36, 54};
    for (int i = 0; i <= int(TemplateColumn::Visits); ++i) // no head is cut, whatever its language
        m_table->setColumnWidth(i, std::max(widths[i] * m.u, m_table->horizontalHeader()->sectionSizeHint(i)));
    if (!m_workspace.writable())
        m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    box->addWidget(m_table, 1);
    auto* buttons = new QHBoxLayout;
    auto* add = new QPushButton(tr("Add patrol"), m_form);
    add->setObjectName(QStringLiteral("addPatrol"));
    m_drop = new QPushButton(tr("Remove patrol"), m_form);
    m_drop->setObjectName(QStringLiteral("removePatrol"));
    for (QPushButton* button : {add, m_drop}) {
        button->setAutoDefault(false);
        button->setVisible(m_workspace.writable());
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    box->addLayout(buttons);
    for (TextField* field : {m_name, static_cast<TextField*>(m_from), static_cast<TextField*>(m_until)})
        field->setReadOnly(!m_workspace.writable());
    connect(m_name, &TextField::changed, this, [this] { edit([this](auto& t) { t.name = m_name->value(); }); });
    connect(m_from, &TextField::changed, this, [this] { edit([this](auto& t) { t.validFrom = *m_from->week(); }); });
    connect(m_until, &TextField::changed, this, [this] { edit([this](auto& t) { t.validUntil = m_until->week(); }); });
    connect(m_table, &QTableWidget::cellChanged, this, &WeekTemplateDialog::editCell);
    connect(add, &QPushButton::clicked, this, &WeekTemplateDialog::addPatrol);
    connect(m_drop, &QPushButton::clicked, this, &WeekTemplateDialog::removePatrol);
    return m_form;
}

void WeekTemplateDialog::load(std::optional<WeekTemplateId> chosen) {
    m_templates =
        m_workspace.readContent([this](Database& db) { return readTemplates(db, m_workspace.partnershipId()); });
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const LoadedTemplate& t : m_templates) {
            m_list->addItem(QStringLiteral("%1\n%2").arg(t.draft.name, validity(t.draft)));
            if (t.id == chosen)
                m_list->setCurrentRow(m_list->count() - 1);
        }
        if (m_list->currentRow() < 0 && m_list->count() > 0)
            m_list->setCurrentRow(0);
    }
    showTemplate();
}

const LoadedTemplate* WeekTemplateDialog::current() const {
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_templates[size_t(row)];
}

void WeekTemplateDialog::showTemplate() {
    const LoadedTemplate* shown = current();
    const QSignalBlocker quiet(m_table);
    m_form->setVisible(shown != nullptr);
    m_hint->setVisible(shown == nullptr);
    m_apply->setEnabled(shown != nullptr && m_workspace.writable());
    m_delete->setEnabled(shown != nullptr);
    m_name->setValue(shown != nullptr ? shown->draft.name : QString());
    m_from->setWeek(shown != nullptr ? std::optional(shown->draft.validFrom) : std::nullopt);
    m_until->setWeek(shown != nullptr ? shown->draft.validUntil : std::nullopt);
    const int row = m_table->currentRow();
    m_table->setRowCount(0);
    if (shown == nullptr)
        return;
    m_table->setRowCount(int(shown->draft.patrols.size()));
    for (int i = 0; i < m_table->rowCount(); ++i)
        showPatrol(i, shown->draft.patrols[size_t(i)]);
    m_table->setCurrentCell(std::clamp(row, 0, std::max(0, m_table->rowCount() - 1)),
                            std::max(0, m_table->currentColumn()));
}

void WeekTemplateDialog::showPatrol(int row, const TemplatePatrolDraft& patrol) {
    for (int column = 0; column < kTemplateColumns; ++column) {
        const QString text = templateCell(patrol, TemplateColumn(column), m_words);
        auto* cell = new QTableWidgetItem(text);
        cell->setToolTip(plainTip(text)); // long lists do not fit
        m_table->setItem(row, column, cell);
    }
}

void WeekTemplateDialog::edit(const std::function<void(WeekTemplateDraft&)>& change) {
    const LoadedTemplate* shown = current();
    if (shown == nullptr)
        return;
    const LoadedTemplate seen = *shown;
    m_prompts.guarded(this, [&] {
        WeekTemplateDraft wanted = seen.draft;
        change(wanted);
        if (wanted != seen.draft)
            m_workspace.change(tr("Change the week template %1").arg(seen.draft.name),
                               [&](Writer& w) { WeekTemplateService(w).update(seen.id, seen.draft, wanted); });
    });
    load(seen.id);
}

void WeekTemplateDialog::editCell(int row, int column) {
    const QString text = m_table->item(row, column)->text();
    // Later: the cell's editor is still open.
    QMetaObject::invokeMethod(
        this,
        [this, row, column, text] {
            edit([&](WeekTemplateDraft& t) {
                if (size_t(row) < t.patrols.size())
                    setTemplateCell(t.patrols[size_t(row)], TemplateColumn(column), text, m_words);
            });
        },
        Qt::QueuedConnection);
}

void WeekTemplateDialog::create() {
    std::optional<WeekTemplateId> made;
    m_prompts.guarded(this, [&] {
        const Plan plan = m_workspace.weekPlan(m_week, m_week, Availability::None);
        QStringList taken;
        for (const LoadedTemplate& t : m_templates)
            taken << folded(t.draft.name);
        QString name = tr("Template %1").arg(m_week.label());
        for (int n = 2; taken.contains(folded(name)); ++n)
            name = tr("Template %1 (%2)").arg(m_week.label()).arg(n);
        const WeekTemplateDraft draft = templateOf(plan, m_week, name);
        m_workspace.change(tr("New week template %1").arg(name), [&](Writer& w) {
            made = WeekTemplateService(w).create(m_workspace.partnershipId(), draft);
        });
    });
    if (!made)
        return;
    load(made);
    m_name->setFocus();
    m_name->selectAll();
}

void WeekTemplateDialog::remove() {
    if (const LoadedTemplate* shown = current())
        m_prompts.guarded(this, [&] {
            m_workspace.change(tr("Delete the week template %1").arg(shown->draft.name),
                               [id = shown->id](Writer& w) { WeekTemplateService(w).remove(id); });
        });
    load(std::nullopt);
}

void WeekTemplateDialog::addPatrol() {
    edit([this](WeekTemplateDraft& t) {
        TemplatePatrolDraft patrol{{}, 0, 18 * 60, 4 * 60, tr("New patrol"), {}, PatrolMode::Foot, {}, {}, {}};
        if (!t.patrols.empty())
            patrol.posts = t.patrols.back().posts;
        t.patrols.push_back(std::move(patrol));
    });
}

void WeekTemplateDialog::removePatrol() {
    const int row = m_table->currentRow();
    edit([row](WeekTemplateDraft& t) {
        if (row >= 0 && size_t(row) < t.patrols.size())
            t.patrols.erase(t.patrols.begin() + row);
    });
}

} // namespace streife
