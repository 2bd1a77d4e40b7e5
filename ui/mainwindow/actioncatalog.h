// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

namespace streife {

enum class Act {
    NewFile,
    OpenFile,
    CloseFile,
    DemoCity,
    Import,
    Print,
    Quit,
    Undo,
    Redo,
    NewRecord,
    Find,
    EditPatrol,
    CopyPatrol,
    SeriesOfPatrol,
    DeletePatrol,
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
    ZoomIn,
    ZoomOut,
    FullScreen,
    Backup,
    Keys,
    About,
};

/// Every action of the window once: its words, icon and keys. Menus, buttons and the keyboard all share it.
class ActionCatalog : public QObject {
    Q_OBJECT
public:
    explicit ActionCatalog(QObject* parent = nullptr);
    [[nodiscard]] QAction* operator[](Act act) const { return m_actions.value(int(act)); }
    [[nodiscard]] QList<QAction*> all() const { return m_actions.values(); }

private:
    void add(Act act, const QString& text, const char* icon, const QList<QKeySequence>& keys = {});
    void addFileActions();
    void addEditActions();
    void addViewActions();
    QHash<int, QAction*> m_actions;
};

} // namespace streife
