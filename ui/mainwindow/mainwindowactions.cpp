// SPDX-License-Identifier: GPL-3.0-or-later
// Menus of the main window and what they do.
#include "core/base/error.h"
#include "core/demo/demowriter.h"
#include "core/workspace/workspace.h"
#include "ui/agencies/agenciesarea.h"
#include "ui/imports/importdialog.h"
#include "ui/mainwindow/keysdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/welcomepage.h"
#include "ui/mainwindow/workframe.h"
#include "ui/patrols/planarea.h"
#include "ui/patrols/weekboard.h"
#include "ui/reports/printpage.h"
#include "ui/settings/settingsarea.h"
#include "ui/strength/strengtharea.h"
#include "ui/support/colors.h"
#include "ui/support/metrics.h"
#include "ui/support/prompts.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"
#include "ui/widgets/area.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/recordarea.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QMenuBar>
#include <QProgressDialog>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace streife {
namespace {

constexpr std::pair<Act, Place> kPlaces[] = {
    {Act::AreaOverview, Place::Overview}, {Act::AreaPlan, Place::Plan},         {Act::AreaHotspots, Place::Hotspots},
    {Act::AreaOfficers, Place::Officers}, {Act::AreaAgencies, Place::Agencies}, {Act::AreaStrength, Place::Strength},
    {Act::AreaPowers, Place::Powers},     {Act::AreaWorktime, Place::Worktime}, {Act::AreaLog, Place::Log},
    {Act::AreaSettings, Place::Settings}};

/// The key of the folder in which files were used last.
QString fileFolder() {
    return QStringLiteral("file-folder");
}

} // namespace

void MainWindow::buildMenus() {
    const int u = Metrics::of(this).u;
    const auto fill = [this](QMenu* menu, std::initializer_list<std::optional<Act>> acts) {
        for (const auto& act : acts)
            if (act)
                menu->addAction(m_actions[*act]);
            else
                menu->addSeparator();
        return menu;
    };
    constexpr std::nullopt_t line = std::nullopt;
    QMenu* file = menuBar()->addMenu(tr("&File"));
    fill(file, {Act::NewFile, Act::OpenFile, Act::DemoCity});
    m_recentMenu = file->addMenu(tr("&Last used"));
    QMenu* partnerships = file->addMenu(tr("&Partnership"));
    partnerships->setObjectName(QStringLiteral("partnerships"));
    connect(partnerships, &QMenu::aboutToShow, this, [this, partnerships] { fillPartnershipMenu(partnerships); });
    fillPartnershipMenu(partnerships);
    fill(file, {line, Act::Import, Act::Print, Act::Backup, line, Act::CloseFile, Act::Quit});
    fill(menuBar()->addMenu(tr("&Edit")),
         {Act::Undo, Act::Redo, line, Act::NewRecord, Act::DeleteRecord, line, Act::Find, Act::Search, Act::Palette});
    QMenu* view = menuBar()->addMenu(tr("&View"));
    fill(view->addMenu(tr("A&rea")),
         {Act::AreaOverview, Act::AreaPlan, Act::AreaHotspots, Act::AreaOfficers, Act::AreaAgencies, Act::AreaStrength,
          Act::AreaPowers, Act::AreaWorktime, line, Act::AreaLog, Act::AreaSettings});
    fill(view, {line, Act::ViewTime, Act::ViewForces, Act::ViewPlaces, Act::ViewList, Act::ViewFindings, line,
                Act::ShowPeople, Act::ShowStrength, line});
    fill(view->addMenu(tr("&Range")), {Act::ShowDay, Act::ShowWeek, Act::ShowTwoWeeks, Act::ShowFourWeeks});
    fill(view, {Act::PreviousWeek, Act::NextWeek, Act::Today, Act::GoTo, line, Act::Balance, line});
    fill(view->addMenu(tr("&Look")), {Act::LookSystem, Act::LookLight, Act::LookDark});
    fill(view,
         {Act::FontLarger, Act::FontSmaller, Act::FontNormal, line, Act::ZoomIn, Act::ZoomOut, line, Act::FullScreen});
    QMenu* patrol = menuBar()->addMenu(tr("&Patrol"));
    fill(patrol, {Act::EditPatrol, Act::EditCrew, Act::EditPlaces, line, Act::TakeCopy, Act::Paste, Act::CopyPatrol,
                  Act::SeriesOfPatrol, Act::DeletePatrol, line});
    fill(patrol, {Act::ConfirmPatrols, Act::Answers, Act::Offers, Act::EnterReplies, Act::WallNote, line, Act::Outage,
                  Act::DutySwap, Act::StandDown, Act::RosterEntries, line});
    fill(patrol, {Act::CopyWeek, Act::ApplyTemplate, Act::WeekTemplates});
    fill(menuBar()->addMenu(tr("&Help")), {Act::Manual, Act::Keys, Act::KeyList, Act::Accessibility, line, Act::About});
    addActions(m_actions.all()); // keys work while menus are closed
    QLabel* brand = plainLabel(QStringLiteral("Doppelstreife"), this);
    QFont bold = brand->font();
    bold.setWeight(QFont::DemiBold);
    brand->setFont(bold);
    brand->setContentsMargins(4 * u, 0, 5 * u, 0);
    menuBar()->setCornerWidget(brand, Qt::TopLeftCorner);
    m_fileLabel = mutedLabel({}, this);
    m_fileLabel->setContentsMargins(4 * u, 0, 4 * u, 0);
    m_fileLabel->setMinimumHeight(9 * u);
    menuBar()->setCornerWidget(m_fileLabel, Qt::TopRightCorner);
    connect(m_recentMenu, &QMenu::aboutToShow, this, [this] {
        m_recentMenu->clear();
        for (const QString& path : m_settings.recentFiles()) {
            const bool there = QFileInfo::exists(path);
            const QString shown = QString(path).replace(QLatin1Char('&'), QStringLiteral("&&"));
            m_recentMenu->addAction(shown, this, [this, path] { openFile(path); })->setEnabled(there);
        }
        m_recentMenu->addSeparator();
        m_recentMenu->addAction(m_actions[Act::ClearRecent]);
    });
    m_recentMenu->addAction(m_actions[Act::ClearRecent]);
}

void MainWindow::connectFileActions() {
    const auto on = [this](Act act, auto work) { connect(m_actions[act], &QAction::triggered, this, work); };
    on(Act::NewFile, [this] {
        closeFile();
        m_settings.setLastFile({});
        showWelcome();
        m_welcome->focusNew();
    });
    on(Act::OpenFile, [this] { askOpen(); });
    on(Act::DemoCity, [this] { openDemo(); });
    on(Act::CloseFile, [this] {
        closeFile();
        m_settings.setLastFile({});
    });
    on(Act::Quit, [this] { close(); });
    on(Act::Print, [this] { showPrint(); });
    on(Act::Import, [this] {
        auto* dialog = new ImportDialog(*m_workspace, m_prompts, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowModality(Qt::WindowModal);
        dialog->show();
        dialog->chooseFile();
    });
    on(Act::ClearRecent, [this] {
        m_settings.clearRecentFiles();
        welcome().refresh();
    });
    on(Act::NewPartnership, [this] { addPartnership(); });
    on(Act::EditPartnership, [this] {
        showPlace(Place::Agencies);
        static_cast<AgenciesArea*>(m_frame->current())->editPartnership();
    });
    on(Act::Backup, [this] { makeBackup(); });
    on(Act::Manual, [this] { showManual(helpHere()); });
    on(Act::Accessibility, [this] { showManual(QStringLiteral("accessibility")); });
    on(Act::Keys, [this] {
        auto* dialog = new KeysDialog(m_actions.commands(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    on(Act::KeyList, [this] { showSettings()->showPage(SettingsArea::Keys); });
    on(Act::About, [this] {
        m_prompts.tell(this, tr("About Doppelstreife"),
                       tr("Doppelstreife %1\n\nPlans joint patrols of the municipal order service and the "
                          "police.\nFree software under the "
                          "GNU General Public License 3 or later.")
                           .arg(QStringLiteral(STREIFE_VERSION)));
    });
}

void MainWindow::connectWorkActions() {
    const auto on = [this](Act act, auto work) { connect(m_actions[act], &QAction::triggered, this, work); };
    on(Act::Undo, [this] {
        m_prompts.guarded(this, [this] {
            const QString label = m_workspace->undoLabel();
            m_workspace->undo();
            say(tr("Undone: %1").arg(label));
        });
    });
    on(Act::Redo, [this] {
        m_prompts.guarded(this, [this] {
            const QString label = m_workspace->redoLabel();
            m_workspace->redo();
            say(tr("Redone: %1").arg(label));
        });
    });
    on(Act::NewRecord, [this] { m_frame->current()->createNew(); });
    on(Act::DeleteRecord, [this] {
        if (auto* records = qobject_cast<RecordArea*>(m_frame->current()))
            records->removeCurrent();
        else if (auto* strength = qobject_cast<StrengthArea*>(m_frame->current()))
            strength->removeCurrent();
    });
    for (const auto& [act, place] : kPlaces)
        on(act, [this, place = place] { showPlace(place); });
    on(Act::Find, [this] { m_frame->current()->find(); });
    on(Act::PreviousWeek, [this] { m_frame->plan().step(-1); });
    on(Act::NextWeek, [this] { m_frame->plan().step(1); });
    on(Act::Today, [this] { m_frame->plan().showToday(); });
    for (const auto& [act, view] :
         {std::pair(Act::ViewTime, PlanArea::Time), std::pair(Act::ViewForces, PlanArea::Forces),
          std::pair(Act::ViewPlaces, PlanArea::Places), std::pair(Act::ViewList, PlanArea::List),
          std::pair(Act::ViewFindings, PlanArea::FindingsView)})
        on(act, [this, view = view] { m_frame->plan().showView(view); });
    for (const auto& [act, days] : {std::pair(Act::ShowDay, 1), std::pair(Act::ShowWeek, 7),
                                    std::pair(Act::ShowTwoWeeks, 14), std::pair(Act::ShowFourWeeks, 28)})
        on(act, [this, days = days] { m_frame->plan().setDays(days); });
    connect(m_actions[Act::ShowPeople], &QAction::toggled, this, [this](bool shown) {
        if (m_frame != nullptr)
            m_frame->plan().setPeopleShown(shown);
    });
    connect(m_actions[Act::ShowStrength], &QAction::toggled, this, [this](bool shown) {
        if (m_frame != nullptr)
            m_frame->plan().setStrengthShown(shown);
    });
    const auto zoom = [this](double factor) {
        WeekBoard& board = m_frame->plan().board();
        board.setHourHeight(int(board.boardLayout().sizes().hour * factor));
    };
    on(Act::ZoomIn, [zoom] { zoom(1.25); });
    on(Act::ZoomOut, [zoom] { zoom(0.8); });
}

void MainWindow::followPlaces() {
    for (const auto& [act, place] : kPlaces) {
        m_actions[act]->setVisible(m_frame->has(place));
        m_frame->setAction(place, m_actions[act]);
    }
}

void MainWindow::connectLookActions() {
    const auto look = [this](Act act, Appearance appearance) {
        m_actions[act]->setChecked(m_theme.appearance() == appearance);
        connect(m_actions[act], &QAction::triggered, this, [this, appearance] {
            m_theme.setAppearance(appearance);
            m_settings.setAppearance(appearance);
        });
    };
    look(Act::LookSystem, Appearance::System);
    look(Act::LookLight, Appearance::Light);
    look(Act::LookDark, Appearance::Dark);
    connect(&m_theme, &Theme::changed, this, [this] {
        for (const auto& [act, appearance] :
             {std::pair(Act::LookSystem, Appearance::System), std::pair(Act::LookLight, Appearance::Light),
              std::pair(Act::LookDark, Appearance::Dark)})
            m_actions[act]->setChecked(m_theme.appearance() == appearance);
    });
    const auto font = [this](int percent) {
        m_theme.setFontPercent(percent);
        m_settings.setFontPercent(m_theme.fontPercent());
    };
    connect(m_actions[Act::FontLarger], &QAction::triggered, this, [this, font] { font(m_theme.fontPercent() + 25); });
    connect(m_actions[Act::FontSmaller], &QAction::triggered, this, [this, font] { font(m_theme.fontPercent() - 25); });
    connect(m_actions[Act::FontNormal], &QAction::triggered, this, [font] { font(100); });
    connect(m_actions[Act::FullScreen], &QAction::toggled, this,
            [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
}

PrintPage& MainWindow::printPage() {
    if (m_print == nullptr) {
        m_print = new PrintPage(*m_workspace, m_settings, m_prompts, m_pages);
        m_pages->addWidget(m_print);
        connect(m_print, &PrintPage::closeRequested, this, &MainWindow::leavePrint);
        connect(m_print, &PrintPage::said, this, &MainWindow::say);
    }
    return *m_print;
}

void MainWindow::showSlip(Week week, const std::vector<PatrolId>& only) {
    PrintPage& page = printPage();
    m_pages->setCurrentWidget(&page);
    page.showSlip(week, only);
    updateActions();
}

void MainWindow::showBalance(QDate first, QDate last) {
    PrintPage& page = printPage();
    m_pages->setCurrentWidget(&page);
    page.showBalance(first, last);
    updateActions();
}

void MainWindow::showPrint() {
    PlanArea& plan = m_frame->plan();
    m_pages->setCurrentWidget(&printPage());
    m_print->showFor(plan.week(), plan.selection());
    updateActions();
}

void MainWindow::leavePrint() {
    m_pages->setCurrentWidget(m_frame);
    updateActions();
    m_frame->current()->setFocus();
}

void MainWindow::showPlace(Place place) {
    if (m_frame == nullptr) {
        showSettings(); // the one place that needs no file
        return;
    }
    if (m_pages->currentWidget() == m_print)
        leavePrint();
    m_frame->showPlace(place);
    m_frame->current()->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::askOpen() {
    const QString filter = tr("Doppelstreife files (*.streife)");
    const auto path = m_prompts.openFile(this, tr("Open file"), filter, m_settings.folder(fileFolder()));
    if (!path)
        return;
    m_settings.setFolderOf(fileFolder(), *path);
    openFile(*path);
}

void MainWindow::askCreate(const Founding& founding) {
    QString name = founding.municipality.isEmpty() ? founding.partnership : founding.municipality;
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    const QString proposal = QDir(m_settings.folder(fileFolder())).filePath(name + QStringLiteral(".streife"));
    const auto path = m_prompts.saveFile(this, tr("Create file"), proposal, tr("Doppelstreife files (*.streife)"),
                                         QStringLiteral("streife"));
    if (path && createFile(*path, founding))
        m_settings.setFolderOf(fileFolder(), *path);
}

void MainWindow::openDemo() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    const QString path = folder + QStringLiteral("/demostadt.streife");
    if (QFileInfo::exists(path)) {
        openFile(path);
        return;
    }
    closeFile();
    const bool done = m_prompts.guarded(this, [&] {
        QDir().mkpath(folder);
        // Built beside its place: what a kill leaves half-built is never opened as the demo city.
        const QTemporaryDir site(folder + QStringLiteral("/demostadt-XXXXXX"));
        const QString unfinished = site.filePath(QStringLiteral("demostadt.streife"));
        const DemoFounding f = demoFounding();
        auto workspace = Workspace::create(
            unfinished, {f.partnership, f.land, f.municipality, f.agency, f.agencyShort, f.kind}, m_options);
        const Week week = Week::of(serviceDay(workspace->now()));
        const std::vector<DemoStep> steps = demoSteps({DemoScale::City, 1, week, {}});
        QProgressDialog progress(tr("The demo city is being built …"), tr("Cancel"), 0, int(steps.size()), this);
        progress.setWindowModality(Qt::WindowModal);
        progress.setMinimumDuration(300);
        for (size_t i = 0; i < steps.size(); ++i) {
            progress.setValue(int(i));
            if (progress.wasCanceled())
                throw Error(ErrorCode::Cancelled, {});
            runLong(*workspace, steps[i].label, steps[i].work);
        }
        progress.setValue(int(steps.size()));
        workspace.reset();
        if (!QFile::rename(unfinished, path))
            throw Error(ErrorCode::File, tr("%1 cannot be written.").arg(QDir::toNativeSeparators(path)));
    });
    if (done)
        openFile(path);
}

void MainWindow::runLong(Workspace& workspace, const QString& label, const Workspace::Work& work) {
    QEventLoop loop;
    std::exception_ptr failure;
    workspace.changeLater(
        label, [work](Writer& writer, Progress&) { work(writer); },
        [&](std::exception_ptr trouble) {
            failure = trouble;
            loop.quit();
        });
    loop.exec();
    if (failure)
        std::rethrow_exception(failure);
}

} // namespace streife
