// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the patrol plan and what they tell it.
#include "core/base/localtime.h"
#include "core/workspace/workspace.h"
#include "ui/hotspots/presencestrip.h"
#include "ui/patrols/crewlist.h"
#include "ui/patrols/planarea.h"
#include "ui/patrols/rowboard.h"
#include "ui/patrols/severalpanel.h"
#include "ui/patrols/weekboard.h"
#include "ui/support/commands.h"
#include "ui/support/metrics.h"
#include "ui/support/prompts.h"
#include "ui/widgets/draftbar.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/searchbutton.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/typing.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace streife {

/// Opened by Ctrl+F; narrows every view.
void PlanArea::buildFilter() {
    const int u = Metrics::of(this).u;
    m_filterBar = new QWidget(this);
    auto* box = new QHBoxLayout(m_filterBar);
    box->setContentsMargins(3 * u, u, 3 * u, u);
    box->setSpacing(2 * u);
    m_filterField = new TextField(tr("Filter the plan"), m_filterBar);
    m_filterField->setPlaceholderText(tr("Filter by title, call sign, name or place …"));
    m_filterField->installEventFilter(this);
    m_filterField->setMaximumWidth(100 * u);
    m_filterCount = mutedLabel({}, m_filterBar);
    QPushButton* close = iconButton(QStringLiteral("cross"), tr("Show everything again (Esc)"), m_filterBar);
    box->addWidget(m_filterField, 1);
    box->addWidget(m_filterCount);
    box->addStretch(1);
    box->addWidget(close);
    m_filterBar->hide();
    connect(m_filterField, &QLineEdit::textChanged, this, &PlanArea::filter);
    connect(close, &QPushButton::clicked, this, &PlanArea::closeFilter);
}

bool PlanArea::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_filterField && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            if (event->type() == QEvent::KeyPress)
                closeFilter();
            event->accept();
            return true;
        }
        if (event->type() == QEvent::KeyPress
            && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down)) {
            m_stack->currentWidget()->setFocus(Qt::TabFocusReason); // into what was found
            return true;
        }
    }
    return Area::eventFilter(watched, event);
}

void PlanArea::buildLists() {
    m_list = new ListView(tr("Patrols of the plan"), tr("No patrol is planned in this time yet."), m_stack);
    m_list->setObjectName(QStringLiteral("patrolList"));
    m_list->setList(&m_lines);
    m_list->allowSeveral();
    m_findingList = new ListView(tr("Findings of the plan"), tr("Nothing to complain about in this time."), m_stack);
    m_findingList->setObjectName(QStringLiteral("findingList"));
    m_findingList->setList(&m_findingLines);
    m_list->setWeights({22, 36, 20, 36, 58, 40, 30});
    m_findingList->setWeights({32, 26, 40, 40, 60, 60});
}

/// At which nothing of the form beside the plan is cut.
int PlanArea::leastSide() const {
    int least = std::max(Metrics::of(this).inspector * 7 / 8, m_several->minimumSizeHint().width());
    for (const QScrollArea* scroll : m_inspector->findChildren<QScrollArea*>())
        if (scroll->widget() != nullptr)
            least = std::max(least, scroll->widget()->minimumSizeHint().width()
                                        + scroll->verticalScrollBar()->sizeHint().width());
    return least;
}

void PlanArea::buildSurface() {
    const Metrics m = Metrics::of(this);
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    m_people = new CrewList(m_splitter);
    m_people->hide();
    auto* left = new QWidget(m_splitter);
    auto* box = new QVBoxLayout(left);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    buildFilter();
    box->addWidget(m_filterBar);
    m_stack = new QStackedWidget(left);
    m_board = new WeekBoard(m_stack);
    m_forces = new RowBoard(tr("Plan by people"),
                            tr("No own people are entered yet. Enter or import them under Officers."), m_stack);
    m_places = new RowBoard(tr("Plan by places"), tr("No hotspot is entered yet. Enter or import them under Hotspots."),
                            m_stack);
    buildLists();
    for (QWidget* view :
         {static_cast<QWidget*>(m_board), static_cast<QWidget*>(m_forces), static_cast<QWidget*>(m_places),
          static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_findingList)})
        m_stack->addWidget(view);
    box->addWidget(m_stack, 1);
    m_presence = new PresenceStrip(left);
    m_presence->hide();
    box->addWidget(m_presence);
    m_side = new QStackedWidget(m_splitter);
    m_inspector = new PatrolInspector(m_side);
    m_several = new SeveralPanel(m_side);
    m_side->addWidget(m_inspector);
    m_side->addWidget(m_several);
    m_side->setMinimumWidth(leastSide());
    m_drafts = new DraftBar(m_workspace, m_prompts, m_inspector);
    m_inspector->setHead(m_drafts);
    m_splitter->addWidget(m_people);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setSizes({m.u * 56, 10 * m.inspector, m.inspector});
    setSurface(m_splitter);
    setFocusProxy(m_board);
}

void PlanArea::connectBoard() {
    m_board->setReadOnly(!m_workspace.writable());
    connect(m_board, &WeekBoard::selectionChanged, this, [this](std::optional<PatrolId>) {
        if (!m_selecting)
            chooseSeveral(m_board->chosen(), m_board->selection());
    });
    connect(m_board, &WeekBoard::chosenChanged, this, [this] {
        if (!m_selecting)
            chooseSeveral(m_board->chosen(), m_board->selection());
    });
    connect(m_board, &WeekBoard::createRequested, this, [this](const TimeSpan& span) { create(span); });
    connect(m_board, &WeekBoard::offerRequested, this, &PlanArea::planOffer);
    connect(m_board, &WeekBoard::moveRequested, this, &PlanArea::move);
    connect(m_board, &WeekBoard::copyRequested, this, &PlanArea::copy);
    connect(m_board, &WeekBoard::editRequested, this, [this] { m_inspector->focusTitle(); });
    connect(m_board, &WeekBoard::removeRequested, this, [this] { removeSelected(); });
    connect(m_board, &WeekBoard::officerDropped, this,
            [this](PatrolId id, OfficerId officer) { assign(id, officer, std::nullopt, std::nullopt); });
    connect(m_board, &WeekBoard::draggedOver, this, [this](std::optional<QPoint> at) {
        bool taken = false;
        for (QPushButton* button : {m_back, m_forth}) {
            button->setDown(at && button->rect().contains(button->mapFromGlobal(*at)));
            taken = taken || button->isDown();
        }
        m_board->setTakenElsewhere(taken);
    });
    connect(m_board, &WeekBoard::droppedElsewhere, this, [this](PatrolId id, QPoint at, bool copied) {
        for (const auto& [button, direction] : {std::pair(m_back, -1), std::pair(m_forth, 1)})
            if (button->rect().contains(button->mapFromGlobal(at)))
                moveSteps(id, direction, copied);
    });
    connect(m_board, &WeekBoard::weekStepRequested, this, [this](PatrolId id, int weeks) { moveWeeks(id, weeks); });
    connect(m_board, &WeekBoard::typed, this, [this](const QString& text) {
        create(freeSpan());
        m_inspector->beginTitle(text);
    });
    connect(m_board, &WeekBoard::dayRequested, this, [this](QDate day) { showDays(day, m_days == 1 ? 7 : 1); });
    connect(m_board, &WeekBoard::weekRequested, this, [this](QDate monday) { showDays(monday, 7); });
    const auto menu = [this](std::optional<PatrolId> id, QPoint at) {
        if (id && !m_menuActions.isEmpty())
            QMenu::exec(m_menuActions, at, nullptr, this);
    };
    connect(m_board, &WeekBoard::menuRequested, this, menu);
    for (RowBoard* rows : {m_forces, m_places})
        connect(rows, &RowBoard::menuRequested, this, menu);
    connect(m_board, &WeekBoard::painted, this, [this] {
        if (m_painted)
            return;
        m_painted = true;
        emit weekPainted();
        QTimer::singleShot(0, this, [this] { check(); }); // findings need duties around the week: after the first paint
    });
}

void PlanArea::connectRows() {
    for (RowBoard* rows : {m_forces, m_places}) {
        rows->setReadOnly(!m_workspace.writable());
        connect(rows, &RowBoard::selectionChanged, this, [this](std::optional<PatrolId> id) {
            if (!m_selecting)
                choose(id);
        });
        connect(rows, &RowBoard::editRequested, this, [this] { m_inspector->focusTitle(); });
        connect(rows, &RowBoard::moveRequested, this, &PlanArea::move);
        connect(rows, &RowBoard::dayRequested, this, [this](QDate day) { showDays(day, m_days == 1 ? 7 : 1); });
    }
    connect(m_forces, &RowBoard::createRequested, this,
            [this](const TimeSpan& span, qint64 officer) { create(span, OfficerId(officer)); });
    connect(m_forces, &RowBoard::handOverRequested, this,
            [this](PatrolId id, int from, int to, std::optional<TimeSpan> span) {
                const PlanRow& giver = m_forces->plan().rows[size_t(from)];
                const std::optional<OfficerId> instead =
                    giver.kind == PlanRow::Kind::Officer ? std::optional(OfficerId(giver.id)) : std::nullopt;
                assign(id, OfficerId(m_forces->plan().rows[size_t(to)].id), instead, span);
            });
    connect(m_forces, &RowBoard::joinRequested, this, [this](PatrolId id, int row) {
        const PlanRow& taker = m_forces->plan().rows[size_t(row)];
        if (taker.kind == PlanRow::Kind::Officer)
            assign(id, OfficerId(taker.id), std::nullopt, std::nullopt);
    });
    connect(m_forces, &RowBoard::leaveRequested, this, [this](PatrolId id, int row) {
        const PlanRow& leaver = m_forces->plan().rows[size_t(row)];
        if (leaver.kind == PlanRow::Kind::Officer)
            takeOff(id, OfficerId(leaver.id));
    });
    connect(m_forces, &RowBoard::cellOpened, this, [this](int row, Instant at, QPoint) {
        const PlanRow& line = m_forces->plan().rows[size_t(row)];
        if (line.kind == PlanRow::Kind::Officer)
            create({at, at.plusMinutes(4 * 60)}, OfficerId(line.id));
    });
    connect(m_places, &RowBoard::cellOpened, this, [this](int row, Instant at, QPoint where) {
        offerVisit(HotspotId(m_places->plan().rows[size_t(row)].id), at, where);
    });
    connect(m_places, &RowBoard::joinRequested, this, [this](PatrolId id, int row) {
        if (const PlannedPatrol* p = patrol(id))
            addVisit(id, HotspotId(m_places->plan().rows[size_t(row)].id), p->patrol.span.start());
    });
    connect(m_places, &RowBoard::visitMoveRequested, this,
            [this](PatrolId id, VisitId visit, int row, const TimeSpan& window, bool also) {
                moveVisit(id, visit, HotspotId(m_places->plan().rows[size_t(row)].id), window, also);
            });
    connect(m_places, &RowBoard::visitRemoveRequested, this,
            [this](PatrolId id, VisitId visit) { removeVisit(id, visit); });
    connect(m_places, &RowBoard::leaveRequested, this,
            [this](PatrolId id, int row) { removeVisit(id, HotspotId(m_places->plan().rows[size_t(row)].id)); });
}

void PlanArea::connectLists() {
    connect(m_list, &ListView::chosenChanged, this, [this] {
        if (m_selecting)
            return;
        std::vector<PatrolId> ids;
        for (const qint64 id : m_list->chosenIds())
            ids.push_back(PatrolId(id));
        const auto current = m_list->currentId();
        const bool counts = current && std::find(ids.begin(), ids.end(), PatrolId(*current)) != ids.end();
        chooseSeveral(std::move(ids), counts ? std::optional(PatrolId(*current)) : std::nullopt);
    });
    connect(m_list, &ListView::opened, this, [this] { m_inspector->focusTitle(); });
    connect(m_list, &ListView::removeRequested, this, [this] { removeSelected(); });
    connect(m_findingList, &ListView::currentIdChanged, this, [this](std::optional<qint64> line) {
        if (!line)
            return;
        if (const auto row = m_findingLines.rowOf(*line))
            choose(m_findingLines.row(*row).finding.patrol);
    });
    connect(m_findingList, &ListView::opened, this, [this] {
        showView(Time);
        m_board->setFocus();
    });
    connect(m_people, &CrewList::named, this, [this](OfficerId officer) {
        if (m_selected)
            assign(*m_selected, officer, std::nullopt, std::nullopt);
        else
            emit said(tr("First choose the patrol that this person shall join."));
    });
    connect(m_people, &CrewList::closeRequested, this, [this] {
        setPeopleShown(false);
        m_stack->currentWidget()->setFocus();
    });
}

void PlanArea::connectInspector() {
    connect(m_inspector, &PatrolInspector::edited, this,
            [this](PatrolId id, const PatrolDraft& seen, const PatrolDraft& wanted) {
                const QStringList both = takeConflicts(m_inspector);
                m_drafts->guard(
                    [&] {
                        return (both.isEmpty() || m_prompts.askConflicts(this, both))
                               && m_commands.update(id, seen, wanted);
                    },
                    [this] { showInspector(); }); // what stands in the file, not what was refused
            });
    connect(m_inspector, &PatrolInspector::removeRequested, this, [this] {
        m_stack->currentWidget()->setFocus(); // the button goes with its patrol
        removeSelected();
    });
    connectKeys();
    connect(m_inspector, &PatrolInspector::said, this, &PlanArea::said);
    connect(m_inspector, &PatrolInspector::seriesRequested, this, &PlanArea::openSeries);
    connect(m_inspector, &PatrolInspector::releaseAsked, this, &PlanArea::release);
    connect(m_inspector, &PatrolInspector::closeRequested, this, [this] {
        choose(std::nullopt);
        m_stack->currentWidget()->setFocus();
    });
}

void PlanArea::connectSeveral() {
    connect(m_several, &SeveralPanel::moveRequested, this,
            [this](int days, int minutes) { m_commands.moveAll(several(), days, minutes); });
    connect(m_several, &SeveralPanel::copyRequested, this, &PlanArea::copySelected);
    connect(m_several, &SeveralPanel::stateRequested, this,
            [this](PatrolState state) { m_commands.setStateOfAll(several(), state); });
    connect(m_several, &SeveralPanel::confirmRequested, this, &PlanArea::confirmChosen);
    connect(m_several, &SeveralPanel::answersRequested, this, &PlanArea::openAnswers);
    connect(m_several, &SeveralPanel::removeRequested, this, [this] {
        m_stack->currentWidget()->setFocus();
        removeSelected();
    });
    connect(m_several, &SeveralPanel::closeRequested, this, [this] {
        choose(std::nullopt);
        m_stack->currentWidget()->setFocus();
    });
}

} // namespace streife
