// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a patrol as it is put together once; what it shows and saves is in patrolinspector.cpp.
#include "core/base/enumtext.h"
#include "ui/patrols/keyspart.h"
#include "ui/patrols/patrolinspector.h"
#include "ui/support/metrics.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/linesfield.h"

#include <QApplication>
#include <QGridLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace streife {
namespace {

template <class E> void fillChoice(ChoiceField* field) {
    for (const auto& entry : enumEntries<E>())
        field->addItem(enumLabel(entry.value), int(entry.value));
}

} // namespace

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

} // namespace streife
