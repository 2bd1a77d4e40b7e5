// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logarea.h"

#include "core/agencies/agencytable.h"
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/hotspots/hotspottable.h"
#include "core/officers/officertable.h"
#include "core/patrols/patroltable.h"
#include "ui/support/metrics.h"
#include "ui/support/prompts.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/typing.h"

#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace streife {
namespace {

constexpr int kShownRecords = 20;

bool hasPlace(int table) {
    return table == tableOf<Patrol>().no || table == tableOf<Hotspot>().no || table == tableOf<Officer>().no
           || table == tableOf<Agency>().no;
}

QLabel* wrapped(QLabel* label) {
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

LogArea::LogArea(Workspace& workspace, Prompts& prompts, QWidget* parent)
    : Area(parent), m_workspace(workspace), m_prompts(prompts), m_model(workspace) {
    buildBar();
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    m_list = new ListView(tr("Log of all actions"), tr("No action matches."), splitter);
    m_list->setList(&m_model);
    m_list->setSortingEnabled(false); // newest first, whatever is read later
    m_list->filter().sort(-1);
    m_list->setWeights({34, 40, 80, 50, 20});
    splitter->addWidget(m_list);
    splitter->addWidget(buildPanel(splitter));
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    const int panel = Metrics::of(this).inspector;
    splitter->setSizes({10 * panel, panel});
    setSurface(splitter);
    setFocusProxy(m_list);
    connect(m_list, &ListView::currentIdChanged, this, [this] { showAction(); });
    connect(m_list, &ListView::opened, this, [this] {
        if (auto* link = m_part->findChild<QPushButton*>())
            link->setFocus(Qt::TabFocusReason);
    });
}

void LogArea::buildBar() {
    const int u = Metrics::of(this).u;
    topBar()->addSpacing(u);
    topBar()->addWidget(headingLabel(tr("Log"), this));
    topBar()->addSpacing(4 * u);
    m_words = new TextField(tr("Search in the log"), this);
    m_words->setPlaceholderText(tr("Search …"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(70 * u);
    topBar()->addWidget(m_words, 1);
    const auto day = [&](DayField*& field, const QString& name) {
        field = new DayField(name, this);
        field->setOptional(true);
        field->setToday(toLocal(m_workspace.now()).date);
        field->setPlaceholderText(tr("any day"));
        field->setMaximumWidth(36 * u);
        QLabel* label = mutedLabel(name, this);
        label->setBuddy(field);
        topBar()->addWidget(label);
        topBar()->addWidget(field);
        connect(field, &DayField::changed, this, &LogArea::reload);
    };
    day(m_from, tr("From"));
    day(m_to, tr("Until"));
    topBar()->addStretch(1);
    connect(m_words, &QLineEdit::textChanged, this, &LogArea::reload);
}

QWidget* LogArea::buildPanel(QWidget* parent) {
    const int u = Metrics::of(this).u;
    auto* scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(Metrics::of(this).inspector * 3 / 4);
    scroll->setAccessibleName(tr("What the action changed"));
    m_panel = new QWidget(scroll);
    auto* box = new QVBoxLayout(m_panel);
    box->setContentsMargins(4 * u, 4 * u, 4 * u, 4 * u);
    box->setAlignment(Qt::AlignTop);
    scroll->setWidget(m_panel);
    return scroll;
}

QWidget* LogArea::searchField() {
    return m_words;
}

void LogArea::refresh(const RowChanges&) {
    reload();
}

void LogArea::reload() {
    m_prompts.guarded(this, [this] {
        const std::optional<qint64> chosen = m_list->currentId();
        m_model.show({m_words->text(), m_from->day(), m_to->day()});
        if (chosen && m_model.find(*chosen) != nullptr)
            m_list->setCurrentId(chosen);
        showAction();
        emit statusChanged(m_model.canFetchMore({}) ? tr("more than %n action(s)", nullptr, m_model.rowCount())
                                                    : tr("%n action(s)", nullptr, m_model.rowCount()));
    });
}

void LogArea::showAction() {
    const int u = Metrics::of(this).u;
    m_lines = renew(m_part, m_panel, u);
    const std::optional<qint64> id = m_list->currentId();
    const LoggedAction* action = id ? m_model.find(*id) : nullptr;
    if (action == nullptr) {
        QLabel* hint = wrapped(mutedLabel(tr("Choose an action to see what it changed."), m_part));
        hint->setContentsMargins(2 * u, 2 * u, 2 * u, 0); // where the other areas have theirs
        m_lines->addWidget(hint);
        return;
    }
    QLabel* title = wrapped(headingLabel(action->label.isEmpty() ? tr("Change by a partner") : action->label, m_part));
    m_lines->addWidget(title);
    QStringList who{formatDateTime(action->at()), action->user, action->agency};
    who.removeAll(QString());
    m_lines->addWidget(wrapped(mutedLabel(who.join(QStringLiteral(" · ")), m_part)));
    if (!action->reason.isEmpty())
        m_lines->addWidget(wrapped(plainLabel(tr("Reason: %1").arg(action->reason), m_part)));
    m_prompts.guarded(this, [&] {
        const RecordCount count = recordCount(m_workspace, action->id);
        for (const ActionRecord& record : actionRecords(m_workspace, action->id, kShownRecords))
            addRecord(record);
        if (count.records > kShownRecords || count.more)
            m_lines->addWidget(wrapped(mutedLabel(tr("Further records are not listed here."), m_part)));
    });
}

void LogArea::addRecord(const ActionRecord& record) {
    const int u = Metrics::of(this).u;
    m_lines->addSpacing(3 * u);
    m_lines->addWidget(sectionLabel(record.kind, m_part));
    QStringList changes;
    for (const HistoryEntry& e : record.changes)
        changes << changeText(e);
    if (record.exists && hasPlace(record.table) && !record.name.isEmpty()) {
        QPushButton* link = linkButton(record.name, m_part);
        link->setToolTip(tr("Show this record in its area"));
        link->setAccessibleDescription(changes.join(QStringLiteral("; ")));
        connect(link, &QPushButton::clicked, this,
                [this, table = record.table, row = record.row] { emit recordRequested(table, row); });
        m_lines->addWidget(link, 0, Qt::AlignLeft);
    } else if (!record.name.isEmpty()) {
        m_lines->addWidget(wrapped(plainLabel(record.name, m_part)));
    }
    for (const QString& change : changes)
        m_lines->addWidget(wrapped(plainLabel(change, m_part)));
}

QString LogArea::details() const {
    QStringList out;
    for (int i = 0; m_lines != nullptr && i < m_lines->count(); ++i) {
        if (const auto* label = qobject_cast<QLabel*>(m_lines->itemAt(i)->widget()))
            out << label->text();
        else if (const auto* link = qobject_cast<QPushButton*>(m_lines->itemAt(i)->widget()))
            out << link->text();
    }
    return out.join(QLatin1Char('\n'));
}

} // namespace streife
