// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "core/base/error.h"
#include "core/workspace/background.h"
#include "core/workspace/backups.h"
#include "core/workspace/drafts.h"
#include "core/workspace/workspace.h"
#include "ui/mainwindow/welcomepage.h"
#include "ui/patrols/boardview.h"
#include "ui/patrols/planarea.h"
#include "ui/patrols/weekboard.h"
#include "ui/reports/printpage.h"
#include "ui/search/searchpopup.h"
#include "ui/settings/keybindings.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/prompts.h"
#include "ui/support/settings.h"
#include "ui/support/tooltip.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/area.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/recordarea.h"
#include "ui/widgets/typing.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QThread>
#include <QTimer>

namespace streife {

MainWindow::MainWindow(Theme& theme, Settings& settings, Prompts& prompts, WorkspaceOptions options)
    : m_theme(theme), m_settings(settings), m_prompts(prompts), m_options(std::move(options)),
      m_pages(new QStackedWidget(this)) {
    installBoardAccessibility();
    setWindowTitle(QStringLiteral("Doppelstreife"));
    setWindowIcon(programIcon());
    setCentralWidget(m_pages);
    applyKeys(m_actions.commands(), m_settings);
    buildMenus();
    buildStatusBar();
    connectFileActions();
    connectWorkActions();
    connectPatrolActions();
    connectLookActions();
    connectSearch();
    if (!restoreGeometry(m_settings.windowGeometry()))
        resize(1440, 900);
    updateActions();
    updateStatus();
}

WelcomePage& MainWindow::welcome() {
    if (m_welcome == nullptr) {
        m_welcome = new WelcomePage(m_settings, m_pages);
        m_pages->addWidget(m_welcome);
        connect(m_welcome, &WelcomePage::createRequested, this, &MainWindow::askCreate);
        connect(m_welcome, &WelcomePage::openRequested, this,
                [this](const QString& path) { path.isEmpty() ? askOpen() : void(openFile(path)); });
        connect(m_welcome, &WelcomePage::demoRequested, this, &MainWindow::openDemo);
        connect(m_welcome, &WelcomePage::settingsRequested, this, &MainWindow::showSettings);
    }
    return *m_welcome;
}

void MainWindow::showWelcome() {
    welcome().refresh();
    m_pages->setCurrentWidget(m_welcome);
}

MainWindow::~MainWindow() {
    delete m_print;
    delete m_frame; // it reads from the workspace to its end
}

void MainWindow::buildStatusBar() {
    const int u = Metrics::of(this).u;
    statusBar()->setSizeGripEnabled(false);
    m_saved = mutedLabel({}, this);
    m_agency = mutedLabel({}, this);
    m_counts = mutedLabel({}, this);
    m_readOnly = mutedLabel({}, this);
    for (QLabel* label : {m_saved, m_agency, m_counts}) {
        label->setContentsMargins(2 * u, 0, 2 * u, 0);
        statusBar()->addWidget(label);
    }
    m_readOnly->setContentsMargins(2 * u, 0, 2 * u, 0);
    m_backupTrouble = plainLabel({}, this);
    m_backupTrouble->setObjectName(QStringLiteral("backupTrouble"));
    m_backupTrouble->setContentsMargins(2 * u, 0, 2 * u, 0);
    m_backupTrouble->hide();
    m_announcer = new Announcer(this);
    statusBar()->addPermanentWidget(m_announcer);
    statusBar()->addPermanentWidget(m_backupTrouble);
    statusBar()->addPermanentWidget(m_readOnly);
}

bool MainWindow::openFile(const QString& file, const QString& partnership) {
    const QString path = file; // may be that of the workspace which is closed now
    return m_prompts.guarded(this, [&] {
        closeFile();
        try {
            WorkspaceOptions options = m_options;
            options.partnership = partnership;
            adopt(Workspace::open(path, Workspace::Access::Prefer, options));
        } catch (const Error&) {
            if (!QFileInfo::exists(path))
                m_settings.forgetFile(path);
            showWelcome();
            throw;
        }
    });
}

bool MainWindow::createFile(const QString& path, const Founding& founding) {
    return m_prompts.guarded(this, [&] {
        closeFile();
        adopt(Workspace::create(path, founding, m_options));
    });
}

void MainWindow::adopt(std::unique_ptr<Workspace> workspace) {
    m_workspace = std::move(workspace);
    m_settings.addRecentFile(m_workspace->path());
    m_settings.setLastFile(m_workspace->path());
    m_frame = new WorkFrame(*m_workspace, m_prompts, m_pages);
    m_pages->addWidget(m_frame);
    m_pages->setCurrentWidget(m_frame);
    delete m_looseSettings; // from now on they are an area of the frame
    m_looseSettings = nullptr;
    PlanArea& plan = m_frame->plan();
    plan.setPatrolMenu({m_actions[Act::EditPatrol], m_actions[Act::TakeCopy], m_actions[Act::CopyPatrol],
                        m_actions[Act::SeriesOfPatrol], m_actions[Act::ConfirmPatrols], m_actions[Act::DeletePatrol]});
    addSettings();
    followPlaces();
    nameKeys();
    connect(m_frame, &WorkFrame::areaChanged, this, &MainWindow::updateActions);
    connect(m_frame, &WorkFrame::areaChanged, this, &MainWindow::nameKeys);
    connect(m_frame, &WorkFrame::importRequested, m_actions[Act::Import], &QAction::trigger);
    connect(m_frame, &WorkFrame::printRequested, m_actions[Act::Print], &QAction::trigger);
    connect(m_frame, &WorkFrame::slipRequested, this, [this](Week week) { showSlip(week); });
    connect(m_frame, &WorkFrame::statusChanged, this, &MainWindow::updateStatus);
    connect(&plan, &PlanArea::selectionChanged, this, &MainWindow::updateActions);
    connect(&plan, &PlanArea::viewChanged, this,
            [this] { m_actions[Act::ShowPeople]->setChecked(m_frame != nullptr && m_frame->plan().peopleShown()); });
    plan.setStrengthShown(m_settings.text(QStringLiteral("plan/strength")) != QStringLiteral("off"));
    m_actions[Act::ShowStrength]->setChecked(plan.strengthShown());
    connect(&plan, &PlanArea::viewChanged, this, [this] {
        if (m_frame != nullptr)
            m_settings.setText(QStringLiteral("plan/strength"),
                               m_frame->plan().strengthShown() ? QStringLiteral("on") : QStringLiteral("off"));
    });
    connect(&plan, &PlanArea::said, this, &MainWindow::say);
    connect(&plan, &PlanArea::weekPainted, this, &MainWindow::weekPainted);
    connect(&plan, &PlanArea::weekPainted, this, &MainWindow::startChecks, Qt::QueuedConnection);
    connect(&plan, &PlanArea::searchRequested, m_actions[Act::Search], &QAction::trigger);
    connect(&plan, &PlanArea::printRequested, m_actions[Act::Print], &QAction::trigger);
    connect(m_workspace.get(), &Workspace::undoChanged, this, &MainWindow::updateActions);
    connect(m_workspace.get(), &Workspace::changed, this, &MainWindow::updateStatus);
    connect(m_workspace.get(), &Workspace::busyChanged, this, &MainWindow::updateActions);
    const QFileInfo info(m_workspace->path());
    m_fileLabel->setText(info.fileName());
    menuBar()->setCornerWidget(m_fileLabel, Qt::TopRightCorner); // again: it is measured only here
    m_fileLabel->show();
    m_fileLabel->setToolTip(plainTip(info.absoluteFilePath()));
    setWindowTitle(info.completeBaseName() + QStringLiteral(" – Doppelstreife"));
    updateActions();
    updateStatus();
    plan.board().setFocus();
}

void MainWindow::closeFile() {
    if (!m_workspace)
        return;
    finishTyping(this); // what is being typed counts
    if (m_search != nullptr)
        m_search->dismiss(); // what it found lies in this file
    showWelcome();
    delete m_print;
    m_print = nullptr;
    delete m_frame;
    m_frame = nullptr;
    m_workspace.reset();
    m_fileLabel->clear();
    m_backupTrouble->hide();
    setWindowTitle(QStringLiteral("Doppelstreife"));
    updateActions();
    updateStatus();
}

/// Closing the file waits for it.
void MainWindow::startWorker(const std::function<void()>& work) {
    auto* thread = QThread::create([work] {
        giveWay();
        work();
    });
    thread->setParent(m_frame);
    connect(
        m_frame, &QObject::destroyed, thread, [thread] { thread->wait(); }, Qt::DirectConnection);
    thread->start();
}

void MainWindow::startChecks() {
    if (!m_workspace)
        return;
    const Workspace* workspace = m_workspace.get();
    startWorker([this, workspace] {
        try {
            if (const auto trouble = workspace->backgroundChecks())
                QMetaObject::invokeMethod(
                    this, [this, text = *trouble] { m_prompts.tell(this, tr("The file is damaged"), text); });
        } catch (const std::exception& error) {
            const auto* own = dynamic_cast<const Error*>(&error);
            const QString reason = own != nullptr ? own->text() : QString();
            qWarning("%s", error.what());
            QMetaObject::invokeMethod(this, [this, workspace, reason] {
                if (m_workspace.get() == workspace)
                    warnOfBackup(reason);
            });
        }
    });
}

void MainWindow::warnOfBackup(const QString& reason) {
    m_backupTrouble->setText(QStringLiteral("⚠ ") + tr("There is no backup of today"));
    m_backupTrouble->setToolTip(plainTip(reason));
    m_backupTrouble->setAccessibleDescription(reason);
    m_backupTrouble->show();
    m_announcer->announce(m_backupTrouble->text() + QLatin1Char(' ') + reason);
}

void MainWindow::makeBackup() {
    if (!m_workspace)
        return;
    m_actions[Act::Backup]->setEnabled(false);
    say(tr("The backup is being made …"));
    const Workspace* workspace = m_workspace.get();
    startWorker([this, workspace, path = m_workspace->path(), now = m_workspace->now()] {
        QString made;
        std::exception_ptr failure;
        try {
            made = backupByHand(path, now);
        } catch (...) {
            failure = std::current_exception();
        }
        QMetaObject::invokeMethod(this, [this, workspace, made, failure] {
            if (m_workspace.get() == workspace)
                m_actions[Act::Backup]->setEnabled(true);
            const bool done = m_prompts.guarded(this, [&] {
                if (failure)
                    std::rethrow_exception(failure);
            });
            if (done)
                say(tr("Backup written: %1").arg(QDir::toNativeSeparators(made)));
        });
    });
}

void MainWindow::updateStatus() {
    const bool open = m_workspace != nullptr;
    statusBar()->setVisible(open);
    if (!open)
        return;
    const Drafts drafts(m_workspace->path(), m_workspace->options().stateFolder);
    const int unsaved = m_workspace->read([&](Database& db) { return waitingDrafts(db, drafts); });
    m_saved->setText(!m_workspace->writable() ? tr("Opened for reading only")
                     : unsaved > 0 ? QStringLiteral("⚠ ") + tr("%n entry(ies) not saved yet", nullptr, unsaved)
                                   : QStringLiteral("✓ ") + tr("All changes saved"));
    const auto agency = m_workspace->ownAgency();
    m_agency->setText(agency ? agency->name.str() : QString());
    m_counts->setText(m_frame != nullptr ? m_frame->status() : QString());
    m_readOnly->setText(m_workspace->readOnlyReason());
}

void MainWindow::updateActions() {
    const bool open = m_workspace != nullptr;
    const bool write = open && m_workspace->writable() && !m_workspace->busy();
    const bool inFrame = open && m_pages->currentWidget() == m_frame;
    const bool inPlan = inFrame && m_frame != nullptr && m_frame->current() == &m_frame->plan();
    const bool chosen = inPlan && m_frame->plan().selection().has_value();
    const auto enable = [this](Act act, bool on) { m_actions[act]->setEnabled(on); };
    enable(Act::CloseFile, open);
    enable(Act::Import, write);
    enable(Act::Print, inFrame);
    enable(Act::Backup, open);
    enable(Act::NewPartnership, write);
    enable(Act::EditPartnership, open);
    enable(Act::NewRecord, write && inFrame);
    enable(Act::DeleteRecord,
           write && inFrame
               && (qobject_cast<RecordArea*>(m_frame->current()) != nullptr || m_frame->isShown(Place::Strength)));
    for (const Act act : {Act::AreaOverview, Act::AreaPlan, Act::AreaHotspots, Act::AreaOfficers, Act::AreaAgencies,
                          Act::AreaStrength, Act::AreaPowers, Act::AreaWorktime, Act::AreaLog})
        enable(act, open && m_frame != nullptr);
    enable(Act::Find, inFrame && m_frame != nullptr && m_frame->current()->searchField() != nullptr);
    for (const Act act :
         {Act::PreviousWeek, Act::NextWeek, Act::Today, Act::GoTo, Act::ViewTime, Act::ViewForces, Act::ViewPlaces,
          Act::ViewList, Act::ViewFindings, Act::ShowDay, Act::ShowWeek, Act::ShowTwoWeeks, Act::ShowFourWeeks,
          Act::ShowPeople, Act::ShowStrength, Act::ZoomIn, Act::ZoomOut})
        enable(act, inPlan);
    enable(Act::EditPatrol, chosen && write);
    enable(Act::EditCrew, chosen && write);
    enable(Act::EditPlaces, chosen && write);
    enable(Act::CopyPatrol, chosen && write);
    enable(Act::WallNote, inPlan && write);
    enable(Act::Offers, inPlan && write);
    enable(Act::EnterReplies, inPlan && write);
    enable(Act::Outage, inPlan && write);
    enable(Act::DutySwap, inPlan && write);
    enable(Act::Balance, open && m_frame != nullptr);
    enable(Act::StandDown, inPlan && write);
    enable(Act::RosterEntries, inPlan && write);
    enable(Act::CopyWeek, inPlan && write);
    enable(Act::ApplyTemplate, inPlan && write);
    enable(Act::WeekTemplates, inPlan);
    enable(Act::TakeCopy, chosen);
    enable(Act::Paste, inPlan && write && m_frame->plan().canPaste());
    enable(Act::SeriesOfPatrol, chosen && write);
    enable(Act::ConfirmPatrols, chosen && write);
    enable(Act::Answers, inPlan && write);
    enable(Act::DeletePatrol, chosen && write);
    const bool undo = write && m_workspace->canUndo();
    const bool redo = write && m_workspace->canRedo();
    enable(Act::Undo, undo);
    enable(Act::Redo, redo);
    const auto plain = [](QString label) { return label.replace(QLatin1Char('&'), QStringLiteral("&&")); };
    m_actions[Act::Undo]->setText(undo ? tr("&Undo: %1").arg(plain(m_workspace->undoLabel())) : tr("&Undo"));
    m_actions[Act::Redo]->setText(redo ? tr("&Redo: %1").arg(plain(m_workspace->redoLabel())) : tr("&Redo"));
}

void MainWindow::nameKeys() {
    if (m_frame != nullptr)
        tellKeys(m_frame, m_actions.commands());
}

void MainWindow::say(const QString& text) {
    statusBar()->showMessage(text, 6000);
    m_announcer->announce(text);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_workspace && m_workspace->busy()) {
        say(tr("Something long is still running. Please wait for it or cancel it."));
        event->ignore();
        return;
    }
    m_settings.setWindowGeometry(saveGeometry());
    if (QWidget* field = QApplication::focusWidget())
        field->clearFocus(); // what is being typed counts
    QMainWindow::closeEvent(event);
}

} // namespace streife
