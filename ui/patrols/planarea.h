// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/candidates.h"
#include "core/rules/planchecker.h"
#include "core/workspace/strengthreading.h"
#include "ui/patrols/board.h"
#include "ui/patrols/dragnotes.h"
#include "ui/patrols/patrolcommands.h"
#include "ui/patrols/patrolfilter.h"
#include "ui/patrols/patrolinspector.h"
#include "ui/widgets/area.h"

#include <QBasicTimer>

class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace streife {

class ChoiceField;
class CrewList;
struct AnswerScope;
struct KeyTurn;
class DraftBar;
class LatestJob;
class ListView;
class PresenceStrip;
class RowBoard;
class Segments;
class SeveralPanel;
class WeekBoard;

/// Streifenplan: one day to four weeks, grouped by time, people or places, as list or as findings, with the chosen
/// patrol beside it. All show the same plan and share filter and selection.
class PlanArea : public Area {
    Q_OBJECT
public:
    enum View { Time, Forces, Places, List, FindingsView };

    PlanArea(Workspace& workspace, Prompts& prompts, QWidget* parent = nullptr);

    void refresh(const RowChanges& rows) override;
    void createNew() override;
    [[nodiscard]] QWidget* searchField() override;
    void find() override;

    [[nodiscard]] Week week() const { return Week::of(m_first); }
    [[nodiscard]] QDate firstDay() const { return m_first; }
    [[nodiscard]] int days() const { return m_days; }
    void showWeek(Week week);
    void showDay(QDate day); ///< alone where single days are shown, else with its week
    void showToday();
    void step(int direction); ///< a day or a week further (1) or back (-1)
    void setDays(int days);   ///< 1, 7, 14 or 28, around what is chosen
    void showView(View view);
    [[nodiscard]] View view() const;
    void showPatrol(PatrolId id);
    void setStrengthShown(bool shown); ///< the line below the days; only where required strengths are entered
    [[nodiscard]] bool strengthShown() const { return m_strengthShown; }
    void setPeopleShown(bool shown);
    [[nodiscard]] bool peopleShown() const;

    [[nodiscard]] WeekBoard& board() { return *m_board; }
    [[nodiscard]] RowBoard& forces() { return *m_forces; }
    [[nodiscard]] RowBoard& places() { return *m_places; }
    [[nodiscard]] PatrolInspector& inspector() { return *m_inspector; }
    [[nodiscard]] std::optional<PatrolId> selection() const { return m_selected; }
    [[nodiscard]] const std::vector<PatrolId>& chosen() const { return m_chosen; }
    void removeSelected();
    void copySelected();
    void takeCopies(); ///< of what is chosen, for paste()
    void paste();      ///< into the days shown; where they come from, a day later
    [[nodiscard]] bool canPaste() const { return !m_copied.empty(); }
    void confirmChosen(); ///< for the own authority
    void planOffer(OfferId offer);
    void openAnswers(); ///< many at once, for any authority whose keys are ours to turn
    void openSeries();  ///< of the chosen patrol, or one made from it
    void setPatrolMenu(const QList<QAction*>& actions) { m_menuActions = actions; }

signals:
    void weekChanged();
    void viewChanged();
    void selectionChanged();
    void printRequested();
    void strengthRequested();
    void searchRequested();
    void said(const QString& text); ///< what was done, for the status bar
    void weekPainted();             ///< once, when the first week is on screen with its patrols

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildBar();
    void buildFilter();
    void buildSurface();
    void buildLists();
    void connectBoard();
    void connectRows();
    void connectLists();
    void connectInspector();
    void connectSeveral();
    void connectHeld();
    void connectKeys();

    void load();
    void askStrength(); ///< soon, and in a thread of its own
    void readStrength();
    void tellStrength(const std::vector<StrengthLine>& lines);
    void putStrength(Board& board) const;
    void loadPatrols();
    [[nodiscard]] std::shared_ptr<const Plan> read(QDate first, int days);
    void take(std::shared_ptr<const Plan> plan);
    void showDays(QDate first, int days);
    void check();
    void showPlan();
    void showBoards();
    void showRows();
    void tellTitle();
    void tellStatus();
    [[nodiscard]] QString lockedText() const;
    void filter(const QString& words);
    void closeFilter();
    void arrange();
    void arrangeBar();
    [[nodiscard]] int leastSide() const;
    [[nodiscard]] bool needsEverybody() const;
    [[nodiscard]] TimeSpan freeSpan() const;
    [[nodiscard]] QSet<AgencyId> ownHere() const;

    void choose(std::optional<PatrolId> id);
    void chooseSeveral(std::vector<PatrolId> ids, std::optional<PatrolId> current);
    void showSelection(); ///< in every view
    void showInspector();
    void showWanted();
    void explainWanted();
    void tellWanted(const PlannedPatrol* shown, const TimeSpan& span, const std::vector<RankedOfficer>& ranked);
    [[nodiscard]] const PlannedPatrol* patrol(PatrolId id) const;
    [[nodiscard]] std::vector<const PlannedPatrol*> several() const; ///< empty unless more than one is chosen

    /// What speaks against these patrols where they are held; of one that is not stored yet only what is said of
    /// people.
    [[nodiscard]] DragNotes notesOn(std::vector<PlannedPatrol> held) const;
    [[nodiscard]] std::vector<PlannedPatrol> heldAt(PatrolId id, const TimeSpan& span, bool copy) const;
    [[nodiscard]] std::vector<PlannedPatrol> heldOver(PatrolId id, int from, std::optional<int> to, bool also,
                                                      const TimeSpan& span) const;
    void release(const Finding& finding);
    bool answer(const KeyTurn& turn);
    [[nodiscard]] AnswerScope scopeOfSeries(const PlannedPatrol& of);
    [[nodiscard]] Plan withPeople(const QSet<AgencyId>& agencies);

    /// What an edit has done, and the name of its step where that is more than the change of a field.
    struct Done {
        QString said;
        QString step = {};
    };
    /// Lets `work` change the draft of a patrol that is shown, saves it and tells what was done. Null from `work`: not.
    bool edit(PatrolId id, const std::function<std::optional<Done>(const PlannedPatrol&, PatrolDraft&)>& work);
    [[nodiscard]] QString placeName(HotspotId id) const; ///< empty for one that is not in the plan

    void create(const TimeSpan& span, std::optional<OfficerId> officer = std::nullopt);
    void move(PatrolId id, const TimeSpan& span);
    void copy(PatrolId id, const TimeSpan& span);
    void moveSteps(PatrolId id, int direction, bool copied); ///< a day or a week, as the arrows of the bar
    void moveWeeks(PatrolId id, int weeks);
    void follow(PatrolId id);
    void assign(PatrolId id, OfficerId officer, std::optional<OfficerId> instead, const std::optional<TimeSpan>& span);
    void takeOff(PatrolId id, OfficerId officer);
    void addVisit(PatrolId id, HotspotId hotspot, Instant at);
    void offerVisit(HotspotId hotspot, Instant at, QPoint where);
    void removeVisit(PatrolId id, HotspotId hotspot);
    void removeVisit(PatrolId id, VisitId visit);
    void moveVisit(PatrolId id, VisitId visit, HotspotId hotspot, const TimeSpan& window, bool also);

    Workspace& m_workspace;
    Prompts& m_prompts;
    PatrolCommands m_commands;
    QBasicTimer m_minute; ///< moves the now-line
    QBasicTimer m_strengthSoon;
    QBasicTimer m_wantedSoon;
    std::optional<CandidateQuery> m_wanted;         ///< what the people are asked about
    std::pair<bool, bool> m_wantedBy{false, false}; ///< by the rows, by the list beside the board
    LatestJob* m_strengthJob;
    LatestJob* m_wantedJob; ///< why people do not fit: thousands are not looked at between two keys
    QHash<QDate, DayStrength> m_strength;
    bool m_strengthShown = true;
    QDate m_first; ///< a Monday unless single days are shown
    int m_days = 7;
    std::shared_ptr<const Plan> m_plan;
    std::shared_ptr<const Plan> m_known; ///< holds duties and absences of all people of m_knownOf
    QSet<AgencyId> m_knownOf;
    bool m_everybody = false; ///< m_plan knows the duties of all own people
    PlanChecker m_checker;
    Findings m_findings;
    PatrolFilter m_filter;
    std::optional<PatrolId> m_selected;
    std::vector<PatrolId> m_chosen;
    std::vector<PatrolId> m_moved; ///< by the last move()
    std::vector<PlannedPatrol> m_copied;
    bool m_painted = false;
    bool m_checked = false;
    bool m_scrolled = false;
    bool m_selecting = false;
    QList<QAction*> m_menuActions;

    QLabel* m_weekLabel = nullptr;
    QLabel* m_rangeLabel = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_forth = nullptr;
    QWidget* m_today = nullptr;
    QPushButton* m_search = nullptr;
    QWidget* m_print = nullptr;
    ChoiceField* m_length = nullptr;
    Segments* m_views = nullptr;
    QWidget* m_filterBar = nullptr;
    TextField* m_filterField = nullptr;
    QLabel* m_filterCount = nullptr;
    QStackedWidget* m_stack = nullptr;
    QSplitter* m_splitter = nullptr;
    WeekBoard* m_board = nullptr;
    RowBoard* m_forces = nullptr;
    RowBoard* m_places = nullptr;
    ListView* m_list = nullptr;
    ListView* m_findingList = nullptr;
    ListModel<PatrolLine> m_lines{patrolColumns()};
    ListModel<FindingLine> m_findingLines{findingColumns()};
    PresenceStrip* m_presence = nullptr;
    CrewList* m_people = nullptr;
    QStackedWidget* m_side = nullptr;
    PatrolInspector* m_inspector = nullptr;
    SeveralPanel* m_several = nullptr;
    DraftBar* m_drafts = nullptr;
};

} // namespace streife
