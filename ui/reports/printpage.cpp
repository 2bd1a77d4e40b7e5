// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/printpage.h"

#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/patrols/patroltable.h"
#include "core/reports/reportwriter.h"
#include "core/workspace/publishing.h"
#include "ui/support/colors.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/prompts.h"
#include "ui/support/settings.h"
#include "ui/widgets/fields.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfView>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace streife {

PrintPage::PrintPage(Workspace& workspace, Settings& settings, Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_settings(settings), m_prompts(prompts),
      m_week(Week::of(serviceDay(workspace.now()))), m_pdf(new QPdfDocument(this)), m_view(new QPdfView(this)) {
    auto* box = new QHBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(buildOptions());
    m_view->setDocument(m_pdf);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitInView);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Preview"));
    QPalette desk = m_view->palette();
    desk.setColor(QPalette::Dark, colorsOf(desk).track);
    m_view->setPalette(desk);
    box->addWidget(m_view, 1);
    connect(&m_workspace, &Workspace::changed, this, [this] {
        if (isVisible()) // else showFor() reads anew
            update();
    });
}

QWidget* PrintPage::buildOptions() {
    const Metrics m = Metrics::of(this);
    auto* panel = new QWidget(this);
    panel->setFixedWidth(m.inspector);
    auto* box = new QVBoxLayout(panel);
    box->setContentsMargins(5 * m.u, 4 * m.u, 5 * m.u, 5 * m.u);
    box->setSpacing(m.u);
    QPushButton* back = linkButton(tr("Back to the plan"), panel);
    back->setIcon(icon(QStringLiteral("left")));
    box->addWidget(back, 0, Qt::AlignLeft);
    box->addSpacing(2 * m.u);
    box->addWidget(headingLabel(tr("Print and save"), panel));
    box->addSpacing(2 * m.u);
    m_kind = new ChoiceField(tr("What"), panel);
    m_kind->addItem(tr("Week plan for the wall"), int(Kind::Week));
    m_kind->addItem(tr("Month plan"), int(Kind::Month));
    m_kind->addItem(tr("Patrol cards"), int(Kind::Card));
    m_paper = new ChoiceField(tr("Paper"), panel);
    m_paper->addItem(tr("A4 landscape"), int(Paper::A4));
    m_paper->addItem(tr("A3 landscape"), int(Paper::A3));
    m_paper->setCurrentIndex(m_settings.text(QStringLiteral("paper")) == QStringLiteral("a3") ? 1 : 0);
    m_from = new DayField(tr("From"), panel);
    m_to = new DayField(tr("Until"), panel);
    const auto add = [&](const QString& label, QWidget* field) {
        QLabel* text = mutedLabel(label, panel);
        text->setBuddy(field);
        box->addWidget(text);
        box->addWidget(field);
        box->addSpacing(m.u);
    };
    add(tr("What"), m_kind);
    add(tr("Paper"), m_paper);
    add(tr("From"), m_from);
    add(tr("Until"), m_to);
    m_range = mutedLabel({}, panel);
    m_range->setWordWrap(true);
    m_state = mutedLabel({}, panel);
    m_state->setWordWrap(true);
    box->addWidget(m_range);
    box->addSpacing(3 * m.u);
    QPushButton* save = primaryButton(tr("Save as …"), panel);
    auto* print = new QPushButton(icon(QStringLiteral("printer")), tr("Print …"), panel);
    m_issue = new QPushButton(icon(QStringLiteral("stamp")), tr("Issue this version"), panel);
    m_issue->setToolTip(tr("Freezes the week plan as an issued version; later changes are marked against it"));
    box->addWidget(save);
    box->addWidget(print);
    box->addSpacing(3 * m.u);
    box->addWidget(m_state);
    box->addWidget(m_issue);
    box->addStretch();
    connect(back, &QPushButton::clicked, this, &PrintPage::closeRequested);
    connect(save, &QPushButton::clicked, this, &PrintPage::save);
    connect(print, &QPushButton::clicked, this, &PrintPage::print);
    connect(m_issue, &QPushButton::clicked, this, &PrintPage::issue);
    for (ChoiceField* field : {m_kind, m_paper})
        connect(field, qOverload<int>(&QComboBox::activated), this, &PrintPage::update);
    for (DayField* field : {m_from, m_to})
        connect(field, &TextField::changed, this, &PrintPage::update);
    return panel;
}

PrintPage::Kind PrintPage::kind() const {
    return Kind(m_kind->currentData().toInt());
}

void PrintPage::showFor(Week week, std::optional<PatrolId> patrol) {
    m_week = week;
    m_patrol = patrol;
    const QDate today = toLocal(m_workspace.now()).date;
    for (DayField* field : {m_from, m_to})
        field->setToday(today);
    m_from->setDay(week.monday());
    m_to->setDay(week.sunday());
    update();
    m_kind->setFocus();
}

ReportDocument PrintPage::build() {
    const Week first = Week::of(m_from->day());
    const Week last = Week::of(std::max(m_from->day(), m_to->day()));
    PaperRequest request{PaperRequest::Report::Week,           first, last, m_from->day(), {}, {}, {},
                         Paper(m_paper->currentData().toInt())};
    if (kind() == Kind::Month)
        request.report = PaperRequest::Report::Month;
    if (kind() == Kind::Card) {
        request.report = PaperRequest::Report::PatrolCard;
        const TimeSpan span = weeksSpan(m_workspace.partnership(), first, last);
        if (m_patrol) {
            const auto patrol = m_workspace.read([&](Database& db) { return Records<Patrol>(db).find(*m_patrol); });
            if (patrol && span.contains(patrol->span.start()))
                request.patrols = {*m_patrol};
        }
    }
    return makePaper(m_workspace, request);
}

void PrintPage::update() {
    const bool month = kind() == Kind::Month;
    m_to->setEnabled(!month);
    if (m_to->day() < m_from->day())
        m_to->setDay(Week::of(m_from->day()).sunday());
    const Week first = Week::of(m_from->day());
    const Week last = Week::of(m_to->day());
    m_range->setText(month           ? formatMonth(m_from->day().year(), m_from->day().month())
                     : first == last ? tr("%1, %2").arg(first.label(), formatDateRange(first.monday(), first.sunday()))
                                     : tr("%1 to %2").arg(first.label(), last.label()));
    m_settings.setText(QStringLiteral("paper"),
                       m_paper->currentData().toInt() == int(Paper::A3) ? QStringLiteral("a3") : QStringLiteral("a4"));
    m_prompts.guarded(this, [&] {
        m_document = build();
        m_pdf->close();
        m_buffer.close();
        m_bytes = streife::render(m_document, ReportFormat::Pdf);
        m_buffer.setData(m_bytes);
        m_buffer.open(QIODevice::ReadOnly);
        m_pdf->load(&m_buffer);
        const bool issuable = kind() == Kind::Week && first == last && m_workspace.writable();
        m_issue->setVisible(issuable);
        m_state->setVisible(kind() == Kind::Week && first == last);
        const std::vector<IssuedVersion> versions = issuedVersions(m_workspace, first);
        const bool old = !versions.empty() && wallOutdated(m_workspace, first);
        m_issue->setEnabled(versions.empty() || old);
        if (versions.empty()) {
            m_state->setText(tr("This week has not been issued yet; the paper says draft."));
        } else {
            m_state->setText(old ? tr("%1 hangs on the wall, the plan has changed since.").arg(versions.back().label)
                                 : tr("%1 is issued and up to date.").arg(versions.back().label));
        }
    });
}

QString PrintPage::proposedName() const {
    const Week first = Week::of(m_from->day());
    const QString folder = m_settings.text(QStringLiteral("export-folder"),
                                           QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = kind() == Kind::Week ? tr("Week plan %1").arg(first.iso())
                         : kind() == Kind::Month
                             ? tr("Month plan %1").arg(m_from->day().toString(QStringLiteral("yyyy-MM")))
                             : tr("Patrol cards %1").arg(first.iso());
    return folder + QLatin1Char('/') + name + QStringLiteral(".pdf");
}

void PrintPage::save() {
    static const QStringList kinds{QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("xlsx"),
                                   QStringLiteral("odt"), QStringLiteral("csv"),  QStringLiteral("ics")};
    const QString filter = tr("PDF for printing (*.pdf);;Web page (*.html);;Spreadsheet (*.xlsx);;Text document "
                              "(*.odt);;Table (*.csv);;Calendar (*.ics)");
    const auto path = m_prompts.saveFile(this, tr("Save as"), proposedName(), filter, QStringLiteral("pdf"), kinds);
    if (!path)
        return;
    m_prompts.guarded(this, [&] {
        write(m_document, formatFromPath(*path), *path);
        m_settings.setText(QStringLiteral("export-folder"), QFileInfo(*path).absolutePath());
        emit said(tr("Saved: %1").arg(QDir::toNativeSeparators(*path)));
    });
}

void PrintPage::issue() {
    m_prompts.guarded(this, [&] {
        const IssuedVersion version = issueWeek(m_workspace, Week::of(m_from->day()));
        emit said(tr("Issued as %1").arg(version.label));
    });
    update();
}

void PrintPage::print() {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(m_document.paper == Paper::A3 ? QPageSize::A3 : QPageSize::A4));
    printer.setPageOrientation(m_document.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true);
    printer.setDocName(m_document.title);
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print"));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, true);
    dialog.setMinMax(1, m_pdf->pageCount());
    if (dialog.exec() != QDialog::Accepted)
        return;
    QPainter painter(&printer);
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), m_pdf->pageCount()) : m_pdf->pageCount();
    const QRect page = painter.viewport();
    for (int i = first; i < last; ++i) {
        if (i > first)
            printer.newPage();
        const QSizeF points = m_pdf->pagePointSize(i);
        const double scale = 300.0 / 72.0;
        painter.drawImage(page, m_pdf->render(i, (points * scale).toSize()));
    }
}

void PrintPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void PrintPage::paintEvent(QPaintEvent*) {
    const Colors& c = colorsOf(palette());
    QPainter p(this);
    p.fillRect(rect(), c.surface);
    p.fillRect(0, 0, width(), 1, c.line);
    p.fillRect(Metrics::of(this).inspector, 0, 1, height(), c.line);
}

} // namespace streife
