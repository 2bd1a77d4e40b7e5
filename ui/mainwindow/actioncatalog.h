// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/commands.h"

#include <QHash>
#include <QObject>

namespace streife {

enum class Act {
    NewFile,
    OpenFile,
    CloseFile,
    DemoCity,
    ClearRecent,
    NewPartnership,
    EditPartnership,
    Import,
    Print,
    Quit,
    Undo,
    Redo,
    NewRecord,
    DeleteRecord,
    Find,
    Search,
    Palette,
    EditPatrol,
    EditCrew,
    EditPlaces,
    CopyPatrol,
    CopyWeek,
    WeekTemplates,
    ApplyTemplate,
    TakeCopy,
    Paste,
    SeriesOfPatrol,
    ConfirmPatrols,
    Answers,
    WallNote,
    Offers,
    EnterReplies,
    Outage,
    DutySwap,
    StandDown,
    RosterEntries,
    Balance,
    DeletePatrol,
    AreaOverview,
    AreaPlan,
    AreaHotspots,
    AreaOfficers,
    AreaAgencies,
    AreaStrength,
    AreaPowers,
    AreaWorktime,
    AreaLog,
    AreaSettings,
    PreviousWeek,
    NextWeek,
    Today,
    GoTo,
    ViewTime,
    ViewForces,
    ViewPlaces,
    ViewList,
    ViewFindings,
    LookSystem,
    LookLight,
    LookDark,
    FontLarger,
    FontSmaller,
    FontNormal,
    ShowDay,
    ShowWeek,
    ShowTwoWeeks,
    ShowFourWeeks,
    ShowPeople,
    ShowStrength,
    ZoomIn,
    ZoomOut,
    FullScreen,
    Backup,
    Keys,
    KeyList,
    Manual,
    Accessibility,
    About,
};

/// Every action of the window once: its words, icon and keys. Menus, buttons, palette and the keyboard all share it.
class ActionCatalog : public QObject {
    Q_OBJECT
public:
    explicit ActionCatalog(QObject* parent = nullptr);
    [[nodiscard]] QAction* operator[](Act act) const { return m_actions.value(int(act)); }
    [[nodiscard]] QList<QAction*> all() const { return m_actions.values(); }
    /// In the order of the menus.
    [[nodiscard]] const std::vector<Command>& commands() const { return m_commands; }

private:
    void add(Act act, const char* id, const QString& text, const char* icon, const QList<QKeySequence>& keys = {});
    void addFileActions();
    void addEditActions();
    void addPatrolActions();
    void addAreas();
    void addWeekActions();
    void addViewActions();
    void addHelpActions();
    QHash<int, QAction*> m_actions;
    std::vector<Command> m_commands;
    QString m_category; ///< of what is being added
};

} // namespace streife
