// SPDX-License-Identifier: GPL-3.0-or-later
// How the import dialog looks and what its fields are wired to.
#include "core/agencies/agencytable.h"
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/workspace/workspace.h"
#include "ui/imports/importdialog.h"
#include "ui/imports/importjob.h"
#include "ui/imports/previewtable.h"
#include "ui/support/metrics.h"
#include "ui/support/prompts.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/linesfield.h"
#include "ui/widgets/typing.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace streife {

ImportDialog::ImportDialog(Workspace& workspace, Prompts& prompts, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_prompts(prompts), m_job(new ImportJob(workspace, this)) {
    setWindowTitle(tr("Import data"));
    const Metrics m = Metrics::of(this);
    const QScreen* shownOn = parent != nullptr ? parent->screen() : screen();
    const QSize frame(2 * m.u, 10 * m.u); // of the window, known only once it is there
    resize(QSize(270 * m.u, 180 * m.u).boundedTo(shownOn->availableSize() - frame));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(5 * m.u, 4 * m.u, 5 * m.u, 4 * m.u);
    outer->setSpacing(3 * m.u);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(5 * m.u);
    auto* scroll = new QScrollArea(this); // on a small screen the choices are longer than the window
    scroll->setObjectName(QStringLiteral("choices"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* left = new QWidget(scroll);
    scroll->setWidget(left);
    m_form = new QFormLayout(left);
    m_form->setContentsMargins(0, 0, m.u, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setVerticalSpacing(2 * m.u);
    buildForm(m_form);
    const int least = std::max(m_replace->sizeHint().width() + m.u, left->minimumSizeHint().width());
    scroll->setFixedWidth(std::max(m.inspector, least) + scroll->verticalScrollBar()->sizeHint().width());
    columns->addWidget(scroll);
    auto* split = new QSplitter(Qt::Vertical, this);
    m_table = new PreviewTable(split);
    m_problems = new QTableWidget(0, 4, split);
    m_problems->setAccessibleName(tr("Errors and notes"));
    m_problems->setHorizontalHeaderLabels({tr("Line"), tr("Column"), tr("Value"), tr("What is wrong")});
    m_problems->verticalHeader()->hide();
    m_problems->horizontalHeader()->setStretchLastSection(true);
    m_problems->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_problems->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_problems->setShowGrid(false);
    m_problems->setWordWrap(false);
    m_problems->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_problems->setColumnWidth(0, 16 * m.u);
    m_problems->setColumnWidth(1, 30 * m.u);
    m_problems->setColumnWidth(2, 30 * m.u);
    m_problems->setMinimumHeight(4 * m.row); // the head and two lines
    m_problems->hide();
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setSizes({300 * m.u, 60 * m.u});
    columns->addWidget(split, 1);
    outer->addLayout(columns, 1);
    outer->addWidget(buildBottom());
    connectChoices();
    fillSaved();
    refresh();
}

void ImportDialog::buildForm(QFormLayout* form) {
    m_file = elidedLabel(tr("No file chosen yet"), this);
    m_choose = new QPushButton(tr("&Choose file …"), this);
    form->addRow(m_file);
    form->addRow(m_choose);
    m_kind = new ChoiceField(tr("What is in the file"), this);
    for (const ImportKind kind : importKinds())
        m_kind->addItem(importKindInfo(kind).label, int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(m_request.kind)));
    form->addRow(tr("What is in the file"), m_kind);
    m_saved = new ChoiceField(tr("Column mapping"), this);
    form->addRow(tr("Column mapping"), m_saved);
    m_save = linkButton(tr("Save this mapping …"), this);
    m_save->setEnabled(false);
    form->addRow(m_save);
    m_sheet = new ChoiceField(tr("Sheet"), this);
    form->addRow(tr("Sheet"), m_sheet);
    m_header = new ChoiceField(tr("Line with the names of the columns"), this);
    form->addRow(tr("Line with the names of the columns"), m_header);
    m_agency = new ChoiceField(tr("Authority"), this);
    m_agency->addItem(tr("as the file says"));
    for (const Agency& agency : m_workspace.all<Agency>("name")) {
        m_agency->addItem(agency.label(), agency.name.str());
        m_agency->setItemData(m_agency->count() - 1, qlonglong(agency.id.value()), Qt::UserRole + 1);
    }
    form->addRow(tr("Authority"), m_agency);
    m_month = new ChoiceField(tr("Month of the columns 1 to 31"), this);
    m_month->addItem(tr("no columns for days"), QString());
    const QDate today = toLocal(m_workspace.now()).date;
    for (int i = -2; i <= 12; ++i) {
        const QDate month = today.addMonths(i);
        m_month->addItem(formatMonth(month.year(), month.month()), month.toString(QStringLiteral("yyyy-MM")));
    }
    form->addRow(tr("Month of the columns 1 to 31"), m_month);
    m_person = new TextField(tr("Service number of the person"), this);
    form->addRow(tr("Service number of the person"), m_person);
    m_shifts = new LinesField(tr("Times of the shifts"), tr("F = 06:00-14:00\nU = free"), 6, this);
    form->addRow(tr("Times of the shifts"), m_shifts);
    m_wrongShifts = plainLabel({}, this);
    m_wrongShifts->setWordWrap(true);
    m_wrongShifts->setObjectName(QStringLiteral("wrongShifts"));
    form->addRow(m_wrongShifts);
    m_replace = new QCheckBox(tr("Remove what the file lacks in its span"), this);
    m_replace->setToolTip(tr("Of the people in the file, between its first start and its last end."));
    form->addRow(m_replace);
    for (QWidget* later : std::initializer_list<QWidget*>{m_sheet, m_header, m_agency, m_month, m_person, m_shifts,
                                                          m_wrongShifts, m_replace})
        form->setRowVisible(later, false);
}

QWidget* ImportDialog::buildBottom() {
    auto* bottom = new QWidget(this);
    auto* row = new QHBoxLayout(bottom);
    row->setContentsMargins(0, 0, 0, 0);
    m_skip = linkButton(tr("Leave out selected lines, or not"), bottom);
    m_skip->setEnabled(false);
    m_summary = plainLabel(tr("Choose a table or a calendar to begin."), bottom);
    m_summary->setWordWrap(true);
    m_progress = new QProgressBar(bottom);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setFixedWidth(40 * Metrics::of(this).u);
    m_progress->hide();
    m_check = new QPushButton(tr("C&heck"), bottom);
    m_import = primaryButton(tr("&Import"), bottom);
    m_cancel = new QPushButton(tr("Cancel"), bottom);
    m_check->setEnabled(false);
    m_import->setEnabled(false);
    m_import->setDefault(true);
    row->addWidget(m_skip);
    row->addWidget(m_summary, 1);
    row->addWidget(m_progress);
    row->addWidget(m_check);
    row->addWidget(m_import);
    row->addWidget(m_cancel);
    return bottom;
}

void ImportDialog::connectChoices() {
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_kind, &QComboBox::activated, this, [this] { setKind(ImportKind(m_kind->currentData().toInt())); });
    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_request.mapping.sheet = m_sheet->currentText();
        m_request.mapping.headerLine.reset();
        refresh();
    });
    connect(m_header, &QComboBox::activated, this, [this](int index) {
        m_request.mapping.headerLine = index == 0 ? std::nullopt : std::optional(m_header->currentData().toInt());
        refresh();
    });
    connect(m_agency, &QComboBox::activated, this, [this](int index) {
        if (index == 0)
            m_request.mapping.constants.remove(QStringLiteral("agency"));
        else
            m_request.mapping.constants.insert(QStringLiteral("agency"), m_agency->currentData().toString());
        refresh();
    });
    connect(m_month, &QComboBox::activated, this, [this] {
        m_request.mapping.month = m_month->currentData().toString();
        refresh();
    });
    connect(m_person, &TextField::changed, this, [this] {
        m_request.mapping.constants.insert(QStringLiteral("service_no"), m_person->value());
        refresh();
    });
    connect(m_saved, &QComboBox::activated, this, &ImportDialog::useSaved);
    connect(m_save, &QPushButton::clicked, this, &ImportDialog::saveMapping);
    connect(m_shifts, &LinesField::changed, this, &ImportDialog::takeShifts);
    connect(m_shifts, &LinesField::textChanged, this, [this] {
        forgetResult();
        if (m_wrongShifts->text().isEmpty())
            return; // half a line is not wrong yet
        judgeShifts();
        showState();
    });
    connect(m_replace, &QCheckBox::toggled, this, [this](bool on) {
        m_request.replaceSpan = on;
        forgetResult();
    });
    connect(m_skip, &QPushButton::clicked, this, &ImportDialog::toggleLines);
    connect(m_table, &PreviewTable::fieldChosen, this, &ImportDialog::chooseField);
    connect(m_problems, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row >= 0 && m_problems->item(row, 0))
            m_table->goTo(m_problems->item(row, 0)->text().toInt(), m_problems->item(row, 1)->text());
    });
    const auto run = [this](bool tryOnly) {
        finishTyping(this); // a key on the keyboard does not leave the field
        m_shifts->finish();
        if (!m_wrongShifts->text().isEmpty())
            return;
        setRunning(true);
        m_job->run(m_request, tryOnly);
    };
    connect(m_check, &QPushButton::clicked, this, [run] { run(true); });
    connect(m_import, &QPushButton::clicked, this, [run] { run(false); });
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_job, &ImportJob::previewed, this, &ImportDialog::showPreview);
    connect(m_job, &ImportJob::unreadable, this, &ImportDialog::showTrouble);
    connect(m_job, &ImportJob::failed, this, &ImportDialog::showTrouble);
    connect(m_job, &ImportJob::finished, this, &ImportDialog::showResult);
    connect(&m_workspace, &Workspace::progress, m_progress, [this](qint64 now, qint64 total) {
        m_progress->setRange(0, int(std::min<qint64>(total, 1'000'000'000)));
        m_progress->setValue(int(std::min<qint64>(now, 1'000'000'000)));
    });
}

} // namespace streife
