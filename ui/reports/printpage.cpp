// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/printpage.h"

#include "core/base/fold.h"
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/officers/officertable.h"
#include "core/patrols/patroltable.h"
#include "core/patrols/planreader.h"
#include "core/reports/reportwriter.h"
#include "core/workspace/publishing.h"
#include "ui/reports/pageprinting.h"
#include "ui/reports/rostermappingdialog.h"
#include "ui/support/colors.h"
#include "ui/support/metrics.h"
#include "ui/support/prompts.h"
#include "ui/support/settings.h"
#include "ui/widgets/tellbeside.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfView>
#include <QPrintDialog>
#include <QPrinter>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QStandardPaths>

namespace streife {
namespace {

/// "KW 48/2026" would be a folder.
QString asFileName(QString name) {
    static const QRegularExpression odd(QStringLiteral("[\\\\/:*?\"<>|]"));
    return name.replace(odd, QStringLiteral("-"));
}

} // namespace

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

PrintPage::Kind PrintPage::kind() const {
    return Kind(m_kind->currentData().toInt());
}

AgencyId PrintPage::agency() const {
    return AgencyId(m_agency->currentData().toLongLong());
}

/// The view draws in a thread of its own out of the buffer: both end before it.
PrintPage::~PrintPage() {
    delete m_view;
    m_pdf->close();
}

void PrintPage::showFor(Week week, std::optional<PatrolId> patrol) {
    if (m_kindBefore) // a slip that was asked for is no choice of what to print from now on
        m_kind->setCurrentIndex(*std::exchange(m_kindBefore, std::nullopt));
    showPaper(week, patrol);
}

void PrintPage::showPaper(Week week, std::optional<PatrolId> patrol) {
    m_week = week;
    m_patrol = patrol;
    m_slipPatrols.clear();
    if (patrol)
        m_slipPatrols.push_back(*patrol);
    {
        const QSignalBlocker quiet(m_onlyThese); // shown below
        m_onlyThese->setChecked(false);
    }
    const QDate today = toLocal(m_workspace.now()).date;
    for (DayField* field : {m_from, m_to})
        field->setToday(today);
    m_from->setDay(week.monday());
    m_to->setDay(week.sunday());
    {
        const QSignalBlocker quiet(m_only); // shown below
        m_only->setChecked(true);
    }
    fillAgencies();
    fillAudience();
    chooseOfficer();
    update();
    m_kind->setFocus();
}

void PrintPage::showSlip(Week week, std::vector<PatrolId> only) {
    const int slip = m_kind->findData(int(Kind::Slip));
    if (m_kind->currentIndex() != slip)
        m_kindBefore = m_kind->currentIndex();
    m_kind->setCurrentIndex(slip);
    showPaper(week, only.empty() ? std::nullopt : std::optional(only.front()));
    if (only.empty())
        return;
    m_slipPatrols = std::move(only);
    m_onlyThese->setChecked(true); // shows it
}

void PrintPage::showBalance(QDate first, QDate last) {
    const int balance = m_kind->findData(int(Kind::Balance));
    if (m_kind->currentIndex() != balance)
        m_kindBefore = m_kind->currentIndex();
    m_kind->setCurrentIndex(balance);
    showPaper(Week::of(first), std::nullopt);
    m_from->setDay(first);
    m_to->setPossible({}, {});
    m_to->setDay(last);
    update();
}

void PrintPage::chooseOfficer() {
    if (m_patrol) {
        const auto patrol = m_workspace.read([&](Database& db) { return readPatrol(db, *m_patrol); });
        for (const PlannedPost& post : patrol ? patrol->posts : std::vector<PlannedPost>())
            if (!post.crew.empty())
                return setOfficer(post.crew.front().officer);
    }
    const auto all = m_workspace.all<Officer>();
    if (m_officer && std::any_of(all.begin(), all.end(), [&](const Officer& o) { return o.id == *m_officer; }))
        return;
    const auto first = std::min_element(all.begin(), all.end(), [](const Officer& a, const Officer& b) {
        return std::pair(folded(a.fullName()), a.id) < std::pair(folded(b.fullName()), b.id);
    });
    m_officer.reset();
    m_name->clear();
    if (first != all.end())
        setOfficer(first->id);
}

void PrintPage::setOfficer(OfficerId officer) {
    m_officer = officer;
    const auto found = m_workspace.read([&](Database& db) { return Records<Officer>(db).find(officer); });
    m_name->setText(found ? found->fullName() : QString());
}

std::optional<Patrol> PrintPage::chosenPatrol() const {
    return m_patrol ? m_workspace.read([&](Database& db) { return Records<Patrol>(db).find(*m_patrol); })
                    : std::nullopt;
}

std::optional<Patrol> PrintPage::onlyPatrol() const {
    return kind() == Kind::Card && m_only->isChecked() ? chosenPatrol() : std::nullopt;
}

void PrintPage::keepRange() {
    constexpr int kMostWeeks = 53; // a year typed wrongly would be a book
    const QDate last = firstWeek().sunday().addDays(7 * (kMostWeeks - 1));
    m_to->setPossible(m_from->day(), last);
    if (m_to->day() >= m_from->day() && m_to->day() <= last)
        return;
    m_to->setDay(firstWeek().sunday());
    if (m_to->isVisible())
        tellBeside(m_to, tr("Until has to follow From within a year; it is now %1.").arg(m_to->value()));
}

ReportDocument PrintPage::build() {
    using Report = PaperRequest::Report;
    static const QHash<Kind, Report> reports{
        {Kind::Week, Report::Week},       {Kind::Slip, Report::Slip},         {Kind::Month, Report::Month},
        {Kind::Card, Report::PatrolCard}, {Kind::Personal, Report::Personal}, {Kind::Roster, Report::Roster},
        {Kind::Replies, Report::Replies}, {Kind::Wanted, Report::Wanted},     {Kind::Balance, Report::Balance}};
    PaperRequest request{reports.value(kind()), firstWeek(), lastWeek(), m_from->day(), {}, {}, {}, Paper::A4};
    if (kind() != Kind::Card && kind() != Kind::Personal) // a sheet that somebody carries is A4
        request.paper = Paper(m_paper->currentData().toInt());
    request.officer = m_officer;
    if (kind() == Kind::Roster || kind() == Kind::Replies || kind() == Kind::Wanted)
        request.agency = agency();
    if (const auto partner = audience())
        request.agency = partner;
    request.lastMonth = m_to->day();
    if (kind() == Kind::Slip) {
        request.last = request.first;
        if (m_onlyThese->isChecked())
            request.patrols = m_slipPatrols;
    }
    if (const auto patrol = onlyPatrol()) {
        request.first = request.last = Week::of(serviceDay(patrol->span.start(), m_workspace.partnership().dayBorder));
        request.patrols = {patrol->id};
    }
    const ReportDocument paper = makePaper(m_workspace, request);
    return kind() == Kind::Week ? withParts(paper, parts()) : paper;
}

void PrintPage::update() {
    showChoices();
    keepRange();
    showRange();
    keepChoices();
    m_prompts.guarded(this, [&] {
        render();
        showState();
    });
}

bool PrintPage::ready() {
    return (kind() != Kind::Personal || m_officer)
           && (kind() != Kind::Slip || !issuedVersions(m_workspace, firstWeek()).empty());
}

void PrintPage::render() {
    const bool can = ready();
    m_save->setEnabled(can);
    m_print->setEnabled(can);
    m_pdf->close();
    m_buffer.close();
    m_document = {};
    if (!can)
        return;
    m_document = build();
    m_bytes = streife::render(m_document, ReportFormat::Pdf);
    m_buffer.setData(m_bytes);
    m_buffer.open(QIODevice::ReadOnly);
    m_pdf->load(&m_buffer);
}

void PrintPage::showState() {
    const bool roster = kind() == Kind::Roster;
    const bool week = kind() == Kind::Week && firstWeek() == lastWeek();
    const bool slip = kind() == Kind::Slip;
    m_issue->setVisible((week || roster) && m_workspace.writable() && !audience());
    m_state->setVisible(week || roster || slip || audience() || !m_save->isEnabled());
    if (slip)
        m_state->setText(
            m_save->isEnabled()
                ? tr("Holds only what changed since %1, to be pinned beside it. A new issue replaces both.")
                      .arg(issuedVersions(m_workspace, firstWeek()).back().label)
                : tr("This week has not been issued yet: there is no notice that a slip could belong to."));
    else if (!m_save->isEnabled())
        m_state->setText(tr("No officer is entered yet."));
    if (roster) {
        const auto issued = issuedRosters(m_workspace, agency());
        const TableSection& table = std::get<TableSection>(m_document.sheets.at(0).sections.at(0));
        m_issue->setEnabled(!table.rows.empty());
        m_state->setText(issued.empty() ? tr("Nothing was handed over yet: all patrols are new.")
                                        : tr("Shown is what has changed since %1 of %2.")
                                              .arg(issued.back().label, formatDateTime(*issued.back().issuedAt)));
    }
    if (audience())
        m_state->setText(tr("For %1: of our people the strength and what is released.").arg(m_audience->currentText()));
    if (!week || audience())
        return;
    const auto issued = issuedVersions(m_workspace, firstWeek());
    const bool old = !issued.empty() && wallOutdated(m_workspace, firstWeek());
    m_issue->setEnabled(issued.empty() || old);
    if (issued.empty())
        m_state->setText(tr("This week has not been issued yet; the paper says draft."));
    else
        m_state->setText(old ? tr("%1 hangs on the wall, the plan has changed since.").arg(issued.back().label)
                             : tr("%1 is issued and up to date.").arg(issued.back().label));
}

void PrintPage::editColumns() {
    RosterMappingDialog dialog(m_workspace, m_prompts, agency(), this);
    if (dialog.exec() == QDialog::Accepted)
        update();
}

QString PrintPage::proposedName() const {
    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation); // of the demo city
    const QString beside = QFileInfo(m_workspace.path()).absolutePath();
    const QString folder = m_settings.folder(QStringLiteral("export-folder"), beside == own ? QString() : beside);
    const QString month = m_from->day().toString(QStringLiteral("yyyy-MM"));
    QString name;
    switch (kind()) {
    case Kind::Week:
        name = tr("Week plan %1").arg(firstWeek().iso());
        break;
    case Kind::Slip:
        name = tr("Supplement slip %1").arg(firstWeek().iso());
        break;
    case Kind::Month:
        name = tr("Month plan %1").arg(month);
        break;
    case Kind::Card:
        if (const auto patrol = onlyPatrol())
            name = tr("Patrol card %1 %2")
                       .arg(patrol->callSign.isEmpty() ? patrol->title.str() : patrol->callSign,
                            toLocal(patrol->span.start()).date.toString(Qt::ISODate));
        else
            name = tr("Patrol cards %1").arg(firstWeek().iso());
        break;
    case Kind::Personal:
        name = tr("Personal sheet %1 %2").arg(m_name->text(), month);
        break;
    case Kind::Replies:
        name = tr("Reply sheet %1 %2").arg(m_agency->currentText(), firstWeek().iso());
        break;
    case Kind::Wanted:
        name = tr("Asked of %1 %2").arg(m_agency->currentText(), firstWeek().iso());
        break;
    case Kind::Balance:
        name = tr("Balance %1 %2").arg(month, m_to->day().toString(QStringLiteral("yyyy-MM")));
        break;
    case Kind::Roster:
        name = tr("Roster %1 %2").arg(m_agency->currentText(), firstWeek().iso());
        break;
    }
    if (audience())
        name += QLatin1Char(' ') + tr("for %1").arg(m_audience->currentText());
    return QDir(folder).filePath(asFileName(name)) + QLatin1Char('.') + proposedSuffix();
}

/// What goes into another program is a spreadsheet.
QString PrintPage::proposedSuffix() const {
    return kind() == Kind::Roster || kind() == Kind::Replies ? QStringLiteral("xlsx") : QStringLiteral("pdf");
}

void PrintPage::save() {
    static const QStringList kinds{QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("xlsx"),
                                   QStringLiteral("odt"), QStringLiteral("csv"),  QStringLiteral("ics")};
    const QString filter = tr("PDF for printing (*.pdf);;Web page (*.html);;Spreadsheet (*.xlsx);;Text document "
                              "(*.odt);;Table (*.csv);;Calendar (*.ics)");
    const auto path = m_prompts.saveFile(this, tr("Save as"), proposedName(), filter, proposedSuffix(), kinds);
    if (!path)
        return;
    m_prompts.guarded(this, [&] {
        write(m_document, formatFromPath(*path), *path);
        m_settings.setFolderOf(QStringLiteral("export-folder"), *path);
        emit said(tr("Saved: %1").arg(QDir::toNativeSeparators(*path)));
    });
}

void PrintPage::issue() {
    m_prompts.guarded(this, [&] {
        const IssuedVersion version = kind() == Kind::Roster
                                          ? issueRoster(m_workspace, agency(), firstWeek(), lastWeek())
                                          : issueWeek(m_workspace, firstWeek());
        emit said(tr("Issued as %1").arg(version.label));
    });
    update();
}

void PrintPage::print() {
    QPrinter printer(QPrinter::HighResolution);
    printer.setResolution(300);
    printer.setPageSize(pageSizeOf(m_document.paper));
    printer.setPageOrientation(m_document.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true);
    printer.setDocName(asFileName(m_document.title)); // a printer into a file proposes it
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print"));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, true);
    dialog.setMinMax(1, m_pdf->pageCount());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), m_pdf->pageCount()) : m_pdf->pageCount();
    m_prompts.guarded(this, [&] {
        const bool all = printPages(*m_pdf, printer, first, last, this);
        emit said(all ? tr("Handed to the printer: %n page(s)", nullptr, last - first) : tr("Printing was cancelled."));
    });
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
