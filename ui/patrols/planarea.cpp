// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/planarea.h"

#include "core/agencies/agencytable.h"
#include "core/availability/availabilitytable.h"
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/officers/officertable.h"
#include "core/partnership/partnershiptable.h"
#include "core/rounds/planningcalendar.h"
#include "core/rules/rule.h"
#include "core/workspace/workspace.h"
#include "ui/hotspots/presencestrip.h"
#include "ui/patrols/crewlist.h"
#include "ui/patrols/rowboard.h"
#include "ui/patrols/weekboard.h"
#include "ui/support/commands.h"
#include "ui/support/latestjob.h"
#include "ui/support/metrics.h"
#include "ui/support/tooltip.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/typing.h"

#include <QStackedWidget>
#include <QTimerEvent>

namespace streife {
namespace {

/// "KW 48/2026", "KW 48–51/2026", "KW 51/2026 – KW 1/2027"
QString weeksLabel(Week first, Week last) {
    if (first == last)
        return first.label();
    if (first.year() != last.year())
        return first.label() + QStringLiteral(" – ") + last.label();
    return QString(first.label()).replace(QLatin1Char('/'), QStringLiteral("–%1/").arg(last.number()));
}

} // namespace

PlanArea::PlanArea(Workspace& workspace, Prompts& prompts, QWidget* parent)
    : Area(parent), m_workspace(workspace), m_prompts(prompts), m_commands(workspace, prompts, this),
      m_strengthJob(new LatestJob(this)), m_wantedJob(new LatestJob(this)),
      m_first(Week::of(serviceDay(workspace.now(), workspace.partnership().dayBorder)).monday()) {
    m_minute.start(30'000, this);
    buildBar();
    buildSurface();
    connectBoard();
    connectRows();
    connectLists();
    connectInspector();
    connectSeveral();
    connectHeld();
    connect(m_board, &WeekBoard::strengthRequested, this, &PlanArea::strengthRequested);
    load();
}

void PlanArea::resizeEvent(QResizeEvent* event) {
    Area::resizeEvent(event);
    arrangeBar();
    arrange();
}

void PlanArea::changeEvent(QEvent* event) {
    Area::changeEvent(event);
    if (event->type() == QEvent::FontChange) // its parts are told later
        QMetaObject::invokeMethod(
            this,
            [this] {
                arrange();
                arrangeBar();
            },
            Qt::QueuedConnection);
}

void PlanArea::timerEvent(QTimerEvent* event) {
    if (event->timerId() == m_strengthSoon.timerId()) {
        m_strengthSoon.stop();
        readStrength();
        return;
    }
    if (event->timerId() == m_wantedSoon.timerId()) {
        m_wantedSoon.stop();
        explainWanted();
        return;
    }
    if (event->timerId() != m_minute.timerId()) {
        Area::timerEvent(event);
        return;
    }
    m_board->setNow(m_workspace.now());
    for (RowBoard* rows : {m_forces, m_places})
        rows->setNow(m_workspace.now());
}

void PlanArea::arrange() {
    const int u = Metrics::of(this).u;
    // Where room is short an empty inspector and the strip give way to the plan.
    m_side->setVisible(m_selected.has_value() || width() > 290 * u);
    m_side->setMinimumWidth(leastSide());
    m_presence->setVisible(m_presence->hasRows() && height() > 150 * u && m_days == 7 && view() != Places
                           && view() != Forces);
}

void PlanArea::load() {
    take(read(m_first, m_days));
}

/// Duties of thousands are dear to read: where none was touched, those that are known stay.
void PlanArea::loadPatrols() {
    take(std::make_shared<const Plan>(m_workspace.planAgain(*m_plan)));
}

bool PlanArea::needsEverybody() const {
    return view() == Forces || peopleShown();
}

std::shared_ptr<const Plan> PlanArea::read(QDate first, int days) {
    const int border = m_workspace.partnership().dayBorder;
    const TimeSpan span{serviceDaySpan(first, border).start(), serviceDaySpan(first.addDays(days - 1), border).end()};
    return std::make_shared<const Plan>(m_workspace.plan(span, !m_painted         ? Availability::None
                                                               : needsEverybody() ? Availability::All
                                                                                  : Availability::Crew));
}

void PlanArea::take(std::shared_ptr<const Plan> plan) {
    m_plan = std::move(plan);
    m_everybody = m_painted && needsEverybody();
    m_checked = m_painted;
    askStrength();
    if (m_painted)
        m_findings = m_checker.take(m_plan);
    showPlan();
}

void PlanArea::check() {
    if (!m_checked)
        load();
}

void PlanArea::tellTitle() {
    const QDate last = m_first.addDays(m_days - 1);
    const Week week = Week::of(m_first);
    if (m_days == 1) {
        m_weekLabel->setText(formatDay(m_first));
        m_rangeLabel->setText(week.label());
    } else {
        m_weekLabel->setText(weeksLabel(week, Week::of(last)));
        m_rangeLabel->setText(formatDateRange(m_first, last));
    }
    const QString back = m_days == 1 ? tr("Previous day") : tr("Previous week");
    const QString forth = m_days == 1 ? tr("Next day") : tr("Next week");
    for (const auto& [button, text] : {std::pair(m_back, back), std::pair(m_forth, forth)}) {
        button->setToolTip(plainTip(withKeys(text, shownKeys(button))));
        button->setAccessibleName(text);
    }
    m_length->setCurrentIndex(m_length->findData(m_days));
    arrangeBar();
}

void PlanArea::showPlan() {
    tellTitle();
    showBoards();
    m_presence->setPresence(presenceOf(*m_plan));
    if (m_selected && patrol(*m_selected) == nullptr)
        m_selected.reset();
    std::erase_if(m_chosen, [this](PatrolId id) { return patrol(id) == nullptr; });
    showSelection();
    showInspector();
    tellStatus();
    emit selectionChanged();
}

/// What the filter lets through, in every view.
void PlanArea::showBoards() {
    Findings open; // what somebody took on is listed, but marks nothing
    std::copy_if(m_findings.begin(), m_findings.end(), std::back_inserter(open), isOpen);
    std::vector<PatrolLine> lines = patrolLines(*m_plan, open);
    const size_t all = lines.size();
    Board board = makeBoard(*m_plan, open, m_first, m_days);
    putStrength(board);
    std::vector<FindingLine> findings = findingLines(*m_plan, m_findings);
    const auto serious =
        std::count_if(open.begin(), open.end(), [](const Finding& f) { return f.severity != Severity::Info; });
    if (m_filter.active()) {
        std::erase_if(lines, [this](const PatrolLine& l) { return !m_filter.accepts(l); });
        QSet<PatrolId> shown;
        for (const PatrolLine& line : lines)
            shown.insert(line.id);
        board = filtered(std::move(board), shown);
        std::erase_if(findings, [&](const FindingLine& l) {
            return !m_filter.accepts({l.patrol, l.officer, l.finding.title, l.finding.text});
        });
    }
    m_filterCount->setText(tr("%1 of %2 patrols").arg(lines.size()).arg(all));
    m_selecting = true; // of what is about to be shown, everything chosen is chosen anew below
    m_board->setNow(m_workspace.now());
    m_board->setBoard(std::move(board));
    if (!m_scrolled) {
        m_board->scrollToFirst();
        m_scrolled = m_board->isVisible();
    }
    m_lines.setRows(std::move(lines));
    m_findingLines.setRows(std::move(findings));
    m_selecting = false;
    m_views->setText(FindingsView, serious > 0 ? tr("Findings %1").arg(serious) : tr("Findings"));
    arrangeBar();
    showRows();
}

/// Only for the view that is shown: thousands of rows are dear.
void PlanArea::showRows() {
    arrange();
    const auto put = [this](RowBoard* board, RowPlan plan) {
        if (m_filter.active())
            std::erase_if(plan.rows, [this](const PlanRow& row) {
                QStringList texts{row.title, row.detail};
                for (const RowItem& item : row.items)
                    texts << item.description;
                return !m_filter.accepts(texts);
            });
        plan.days = m_board->board().days; // what their heads count
        board->setNow(m_workspace.now());
        board->setPlan(std::move(plan));
    };
    const QDate today = serviceDay(m_workspace.now(), m_plan->partnership.dayBorder);
    if (view() == Forces && m_everybody)
        put(m_forces, forcesPlan(*m_plan, m_findings, m_first, m_days, ownHere()));
    if (view() == Places)
        put(m_places, placesPlan(*m_plan, m_first, m_days, today));
    m_selecting = true;
    m_forces->select(m_selected);
    m_places->select(m_selected);
    m_selecting = false;
    showWanted();
}

QSet<AgencyId> PlanArea::ownHere() const {
    return ownAgencies(m_plan->agencies, m_workspace.ownAgencyId());
}

void PlanArea::tellStatus() {
    BoardDay sum;
    for (const BoardDay& day : m_board->board().days) {
        sum.patrols += day.patrols;
        sum.breaches += day.breaches;
        sum.open += day.open;
    }
    QStringList parts{dayCounts(sum), lockedText()};
    parts.removeAll(QString());
    emit statusChanged(parts.join(QStringLiteral(" · ")));
}

/// Whose plan for the first day that is shown is locked in: later changes are told as such.
QString PlanArea::lockedText() const {
    if (!m_plan)
        return {};
    const PlanningCalendar calendar(m_plan->planningRhythms, m_plan->planningDates);
    const QDate today = toLocal(m_workspace.now()).date;
    QStringList who;
    for (const PlanningRhythm& r : m_plan->planningRhythms)
        if (const QDate day = calendar.lockIn(r.agency, m_first); day < today && calendar.rhythmOf(r.agency) == &r)
            who << labelOf(m_plan->agencies, r.agency);
    who.sort();
    return who.isEmpty() ? QString() : tr("locked in: %1").arg(who.join(QStringLiteral(", ")));
}

void PlanArea::refresh(const RowChanges& rows) {
    const bool availability = rows.touches(tableOf<Duty>().no) || rows.touches(tableOf<Absence>().no);
    const bool partnership = rows.touches(tableOf<Partnership>().no);
    const bool people = rows.touches(tableOf<Officer>().no) || rows.touches(tableOf<Agency>().no);
    if (availability || partnership || people)
        m_known.reset();
    if (m_everybody && needsEverybody() && !availability && !partnership)
        loadPatrols();
    else
        load();
}

QWidget* PlanArea::searchField() {
    return m_filterField;
}

void PlanArea::find() {
    m_filterBar->show();
    Area::find();
}

/// What is hidden is not acted upon.
void PlanArea::filter(const QString& words) {
    m_filter.setWords(words);
    showBoards();
    QSet<PatrolId> shown;
    for (const BoardBlock& block : m_board->board().blocks)
        shown.insert(block.id);
    std::vector<PatrolId> kept = m_chosen;
    std::erase_if(kept, [&](PatrolId id) { return !shown.contains(id); });
    const bool stays = m_selected && shown.contains(*m_selected);
    chooseSeveral(kept, stays ? m_selected : kept.empty() ? std::nullopt : std::optional(kept.front()));
    showSelection();
    tellStatus();
}

void PlanArea::closeFilter() {
    m_filterField->clear();
    m_filterBar->hide();
    m_stack->currentWidget()->setFocus();
}

void PlanArea::showDays(QDate first, int days) {
    if (days > 1)
        first = Week::of(first).monday();
    if (first == m_first && days == m_days)
        return;
    finishTyping(m_inspector);
    auto plan = read(first, days); // where that fails the old days stay
    const bool moved = Week::of(first) != week();
    m_first = first;
    m_days = days;
    m_scrolled = false;
    take(std::move(plan));
    if (moved)
        emit weekChanged();
}

void PlanArea::showWeek(Week wanted) {
    showDays(m_days == 1 ? wanted.monday().addDays(m_first.dayOfWeek() - 1) : wanted.monday(), m_days);
}

void PlanArea::showDay(QDate day) {
    if (m_days == 1 || day < m_first || day >= m_first.addDays(m_days))
        showDays(day, m_days);
}

void PlanArea::showToday() {
    const QDate today = serviceDay(m_workspace.now(), m_plan->partnership.dayBorder);
    showDays(today, m_days);
}

void PlanArea::step(int direction) {
    showDays(m_first.addDays(direction * (m_days == 1 ? 1 : 7)), m_days);
}

void PlanArea::setDays(int days) {
    QDate day = m_first;
    const QDate today = serviceDay(m_workspace.now(), m_plan->partnership.dayBorder);
    if (const PlannedPatrol* p = m_selected ? patrol(*m_selected) : nullptr)
        day = serviceDay(p->patrol.span.start(), m_plan->partnership.dayBorder);
    else if (today >= m_first && today < m_first.addDays(m_days))
        day = today;
    showDays(days >= m_days ? m_first : day, days);
}

void PlanArea::showView(View view) {
    m_views->choose(view);
}

PlanArea::View PlanArea::view() const {
    return View(m_stack->currentIndex());
}

bool PlanArea::peopleShown() const {
    return !m_people->isHidden();
}

void PlanArea::setPeopleShown(bool shown) {
    if (shown == peopleShown())
        return;
    m_people->setVisible(shown);
    if (shown && !m_everybody)
        load();
    else
        showWanted();
    emit viewChanged();
}

} // namespace streife
