// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/patrolinspector.h"

#include "core/base/enumtext.h"
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "ui/patrols/keyspart.h"
#include "ui/support/colors.h"
#include "ui/support/metrics.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/linesfield.h"
#include "ui/widgets/taborder.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace streife {
namespace {

template <class E> void fillChoice(ChoiceField* field) {
    for (const auto& entry : enumEntries<E>())
        field->addItem(enumLabel(entry.value), int(entry.value));
}

void choose(ChoiceField* field, int value) {
    field->setCurrentIndex(field->findData(value));
}

} // namespace

PatrolInspector::PatrolInspector(QWidget* parent) : QWidget(parent), m_stack(new QStackedWidget(this)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_stack, 1);
    auto* empty = new QWidget(m_stack);
    auto* box = new QVBoxLayout(empty);
    const Metrics m = Metrics::of(this);
    box->setContentsMargins(6 * m.u, 6 * m.u, 6 * m.u, 6 * m.u);
    QLabel* hint =
        mutedLabel(tr("Choose a patrol to see and change it here, or draw one on free time in the plan."), empty);
    hint->setWordWrap(true);
    box->addWidget(hint);
    box->addStretch();
    m_stack->addWidget(empty);
}

void PatrolInspector::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_title != nullptr) // has a font of its own
        m_title->setFont(titleFont(QApplication::font()));
}

void PatrolInspector::setHead(QWidget* head) {
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, head);
}

QSize PatrolInspector::sizeHint() const {
    return {Metrics::of(this).inspector, 400};
}

void PatrolInspector::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.fillRect(0, 0, 1, height(), colorsOf(palette()).line);
}

/// Esc that no field needed: the first one brings back what stood there.
void PatrolInspector::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_id)
        emit closeRequested();
    else
        QWidget::keyPressEvent(event);
}

/// Words stand where those of the fields do, whose frames begin one step further left.
void PatrolInspector::addSection(QVBoxLayout* box, const QString& title, QWidget* part) {
    const int u = Metrics::of(this).u;
    box->addSpacing(3 * u);
    if (!title.isEmpty()) {
        QLabel* heading = sectionLabel(title, box->parentWidget());
        heading->setIndent(u);
        box->addWidget(heading);
    }
    box->addWidget(part);
}

void PatrolInspector::buildHead(QVBoxLayout* box) {
    const int u = Metrics::of(this).u;
    QWidget* form = box->parentWidget();
    auto* head = new QHBoxLayout;
    m_title = new TextField(tr("Title"), form);
    m_title->setFont(titleFont(QApplication::font()));
    m_title->setObjectName(QStringLiteral("title"));
    head->setSpacing(0);
    head->addWidget(m_title, 1);
    m_remove = rowButton(QStringLiteral("trash"), tr("Delete the patrol (Del in the plan); undo brings it back"), form);
    m_remove->setObjectName(QStringLiteral("deletePatrol"));
    connect(m_remove, &QPushButton::clicked, this, &PatrolInspector::removeRequested);
    head->addWidget(m_remove);
    m_close = rowButton(QStringLiteral("cross"), tr("Close the patrol (Esc)"), form);
    m_close->setObjectName(QStringLiteral("closePatrol"));
    connect(m_close, &QPushButton::clicked, this, &PatrolInspector::closeRequested);
    head->addWidget(m_close);
    box->addLayout(head);
    m_key = mutedLabel({}, form);
    m_key->setIndent(u);
    m_series = linkButton({}, form);
    m_series->setObjectName(QStringLiteral("series"));
    connect(m_series, &QPushButton::clicked, this, &PatrolInspector::seriesRequested);
    auto* origin = new QHBoxLayout;
    origin->addWidget(m_key);
    origin->addStretch(1);
    origin->addWidget(m_series);
    box->addLayout(origin);
    m_seriesRule = mutedLabel({}, form);
    m_seriesRule->setIndent(u);
    m_seriesRule->setWordWrap(true); // five weekdays, an interval and a date
    m_seriesRule->setObjectName(QStringLiteral("seriesRule"));
    box->addWidget(m_seriesRule);
    auto* when = new QHBoxLayout;
    when->setSpacing(0);
    m_day = new DayField(tr("Day"), form);
    m_start = new ClockField(tr("Start"), form);
    m_end = new ClockField(tr("End"), form);
    m_start->setObjectName(QStringLiteral("start"));
    m_end->setObjectName(QStringLiteral("end"));
    m_length = mutedLabel({}, form);
    fixWidth(m_day, 27);
    for (ClockField* field : {m_start, m_end}) {
        fixWidth(field, 12);
        field->setAlignment(Qt::AlignCenter);
    }
    when->addWidget(m_day);
    when->addSpacing(2 * u);
    when->addWidget(m_start);
    when->addWidget(mutedLabel(QStringLiteral("–"), form));
    when->addWidget(m_end);
    when->addWidget(m_length, 1, Qt::AlignRight);
    box->addLayout(when);
}

void PatrolInspector::buildFields(QVBoxLayout* box) {
    const int u = Metrics::of(this).u;
    QWidget* form = box->parentWidget();
    m_mode = new ChoiceField(tr("Mode"), form);
    fillChoice<PatrolMode>(m_mode);
    m_callSign = new TextField(tr("Call sign"), form);
    fixWidth(m_callSign, 16);
    m_meeting = new TextField(tr("Meeting point"), form);
    m_state = new ChoiceField(tr("Status"), form);
    // Whether it is bound follows from the keys.
    m_state->addItem(tr("takes place"), int(PatrolState::Proposed));
    m_state->addItem(tr("is cancelled"), int(PatrolState::Cancelled));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(u);
    grid->setVerticalSpacing(0);
    const auto label = [&](const QString& text, int row, int column) {
        QLabel* words = mutedLabel(text, form);
        words->setIndent(u);
        grid->addWidget(words, row, column);
    };
    label(tr("Mode"), 0, 0);
    grid->addWidget(m_mode, 0, 1);
    label(tr("Call sign"), 0, 2);
    grid->addWidget(m_callSign, 0, 3);
    label(tr("Meeting point"), 1, 0);
    grid->addWidget(m_meeting, 1, 1, 1, 3);
    label(tr("Status"), 2, 0);
    grid->addWidget(m_state, 2, 1, 1, 3);
    grid->setColumnStretch(1, 1);
    box->addLayout(grid);
}

QWidget* PatrolInspector::buildForm() {
    const int u = Metrics::of(this).u;
    m_scroll = new QScrollArea(m_stack);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* form = new QWidget(m_scroll);
    auto* box = new QVBoxLayout(form);
    box->setContentsMargins(3 * u, 3 * u, 3 * u, 4 * u);
    box->setSpacing(u);
    buildHead(box);
    buildFields(box);
    m_keys = new KeysPart(form);
    addSection(box, tr("Confirmations"), m_keys);
    connect(m_keys, &KeysPart::answered, this, &PatrolInspector::answered);
    connect(m_keys, &KeysPart::slotTaken, this, &PatrolInspector::moveTo);
    connect(m_keys, &KeysPart::promised, this, &PatrolInspector::promised);
    connect(m_keys, &KeysPart::promiseRemoved, this, &PatrolInspector::promiseRemoved);
    connect(m_keys, &KeysPart::rearranged, this, &PatrolInspector::arrangeTabs);
    m_posts = new PostsForm(form);
    addSection(box, {}, m_posts); // has its own heading
    m_findings = new FindingsPart(form);
    addSection(box, tr("Findings"), m_findings);
    connect(m_findings, &FindingsPart::mendChosen, this, &PatrolInspector::carryOut);
    connect(m_findings, &FindingsPart::releaseAsked, this, &PatrolInspector::releaseAsked);
    connect(m_findings, &FindingsPart::rearranged, this, &PatrolInspector::arrangeTabs);
    m_visits = new VisitsForm(form);
    addSection(box, tr("Places to visit"), m_visits);
    m_tasks = new LinesField(tr("Tasks, one per line"), tr("One task per line"), 1, form);
    m_tasks->setMostLines(6);
    connect(m_tasks, &LinesField::changed, this, &PatrolInspector::commit);
    addSection(box, tr("Tasks"), m_tasks);
    m_outcome = new OutcomeForm(form);
    connect(m_outcome, &OutcomeForm::changed, this, &PatrolInspector::commit);
    addSection(box, tr("Outcome"), m_outcome);
    m_history = new HistoryPart(form);
    connect(m_history, &HistoryPart::rearranged, this, &PatrolInspector::arrangeTabs);
    addSection(box, tr("History"), m_history);
    box->addStretch();
    for (TextField* field : std::initializer_list<TextField*>{m_title, m_day, m_start, m_end, m_callSign, m_meeting})
        connect(field, &TextField::changed, this, &PatrolInspector::commit);
    for (QWidget* field : std::initializer_list<QWidget*>{m_title, m_day, m_start, m_end, m_callSign, m_meeting, m_mode,
                                                          m_state, m_tasks})
        setQuiet(field);
    for (ChoiceField* field : {m_mode, m_state})
        connect(field, qOverload<int>(&QComboBox::activated), this, &PatrolInspector::commit);
    connect(m_posts, &PostsForm::changed, this, &PatrolInspector::commit);
    connect(m_visits, &VisitsForm::changed, this, &PatrolInspector::commit);
    m_scroll->setWidget(form);
    m_stack->addWidget(m_scroll);
    return form;
}

void PatrolInspector::clear(QWidget* heir) {
    m_id.reset();
    if (m_findings != nullptr) {
        m_findings->clear();
        m_keys->clear();
    }
    if (const QWidget* focused = QApplication::focusWidget(); heir != nullptr && focused != nullptr)
        if (isAncestorOf(focused))
            heir->setFocus(Qt::OtherFocusReason);
    m_stack->setCurrentIndex(0);
}

void PatrolInspector::show(const PlannedPatrol& patrol, PatrolChoices choices, const Findings& findings,
                           const std::vector<HistoryStep>& history, bool readOnly) {
    if (m_scroll == nullptr)
        buildForm();
    // Whoever types or tabs through the form stays where he was when an answer rebuilds a part of it.
    const QWidget* focused = QApplication::focusWidget();
    const QString place = focused != nullptr && isAncestorOf(focused) ? focused->objectName() : QString();
    const bool same = m_id == patrol.patrol.id;
    m_id = patrol.patrol.id;
    m_seen = PatrolDraft::of(patrol);
    m_choices = std::move(choices);
    m_readOnly = readOnly;
    QSet<OfficerId> marked;
    for (const Finding& f : findings)
        if (f.officer && f.severity != Severity::Info && isOpen(f))
            marked.insert(*f.officer);
    // Each part that comes or goes would have the whole form laid out at once.
    QLayout& whole = *m_scroll->widget()->layout();
    whole.setEnabled(false);
    m_filling = true;
    m_keys->setChoices(&m_choices);
    m_keys->setNow(m_now);
    m_keys->show(patrol, readOnly);
    m_posts->setChoices(&m_choices);
    m_visits->setChoices(&m_choices);
    m_findings->setChoices(&m_choices);
    m_posts->show(*m_id, m_seen, marked, readOnly);
    m_visits->show(m_seen, readOnly);
    m_outcome->show(m_seen, readOnly);
    fill();
    m_findings->show(patrol, findings, readOnly);
    m_history->show(history, !same);
    m_filling = false;
    whole.setEnabled(true);
    whole.invalidate();
    arrangeTabs();
    m_stack->setCurrentIndex(1);
    if (!same)
        m_scroll->ensureVisible(0, 0);
    if (same && !place.isEmpty())
        if (auto* widget = findChild<QWidget*>(place))
            widget->setFocus();
}

void PatrolInspector::fill() {
    m_title->setValue(m_seen.title);
    m_key->setText(m_seen.key);
    const LocalTime start = toLocal(m_seen.span.start());
    m_day->setToday(m_today);
    m_day->setDay(start.date);
    m_start->setTime(start.time);
    m_end->setTime(toLocal(m_seen.span.end()).time);
    m_length->setText(formatDuration(m_seen.span.minutes()));
    choose(m_mode, int(m_seen.mode));
    choose(m_state, int(m_seen.state));
    m_callSign->setValue(m_seen.callSign);
    m_meeting->setValue(m_seen.meetingPoint);
    m_tasks->setValue(m_seen.tasks.join(QLatin1Char('\n')));
    for (TextField* field : std::initializer_list<TextField*>{m_title, m_day, m_start, m_end, m_callSign, m_meeting})
        field->setReadOnly(m_readOnly);
    m_remove->setVisible(!m_readOnly);
    m_series->setText(m_choices.series.isEmpty() ? tr("Create series …") : tr("Change series …"));
    m_series->setToolTip(m_choices.series.isEmpty() ? tr("Repeat this patrol on certain weekdays")
                                                    : tr("Change weekdays, interval or end of the series"));
    m_series->setVisible(!m_readOnly);
    m_seriesRule->setText(tr("Series: %1").arg(m_choices.series));
    m_seriesRule->setVisible(!m_choices.series.isEmpty());
    m_tasks->setReadOnly(m_readOnly);
    m_mode->setEnabled(!m_readOnly);
    m_state->setEnabled(!m_readOnly);
}

/// Deleting is no stop on the way to the day, nor are keys on the way to the crew: they have shortcuts.
void PatrolInspector::arrangeTabs() {
    tabAsRead(m_scroll->widget(), m_keys->links() + QList<QWidget*>{m_series, m_close, m_remove});
}

void PatrolInspector::setNow(Instant now) {
    m_now = now;
    m_today = toLocal(now).date;
}

void PatrolInspector::moveTo(const TimeSpan& span) {
    if (m_id && !m_readOnly && span != m_seen.span)
        emit edited(*m_id, m_seen, m_seen.movedTo(span));
}

void PatrolInspector::carryOut(const Mend& mend) {
    if (!m_id || m_readOnly)
        return;
    const PatrolDraft before = m_seen;
    emit edited(*m_id, m_seen, mend.draft);
    if (m_seen != before)
        emit said(tr("Done: %1").arg(mend.text));
}

void PatrolInspector::applyTimes(PatrolDraft& draft) const {
    const TimeSpan wanted = windowFrom(fromLocal(m_day->day(), QTime(0, 0)), m_start->time(), m_end->time());
    const bool untouched = m_day->day() == toLocal(m_seen.span.start()).date
                           && m_start->time() == toLocal(m_seen.span.start()).time
                           && m_end->time() == toLocal(m_seen.span.end()).time;
    if (!untouched) // an untouched field must not move a patrol inside the hour that exists twice
        draft = draft.movedTo(wanted);
}

void PatrolInspector::commit() {
    if (m_filling || !m_id || m_readOnly)
        return;
    PatrolDraft wanted = m_seen;
    wanted.title = m_title->value();
    wanted.mode = PatrolMode(m_mode->currentData().toInt());
    wanted.state = PatrolState(m_state->currentData().toInt());
    wanted.callSign = m_callSign->value();
    wanted.meetingPoint = m_meeting->value();
    wanted.posts = m_posts->posts();
    wanted.visits = m_visits->visits();
    wanted.tasks = m_tasks->lines();
    applyTimes(wanted);
    m_outcome->apply(wanted);
    if (wanted != m_seen)
        emit edited(*m_id, m_seen, wanted);
    else
        m_outcome->show(m_seen, m_readOnly); // a time at which the patrol was not on its way
}

void PatrolInspector::beginTitle(const QString& text) {
    focusTitle();
    if (m_id && m_title != nullptr && !m_readOnly)
        m_title->insert(text);
}

void PatrolInspector::focusCrew() {
    if (!m_id || m_posts == nullptr)
        return;
    for (QWidget* next = m_posts->nextInFocusChain(); next != nullptr && next != m_posts;
         next = next->nextInFocusChain())
        if (m_posts->isAncestorOf(next) && next->isVisible() && next->isEnabled()
            && (next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus) {
            next->setFocus(Qt::TabFocusReason);
            m_scroll->ensureWidgetVisible(next);
            return;
        }
}

void PatrolInspector::focusPlaces() {
    if (!m_id || m_visits == nullptr)
        return;
    m_visits->focusChooser();
    m_scroll->ensureWidgetVisible(m_visits);
}

void PatrolInspector::focusTitle() {
    if (m_id && m_title != nullptr) {
        m_title->setFocus(Qt::OtherFocusReason);
        m_title->selectAll();
    }
}

} // namespace streife
