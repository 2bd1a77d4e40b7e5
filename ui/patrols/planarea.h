// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/patrols/patrolcommands.h"
#include "ui/patrols/patrolinspector.h"
#include "ui/patrols/patrollist.h"
#include "ui/widgets/area.h"

#include <QBasicTimer>

class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;

namespace streife {

class DraftBar;
class ListView;
class PresenceStrip;
class Segments;
class WeekBoard;

/// Streifenplan: a week as board, list or findings, with the chosen patrol beside it. All three show the same plan and
/// share the selection.
class PlanArea : public Area {
    Q_OBJECT
public:
    enum View { Time, List, FindingsView };

    PlanArea(Workspace& workspace, Prompts& prompts, QWidget* parent = nullptr);

    void refresh(const RowChanges& rows) override;
    void createNew() override;
    [[nodiscard]] Week week() const { return m_week; }
    void showWeek(Week week);
    void showToday();
    void showView(View view);
    void showPatrol(PatrolId id);
    [[nodiscard]] WeekBoard& board() { return *m_board; }
    [[nodiscard]] PatrolInspector& inspector() { return *m_inspector; }
    [[nodiscard]] std::optional<PatrolId> selection() const { return m_selected; }
    void removeSelected();
    void copySelected();
    void openSeries(); ///< of the chosen patrol, or one made from it
    void setPatrolMenu(const QList<QAction*>& actions) { m_menuActions = actions; }

signals:
    void weekChanged();
    void selectionChanged();
    void printRequested();
    void weekPainted(); ///< once, when the first week is on screen with its patrols

protected:
    void resizeEvent(QResizeEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void buildBar();
    void buildSurface();
    void connectBoard();
    void load();
    [[nodiscard]] std::shared_ptr<const Plan> read(Week week);
    void take(std::shared_ptr<const Plan> plan);
    void check();
    void showPlan();
    void choose(std::optional<PatrolId> id);
    void arrange();
    void showInspector();
    void tellStatus();
    [[nodiscard]] const PlannedPatrol* find(PatrolId id) const;
    [[nodiscard]] TimeSpan freeSpan() const;

    Workspace& m_workspace;
    Prompts& m_prompts;
    PatrolCommands m_commands;
    QBasicTimer m_minute; ///< moves the now-line
    Week m_week;
    std::shared_ptr<const Plan> m_plan;
    Findings m_findings;
    std::optional<PatrolId> m_selected;
    bool m_painted = false;
    bool m_checked = false;
    bool m_scrolled = false;
    QList<QAction*> m_menuActions;

    QLabel* m_weekLabel = nullptr;
    QLabel* m_rangeLabel = nullptr;
    QWidget* m_today = nullptr;
    QWidget* m_print = nullptr;
    Segments* m_views = nullptr;
    QStackedWidget* m_stack = nullptr;
    QSplitter* m_splitter = nullptr;
    WeekBoard* m_board = nullptr;
    ListView* m_list = nullptr;
    ListView* m_findingList = nullptr;
    ListModel<PatrolLine> m_lines{patrolColumns()};
    ListModel<FindingLine> m_findingLines{findingColumns()};
    PresenceStrip* m_presence = nullptr;
    PatrolInspector* m_inspector = nullptr;
    DraftBar* m_drafts = nullptr;
};

} // namespace streife
