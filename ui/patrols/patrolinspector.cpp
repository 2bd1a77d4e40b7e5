// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/patrolinspector.h"

#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "ui/patrols/keyspart.h"
#include "ui/support/colors.h"
#include "ui/support/metrics.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/linesfield.h"
#include "ui/widgets/taborder.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace streife {
namespace {

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
