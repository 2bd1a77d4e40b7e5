// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/recordarea.h"

#include "core/base/fold.h"
#include "ui/support/commands.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/prompts.h"
#include "ui/widgets/draftbar.h"
#include "ui/widgets/typing.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace streife {

RecordArea::RecordArea(Workspace& workspace, Prompts& prompts, const Words& words, QWidget* parent)
    : Area(parent), m_workspace(workspace), m_prompts(prompts) {
    const Metrics m = Metrics::of(this);
    QLabel* title = headingLabel(words.title, this);
    topBar()->addSpacing(m.u);
    topBar()->addWidget(title);
    topBar()->addSpacing(4 * m.u);
    m_search = new TextField(tr("Search in the list"), this);
    m_search->setPlaceholderText(tr("Search …"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(70 * m.u);
    topBar()->addWidget(m_search, 1);
    topBar()->addStretch(1);
    m_new = primaryButton(words.newRecord, this);
    setCommand(m_new, "edit.new");
    setCommand(m_search, "edit.filter");
    m_new->setVisible(workspace.writable());
    m_new->setEnabled(workspace.writable());
    topBar()->addWidget(m_new);
    connect(m_new, &QPushButton::clicked, this, [this] { createNew(); });

    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    m_list = new ListView(words.listName, words.emptyList, splitter);
    m_stack = new QStackedWidget(splitter);
    auto* empty = new QWidget(m_stack);
    auto* box = new QVBoxLayout(empty);
    box->setContentsMargins(6 * m.u, 6 * m.u, 6 * m.u, 6 * m.u);
    QLabel* hint = mutedLabel(words.nothingChosen, empty);
    hint->setWordWrap(true);
    box->addWidget(hint);
    box->addStretch();
    m_stack->addWidget(empty);
    m_stack->setMinimumWidth(m.inspector * 3 / 4);
    splitter->addWidget(m_list);
    splitter->addWidget(m_stack);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({10 * m.inspector, m.inspector});
    setSurface(splitter);
    setFocusProxy(m_list);
    connect(m_search, &QLineEdit::textChanged, m_list, &ListView::setWords);
    connect(m_list, &ListView::currentIdChanged, this, [this] { showCurrent(); });
    connect(m_list, &ListView::removeRequested, this, &RecordArea::removeCurrent);
    connect(m_list, &ListView::opened, this, [this] {
        if (m_form != nullptr && m_stack->currentIndex() == 1)
            m_form->setFocus();
    });
}

void RecordArea::setListModel(QAbstractItemModel* model, const std::vector<int>& widths) {
    m_list->setList(model);
    m_list->setWeights(widths);
}

void RecordArea::addButton(QWidget* button) {
    topBar()->insertWidget(topBar()->count() - 1, button);
}

void RecordArea::showRecord(qint64 id) {
    m_list->setCurrentId(id);
    if (m_list->currentId() != id) {
        m_search->setValue({});
        m_list->setCurrentId(id);
    }
    m_list->setFocus(Qt::OtherFocusReason);
}

void RecordArea::removeCurrent() {
    const std::optional<qint64> id = m_list->currentId();
    if (id && m_new->isEnabled())
        removeRecord(*id);
}

/// The form scrolls; the button below it is always in sight.
void RecordArea::makeForm() {
    const int u = Metrics::of(this).u;
    auto* page = new QWidget(m_stack);
    auto* box = new QVBoxLayout(page);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    auto* scroll = new QScrollArea(page);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form = buildForm();
    scroll->setWidget(m_form);
    m_drafts = new DraftBar(m_workspace, m_prompts, page);
    box->addWidget(m_drafts);
    box->addWidget(scroll, 1);
    m_delete = new QPushButton(icon(QStringLiteral("trash")), tr("Delete"), page);
    m_delete->setObjectName(QStringLiteral("deleteRecord"));
    m_delete->setToolTip(tr("Delete this entry (Del in the list); undo brings it back"));
    m_delete->setVisible(m_new->isEnabled());
    connect(m_delete, &QPushButton::clicked, this, &RecordArea::removeCurrent);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(4 * u, 2 * u, 4 * u, 3 * u);
    row->addWidget(m_delete);
    row->addStretch(1);
    box->addLayout(row);
    m_stack->addWidget(page);
}

void RecordArea::showCurrent() {
    const std::optional<qint64> id = m_list->currentId();
    if (id && m_form == nullptr)
        makeForm();
    if (m_form != nullptr && id != m_shownId)
        finishTyping(m_form); // it belongs to the record that was shown
    m_shownId = id;
    const bool there = id && fillForm(*id);
    m_stack->setCurrentIndex(there ? 1 : 0);
    if (m_drafts != nullptr)
        m_drafts->follow(there ? m_form : nullptr, id.value_or(0));
}

void RecordArea::edit(const std::function<void()>& work) {
    const QStringList both = takeConflicts(m_form);
    m_drafts->guard(
        [&] { return (both.isEmpty() || m_prompts.askConflicts(this, both)) && m_prompts.guarded(this, work); },
        [this] { showCurrent(); });
}

void RecordArea::create(const QString& label, const std::function<qint64(Writer&)>& add) {
    std::optional<qint64> made;
    m_prompts.guarded(this, [&] {
        qint64 id = 0;
        m_workspace.change(label, [&](Writer& writer) { id = add(writer); });
        made = id;
    });
    if (!made)
        return;
    m_list->setCurrentId(made);
    showCurrent();
    m_form->setFocus();
    if (auto* first = qobject_cast<QLineEdit*>(m_form->focusProxy()))
        first->selectAll();
}

void RecordArea::remove(const QString& name, const Workspace::Work& work) {
    m_prompts.guarded(this, [&] { m_workspace.change(tr("Delete %1").arg(name), work); });
}

QString RecordArea::freeName(const QString& name, const QString& pattern, const QStringList& taken) {
    const auto isTaken = [&](const QString& wished) {
        return std::any_of(taken.begin(), taken.end(),
                           [&](const QString& other) { return folded(other) == folded(wished); });
    };
    QString wished = name;
    for (int n = 2; isTaken(wished); ++n)
        wished = pattern.arg(n);
    return wished;
}

FormColumn::FormColumn(QWidget* parent) : QWidget(parent), m_box(new QVBoxLayout(this)) {
    const int u = Metrics::of(this).u;
    m_box->setContentsMargins(4 * u, 4 * u, 4 * u, 4 * u);
    m_box->setSpacing(u);
}

void FormColumn::addHeading(QLabel* label) {
    m_box->addWidget(label);
    m_box->addSpacing(2 * Metrics::of(this).u);
}

void FormColumn::addField(const QString& label, QWidget* field) {
    QLabel* text = mutedLabel(label, this);
    text->setBuddy(field);
    m_box->addWidget(text);
    m_box->addWidget(field);
    m_box->addSpacing(Metrics::of(this).u);
    follow(field);
    if (focusProxy() == nullptr)
        setFocusProxy(field);
}

void FormColumn::addPair(const QString& leftLabel, QWidget* left, const QString& rightLabel, QWidget* right) {
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * Metrics::of(this).u);
    for (const auto& [label, field] : {std::pair(leftLabel, left), std::pair(rightLabel, right)}) {
        auto* column = new QVBoxLayout;
        column->setSpacing(Metrics::of(this).u);
        QLabel* text = mutedLabel(label, this);
        text->setBuddy(field);
        column->addWidget(text);
        column->addWidget(field);
        row->addLayout(column, 1);
        follow(field);
    }
    m_box->addLayout(row);
    m_box->addSpacing(Metrics::of(this).u);
}

void FormColumn::addSection(const QString& title) {
    m_box->addSpacing(3 * Metrics::of(this).u);
    m_box->addWidget(sectionLabel(title, this));
}

void FormColumn::addWide(QWidget* widget) {
    m_box->addWidget(widget);
    follow(widget);
}

void FormColumn::follow(QWidget* field) {
    const bool single = field->focusPolicy() != Qt::NoFocus; // a part of several fields keeps its own order
    if (m_last != nullptr && single)
        setTabOrder(m_last, field);
    m_last = single ? field : nullptr;
}

void FormColumn::finish() {
    m_box->addStretch();
}

} // namespace streife
