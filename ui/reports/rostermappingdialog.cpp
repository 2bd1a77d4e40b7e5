// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/rostermappingdialog.h"

#include "core/base/error.h"
#include "core/workspace/rostermappings.h"
#include "ui/reports/rostercodes.h"
#include "ui/support/metrics.h"
#include "ui/support/prompts.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/linesfield.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace streife {
namespace {

const QString kText = QStringLiteral("text:");

enum Place { Title, Field, Text };

/// What a column may hold, in words.
QList<std::pair<QString, QString>> fieldNames() {
    return {{QStringLiteral("service_no"), RosterMappingDialog::tr("Service number")},
            {QStringLiteral("name"), RosterMappingDialog::tr("Name, given name")},
            {QStringLiteral("family_name"), RosterMappingDialog::tr("Family name")},
            {QStringLiteral("given_name"), RosterMappingDialog::tr("Given name")},
            {QStringLiteral("unit"), RosterMappingDialog::tr("Unit")},
            {QStringLiteral("date"), RosterMappingDialog::tr("Date")},
            {QStringLiteral("start"), RosterMappingDialog::tr("Start with date")},
            {QStringLiteral("end"), RosterMappingDialog::tr("End with date")},
            {QStringLiteral("start_time"), RosterMappingDialog::tr("Start as time of day")},
            {QStringLiteral("end_time"), RosterMappingDialog::tr("End as time of day")},
            {QStringLiteral("hours"), RosterMappingDialog::tr("Hours")},
            {QStringLiteral("code"), RosterMappingDialog::tr("Shift code")},
            {QStringLiteral("key"), RosterMappingDialog::tr("Key of the patrol")},
            {QStringLiteral("title"), RosterMappingDialog::tr("Title of the patrol")},
            {QStringLiteral("call_sign"), RosterMappingDialog::tr("Call sign")},
            {QStringLiteral("change"), RosterMappingDialog::tr("New, changed or dropped")},
            {kText, RosterMappingDialog::tr("Fixed text")}};
}

} // namespace

RosterMappingDialog::RosterMappingDialog(Workspace& workspace, Prompts& prompts, AgencyId agency, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_prompts(prompts), m_agency(agency) {
    setWindowTitle(tr("Columns and shift codes"));
    const Metrics m = Metrics::of(this);
    resize(160 * m.u, 150 * m.u);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(5 * m.u, 4 * m.u, 5 * m.u, 4 * m.u);
    box->setSpacing(m.u);
    QLabel* hint = mutedLabel(
        tr("The joint patrols of the own people in the form in which the own roster software takes them."), this);
    hint->setWordWrap(true);
    box->addWidget(hint);
    box->addSpacing(2 * m.u);
    buildColumns(box);
    buildCodes(box);
    buildBottom(box);
    fill(rosterMapping(m_workspace, m_agency));
}

void RosterMappingDialog::buildColumns(QVBoxLayout* box) {
    const Metrics m = Metrics::of(this);
    m_columns = new QTableWidget(0, 3, this);
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setHorizontalHeaderLabels({tr("Heading"), tr("Content"), tr("Fixed text")});
    m_columns->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_columns->verticalHeader()->hide();
    m_columns->verticalHeader()->setDefaultSectionSize(m.row + m.u);
    m_columns->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_columns->setSelectionMode(QAbstractItemView::SingleSelection);
    m_columns->setTabKeyNavigation(false);
    box->addWidget(m_columns, 1);
    auto* buttons = new QHBoxLayout;
    const auto add = [&](const QString& text, auto slot) {
        auto* button = new QPushButton(text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        buttons->addWidget(button);
    };
    add(tr("Add a column"), [this] { addRow(); });
    add(tr("Remove"), [this] { removeRow(); });
    add(tr("Up"), [this] { moveRow(-1); });
    add(tr("Down"), [this] { moveRow(1); });
    buttons->addStretch(1);
    box->addLayout(buttons);
    box->addSpacing(2 * m.u);
}

void RosterMappingDialog::buildCodes(QVBoxLayout* box) {
    const Metrics m = Metrics::of(this);
    const auto add = [&](const QString& label, QWidget* field) {
        QLabel* text = mutedLabel(label, this);
        text->setBuddy(field);
        box->addWidget(text);
        box->addWidget(field);
        box->addSpacing(m.u);
    };
    m_dates = new ChoiceField(tr("Dates"), this);
    m_dates->addItem(QStringLiteral("27.11.2026"), false);
    m_dates->addItem(QStringLiteral("2026-11-27"), true);
    m_codes = new LinesField(tr("Shift codes"), tr("N1 = 17:00-06:00"), 4, this);
    m_default = new TextField(tr("All other patrols"), this);
    add(tr("Dates"), m_dates);
    add(tr("Shift codes by the start of the patrol, the first line that fits: N1 = 17:00-06:00 or WE = Sa-So"),
        m_codes);
    add(tr("All other patrols"), m_default);
}

void RosterMappingDialog::buildBottom(QVBoxLayout* box) {
    auto* bottom = new QHBoxLayout;
    QPushButton* standard = linkButton(tr("Back to the default"), this);
    connect(standard, &QPushButton::clicked, this, [this] { fill(defaultRosterMapping()); });
    bottom->addWidget(standard);
    bottom->addStretch(1);
    const bool writable = m_workspace.writable();
    auto* cancel = new QPushButton(writable ? tr("Cancel") : tr("Close"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    bottom->addWidget(cancel);
    if (writable) {
        QPushButton* save = primaryButton(tr("Save"), this);
        save->setDefault(true);
        connect(save, &QPushButton::clicked, this, &RosterMappingDialog::accept);
        bottom->addWidget(save);
    }
    box->addSpacing(2 * Metrics::of(this).u);
    box->addLayout(bottom);
}

void RosterMappingDialog::fill(const RosterMapping& mapping) {
    m_columns->setRowCount(int(mapping.columns.size()));
    for (int row = 0; row < m_columns->rowCount(); ++row)
        setRow(row, mapping.columns[size_t(row)]);
    m_dates->setCurrentIndex(mapping.isoDates ? 1 : 0);
    m_codes->setValue(codeLines(mapping.codes));
    m_default->setValue(mapping.defaultCode);
}

void RosterMappingDialog::setRow(int row, const RosterMapping::Column& column) {
    const bool fixed = column.field.startsWith(kText);
    m_columns->setItem(row, Title, new QTableWidgetItem(column.title));
    m_columns->setItem(row, Text, new QTableWidgetItem(fixed ? column.field.mid(kText.size()) : QString()));
    auto* choice = new ChoiceField(tr("Content of column %1").arg(row + 1), m_columns);
    for (const auto& [field, name] : fieldNames())
        choice->addItem(name, field);
    choice->setCurrentIndex(choice->findData(fixed ? kText : column.field));
    connect(choice, &QComboBox::activated, this, [this, choice] {
        for (int r = 0; r < m_columns->rowCount(); ++r)
            if (m_columns->cellWidget(r, Field) == choice)
                chosen(r);
    });
    m_columns->setCellWidget(row, Field, choice);
    chosen(row);
}

/// Only a fixed text has something to type.
void RosterMappingDialog::chosen(int row) {
    QTableWidgetItem* text = m_columns->item(row, Text);
    const bool fixed = column(row).field.startsWith(kText);
    text->setFlags(fixed ? text->flags() | Qt::ItemIsEditable : text->flags() & ~Qt::ItemIsEditable);
    if (!fixed)
        text->setText({});
}

RosterMapping::Column RosterMappingDialog::column(int row) const {
    const auto* choice = static_cast<const QComboBox*>(m_columns->cellWidget(row, Field));
    const QString field = choice->currentData().toString();
    return {m_columns->item(row, Title)->text().trimmed(),
            field == kText ? kText + m_columns->item(row, Text)->text().trimmed() : field};
}

void RosterMappingDialog::addRow() {
    const int row = m_columns->currentRow() < 0 ? m_columns->rowCount() : m_columns->currentRow() + 1;
    m_columns->insertRow(row);
    setRow(row, {tr("New column"), kText});
    m_columns->setCurrentCell(row, Title);
    m_columns->editItem(m_columns->item(row, Title));
}

void RosterMappingDialog::removeRow() {
    if (m_columns->currentRow() >= 0)
        m_columns->removeRow(m_columns->currentRow());
}

void RosterMappingDialog::moveRow(int by) {
    const int from = m_columns->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_columns->rowCount())
        return;
    const RosterMapping::Column moved = column(from);
    const RosterMapping::Column other = column(to);
    setRow(from, other);
    setRow(to, moved);
    m_columns->setCurrentCell(to, Title);
}

RosterMapping RosterMappingDialog::wanted() const {
    RosterMapping mapping;
    for (int row = 0; row < m_columns->rowCount(); ++row)
        mapping.columns.push_back(column(row));
    QString problem;
    mapping.codes = codesFrom(m_codes->lines(), problem);
    if (!problem.isEmpty())
        throw Error(ErrorCode::Input, problem);
    mapping.defaultCode = m_default->text().trimmed();
    mapping.isoDates = m_dates->currentData().toBool();
    return mapping;
}

void RosterMappingDialog::accept() {
    const bool done = m_prompts.guarded(this, [&] {
        const RosterMapping mapping = wanted();
        if (mapping == defaultRosterMapping())
            removeRosterMapping(m_workspace, m_agency);
        else
            saveRosterMapping(m_workspace, m_agency, mapping);
    });
    if (done)
        QDialog::accept();
}

} // namespace streife
