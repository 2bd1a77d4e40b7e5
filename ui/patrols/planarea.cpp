// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/planarea.h"

#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/patrols/patroltable.h"
#include "core/rules/rule.h"
#include "core/workspace/history.h"
#include "core/workspace/workspace.h"
#include "ui/hotspots/presencestrip.h"
#include "ui/patrols/historylines.h"
#include "ui/patrols/seriesdialog.h"
#include "ui/patrols/weekboard.h"
#include "ui/support/metrics.h"
#include "ui/support/prompts.h"
#include "ui/widgets/draftbar.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/typing.h"

#include <QApplication>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace streife {

PlanArea::PlanArea(Workspace& workspace, Prompts& prompts, QWidget* parent)
    : Area(parent), m_workspace(workspace), m_prompts(prompts), m_commands(workspace, prompts, this),
      m_week(Week::of(serviceDay(workspace.now(), workspace.partnership().dayBorder))) {
    m_minute.start(30'000, this);
    buildBar();
    buildSurface();
    connectBoard();
    load();
}

void PlanArea::buildBar() {
    const Metrics m = Metrics::of(this);
    QPushButton* back = iconButton(QStringLiteral("left"), tr("Previous week (Alt+Page up)"), this);
    QPushButton* forth = iconButton(QStringLiteral("right"), tr("Next week (Alt+Page down)"), this);
    for (QPushButton* button : {back, forth})
        button->setProperty("quiet", false);
    m_weekLabel = bigLabel({}, this);
    m_rangeLabel = mutedLabel({}, this);
    auto* today = new QPushButton(tr("Today"), this);
    m_views = new Segments(tr("View"), this);
    m_views->add(tr("Time"));
    m_views->add(tr("List"));
    m_views->add(tr("Findings"));
    auto* print = new QPushButton(tr("Print"), this);
    QPushButton* create = primaryButton(tr("New patrol"), this);
    create->setVisible(m_workspace.writable());
    topBar()->addWidget(back);
    topBar()->addWidget(m_weekLabel);
    topBar()->addWidget(forth);
    topBar()->addWidget(m_rangeLabel);
    topBar()->addSpacing(m.u);
    topBar()->addWidget(today);
    topBar()->addWidget(m_views);
    topBar()->addStretch(1);
    topBar()->addWidget(print);
    topBar()->addWidget(create);
    m_today = today;
    m_print = print;
    connect(back, &QPushButton::clicked, this, [this] { showWeek(m_week.plus(-1)); });
    connect(forth, &QPushButton::clicked, this, [this] { showWeek(m_week.plus(1)); });
    connect(today, &QPushButton::clicked, this, &PlanArea::showToday);
    connect(print, &QPushButton::clicked, this, &PlanArea::printRequested);
    connect(create, &QPushButton::clicked, this, &PlanArea::createNew);
    connect(m_views, &Segments::chosenChanged, this, [this](int view) { m_stack->setCurrentIndex(view); });
}

void PlanArea::buildSurface() {
    const Metrics m = Metrics::of(this);
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    auto* left = new QWidget(m_splitter);
    auto* box = new QVBoxLayout(left);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    m_stack = new QStackedWidget(left);
    m_board = new WeekBoard(m_stack);
    m_list = new ListView(tr("Patrols of the week"), tr("No patrol is planned in this week yet."), m_stack);
    m_list->setObjectName(QStringLiteral("patrolList"));
    m_list->setList(&m_lines);
    m_findingList = new ListView(tr("Findings of the week"), tr("Nothing to complain about in this week."), m_stack);
    m_findingList->setObjectName(QStringLiteral("findingList"));
    m_findingList->setList(&m_findingLines);
    m_list->setWeights({22, 36, 20, 36, 58, 40, 30});
    m_findingList->setWeights({26, 26, 40, 40, 60, 60});
    m_stack->addWidget(m_board);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_findingList);
    box->addWidget(m_stack, 1);
    m_presence = new PresenceStrip(left);
    m_presence->hide();
    box->addWidget(m_presence);
    m_inspector = new PatrolInspector(m_splitter);
    m_inspector->setMinimumWidth(m.inspector * 7 / 8);
    m_drafts = new DraftBar(m_workspace, m_prompts, m_inspector);
    m_inspector->setHead(m_drafts);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({10 * m.inspector, m.inspector});
    setSurface(m_splitter);
    setFocusProxy(m_board);
}

void PlanArea::connectBoard() {
    m_board->setReadOnly(!m_workspace.writable());
    connect(m_board, &WeekBoard::selectionChanged, this, [this](std::optional<PatrolId> id) { choose(id); });
    connect(m_board, &WeekBoard::createRequested, this, [this](const TimeSpan& span) {
        if (const auto id = m_commands.create(span, *m_plan)) {
            showPatrol(*id);
            m_inspector->focusTitle();
        }
    });
    connect(m_board, &WeekBoard::moveRequested, this, [this](PatrolId id, const TimeSpan& span) {
        if (const PlannedPatrol* p = find(id))
            m_commands.move(*p, span);
    });
    connect(m_board, &WeekBoard::copyRequested, this, [this](PatrolId id, const TimeSpan& span) {
        if (const PlannedPatrol* p = find(id))
            if (const auto made = m_commands.copy(*p, span))
                showPatrol(*made);
    });
    connect(m_board, &WeekBoard::editRequested, this, [this] { m_inspector->focusTitle(); });
    connect(m_board, &WeekBoard::removeRequested, this, [this] { removeSelected(); });
    connect(m_board, &WeekBoard::menuRequested, this, [this](std::optional<PatrolId> id, QPoint at) {
        if (id && !m_menuActions.isEmpty())
            QMenu::exec(m_menuActions, at, nullptr, this);
    });
    connect(m_board, &WeekBoard::painted, this, [this] {
        if (m_painted)
            return;
        m_painted = true;
        emit weekPainted();
        QTimer::singleShot(0, this, [this] { check(); }); // findings need duties around the week: after the first paint
    });
    connect(m_list, &ListView::currentIdChanged, this,
            [this](std::optional<qint64> id) { choose(id ? std::optional(PatrolId(*id)) : std::nullopt); });
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
    connect(m_inspector, &PatrolInspector::seriesRequested, this, &PlanArea::openSeries);
    connect(m_inspector, &PatrolInspector::closeRequested, this, [this] {
        choose(std::nullopt);
        m_stack->currentWidget()->setFocus();
    });
}

void PlanArea::resizeEvent(QResizeEvent* event) {
    Area::resizeEvent(event);
    const int steps = width() / Metrics::of(this).u;
    m_rangeLabel->setVisible(steps > 230);
    m_print->setVisible(steps > 190); // the menu has both
    m_today->setVisible(steps > 172);
    arrange();
}

void PlanArea::timerEvent(QTimerEvent* event) {
    if (event->timerId() == m_minute.timerId())
        m_board->setNow(m_workspace.now());
    else
        Area::timerEvent(event);
}

void PlanArea::arrange() {
    const int u = Metrics::of(this).u;
    // Where room is short an empty inspector and the strip give way to the plan.
    m_inspector->setVisible(m_selected.has_value() || width() > 290 * u);
    m_presence->setVisible(m_presence->hasRows() && height() > 150 * u);
}

void PlanArea::load() {
    take(read(m_week));
}

std::shared_ptr<const Plan> PlanArea::read(Week week) {
    return std::make_shared<const Plan>(
        m_workspace.weekPlan(week, week, m_painted ? Availability::Crew : Availability::None));
}

void PlanArea::take(std::shared_ptr<const Plan> plan) {
    m_plan = std::move(plan);
    m_checked = m_painted;
    m_findings = m_painted ? streife::check(*m_plan) : Findings{};
    showPlan();
}

void PlanArea::check() {
    if (!m_checked)
        load();
}

void PlanArea::showPlan() {
    const QString range = formatDateRange(m_week.monday(), m_week.sunday());
    m_weekLabel->setText(m_week.label());
    m_rangeLabel->setText(range);
    m_board->setNow(m_workspace.now());
    m_board->setBoard(makeBoard(*m_plan, m_findings, m_week.monday()));
    if (!m_scrolled) {
        m_board->scrollToFirst();
        m_scrolled = m_board->isVisible();
    }
    m_lines.setRows(patrolLines(*m_plan, m_findings));
    m_findingLines.setRows(findingLines(*m_plan, m_findings));
    const auto serious = std::count_if(m_findings.begin(), m_findings.end(),
                                       [](const Finding& f) { return f.severity != Severity::Info; });
    m_views->setText(FindingsView, serious > 0 ? tr("Findings %1").arg(serious) : tr("Findings"));
    m_presence->setPresence(presenceOf(*m_plan));
    if (m_selected && find(*m_selected) == nullptr)
        m_selected.reset();
    m_board->select(m_selected);
    showInspector();
    tellStatus();
}

void PlanArea::tellStatus() {
    BoardDay sum;
    for (const BoardDay& day : m_board->board().days) {
        sum.patrols += day.patrols;
        sum.breaches += day.breaches;
        sum.open += day.open;
    }
    emit statusChanged(dayCounts(sum));
}

void PlanArea::refresh(const RowChanges&) {
    load();
}

void PlanArea::showWeek(Week week) {
    if (week == m_week)
        return;
    finishTyping(m_inspector);
    auto plan = read(week); // where that fails the old week stays
    m_week = week;
    m_selected.reset();
    m_scrolled = false;
    take(std::move(plan));
    emit weekChanged();
    emit selectionChanged();
}

void PlanArea::showToday() {
    showWeek(Week::of(serviceDay(m_workspace.now(), m_plan->partnership.dayBorder)));
}

void PlanArea::showView(View view) {
    m_views->choose(view);
}

const PlannedPatrol* PlanArea::find(PatrolId id) const {
    for (const PlannedPatrol& p : m_plan->patrols)
        if (p.patrol.id == id && m_plan->covers(p.patrol)) // neighbouring weeks are in the plan for the rules
            return &p;
    return nullptr;
}

void PlanArea::choose(std::optional<PatrolId> id) {
    if (m_selected == id)
        return;
    finishTyping(m_inspector); // it belongs to the patrol that was shown
    m_selected = id;
    m_board->select(id);
    m_list->setCurrentId(id ? std::optional(id->value()) : std::nullopt);
    showInspector();
    emit selectionChanged();
}

void PlanArea::showInspector() {
    const PlannedPatrol* patrol = m_selected ? find(*m_selected) : nullptr;
    if (patrol == nullptr) {
        m_inspector->clear(m_stack->currentWidget());
        m_drafts->follow(nullptr, 0);
        arrange();
        return;
    }
    arrange();
    PatrolChoices choices{m_plan,
                          [this](const TimeSpan& span) { return m_workspace.plan(span, Availability::All, 1); },
                          agencyBadges(m_plan->agencies),
                          ownAgencies(m_plan->agencies, m_workspace.ownAgencyId()),
                          {}};
    if (const auto series = m_commands.seriesOf(patrol->patrol))
        choices.series = seriesText(*series);
    Findings own;
    for (const Finding& f : m_findings)
        if (f.patrol == m_selected)
            own.push_back(f);
    std::stable_sort(own.begin(), own.end(),
                     [](const Finding& a, const Finding& b) { return a.severity < b.severity; });
    const History history = recordHistory(m_workspace, tableOf<Patrol>().no, patrol->patrol.id.value());
    m_inspector->setToday(toLocal(m_workspace.now()).date);
    m_inspector->show(*patrol, std::move(choices), own, historyLines(history, m_workspace.now()),
                      !m_workspace.writable());
    m_drafts->follow(m_inspector, m_selected->value());
}

void PlanArea::showPatrol(PatrolId id) {
    if (find(id) == nullptr) {
        const auto patrol = m_workspace.read([&](Database& db) { return readPatrol(db, id); });
        if (!patrol)
            return;
        showWeek(Week::of(serviceDay(patrol->patrol.span.start(), m_plan->partnership.dayBorder)));
    }
    choose(id);
}

TimeSpan PlanArea::freeSpan() const {
    // Evening of today if it is in this week, else of its first day.
    const QDate today = serviceDay(m_workspace.now(), m_plan->partnership.dayBorder);
    const QDate day = Week::of(today) == m_week ? today : m_week.monday();
    const Instant start = fromLocal(day, QTime(18, 0));
    return {start, start.plusMinutes(4 * 60)};
}

void PlanArea::createNew() {
    emit m_board->createRequested(freeSpan());
}

void PlanArea::removeSelected() {
    if (const PlannedPatrol* p = m_selected ? find(*m_selected) : nullptr; p != nullptr && m_workspace.writable())
        m_commands.remove(*p);
}

void PlanArea::openSeries() {
    finishTyping(m_inspector);
    if (const PlannedPatrol* p = m_selected ? find(*m_selected) : nullptr; p != nullptr && m_workspace.writable())
        m_commands.openSeries(*p);
}

void PlanArea::copySelected() {
    const PlannedPatrol* p = m_selected ? find(*m_selected) : nullptr;
    if (p == nullptr || !m_workspace.writable())
        return;
    if (const auto made = m_commands.copy(*p, movedDays(p->patrol.span, 7)))
        showPatrol(*made);
}

} // namespace streife
