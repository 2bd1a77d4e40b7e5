// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/mainwindow/actioncatalog.h"
#include "ui/mainwindow/workframe.h"
#include "ui/search/searchentry.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QLabel;
class QStackedWidget;

namespace streife {

class Announcer;
class ManualWindow;
class PrintPage;
class Prompts;
class SearchPopup;
class Settings;
class SettingsArea;
class Theme;
class WelcomePage;

/// The one window: menus, and either the welcome page or the frame of an open file.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Theme& theme, Settings& settings, Prompts& prompts, WorkspaceOptions options);
    ~MainWindow() override;

    /// Shows trouble itself; false if the file could not be opened.
    /// `partnership` names the one to work in, where the file has several; empty = the first.
    bool openFile(const QString& path, const QString& partnership = {});
    void showWelcome();
    bool createFile(const QString& path, const Founding& founding);
    void closeFile();
    [[nodiscard]] Workspace* workspace() { return m_workspace.get(); }
    [[nodiscard]] WorkFrame* frame() { return m_frame; }
    [[nodiscard]] const ActionCatalog& actions() const { return m_actions; }

signals:
    void weekPainted();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildMenus();
    void buildStatusBar();
    void connectFileActions();
    void connectWorkActions();
    void connectPatrolActions();
    void connectLookActions();
    WelcomePage& welcome();
    void adopt(std::unique_ptr<Workspace> workspace);
    void updateActions();
    void updateStatus();
    void askOpen();
    void fillPartnershipMenu(QMenu* menu);
    void switchPartnership(const QString& name);
    void addPartnership();
    void askCreate(const Founding& founding);
    void openDemo();
    /// Returns when the work is done; the window goes on painting.
    void runLong(Workspace& workspace, const QString& label, const Workspace::Work& work);
    void connectSearch();
    void openSearch(int mode); ///< SearchPopup::Mode
    [[nodiscard]] std::vector<SearchEntry> findEntries(const QString& text, SearchScope scope);
    void goTo(const SearchEntry& entry);
    void runCommand(const QString& id);
    void showPlace(Place place);
    void followPlaces(); ///< the areas of the frame have actions and keys
    void addSettings();
    SettingsArea* makeSettings(QWidget* parent);
    SettingsArea* showSettings(); ///< without a file beside the start page
    void nameKeys();              ///< in the tooltips of what is in sight
    [[nodiscard]] QString helpHere() const;
    void showManual(const QString& chapter);
    void showPrint();
    void showSlip(Week week, const std::vector<PatrolId>& only = {});
    void showBalance(QDate first, QDate last);
    PrintPage& printPage();
    void leavePrint();
    void startWorker(const std::function<void()>& work);
    void startChecks();
    void warnOfBackup(const QString& reason);
    void makeBackup();
    void say(const QString& text);

    Theme& m_theme;
    Settings& m_settings;
    Prompts& m_prompts;
    WorkspaceOptions m_options;
    ActionCatalog m_actions;
    std::unique_ptr<Workspace> m_workspace;
    QStackedWidget* m_pages;
    WelcomePage* m_welcome = nullptr;
    WorkFrame* m_frame = nullptr;
    PrintPage* m_print = nullptr;
    QWidget* m_looseSettings = nullptr; ///< while no file is open
    ManualWindow* m_manual = nullptr;
    SearchPopup* m_search = nullptr; ///< made when it is first asked for
    Announcer* m_announcer = nullptr;
    QLabel* m_fileLabel = nullptr;
    QLabel* m_saved = nullptr;
    QLabel* m_agency = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_readOnly = nullptr;
    QLabel* m_backupTrouble = nullptr;
    QMenu* m_recentMenu = nullptr;
};

} // namespace streife
