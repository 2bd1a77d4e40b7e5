// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/repliesdialog.h"

#include "core/agencies/agencytable.h"
#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/workspace/confirming.h"
#include "ui/support/metrics.h"
#include "ui/support/prompts.h"
#include "ui/support/tooltip.h"
#include "ui/widgets/fields.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

namespace streife {
namespace {

enum ReplyColumn { Day, Time, Title, Asked, Answer, Strength, Names, Note, Columns };

/// Authorities of the partnership that are kept here for want of an install of their own.
std::vector<Agency> keptAgencies(Workspace& workspace) {
    std::vector<Agency> out;
    const auto own = workspace.ownAgencyId();
    for (Agency& a : workspace.all<Agency>("name"))
        if (a.partnership == workspace.partnershipId() && own && a.steward == own)
            out.push_back(std::move(a));
    return out;
}

} // namespace

RepliesDialog::RepliesDialog(Workspace& workspace, Prompts& prompts, Week first, Week last, Told told, QWidget* parent)
    : FormDialog(first == last ? tr("Enter replies – %1").arg(first.label())
                               : tr("Enter replies – %1 to %2").arg(first.label(), last.label()),
                 {}, parent),
      m_workspace(workspace), m_prompts(prompts), m_first(first), m_last(last), m_told(std::move(told)) {
    build();
    for (const Agency& a : keptAgencies(workspace))
        m_agency->addItem(a.label(), a.id.value());
    connect(m_agency, qOverload<int>(&QComboBox::currentIndexChanged), this, &RepliesDialog::fill);
    fill();
    m_table->setFocus();
}

void RepliesDialog::build() {
    const Metrics m = Metrics::of(this);
    const int u = m.u;
    QVBoxLayout* box = body();
    auto* top = new QHBoxLayout;
    m_agency = new ChoiceField(tr("Authority"), this);
    m_agency->setObjectName(QStringLiteral("replyAgency"));
    QLabel* label = mutedLabel(tr("Replies of"), this);
    label->setBuddy(m_agency);
    top->addWidget(label);
    top->addWidget(m_agency);
    top->addSpacing(3 * u);
    m_summary = mutedLabel(tr("J: yes, N: no, each goes on to the next line"), this);
    top->addWidget(m_summary, 1);
    box->addLayout(top);
    m_table = lineTable(
        tr("Replies line by line"),
        {tr("Day"), tr("Time"), tr("Patrol"), tr("Asked for"), tr("Answer"), tr("Strength"), tr("Names"), tr("Note")},
        {26, 32, 48, 20, 20, 18, 44}, this);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked
                             | QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->installEventFilter(this);
    box->addWidget(m_table, 1);
    finish(250, 140);
    m_ok->setDefault(false); // Return belongs to the lines
    connect(m_table, &QTableWidget::itemChanged, this, &RepliesDialog::tell);
}

AgencyId RepliesDialog::agency() const {
    return AgencyId(std::max<qint64>(1, m_agency->currentData().toLongLong()));
}

QString RepliesDialog::cell(int row, int column) const {
    const QTableWidgetItem* item = m_table->item(row, column);
    return item == nullptr ? QString() : item->text().trimmed();
}

void RepliesDialog::addLine(int row, const PlannedPatrol& patrol, AgencyId agency) {
    const Patrol& p = patrol.patrol;
    const PatrolBinding binding = bindingOf(patrol, m_plan->agencies);
    const AgencyKey& key = *binding.key(agency);
    const bool given = key.state == KeyState::Given;
    const int promised = given ? patrol.promisedBy(agency) : 0;
    const QStringList texts{formatDay(toLocal(p.span.start()).date),
                            formatSpan(p.span),
                            p.called(),
                            QString::number(patrol.strengthOf(agency)),
                            given                             ? tr("yes")
                            : key.state == KeyState::Declined ? tr("no")
                                                              : QString(),
                            promised > 0 ? QString::number(promised) : QString(),
                            given ? patrol.namesShown(agency) : QString(),
                            given || key.state == KeyState::Declined ? key.last->note : QString()};
    for (int column = 0; column < Columns; ++column) {
        auto* item = new QTableWidgetItem(texts[column]);
        item->setToolTip(plainTip(texts[column]));
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
        if (column >= Answer)
            item->setFlags(item->flags() | Qt::ItemIsEditable);
        m_table->setItem(row, column, item);
    }
    m_lines.push_back({p.id, texts});
}

void RepliesDialog::fill() {
    m_lines.clear();
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(0);
        m_prompts.guarded(this, [this] {
            m_plan = std::make_shared<const Plan>(m_workspace.weekPlan(m_first, m_last, Availability::None));
            for (const PlannedPatrol& p : m_plan->patrols) {
                if (!m_plan->covers(p.patrol) || p.patrol.state == PatrolState::Cancelled
                    || bindingOf(p, m_plan->agencies).key(agency()) == nullptr)
                    continue;
                m_table->insertRow(m_table->rowCount());
                addLine(m_table->rowCount() - 1, p, agency());
            }
        });
    }
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, Answer);
    tell();
}

void RepliesDialog::answer(int row, const QString& text) {
    m_table->item(row, Answer)->setText(text);
    if (row + 1 < m_table->rowCount())
        m_table->setCurrentCell(row + 1, Answer);
}

/// In the column of answers one key is an answer; elsewhere it begins to type.
bool RepliesDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_table || event->type() != QEvent::KeyPress || m_table->currentColumn() != Answer
        || m_table->currentRow() < 0)
        return QDialog::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int row = m_table->currentRow();
    if (key->modifiers() != Qt::NoModifier)
        return QDialog::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_J:
    case Qt::Key_Y:
        answer(row, tr("yes"));
        return true;
    case Qt::Key_N:
        answer(row, tr("no"));
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_table->item(row, Answer)->setText({});
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

std::vector<Reply> RepliesDialog::wanted() const {
    std::vector<Reply> out;
    for (int row = 0; row < int(m_lines.size()); ++row) {
        const Line& line = m_lines[size_t(row)];
        bool same = true;
        for (int column = Answer; column < Columns; ++column)
            same = same && cell(row, column) == line.shown[column];
        const QString text = cell(row, Answer).toLower();
        const bool yes = text == tr("yes") || text == QLatin1String("j") || text == QLatin1String("ja");
        const bool no = text == tr("no") || text == QLatin1String("n") || text == QLatin1String("nein");
        if (same || (!yes && !no))
            continue;
        Reply reply{line.patrol, agency(), yes, {}, cell(row, Names), cell(row, Note)};
        if (const int strength = cell(row, Strength).toInt(); strength > 0)
            reply.strength = std::min(strength, 99);
        out.push_back(reply);
    }
    return out;
}

void RepliesDialog::tell() {
    const int n = int(wanted().size());
    m_ok->setText(tr("Enter %n reply(s)", nullptr, n));
    m_ok->setEnabled(n > 0);
}

void RepliesDialog::accept() {
    const std::vector<Reply> replies = wanted();
    if (replies.empty())
        return;
    KeysTurned done;
    if (!m_prompts.guarded(this, [&] { done = takeReplies(m_workspace, replies); }))
        return;
    m_told(tr("%n reply(s) entered", nullptr, done.done));
    if (!done.refused.empty()) {
        m_prompts.tell(this, tr("Not taken: %n reply(s)", nullptr, int(done.refused.size())),
                       refusedText(done.refused));
        fill(); // what was taken stands there now
        return;
    }
    QDialog::accept();
}

void openReplies(Workspace& workspace, Prompts& prompts, Week first, Week last, QWidget* window, const Told& told) {
    prompts.guarded(window, [&] {
        if (keptAgencies(workspace).empty()) {
            prompts.tell(window, RepliesDialog::tr("Enter replies"),
                         RepliesDialog::tr("Every authority here answers itself, in its own program."));
            return;
        }
        auto* dialog = new RepliesDialog(workspace, prompts, first, last, told, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

} // namespace streife
